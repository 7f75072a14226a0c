import { JobLoadEvent, JobProblemEvent } from '../../events.js';
import type { Finding } from '../../schema/finding.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { Problem } from '../../schema/problems.js';
import { explain, warnOnce } from '../../warn.js';
import { allFetched } from '../shared/on-demand.js';
import type { Loaded } from './load.js';

interface Host extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** Tells the page of what arrived, once it is rendered and what was wrong with it is in words. */
export class Arrivals {
  /** What was wrong with the last arrival. */
  problems: readonly Problem[] = [];
  /** What is wrong with the attributes of the host. */
  contextFindings: readonly Finding[] = [];
  readonly #host: Host;
  #latest: Loaded | null = null;
  #arrived: Loaded | null = null;
  #settle: (posting: JobPosting | null) => void = () => undefined;
  #ready: Promise<JobPosting | null> | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Settles with the posting on its way, or the one that is there when none is, and when its texts are. */
  get ready(): Promise<JobPosting | null> {
    return this.#settled().then(async (posting) => {
      await allFetched();
      await this.#host.updateComplete; // with them
      return posting;
    });
  }

  #settled(): Promise<JobPosting | null> {
    return this.#ready ?? Promise.resolve(this.#latest?.value ?? null);
  }

  /** Something is on its way. */
  expect(): void {
    this.#ready ??= new Promise((resolve) => (this.#settle = resolve));
  }

  /** It is there, and shown with the next rendering. */
  accept(loaded: Loaded): void {
    this.#latest = loaded;
    this.#arrived = loaded;
  }

  /** More is known of what is there. */
  async add(findings: readonly Finding[]): Promise<void> {
    const latest = this.#latest;
    await this.#settled();
    const problems = await explain(findings);
    if (latest !== this.#latest || problems.length === 0) return;
    this.problems = [...this.problems, ...problems];
    this.#host.dispatchEvent(new JobProblemEvent(problems, false));
  }

  /** What arrived is shown now. */
  shown(): void {
    const loaded = this.#arrived;
    this.#arrived = null;
    if (loaded) void this.#announce(loaded);
  }

  async #announce(loaded: Loaded): Promise<void> {
    const { value, findings, stale } = loaded;
    if (value && !stale) this.#host.dispatchEvent(new JobLoadEvent(value));
    const all = [...findings, ...this.contextFindings];
    const problems = await explain(all);
    if (loaded !== this.#latest) return; // another has taken its place meanwhile
    this.problems = problems;
    if (problems.length > 0) this.#host.dispatchEvent(new JobProblemEvent(problems, value === null));
    void warnOnce(all);
    this.#ready = null;
    this.#settle(value);
  }
}
