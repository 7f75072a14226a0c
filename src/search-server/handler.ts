import type { BoardSearcher } from '../search-protocol/board-query.js';
import { QueryError, readQuery } from './parse-query.js';
import { BusyError, RETRY_AFTER } from './time-limit.js';

export interface SearchHandlerOptions {
  /** Answers a query: `(query, { signal }) => postgres.search(query, { signal })`. */
  readonly search: BoardSearcher;
  /** The other origin whose pages may read the answers, or `*` for all. Default: only the server's own origin. */
  readonly allowOrigin?: string;
  /** How long caches may keep an answer, in seconds. Default: 0, not at all. */
  readonly maxAge?: number;
  /** Called with the error if `search` rejects. The response does not reveal it. */
  readonly onError?: (error: unknown) => void;
}

/** Longest URL, in characters; longer ones are refused unparsed. */
const URL_LENGTH_MAX = 8000;
const METHODS = 'GET, HEAD, OPTIONS';

const UNAVAILABLE = { message: 'The search is not available at the moment.' };

/** The parameters of a URL. `URLSearchParams` would read other text where an escape is invalid. */
const paramsOf = (url: string): URLSearchParams => {
  const { searchParams, search } = new URL(url);
  try {
    decodeURIComponent(search);
  } catch {
    throw new QueryError(null, 'The address has a percent escape that is not UTF-8.');
  }
  return searchParams;
};

/**
 * Creates a handler for the requests of `<job-board search="…">`, for any server that uses the web's `Request` and
 * `Response`: Deno, Bun, workers, and Node with `toNodeHandler`. It answers GET, HEAD and OPTIONS, at any path.
 *
 * @returns A function that never rejects: 400 for an invalid parameter, 405 for another method, 414 for a URL of more
 *   than 8,000 characters, 503 with `Retry-After` if `search` rejects.
 */
export const searchHandler = ({ search, allowOrigin, maxAge = 0, onError }: SearchHandlerOptions) => {
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    ...(allowOrigin && { 'Access-Control-Allow-Origin': allowOrigin, Vary: 'Origin' }),
  };
  const preflight = new Response(null, {
    status: 204,
    headers: {
      ...headers,
      Allow: METHODS,
      ...(allowOrigin && {
        'Access-Control-Allow-Methods': METHODS,
        'Access-Control-Allow-Headers': '*',
        'Access-Control-Max-Age': '86400',
      }),
    },
  });

  const answer = async (url: string, signal: AbortSignal, respond: Respond): Promise<Response> => {
    if (url.length > URL_LENGTH_MAX) return respond(414, { error: { message: 'The address is too long.' } });
    try {
      const found = await search(readQuery(paramsOf(url)), { signal });
      return respond(200, found, maxAge > 0 ? { 'Cache-Control': `public, max-age=${maxAge}` } : {});
    } catch (error) {
      if (error instanceof QueryError) {
        const { parameter, message } = error;
        return respond(400, { error: parameter === null ? { message } : { parameter, message } });
      }
      // whoever aborted the request does not wait for an answer, and nothing is wrong
      if (!signal.aborted) onError?.(error);
      const retryAfter = error instanceof BusyError ? error.retryAfter : RETRY_AFTER;
      return respond(503, { error: UNAVAILABLE }, { 'Retry-After': String(retryAfter) });
    }
  };

  return async ({ method, url, signal }: Request): Promise<Response> => {
    const respond: Respond = (status, body, own = {}) =>
      new Response(method === 'HEAD' ? null : JSON.stringify(body), { status, headers: { ...headers, ...own } });
    if (method === 'OPTIONS') return preflight.clone();
    if (method === 'GET' || method === 'HEAD') return answer(url, signal, respond);
    return respond(405, { error: { message: 'Use GET.' } }, { Allow: METHODS });
  };
};

type Respond = (status: number, body: unknown, headers?: Readonly<Record<string, string>>) => Response;
