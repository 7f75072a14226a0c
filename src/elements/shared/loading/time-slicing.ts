/** The time budget of a slice, in ms. It keeps input latency below 50 ms. */
const SLICE_MS = 12;

/** Lets the page handle what is due, such as input. */
const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/** Returns a function to call often: it gives a promise to await when a slice is over, and null before. */
export const createYielder = (): (() => Promise<void> | null) => {
  let end = performance.now() + SLICE_MS;
  return () =>
    performance.now() < end
      ? null
      : pause().then(() => {
          end = performance.now() + SLICE_MS;
        });
};

/**
 * Calls `work` for each item, a few ms at a time, until `signal` is aborted. Pauses once more at the end if it has paused
 * at all, so that the caller begins a slice of its own.
 */
export const forEachSliced = async <Item>(
  items: Iterable<Item>,
  work: (item: Item) => void | Promise<void>,
  signal?: AbortSignal,
): Promise<void> => {
  const yieldIfDue = createYielder();
  let hasPaused = false;
  for (const item of items) {
    const pending = work(item);
    if (pending) await pending;
    const pausing = yieldIfDue();
    if (!pausing) continue;
    await pausing;
    if (signal?.aborted) return;
    hasPaused = true;
  }
  if (hasPaused) await pause();
};
