// Finds what the oldest supported browsers lack, which are the `browserslist` of package.json, in scripts and styles, by the
// data of MDN. What is behind a check counts as supported. `npm run lint` runs it on src.
import { readFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import browserslist from 'browserslist';
import { parse, walk } from 'css-tree';
import { build } from 'esbuild';
import { parseSync } from 'oxc-parser';

const data = createRequire(import.meta.url)('@mdn/browser-compat-data');

const root = fileURLToPath(new URL('../../', import.meta.url));
const MDN_NAMES = { ios_saf: 'safari_ios' };

const numberOf = (version) => Number.parseFloat(String(version).replace('≤', ''));
/** The oldest supported version of each browser. */
const FLOOR = new Map();
for (const entry of browserslist(null, { path: root })) {
  const [name, versions] = entry.split(' ');
  const [browser, version] = [MDN_NAMES[name] ?? name, numberOf(versions)];
  FLOOR.set(browser, Math.min(version, FLOOR.get(browser) ?? Infinity));
}

/** The first version of a browser with a feature; Infinity if there is none. */
const addedIn = (feature, browser) => {
  const statements = [feature.__compat?.support[browser] ?? []].flat();
  const whole = statements.filter(({ flags, prefix, alternative_name: other }) => !flags && !prefix && !other);
  const versions = whole.map(({ version_added: added, version_removed: removed }) =>
    added && !removed ? numberOf(added) || 0 : Infinity,
  );
  return Math.min(...versions, Infinity);
};
const lacking = (feature) => [...FLOOR].filter(([browser, floor]) => addedIn(feature, browser) > floor);
const isLacking = (feature) => feature.__compat !== undefined && lacking(feature).length > 0;
const describe = (name, feature) =>
  `${name} is not in ${lacking(feature)
    .map(([browser, floor]) => `${browser} ${floor}`)
    .join(', ')}`;

// ---- scripts

const builtins = data.javascript.builtins;
const interfaces = { ...data.api, ...builtins };
/** The features of instances by name: `union` → that of Set. */
const members = new Map();
for (const owner of [...Object.values(builtins), ...Object.values(builtins.Intl)]) {
  for (const [name, feature] of Object.entries(owner)) {
    if (name === '__compat' || !feature.__compat) continue;
    members.set(name, [...(members.get(name) ?? []), feature]);
  }
}

const visit = (node, use) => {
  if (Array.isArray(node)) for (const item of node) visit(item, use);
  else if (typeof node?.type === 'string') {
    use(node);
    for (const value of Object.values(node)) if (typeof value === 'object') visit(value, use);
  }
};

/** The names of the methods that a script has itself: `budget.take()` is none of the engine's. */
export const ownNames = (code, file = 'script.ts') => {
  const names = [];
  visit(parseSync(file, code).program, ({ type, key }) => {
    const isMethod = type === 'MethodDefinition' || type === 'PropertyDefinition' || type === 'Property';
    if (isMethod && key.type === 'Identifier') names.push(key.name);
  });
  return names;
};

/** What a script uses that a supported browser lacks. `own`: names of the project's methods. */
export const scriptFaults = (code, file = 'script.ts', own = new Set()) => {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const faults = new Set();
  const isChecked = (name) => new RegExp(`["'\`]${name}["'\`]\\s*in\\b`).test(code);
  const report = (name, feature) => {
    if (feature && isLacking(feature) && !isChecked(name.split('.').at(-1))) faults.add(describe(name, feature));
  };
  /** The callees of `x.y?.()`. */
  const optional = new Set();
  visit(program, ({ type, object, property, computed, callee, optional: isOptional, regex }) => {
    if (type === 'CallExpression' && isOptional) optional.add(callee);
    if (regex?.flags.includes('v')) faults.add(describe('the flag v', builtins.RegExp.unicodeSets));
    if (type === 'NewExpression' && callee.type === 'Identifier' && Object.hasOwn(interfaces, callee.name))
      report(callee.name, interfaces[callee.name]);
    if (type !== 'MemberExpression' || computed || property.type !== 'Identifier') return;
    const { name } = property;
    const owner =
      object.type === 'Identifier' && Object.hasOwn(interfaces, object.name) ? interfaces[object.name] : null;
    if (owner) report(`${object.name}.${name}`, owner[`${name}_static`] ?? owner[name]);
  });
  visit(program, (node) => {
    if (node.type !== 'CallExpression' || node.optional || node.callee.type !== 'MemberExpression') return;
    const { property, computed, optional: isOptional } = node.callee;
    if (computed || isOptional || property.type !== 'Identifier') return;
    const features = own.has(property.name) ? [] : (members.get(property.name) ?? []);
    if (features.length > 0 && features.every(isLacking)) report(property.name, features[0]);
  });
  return [...faults];
};

// ---- styles

/** What may be missing: a page looks and works almost the same without it. */
const HARMLESS = new Set([
  'accent-color',
  'cursor', // phones have none
  'content-visibility',
  'forced-color-adjust',
  '-webkit-locale',
  'text-wrap: balance', // lines of a heading have other lengths
  'text-wrap',
  'text-size-adjust',
  'contain-intrinsic-inline-size', // the width of a card in a container that fits its content
  ':has', // wide facts, and columns of the board: in Firefox before 121 they are below each other
  '::details-content', // long texts that are folded are not printed
  ':state', // the button is not dimmed
  'text-decoration-color: color-mix', // the line has the color of the text
]);

const types = data.css.types;
/** The features of functions by name. */
const functions = new Map();
const collectFunctions = (group) => {
  for (const [name, feature] of Object.entries(group)) {
    if (name === '__compat') continue;
    if (!functions.has(name)) functions.set(name, feature);
    collectFunctions(feature);
  }
};
collectFunctions({ ...types, color: types.color });
for (const [name, feature] of Object.entries(types.color)) functions.set(name, feature);

/** The features that a value uses, by name. */
const valueFeatures = (property, value) => {
  const found = new Map();
  const own = data.css.properties[property];
  walk(value, (node) => {
    if (node.type === 'Function' && functions.has(node.name)) {
      found.set(node.name, functions.get(node.name));
      const { relative_syntax: relative } = functions.get(node.name);
      const words = node.children.toArray().filter(({ type }) => type !== 'WhiteSpace');
      if (relative && words[0]?.name === 'from') {
        found.set(`${node.name}(from)`, relative);
        if (words[1]?.name?.toLowerCase() === 'currentcolor')
          found.set('from currentcolor', types.color.from_currentcolor);
      }
    }
    if (node.type === 'Identifier' && own?.[node.name]?.__compat)
      found.set(`${property}: ${node.name}`, own[node.name]);
    if (node.type === 'Operator' && node.value.trim() === '/' && property === 'content')
      found.set('content /', own.alt_text);
    if (node.type === 'Raw')
      for (const [, name] of node.value.matchAll(/([\w-]+)\(/g))
        if (functions.has(name)) found.set(name, functions.get(name));
  });
  return found;
};

const declarationFeatures = ({ property, value }) => {
  const found = valueFeatures(property, value);
  const feature = data.css.properties[property];
  if (feature) found.set(property, feature);
  return found;
};

/** The features that the condition of an `@supports` asks for. */
const conditionFeatures = (prelude) => {
  const found = new Map();
  walk(prelude, (node) => {
    if (node.type === 'Declaration') for (const entry of declarationFeatures(node)) found.set(...entry);
    if (node.type === 'PseudoClassSelector') found.set(`:${node.name}`, data.css.selectors[node.name]);
  });
  return found;
};

/** What a style sheet uses that a supported browser lacks, and that has nothing in its place. */
export const styleFaults = (css) => {
  const faults = new Set();
  const guards = [];
  const isGuarded = (feature) =>
    [...FLOOR.keys()].every((browser) =>
      guards.some((guard) => [...guard.values()].some((asked) => addedIn(asked, browser) >= addedIn(feature, browser))),
    );
  const report = (name, feature) => {
    if (
      feature &&
      isLacking(feature) &&
      !HARMLESS.has(name) &&
      !HARMLESS.has(name.split(':')[0] || name) &&
      !isGuarded(feature)
    )
      faults.add(describe(name, feature));
  };
  let depth = 0;
  walk(parse(css, { parseCustomProperty: true }), {
    enter(node) {
      if (node.type === 'Atrule') {
        if (node.name === 'supports') guards.push(conditionFeatures(node.prelude));
        report(`@${node.name}`, data.css['at-rules'][node.name]);
      }
      if (node.type === 'Rule' && depth++ > 0) report('nesting', data.css.selectors.nesting);
      if (node.type === 'PseudoClassSelector') report(`:${node.name}`, data.css.selectors[node.name]);
      if (node.type === 'PseudoElementSelector') report(`::${node.name}`, data.css.selectors[node.name]);
      if (node.type === 'Block') {
        const before = new Set();
        for (const child of node.children) {
          if (child.type !== 'Declaration') continue;
          // a value with a variable is invalid too late for the declaration before it
          const isLate = child.property.startsWith('--') || JSON.stringify(child.value).includes('"name":"var"');
          const hasPlain = before.has(child.property) && !isLate;
          before.add(child.property);
          if (hasPlain) continue;
          for (const [name, feature] of declarationFeatures(child))
            if (!HARMLESS.has(`${child.property}: ${name}`)) report(name, feature);
        }
      }
    },
    leave(node) {
      if (node.type === 'Atrule' && node.name === 'supports') guards.pop();
      if (node.type === 'Rule') depth--;
    },
  });
  return [...faults];
};

// ---- files

/** The files of src that pages download: those that the main script imports, at once or on demand. */
const filesForPages = async () => {
  const entryPoints = ['src/bundle.ts', 'src/sources/index.ts', 'src/structured-data/index.ts'];
  const { metafile } = await build({
    entryPoints,
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'none',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs).filter((file) => file.startsWith('src/'));
};

/** The style sheets of the modules that export some. */
const stylesIn = async (files) => {
  const contents = files.map((file, at) => `export * as file${at} from './${file}';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].text).toString('base64');
  const modules = await import(`data:text/javascript;base64,${code}`);
  return files.map((file, at) => [
    file,
    Object.values(modules[`file${at}`])
      .flat()
      .map(({ cssText }) => cssText ?? ''),
  ]);
};

/** A line for each fault in src. */
export const findFaults = async () => {
  const files = await filesForPages();
  const texts = new Map(files.map((file) => [file, readFileSync(`${root}${file}`, 'utf8')]));
  const own = new Set([...texts].flatMap(([file, text]) => ownNames(text, file)));
  const inScripts = files.flatMap((file) =>
    scriptFaults(texts.get(file), file, own).map((fault) => `${file}: ${fault}`),
  );
  const styles = await stylesIn(
    files.filter((file) => file.endsWith('.styles.ts') && !file.endsWith('contrast.styles.ts')),
  );
  const inStyles = styles.flatMap(([file, sheets]) => sheets.flatMap(styleFaults).map((fault) => `${file}: ${fault}`));
  return [...inScripts, ...inStyles];
};

if (pathToFileURL(argv[1] ?? '').href === import.meta.url) {
  const faults = await findFaults();
  for (const fault of faults) console.error(fault);
  exit(faults.length > 0 ? 1 : 0);
}
