// What the pages of a benchmark ask for: the built scripts, the contenders, and so many postings.
import { readFileSync, readdirSync } from 'node:fs';
import { bundle } from './bundle.mjs';
import { postings } from './postings.mjs';

const dist = new URL('../../dist/', import.meta.url);

/** By path the files for these contenders, `{ name: { file } }`. */
export const filesOf = async (contenders, count) => {
  const scripts = readdirSync(dist).filter((file) => file.endsWith('.min.js'));
  return new Map([
    ...scripts.map((file) => [`/dist/${file}`, readFileSync(new URL(file, dist), 'utf8')]),
    ...(await Promise.all(Object.values(contenders).map(async ({ file }) => [`/${file}`, await bundle(file)]))),
    ['/postings.json', JSON.stringify(postings(count))],
  ]);
};
