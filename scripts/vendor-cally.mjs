// Puts cally into the package, with tags of our own: a page that has cally itself defines the same ones, and the second
// to do so would throw. Only its one-date calendar is kept.
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const dist = new URL('../dist/elements/job-start-date-picker/', import.meta.url);
const cally = new URL('../node_modules/cally/', import.meta.url);
const KEPT = ['calendar-ctx', 'calendar-date', 'calendar-month'];

const replace = (code, pattern, replacement, times) => {
  const found = code.match(pattern)?.length ?? 0;
  if (found !== times)
    throw new Error(`cally has ${found} of ${pattern}, not ${times}: look at scripts/vendor-cally.mjs`);
  return code.replace(pattern, replacement);
};

let code = readFileSync(new URL('dist/cally.js', cally), 'utf8');
// what is not defined is dropped: a component's class is made by a call without effects
code = replace(
  code,
  /^customElements\.define\("([\w-]+)", (\w+)\);$/gm,
  (whole, tag) =>
    // the first of two copies of ours stays, as it does for our elements
    KEPT.includes(tag) ? `customElements.get("${tag}") ?? ${whole}` : '',
  7,
);
code = replace(code, /= k\(\n/g, '= /* @__PURE__ */ k(\n', 7);
code = replace(code, /(["'])calendar-(ctx|date|month)\1/g, '"job-calendar-$2"', 7);

const { version } = JSON.parse(readFileSync(new URL('package.json', cally), 'utf8'));
const licence = readFileSync(new URL('LICENSE', cally), 'utf8').trim();
const { outputFiles } = await build({
  stdin: { contents: code, loader: 'js' },
  bundle: true,
  treeShaking: true,
  format: 'esm',
  target: 'es2022',
  write: false,
  logLevel: 'error',
});
const about = `cally ${version}, https://wicky.nillia.ms/cally, as changed by scripts/vendor-cally.mjs.`;
const banner = `/*!\n${about}\n\n${licence}\n*/\n`;
writeFileSync(new URL('cally.js', dist), banner + outputFiles[0].text);

const user = new URL('start-calendar.js', dist);
let template = replace(readFileSync(user, 'utf8'), /import 'cally';/g, `import './cally.js';`, 1);
template = replace(template, /(<\/?)calendar-(date|month)/g, '$1job-calendar-$2', 4);
writeFileSync(user, template);
