import { applicationStatus } from '../../../model/posting/application.js';
import type { ViewContext } from '../../../model/view-context.js';
import { type Issue, partMissing } from '../../../schema/issues/issue.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import type { SourceName } from '../../../sources/source.js';
import type { BoardHost, ParseList, ParsedList } from '../board-types.js';
import { lazy } from '../../../lazy/lazy.js';
import { type FetchedInput, fetchInput } from '../../shared/loading/fetch-input.js';
import { pageBase } from '../../shared/page.js';
import { type EmployerHost, statedEmployer } from '../../shared/stated-employer.js';
import { limitSignal } from '../../../sources/fetch/limit-signal.js';
import { createYielder, forEachSliced } from '../../shared/loading/time-slicing.js';
import { isSameValue } from '../../shared/given-data.js';
import { ISSUES_MAX, failedList, parseList } from './parse-list.js';
import { WatchedScript } from './watched-script.js';

/** The limits of the first page of a list, in ms and bytes: enough for thousands of postings. */
const LIMITS = { time: 9000, size: 20_000_000 };
/** The time until there is a first page, in ms: requests, retries and files of this library. */
const TIME_LIMIT_MS = 9500;
/** Most lists of a board. */
const LISTS_MAX = 50;

/** Follows the pages of a list. */
const readOn = lazy(() => import('../../shared/loading/read-on.js'), 'readList');

/** How much a list must have grown to be shown again: each time, all of it is indexed. */
const GROWTH = 1.5;

/** Whether a list could not be loaded, or not to its end. */
const isCut = ({ isFailed, isPart }: ParsedList): boolean => isFailed || isPart;

/** What has been loaded. It never changes: each step makes another one. */
export interface LoadState {
  readonly status: 'empty' | 'loading' | 'ready' | 'invalid';
  /** The postings that are or will be open for applications; null if no list could be loaded. */
  readonly postings: readonly JobPosting[] | null;
  readonly issues: readonly Issue[];
  /** Some lists could not be loaded, and their earlier postings are shown. */
  readonly isStale: boolean;
  /** Some lists could not be loaded, or not to their ends. */
  readonly isPartial: boolean;
  /** The URLs of all lists, and of those that could not be loaded. */
  readonly urls: readonly string[];
  readonly failedUrls: readonly string[];
  /** The postings are those of the state before, read again or with further pages: what is shown of them stays. */
  readonly isUpdate: boolean;
}

const NOTHING_LOADED: LoadState = {
  status: 'empty',
  postings: null,
  issues: [],
  isStale: false,
  isPartial: false,
  urls: [],
  failedUrls: [],
  isUpdate: false,
};

/** The board: the attributes and the children that say what to load. */
type LoaderHost = HTMLElement & Pick<BoardHost, 'postings' | 'src' | 'source' | 'employer' | 'logo'>;

/** Parses lists; their postings have the employer that the page states. */
export const parserFor =
  (host: EmployerHost): ParseList =>
  (input, options) =>
    parseList(input, { ...options, employer: statedEmployer(host) });

/** Loads postings from the `postings` property, the URLs in `src`, or a data script in the board. A new load aborts the one before. */
export class PostingsLoader {
  #state = NOTHING_LOADED;
  readonly #host: LoaderHost;
  readonly #createContext: () => ViewContext;
  readonly #onChange: () => void;
  readonly #script: WatchedScript;
  /** The last good list of each URL. */
  readonly #lists = new Map<string, ParsedList>();
  #loading: AbortController | null = null;
  /** Whether the state is of the `postings` property. */
  #isGiven = false;
  /** How long the page has waited for the board before the first load, in ms. */
  #waited: number;

  /**
   * @param onChange Called when a load begins, when there are more postings, and when it ends.
   * @param waited How long the page has waited for the board so far, in ms. It counts for the time limit.
   */
  constructor(host: LoaderHost, createContext: () => ViewContext, onChange: () => void, waited = 0) {
    this.#host = host;
    this.#waited = waited;
    this.#createContext = createContext;
    this.#onChange = onChange;
    this.#script = new WatchedScript(host, () => this.load());
  }

