import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Finding } from '../../schema/finding.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { ToJSONLDOptions } from '../../structured-data/index.js';
import type { Markup } from './head-markup.js';

/**
 * Keeps one JSON-LD block in the head for the posting that is shown, and none while there is nothing to show or apply
 * for. The writer is downloaded only for cards that ask for it.
 */
export class StructuredData implements ReactiveController {
  #markup: Markup | null = null;
  #shown: JobPosting | null = null;
  /** Counts what was asked for: only the last is written. */
  #turn = 0;
  readonly #options: () => ToJSONLDOptions;
  readonly #report: (findings: readonly Finding[]) => void;

  /** `report` is told what Google would miss. */
  constructor(
    host: ReactiveControllerHost,
    options: () => ToJSONLDOptions,
    report: (findings: readonly Finding[]) => void,
  ) {
    this.#options = options;
    this.#report = report;
    host.addController(this);
  }

  /** The markup of a posting, by Google's rules; null without one, or when it has expired. */
  async of(posting: JobPosting | null): Promise<Record<string, unknown> | null> {
    const { toJSONLD } = await import('./head-markup.js');
    return posting && toJSONLD(posting, this.#options());
  }

  /** Writes the markup of a posting, or takes it away for null. */
  async show(posting: JobPosting | null): Promise<void> {
    if (posting === this.#shown) return;
    this.hostDisconnected();
    this.#shown = posting;
    const turn = this.#turn;
    if (!posting) return;
    const writer = await import('./head-markup.js').catch(() => null); // null: a copy of the page without that file
    if (this.#turn !== turn) return;
    this.#markup = writer?.writeMarkup(posting, this.#options()) ?? null;
    this.#report(this.#markup?.findings ?? []);
  }

  hostDisconnected(): void {
    this.#markup?.remove();
    this.#markup = null;
    this.#shown = null;
    this.#turn++;
  }
}
