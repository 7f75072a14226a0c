/** A signal that is aborted with another one, or when its time is over. */
export interface LimitedSignal {
  readonly signal: AbortSignal;
  /** Resolves when it is aborted. */
  readonly aborted: Promise<unknown>;
  /** Takes the limit of time away. */
  stopTimer(): void;
  /** Takes both limits away. */
  end(): void;
}

/**
 * Not `AbortSignal.any` and `.timeout`: Node 20 may collect such a signal before it fires, and Chromium before 116 has none.
 *
 * @param time In ms.
 */
export const limitSignal = (signal: AbortSignal, time: number): LimitedSignal => {
  const limiter = new AbortController();
  const aborted = new Promise((resolve) => limiter.signal.addEventListener('abort', resolve));
  const abort = (): void => limiter.abort();
  const timer = setTimeout(abort, time);
  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  const stopTimer = (): void => clearTimeout(timer);
  return {
    signal: limiter.signal,
    aborted,
    stopTimer,
    end() {
      stopTimer();
      signal.removeEventListener('abort', abort);
    },
  };
};