  get state(): LoadState {
    return this.#state;
  }

  /** Loads the input anew. A refresh of the same URLs keeps the earlier postings until it has ended. */
  load(): void {
    const { src } = this.#host;
    this.#script.stop();
    const postings = this.#host.postings ?? (src ? null : this.#script.read());
    const source = this.#host.source as SourceName | null; // another name is reported by the parser
    this.abort();
    const wasGiven = this.#isGiven;
    this.#isGiven = (postings ?? null) !== null;
    if (this.#isGiven) return void this.#run({ urls: [], source, isRefresh: wasGiven, postings });
    const urls = [...new Set(src?.split(/\s+/).filter(Boolean))];
    if (urls.length === 0) return this.#setState(NOTHING_LOADED);
    const isRefresh = urls.some((url) => this.#lists.has(url));
    void this.#run({ urls, source, isRefresh, postings: null });
  }

  /** Aborts loading, and forgets what was loaded: a search server has the postings. */
  clear(): void {
    this.abort();
    this.#script.stop();
    this.#state = NOTHING_LOADED;
  }

  /** Loads again if loading was aborted because the element was removed. */
  resume(): void {
    if (this.#state.status === 'loading' && !this.#loading) this.load();
  }

  abort(): void {
    this.#loading?.abort();
    this.#loading = null;
  }

  #setState(state: LoadState): void {
    this.#state = state;
    this.#onChange();
  }

  /** Parses `postings`, or fetches and parses `urls`: those of the beginning, even if the host's change meanwhile. */
  async #run({ urls, source, isRefresh, postings }: LoadInput): Promise<void> {
    const loading = new AbortController();
    const { signal } = loading;
    this.#loading = loading;
    this.#setState({ ...(isRefresh ? this.#state : NOTHING_LOADED), status: 'loading' });
    const lists =
      postings === null
        ? await this.#fetchAll(urls.slice(0, LISTS_MAX), source, isRefresh, signal)
        : [
            await parserFor(this.#host)(postings, {
              source,
              name: 'postings',
              base: pageBase(),
              id: null,
              signal,
            }),
          ];
    if (signal.aborted) return;
    if (urls.length > LISTS_MAX)
      lists.push(failedList({ code: 'too-many', path: 'src', expected: [String(LISTS_MAX)] }));
    const kept = lists.map((list, at) => (list.isFailed && this.#lists.get(urls[at] ?? '')) || list);
    const isFailed = kept.every((list) => list.isFailed);
    const open = isFailed ? null : await this.#keepEqual(await this.#dropClosed(kept, signal), signal);
    if (signal.aborted) return;
    this.#loading = null;
    this.#setState({
      status: open === null ? 'invalid' : open.length === 0 ? 'empty' : 'ready',
      postings: open,
      // first what is missing, so that it is among those that are reported
      issues: [...lists.filter(isCut), ...lists.filter((list) => !isCut(list))]
        .flatMap((list) => list.issues)
        .slice(0, ISSUES_MAX),
      isStale: kept.some((list, at) => list !== lists[at]),
      isPartial: !isFailed && kept.some(isCut),
      urls,
      failedUrls: urls.filter((_, at) => kept[at]?.isFailed),
      isUpdate: this.#state.postings !== null,
    });
  }

