/** The limits of one request, with all its retries. */
export interface Limits {
  /** The time for all tries together, in ms. */
  readonly time: number;
  /** The largest response, in bytes; counted while it arrives. */
  readonly size: number;
}

export interface FetchOptions extends Limits {
  /** What requests a URL. Default: `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** Called after each piece that arrives: a promise to wait for when the page is due to do other work. */
  readonly yieldIfDue?: () => Promise<void> | null;
}

/** A response that was fetched. */
export interface Fetched {
  readonly text: string;
  /** The address after redirects: relative addresses in the text resolve against it. */
  readonly url: string;
  /** The header `Link`, if the server lets it be read. */
  readonly link: string | null;
}

/** A try that failed: without a response, or with one that is refused, empty or too large. */
export interface FetchFailure {
  readonly error?: unknown;
  readonly response?: Response;
  /** The limit that the response exceeds, in bytes. */
  readonly tooLarge?: number;
}

/** Requests `url` once. Never rejects. */
export type FetchAttempt = (url: string, signal: AbortSignal) => Promise<Fetched | FetchFailure>;

/** Whether there is no network, as far as the browser knows. Node does not say. */
export const isOffline = (): boolean => typeof navigator !== 'undefined' && 'onLine' in navigator && !navigator.onLine;
