// Libraries whose code is part of the package, changed where it must be, with their licenses.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const modules = new URL('../node_modules/', import.meta.url);
const read = (path) => readFileSync(new URL(path, modules), 'utf8');

const banner = (name, homepage) => {
  const { version } = JSON.parse(read(`${name}/package.json`));
  return `/*!\n${name} ${version}, ${homepage}, as bundled by scripts/vendor.mjs.\n\n${read(`${name}/LICENSE`).trim()}\n*/\n`;
};

const bundle = async (contents) => {
  const options = { bundle: true, format: 'esm', target: 'es2022', write: false, logLevel: 'error', charset: 'utf8' };
  const { outputFiles } = await build({ stdin: { contents, resolveDir: modules.pathname }, ...options });
  return outputFiles[0].text;
};

/**
 * The calendar for one date of cally, with tags of our own: a page that has cally defines the same ones, and the second
 * definition of a tag throws.
 */
const vendorCalendar = async () => {
  const TAGS = ['calendar-ctx', 'calendar-date', 'calendar-month'];
  let code = read('cally/dist/cally.js');
  for (const [line, tag, name] of code.matchAll(/^customElements\.define\("(.+)", (\w+)\);$/gm)) {
    // of two copies of ours the first stays, as it does for our elements
    if (TAGS.includes(tag)) code = code.replace(line, `customElements.get("${tag}") ?? ${line}`);
    // without its definition the class is unused, and as a call without effects it is dropped
    else code = code.replace(line, '').replace(` ${name} = `, ` ${name} = /* @__PURE__ */ `);
  }
  const bundled = (await bundle(code)).replace(/"(calendar-(?:ctx|date|month))"/g, '"job-$1"');
  const tags = [...bundled.matchAll(/customElements\.define\("(.+?)"/g)].map(([, tag]) => tag);
  if (tags.toSorted().join() !== TAGS.map((tag) => `job-${tag}`).join())
    throw new Error(`cally is built in another way now, see scripts/vendor.mjs: it defines ${tags.join(', ')}`);
  return banner('cally', 'https://wicky.nillia.ms/cally') + bundled;
};

/** Papa Parse. The code of its workers, which are not used, names no global of Node: tools would take the script for a module of Node. */
const vendorCsv = async () => {
  const bundled = await bundle(`export { default } from 'papaparse';`);
  const named = bundled.replace(' global.IS_PAPA_WORKER=true', ' self.IS_PAPA_WORKER=true');
  if (named === bundled) throw new Error('Papa Parse has changed: see what its workers are made of.');
  return banner('papaparse', 'https://www.papaparse.com') + named;
};

/** The part of Papa Parse that is used, with its types. */
const CSV_TYPES = `/** A fault of a text. \`row\` is the index of the row, \`index\` that in the text. */
export interface CsvFault {
  readonly type: string;
  readonly code: string;
  readonly message: string;
  readonly row?: number;
  readonly index?: number;
}
export interface Csv {
  readonly data: string[][];
  readonly errors: readonly CsvFault[];
  readonly meta: { readonly delimiter: string };
}
declare const Papa: { parse(text: string, config: { readonly delimiter?: string }): Csv };
export default Papa;
`;

/** @returns The files by their paths in the project. */
export const vendoredFiles = async () => {
  const fuzzyBanner = banner('@leeoniya/ufuzzy', 'https://github.com/leeoniya/uFuzzy');
  return {
    'src/vendor/csv.js': await vendorCsv(),
    'src/vendor/csv.d.ts': banner('papaparse', 'https://www.papaparse.com') + CSV_TYPES,
    'src/vendor/job-calendar.js': await vendorCalendar(),
    'src/vendor/job-calendar.d.ts': '// Defines <job-calendar-date> and <job-calendar-month>.\nexport {};\n',
    'src/vendor/fuzzy.js': fuzzyBanner + (await bundle(`export { default } from '@leeoniya/ufuzzy';`)),
    'src/vendor/fuzzy.d.ts': fuzzyBanner + read('@leeoniya/ufuzzy/dist/uFuzzy.d.ts'),
  };
};