  /** Fetches all lists. The postings of each are shown at once, unless earlier ones are. */
  async #fetchAll(
    urls: readonly string[],
    source: SourceName | null,
    isRefresh: boolean,
    signal: AbortSignal,
  ): Promise<ParsedList[]> {
    const lists = new Map<string, ParsedList>();
    const time = TIME_LIMIT_MS - this.#waited;
    this.#waited = 0;
    let shown = 0;
    const show = async (growth: number): Promise<void> => {
      const found = [...lists.values()].filter(({ isFailed }) => !isFailed);
      const count = found.reduce((sum, { postings }) => sum + postings.length, 0);
      if (isRefresh || count <= shown * growth) return;
      shown = count;
      const postings = await this.#dropClosed(found, signal);
      if (!signal.aborted && count === shown && postings.length > 0)
        this.#setState({ ...this.#state, postings, isUpdate: this.#state.postings !== null });
    };
    const fetchOne = async (url: string): Promise<void> => {
      const { signal: limited, aborted, stopTimer, end } = limitSignal(signal, time);
      const loaded = (async () => {
        for await (const list of this.#fetch(url, source, limited)) {
          if (limited.aborted) return;
          stopTimer();
          const growth = lists.has(url) ? GROWTH : 1;
          lists.set(url, list);
          if (list.isPart || lists.size < urls.length) await show(growth);
        }
      })();
      await Promise.race([loaded, aborted]);
      end();
      if (limited.aborted && !signal.aborted)
        lists.set(url, failedList({ code: 'src-failed', path: url, received: new Error('it took too long') }));
    };
    await Promise.all(urls.map(fetchOne));
    return urls.map((url) => lists.get(url) ?? failedList());
  }

  /** Gives a list as soon as its first page is there, and again with each further page. */
  async *#fetch(src: string, source: SourceName | null, signal: AbortSignal): AsyncGenerator<ParsedList> {
    try {
      const limits = { ...LIMITS, yieldIfDue: createYielder() };
      const input = await fetchInput(src, signal, limits);
      if (!input || !('text' in input)) {
        if (input) yield failedList(input);
        return;
      }
      const parse = ({ text, url, id, source: stated }: FetchedInput): Promise<ParsedList> =>
        parserFor(this.#host)(text, {
          source: source ?? stated,
          name: src,
          base: url,
          id,
          isFetched: true,
          signal,
        });
      const first = await parse(input);
      const mayHaveMore = first.isPart || input.link?.includes('next') || (first.isFailed && /^\s*</.test(input.text));
      if (mayHaveMore && !first.isFailed) yield first;
      const module = mayHaveMore ? await readOn.get() : null;
      const missing = mayHaveMore && !module ? [partMissing(readOn)] : [];
      for await (const list of module
        ? module.readList(input, first, { parse, signal, limits })
        : [{ ...first, issues: [...missing, ...first.issues] }]) {
        yield list.isFailed ? { ...list, issues: list.issues.map((issue) => prefixPath(src, issue)) } : list;
        if (!list.isFailed && !signal.aborted) this.#lists.set(src, list);
      }
    } catch (received) {
      yield failedList({ code: 'unreadable', path: src, received });
    }
  }

  /** `next`, with the postings of the state in place of equal ones, so that what is shown of them stays. */
  async #keepEqual(next: readonly JobPosting[], signal: AbortSignal): Promise<readonly JobPosting[]> {
    const { postings } = this.#state;
    if (!postings) return next;
    const byIdentifier = new Map(postings.map((posting) => [posting.identifier, posting]));
    const kept: JobPosting[] = [];
    await forEachSliced(
      next.entries(),
      ([at, posting]) => {
        const earlier = [postings[at], byIdentifier.get(posting.identifier)];
        kept.push(earlier.find((one) => one && isSameValue(one, posting)) ?? posting);
      },
      signal,
    );
    const isEqual = postings.length === kept.length && kept.every((posting, at) => posting === postings[at]);
    return isEqual ? postings : kept;
  }

  /** All postings that are or will be open for applications. */
  async #dropClosed(lists: readonly ParsedList[], signal: AbortSignal): Promise<JobPosting[]> {
    const open: JobPosting[] = [];
    const context = this.#createContext();
    await forEachSliced(
      lists.flatMap(({ postings }) => postings),
      (posting) => {
        const timeZone = posting.timeZone ?? context.timeZone;
        if (applicationStatus(posting, { ...context, timeZone }).phase !== 'closed') open.push(posting);
      },
      signal,
    );
    return open;
  }
}

interface LoadInput {
  readonly urls: readonly string[];
  readonly source: SourceName | null;
  readonly isRefresh: boolean;
  /** Null to fetch the URLs. */
  readonly postings: unknown;
}

/** The issue with the URL of its list before its path. A missing file of this library is not the list's. */
const prefixPath = (url: string, issue: Issue): Issue =>
  issue.path === url || issue.code === 'part-missing'
    ? issue
    : { ...issue, path: [url, issue.path].filter(Boolean).join(': ') };
