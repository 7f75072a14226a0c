/** When to try again after a failure, in seconds: a board that waits twice as long still answers within its 10 s. */
export const RETRY_AFTER = 3;

/** The server cannot answer now, but will be able to in a moment. `searchHandler` answers 503 with `Retry-After`. */
export class BusyError extends Error {
  /** When to try again, in seconds. */
  readonly retryAfter: number;

  constructor(message: string, retryAfter = 1) {
    super(message);
    this.name = 'BusyError';
    this.retryAfter = retryAfter;
  }
}

/**
 * Runs a task with a signal that is aborted when `outer` is, or when the time is over.
 *
 * @param ms The time for the task, in ms.
 * @throws What `run` throws.
 */
export const withTimeLimit = async <T>(
  ms: number,
  outer: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const controller = new AbortController();
  const onAbort = (): void => controller.abort(outer?.reason);
  const timer = setTimeout(() => controller.abort(new BusyError(`It took longer than ${ms} ms.`)), ms);
  outer?.addEventListener('abort', onAbort, { once: true });
  if (outer?.aborted) onAbort();
  try {
    return await run(controller.signal);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', onAbort);
  }
};

/**
 * Waits for a promise no longer than until a signal is aborted.
 *
 * @param grace How long to wait for the promise after that, in ms. Default: 0.
 * @throws What the promise rejects with, or else the signal's reason.
 */
export const untilAborted = <T>(promise: Promise<T>, signal: AbortSignal, grace = 0): Promise<T> =>
  new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const giveUp = (): void => reject(signal.reason);
    const onAbort = (): void => {
      if (grace > 0) timer = setTimeout(giveUp, grace);
      else giveUp();
    };
    const settle = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    };
    void promise.then(resolve, reject).finally(settle);
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
  });
