import type { JobPosting } from '../../schema/job-posting.js';

/** How long a navigation counts as pending if the page stays, in ms: the address may be that of a download. */
const NAVIGATION_MS = 10_000;

/** Identifies an application: postings with the same key share it. At most 300 characters. */
export const applicationKey = ({ identifier, application, title, hiringOrganization }: JobPosting): string =>
  [hiringOrganization?.name, application?.url ?? identifier ?? title].filter(Boolean).join('|').slice(0, 300);

/** The progress of an application that is made with a button. There is one at a time. */
export class ApplicationProgress {
  /** Null before the first application for a posting. */
  status: 'pending' | 'sent' | 'failed' | null = null;
  /** A message that is shown in place of the one for `status`; empty for none. */
  announcement = '';
  /** The day on which an application for this posting was made here, `2026-03-03`; null if none was. */
  completedOn: string | null = null;
  /** The key of the posting. */
  key = '';
  readonly #onChange: () => void;
  /** Counts the applications: what an earlier one ends with is not shown any more. */
  #turn = 0;
  #navigatesTo: string | null = null;

  /** @param onChange Called after each change. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get isPending(): boolean {
    return this.status === 'pending';
  }

  /** Whether the browser is leaving the page for the application. */
  get isNavigating(): boolean {
    return this.#navigatesTo !== null;
  }

  /** Begins anew for another posting, and for another address of the link, which may be null. */
  update(posting: JobPosting, linkUrl: string | null): void {
    const key = applicationKey(posting);
    const isOther = key !== this.key;
    this.key = key;
    if (isOther) this.completedOn = null;
    if (isOther || (this.isNavigating && linkUrl !== null && linkUrl !== this.#navigatesTo)) this.#set(null);
  }

  /**
   * Tracks an application until `work` settles.
   *
   * @param day The day to keep as `completedOn`.
   * @returns Whether `work` has resolved.
   */
  async track(work: Promise<unknown>, day: string): Promise<boolean> {
    const turn = this.#set('pending');
    this.#onChange();
    const isDone = await work.then(
      () => true,
      () => false,
    );
    if (turn !== this.#turn) return isDone;
    this.#set(isDone ? 'sent' : 'failed');
    if (isDone) this.completedOn = day;
    this.#onChange();
    return isDone;
  }

  /** Tracks a navigation to `url`: it is pending until the page comes back from history, or has stayed after all. */
  trackNavigation(url: string): void {
    const turn = this.#set('pending');
    this.#navigatesTo = url;
    this.#onChange();
    const end = (): void => {
      clearTimeout(timer);
      removeEventListener('pageshow', end);
      if (turn !== this.#turn) return;
      this.#set(null);
      this.#onChange();
    };
    const timer = setTimeout(end, NAVIGATION_MS);
    addEventListener('pageshow', end);
  }

  /** Shows a message in place of the one for `status`. */
  announce(message: string): void {
    this.announcement = message;
    this.#onChange();
  }

  #set(status: ApplicationProgress['status']): number {
    this.status = status;
    this.announcement = '';
    this.#navigatesTo = null;
    return ++this.#turn;
  }
}
