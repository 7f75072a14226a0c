const urlOf = (input: RequestInfo | URL): string => (input instanceof Request ? input.url : input.toString());

/** Records the errors on the page, and counts its requests for URLs that contain a text. */
export class PageObserver {
  /** Messages of errors and unhandled rejections. */
  readonly failures: string[] = [];
  requestCount = 0;
  #inFlight = 0;
  #peak = 0;
  readonly #fetch = window.fetch;

  readonly #onError = (event: ErrorEvent): void => void this.failures.push(event.message);
  readonly #onRejection = (event: PromiseRejectionEvent): void => void this.failures.push(String(event.reason));

  constructor(urlPart: string) {
    addEventListener('error', this.#onError);
    addEventListener('unhandledrejection', this.#onRejection);
    window.fetch = (input, init): Promise<Response> => {
      const response = this.#fetch.call(window, input, init);
      if (urlOf(input).includes(urlPart) && !init?.signal?.aborted) this.#count(response, init?.signal ?? null);
      return response;
    };
  }

  #count(response: Promise<Response>, signal: AbortSignal | null): void {
    let isOver = false;
    const end = (): void => {
      if (!isOver) this.#inFlight--;
      isOver = true;
    };
    this.requestCount++;
    this.#peak = Math.max(this.#peak, ++this.#inFlight);
    signal?.addEventListener('abort', end, { once: true });
    void response.then(end, end);
  }

  /** @returns The most requests in flight at one time since the last call. */
  takePeak(): number {
    const peak = this.#peak;
    this.#peak = this.#inFlight;
    return peak;
  }

  stop(): void {
    window.fetch = this.#fetch;
    removeEventListener('error', this.#onError);
    removeEventListener('unhandledrejection', this.#onRejection);
  }
}
