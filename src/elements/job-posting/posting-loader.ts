import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { JobLoadEvent, JobProblemEvent } from '../../events.js';
import { allLoaded, lazy } from '../../lazy/lazy.js';
import { type Issue, isTransient, partMissing, withSource } from '../../schema/issues/issue.js';
import type { Problem } from '../../schema/issues/problem.js';
import { toProblems, warnOnce } from '../../schema/issues/report.js';
import { withEmployer } from '../../model/posting/stated-employer.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { type ParseOutcome, safeParsePosting } from '../../schema/parser/parse-internal.js';
import type { SourceName } from '../../sources/source.js';
import { dataScript } from '../shared/loading/data-script.js';
import { fetchInput } from '../shared/loading/fetch-input.js';
import { parseAny } from '../shared/loading/parse-any.js';
import { isSameValue } from '../shared/given-data.js';
import { NO_OBSERVER, hasDocument, pageBase } from '../shared/page.js';
import { type EmployerHost, isEmployerStated, statedEmployer } from '../shared/stated-employer.js';

/** `stale`: a refresh failed, and the posting from before is kept. */
export type LoadStatus = 'empty' | 'loading' | 'ready' | 'invalid' | 'stale';

/** A posting that was loaded, or null if it could not be, with what was wrong. */
export interface LoadResult extends ParseOutcome<JobPosting> {
  /** The base address of relative addresses in the posting. */
  readonly base: string;
  /** Whether a refresh failed, and the posting is the one from before. */
  readonly isStale?: boolean;
}

const readOn = lazy(() => import('../shared/loading/read-on.js'), 'findPosting');

/** The time for all that a posting takes to load, in ms: requests, retries and files of this library. */
const TIME_LIMIT_MS = 9500;

const NOTHING: LoadResult = { data: null, issues: [], base: '' };

const failed = (code: Issue['code'], received: unknown): LoadResult => ({
  ...NOTHING,
  issues: [{ code, path: '', received }],
});

/** The card, as its loader sees it. */
interface PostingLoaderHost extends ReactiveControllerHost, HTMLElement, EmployerHost {
  posting: unknown;
  src: string | null;
  source: string | null;
  readonly hasUpdated: boolean;
}

const fetchPosting = async (
  src: string,
  source: SourceName | null,
  signal: AbortSignal,
): Promise<LoadResult | null> => {
  const input = await fetchInput(src, signal);
  if (!input) return null;
  if ('code' in input) return { ...NOTHING, issues: [input] };
  const { text, url, id } = input;
  const { data, issues } = await parseAny(text, { source: source ?? input.source, url, id, isFetched: true });
  const outcome = { data, issues: withSource(issues, text, src) };
  // it may be on a further page of a list, or on the board that a page shows
  const mayBeElsewhere = outcome.data === null && (id !== null || text.trimStart().startsWith('<'));
  if (!mayBeElsewhere) return { ...outcome, base: url };
  const module = await readOn.get();
  if (module) return module.findPosting(input, outcome, { signal });
  return { ...outcome, issues: [...outcome.issues, partMissing(readOn)], base: url };
};

/**
 * Loads the posting of a card from its property, its `src`, or a data script in it, and dispatches `job-load` and
 * `job-problem` once the result is rendered. Only the last load counts.
 */
export class PostingLoader implements ReactiveController {
  status: LoadStatus = 'empty';
  result: LoadResult = NOTHING;
  /** What is wrong with the last result, and then what was found later; not what is wrong with the host's attributes. */
  issues: readonly Issue[] = [];
  #laterIssues: readonly Issue[] = [];
  /** What was wrong with the last result. */
  problems: readonly Problem[] = [];

  readonly #host: PostingLoaderHost;
  readonly #children = hasDocument ? new MutationObserver(() => this.#readChangedScript()) : NO_OBSERVER;
  /** Aborts the request in progress; null when there is none. */
  #request: AbortController | null = null;
  #scriptText: string | null = null;
  /** Whether a data script may be incomplete, because the page is being parsed. */
  #isWaitingForPage = false;
  /** The address and format that `result` was fetched from; null if it was not fetched. */
  #fetchedFrom: string | null = null;
  /** The last posting that was loaded. A posting that is equal does not replace it. */
  #lastPosting: JobPosting | null = null;
  /** The last result that was dispatched, and its problems. */
  #dispatched = NOTHING;
  #dispatchedProblems: readonly Problem[] = [];
  /** The result that has not been rendered yet. */
  #unrendered: LoadResult | null = null;
  #settled: Promise<JobPosting | null> | null = null;
  #settle: (posting: JobPosting | null) => void = () => undefined;

