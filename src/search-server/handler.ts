import type { BoardQuery, BoardSearcher } from '../search-protocol/board-query.js';
import { VERSION } from '../version.js';
import { hashOf } from './hash.js';
import { QueryError, readQuery } from './parse-query.js';
import { PROBLEM_TYPE, problemDetails } from './problem-details.js';
import { BusyError, RETRY_AFTER } from './time-limit.js';

export interface SearchHandlerOptions {
  /** Answers a query: `(query, { signal }) => postgres.search(query, { signal })`. */
  readonly search: BoardSearcher;
  /**
   * What answers depend on besides the query: `(options) => postgres.revision(options)`. Answers then have an `ETag`
   * that is known without a search. Null: not known at the moment.
   */
  readonly revision?: (options: { readonly signal: AbortSignal }) => Promise<string | null>;
  /** The other origin whose pages may read the answers, or `*` for all. Default: only the server's own origin. */
  readonly allowOrigin?: string;
  /**
   * How long caches may keep an answer, in seconds; then answers have an `ETag`. Default: 0: with `revision`, caches ask
   * each time whether it has changed; without, they do not keep it.
   */
  readonly maxAge?: number;
  /** Called with the error if `search` rejects. The response does not reveal it. */
  readonly onError?: (error: unknown) => void;
}

/** Longest URL, in characters; longer ones are refused unparsed. */
const URL_LENGTH_MAX = 8000;
const METHODS = 'GET, HEAD, OPTIONS';

const UNAVAILABLE = 'The search is not available at the moment.';

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
 * @returns A function that never rejects: 304 for what the client has already, 400 for an invalid parameter, 405 for
 *   another method, 414 for a URL of more than 8,000 characters, 503 with `Retry-After` if `search` rejects.
 */
export const searchHandler = ({ search, revision, allowOrigin, maxAge = 0, onError }: SearchHandlerOptions) => {
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

  const cacheControl = maxAge > 0 ? `public, max-age=${maxAge}` : 'no-cache';

  /** The headers of an answer that may be asked for again. */
  const headersWith = (etag: string): Record<string, string> => ({ 'Cache-Control': cacheControl, ETag: etag });

  /** Searches, unless the client has the answer already. */
  const success = async (query: BoardQuery, { signal, headers: asked }: Request): Promise<Answer> => {
    const known = asked.get('If-None-Match');
    const current = revision ? await revision({ signal }) : null;
    const early = current === null ? null : `W/"${await hashOf([VERSION, current, query])}"`;
    if (early !== null && isAmong(known, early)) return { status: 304, body: null, headers: headersWith(early) };
    const body = JSON.stringify(await search(query, { signal }));
    if (early === null && maxAge <= 0) return { status: 200, body };
    const etag = early ?? `W/"${await hashOf(body)}"`;
    return isAmong(known, etag)
      ? { status: 304, body: null, headers: headersWith(etag) }
      : { status: 200, body, headers: headersWith(etag) };
  };

  const answer = async (request: Request): Promise<Answer> => {
    const { url, signal } = request;
    if (url.length > URL_LENGTH_MAX) return failure(414, 'The address is too long.');
    try {
      return await success(readQuery(paramsOf(url)), request);
    } catch (error) {
      if (error instanceof QueryError) return failure(400, error.message, error.parameter);
      // whoever aborted the request does not wait for an answer, and nothing is wrong
      if (!signal.aborted) onError?.(error);
      const retryAfter = error instanceof BusyError ? error.retryAfter : RETRY_AFTER;
      const unavailable = failure(503, UNAVAILABLE);
      return { ...unavailable, headers: { ...unavailable.headers, 'Retry-After': String(retryAfter) } };
    }
  };

  const answerTo = async (request: Request): Promise<Answer> => {
    const { method } = request;
    if (method === 'GET' || method === 'HEAD') return answer(request);
    const refusal = failure(405, 'Use GET.');
    return { ...refusal, headers: { ...refusal.headers, Allow: METHODS } };
  };

  return async (request: Request): Promise<Response> => {
    if (request.method === 'OPTIONS') return preflight.clone();
    const { status, body, headers: own } = await answerTo(request);
    return new Response(request.method === 'HEAD' ? null : body, { status, headers: { ...headers, ...own } });
  };
};

/** Whether `If-None-Match` names an entity tag. */
const isAmong = (known: string | null, etag: string): boolean =>
  known?.split(',').some((one) => one.trim() === etag || one.trim() === '*') ?? false;

interface Answer {
  readonly status: number;
  readonly body: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

const failure = (status: number, detail: string, parameter: string | null = null): Answer => ({
  status,
  body: problemDetails(status, detail, parameter),
  headers: { 'Content-Type': PROBLEM_TYPE },
});
