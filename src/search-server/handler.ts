import type { BoardSearcher } from '../search-protocol/board-query.js';
import { QueryError, readQuery } from './parse-query.js';

export interface SearchHandlerOptions {
  /** What answers: `(query) => postgres.search(query)`. */
  readonly search: BoardSearcher;
  /** The site that may ask from its pages, or `*` for all; where it is absent, only the server's own. */
  readonly allowOrigin?: string;
  /** Hears of what went wrong while searching; the answer says only that something did. */
  readonly onError?: (error: unknown) => void;
}

/** Longer addresses are refused before anything is read of them. */
const ADDRESS_MAX = 8000;

const NOT_NOW = { message: 'The search is not available at the moment.' };

/**
 * Answers the requests that `<job-board search="…">` makes, in anything that speaks the web's `Request` and `Response`:
 * Node, Deno, Bun, workers.
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
    if (url.length > ADDRESS_MAX) return respond(414, { error: { message: 'The address is too long.' } });
    try {
      return respond(200, await search(readQuery(new URL(url).searchParams), { signal }));
    } catch (error) {
      if (error instanceof QueryError)
        return respond(400, { error: { parameter: error.parameter, message: error.message } });
      onError?.(error);
      return respond(503, { error: NOT_NOW }, { 'Retry-After': '5', 'Cache-Control': 'no-store' });
    }
  };
};
