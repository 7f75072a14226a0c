// dist/integrity.json: for each script a page downloads, the hash for its `integrity` attribute.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const dist = new URL('../dist/', import.meta.url);
const hash = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(file, dist)))
    .digest('base64')}`;
const scripts = readdirSync(dist)
  .filter((file) => file.endsWith('.min.js'))
  .sort();
writeFileSync(
  new URL('integrity.json', dist),
  `${JSON.stringify(Object.fromEntries(scripts.map((file) => [file, hash(file)])), null, 2)}\n`,
);
