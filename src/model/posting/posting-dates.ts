/**
 * How the dates of a posting are shown: in the zone of the context, which is the posting's own or else the reader's. A
 * date is that day in every zone.
 */
import { endInstant, formatDate, formatInstant, startInstant, toLocalDate } from '../../format/date.js';
import { MIDNIGHT } from '../../schema/iso.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { ViewContext } from '../view-context.js';
import { type ClosingDates, deadlineOf } from './closing-time.js';

const MINUTE_MS = 60_000;
/** A deadline that is nearer than this is highlighted, in ms. */
export const CLOSING_SOON_MS = 3 * 86_400_000;

const isDateTime = (when: string): boolean => when.includes('T');

/** When applications close, as it is shown. */
export interface ShownDeadline {
  /** The last day on which applications are accepted; null if the deadline is a time within a day. */
  readonly day: string | null;
  /** The last minute of that day, or the deadline itself, in ms since 1970. */
  readonly instant: number;
  /** The zone in which `instant` is on `day`; null if it has no name. */
  readonly timeZone: string | null;
}

/** Midnight, in `timeZone` or in the zone that it is written in, is the end of the day before. */
export const shownDeadline = (deadline: string, timeZone: string): ShownDeadline => {
  const closes = endInstant(deadline, timeZone);
  const instant = closes - MINUTE_MS;
  if (!isDateTime(deadline)) return { day: deadline, instant, timeZone };
  const local = toLocalDate(closes, timeZone);
  if (startInstant(local, timeZone) === closes) return { day: toLocalDate(closes - 1, timeZone), instant, timeZone };
  const written = MIDNIGHT.exec(deadline);
  const day = written && toLocalDate(startInstant(deadline.slice(0, 10), 'UTC') - 1, 'UTC');
  // where it is still the day before that one, the day alone would be too late
  if (!day || day > local) return { day: null, instant: closes, timeZone };
  return day === local
    ? { day, instant: closes, timeZone }
    : { day, instant, timeZone: written[1] === 'Z' ? 'UTC' : null };
};

/** The deadline as "30 Sept 2026", with time and zone if it is within a day; null without one. */
export const deadlineText = (dates: ClosingDates, { locale, timeZone }: ViewContext): string | null => {
  const deadline = deadlineOf(dates);
  if (!deadline) return null;
  const { day, instant } = shownDeadline(deadline, timeZone);
  return day === null ? formatInstant(instant, locale, timeZone) : formatDate(day, locale);
};

/** The deadline as "30 Sept 2026, 23:59 GMT-7"; null without one. */
export const exactDeadlineText = (dates: ClosingDates, context: ViewContext): string | null => {
  const deadline = deadlineOf(dates);
  if (!deadline) return null;
  const { instant, timeZone } = shownDeadline(deadline, context.timeZone);
  return timeZone ? formatInstant(instant, context.locale, timeZone) : deadlineText(dates, context);
};

/** A deadline that is near: to the minute, unless it is a day in the reader's own zone. */
export const nearDeadlineText = (dates: ClosingDates, context: ViewContext): string | null =>
  dates.timeZone || isDateTime(dates.validThrough ?? '')
    ? exactDeadlineText(dates, context)
    : deadlineText(dates, context);

/** When applications open: the day, with time and zone unless that is the beginning of the day. */
export const openingText = (applicationOpens: string, { locale, timeZone }: ViewContext): string => {
  const opens = startInstant(applicationOpens, timeZone);
  const day = isDateTime(applicationOpens) ? toLocalDate(opens, timeZone) : applicationOpens;
  return opens === startInstant(day, timeZone) ? formatDate(day, locale) : formatInstant(opens, locale, timeZone);
};

/** The day of posting. */
export const postedText = (datePosted: string, { locale, timeZone }: ViewContext): string =>
  formatDate(isDateTime(datePosted) ? toLocalDate(startInstant(datePosted, timeZone), timeZone) : datePosted, locale);

/** When it was posted, in ms since 1970, for sorting: days begin in UTC if the posting names no zone. */
export const postedAt = ({ datePosted, timeZone = 'UTC' }: JobPosting): number =>
  datePosted ? startInstant(datePosted, timeZone) : -Infinity;
