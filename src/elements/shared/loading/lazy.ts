import { addEnglishMessages } from '../../../messages/translate.js';
import { updateAllElements } from '../page-runtime.js';

/** What is being fetched. */
const running = new Set<Promise<void>>();

/** Settles when nothing is being fetched any more. */
export const allFetched = async (): Promise<void> => {
  while (running.size > 0) await Promise.all(running);
};

/** A module that is fetched when it is first asked for, and with it the English words for all such modules. */
export class OnDemand<Module> {
  readonly #import: () => Promise<Module>;
  #loading: Promise<void> | null = null;
  /** Null where it cannot be had, as on a copy of the page without that file; undefined before. */
  module: Module | null | undefined;

  constructor(load: () => Promise<Module>) {
    this.#import = load;
  }

  /** The fetching that has begun and not ended. */
  get loading(): Promise<void> | null {
    return this.#loading && running.has(this.#loading) ? this.#loading : null;
  }

  /** Settles when it is clear whether the module can be had; then the elements render again. */
  load(): Promise<void> {
    if (this.#loading) return this.#loading;
    const loading = this.#fetch().finally(() => {
      running.delete(loading);
      updateAllElements();
    });
    running.add(loading);
    return (this.#loading = loading);
  }

  async #fetch(): Promise<void> {
    try {
      const [module, { lazyEnglish }] = await Promise.all([this.#import(), import('../../../messages/en.lazy.js')]);
      addEnglishMessages(lazyEnglish);
      this.module = module;
    } catch {
      this.module = null;
    }
  }
}
