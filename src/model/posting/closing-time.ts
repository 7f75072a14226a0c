import { endInstant } from '../../format/date.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { lastStart } from './start-dates.js';

/** The fields that decide when applications close. */
export type ClosingDates = Pick<JobPosting, 'validThrough' | 'startDates' | 'timeZone'>;

/** The deadline as the posting states it; null without one, or if applications are accepted until the job is filled. */
export const deadlineOf = ({ validThrough }: ClosingDates): string | null =>
  validThrough && validThrough !== 'ROLLING' ? validThrough : null;

/**
 * The instant from which nobody can apply any more, in ms since 1970; null for never. That is the end of the deadline,
 * or without one the end of the last start date.
 *
 * @param timeZone The IANA zone in which days end if the posting names none.
 */
export const closesAt = (dates: ClosingDates, timeZone: string): number | null => {
  const zone = dates.timeZone ?? timeZone;
  const deadline = deadlineOf(dates);
  if (deadline) return endInstant(deadline, zone);
  const lasts = (dates.startDates ?? []).map((choice) => (typeof choice === 'string' ? null : lastStart(choice)));
  const ends = lasts.map((last) => (last ? endInstant(last, zone) : Number.POSITIVE_INFINITY));
  return ends.length > 0 && ends.every(Number.isFinite) ? Math.max(...ends) : null;
};
