import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lazy } from '../../lazy/lazy.js';
import { type Issue, partMissing } from '../../schema/issues/issue.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { ToJSONLDOptions } from '../../structured-data/index.js';
import type { JsonLdScript } from './json-ld-script.js';

const writer = lazy(() => import('./json-ld-script.js'));

const missingIssues = (): Issue[] => (writer.failure ? [partMissing(writer.failure)] : []);

/** Keeps the JSON-LD of one posting in the page's head. The code that writes it is loaded on first use. */
export class JsonLdController implements ReactiveController {
  #script: JsonLdScript | null = null;
  #posting: JobPosting | null = null;
  readonly #options: () => ToJSONLDOptions;
  readonly #report: (issues: readonly Issue[]) => void;

  /**
   * @param options The options for the posting at hand.
   * @param report Called with what Google would miss, and with a file of this library that is missing.
   */
  constructor(
    host: ReactiveControllerHost,
    options: () => ToJSONLDOptions,
    report: (issues: readonly Issue[]) => void,
  ) {
    this.#options = options;
    this.#report = report;
    host.addController(this);
  }

  /**
   * The JSON-LD of a posting, by Google's rules. Never rejects.
   *
   * @returns Null without a posting, if it has expired, or if the code for it could not be loaded.
   */
  async toJSONLD(posting: JobPosting | null): Promise<Record<string, unknown> | null> {
    if (!posting) return null;
    const module = await writer.get();
    if (module) return module.toJSONLD(posting, this.#options());
    this.#report(missingIssues());
    return null;
  }

  /** Writes the JSON-LD of a posting in place of the one before; null removes it. */
  async sync(posting: JobPosting | null): Promise<void> {
    if (posting === this.#posting) return;
    this.#remove();
    this.#posting = posting;
    if (!posting) return;
    const module = await writer.get();
    if (this.#posting !== posting || this.#script) return; // changed, or written by a later call
    this.#script = module?.insertJsonLd(posting, this.#options()) ?? null;
    this.#report(module ? (this.#script?.issues ?? []) : missingIssues());
  }

  hostDisconnected(): void {
    this.#remove();
  }

  #remove(): void {
    this.#script?.remove();
    this.#script = null;
    this.#posting = null;
  }
}
