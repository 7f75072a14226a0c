import type { JobPosting } from '../../schema/job-posting.js';

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

  /** @param onChange Called after each change. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Begins anew if the posting is another one. */
  update(posting: JobPosting): void {
    const key = applicationKey(posting);
    if (key === this.key) return;
    this.key = key;
    this.status = null;
    this.announcement = '';
    this.completedOn = null;
  }

  set(status: ApplicationProgress['status']): void {
    this.status = status;
    this.announce('');
  }

  /** Shows a message in place of the one for `status`. */
  announce(message: string): void {
    this.announcement = message;
    this.#onChange();
  }

  /**
   * Tracks an application until `work` settles.
   *
   * @param key The key of the posting. While another posting is shown, its progress is not.
   * @param day The day to keep as `completedOn`.
   * @returns Whether `work` has resolved.
   */
  async track(work: Promise<unknown>, key: string, day: string): Promise<boolean> {
    if (key === this.key) this.set('pending');
    const isDone = await work.then(
      () => true,
      () => false,
    );
    if (key !== this.key) return isDone;
    if (isDone) this.completedOn = day;
    this.set(isDone ? 'sent' : 'failed');
    return isDone;
  }
}
