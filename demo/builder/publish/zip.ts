/** A folder to put on a server: the page, the jobs as data, and the library's scripts. Loaded on demand. */
import { type Zippable, strToU8, zipSync } from 'fflate';
import type { BuilderState } from '../state.js';
import { jobsJson } from './data-files.js';
import { filePage } from './file-page.js';
import { type LibraryFiles, WHOLE_LIBRARY } from './library-files.js';

const README = `This folder works on any web server, and from disk.

index.html   The page. Open it, or copy what is in its body into your own page.
jobs.json    The same jobs as data.
*.js         The scripts. Keep all of them in one folder: the page loads what it needs.
             job-posting.all.js is for pages that are opened from disk; a server does not need it.
`;

const FROM_DISK = 'job-posting.all.js';

const SCRIPT = `<script type="module" src="job-posting.min.js"></script>
<script>
  // opened from disk, where browsers block modules
  if (location.protocol === 'file:')
    document.head.append(Object.assign(document.createElement('script'), { src: '${FROM_DISK}' }));
</script>`;

/** @throws If a script cannot be fetched. */
export const zipFolder = async (state: BuilderState, files: LibraryFiles): Promise<Uint8Array<ArrayBuffer>> => {
  const names = await files.names();
  const scripts = await Promise.all(names.map(async (name) => [name, await files.get(name)] as const));
  const folder: Zippable = {
    'index.html': strToU8(filePage(state, SCRIPT)),
    'jobs.json': strToU8(jobsJson(state)),
    'README.txt': strToU8(README),
    'integrity.json': await files.get('integrity.json'),
    [FROM_DISK]: await files.get(WHOLE_LIBRARY),
    ...Object.fromEntries(scripts),
  };
  return new Uint8Array(zipSync(folder)); // without a worker, which policies of pages may forbid
};
