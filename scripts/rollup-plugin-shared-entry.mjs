// Chunks read what they share with the main script from an object on the page, by name. They do not import the main
// script: a page that loads it as `job-posting.min.js?v=2` would load and run it a second time.
import { createHash } from 'node:crypto';
import { parseAst } from 'rollup/parseAst';

/**
 * The object is under a symbol with the hash of all that is built. So the chunks of another build, such as a newer one
 * beside a main script from a cache, do not find it, and throw.
 *
 * @returns {import('rollup').Plugin} To be placed after the minifier.
 */
export const sharedEntry = () => ({
  name: 'shared-entry',
  generateBundle(_, bundle) {
    const [entry, ...chunks] = Object.values(bundle).sort((a, b) => Number(b.isEntry) - Number(a.isEntry));
    const hash = createHash('sha256');
    for (const { fileName, code } of [entry, ...chunks]) hash.update(`${fileName}\n${code}\n`);
    const shared = `globalThis[Symbol.for("job-posting-elements ${hash.digest('hex').slice(0, 12)}")]`;

    const { specifiers, start } = parseAst(entry.code).body.find(({ type }) => type === 'ExportNamedDeclaration');
    const names = new Map(specifiers.map(({ exported, local }) => [exported.name, local.name]));
    const ownExports = this.getModuleInfo(entry.facadeModuleId).exports.map((name) => `${names.get(name)} as ${name}`);
    // of two copies of one build the first stays, as it does for the elements
    const object = `${shared}??={${[...new Set(names.values())]}};`;
    entry.code = `${entry.code.slice(0, start)}${object}export{${ownExports}};\n`;

    for (const chunk of chunks) {
      const reads = [];
      const reexports = [];
      let { code } = chunk;
      for (const node of parseAst(code).body.toReversed()) {
        if (node.source?.value !== `./${entry.fileName}`) continue;
        code = code.slice(0, node.start) + code.slice(node.end);
        for (const { imported, local, exported } of node.specifiers) {
          const alias = imported ? local.name : `shared_${exported.name}`;
          reads.push(`${names.get((imported ?? local).name)}:${alias}`);
          if (exported) reexports.push(`${alias} as ${exported.name}`);
        }
      }
      if (code.includes(entry.fileName)) throw new Error(`${chunk.fileName} must not load the main script`);
      const error = `Error("${chunk.fileName} belongs to another build of job-posting-elements")`;
      chunk.code = `const{${reads}}=${shared}??(()=>{throw ${error}})();${code}`;
      if (reexports.length > 0) chunk.code += `export{${reexports}};\n`;
    }
  },
});