  constructor(host: PostingLoaderHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Resolves with the posting in progress, or the one that is loaded, once it and everything that it needs is rendered;
   * with null if there is none.
   */
  get ready(): Promise<JobPosting | null> {
    return this.#loaded().then(async (posting) => {
      if (posting) await allLoaded();
      await this.#host.updateComplete;
      return posting;
    });
  }

  #loaded(): Promise<JobPosting | null> {
    return this.#settled ?? Promise.resolve(this.result.data);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#readChangedScript();
    const wasAborted = this.status === 'loading' && !this.#request;
    const isBackOnline = this.#isOffline && navigator.onLine;
    if (wasAborted || isBackOnline || this.#isWaitingForPage) this.load();
    else if (this.#isOffline) addEventListener('online', this.#onLoadable);
  }

  hostDisconnected(): void {
    this.#stopWaiting();
    // a move disconnects and connects within one task: then the request goes on
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#abort();
      if (this.status === 'loading') this.#settleWith(null); // nothing comes as long as the card is out
    });
  }

  /** Loads the posting again. */
  load(): void {
    const { posting, src, isConnected } = this.#host;
    this.#settled ??= new Promise((resolve) => (this.#settle = resolve)); // `ready` waits for the next result
    this.#abort();
    this.#stopWaiting();
    this.#scriptText = null;
    this.#isWaitingForPage = false;
    // a refresh keeps the posting until there is a new one; another input does not
    const address = this.#address;
    if (address === null || address !== this.#fetchedFrom) {
      this.result = NOTHING;
      this.#unrendered = null;
    }
    this.#fetchedFrom = address;
    if (this.#isScript) this.#readScript();
    else if (address === null) this.#read(posting, 'posting');
    else if (isConnected) void this.#run((signal) => fetchPosting(src ?? '', this.#source, signal));
    else this.#setStatus('loading'); // loaded once the card is connected
  }

  /** To be called after each render that shows the result; `attributeIssues` are about the host's attributes. */
  afterRender(attributeIssues: readonly Issue[]): void {
    const result = this.#unrendered;
    this.#unrendered = null;
    if (result) void this.#dispatchResult(result, attributeIssues);
  }

  /** Adds issues that were found after the result, unless they are known, and dispatches `job-problem` for them. */
  async addIssues(issues: readonly Issue[]): Promise<void> {
    const { result } = this;
    await this.#loaded();
    const all = await toProblems(issues);
    const known = new Set(this.problems.map(({ path, message }) => `${path} ${message}`));
    const problems = all.filter(({ path, message }) => !known.has(`${path} ${message}`));
    if (result !== this.result || problems.length === 0) return;
    this.#laterIssues = [...this.#laterIssues, ...issues];
    this.issues = [...this.issues, ...issues];
    this.#host.requestUpdate();
    this.problems = [...this.problems, ...problems];
    this.#host.dispatchEvent(new JobProblemEvent(problems, false));
  }

  /** Takes the posting for one that cannot be shown, because of `issue`. */
  fail(issue: Issue): void {
    const { issues, base } = this.result;
    this.result = NOTHING;
    this.#receive({ data: null, issues: [...issues, issue], base });
    this.afterRender([]); // there may be no rendering
  }

  /** Whether the posting has an address, from which it was or is being fetched. */
  get isFetched(): boolean {
    return this.#fetchedFrom !== null;
  }

  /** Whether loading again may help. */
  get canRetry(): boolean {
    return this.isFetched && this.result.issues.some(isTransient);
  }

  get #isScript(): boolean {
    const { posting, src } = this.#host;
    return (posting ?? null) === null && (!src || src.startsWith('#'));
  }

  /** The format of the input; null for one that is recognized by its shape. */
  get #source(): SourceName | null {
    return this.#host.source as SourceName | null; // another name is reported by the parser
  }

  /** The address to fetch from, with the format; null if the posting is not fetched. */
  get #address(): string | null {
    const { posting, src } = this.#host;
    return (posting ?? null) === null && !this.#isScript ? `${this.#source} ${src}` : null;
  }

  get #isOffline(): boolean {
    return this.status !== 'loading' && this.result.issues.some(({ code }) => code === 'src-offline');
  }

  #abort(): void {
    this.#request?.abort();
    this.#request = null;
  }

  #stopWaiting(): void {
    if (!hasDocument) return;
    this.#children.disconnect();
    removeEventListener('online', this.#onLoadable);
    document.removeEventListener('DOMContentLoaded', this.#onLoadable);
  }

  /** Called when the rest of the page has been parsed, or the network is back. */
  readonly #onLoadable = (): void => this.load();

  #findScriptText(): string | null {
    return dataScript(this.#host, this.#host.src)?.textContent ?? null;
  }

  /** Observes the card: a data script may arrive, or change, after the element. */
  #observeScript(): void {
    if (this.#host.isConnected)
      this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  #readChangedScript(): void {
    if (!this.#isScript) return;
    this.#observeScript();
    if (this.#findScriptText() !== this.#scriptText) this.load();
  }

  #readScript(): void {
    const { src } = this.#host;
    const text = this.#findScriptText();
    this.#scriptText = text;
    this.#observeScript();
    if (hasDocument && document.readyState === 'loading' && (text === null || !safeParsePosting(text).data)) {
      this.#isWaitingForPage = true;
      this.#setStatus(src ? 'loading' : 'empty');
      document.addEventListener('DOMContentLoaded', this.#onLoadable);
    } else if (text !== null) this.#read(text, src ?? 'script');
    else this.#receive(src ? { ...NOTHING, issues: [{ code: 'src-missing', path: src }] } : NOTHING);
  }

  /** @param name What page authors know the input as. */
  #read(input: unknown, name: string): void {
    const base = pageBase();
    const resultOf = ({ data, issues }: ParseOutcome<JobPosting>): LoadResult => {
      return { data, issues: withSource(issues, input, name), base };
    };
    const outcome = parseAny(input, { source: this.#source, url: base });
    if (outcome instanceof Promise) void this.#run(async () => resultOf(await outcome));
    else this.#receive(resultOf(outcome));
  }

  async #run(work: (signal: AbortSignal) => Promise<LoadResult | null>): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    this.#setStatus('loading');
    let timer;
    const late = new Promise<LoadResult>((resolve) => {
      timer = setTimeout(() => resolve(failed('src-failed', new Error('it took too long'))), TIME_LIMIT_MS);
    });
    // an error is one in a parser, which no input should cause
    const loaded = work(request.signal).catch((received: unknown) => failed('unreadable', received));
    const result = await Promise.race([loaded, late]);
    clearTimeout(timer);
    if (result && this.#request === request) this.#receive(result);
    request.abort(); // what is late
  }

  #receive(result: LoadResult): void {
    this.#request = null;
    // of a response without a posting, an issue of the whole names its address
    const path = (!result.data && this.#fetchedFrom && this.#host.src) || '';
    const employer = statedEmployer(this.#host);
    const issues = result.issues
      .filter((issue) => !isEmployerStated(issue, employer))
      .map((issue) => ({ ...issue, path: issue.path.replace(/^(?=\[|$)/, () => path) }));
    const stated = result.data && withEmployer(result.data, employer);
    const data = isSameValue(this.#lastPosting, stated) ? this.#lastPosting : stated;
    this.#lastPosting = data ?? this.#lastPosting;
    const isStale = data === null && this.result.data !== null && issues.length > 0;
    this.result = isStale ? { ...this.result, issues, isStale } : { ...result, data, issues };
    this.#unrendered = this.result;
    this.#setStatus(isStale ? 'stale' : data ? 'ready' : issues.length > 0 ? 'invalid' : 'empty');
    if (this.#isOffline) addEventListener('online', this.#onLoadable);
  }

  async #dispatchResult(result: LoadResult, attributeIssues: readonly Issue[]): Promise<void> {
    const { data, isStale, base } = result;
    const last = this.#dispatched;
    const isRepeated = data !== null && data === last.data && base === last.base && !isStale && !last.isStale;
    this.#dispatched = result;
    if (data && !isStale && !isRepeated) this.#host.dispatchEvent(new JobLoadEvent(data));
    const ownWay = this.#host.querySelector(':scope > [slot=apply], form');
    const issues = [...result.issues, ...attributeIssues].filter(
      ({ code }) => code !== 'application-missing' || !ownWay,
    );
    const problems = await toProblems(issues);
    if (result !== this.result) return; // another result has arrived
    const known = this.#dispatchedProblems;
    if (!isRepeated) this.#laterIssues = [];
    const hadIssues = this.issues.length > 0;
    this.issues = [...issues.filter((issue) => !attributeIssues.includes(issue)), ...this.#laterIssues];
    if (hadIssues || this.issues.length > 0) this.#host.requestUpdate(); // page authors see them
    this.#dispatchedProblems = problems;
    // what was found later still holds for an equal posting
    this.problems = isRepeated ? [...problems, ...this.problems.slice(known.length)] : problems;
    if (problems.length > 0 && !(isRepeated && isSameValue(known, problems)))
      this.#host.dispatchEvent(new JobProblemEvent(problems, data === null));
    void warnOnce(issues);
    this.#settleWith(data);
  }

  #settleWith(posting: JobPosting | null): void {
    this.#settled = null;
    this.#settle(posting);
  }

  #setStatus(status: LoadStatus): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}
