import type { Issue } from '../../../schema/issues/issue.js';

export interface Limits {
  /** All tries together, in ms: after it there is an answer or an issue. */
  readonly time: number;
  /** Largest response, in bytes; counted while it arrives. */
  readonly size: number;
  /** Waits, where it is time for others to have their turn; asked after each piece that arrives. */
  readonly yieldIfDue?: () => Promise<void> | null;
}
/** What one posting needs. */
const LIMITS: Limits = { time: 10_000, size: 2_000_000 };

export interface Fetched {
  readonly text: string;
  /** Where it came from in the end: relative addresses in it resolve against this. */
  readonly url: string;
}

/** A try that failed: without an answer, or with one that is refused, empty or too large. */
export interface Failure {
  readonly error?: unknown;
  readonly response?: Response;
  /** The limit that the answer is above. */
  readonly tooLarge?: number;
}

export type Attempt = (url: string, signal: AbortSignal) => Promise<Fetched | Failure>;

const readText = async (response: Response, { size: limit, yieldIfDue }: Limits): Promise<Fetched | Failure> => {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    size += chunk.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      return { response, tooLarge: limit };
    }
    text += decoder.decode(chunk.value, { stream: true });
    await yieldIfDue?.();
  }
  text += decoder.decode();
  return text.trim() ? { text, url: response.url } : { response };
};

const attemptWithin =
  (limits: Limits): Attempt =>
  async (url, signal) => {
    try {
      const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
      return response.ok ? await readText(response, limits) : { response };
    } catch (error) {
      return { error };
    }
  };

/**
 * Gets a text without credentials, and tries again where that may help. Gives an issue for what fails, within its
 * limits. Null when `signal` was aborted: then nobody waits for it.
 */
export const fetchText = async (url: string, signal: AbortSignal, limits = LIMITS): Promise<Fetched | Issue | null> => {
  const deadline = Date.now() + limits.time;
  const limited = AbortSignal.any([signal, AbortSignal.timeout(limits.time)]);
  const attempt = attemptWithin(limits);
  const outcome = await attempt(url, limited);
  if (signal.aborted) return null;
  if ('text' in outcome) return outcome;
  try {
    const { retryFetch } = await import('./fetch-retry.js');
    return await retryFetch(url, outcome, attempt, { signal, limited, deadline });
  } catch {
    // offline, or a copy of the page without that file
    return { code: navigator.onLine ? 'src-failed' : 'src-offline', path: url, received: outcome.error };
  }
};
