/** A module that is loaded on first use. */
export interface Lazy<Module> {
  /** The module; null if it could not be loaded, undefined before it has been loaded. */
  readonly current: Module | null | undefined;
  /** The loading in progress; null before and after, and past the time limit. */
  readonly loading: Promise<Module | null> | null;
  /** The file of the module, such as `job-posting.board.min.js`. */
  readonly file: string;
  /** Why `current` is null; undefined if it is not. */
  readonly error: unknown;
  /** Loads the module once, for all callers. Never rejects: null if it cannot be loaded, or not in time. */
  get(): Promise<Module | null>;
}

export interface LazyOptions {
  /** Loads what the module needs besides its own imports. If that fails, the module is missing too. */
  readonly prepare?: () => Promise<unknown>;
  /** Called once, when loading has ended, whether or not it succeeded. */
  readonly onSettled?: () => void;
  /**
   * How long `get()`, `loading` and `allLoaded` wait, in ms. Then they do without the module, which is still used when it
   * arrives later. Default: no limit.
   */
  readonly timeLimit?: number;
}

const inProgress = new Set<Promise<unknown>>();

/** Resolves when no module is being waited for any more. */
export const allLoaded = async (): Promise<void> => {
  while (inProgress.size > 0) await Promise.all(inProgress);
};

/**
 * The file that `load` imports, read from the text of the function: the specifier is the one thing about a dynamic
 * import that survives bundling, and not every engine names the file in its error.
 */
const fileOf = (load: () => unknown): string =>
  /(?:import|URL)\(\s*["'`](?:[^"'`]*\/)?([^"'`/]+)["'`]/.exec(String(load))?.[1] ?? 'a file of this library';

const timeout = (ms: number): Promise<null> => new Promise((resolve) => void setTimeout(resolve, ms, null));

/**
 * The one way to load code on demand: `const details = lazy(() => import('./details.js'))`, then `await details.get()`.
 * Callers do without the module if it is null, and report the issue `part-missing`.
 */
export const lazy = <Module>(load: () => Promise<Module>, options: LazyOptions = {}): Lazy<Module> => {
  const { prepare, onSettled, timeLimit } = options;
  let current: Module | null | undefined;
  let failure: unknown;
  let result: Promise<Module | null> | null = null;

  const run = async (): Promise<Module | null> => {
    try {
      [current] = await Promise.all([load(), prepare?.()]);
    } catch (error) {
      failure = error;
      current = null;
    }
    return current;
  };

  const start = (): Promise<Module | null> => {
    const end = (): void => void inProgress.delete(loading);
    const settled = run().finally(() => {
      end();
      result = settled;
      onSettled?.();
    });
    const loading = timeLimit === undefined ? settled : Promise.race([settled, timeout(timeLimit).finally(end)]);
    inProgress.add(loading);
    return loading;
  };

  return {
    get current() {
      return current;
    },
    get loading() {
      return result && inProgress.has(result) ? result : null;
    },
    get file() {
      return fileOf(load);
    },
    get error() {
      return failure;
    },
    get: () => (result ??= start()),
  };
};
