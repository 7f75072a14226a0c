import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../../schema/issues/issue.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { ToJSONLDOptions } from '../../structured-data/index.js';
import { lazy } from '../../lazy/lazy.js';
import { partMissing } from '../../schema/issues/issue.js';
import type { JsonLdScript } from './json-ld-script.js';

const writer = lazy(() => import('./json-ld-script.js'));

/**
 * Keeps one JSON-LD block in the head for the posting that is shown, and none while there is nothing to show or apply
 * for. The writer is downloaded only for cards that ask for it.
 */
export class JsonLdController implements ReactiveController {
  #markup: JsonLdScript | null = null;
  #shown: JobPosting | null = null;
  /** Counts what was asked for: only the last is written. */
  #turn = 0;
  readonly #options: () => ToJSONLDOptions;
  readonly #report: (issues: readonly Issue[]) => void;

  /** `report` is told what Google would miss. */
  constructor(
    host: ReactiveControllerHost,
    options: () => ToJSONLDOptions,
    report: (issues: readonly Issue[]) => void,
  ) {
    this.#options = options;
    this.#report = report;
    host.addController(this);
  }

  /** The JSON-LD of a posting, by Google's rules; null without one, when it has expired, or without the writer. */
  async toJSONLD(posting: JobPosting | null): Promise<Record<string, unknown> | null> {
    const module = posting && (await writer.get());
    if (writer.failure) this.#report([partMissing(writer.failure)]);
    return module && posting ? module.toJSONLD(posting, this.#options()) : null;
  }

  /** Writes the markup of a posting, or takes it away for null. */
  async show(posting: JobPosting | null): Promise<void> {
    if (posting === this.#shown) return;
    this.hostDisconnected();
    this.#shown = posting;
    const turn = this.#turn;
    if (!posting) return;
    const module = await writer.get();
    if (this.#turn !== turn) return;
    this.#markup = module?.insertJsonLd(posting, this.#options()) ?? null;
    this.#report(writer.failure ? [partMissing(writer.failure)] : (this.#markup?.issues ?? []));
  }

  hostDisconnected(): void {
    this.#markup?.remove();
    this.#markup = null;
    this.#shown = null;
    this.#turn++;
  }
}
