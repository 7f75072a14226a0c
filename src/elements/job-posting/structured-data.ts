import { lazy } from '../../lazy/lazy.js';
import { type Issue, partMissing } from '../../schema/issues/issue.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { JSON_LD_MARK } from '../shared/page-runtime.js';
import type { JsonLdController, JsonLdHost } from './json-ld-script.js';

const jsonLdModule = lazy(() => import('./json-ld-script.js'), 'JsonLdController');

/** What the JSON-LD of a card needs of it. */
interface StructuredDataSource {
  /** In ms since 1970. */
  getNow(): number;
  /** Gets what Google would miss, and the missing code. */
  addIssues(issues: readonly Issue[]): void;
  /** Calls `run`, and reports an error. */
  attempt(run: () => void): void;
}

/** The card. */
interface Host extends JsonLdHost {
  readonly structuredData: boolean;
}

/** Whether JSON-LD of a saved or cloned page may be left over: no other card on this page is going to adopt it. */
const mayHaveStrays = ({ structuredData }: Host): boolean =>
  (structuredData ? document : document.head).querySelector(`[${JSON_LD_MARK}]`) !== null &&
  (structuredData || !document.querySelector('[structured-data]'));

/** The JSON-LD of a card. Its code is loaded on first use. */
export class StructuredData {
  readonly #host: Host;
  readonly #source: StructuredDataSource;
  #controller: JsonLdController | null = null;
  #posting: JobPosting | null = null;

  constructor(host: Host, source: StructuredDataSource) {
    this.#host = host;
    this.#source = source;
  }

  /** Null if the posting has expired, or if the code for it is missing, which is reported. */
  async toJSONLD(posting: JobPosting): Promise<Record<string, unknown> | null> {
    return (await this.#load())?.toJSONLD(posting) ?? null;
  }

  /**
   * Writes the posting into the page's head; null removes it. To be called after each update.
   *
   * @param isSettled Whether it is known what the card shows.
   */
  async sync(posting: JobPosting | null, isSettled: boolean): Promise<void> {
    this.#posting = posting;
    const controller = posting || (isSettled && mayHaveStrays(this.#host)) ? await this.#load() : this.#controller;
    // it may be another one by now
    this.#source.attempt(() => controller?.sync(this.#host.isConnected ? this.#posting : null));
  }

  async #load(): Promise<JsonLdController | null> {
    const { addIssues, getNow } = this.#source;
    const module = await jsonLdModule.get();
    if (!module) addIssues([partMissing(jsonLdModule)]);
    else this.#controller ??= new module.JsonLdController(this.#host, getNow, addIssues);
    return this.#controller;
  }
}
