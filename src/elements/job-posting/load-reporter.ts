import { JobLoadEvent, JobProblemEvent } from '../../events.js';
import type { Issue } from '../../schema/issues/issue.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { Problem } from '../../schema/issues/problem.js';
import { toProblems, warnOnce } from '../../schema/issues/report.js';
import { allLoaded } from '../../lazy/lazy.js';
import type { LoadResult } from '../shared/loading/fetch-input.js';

interface Host extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** Tells the page of what arrived, once it is rendered and what was wrong with it is in words. */
export class Arrivals {
  /** What was wrong with the last arrival. */
  problems: readonly Problem[] = [];
  /** What is wrong with the attributes of the host. */
  contextIssues: readonly Issue[] = [];
  readonly #host: Host;
  #latest: LoadResult | null = null;
  #arrived: LoadResult | null = null;
  #settle: (posting: JobPosting | null) => void = () => undefined;
  #ready: Promise<JobPosting | null> | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Settles with the posting on its way, or the one that is there when none is, and when its texts are. */
  get ready(): Promise<JobPosting | null> {
    return this.#settled().then(async (posting) => {
      await allLoaded();
      await this.#host.updateComplete; // with them
      return posting;
    });
  }

  #settled(): Promise<JobPosting | null> {
    return this.#ready ?? Promise.resolve(this.#latest?.data ?? null);
  }

  /** Something is on its way. */
  expect(): void {
    this.#ready ??= new Promise((resolve) => (this.#settle = resolve));
  }

  /** It is there, and shown with the next rendering. */
  accept(loaded: LoadResult): void {
    this.#latest = loaded;
    this.#arrived = loaded;
  }

  /** More is known of what is there. */
  async add(issues: readonly Issue[]): Promise<void> {
    const latest = this.#latest;
    await this.#settled();
    const problems = await toProblems(issues);
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

  async #announce(loaded: LoadResult): Promise<void> {
    const { data, issues, stale } = loaded;
    if (data && !stale) this.#host.dispatchEvent(new JobLoadEvent(data));
    const all = [...issues, ...this.contextIssues];
    const problems = await toProblems(all);
    if (loaded !== this.#latest) return; // another has taken its place meanwhile
    this.problems = problems;
    if (problems.length > 0) this.#host.dispatchEvent(new JobProblemEvent(problems, data === null));
    void warnOnce(all);
    this.#ready = null;
    this.#settle(data);
  }
}
