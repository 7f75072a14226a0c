import { endInstant, startInstant } from '../../format/date.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { deadlineOf } from './application.js';
import { lastStart } from './start-dates.js';

/** The end of a day, a month or a year, in ms. */
const endOf = (date: string, timeZone: string): number => {
  if (date.length === 10) return endInstant(date, timeZone);
  const [year = 0, month = 12] = date.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return startInstant(`${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01`, timeZone);
};

/**
 * From when on one cannot apply any more, in ms; null when that never comes. The instant at which `applicationView` says
 * `closed`, for where it is to be known beforehand.
 */
export const closesAt = (posting: JobPosting, timeZone: string): number | null => {
  const zone = posting.timeZone ?? timeZone;
  const deadline = deadlineOf(posting);
  if (deadline) return endInstant(deadline, zone);
  const { startDates = [] } = posting;
  const lasts = startDates.map((choice) => (typeof choice === 'string' ? null : lastStart(choice)));
  const ends = lasts.map((last) => (last ? endOf(last, zone) : Number.POSITIVE_INFINITY));
  return ends.length > 0 && ends.every(Number.isFinite) ? Math.max(...ends) : null;
};
