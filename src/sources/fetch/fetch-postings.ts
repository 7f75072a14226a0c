import { toProblem } from '../../schema/issues/issue-messages.js';
import type { Issue } from '../../schema/issues/issue.js';
import { mergeMissingApplications } from '../../schema/issues/missing-applications.js';
import { toWebUrl } from '../../schema/url.js';
import { LAZY_SOURCES } from '../all-sources.js';
import { describeIssues } from '../describe-form.js';
import { boardBehind } from '../embedded-board.js';
import { ALL_SYSTEMS, apiAddress } from '../further-addresses.js';
import { type ParsePostingsResult, parseRows } from '../parse-rows.js';
import { type ParseSourceOptions, isRowOf, parseSource } from '../read-source.js';
import { incompleteIssue } from '../list-state.js';
import type { ApiRequest, SourceName } from '../source.js';
import type { FetchOptions, Fetched, Limits } from './fetch-result.js';
import { fetchText } from './fetch-text.js';
import { type PostingsPage, followPages, joinPages } from './follow-pages.js';

export interface FetchPostingsOptions extends ParseSourceOptions {
  /** What a relative address resolves against. Default: the URL of the page, in a browser. */
  readonly url?: string | undefined;
  /** Aborts all requests. */
  readonly signal?: AbortSignal | undefined;
  /** What requests a URL, instead of `fetch`: through a proxy, or with checks. */
  readonly fetch?: typeof fetch | undefined;
  /** The limits of each response. Default: 30 s and 20,000,000 bytes; for each further page 10 s and 2,000,000 bytes. */
  readonly limits?: Partial<Limits> | undefined;
}

export interface FetchPostingsResult extends ParsePostingsResult {
  /** The URL that the postings came from, after redirects; null if nothing came. */
  readonly url: string | null;
}

const [LIST_LIMITS, PAGE_LIMITS] = [
  { time: 30_000, size: 20_000_000 },
  { time: 10_000, size: 2_000_000 },
];

/** Where postings are, and what the address tells about them. */
interface Address {
  readonly urls: readonly string[];
  readonly source: SourceName | null;
  readonly id: string | null;
  /** What a request must have; absent if a GET is enough. */
  readonly request?: ApiRequest;
}

/** The postings so far. */
interface Reading extends PostingsPage {
  readonly issues: readonly Issue[];
  readonly source: SourceName | null;
}

/** A response, and what its address told. */
interface Response extends Fetched {
  readonly address: Address;
}

type Fetch = (url: string, limits: Limits, request?: ApiRequest) => Promise<Fetched | Issue | null>;

/** What requests a URL as its API wants. The offset of a further page, which is in its address, goes into the body. */
const requester =
  ({ method, headers, body }: ApiRequest, own: typeof fetch = fetch): typeof fetch =>
  (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const offset = url.searchParams.get('offset');
    if (body === undefined) return own(url.href, { ...init, ...(headers && { headers }) });
    url.search = '';
    const whole = offset === null ? body : JSON.stringify({ ...JSON.parse(body), offset: Number(offset) });
    return own(url.href, { ...init, ...(headers && { headers }), ...(method && { method }), body: whole });
  };

const toAddress = (url: string, api = apiAddress(url)): Address =>
  api ? { ...api, urls: [api.url, ...api.alternatives] } : { urls: [url], source: null, id: null };

/** The first URL that answers. If none does, the issue of the first. */
const fetchAny = async (address: Address, fetch: Fetch): Promise<Response | Issue | null> => {
  let failure: Issue | null = null;
  for (const url of address.urls) {
    const fetched = await fetch(url, LIST_LIMITS, address.request);
    if (!fetched) return null;
    if (!('code' in fetched)) return { ...fetched, address };
    failure ??= fetched;
  }
  return failure;
};

const withPath = (url: string, issue: Issue): Issue => ({
  ...issue,
  path: [url, issue.path].filter(Boolean).join(': '),
});

const abortIssue = (url: string): Issue => ({ code: 'src-failed', path: url, received: new Error('it was aborted') });

class PostingsReader {
  readonly #options: FetchPostingsOptions;
  readonly #fetch: Fetch;

