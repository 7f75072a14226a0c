// Lets the scripts that load on demand use what the main script has already, instead of carrying it again. They cannot
// import it: a page that asks for `job-posting.min.js?v=2` would load and run the main script a second time.
import { rollup } from 'rollup';

const REGISTRY = '\0registry';
const ENTRY = '\0with-registry';

/** What an import, or `export { a } from`, takes: the names there and here. */
const namesOf = ({ source, specifiers }) => {
  if (!specifiers) throw new Error(`Name what is exported of ${source.value}`);
  return specifiers.map(({ type, imported, local, exported }) => {
    if (type === 'ImportNamespaceSpecifier') throw new Error(`Name what is imported of ${source.value}`);
    if (exported) return [local.name, exported.name];
    return [type === 'ImportDefaultSpecifier' ? 'default' : imported.name, local.name];
  });
};

/**
 * @param options `entry`: the main script's module; `guests`: those of the scripts on demand; `plugins`: what finds their
 *   modules; `version`: so that two versions on a page do not meet.
 * @returns For the main script `host`, a plugin, and `input`; for each script on demand `guest`, a plugin.
 */
export const shareModules = async ({ entry, guests, plugins, version }) => {
  const registry = `globalThis[Symbol.for('job-posting-elements@${version}')]`;
  const ids = new Set();
  const collect = { name: 'collect', moduleParsed: ({ id }) => void ids.add(id) };
  await (await rollup({ input: entry, plugins: [...plugins, collect] })).close();

  /** What is taken of the main script, as `module name`; then in order, which gives each its place in the registry. */
  const taken = new Set();
  let places = [];
  const placeOf = (id, name) => {
    taken.add(`${id} ${name}`);
    return places.indexOf(`${id} ${name}`);
  };

  const guest = {
    name: 'shared-modules',
    resolveId: (id) => (id === REGISTRY ? id : null),
    load: (id) => (id === REGISTRY ? `export default ${registry};` : null),
    async transform(code, importer) {
      let text = code;
      for (const statement of this.parse(code).body.toReversed()) {
        const target = statement.source && (await this.resolve(statement.source.value, importer));
        if (!target || !ids.has(target.id)) continue;
        const reads = namesOf(statement).map(([name, local]) => `${local} = registry[${placeOf(target.id, name)}]`);
        const exported = statement.type === 'ExportNamedDeclaration' ? 'export ' : '';
        const shared = reads.length > 0 ? `${exported}const ${reads.join(', ')};` : '';
        text = text.slice(0, statement.start) + shared + text.slice(statement.end);
      }
      return text === code ? null : { code: `import registry from '${REGISTRY}';\n${text}`, map: null };
    },
  };
  for (const input of guests) await (await rollup({ input, plugins: [guest, ...plugins] })).close();
  places = [...taken].sort((a, b) => a.localeCompare(b, 'en'));

  const host = {
    name: 'registry',
    // package.json says that the entry has no side effects: as a module for bundlers it is not meant
    resolveId: (id) => (id === ENTRY || id === entry ? { id, moduleSideEffects: true } : null),
    load(id) {
      if (id !== ENTRY) return null;
      const imports = places.map((place, at) => {
        const [from, name] = place.split(/ (?=\S+$)/); // a folder's name may have a space
        return `import { ${name} as taken${at} } from '${from}';`;
      });
      // of two copies of one version the first one stays, as it does for the elements
      const entries = places.map((_, at) => `taken${at}`).join(', ');
      return [`export * from '${entry}';`, ...imports, `${registry} ??= [${entries}];`].join('\n');
    },
  };
  return { input: ENTRY, host, guest };
};
