/** What follows a request that failed: waiting, trying again, and the reason in the end. Downloaded only then. */
import type { Issue } from '../../../schema/issues/issue.js';
import type { Attempt, Failure, Fetched } from './fetch-text.js';

const TRIES = 3;
/** The wait before the second try, in ms; doubled before the third. */
const BACK_OFF_MS = 400;

/** `Retry-After` in ms: seconds, or a date. RFC 9110, 10.2.3. */
const retryAfter = ({ response }: Failure): number | undefined => {
  const header = response?.headers.get('Retry-After') ?? '';
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
};

/** Whether another try may help: no answer came, or one that says "not now". */
const isRetryable = ({ error, response }: Failure): boolean =>
  error !== undefined || response?.status === 429 || (response?.status ?? 0) >= 500;

const reasonOf = ({ error, response, tooLarge }: Failure): string => {
  if (tooLarge) return `it is larger than ${tooLarge} bytes`;
  if (response && !response.ok) return `the server answered ${response.status}`;
  if (response) return 'the answer is empty';
  return error instanceof Error ? error.message : String(error);
};

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });

const toIssue = (url: string, failure: Failure, timedOut: boolean): Issue => {
  if (!navigator.onLine) return { code: 'src-offline', path: url };
  if (timedOut) return { code: 'src-failed', path: url, received: new Error('it took too long') };
  // a refusal by CORS looks like any network error; from another origin it is the likelier one
  const silent = failure.error !== undefined && new URL(url).origin !== location.origin;
  if (silent) return { code: 'src-cross-origin', path: url };
  return { code: 'src-failed', path: url, received: new Error(reasonOf(failure)) };
};

/**
 * Tries again after network errors, 429 and 5xx until `deadline`, in ms since 1970. Gives an issue for what fails in
 * the end; null when `signal` was aborted.
 */
export const retryFetch = async (
  url: string,
  first: Failure,
  attempt: Attempt,
  { signal, limited, deadline }: { signal: AbortSignal; limited: AbortSignal; deadline: number },
): Promise<Fetched | Issue | null> => {
  let failure = first;
  for (let tries = 1; ; tries++) {
    if (signal.aborted) return null;
    const wait = retryAfter(failure) ?? BACK_OFF_MS * 2 ** (tries - 1);
    const over = limited.aborted || Date.now() + wait >= deadline;
    if (!isRetryable(failure) || tries >= TRIES || over) return toIssue(url, failure, limited.aborted);
    await pause(wait, limited);
    const outcome = await attempt(url, limited);
    if ('text' in outcome) return outcome;
    failure = outcome;
  }
};
