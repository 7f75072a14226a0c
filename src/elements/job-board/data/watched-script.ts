/** The data script in a board, which frameworks change, replace and add later. */
import { childScript } from '../../shared/loading/data-script.js';
import { NO_OBSERVER, hasDocument } from '../../shared/page.js';

export class WatchedScript {
  readonly #host: HTMLElement;
  readonly #onChange: () => void;
  readonly #observer = hasDocument ? new MutationObserver(() => this.#compare()) : NO_OBSERVER;
  #text: string | undefined;

  /** @param onChange Called when the script has another text than was read, or is gone. */
  constructor(host: HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  /** The text of the script, undefined without one; from now on it is watched. */
  read(): string | undefined {
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    return (this.#text = childScript(this.#host)?.text);
  }

  /** Stops watching it: something else has the postings. */
  stop(): void {
    this.#observer.disconnect();
  }

  #compare(): void {
    // while the page is being parsed, the text may end anywhere
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.#compare(), { once: true });
    else if (childScript(this.#host)?.text !== this.#text) this.#onChange();
  }
}
