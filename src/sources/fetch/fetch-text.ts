import { lazy } from '../../lazy/lazy.js';
import { type Issue, partMissing } from '../../schema/issues/issue.js';
import { limitSignal } from './limit-signal.js';
import { type FetchAttempt, type FetchFailure, type FetchOptions, type Fetched, isOffline } from './fetch-result.js';

const retry = lazy(() => import('./fetch-retry.js'), 'retryFetch');
/** Decodes charsets other than UTF-8. */
const charsets = lazy(() => import('../decode-text.js'), 'decodeText');

/** What UTF-8 does not have, or no text of JSON, XML or HTML: then the bytes are in another charset. */
const OTHER_CHARSET = ['\0', '\u001B', '\uFFFD'];

/** The limits for one posting. */
const LIMITS: FetchOptions = { time: 9000, size: 2_000_000 };

const readText = async (
  response: Response,
  { size: limit, yieldIfDue }: FetchOptions,
  url: string,
): Promise<Fetched | FetchFailure> => {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  const bytes: BlobPart[] = [];
  let text = '';
  let size = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    size += chunk.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      return { response, tooLarge: limit };
    }
    bytes.push(chunk.value);
    text += decoder.decode(chunk.value, { stream: true });
    await yieldIfDue?.();
  }
  text += decoder.decode();
  if (OTHER_CHARSET.some((character) => text.includes(character))) {
    const module = await charsets.get();
    const whole = new Uint8Array(await new Blob(bytes).arrayBuffer());
    text = module?.decodeText(whole, response.headers.get('Content-Type') ?? '') ?? text;
  }
  return text.trim() ? { text, url: response.url || url, link: response.headers.get('Link') } : { response };
};

/**
 * Fetches a text without credentials, and retries where that may help.
 *
 * @param options Default: 9 s and 2,000,000 bytes.
 * @returns The text, or an issue if it could not be fetched within the limits; null if `signal` was aborted.
 */
export const fetchText = async (
  url: string,
  signal: AbortSignal,
  options: FetchOptions = LIMITS,
): Promise<Fetched | Issue | null> => {
  const deadline = Date.now() + options.time;
  const { signal: limited, aborted, end } = limitSignal(signal, options.time);
  // a `fetch` of the caller, or its response, may know no signal
  const cut = aborted.then((): FetchFailure => ({ error: limited.reason }));
  const tryOnce: FetchAttempt = async (address, attemptSignal) => {
    try {
      const init: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', signal: attemptSignal };
      const response = await (options.fetch ?? fetch)(address, init);
      return response.ok ? await readText(response, options, address) : { response };
    } catch (error) {
      return { error };
    }
  };
  const attempt: FetchAttempt = (address, attemptSignal) => Promise.race([cut, tryOnce(address, attemptSignal)]);
  try {
    const outcome = await attempt(url, limited);
    if (signal.aborted) return null;
    if ('text' in outcome) return outcome;
    const module = await retry.get();
    if (module) return await module.retryFetch(url, outcome, attempt, { signal, limited, deadline });
    // without a network, the file with the retries is missing too
    return isOffline() ? { code: 'src-offline', path: url } : { ...partMissing(retry), transient: true };
  } finally {
    end();
  }
};