  constructor(options: FetchPostingsOptions) {
    const { fetch: own, limits, signal = new AbortController().signal } = options;
    this.#options = options;
    this.#fetch = async (url, defaults, request) => {
      const all: FetchOptions = { ...defaults, ...limits, fetch: request ? requester(request, own) : own };
      const fetched = await fetchText(url, signal, all);
      // the address of a page of a list has its offset
      return request?.body !== undefined && fetched && !('code' in fetched) ? { ...fetched, url } : fetched;
    };
  }

  /** The first response that has postings, or may: that of the address, or of the board that its page shows. */
  async #begin(url: string): Promise<{ response: Response; reading: Reading } | Issue | null> {
    const response = await fetchAny(toAddress(url), this.#fetch);
    if (!response || 'code' in response) return response;
    const reading = this.#parse(response, response.address);
    const board = reading.postings.length === 0 ? boardBehind(response, ALL_SYSTEMS) : null;
    if (!board) return { response, reading };
    const behind = await fetchAny(toAddress(board.url, board), this.#fetch);
    if (!behind || 'code' in behind) return behind;
    return { response: behind, reading: this.#parse(behind, behind.address) };
  }

  /** Parses a response; of one posting, only that. */
  #parse({ text, url }: Fetched, { source, id }: Address): Reading {
    const all = { ...this.#options, source: this.#options.source ?? source, url };
    const parsed = parseSource(text, all, LAZY_SOURCES);
    const rows = id === null ? parsed.rows : parsed.rows.filter((row) => isRowOf(id, row));
    const { postings, ids, issues } = parseRows(rows);
    const isFailed = parsed.rows.length === 0 && parsed.issues.length > 0;
    const list = isFailed ? null : parsed.list;
    return { postings, ids, issues: [...describeIssues(parsed.issues, text), ...issues], list, source: parsed.source };
  }

  async read(url: string): Promise<(Reading & { readonly url: string }) | Issue | null> {
    const begun = await this.#begin(url);
    if (!begun || 'code' in begun) return begun;
    const { response, reading: first } = begun;
    const { id } = response.address;
    const isFound = (): boolean => id !== null && all.postings.length > 0;
    let [all, isEnded] = [first, false];
    const pages = followPages(response, first, {
      fetch: (next) => this.#fetch(next, PAGE_LIMITS, response.address.request),
      parse: (page) => this.#parse(page, response.address),
    });
    if (!isFound())
      for await (const step of pages) {
        if ('page' in step) {
          const issues = step.page.issues.map((issue) => withPath(step.url, issue));
          all = { ...joinPages(all, step.page), issues: [...all.issues, ...issues] };
          if (isFound()) break;
        } else [all, isEnded] = [{ ...all, issues: [...step.issues, ...all.issues] }, true];
      }
    if (!isEnded && !isFound()) {
      const part = { count: all.postings.length, total: first.list?.total ?? null };
      all = { ...all, issues: [incompleteIssue(part), abortIssue(url), ...all.issues] };
    }
    const missing: Issue[] = id !== null && !isFound() ? [{ code: 'no-posting', path: url }] : [];
    return { ...all, issues: [...missing, ...all.issues], url: response.url };
  }
}

const failed = (issue: Issue): FetchPostingsResult => ({
  postings: [],
  problems: [toProblem(issue)],
  source: null,
  url: null,
});

/**
 * Fetches all postings of an address: a file or feed, the API or a public page of an ATS, or an employer's page that has
 * JSON-LD or shows the board of an ATS. Follows the further pages of a list on the same origin, at most 50, up to 10,000
 * postings; what is missing then is the problem `list-incomplete`. Sends no credentials, and retries as the elements do.
 * For Node and browsers; in a browser, a server must let other sites read it. Never rejects: what fails is a problem.
 */
export const fetchPostings = async (
  address: string | URL,
  options: FetchPostingsOptions = {},
): Promise<FetchPostingsResult> => {
  const base = options.url ?? (typeof document === 'undefined' ? undefined : document.baseURI);
  const url = toWebUrl(String(address), base);
  if (!url || !/^https?:/i.test(url)) return failed({ code: 'url-invalid', path: 'address', received: address });
  try {
    const result = await new PostingsReader(options).read(url);
    if (!result) return failed(abortIssue(url));
    if ('code' in result) return failed(result);
    const { postings, issues, source } = result;
    const problems = mergeMissingApplications(issues, postings.length).map(toProblem);
    return { postings, problems, source, url: result.url };
  } catch (received) {
    return failed({ code: 'unreadable', path: url, received });
  }
};
