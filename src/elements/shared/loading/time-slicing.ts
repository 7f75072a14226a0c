/** Work is put down after so many ms: a page that is asked something should answer within 50. */
const SLICE_MS = 12;

/** Lets the page do what waits, such as an answer to a key. */
const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/** Gives what waits once a slice of time is over, and null before: ask it often. */
export const createYielder = (): (() => Promise<void> | null) => {
  let end = performance.now() + SLICE_MS;
  return () =>
    performance.now() < end
      ? null
      : pause().then(() => {
          end = performance.now() + SLICE_MS;
        });
};

/** Does something with each item, a few ms at a time, until `signal` is aborted; what took long is followed by a pause. */
export const forEachSliced = async <Item>(
  items: Iterable<Item>,
  work: (item: Item) => void | Promise<void>,
  signal?: AbortSignal,
): Promise<void> => {
  const rest = createYielder();
  let hasPaused = false;
  for (const item of items) {
    const waiting = work(item);
    if (waiting) await waiting;
    const resting = rest();
    if (!resting) continue;
    await resting;
    if (signal?.aborted) return;
    hasPaused = true;
  }
  if (hasPaused) await pause();
};
