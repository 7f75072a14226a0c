// Writes the files that are computed: the parser, the fields that the builder's form has, and the vendored libraries. With
// `--check` it writes nothing, and fails if one of them is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { generateFields } from './generate-fields.mjs';
import { generateParser } from './generate-parser.mjs';
import { vendoredFiles } from './vendor.mjs';

const root = new URL('../', import.meta.url);
const files = { ...generateParser(), ...generateFields(), ...(await vendoredFiles()) };
const stale = Object.keys(files).filter((path) => {
  const file = new URL(path, root);
  return !existsSync(file) || readFileSync(file, 'utf8') !== files[path];
});

if (argv.includes('--check')) {
  for (const path of stale) console.error(`${path} is stale: run \`npm run generate\`.`);
  exit(stale.length > 0 ? 1 : 0);
}
mkdirSync(new URL('src/vendor', root), { recursive: true });
for (const path of stale) writeFileSync(new URL(path, root), files[path]);
