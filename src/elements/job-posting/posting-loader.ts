import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { safeParsePosting } from '../../schema/parser/parse-internal.js';
import type { SourceName } from '../../sources/source.js';
import { type LoadResult, dataScript, loadPosting, parseAny } from '../shared/loading/fetch-input.js';

export const SOURCE_STATES = ['empty', 'loading', 'ready', 'invalid', 'stale'] as const;
export type SourceState = (typeof SOURCE_STATES)[number];

const NOTHING: LoadResult = { data: null, issues: [], base: '' };

interface SourceHost extends ReactiveControllerHost, HTMLElement {
  posting: unknown;
  src: string | null;
  source: SourceName | null;
  readonly hasUpdated: boolean;
}

/** Where a card's posting comes from: its property, its `src`, or a data script in it. The last one asked for wins. */
export class PostingSource implements ReactiveController {
  state: SourceState = 'empty';
  loaded: LoadResult = NOTHING;
  readonly #host: SourceHost;
  readonly #onArrival: (loaded: LoadResult) => void;
  readonly #children = new MutationObserver(() => this.#watch());
  #loading: AbortController | null = null;
  #scriptText: string | null = null;
  /** The address that `loaded` was fetched from, and as what; null when it was not fetched. */
  #fetchedFrom: string | null = null;

  /** `onArrival` is called whenever something has been read, good or bad. */
  constructor(host: SourceHost, onArrival: (loaded: LoadResult) => void) {
    this.#host = host;
    this.#onArrival = onArrival;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#watch();
    const wasCutOff = this.state === 'loading' && !this.#loading;
    const isOffline = this.#isOffline;
    // a load that was cut off by taking the element out goes on where it is put in
    if (wasCutOff || (isOffline && navigator.onLine)) this.load();
    else if (isOffline) addEventListener('online', this.#onWake);
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    removeEventListener('online', this.#onWake);
    // a move takes it out and puts it in within one task: then the load goes on
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#abort();
    });
  }

  /** Reads the input anew. */
  load(): void {
    const { posting, src, source, isConnected } = this.#host;
    this.#abort();
    this.#children.disconnect();
    this.#scriptText = null;
    removeEventListener('online', this.#onWake);
    document.removeEventListener('DOMContentLoaded', this.#onWake);
    // of another posting nothing may stay; a refresh keeps what is there until it has something better
    const address = this.#address;
    if (address === null || address !== this.#fetchedFrom) this.loaded = NOTHING;
    this.#fetchedFrom = address;
    if (this.#isScript) this.#readScript();
    else if (address === null) this.#read(posting);
    else if (isConnected) void this.#run((signal) => loadPosting(src ?? '', source, signal));
    else this.#setState('loading'); // once it is put in
  }

  get #isScript(): boolean {
    const { posting, src } = this.#host;
    return (posting ?? null) === null && (!src || src.startsWith('#'));
  }

  /** Where to fetch from, and as what; null when the posting comes in another way. */
  get #address(): string | null {
    const { posting, src, source } = this.#host;
    return (posting ?? null) === null && !this.#isScript ? `${source} ${src}` : null;
  }

  /** Whether another try may help: what could not be shown was fetched. */
  get canRetry(): boolean {
    return (
      this.#fetchedFrom !== null &&
      !this.loaded.issues.some(({ code }) => code === 'url-invalid' || code === 'src-insecure')
    );
  }

  get #isOffline(): boolean {
    return this.state !== 'loading' && this.loaded.issues.some(({ code }) => code === 'src-offline');
  }

  #abort(): void {
    this.#loading?.abort();
    this.#loading = null;
  }

  /** A data script may arrive, or change, after the element: the parser is still at work, or the page writes it. */
  #watch(): void {
    if (!this.#isScript) return;
    if (this.#host.isConnected)
      this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    const text = dataScript(this.#host, this.#host.src)?.textContent ?? null;
    if (text !== this.#scriptText) this.load();
  }

  #readScript(): void {
    const { src } = this.#host;
    const text = dataScript(this.#host, src)?.textContent ?? null;
    this.#scriptText = text;
    this.#watch();
    if (document.readyState === 'loading' && (text === null || !safeParsePosting(text).data)) {
      this.#setState(src ? 'loading' : 'empty');
      document.addEventListener('DOMContentLoaded', this.#onWake);
    } else if (text !== null) this.#read(text);
    else this.#accept({ data: null, issues: src ? [{ code: 'src-missing', path: src }] : [], base: '' });
  }

  #read(input: unknown): void {
    const base = document.baseURI;
    const result = parseAny(input, { source: this.#host.source, url: base });
    if (result instanceof Promise) void this.#run(async () => ({ ...(await result), base }));
    else this.#accept({ ...result, base });
  }

  async #run(work: (signal: AbortSignal) => Promise<LoadResult | null>): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    this.#setState('loading');
    const loaded = await work(loading.signal).catch(
      // the readers themselves could not be fetched
      (received: unknown): LoadResult => ({
        data: null,
        issues: [{ code: 'unreadable', path: '', received }],
        base: '',
      }),
    );
    if (loaded && this.#loading === loading) this.#accept(loaded);
  }

  #accept(loaded: LoadResult): void {
    this.#loading = null;
    const { data, issues } = loaded;
    // a refresh that failed takes nothing away
    const stale = data === null && this.loaded.data !== null && issues.length > 0;
    this.loaded = stale ? { ...this.loaded, issues, stale } : loaded;
    this.#setState(stale ? 'stale' : data ? 'ready' : issues.length > 0 ? 'invalid' : 'empty');
    if (this.#isOffline) addEventListener('online', this.#onWake);
    this.#onArrival(this.loaded);
  }

  /** What was waited for is there: the rest of the page, or the network. */
  readonly #onWake = (): void => this.load();

  #setState(state: SourceState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
