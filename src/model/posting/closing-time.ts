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
  const ends = (dates.startDates ?? []).map((choice) => endInstant(lastStart(choice) ?? '', zone)); // NaN for no end
  const last = Math.max(...ends);
  return Number.isFinite(last) ? last : null;
};
