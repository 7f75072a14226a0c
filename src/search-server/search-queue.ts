import { BusyError } from './time-limit.js';

export interface SearchQueueOptions {
  /** Most tasks at a time. */
  readonly concurrency: number;
  /** Longest wait for a turn, in ms. */
  readonly wait: number;
}

/** Most tasks that wait. More would only wait in vain, and take memory. */
const WAITING_MAX = 200;

/**
 * Runs a few tasks at a time; the others wait for their turn. Without it, tasks that are started faster than they end
 * slow each other down until none of them ends in time.
 */
export class SearchQueue {
  readonly #options: SearchQueueOptions;
  readonly #waiting = new Set<() => void>();
  #running = 0;

  constructor(options: SearchQueueOptions) {
    this.#options = options;
  }

  /**
   * Runs a task when its turn comes.
   *
   * @throws {BusyError} If its turn does not come in time, or too many wait.
   * @throws What the task throws, or the reason of `signal` if it is aborted before.
   */
  async run<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T> {
    signal.throwIfAborted();
    await this.#turn(signal);
    try {
      return await task();
    } finally {
      this.#running--;
      this.#startNext();
    }
  }

  #startNext(): void {
    const [next] = this.#waiting;
    if (next && this.#running < this.#options.concurrency) next();
  }

  /** Resolves when a task may start, which counts as running from then on. */
  #turn(signal: AbortSignal): Promise<void> {
    const { concurrency, wait } = this.#options;
    return new Promise((resolve, reject) => {
      const start = (): void => {
        leave();
        this.#running++;
        resolve();
      };
      const giveUp = (reason: unknown): void => {
        leave();
        reject(reason);
      };
      const onAbort = (): void => giveUp(signal.reason);
      const onTimeout = (): void => giveUp(new BusyError(`No turn within ${wait} ms.`));
      let timer: ReturnType<typeof setTimeout> | undefined;
      const leave = (): void => {
        this.#waiting.delete(start);
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
      };
      if (this.#running < concurrency) return start();
      if (this.#waiting.size >= WAITING_MAX) return giveUp(new BusyError(`${WAITING_MAX} requests are waiting.`));
      timer = setTimeout(onTimeout, wait);
      signal.addEventListener('abort', onAbort, { once: true });
      this.#waiting.add(start);
    });
  }
}
