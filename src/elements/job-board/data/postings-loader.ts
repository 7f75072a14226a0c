import { applicationStatus } from '../../../model/posting/application.js';
import type { ViewContext } from '../../../model/view-context.js';
import type { Issue } from '../../../schema/issues/issue.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import type { SourceName } from '../../../sources/source.js';
import type { BoardHost, ParsedList } from '../board-types.js';
import { fetchInput } from '../../shared/loading/fetch-input.js';
import type { Limits } from '../../shared/loading/fetch-text.js';
import { createYielder, forEachSliced } from '../../shared/loading/time-slicing.js';
import { ISSUES_MAX, failedList, parseList } from './parse-list.js';

/** The limits of one list, in ms and bytes: enough for thousands of postings. */
const LIMITS: Limits = { time: 30_000, size: 20_000_000 };

/** What has been loaded. It never changes: each step makes another one. */
export interface LoadState {
  readonly status: 'empty' | 'loading' | 'ready' | 'invalid';
  /** The postings that are or will be open for applications; null if no list could be loaded. */
  readonly postings: readonly JobPosting[] | null;
  readonly issues: readonly Issue[];
  /** Some lists could not be loaded, and their earlier postings are shown. */
  readonly isStale: boolean;
  /** Some lists could not be loaded. */
  readonly isPartial: boolean;
}

const NOTHING_LOADED: LoadState = { status: 'empty', postings: null, issues: [], isStale: false, isPartial: false };

/** The attributes that say what to load. */
type LoaderHost = Pick<BoardHost, 'postings' | 'src' | 'source'>;

/** Loads postings from the `postings` property or the URLs in `src`. A new load aborts the one before. */
export class PostingsLoader {
  #state = NOTHING_LOADED;
  readonly #host: LoaderHost;
  readonly #createContext: () => ViewContext;
  readonly #onChange: () => void;
  /** The last good list of each URL. */
  readonly #lists = new Map<string, ParsedList>();
  #loading: AbortController | null = null;

  /** `onChange` is called when a load begins and when it ends. */
  constructor(host: LoaderHost, createContext: () => ViewContext, onChange: () => void) {
    this.#host = host;
    this.#createContext = createContext;
    this.#onChange = onChange;
  }

  get state(): LoadState {
    return this.#state;
  }

  /** Loads the input anew. A refresh of the same URLs keeps the earlier postings until it has ended. */
  load(): void {
    const { postings, src } = this.#host;
    const source = this.#host.source as SourceName | null; // another name is reported by the parser
    this.abort();
    if ((postings ?? null) !== null) return void this.#run({ urls: [], source, isRefresh: false, postings });
    const urls = src?.split(/\s+/).filter(Boolean) ?? [];
    if (urls.length === 0) return this.#setState(NOTHING_LOADED);
    const isRefresh = urls.some((url) => this.#lists.has(url));
    void this.#run({ urls, source, isRefresh, postings: null });
  }

  /** Aborts loading, and forgets what was loaded: a search server has the postings. */
  clear(): void {
    this.abort();
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
        ? await Promise.all(urls.map((url) => this.#fetch(url, source, signal)))
        : [await parseList(postings, { source, base: document.baseURI, id: null, signal })];
    if (signal.aborted) return;
    const kept = lists.map((list, at) => (list.isFailed && this.#lists.get(urls[at] ?? '')) || list);
    const isFailed = kept.every((list) => list.isFailed);
    const open = isFailed ? null : await this.#dropClosed(kept, signal);
    if (signal.aborted) return;
    this.#loading = null;
    this.#setState({
      status: open === null ? 'invalid' : open.length === 0 ? 'empty' : 'ready',
      postings: open,
      issues: lists.flatMap((list) => list.issues).slice(0, ISSUES_MAX),
      isStale: kept.some((list, at) => list !== lists[at]),
      isPartial: !isFailed && kept.some((list) => list.isFailed),
    });
  }

  async #fetch(src: string, source: SourceName | null, signal: AbortSignal): Promise<ParsedList> {
    try {
      const input = await fetchInput(src, signal, { ...LIMITS, yieldIfDue: createYielder() });
      if (!input) return failedList();
      if (!('text' in input)) return failedList(input);
      const { text, url, id } = input;
      const list = await parseList(text, { source: source ?? input.source, base: url, id, isFetched: true, signal });
      if (list.isFailed) return { ...list, issues: list.issues.map((issue) => prefixPath(src, issue)) };
      if (!signal.aborted) this.#lists.set(src, list);
      return list;
    } catch (received) {
      return failedList({ code: 'unreadable', path: src, received });
    }
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
