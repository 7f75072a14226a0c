// What the pages of a benchmark ask for: the built scripts, the contenders, and so many postings.
import { readFileSync, readdirSync } from 'node:fs';
import { bundle } from './bundle.mjs';
import { postings } from './postings.mjs';

const dist = new URL('../../dist/', import.meta.url);

/** The built scripts, by path. */
export const distFiles = () =>
  readdirSync(dist)
    .filter((file) => file.endsWith('.min.js'))
    .map((file) => [`/dist/${file}`, readFileSync(new URL(file, dist), 'utf8')]);

/**
 * By path the files for these contenders.
 *
 * @param contenders By name, each with its `file`.
 * @param count How many postings.
 * @param modules The code of the modules `own:…`, by their names.
 */
export const filesOf = async (contenders, count, modules) => {
  const files = new Set(Object.values(contenders).map(({ file }) => file));
  return new Map([
    ...distFiles(),
    ...(await Promise.all([...files].map(async (file) => [`/${file}`, await bundle(file, modules)]))),
    ['/postings.json', JSON.stringify(postings(count))],
  ]);
};
