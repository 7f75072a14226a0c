import type { BoardSearcher } from '../search-protocol/board-query.js';
import { QueryError, readQuery } from './parse-query.js';

export interface SearchHandlerOptions {
  /** Answers a query: `(query) => postgres.search(query)`. */
  readonly search: BoardSearcher;
  /** The other origin whose pages may read the answers, or `*` for all. Default: only the server's own origin. */
  readonly allowOrigin?: string;
  /** Called with the error if `search` rejects. The response does not reveal it. */
  readonly onError?: (error: unknown) => void;
}

/** Longest URL, in characters; longer ones are refused unparsed. */
const URL_LENGTH_MAX = 8000;

const UNAVAILABLE = { message: 'The search is not available at the moment.' };

/**
 * Creates a handler for the requests of `<job-board search="…">`, for any server that uses the web's `Request` and
 * `Response`: Node, Deno, Bun, workers.
 *
 * @returns A function that never rejects: 400 for an invalid parameter, 405 for another method than GET, 414 for a URL
 *   of more than 8,000 characters, 503 if `search` rejects.
 */
export const searchHandler = ({ search, allowOrigin, onError }: SearchHandlerOptions) => {
  const respond = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response =>
    new Response(JSON.stringify(body), {
      status,
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'X-Content-Type-Options': 'nosniff',
        ...(allowOrigin && { 'Access-Control-Allow-Origin': allowOrigin, Vary: 'Origin' }),
        ...headers,
      },
    });

  return async ({ method, url, signal }: Request): Promise<Response> => {
    if (method !== 'GET') return respond(405, { error: { message: 'Use GET.' } }, { Allow: 'GET' });
    if (url.length > URL_LENGTH_MAX) return respond(414, { error: { message: 'The address is too long.' } });
    try {
      return respond(200, await search(readQuery(new URL(url).searchParams), { signal }));
    } catch (error) {
      if (error instanceof QueryError)
        return respond(400, { error: { parameter: error.parameter, message: error.message } });
      onError?.(error);
      return respond(503, { error: UNAVAILABLE }, { 'Retry-After': '5', 'Cache-Control': 'no-store' });
    }
  };
};
