import { apiAddress } from '../ats-urls.js';
import { rootName } from '../fields/xml.js';
import { toText } from '../fields/html.js';
import { SOURCE_NAMES } from './source-names.js';
import { type Form, type FormTest, GIVE_ADDRESS, findForm } from './form.js';

/** How much of a page is searched, in characters. */
const PAGE_LENGTH = 300_000;

const has =
  (pattern: RegExp): ((page: string) => boolean) =>
  (page) =>
    pattern.test(page);

const titleOf = (page: string): string => /<title[^>]{0,200}>([^<]{0,300})/i.exec(page)?.[1] ?? '';
const titled =
  (pattern: RegExp): ((page: string) => boolean) =>
  (page) =>
    pattern.test(titleOf(page));

/** The text of a page that a reader sees before any script has run. */
const visibleText = (page: string): string =>
  toText(
    page
      .replace(/<(script|style|template|noscript|title|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
      .replace(/<!--[\s\S]*?(?:-->|$)/g, ' '),
  );

/** Whether a page has a script that runs: JSON-LD does not. */
const hasScript = has(/<script\b(?![^>]{0,300}\bld\+json)/i);
const isShell = (page: string): boolean => hasScript(page) && visibleText(page).length < 250;

/** Titles of pages that ask whether a person is there, and the scripts that do so. */
const WALL_TITLE =
  /just a moment|attention required|access (?:to this page has been )?denied|pardon our interruption|are you (?:a robot|human)|robot check|ddos-guard|one moment, please|security check|verify(?:ing)? you are human/i;
const WALL_SCRIPT = /cf_chl_opt|cf-challenge|_Incapsula_|px-captcha|captcha-delivery|awswaf|perfdrive|ddos-guard/i;
const isWall = (page: string): boolean => WALL_TITLE.test(titleOf(page)) || (WALL_SCRIPT.test(page) && isShell(page));

const OPEN_PAGE = 'Open the address in a browser: the page with the posting may have another one.';

/** Pages without a posting that is read; the surest first. */
const PAGES: readonly FormTest<string>[] = [
  [
    has(/^\s*(?:<br\s*\/?>\s*)?<b>(?:Warning|Notice|Deprecated|(?:Fatal|Parse) error)<\/b>:/i),
    'a message of PHP, before the data or in its place',
    'Correct what it names, or turn off display_errors on the server.',
  ],
  [has(/^\s*<\?php\b|^\s*<%/i), 'the source of a page that a server runs (PHP, ASP)', 'Give the address of the page.'],
  [
    isWall,
    'a page that keeps programs out (a bot wall)',
    'Give the address of the API or feed behind the page, or load the data at build time with the site’s leave.',
  ],
  [
    titled(
      /\b404\b|not found|nicht gefunden|introuvable|no encontrada|non trovata|niet gevonden|does(?:n['’]t| not) exist/i,
    ),
    'an error page (not found)',
    'Check the address.',
  ],
  [
    titled(
      /\b(?:401|403|410|429|50\d)\b|forbidden|unauthorized|gone|too many requests|unavailable|bad gateway|server error|maintenance|wartung/i,
    ),
    `an error page of the server`,
    OPEN_PAGE,
  ],
  [
    has(/<input\b[^>]{0,300}\btype\s*=\s*["']?password/i),
    'a sign-in page',
    'Give an address that anybody can open: nothing is fetched with credentials.',
  ],
  [
    titled(/\b(?:sign|log)[ -]?in\b|\blogin\b|anmelden|se connecter|connexion|iniciar sesi/i),
    'a sign-in page',
    'Give an address that anybody can open: nothing is fetched with credentials.',
  ],
  [
    isShell,
    'a page that is empty until its script has run, without JSON-LD of a posting',
    'Only its HTML is read. Give the address of the API or feed that the script fetches, or a page with JSON-LD.',
  ],
];

/** The address that a page states as its own; empty if it states none. */
const addressOf = (page: string): string => {
  const tags = page.match(/<(?:link|meta)\b[^<>]{0,500}>/gi) ?? [];
  const tag = tags.find((candidate) => /\bcanonical\b|\bog:url\b/i.test(candidate)) ?? '';
  return /https?:\/\/[^\s"'<>]{1,300}/i.exec(tag)?.[0] ?? '';
};

/** A page of a recruiting system that is read through its API. */
const describeAtsPage = (page: string): Form | null => {
  const address = addressOf(page);
  const api = apiAddress(address.replace(/^http:/i, 'https:'));
  if (!api) return null;
  const system = SOURCE_NAMES[api.source];
  return {
    name: `a page of ${system} without a posting in JSON-LD`,
    hint: `Give the address ${address}, and the API of ${system} is read in its place.`,
  };
};

const describePage = (whole: string): Form => {
  const page = whole.slice(0, PAGE_LENGTH);
  const known = describeAtsPage(page) ?? findForm(PAGES, page);
  if (known) return known;
  const part = /<(?:html|body|head)\b|<!doctype/i.test(page) ? 'a page' : 'a part of a page';
  return { name: `${part} without a job posting in JSON-LD`, hint: GIVE_ADDRESS };
};

/** A document of XML: the name of its root element without prefix, and its text. */
interface XmlDocument {
  readonly root: string;
  readonly text: string;
}

const rooted =
  (pattern: RegExp): ((document: XmlDocument) => boolean) =>
  ({ root }) =>
    pattern.test(root);

const FEED_HINT = 'RSS, Atom and job feeds with usual names are read: docs/sources.md lists them.';

const XML: readonly FormTest<XmlDocument>[] = [
  [
    ({ text }) =>
      /<(?:[\w-]+:)?(?:job|jobs|offre|offer|stelle|vacancy|vacature|position|PositionOpening|JobPosting|annonce|oferta)[\w-]*[\s>]/i.test(
        text.slice(0, 20_000),
      ),
    'a job feed in XML of a form that is not read yet',
    FEED_HINT,
  ],
  [rooted(/^svg$/i), 'a picture (SVG)', 'Give the text itself: JSON, or the address of a page or a feed.'],
  [rooted(/^(?:urlset|sitemapindex)$/i), 'a sitemap', 'Give the address of a page that it lists.'],
  [rooted(/^opml$/i), 'a list of feeds (OPML)', 'Give the address of a feed or board that it lists.'],
  [
    rooted(/^(?:Envelope|error|errors|exception|fault|problem|response|result)$/i),
    'a response without postings, maybe an error',
    'Open the address in a browser, and read what it says.',
  ],
];

/** What markup looks like: a page, or a document of XML. */
export const describeMarkup = (text: string, form: 'page' | 'xml'): Form => {
  if (form === 'page') return describePage(text);
  const root = rootName(text).replace(/^.*:/, '');
  return findForm(XML, { root, text }) ?? { name: `XML of an unknown form, <${root}>`, hint: FEED_HINT };
};
