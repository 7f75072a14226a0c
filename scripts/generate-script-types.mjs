// Writes dist/*.min.d.ts: the types of the scripts for pages.
import { writeFileSync } from 'node:fs';

const dist = new URL('../dist/', import.meta.url);
const write = (file, text) => writeFileSync(new URL(file, dist), text);

write('job-posting.min.d.ts', "export * from './bundle.js';\n");
write(
  'job-posting.classic.min.d.ts',
  `import type * as bundle from './bundle.js';

declare global {
  /** The exports of the classic script. */
  var JobPostingElements: typeof bundle;
}
`,
);
