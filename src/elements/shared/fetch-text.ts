import type { Finding } from '../../schema/finding.js';

/** All tries together, in ms: after it there is an answer or a finding. */
const TIME_LIMIT_MS = 10_000;
/** Largest response, in bytes; counted while it arrives. */
const SIZE_LIMIT = 2_000_000;
const TRIES = 3;
/** The wait before the second try, in ms; doubled before the third. */
const BACK_OFF_MS = 400;

export interface Fetched {
  readonly text: string;
  /** Where it came from in the end: relative addresses in it resolve against this. */
  readonly url: string;
}

/** A try that failed: whether another may help, and when. */
interface Failure {
  readonly reason: string;
  readonly again: boolean;
  /** What the server's `Retry-After` asks for, in ms. */
  readonly wait?: number | undefined;
}

/** `Retry-After`: seconds, or a date. RFC 9110, 10.2.3. */
const retryAfter = (response: Response): number | undefined => {
  const header = response.headers.get('Retry-After') ?? '';
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
};

const readText = async (response: Response): Promise<string | Failure> => {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    size += chunk.value.byteLength;
    if (size > SIZE_LIMIT) {
      await reader?.cancel();
      return { reason: `it is larger than ${SIZE_LIMIT} bytes`, again: false };
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  text += decoder.decode();
  return text.trim() ? text : { reason: 'the answer is empty', again: false };
};

const tryOnce = async (url: string, signal: AbortSignal): Promise<Fetched | Failure> => {
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    if (!response.ok) {
      const again = response.status === 429 || response.status >= 500;
      return { reason: `the server answered ${response.status}`, again, wait: retryAfter(response) };
    }
    const text = await readText(response);
    return typeof text === 'string' ? { text, url: response.url } : text;
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error), again: true };
  }
};

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });

const findingOf = (url: string, { reason, again, wait }: Failure, timedOut: boolean): Finding => {
  if (!navigator.onLine) return { code: 'src-offline', path: url };
  const silent = again && wait === undefined && !reason.startsWith('the server');
  // a refusal by CORS looks like any network error; from another origin it is the likelier one
  if (silent && !timedOut && new URL(url).origin !== location.origin) return { code: 'src-cross-origin', path: url };
  return { code: 'src-failed', path: url, received: new Error(timedOut ? 'it took too long' : reason) };
};

/**
 * Gets a text without credentials, and tries again after network errors, 429 and 5xx. Gives a finding for what fails,
 * within ten seconds. Null when `signal` was aborted: then nobody waits for it.
 */
export const fetchText = async (url: string, signal: AbortSignal): Promise<Fetched | Finding | null> => {
  const deadline = Date.now() + TIME_LIMIT_MS;
  const limited = AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT_MS)]);
  for (let tries = 1; ; tries++) {
    const outcome = await tryOnce(url, limited);
    if (signal.aborted) return null;
    if ('text' in outcome) return outcome;
    const wait = outcome.wait ?? BACK_OFF_MS * 2 ** (tries - 1);
    const over = limited.aborted || Date.now() + wait >= deadline;
    if (!outcome.again || tries >= TRIES || over) return findingOf(url, outcome, limited.aborted);
    await pause(wait, limited);
  }
};
