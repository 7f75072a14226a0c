// Builds static pages from a feed: a page and a JSON file for each posting, a list of them, and a sitemap. Run it on
// every deployment, or on a schedule:
//
//   npm install job-posting-elements
//   node build.mjs https://boards.greenhouse.io/acme https://www.acme.example/ site
//
// The first argument is the address of a board or feed, or a file; then the address of your site, and the folder to
// write into. What is in jobs/ there but was not written by this script is left alone.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { fetchPostings, parsePostings, postingKeys } from 'job-posting-elements/sources';
import { isOpen, listPage, movedPage, postingPage, sitemap } from './page.mjs';

const [, , feed, site = 'https://www.acme.example/', folder = 'site'] = argv;
if (!feed) {
  console.error('node build.mjs <feed> [address of the site] [folder]');
  exit(2);
}
/** Who hires, if the feed does not say: most systems leave it out, and Google requires it. */
const EMPLOYER = '';

const read = () => (/^https?:/i.test(feed) ? fetchPostings(feed) : parsePostings(readFileSync(feed)));

const { postings: found, problems } = await read();
for (const { severity, message, hint } of problems) console.warn(`${severity}: ${message} ${hint}`);

// a feed that cannot be read, or not to its end, must not take pages down
const LOSSES = ['xml-malformed', 'json-invalid', 'unreadable'];
const isWhole = !problems.some(
  ({ code, severity }) => code === 'list-incomplete' || (severity === 'error' && LOSSES.includes(code)),
);
if (found.length === 0 && problems.some(({ severity }) => severity === 'error')) {
  console.error(`${feed}: no posting could be read, so nothing was changed.`);
  exit(1);
}

const postings = found.map((posting) =>
  EMPLOYER && !posting.hiringOrganization ? { ...posting, hiringOrganization: { name: EMPLOYER } } : posting,
);
const keys = postingKeys(postings);
const entries = postings.map((posting, index) => ({ posting, key: keys[index] }));

const jobs = join(folder, 'jobs');
mkdirSync(jobs, { recursive: true });
for (const { posting, key } of entries) {
  writeFileSync(join(jobs, `${key}.html`), postingPage(posting, new URL(`jobs/${key}.html`, site).href));
  writeFileSync(join(jobs, `${key}.json`), JSON.stringify(posting));
}

// the keys of the last run tell which pages are gone; the end of a key stays when a title is edited
const keysFile = join(jobs, 'keys.json');
const before = existsSync(keysFile) ? JSON.parse(readFileSync(keysFile, 'utf8')) : [];
const gone = before.filter((key) => /^[\w-]+$/.test(key) && !keys.includes(key));
const kept = gone.filter((key) => {
  const successor = keys.find((other) => other.slice(-7) === key.slice(-7));
  if (!successor && !isWhole) return true;
  rmSync(join(jobs, `${key}.json`), { force: true });
  if (successor) writeFileSync(join(jobs, `${key}.html`), movedPage(new URL(`jobs/${successor}.html`, site).href));
  else rmSync(join(jobs, `${key}.html`), { force: true });
  console.log(`${successor ? 'moved' : 'removed'}: jobs/${key}.html`);
  return successor !== undefined;
});
writeFileSync(keysFile, JSON.stringify([...keys, ...kept]));

writeFileSync(join(jobs, 'index.html'), listPage(entries));
const pages = ['', ...entries.filter(({ posting }) => isOpen(posting)).map(({ key }) => `${key}.html`)];
writeFileSync(join(folder, 'sitemap.xml'), sitemap(pages.map((path) => new URL(`jobs/${path}`, site).href)));

// the script, and next to it the files that it loads on demand
const dist = new URL('./', import.meta.resolve('job-posting-elements/job-posting.min.js'));
const elements = join(folder, 'elements');
mkdirSync(elements, { recursive: true });
for (const file of readdirSync(dist).filter((name) => name.endsWith('.min.js')))
  cpSync(fileURLToPath(new URL(file, dist)), join(elements, file));

console.log(`${postings.length} postings in ${jobs}`);
