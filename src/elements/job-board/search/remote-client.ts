import { SORTS } from '../../../model/board/sort.js';
import type { Issue } from '../../../schema/issues/issue.js';
import { toWebUrl } from '../../../schema/url.js';
import { type BoardQuery, type BoardSearcher, toParams } from '../../../search-protocol/board-query.js';
import { QUERY_LIMITS } from '../../../search-protocol/query-limits.js';
import { limitSignal } from '../../../sources/fetch/limit-signal.js';
import { hasWords } from '../../../text-search/has-words.js';
import { fetchInput } from '../../shared/loading/fetch-input.js';
import type { ParseList, SearchEndpoint, SearchRequest } from '../board-types.js';
import { type ParsedAnswer, parseAnswer } from './remote-response.js';

/** The limits of one answer, in ms and bytes: enough for a hundred long postings. */
const LIMITS = { time: 9000, size: 5_000_000 };

/** The query for the first page of an answer. */
export const toBoardQuery = ({
  query,
  filters,
  sort,
  openJobId,
  defaultSort,
  lang,
  pageSize,
}: SearchRequest): Omit<BoardQuery, 'facets'> => {
  const words = hasWords(query) ? query.trim().slice(0, QUERY_LIMITS.words) : '';
  const named = SORTS.find((name) => name === defaultSort && name !== 'relevance') ?? null;
  return {
    words,
    filters,
    sort: sort ?? (words ? null : named),
    offset: 0,
    limit: Math.min(QUERY_LIMITS.limit, pageSize),
    job: openJobId,
    lang,
  };
};

/** What makes a query a different one: not its page, and not the posting in the dialog. */
export const queryKey = ({ words, filters, sort, lang }: BoardQuery): string =>
  JSON.stringify([words, filters, sort, lang]);

/** The answer of a function. Rejects when `signal` is aborted, or after the time limit. */
const answerOf = async (endpoint: BoardSearcher, query: BoardQuery, signal: AbortSignal): Promise<unknown> => {
  const { signal: limited, aborted, end } = limitSignal(signal, LIMITS.time);
  const late = aborted.then(() => Promise.reject(new Error('it took too long')));
  try {
    return await Promise.race([endpoint(query, { signal: limited }), late]);
  } finally {
    end();
  }
};

/** The URL to fetch; an endpoint that is no URL stays as it is. */
const urlOf = (endpoint: string, query: BoardQuery): string => {
  const base = toWebUrl(endpoint, document.baseURI);
  if (!base) return endpoint;
  const url = new URL(base);
  for (const [name, value] of toParams(query)) url.searchParams.append(name, value);
  return url.href;
};

/** Sends a query to a search server. Gives an issue for what fails; null if `signal` was aborted. Never rejects. */
export const querySearchServer = async (
  endpoint: SearchEndpoint,
  query: BoardQuery,
  signal: AbortSignal,
  parseList: ParseList,
): Promise<ParsedAnswer | Issue | null> => {
  try {
    if (typeof endpoint === 'function') {
      const answer = await answerOf(endpoint, query, signal);
      return await parseAnswer(answer, query, { base: document.baseURI, signal, parseList });
    }
    const input = await fetchInput(urlOf(endpoint, query), signal, LIMITS);
    if (!input || !('text' in input)) return input;
    return await parseAnswer(input.text, query, { base: input.url, signal, parseList });
  } catch (received) {
    return { code: navigator.onLine ? 'src-failed' : 'src-offline', path: 'search', received };
  }
};
