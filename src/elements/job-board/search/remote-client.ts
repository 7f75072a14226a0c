import type { BoardIndex } from '../../../model/board/facet-index.js';
import { type BoardQuery, type BoardSearcher, toParams } from '../../../search-protocol/board-query.js';
import type { Sort } from '../../../model/board/sort.js';
import type { Issue } from '../../../schema/issues/issue.js';
import { toWebUrl } from '../../../schema/url.js';
import { fetchInput } from '../../shared/loading/fetch-input.js';
import type { BoardData } from '../data/postings-loader.js';
import type { Question } from '../board-types.js';
import { type Answer, readAnswer } from './remote-response.js';

/** Who is asked: an address, or a function. */
export type Search = string | BoardSearcher;

/** What the board has already, so that this file does not carry it again. */
export interface Tools {
  readonly BoardIndex: new () => BoardIndex;
  readonly SORTS: readonly Sort[];
  readonly readList: BoardData['readList'];
  readonly termsOf: (query: string) => readonly string[];
}

/** What an answer of a hundred long postings needs. */
const LIMITS = { time: 10_000, size: 5_000_000 };
/** What a query may have at most; servers refuse more. */
const WORDS_MAX = 200;
const PAGE_MAX = 100;

/** The first page of the answer to a question; `first` is the element's own order. */
export const queryOf = (
  { query, filters, sort, job }: Question,
  first: string | null,
  lang: string,
  size: number,
  { SORTS }: Tools,
): Omit<BoardQuery, 'facets'> => {
  const words = query.trim().slice(0, WORDS_MAX);
  const own = SORTS.find((name) => name === first && name !== 'relevance') ?? null;
  return {
    words,
    filters,
    sort: sort ?? (words ? null : own),
    offset: 0,
    limit: Math.min(PAGE_MAX, size),
    job,
    lang,
  };
};

/** What makes a question another one: not how far one has read, nor what is open. */
export const keyOf = ({ words, filters, sort, lang }: BoardQuery): string =>
  JSON.stringify([words, filters, sort, lang]);

/** Fails when `signal` is aborted. */
export const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('it took too long')), { once: true });
  });

/** Whom to ask what; an address that is none stays as it is. */
const addressOf = (search: string, query: BoardQuery): string => {
  const address = toWebUrl(search, document.baseURI);
  if (!address) return search;
  const url = new URL(address);
  for (const [name, value] of toParams(query)) url.searchParams.append(name, value);
  return url.href;
};

/** What fails is an issue. Null when `signal` was aborted. */
export const askServer = async (
  search: Search,
  query: BoardQuery,
  signal: AbortSignal,
  tools: Tools,
): Promise<Answer | Issue | null> => {
  if (typeof search === 'function') {
    const limited = AbortSignal.any([signal, AbortSignal.timeout(LIMITS.time)]);
    try {
      const answer = await Promise.race([search(query, { signal: limited }), aborted(limited)]);
      return await readAnswer(answer, query, document.baseURI, signal, tools);
    } catch (received) {
      return { code: navigator.onLine ? 'src-failed' : 'src-offline', path: 'search', received };
    }
  }
  const input = await fetchInput(addressOf(search, query), signal, LIMITS);
  if (!input || !('text' in input)) return input;
  return readAnswer(input.text, query, input.url, signal, tools);
};
