/**
 * How the dates of a posting are shown: in the zone of the context, which is the posting's own or else the reader's. A
 * date is that day in every zone.
 */
import { daysBetween, endInstant, formatDate, formatInstant, startInstant, toLocalDate } from '../../format/date.js';
import { MIDNIGHT } from '../../schema/iso.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { ViewContext } from '../view-context.js';
import { type ClosingDates, deadlineOf } from './closing-time.js';

const MINUTE_MS = 60_000;

const isDateTime = (when: string): boolean => when.includes('T');

/** The day in `timeZone` of a date-time; a date stays. */
const dayOf = (when: string, timeZone: string): string =>
  isDateTime(when) ? toLocalDate(startInstant(when, timeZone), timeZone) : when;

/** When applications close, as it is shown. */
export interface ShownDeadline {
  /** The last day on which applications are accepted; null if the deadline is a time within a day. */
  readonly day: string | null;
  /** The last minute of that day, or the deadline itself, in ms since 1970. */
  readonly instant: number;
  /** The zone in which `instant` is on `day`; null if it has no name. */
  readonly zone: string | null;
}

/** Midnight, in `timeZone` or in the zone that it is written in, is the end of the day before. */
export const shownDeadline = (deadline: string, timeZone: string): ShownDeadline => {
  const closes = endInstant(deadline, timeZone);
  const end = { instant: closes - MINUTE_MS, zone: timeZone };
  const local = dayOf(deadline, timeZone);
  if (!isDateTime(deadline)) return { ...end, day: local };
  if (startInstant(local, timeZone) === closes) return { ...end, day: toLocalDate(closes - 1, timeZone) };
  const midnight = MIDNIGHT.exec(deadline);
  const day = midnight && toLocalDate(startInstant(deadline.slice(0, 10), 'UTC') - 1, 'UTC');
  if (day && day < local) return { ...end, day, zone: midnight[1] === 'Z' ? 'UTC' : null };
  // where it is still the day before that one, the day alone would be too late
  return { day: day === local ? day : null, instant: closes, zone: timeZone };
};

/**
 * The deadline as "30 Sept 2026", with time and zone if it is within a day; null without one.
 *
 * @param isNear Whether to add time and zone to a day too, unless it is one in the reader's own zone.
 */
export const deadlineText = (dates: ClosingDates, { locale, timeZone }: ViewContext, isNear = false): string | null => {
  const deadline = deadlineOf(dates);
  if (!deadline) return null;
  const { day, instant, zone } = shownDeadline(deadline, timeZone);
  const hasTime = day === null || (isNear && (dates.timeZone || isDateTime(deadline)));
  return hasTime && zone ? formatInstant(instant, locale, zone) : formatDate(day ?? deadline, locale);
};

/** When applications open: the day, with time and zone unless that is the beginning of the day. */
export const openingText = (applicationOpens: string, { locale, timeZone }: ViewContext): string => {
  const opens = startInstant(applicationOpens, timeZone);
  const day = dayOf(applicationOpens, timeZone);
  return opens === startInstant(day, timeZone) ? formatDate(day, locale) : formatInstant(opens, locale, timeZone);
};

/** The day of posting. */
export const postedText = (datePosted: string, { locale, timeZone }: ViewContext): string =>
  formatDate(dayOf(datePosted, timeZone), locale);

/** How many days ago it was posted, by the calendar of the zone; NaN for a date that is not a whole one. */
export const daysSincePosted = (datePosted: string, { now, timeZone }: ViewContext): number =>
  daysBetween(dayOf(datePosted, timeZone), toLocalDate(now, timeZone));

/** When it was posted, in ms since 1970, for sorting: days begin in UTC if the posting names no zone. */
export const postedAt = ({ datePosted, timeZone = 'UTC' }: JobPosting): number =>
  datePosted ? startInstant(datePosted, timeZone) : -Infinity;
