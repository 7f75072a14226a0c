import { ATS_HOSTS, type AtsName } from './ats-hosts.js';
import { type ApiAddress, type FoundAddress, OWN_SYSTEMS, type Systems, toApiAddress } from './ats-urls.js';
import { unescapeHtml } from './fields/html.js';
import { SOURCES_BY_NAME } from './registry.js';

/** The most URLs of a page that are looked at. */
const URLS_MAX = 10_000;
/** The ids in the URL of an employer's page that shows one posting of its board. */
const OWN_IDS = ['gh_jid', 'ashby_jid'];
/** The URL of a script or frame that shows a board, or of the API: it says which board the page is about. */
const EMBED = /\/embed\b|[?&](?:for|embed)=|\/\/(?:boards-)?api\.|\/api\//;

/** In linear time, unlike a pattern that would look for the end of each of thousands of openings. */
const withoutComments = (html: string): string => {
  const [start = '', ...comments] = html.split('<!--');
  return start + comments.map((comment) => comment.split('-->').slice(1).join('-->')).join(' ');
};

/** The texts of the scripts of a page. */
const scriptsIn = (html: string): string[] =>
  html
    .split(/<script\b/i)
    .slice(1)
    .map((script) => script.split(/<\/script/i, 1)[0] ?? '');

/** The URLs in the tags and scripts of a page. Its text is not searched: there, a URL may only be talked about. */
const urlsIn = (html: string, base: URL, { isHost }: Systems): URL[] => {
  const tags = (html.match(/<[a-z][^<>]{5,8000}>/gi) ?? []).join('\n');
  const attributes = tags.matchAll(
    /\s(?:href|src|action|content|data-[\w-]{1,40})\s?=\s?(?:"([^"\n]{1,2000})"|'([^'\n]{1,2000})')/gi,
  );
  const scripts = scriptsIn(html).join('\n');
  const quoted = scripts.matchAll(/["'`](https?:\/\/[^"'`\s<>\\${}]{1,2000})["'`]/gi);
  const urls: URL[] = [];
  for (const [, text = '', other = ''] of [...attributes, ...quoted].slice(0, URLS_MAX)) {
    try {
      const url = new URL(unescapeHtml(text || other).trim(), base);
      if (isHost(url.hostname)) urls.push(url);
    } catch {
      // no URL
    }
  }
  return urls;
};

/** The URL of a board, which may be linked in several languages. A few have the employer in their query. */
const nameOf = ({ board: [url] }: FoundAddress): string => url.replace(/\?(?!.*(?:siteNumber|domain)=).*/, '');

/** The one board that all of these are of, with the posting if they agree on that too; null if there are several. */
const agreed = (found: readonly FoundAddress[]): FoundAddress | null => {
  const [first, ...others] = found;
  if (!first || others.some((other) => nameOf(other) !== nameOf(first))) return null;
  const isSamePosting = others.every(({ posting }) => posting?.id === first.posting?.id);
  return isSamePosting ? first : { ...first, posting: null };
};

/**
 * The API behind an employer's own page whose HTML is a career site of an ATS, shows a board, or links to one. Null if
 * there is none, or if there are several: then the page does not tell which is meant.
 *
 * @param page The URL of the page.
 * @param systems The systems that are looked for. Default: those that every page knows.
 */
export const embeddedBoard = (html: string, page: string, systems: Systems = OWN_SYSTEMS): ApiAddress | null => {
  const base = new URL(page);
  const markup = withoutComments(html);
  const names = Object.keys(ATS_HOSTS) as AtsName[]; // Object.keys loses the type of the keys
  const sites = names.flatMap((source): FoundAddress[] => {
    const board = SOURCES_BY_NAME[source].findBoard?.(markup, base);
    return board ? [{ source, ...board }] : [];
  });
  const urls = urlsIn(markup, base, systems);
  const own = OWN_IDS.flatMap((key) => base.searchParams.get(key) ?? []);
  const toFound = (url: URL): FoundAddress[] => {
    for (const key of OWN_IDS) {
      const id = base.searchParams.get(key);
      if (id) url.searchParams.set(key, id);
    }
    const address = systems.addressOf(url.href);
    return address ? [address] : [];
  };
  const embeds = urls.filter(({ href }) => EMBED.test(href)).flatMap(toFound);
  const links = urls.flatMap(toFound);
  const ofOwn = links.filter(({ posting }) => posting && own.includes(posting.id));
  const best = [sites, embeds, ofOwn, links].find((kind) => kind.length > 0) ?? [];
  const found = agreed(best);
  return found && toApiAddress(found);
};

/**
 * The API behind a page that has no postings itself: the server has redirected to a public page of an ATS, or the page
 * shows a board. Null if it is no page, or there is none.
 */
export const boardBehind = (
  { text, url }: { readonly text: string; readonly url: string },
  systems: Systems = OWN_SYSTEMS,
): ApiAddress | null => {
  if (!/^\s*</.test(text)) return null;
  const found = systems.addressOf(url);
  const address = found ? toApiAddress(found) : embeddedBoard(text, url, systems);
  return address?.url === url ? null : address;
};
