import type { Issue } from '../../../schema/issues/issue.js';
import { SearchError, type SearchProvider, type SearchRequest, type SearchResults } from '../board-types.js';

/** The last answer. */
export interface Answer {
  /** Who gave it: another provider may be searching now. */
  readonly provider: SearchProvider;
  readonly request: SearchRequest;
  readonly results: SearchResults;
}

/** What went wrong with the last search. */
export interface SearchFaults {
  /** There is no answer. */
  readonly isFailed: boolean;
  /** The same search had an answer before, which is shown. */
  readonly isStale: boolean;
  /** Further postings could not be loaded. */
  readonly isPartial: boolean;
  readonly issues: readonly Issue[];
}

const NO_FAULTS: SearchFaults = { isFailed: false, isStale: false, isPartial: false, issues: [] };

/** What makes a request another one: not how many postings it wants. */
const keyOf = ({ query, filters, sort, defaultSort, groupBy, lang }: SearchRequest): string =>
  JSON.stringify([query, filters, sort, defaultSort, groupBy, lang]);

/** Runs searches, one at a time, and keeps the last answer until there is another. */
export class SearchRunner {
  #answer: Answer | null = null;
  #faults = NO_FAULTS;
  #hasAnswered = false;
  #running: AbortController | null = null;
  #requestKey = '';
  readonly #onSettled: (request: SearchRequest) => void;

  /** `onSettled` is called after each search that was not aborted, whether or not it succeeded. */
  constructor(onSettled: (request: SearchRequest) => void) {
    this.#onSettled = onSettled;
  }

  get answer(): Answer | null {
    return this.#answer;
  }

  get faults(): SearchFaults {
    return this.#faults;
  }

  /** Whether there has been an answer since `reset`. */
  get hasAnswered(): boolean {
    return this.#hasAnswered;
  }

  get isRunning(): boolean {
    return this.#running !== null;
  }

  /** Whether `request` differs from the last one. */
  isNew(request: SearchRequest): boolean {
    return keyOf(request) !== this.#requestKey;
  }

  /** Searches, and aborts the search before. */
  run(provider: SearchProvider, request: SearchRequest): void {
    this.abort();
    const running = new AbortController();
    const { signal } = running;
    this.#running = running;
    this.#requestKey = keyOf(request);
    this.#faults = { ...NO_FAULTS, issues: this.#faults.issues };
    void provider
      .search(request, signal)
      .then(
        // an aborted search must change nothing, whenever its answer comes
        (results) => !signal.aborted && this.#succeed({ provider, request, results }),
        (error: unknown) => !signal.aborted && this.#reject(request, error),
      )
      .then(() => !signal.aborted && this.#onSettled(request));
  }

  /** Aborts the search in progress. Returns whether there was one. */
  abort(): boolean {
    const { isRunning } = this;
    this.#running?.abort();
    this.#running = null;
    return isRunning;
  }

  /** Forgets the answer: other postings are searched. */
  reset(): void {
    this.abort();
    this.#answer = null;
    this.#hasAnswered = false;
    this.#faults = NO_FAULTS;
  }

  /** Ends without an answer, because there is no provider to search with. */
  fail(issues: readonly Issue[]): void {
    this.#faults = { ...NO_FAULTS, isFailed: true, issues };
  }

  #succeed(answer: Answer): void {
    this.#running = null;
    this.#answer = answer;
    this.#hasAnswered = true;
    this.#faults = { ...NO_FAULTS, issues: answer.results.issues };
  }

  #reject(request: SearchRequest, error: unknown): void {
    const issue: Issue =
      error instanceof SearchError ? error.issue : { code: 'unreadable', path: 'search', received: error };
    const isPartial = request.continueTo !== null;
    const isStale = !isPartial && this.#answer !== null && keyOf(this.#answer.request) === keyOf(request);
    const isFailed = !isPartial && !isStale;
    this.#running = null;
    this.#faults = { isFailed, isStale, isPartial, issues: [issue] };
    if (isFailed) this.#answer = null; // the answer to another search would pass for one to this
  }
}
