import { endInstant, startInstant } from '../../format/date.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { lastStart } from './start-dates.js';

/** The fields that decide when applications close. */
export type ClosingDates = Pick<JobPosting, 'validThrough' | 'startDates' | 'timeZone'>;

/** The end of a day, a month or a year, in ms since 1970. */
const endOf = (date: string, timeZone: string): number => {
  if (date.length === 10) return endInstant(date, timeZone);
  const [year = 0, month = 12] = date.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return startInstant(`${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01`, timeZone);
};

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
  const ends = lasts.map((last) => (last ? endOf(last, zone) : Number.POSITIVE_INFINITY));
  return ends.length > 0 && ends.every(Number.isFinite) ? Math.max(...ends) : null;
};
