import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readPosting } from '../../schema/read-posting.js';
import { type Loaded, dataScript, fetchPosting } from './load.js';

export const SOURCE_STATES = ['empty', 'loading', 'ready', 'invalid'] as const;
export type SourceState = (typeof SOURCE_STATES)[number];

interface SourceHost extends ReactiveControllerHost, HTMLElement {
  posting: unknown;
  src: string | null;
  readonly hasUpdated: boolean;
}

/** Where a card's posting comes from: its property, its `src`, or a data script in it. The last one asked for wins. */
export class PostingSource implements ReactiveController {
  state: SourceState = 'empty';
  loaded: Loaded = { value: null, findings: [], base: '' };
  readonly #host: SourceHost;
  readonly #onArrival: () => void;
  readonly #children = new MutationObserver(() => this.#onChildren());
  #loading: AbortController | null = null;
  #scriptText: string | null = null;

  /** `onArrival` is called whenever something has been read, good or bad. */
  constructor(host: SourceHost, onArrival: () => void) {
    this.#host = host;
    this.#onArrival = onArrival;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#onChildren();
    // a load that was cut off by taking the element out goes on where it is put in
    if (this.state === 'loading' && !this.#loading) this.load();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    // a move takes it out and puts it in within one task: then the load goes on
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#abort();
    });
  }

  /** Reads the input anew. */
  load(): void {
    const { posting, src } = this.#host;
    this.#abort();
    this.#scriptText = null;
    if ((posting ?? null) !== null) this.#accept({ ...readPosting(posting), base: document.baseURI });
    else if (src && !src.startsWith('#')) void this.#fetch(src);
    else this.#readScript();
  }

  #abort(): void {
    this.#loading?.abort();
    this.#loading = null;
  }

  /** A data script may arrive, or change, after the element: the parser is still at work, or the page writes it. */
  #onChildren(): void {
    const { posting, src, hasUpdated } = this.#host;
    if (!hasUpdated || (posting ?? null) !== null || (src && !src.startsWith('#'))) return;
    const text = dataScript(this.#host, src)?.textContent ?? null;
    if (text !== this.#scriptText) this.load();
  }

  #readScript(): void {
    const { src } = this.#host;
    const text = dataScript(this.#host, src)?.textContent ?? null;
    this.#scriptText = text;
    if (document.readyState === 'loading' && (text === null || !readPosting(text).value)) {
      this.#setState(src ? 'loading' : 'empty');
      document.addEventListener('DOMContentLoaded', () => this.load(), { once: true });
    } else if (text !== null) this.#accept({ ...readPosting(text), base: document.baseURI });
    else this.#accept({ value: null, findings: src ? [{ code: 'src-missing', path: src }] : [], base: '' });
  }

  async #fetch(src: string): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    this.#setState('loading');
    try {
      const loaded = await fetchPosting(src, loading.signal);
      if (this.#loading === loading) this.#accept(loaded);
    } catch {
      // aborted: another load, or none, has taken its place
    }
  }

  #accept(loaded: Loaded): void {
    this.#loading = null;
    this.loaded = loaded;
    this.#setState(loaded.value ? 'ready' : loaded.findings.length > 0 ? 'invalid' : 'empty');
    this.#onArrival();
  }

  #setState(state: SourceState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
