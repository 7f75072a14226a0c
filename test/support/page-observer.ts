const addressOf = (input: RequestInfo | URL): string => (input instanceof Request ? input.url : input.toString());

/** What went wrong on the page while it was watched, and how many requests one element had under way at most. */
export class PageObserver {
  /** Errors and unhandled rejections. */
  readonly failures: string[] = [];
  /** How many requests there were. */
  asked = 0;
  #under = 0;
  #most = 0;
  readonly #fetch = window.fetch;

  readonly #onError = (event: ErrorEvent): void => void this.failures.push(event.message);
  readonly #onRejection = (event: PromiseRejectionEvent): void => void this.failures.push(String(event.reason));

  /** Watches the page's errors, and the requests for addresses with `mark` in them. */
  constructor(mark: string) {
    addEventListener('error', this.#onError);
    addEventListener('unhandledrejection', this.#onRejection);
    window.fetch = (input, init): Promise<Response> => {
      const answer = this.#fetch.call(window, input, init);
      if (addressOf(input).includes(mark) && !init?.signal?.aborted) this.#count(answer, init?.signal ?? null);
      return answer;
    };
  }

  #count(answer: Promise<Response>, signal: AbortSignal | null): void {
    let isOver = false;
    const over = (): void => {
      if (!isOver) this.#under--;
      isOver = true;
    };
    this.asked++;
    this.#most = Math.max(this.#most, ++this.#under);
    signal?.addEventListener('abort', over, { once: true });
    void answer.then(over, over);
  }

  /** The most requests that were under way at one time since the last call. */
  takeMost(): number {
    const most = this.#most;
    this.#most = this.#under;
    return most;
  }

  stop(): void {
    window.fetch = this.#fetch;
    removeEventListener('error', this.#onError);
    removeEventListener('unhandledrejection', this.#onRejection);
  }
}
