import type { Problem } from './schema/issues/problem.js';
import type { JobPosting } from './schema/job-posting.js';

const EVENT_INIT: EventInit = { bubbles: true, composed: true };

/** A posting arrived and is shown. */
export class JobLoadEvent extends Event {
  readonly posting: JobPosting;
  constructor(posting: JobPosting) {
    super('job-load', EVENT_INIT);
    this.posting = posting;
  }
}

/** Something was wrong with what arrived; with `fatal` nothing could be shown. */
export class JobProblemEvent extends Event {
  readonly problems: readonly Problem[];
  readonly fatal: boolean;
  constructor(problems: readonly Problem[], fatal: boolean) {
    super('job-problem', EVENT_INIT);
    this.problems = problems;
    this.fatal = fatal;
  }
}

/**
 * The applicant follows the apply link, or sends the form that stands in its place. Cancelable: `preventDefault()` stops
 * the navigation or the sending.
 */
export class JobApplyEvent extends Event {
  /** The posting applied to; null for a button that has only an address. */
  readonly posting: JobPosting | null;
  /** The value of the chosen start date, or an empty string. */
  readonly startDate: string;
  /** Where the link or the form goes. */
  readonly url: string;
  /** What the form holds; null for a link. */
  readonly formData: FormData | null;
  /** What was given to `waitUntil`, or null. */
  work: Promise<unknown> | null = null;

  constructor(posting: JobPosting | null, startDate: string, url: string, formData: FormData | null = null) {
    super('job-apply', { ...EVENT_INIT, cancelable: true });
    this.posting = posting;
    this.startDate = startDate;
    this.url = url;
    this.formData = formData;
  }

  /**
   * Applies in the page's own way, in place of the navigation or the sending: the button is pending until `work`
   * settles. Resolved, one has applied; rejected, one has not. To be called while the event is dispatched.
   */
  waitUntil(work: Promise<unknown>): void {
    this.preventDefault();
    this.work = work;
  }
}

/** Other postings are shown in a board: they have loaded, or the user has searched, filtered or sorted. */
export class JobBoardChangeEvent extends Event {
  /** The text searched for. */
  readonly query: string;
  /** The chosen values of each facet, as in the page's URL: `{place: ["berlin de"], workplace: ["remote"]}`. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** How many postings match. */
  readonly count: number;
  constructor(query: string, filters: Readonly<Record<string, readonly string[]>>, count: number) {
    super('job-board-change', EVENT_INIT);
    this.query = query;
    this.filters = filters;
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'job-board-change': JobBoardChangeEvent;
    'job-load': JobLoadEvent;
    'job-problem': JobProblemEvent;
    'job-apply': JobApplyEvent;
  }
}
