/** Writes the pages of a career site: one for each posting, the board, and what search engines want. */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../rich-text/escape-html.js';
import { plainTextOf } from '../structured-data/description.js';
import { toJSONLD } from '../structured-data/index.js';
import { postingKeys } from '../sources/index.js';
import type { JobPosting } from '../schema/job-posting.js';

/** What is used of `job-posting-elements/server`. Its own types need those of a browser. */
export interface Server {
  renderPosting(posting: JobPosting, options: object): Promise<string>;
  renderBoard(postings: readonly JobPosting[], options: object): Promise<string>;
}

export interface RenderSiteOptions {
  /** The folder to write into. */
  readonly out: string;
  /** The absolute URL of the site; null if it is not known: then there are no canonical addresses and no sitemap. */
  readonly site: string | null;
  readonly lang: string;
  /** Whether all postings of the feed were read: only then are pages of others removed. */
  readonly isWhole: boolean;
  /** Renders postings and boards. It is not part of the command, because few need it. */
  readonly server: Server;
  /** The folder with the scripts for browsers. */
  readonly scripts: string;
}

interface Page {
  readonly title: string;
  readonly head: string;
  readonly main: string;
}

const STYLE =
  'body{max-width:64rem;margin:0 auto;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color-scheme:light dark}';

const pageHtml = ({ title, head, main }: Page, { lang }: RenderSiteOptions, script: string): string => `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${head}<script type="module" src="${script}"></script>
<style>${STYLE}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;

const canonical = (url: string | undefined): string =>
  url ? `<link rel="canonical" href="${escapeHtml(url)}">\n` : '';

const SUMMARY_MAX = 155;

/** The beginning of a text, up to the end of a word. */
const shortened = (text: string): string =>
  text.length <= SUMMARY_MAX
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', SUMMARY_MAX) + 1 || SUMMARY_MAX).trimEnd()} …`;

const summaryOf = ({ description = '' }: JobPosting): string => {
  const text = shortened(plainTextOf(description));
  return text ? `<meta name="description" content="${escapeHtml(text)}">\n` : '';
};

const postingPage = async (
  posting: JobPosting,
  href: string | undefined,
  options: RenderSiteOptions,
): Promise<string> => {
  const { lang, server } = options;
  const card = await server.renderPosting(posting, {
    lang,
    layout: 'full',
    headingLevel: 1,
    structuredData: true,
    ...(href && { href }),
  });
  const title = [posting.title, posting.hiringOrganization?.name].filter(Boolean).join(', ');
  const head = summaryOf(posting) + canonical(href);
  return pageHtml(
    { title, head, main: `${card}\n<p><a href="./">All jobs</a></p>` },
    options,
    '../elements/job-posting.min.js',
  );
};

const movedPage = (url: string): string =>
  `<!doctype html><meta charset="utf-8"><title>Moved</title><link rel="canonical" href="${url}"><meta http-equiv="refresh" content="0; url=${url}"><p><a href="${url}">The page has moved.</a></p>\n`;

const sitemap = (urls: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls
    .map((url) => `<url><loc>${escapeHtml(url)}</loc></url>`)
    .join('\n')}\n</urlset>\n`;

/** The keys of the pages that were written last; the end of a key stays when a title is edited. */
const readKeys = (file: string): string[] => {
  if (!existsSync(file)) return [];
  const keys: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return Array.isArray(keys)
    ? keys.filter((key): key is string => typeof key === 'string' && /^[\w-]+$/.test(key))
    : [];
};

/** Removes the pages of postings that are gone, or has them lead to the new ones. @returns The keys that are kept. */
const replaceGone = (folder: string, before: readonly string[], keys: readonly string[], isWhole: boolean): string[] =>
  before
    .filter((key) => !keys.includes(key))
    .filter((key) => {
      const successor = keys.find((other) => other.slice(-7) === key.slice(-7));
      if (!successor && !isWhole) return true;
      rmSync(join(folder, `${key}.json`), { force: true });
      if (successor) writeFileSync(join(folder, `${key}.html`), movedPage(`${successor}.html`));
      else rmSync(join(folder, `${key}.html`), { force: true });
      return successor !== undefined;
    });

/** Writes a site of postings. What else is in the folder stays. @returns The number of pages. */
export const renderSite = async (postings: readonly JobPosting[], options: RenderSiteOptions): Promise<number> => {
  const { out, site, lang, server, scripts, isWhole } = options;
  const keys = postingKeys(postings);
  const jobs = join(out, 'jobs');
  mkdirSync(join(out, 'elements'), { recursive: true });
  mkdirSync(jobs, { recursive: true });
  const urlOf = (path: string): string | undefined => (site === null ? undefined : new URL(path, site).href);
  for (const [at, posting] of postings.entries()) {
    const path = `jobs/${keys[at]}`;
    writeFileSync(join(out, `${path}.html`), await postingPage(posting, urlOf(`${path}.html`), options));
    writeFileSync(join(out, `${path}.json`), JSON.stringify(posting));
  }
  const keysFile = join(jobs, 'keys.json');
  const kept = replaceGone(jobs, readKeys(keysFile), keys, isWhole);
  writeFileSync(keysFile, JSON.stringify([...keys, ...kept]));

  // on the board, postings lead to their pages
  const listed = postings.map((posting, at) => ({
    ...posting,
    url: urlOf(`jobs/${keys[at]}.html`) ?? `./${keys[at]}.html`,
  }));
  writeFileSync(join(out, 'jobs.json'), JSON.stringify(listed));
  const href = urlOf('jobs/');
  const board = await server.renderBoard(listed, { lang, src: '../jobs.json', detail: 'link', ...(href && { href }) });
  const main = `<h1>Jobs</h1>\n${board}`;
  writeFileSync(
    join(jobs, 'index.html'),
    pageHtml({ title: 'Jobs', head: canonical(href), main }, options, '../elements/job-posting.min.js'),
  );
  const index = join(out, 'index.html');
  if (!existsSync(index)) writeFileSync(index, movedPage('jobs/'));
  const open = keys.filter((_, at) => toJSONLD(postings[at] ?? { title: '' }) !== null);
  const paths = ['jobs/', ...open.map((key) => `jobs/${key}.html`)];
  if (site !== null) writeFileSync(join(out, 'sitemap.xml'), sitemap(paths.map((path) => new URL(path, site).href)));
  for (const file of readdirSync(scripts).filter((name) => name.endsWith('.min.js')))
    cpSync(join(scripts, file), join(out, 'elements', file));
  return postings.length;
};
