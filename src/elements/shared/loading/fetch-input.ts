import type { Issue } from '../../../schema/issues/issue.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import { type ParseOutcome, safeParsePosting } from '../../../schema/parser/parse-internal.js';
import { toWebUrl } from '../../../schema/url.js';
import { atsOfHost } from '../../../sources/ats-hosts.js';
import type { ParseOneOptions } from '../../../sources/parse-source.js';
import type { SourceName } from '../../../sources/source.js';
import { type Fetched, type Limits, fetchText } from './fetch-text.js';

/** What an input gave, and what its relative addresses resolve against. */
export interface LoadResult extends ParseOutcome<JobPosting> {
  readonly base: string;
  /** A refresh failed, and this is what was there before. */
  readonly stale?: boolean;
}

/** What marks JSON-LD, among the keys of an object or near the start of a text. */
const LINKED_DATA = /@(?:type|context|graph)\b/;
/** What begins like a page or a feed of XML. */
const MARKUP = /^\s*</;
/** With so many keys that are none of ours, it is another form that happens to have a title. */
const FOREIGN_KEYS = 3;

/** Whether what was read was in our own form, so that no reader of other forms is needed. */
export const isNativeFormat = (input: unknown, { data, issues }: ParseOutcome<JobPosting>): boolean => {
  const found = (code: Issue['code']): number => issues.filter((issue) => issue.code === code).length;
  if (found('unreadable') > 0) return true;
  if (found('json-invalid') > 0) return !MARKUP.test(String(input));
  const keys = typeof input === 'string' ? input.slice(0, 2000) : Object.keys(input ?? {}).join(' ');
  return data !== null && !LINKED_DATA.test(keys) && found('unknown-key') < FOREIGN_KEYS;
};

/** Reads any accepted form: our own at once, so that it is there with the first rendering; for others a reader is fetched. */
export const parseAny = (
  input: unknown,
  options: ParseOneOptions,
): ParseOutcome<JobPosting> | Promise<ParseOutcome<JobPosting>> => {
  const own = safeParsePosting(input);
  if (!options.source && isNativeFormat(input, own)) return own;
  return import('../../../sources/parse-source.js').then(({ parseOne }) => parseOne(input, own, options));
};

/** Where to fetch from: of a public page of a recruiting system, its API. */
const addressOf = async (url: string): Promise<{ url: string; source: SourceName | null; id: string | null }> => {
  if (!atsOfHost(new URL(url).hostname)) return { url, source: null, id: null };
  const { apiAddress } = await import('../../../sources/parse-source.js');
  return apiAddress(url) ?? { url, source: null, id: null };
};

/** What can be trusted to come from where it says: by https, from the page's own origin, or from this very machine. */
const isSecure = (url: string): boolean => {
  const { protocol, origin, hostname } = new URL(url);
  return protocol === 'https:' || origin === location.origin || /^(?:localhost|127\.0\.0\.1|\[::1])$/.test(hostname);
};

/** A text that was fetched, and what its address says of it. */
export interface FetchedInput extends Fetched {
  readonly source: SourceName | null;
  /** Which posting of a list. */
  readonly id: string | null;
}

/** Fetches what `src` is the address of; what fails is an issue. Null when `signal` was aborted. */
export const fetchInput = async (
  src: string,
  signal: AbortSignal,
  limits?: Limits,
): Promise<FetchedInput | Issue | null> => {
  const url = toWebUrl(src, document.baseURI);
  if (!url) return { code: 'url-invalid', path: 'src', received: src };
  const insecure: Issue = { code: 'src-insecure', path: src };
  const address = await addressOf(url);
  if (!isSecure(address.url)) return insecure;
  const fetched = await fetchText(address.url, signal, limits);
  if (!fetched) return null;
  if (!('text' in fetched)) return { ...fetched, path: src };
  // it may have been redirected
  return isSecure(fetched.url) ? { ...address, ...fetched } : insecure;
};

/** Fetches a posting; what fails is an issue. Null when `signal` was aborted. */
export const loadPosting = async (
  src: string,
  source: SourceName | null,
  signal: AbortSignal,
): Promise<LoadResult | null> => {
  const input = await fetchInput(src, signal);
  if (!input) return null;
  if (!('text' in input)) return { data: null, issues: [input], base: src };
  const { text, url, id } = input;
  return { ...(await parseAny(text, { source: source ?? input.source, url, id })), base: url };
};

// by name: a frame has an HTMLScriptElement of its own
const isDataScript = (element: Element | null): element is HTMLScriptElement =>
  element?.localName === 'script' && /^application\/(?:ld\+)?json$/i.test((element as HTMLScriptElement).type);

/** The posting's JSON in a data script: the one with this id, or the first child that is one. */
export const dataScript = (card: Element, src: string | null): HTMLScriptElement | null => {
  const root = card.getRootNode();
  const found = src
    ? 'getElementById' in root && (root as Document).getElementById(src.slice(1))
    : [...card.children].find((child) => isDataScript(child));
  return isDataScript(found || null) ? (found as HTMLScriptElement) : null;
};
