import type { Problem } from './schema/issues/problem.js';
import type { JobPosting } from './schema/job-posting.js';

const EVENT_INIT: EventInit = { bubbles: true, composed: true };

/** A posting was loaded and is shown. */
export class JobLoadEvent extends Event {
  /** The posting that is shown. */
  readonly posting: JobPosting;
  constructor(posting: JobPosting) {
    super('job-load', EVENT_INIT);
    this.posting = posting;
  }
}

/** Something is wrong with the input, or with the element's attributes. */
export class JobProblemEvent extends Event {
  /** What is wrong. */
  readonly problems: readonly Problem[];
  /** Whether nothing could be shown. */
  readonly fatal: boolean;
  constructor(problems: readonly Problem[], fatal: boolean) {
    super('job-problem', EVENT_INIT);
    this.problems = problems;
    this.fatal = fatal;
  }
}

/**
 * The applicant follows the apply link, or sends the form that replaces it. Cancelable: `preventDefault()` stops the
 * navigation, or the sending.
 */
export class JobApplyEvent extends Event {
  /** The posting that is applied for; null if the button has only an address. */
  readonly posting: JobPosting | null;
  /** The value of the chosen start date; empty if none is chosen. */
  readonly startDate: string;
  /** The address of the link, or of the form. */
  readonly url: string;
  /** The data of the form; null for a link. */
  readonly formData: FormData | null;
  #pending: Promise<unknown> | null = null;

  constructor(posting: JobPosting | null, startDate: string, url: string, formData: FormData | null = null) {
    super('job-apply', { ...EVENT_INIT, cancelable: true });
    this.posting = posting;
    this.startDate = startDate;
    this.url = url;
    this.formData = formData;
  }

  /** The promise that was passed to `waitUntil`; null before. */
  get pending(): Promise<unknown> | null {
    return this.#pending;
  }

  /**
   * Replaces the navigation, or the sending, by the page's own way to apply. To be called while the event is dispatched.
   * Until `pending` settles, the button is pending and dispatches no other `job-apply`.
   *
   * @param pending Resolves when the application has been made; rejects when it has failed.
   */
  waitUntil(pending: Promise<unknown>): void {
    this.preventDefault();
    this.#pending = pending;
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
  // those of elements, documents and windows extend it
  interface GlobalEventHandlersEventMap {
    'job-load': JobLoadEvent;
    'job-problem': JobProblemEvent;
    'job-apply': JobApplyEvent;
    'job-board-change': JobBoardChangeEvent;
  }
}
