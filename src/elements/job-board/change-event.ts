import { EVENT_INIT } from '../../events.js';

/** A board shows other postings than before: they arrived, or were searched, filtered or sorted. */
export class JobBoardChangeEvent extends Event {
  /** The words searched for. */
  readonly query: string;
  /** The values chosen, by facet, as they stand in the page's address: `{place: ["berlin de"], workplace: ["remote"]}`. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** How many postings are left. */
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
  }
}
