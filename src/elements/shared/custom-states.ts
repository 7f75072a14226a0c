/** The custom states of an element, `:state(name)`; in Chromium before 125 `:--name`, and in older engines none. */
export class CustomStates {
  /** Not read from the set: in WebKit, iterating over it may miss some. */
  readonly #names = new Set<string>();
  readonly #internals: () => ElementInternals;

  /** @param internals Called on each use: an engine may refuse them. */
  constructor(internals: () => ElementInternals) {
    this.#internals = internals;
  }

  /** Replaces all states. What is not a name is left out. */
  set(...names: readonly (string | false | null | undefined)[]): void {
    for (const name of this.#names) if (!names.includes(name)) this.#delete(name);
    for (const name of names) if (name) this.add(name);
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** Adds a state until the next `set`. */
  add(name: string): void {
    this.#names.add(name);
    const states = this.#states;
    try {
      states?.add(name);
    } catch {
      states?.add(`--${name}`); // the only names that Chromium before 125 allows
    }
  }

  #delete(name: string): void {
    this.#names.delete(name);
    this.#states?.delete(name);
    this.#states?.delete(`--${name}`);
  }

  /** Absent in Firefox before 126 and Safari before 17.4. */
  get #states(): CustomStateSet | undefined {
    try {
      return this.#internals().states;
    } catch {
      return undefined;
    }
  }
}
