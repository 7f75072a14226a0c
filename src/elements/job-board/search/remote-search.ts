/** A board that asks a search server. Downloaded with the first one on a page. */
import type { BoardQuery } from '../../../search-protocol/board-query.js';
import type { Sort } from '../../../model/board/sort.js';
import type { ViewContext } from '../../../model/view-context.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import type { Question } from '../board-types.js';
import { type Search, type Tools, aborted, askServer, keyOf, queryOf } from './remote-client.js';
import type { Asked } from './searchable-postings.js';
import type { Results } from './newest-first.js';
import type { Board } from '../controller/board-controller.js';
import type { Outcome } from '../data/postings-loader.js';
import type { Answer } from './remote-response.js';
import { RemotePostings } from './remote-index.js';

/** So long after a key nothing is asked: the next one may be on its way. */
const TYPING_MS = 200;
/** An answer on its way. */
interface Asking {
  readonly key: string;
  readonly done: Promise<void>;
  readonly controller: AbortController;
}

export class RemoteSearch implements Asked {
  readonly index: RemotePostings;
  readonly search: Search;
  readonly #board: Board;
  readonly #tools: Tools;
  /** The question that is answered, or that could not be. */
  #answered: { readonly key: string; readonly query: BoardQuery } | null = null;
  #results: Results | null = null;
  #sorts: readonly Sort[];
  #asking: Asking | null = null;
  #fetchingMore: Asking | null = null;
  /** How many postings the server has given, with those that could not be read. */
  #given = 0;

  constructor(search: Search, board: Board, tools: Tools) {
    this.#board = board;
    this.#tools = tools;
    this.#sorts = tools.SORTS;
    this.search = search;
    this.index = new RemotePostings(tools.BoardIndex);
  }

  get postings(): readonly JobPosting[] {
    return this.index.postings;
  }

  /** Whether an answer is on its way. */
  get isBusy(): boolean {
    return this.#asking !== null || this.#fetchingMore !== null;
  }

  /** Asks the next question anew, even if it is the one before. */
  reload(): void {
    this.abort();
    if (this.#answered) this.#answered = { ...this.#answered, key: '' };
  }

  /** Waits for nothing any more. */
  abort(): void {
    for (const asking of [this.#asking, this.#fetchingMore]) asking?.controller.abort();
    this.#asking = null;
    this.#fetchingMore = null;
  }

  sorts({ query }: Question): Sort[] {
    return this.#sorts.filter((sort) => sort !== 'relevance' || query.trim() !== '');
  }

  prepare(): null {
    return null;
  }

  find(
    question: Question,
    first: string | null,
    _groupBy: string | null,
    context: ViewContext,
  ): Results | null | Promise<void> {
    const { job, ...asked } = queryOf(question, first, context.locale, this.#board.pageSize, this.#tools);
    const query = {
      ...asked,
      facets: this.index.facets.map(({ name }) => name),
      job: job !== null && this.index.withId(job) === null ? job : null,
    };
    const key = keyOf(query);
    if (this.#answered?.key === key) return this.#results;
    if (this.#asking?.key === key) return this.#asking.done;
    this.abort();
    const before = this.#answered?.query;
    const isTyping =
      before !== undefined && before.words !== query.words && keyOf({ ...before, words: query.words }) === key;
    this.#asking = this.#begin(key, (signal) => this.#ask(key, query, isTyping, signal));
    return this.#asking.done;
  }

  more(shown: number): Promise<void> | null {
    const { query } = this.#answered ?? {};
    const loaded = this.index.postings.length;
    if (!query || !this.#results || this.#asking || loaded >= Math.min(shown, this.#results.count)) return null;
    if (this.#fetchingMore) return this.#fetchingMore.done;
    const next = { ...query, offset: this.#given, facets: [], job: null };
    this.#fetchingMore = this.#begin('', (signal) => this.#askMore(next, signal));
    return this.#fetchingMore.done;
  }

  #begin(key: string, work: (signal: AbortSignal) => Promise<void>): Asking {
    const controller = new AbortController();
    // what waits for it goes on when nobody does any more
    const over = aborted(controller.signal).catch(() => undefined);
    return { key, controller, done: Promise.race([work(controller.signal), over]) };
  }

  async #ask(key: string, query: BoardQuery, isTyping: boolean, signal: AbortSignal): Promise<void> {
    this.#board.source.take({ ...this.#outcome(), state: this.#results ? 'ready' : 'loading' });
    if (isTyping) await new Promise((resolve) => void setTimeout(resolve, TYPING_MS));
    const answer = signal.aborted ? null : await askServer(this.search, query, signal, this.#tools);
    if (signal.aborted || answer === null) return;
    this.#asking = null;
    const isAgain = this.#answered !== null && keyOf(this.#answered.query) === key;
    this.#answered = { key, query };
    if ('code' in answer) {
      // the answer to another question would pass for one to this
      if (!isAgain) this.#results = null;
      const isStale = this.#results !== null;
      return this.#board.source.take({
        ...this.#outcome(),
        state: isStale ? 'ready' : 'invalid',
        isStale,
        issues: [answer],
      });
    }
    this.#accept(query, answer);
  }

  #accept(query: BoardQuery, answer: Answer): void {
    const counts = this.index.take(answer);
    this.#given = answer.given;
    this.#sorts = answer.sorts ?? this.#tools.SORTS;
    const { words } = query;
    const isAll = !words && Object.keys(query.filters).length === 0;
    this.#results =
      isAll && answer.total === 0
        ? null
        : {
            ...this.#rows(answer.total),
            counts,
            countsWithoutFilter: new Map(),
            sort: answer.sort ?? query.sort ?? (words ? 'relevance' : 'newest'),
            matchedTerms: (answer.marks ?? [words]).flatMap(this.#tools.termsOf).map((word) => ` ${word}`),
          };
    this.#board.source.take({
      ...this.#outcome(),
      state: this.#results ? 'ready' : 'empty',
      issues: answer.issues,
    });
  }

  #rows(total: number): Pick<Results, 'count' | 'rows' | 'groups'> {
    const rows = [...this.index.postings.keys()];
    return { rows, count: Math.max(total, rows.length), groups: [{ name: null, rows }] };
  }

  async #askMore(query: BoardQuery, signal: AbortSignal): Promise<void> {
    const answer = await askServer(this.search, query, signal, this.#tools);
    if (signal.aborted || answer === null || !this.#results) return;
    this.#fetchingMore = null;
    if ('code' in answer) return this.#board.source.take({ ...this.#outcome(), isPartial: true, issues: [answer] });
    this.index.append(answer);
    this.#given += answer.given;
    // a server that gives nothing has no more, whatever it says
    this.#results = { ...this.#results, ...this.#rows(answer.given > 0 ? answer.total : 0) };
    this.#board.source.take({ ...this.#outcome(), issues: answer.issues });
  }

  #outcome(): Outcome {
    return {
      state: 'ready',
      isStale: false,
      isPartial: false,
      issues: [],
      postings: this.index.isKnown ? this.postings : null,
    };
  }
}

/** Has the server asked that the element names; again, if it is the one before. */
export const connect = (board: Board, tools: Tools): void => {
  const { element, source } = board;
  // in the meantime there may be postings, or nobody to see them
  if (!element.search || (element.postings ?? null) !== null || !element.isConnected) return;
  if (source.remote?.search === element.search) {
    source.remote.reload();
    return source.take({});
  }
  source.remote?.abort();
  source.remote = new RemoteSearch(element.search, board, tools);
  if (board.tools) board.tools.search = source.remote;
  source.take({ postings: null });
};
