/** A folder to put on a server: the page, the jobs as data, and the library's scripts. Loaded on demand. */
import { type Zippable, strToU8, zip } from 'fflate';
import type { BuilderState } from '../state.js';
import { jobsJson } from './data-files.js';
import { filePage } from './file-page.js';
import type { LibraryFiles } from './library-files.js';

const README = `This folder works on any web server, and from disk.

index.html   The page. Open it, or copy what is in its body into your own page.
jobs.json    The same jobs as data.
*.js         The scripts. Keep all of them in one folder: the page loads what it needs.
`;

const SCRIPT = '<script src="job-posting.classic.min.js"></script>';

/** @throws If a script cannot be fetched. */
export const zipFolder = async (state: BuilderState, files: LibraryFiles): Promise<Uint8Array<ArrayBuffer>> => {
  const names = await files.names();
  const scripts = await Promise.all(names.map(async (name) => [name, await files.get(name)] as const));
  const folder: Zippable = {
    'index.html': strToU8(filePage(state, SCRIPT)),
    'jobs.json': strToU8(jobsJson(state)),
    'README.txt': strToU8(README),
    'integrity.json': await files.get('integrity.json'),
    ...Object.fromEntries(scripts),
  };
  return new Promise((resolve, reject) => {
    zip(folder, { level: 6 }, (error, bytes) => (error ? reject(error) : resolve(new Uint8Array(bytes))));
  });
};
