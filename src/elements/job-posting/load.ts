import type { JobPosting } from '../../schema/job-posting.js';
import { type ReadResult, readPosting } from '../../schema/read-posting.js';
import { toWebUrl } from '../../schema/url.js';

const TIME_LIMIT_MS = 10_000;
/** Largest response, in bytes; counted while it arrives. */
const SIZE_LIMIT = 2_000_000;

/** What an input gave, and what its relative addresses resolve against. */
export interface Loaded extends ReadResult<JobPosting> {
  readonly base: string;
}

const failed = (src: string, received: unknown): Loaded => ({
  value: null,
  findings: [{ code: 'src-failed', path: src, received }],
  base: src,
});

const readText = async (response: Response): Promise<string> => {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    size += chunk.value.byteLength;
    if (size > SIZE_LIMIT) {
      await reader?.cancel();
      throw new RangeError(`over ${SIZE_LIMIT} bytes`);
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
};

/** Fetches a posting, without credentials. Never rejects but when `signal` is aborted: what fails is a finding. */
export const fetchPosting = async (src: string, signal: AbortSignal): Promise<Loaded> => {
  const url = toWebUrl(src, document.baseURI);
  if (!url) return { ...failed(src, src), findings: [{ code: 'url-invalid', path: 'src', received: src }] };
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT_MS)]),
    });
    if (!response.ok) return failed(src, response.status);
    return { ...readPosting(await readText(response)), base: response.url };
  } catch (error) {
    signal.throwIfAborted();
    return failed(src, error);
  }
};

const isDataScript = (element: Element | null): element is HTMLScriptElement =>
  element instanceof HTMLScriptElement && /^application\/(?:ld\+)?json$/i.test(element.type);

/** The posting's JSON in a data script: the one with this id, or the first child that is one. */
export const dataScript = (card: Element, src: string | null): HTMLScriptElement | null => {
  const root = card.getRootNode();
  const found = src
    ? 'getElementById' in root && (root as Document).getElementById(src.slice(1))
    : [...card.children].find((child) => isDataScript(child));
  return isDataScript(found || null) ? (found as HTMLScriptElement) : null;
};
