import { type Messages, addEnglish } from '../../messages/index.js';
import { renderAll } from './clock.js';

/** A module that is fetched when it is first asked for, and may bring its own English words. */
export class OnDemand<Module extends { readonly words: Messages }> {
  readonly #import: () => Promise<Module>;
  #loading: Promise<void> | null = null;
  /** Null where it cannot be had, as on a copy of the page without that file; undefined before. */
  module: Module | null | undefined;

  constructor(load: () => Promise<Module>) {
    this.#import = load;
  }

  /** Settles when it is clear whether the module can be had; then the elements render again. */
  load(): Promise<void> {
    this.#loading ??= this.#import()
      .catch(() => null)
      .then((module) => {
        this.module = module;
        if (module) addEnglish(module.words);
        renderAll();
      });
    return this.#loading;
  }
}
