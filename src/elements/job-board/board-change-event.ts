/** Other postings are shown in a board: they have loaded, or the user has searched, filtered or sorted. */
export class JobBoardChangeEvent extends Event {
  /** The text searched for. */
  readonly query: string;
  /** The chosen values of each facet, as in the page's URL: `{place: ["berlin de"], workplace: ["remote"]}`. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** How many postings match. */
  readonly count: number;
  constructor(query: string, filters: Readonly<Record<string, readonly string[]>>, count: number) {
    super('job-board-change', { bubbles: true, composed: true });
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
