/** Work is put down after so many ms: a page that is asked something should answer within 50. */
const SLICE_MS = 12;

/** Lets the page do what waits, such as an answer to a key. */
const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/** Does something with each item, a few ms at a time, until `signal` is aborted. */
export const inSlices = async <Item>(
  items: Iterable<Item>,
  work: (item: Item) => void | Promise<void>,
  signal?: AbortSignal,
): Promise<void> => {
  let end = performance.now() + SLICE_MS;
  for (const item of items) {
    const waiting = work(item);
    if (waiting) await waiting;
    if (performance.now() < end) continue;
    await pause();
    if (signal?.aborted) return;
    end = performance.now() + SLICE_MS;
  }
};
