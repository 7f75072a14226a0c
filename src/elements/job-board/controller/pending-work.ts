/** Work that is on its way, and who waits for all of it. */
export class Pending {
  readonly #work = new Set<Promise<unknown>>();
  #waiting: (() => void)[] = [];
  isLoading = false;

  get isEmpty(): boolean {
    return !this.isLoading && this.#work.size === 0;
  }

  /** Settles when `settle` is called; at once where nothing is on its way. */
  get settled(): Promise<void> {
    return this.isEmpty ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Waits for `work`, which does not fail, and then does something. */
  add(work: Promise<unknown>, done: () => void): void {
    this.#work.add(work);
    void work.then(() => {
      this.#work.delete(work);
      done();
    });
  }

  /** What was waited for is there, and shown. */
  settle(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
