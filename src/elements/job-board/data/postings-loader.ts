import { JobProblemEvent } from '../../../events.js';
import { applicationStatus } from '../../../model/posting/application.js';
import type { ViewContext } from '../../../model/view-context.js';
import type { Issue } from '../../../schema/issues/issue.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import type { Problem } from '../../../schema/issues/problem.js';
import { toProblems, warnOnce } from '../../../schema/issues/report.js';
import { fetchInput } from '../../shared/loading/fetch-input.js';
import type { Limits } from '../../shared/loading/fetch-text.js';
import type { RemoteSearch } from '../search/remote-search.js';
import type { JobBoardElement } from '../job-board.js';
import { ISSUES_MAX, type List, readList } from './parse-list.js';
import { forEachSliced, createYielder } from '../../shared/loading/time-slicing.js';

/** What a list of thousands of postings needs. */
const LIMITS: Limits = { time: 30_000, size: 20_000_000 };

export type DataState = 'empty' | 'loading' | 'ready' | 'invalid';

interface Arrival {
  /** Null where nothing could be had. */
  readonly postings: readonly JobPosting[] | null;
  readonly issues: readonly Issue[];
}

/** What came of asking. */
export type Outcome = Pick<BoardData, 'state' | 'isStale' | 'isPartial' | 'issues' | 'postings'>;

/** Where a board's postings come from. The last that was asked for wins. */
export class BoardData {
  state: DataState = 'empty';
  /** Some lists could not be had, and what they gave before is shown. */
  isStale = false;
  /** Some lists could not be had. */
  isPartial = false;
  /** Those that one can apply for now, or later; null where none could be had. */
  postings: readonly JobPosting[] | null = null;
  /** Who answers, where a search server is asked. */
  remote: RemoteSearch | null = null;
  issues: readonly Issue[] = [];
  problems: readonly Problem[] = [];
  /** For those who have no list of their own. */
  readonly readList = readList;
  readonly #host: JobBoardElement;
  readonly #context: () => ViewContext;
  readonly #onChange: () => void;
  readonly #connect: () => void;
  /** The last good list of each address. */
  readonly #lists = new Map<string, List>();
  #loading: AbortController | null = null;
  #isBegun = false;

  /** `onChange` is called when a load begins and when it ends; `connect` where a search server is to be asked. */
  constructor(host: JobBoardElement, context: () => ViewContext, onChange: () => void, connect: () => void) {
    this.#host = host;
    this.#context = context;
    this.#onChange = onChange;
    this.#connect = connect;
  }

  /** Reads the input the first time, and when one of these properties says what it is. */
  follow(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (!this.#isBegun || ['postings', 'src', 'search', 'source', 'now'].some((name) => changed.has(name))) this.load();
  }

  /** Reads the input anew; what is there stays until there is something better. */
  load(): void {
    const { postings, src, search } = this.#host;
    this.#isBegun = true;
    this.abort();
    if (search && (postings ?? null) === null) {
      this.take({ state: 'loading' });
      return this.#connect();
    }
    this.remote = null;
    const addresses = src?.split(/\s+/).filter(Boolean) ?? [];
    const isRefresh = postings === undefined && addresses.some((address) => this.#lists.has(address));
    if (!isRefresh) this.postings = null;
    if ((postings ?? null) !== null) void this.#run((signal) => [this.#read(postings, signal)]);
    else if (addresses.length > 0) void this.#run((signal) => addresses.map((address) => this.#fetch(address, signal)));
    else this.#accept({ postings: null, issues: [] }, 'empty');
  }

  /** Has come to be like this. */
  take(change: Partial<Outcome>): void {
    Object.assign(this, change);
    this.#onChange();
  }

  /** What asks a search server cannot be had, as on a copy of the page without that file. */
  miss(received?: unknown): void {
    this.take({ state: 'invalid', issues: [{ code: 'unreadable', path: 'search', received }] });
  }

  /** Tells the page what was wrong. */
  async explain(): Promise<void> {
    const { issues, postings } = this;
    this.problems = await toProblems(issues);
    if (this.problems.length > 0) this.#host.dispatchEvent(new JobProblemEvent(this.problems, postings === null));
    void warnOnce(issues);
  }

  /** Goes on where a load was cut off by taking the element out. */
  resume(): void {
    if (this.state === 'loading' && !this.#loading && !this.remote?.isBusy) this.load();
  }

  abort(): void {
    this.#loading?.abort();
    this.remote?.abort();
    this.#loading = null;
  }

  /** Whether another try may help: something was to be fetched. */
  get canRetry(): boolean {
    return (
      (this.#host.postings ?? null) === null &&
      !this.issues.every(({ code }) => code === 'url-invalid' || code === 'src-insecure')
    );
  }

  get isOffline(): boolean {
    return this.issues.some(({ code }) => code === 'src-offline');
  }

  #read(input: unknown, signal: AbortSignal): Promise<List> {
    return readList(input, { source: this.#host.source, base: document.baseURI, id: null, signal });
  }

  async #fetch(address: string, signal: AbortSignal): Promise<List> {
    const input = await fetchInput(address, signal, { ...LIMITS, yieldIfDue: createYielder() });
    if (!input || !('text' in input)) return { postings: [], issues: input ? [input] : [], isFailed: true };
    const { text, url, id } = input;
    const list = await readList(text, { source: this.#host.source ?? input.source, base: url, id, signal });
    if (!list.isFailed && !signal.aborted) this.#lists.set(address, list);
    return list.isFailed ? { ...list, issues: list.issues.map((issue) => within(address, issue)) } : list;
  }

  async #run(begin: (signal: AbortSignal) => Promise<List>[]): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    this.state = 'loading';
    this.#onChange();
    const { signal } = loading;
    const lists = await Promise.all(begin(signal).map((list) => list.catch(unread)));
    if (signal.aborted) return;
    const addresses = this.#host.src?.split(/\s+/).filter(Boolean) ?? [];
    const kept = lists.map((list, at) => (list.isFailed && this.#lists.get(addresses[at] ?? '')) || list);
    const issues = lists.flatMap((list) => list.issues).slice(0, ISSUES_MAX);
    this.isStale = kept.some((list, at) => list !== lists[at]);
    this.isPartial = !kept.every(({ isFailed }) => isFailed) && kept.some(({ isFailed }) => isFailed);
    const open = kept.every(({ isFailed }) => isFailed) ? null : await this.#open(kept, signal);
    if (!signal.aborted) this.#accept({ postings: open, issues }, open ? 'ready' : 'invalid');
  }

  /** All postings that one can apply for now, or later. */
  async #open(lists: readonly List[], signal: AbortSignal): Promise<JobPosting[]> {
    const open: JobPosting[] = [];
    const context = this.#context();
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

  #accept({ postings, issues }: Arrival, state: DataState): void {
    this.#loading = null;
    this.postings = postings;
    this.issues = issues;
    this.state = state === 'ready' && postings?.length === 0 ? 'empty' : state;
    this.#onChange();
  }
}

/** Of a list whose readers could not be fetched. */
const unread = (received: unknown): List => ({
  postings: [],
  issues: [{ code: 'unreadable', path: '', received }],
  isFailed: true,
});

const within = (address: string, issue: Issue): Issue =>
  issue.path === address ? issue : { ...issue, path: [address, issue.path].filter(Boolean).join(': ') };
