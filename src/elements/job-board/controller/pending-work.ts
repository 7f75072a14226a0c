/** Work in progress, and who waits until there is none. */
export class PendingWork {
  readonly #work = new Set<Promise<unknown>>();
  #resolvers: (() => void)[] = [];

  get isEmpty(): boolean {
    return this.#work.size === 0;
  }

  /** Tracks `work` and calls `done` when it has settled, whether or not it succeeded. */
  track(work: Promise<unknown>, done: () => void): void {
    this.#work.add(work);
    void work.finally(() => {
      this.#work.delete(work);
      done();
    });
  }

  /** Resolves with the next `resolveIdle`. */
  whenIdle(): Promise<void> {
    return new Promise((resolve) => this.#resolvers.push(resolve));
  }

  resolveIdle(): void {
    for (const resolve of this.#resolvers.splice(0)) resolve();
  }
}
