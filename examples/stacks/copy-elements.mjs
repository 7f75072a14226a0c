// What sites without a bundler do once: the scripts of the package, copied to where the pages are.
import { cpSync, mkdirSync, readdirSync } from 'node:fs';

const dist = new URL('node_modules/job-posting-elements/dist/', import.meta.url);

/** Copies all scripts into a folder: the main ones load the others, which must be beside them. */
export const copyElements = (folder) => {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(dist).filter((name) => name.endsWith('.min.js')))
    cpSync(new URL(file, dist), new URL(file, folder));
};
