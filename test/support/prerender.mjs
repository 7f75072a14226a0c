// How pages are stored after they have been rendered.
import { readFileSync } from 'node:fs';

const docs = readFileSync(new URL('../../docs/elements.md', import.meta.url), 'utf8');

/** What the documentation gives page authors to prerender with: a script that declares `prerender`, for a page to load. */
export const [, PRERENDER_SCRIPT] = /## Rendered before the script[\s\S]*?```js\n([\s\S]*?)```/.exec(docs);
