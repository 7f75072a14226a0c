/** Retries of a request that failed, and the issue when they fail too. Lazy-loaded after the first failure. */
import type { Issue } from '../../schema/issues/issue.js';
import { type FetchAttempt, type FetchFailure, type Fetched, isOffline } from './fetch-result.js';

const TRIES = 3;
/** The wait before the second try, in ms; doubled before the third. */
const BACK_OFF_MS = 400;

/** An HTTP date: `Wed, 21 Oct 2026 07:28:00 GMT`. */
const HTTP_DATE = /^[a-z]{3,9}, .* GMT$/i;

/** `Retry-After` in ms: seconds, or a date; zero for another text. RFC 9110, 10.2.3. */
const retryAfter = ({ response }: FetchFailure): number => {
  const header = response?.headers.get('Retry-After') ?? '';
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  return HTTP_DATE.test(header) ? Date.parse(header) - Date.now() || 0 : 0;
};

/** The statuses below 500 that mean "not now": Request Timeout, Too Early, Too Many Requests. */
const NOT_NOW: readonly number[] = [408, 425, 429];

/** Whether a retry may help: there was no response, or one that means "not now". */
const isRetryable = ({ error, response }: FetchFailure): boolean =>
  error !== undefined || (response !== undefined && (NOT_NOW.includes(response.status) || response.status >= 500));

/** Whether loading again later may help: where a retry may, and if the response is empty, as one that was cut may be. */
const isTransient = (failure: FetchFailure): boolean =>
  isRetryable(failure) || (failure.response?.ok === true && failure.tooLarge === undefined);

/** Node says only "fetch failed", and why in the cause: "connect ECONNREFUSED 127.0.0.1:80". */
const errorText = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return errorText(error.cause);
  return error.message || ('code' in error ? String(error.code) : error.name);
};

const reasonOf = ({ error, response, tooLarge }: FetchFailure): string => {
  if (tooLarge) return `it is larger than ${tooLarge} bytes`;
  if (response && !response.ok) return `the server answered ${response.status}`;
  if (response) return 'the answer is empty';
  return errorText(error);
};

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });

const toIssue = (url: string, failure: FetchFailure, timedOut: boolean): Issue => {
  if (isOffline()) return { code: 'src-offline', path: url };
  if (timedOut) return { code: 'src-failed', path: url, received: new Error('it took too long') };
  // a refusal by CORS looks like any network error; for another origin it is the likelier cause
  const isLikelyCors =
    failure.error !== undefined && typeof location !== 'undefined' && new URL(url).origin !== location.origin;
  if (isLikelyCors) return { code: 'src-cross-origin', path: url };
  return { code: 'src-failed', path: url, received: new Error(reasonOf(failure)), transient: isTransient(failure) };
};

export interface RetryOptions {
  /** Aborted when nobody waits for the response any more. */
  readonly signal: AbortSignal;
  /** Aborted then, or when the time is over. */
  readonly limited: AbortSignal;
  /** When the time is over, in ms since 1970. */
  readonly deadline: number;
}

/**
 * Retries after network errors and the statuses 429 and 5xx, with increasing waits.
 *
 * @returns The response, or an issue if the last try failed too; null if `signal` was aborted.
 */
export const retryFetch = async (
  url: string,
  first: FetchFailure,
  attempt: FetchAttempt,
  { signal, limited, deadline }: RetryOptions,
): Promise<Fetched | Issue | null> => {
  let failure = first;
  for (let tries = 1; ; tries++) {
    if (signal.aborted) return null;
    const wait = Math.max(retryAfter(failure), BACK_OFF_MS * 2 ** (tries - 1));
    const over = limited.aborted || Date.now() + wait >= deadline;
    if (!isRetryable(failure) || tries >= TRIES || over) return toIssue(url, failure, limited.aborted);
    await pause(wait, limited);
    const outcome = await attempt(url, limited);
    if ('text' in outcome) return outcome;
    failure = outcome;
  }
};
