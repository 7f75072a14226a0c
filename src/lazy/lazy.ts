/** A module that is loaded on first use. */
export interface Lazy<Module> {
  /** The module; null if it is missing or late, undefined before that is known. */
  readonly current: Module | null | undefined;
  /** The loading in progress; null before and after, and past the time limit. */
  readonly loading: Promise<Module | null> | null;
  /** The file of the module, such as `job-posting.board.min.js`. */
  readonly file: string;
  /** Why `current` is null; undefined if it is not. */
  readonly error: unknown;
  /** Loads the module once, for all callers. Never rejects: null if it is missing or late. */
  get(): Promise<Module | null>;
}

export interface LazyOptions {
  /** What the module needs besides its own imports. Loaded at the same time; the module is used without it too. */
  readonly needs?: Pick<Lazy<unknown>, 'get'>;
  /** Called when the module has loaded, or is known to be missing or late. A late module may load after that. */
  readonly onSettled?: () => void;
  /** How long the module may take on a page, in ms. Default: 8,000. */
  readonly timeLimit?: number;
}

const TIME_LIMIT_MS = 8000;

const inProgress = new Set<Promise<unknown>>();

/** Whether a module is being waited for. */
export const isLoading = (): boolean => inProgress.size > 0;

/** Resolves when no module is being waited for any more. */
export const allLoaded = async (): Promise<void> => {
  while (inProgress.size > 0) await Promise.all(inProgress);
};

/**
 * The file that `load` imports, read from the text of the function: the specifier is what survives bundling of a dynamic
 * import, and not every engine names the file in its error.
 */
const fileOf = (load: () => unknown): string =>
  /["'`](?:[^"'`]*\/)?([^"'`/]+\.[jt]s)["'`]/.exec(String(load))?.[1] ?? 'a file of this library';

/**
 * The one way to load code on demand: `const retry = lazy(() => import('./fetch-retry.js'), 'retryFetch')`, then
 * `await retry.get()`. A module that cannot be loaded, lacks its export, throws at its start, or takes too long counts as
 * missing: callers do without it, and report the issue `part-missing`. A late module is used once it has loaded.
 *
 * @param exported An export that the module must have: a server may respond with another file, or an empty one.
 */
export const lazy = <Module extends object>(
  load: () => Promise<Module>,
  exported: keyof Module & string,
  { needs, onSettled, timeLimit = TIME_LIMIT_MS }: LazyOptions = {},
): Lazy<Module> => {
  let current: Module | null | undefined;
  let error: unknown;
  let loading: Promise<Module | null> | null = null;

  const settle = (module: Module | null, reason?: unknown): Module | null => {
    [current, error] = [module, reason];
    return module;
  };

  const run = async (): Promise<Module | null> => {
    try {
      const [module] = await Promise.all([load(), needs?.get()]);
      if (!(exported in module)) throw new Error('its content is not that of this build');
      return settle(module);
    } catch (reason) {
      return settle(null, error || reason); // what was late may fail after that
    }
  };

  const start = (): Promise<Module | null> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const loaded = run().finally(() => clearTimeout(timer));
    const late = new Promise<null>((resolve) => {
      // elsewhere files are at hand, and a build may keep the processor busy for longer than that
      if (!('document' in globalThis)) return;
      timer = setTimeout(() => {
        settle(null, new Error(`it took more than ${timeLimit / 1000} s`));
        resolve(null);
      }, timeLimit);
    });
    const useLate = (module: Module | null): void => {
      if (!module) return;
      loading = loaded;
      onSettled?.();
    };
    const first = Promise.race([loaded, late]).finally(() => {
      inProgress.delete(first);
      onSettled?.();
      if (current === null) void loaded.then(useLate);
    });
    inProgress.add(first);
    return first;
  };

  return {
    get current() {
      return current;
    },
    get loading() {
      return loading && inProgress.has(loading) ? loading : null;
    },
    get file() {
      return fileOf(load);
    },
    get error() {
      return error;
    },
    get: () => (loading ??= start()),
  };
};
