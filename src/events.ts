import type { Problem } from './schema/problems.js';
import type { JobPosting } from './schema/job-posting.js';

const INIT: EventInit = { bubbles: true, composed: true };

/** A posting arrived and is shown. */
export class JobLoadEvent extends Event {
  readonly posting: JobPosting;
  constructor(posting: JobPosting) {
    super('job-load', INIT);
    this.posting = posting;
  }
}

/** Something was wrong with what arrived; with `fatal` nothing could be shown. */
export class JobProblemEvent extends Event {
  readonly problems: readonly Problem[];
  readonly fatal: boolean;
  constructor(problems: readonly Problem[], fatal: boolean) {
    super('job-problem', INIT);
    this.problems = problems;
    this.fatal = fatal;
  }
}

/** The applicant follows the apply link. Cancelable: `preventDefault()` stops the navigation. */
export class JobApplyEvent extends Event {
  /** The posting applied to; null for a button that has only an address. */
  readonly posting: JobPosting | null;
  /** The value of the chosen start date, or an empty string. */
  readonly startDate: string;
  /** Where the link goes. */
  readonly url: string;
  constructor(posting: JobPosting | null, startDate: string, url: string) {
    super('job-apply', { ...INIT, cancelable: true });
    this.posting = posting;
    this.startDate = startDate;
    this.url = url;
  }
}

declare global {
  interface HTMLElementEventMap {
    'job-load': JobLoadEvent;
    'job-problem': JobProblemEvent;
    'job-apply': JobApplyEvent;
  }
}
