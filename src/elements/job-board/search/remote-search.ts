/** A board that queries a search server. Lazy-loaded with the first one on a page. */
import { SORTS, type Sort } from '../../../model/board/sort.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import type { BoardQuery } from '../../../search-protocol/board-query.js';
import { hasWords } from '../../../text-search/has-words.js';
import { wordsOf } from '../../../text-search/normalize.js';
import {
  type FacetedSearchProvider,
  type ParseList,
  type SearchEndpoint,
  SearchError,
  type SearchRequest,
  type SearchResults,
} from '../board-types.js';
import { queryKey, querySearchServer, toBoardQuery } from './remote-client.js';
import { RemoteIndex } from './remote-index.js';
import type { ParsedAnswer } from './remote-response.js';

/** The pause after a key before a query is sent, in ms: the next key may follow. */
const TYPING_MS = 200;

/** Resolves after `ms`, or when `signal` is aborted. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });

/** The last answer, and how to continue it. */
interface Answered {
  readonly query: BoardQuery;
  readonly results: SearchResults;
  /** How many postings the server has sent, including those that could not be parsed. */
  readonly receivedCount: number;
}

/** Has a search server answer. */
export class RemoteSearch implements FacetedSearchProvider {
  readonly index = new RemoteIndex();
  readonly #endpoint: SearchEndpoint;
  readonly #parseList: ParseList;
  /** The last query, whether it was answered or failed. */
  #lastQuery: BoardQuery | null = null;
  #answered: Answered | null = null;
  #sorts: readonly Sort[] = SORTS;

  constructor(endpoint: SearchEndpoint, parseList: ParseList) {
    this.#endpoint = endpoint;
    this.#parseList = parseList;
  }

  get postings(): readonly JobPosting[] {
    return this.index.postings;
  }

  apart(): RemoteSearch {
    return new RemoteSearch(this.#endpoint, this.#parseList);
  }

  sorts(query: string): readonly Sort[] {
    return this.#sorts.filter((sort) => sort !== 'relevance' || hasWords(query));
  }

  async search(request: SearchRequest, signal: AbortSignal): Promise<SearchResults> {
    const query = this.#queryOf(request);
    const last = this.#answered;
    if (request.continueTo !== null && last && queryKey(last.query) === queryKey(query))
      return last.results.rows.length < request.continueTo ? this.#fetchMore(last, signal) : last.results;
    if (this.#isTyping(query)) await pause(TYPING_MS, signal);
    const answer = await this.#request(query, signal);
    this.#lastQuery = query;
    return this.#applyAnswer(query, answer);
  }

  #queryOf(request: SearchRequest): BoardQuery {
    const { job, ...query } = toBoardQuery(request);
    return {
      ...query,
      facets: this.index.facets.map(({ name }) => name),
      job: job !== null && this.index.withId(job) === null ? job : null,
    };
  }

  /** Whether only the words differ from those of the last query. */
  #isTyping(query: BoardQuery): boolean {
    const { words } = query;
    const last = this.#lastQuery;
    return last !== null && last.words !== words && queryKey({ ...last, words }) === queryKey(query);
  }

  /** @throws {SearchError} If there is no answer, or `signal` is aborted: then nothing may change any more. */
  async #request(query: BoardQuery, signal: AbortSignal): Promise<ParsedAnswer> {
    const answer = signal.aborted ? null : await querySearchServer(this.#endpoint, query, signal, this.#parseList);
    if (signal.aborted || answer === null)
      throw new SearchError({ code: 'src-failed', path: 'search', received: signal.reason });
    if (!('code' in answer)) return answer;
    this.#lastQuery = query;
    throw new SearchError(answer);
  }

  #applyAnswer(query: BoardQuery, answer: ParsedAnswer): SearchResults {
    const counts = this.index.replace(answer);
    this.#sorts = answer.sorts ?? SORTS;
    const { words } = query;
    const results: SearchResults = {
      ...this.#rows(answer.total),
      counts,
      countsWithoutFilter: answer.countsWithoutFilter,
      groupedBy: null,
      sort: answer.sort ?? query.sort ?? (words ? 'relevance' : 'newest'),
      matchedTerms: (answer.marks ?? [words]).flatMap(wordsOf).map((word) => ` ${word}`),
      words: answer.words,
      spellings: [],
      issues: answer.issues,
    };
    this.#answered = { query, results, receivedCount: answer.receivedCount };
    return results;
  }

  async #fetchMore({ query, results, receivedCount }: Answered, signal: AbortSignal): Promise<SearchResults> {
    const next = { ...query, offset: receivedCount, facets: [], job: null };
    const answer = await this.#request(next, signal);
    this.index.append(answer);
    // a server that sends nothing has no more, whatever its total
    const more = {
      ...results,
      ...this.#rows(answer.receivedCount > 0 ? answer.total : 0),
      issues: answer.issues,
    };
    this.#answered = { query, results: more, receivedCount: receivedCount + answer.receivedCount };
    return more;
  }

  #rows(total: number): Pick<SearchResults, 'postings' | 'count' | 'rows' | 'groups'> {
    const postings = [...this.index.postings];
    const rows = [...postings.keys()];
    return { postings, rows, count: Math.max(total, rows.length), groups: [{ value: null, rows }] };
  }
}
