/** Why a module could not be loaded. */
export interface LazyFailure {
  /** The file that is missing, such as `job-posting.board.min.js`. */
  readonly file: string;
  readonly error: unknown;
}

/** A module that is loaded on first use. */
export interface Lazy<Module> {
  /** The module; null if it could not be loaded, undefined before it has been loaded. */
  readonly current: Module | null | undefined;
  /** The loading that is in progress; null before and after. */
  readonly loading: Promise<Module | null> | null;
  /** Why `current` is null. */
  readonly failure: LazyFailure | null;
  /** Loads the module once, and gives it to every caller. Never rejects: null if it cannot be loaded. */
  get(): Promise<Module | null>;
}

export interface LazyOptions {
  /** Loads what the module needs beside its own imports. If that fails, the module is missing too. */
  readonly prepare?: () => Promise<unknown>;
  /** Called once, when loading has ended, whether or not it succeeded. */
  readonly onSettled?: () => void;
}

const inProgress = new Set<Promise<unknown>>();

/** Resolves when no module is being loaded any more. */
export const allLoaded = async (): Promise<void> => {
  while (inProgress.size > 0) await Promise.all(inProgress);
};

/**
 * The file that `load` imports, read from the text of the function: the specifier is the one thing about a dynamic
 * import that survives bundling, and not every engine names the file in its error.
 */
const fileOf = (load: () => unknown): string =>
  /(?:import|URL)\(\s*["'`](?:[^"'`]*\/)?([^"'`/]+)["'`]/.exec(String(load))?.[1] ?? 'a file of this library';

/**
 * The one way to load code on demand: `const details = lazy(() => import('./details.js'))`, then `await details.get()`.
 * Whoever uses the module does without it when it is null, and says so with the issue `part-missing`.
 */
export const lazy = <Module>(load: () => Promise<Module>, { prepare, onSettled }: LazyOptions = {}): Lazy<Module> => {
  let current: Module | null | undefined;
  let failure: LazyFailure | null = null;
  let result: Promise<Module | null> | null = null;

  const run = async (): Promise<Module | null> => {
    try {
      const [module] = await Promise.all([load(), prepare?.()]);
      current = module;
    } catch (error) {
      failure = { file: fileOf(load), error };
      current = null;
    }
    return current;
  };

  return {
    get current() {
      return current;
    },
    get loading() {
      return result && inProgress.has(result) ? result : null;
    },
    get failure() {
      return failure;
    },
    get(): Promise<Module | null> {
      if (result) return result;
      const loading = run().finally(() => {
        inProgress.delete(loading);
        onSettled?.();
      });
      inProgress.add(loading);
      return (result = loading);
    },
  };
};
