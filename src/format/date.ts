import { type DateParts, toDateParts } from '../schema/iso.js';
import { temporal } from '../schema/temporal.js';
import { englishDate, englishDateRange, englishDayOrMonth, englishRelative, isAmericanEnglish } from './english.js';
import { getFormatter, memoize } from './intl.js';

const DAY_MS = 86_400_000;

/** The date's fields as an instant in UTC: formatted in UTC, they are the same in every time zone. In ms since 1970. */
const toUtc = ({ year, month = 1, day = 1 }: DateParts): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // Date.UTC reads years below 100 as 19xx
  return date.getTime();
};

const fieldsOf = ({ month, day }: DateParts): Intl.DateTimeFormatOptions => ({
  timeZone: 'UTC',
  year: 'numeric',
  ...(!day && { calendar: 'gregory' }),
  ...(month && { month: day ? 'short' : 'long' }),
  ...(day && { day: 'numeric' }),
});

/** Replaces the thin spaces around the dash of some locales: text wraps better with plain ones. */
const plainSpaces = (text: string): string => text.replace(/[\u2009\u202F]/g, ' ');

/** `2026-05-18` as "18 May 2026", `2026-05` as "May 2026", `2026` as "2026"; the text itself if it is no date. */
export const formatDate = (date: string, locale: string): string => {
  const parts = toDateParts(date.slice(0, 10));
  const english = parts && isAmericanEnglish(locale) ? englishDate(parts) : null;
  if (english) return english;
  return parts ? getFormatter(Intl.DateTimeFormat, locale, fieldsOf(parts)).format(toUtc(parts)) : date;
};

/**
 * Two dates for a sentence, both as precise as the less precise one, with the year of both only once: "18 May" and
 * "7 Aug 2026", "2026年5月18日" and "8月7日".
 */
export const formatDatePair = (start: string, end: string, locale: string): { from: string; to: string } => {
  const length = Math.min(start.length, end.length);
  const [from, to] = [start.slice(0, length), end.slice(0, length)];
  if (length < 7 || from.slice(0, 4) !== to.slice(0, 4))
    return { from: formatDate(from, locale), to: formatDate(to, locale) };
  return startsWithYear(locale)
    ? { from: formatDate(from, locale), to: formatWithoutYear(to, locale) }
    : { from: formatWithoutYear(from, locale), to: formatDate(to, locale) };
};

const startsWithYear = (locale: string): boolean =>
  !isAmericanEnglish(locale) && /^\p{Nd}{4}/u.test(formatDate('2026-05-18', locale));

const formatWithoutYear = (date: string, locale: string): string => {
  const parts = toDateParts(date);
  if (!parts) return date;
  if (isAmericanEnglish(locale)) return englishDayOrMonth(parts);
  const { month, day } = fieldsOf(parts);
  const fields = { timeZone: 'UTC', ...(month && { month }), ...(day && { day }) };
  return getFormatter(Intl.DateTimeFormat, locale, fields).format(toUtc(parts));
};

const ranges = memoize<string>(); // `formatRange` takes 50 µs or more, even with a cached formatter

/** Two dates as "18 May – 7 Aug 2026", both as precise as the less precise one. */
export const formatDateRange = (start: string, end: string, locale: string): string => {
  const length = Math.min(start.length, end.length);
  const from = toDateParts(start.slice(0, length));
  const to = toDateParts(end.slice(0, length));
  if (!from || !to) return `${start} – ${end}`;
  const english = isAmericanEnglish(locale) ? englishDateRange(from, to) : null;
  if (english) return english;
  return ranges(`${locale} ${start} ${end}`, () => {
    const formatter = getFormatter(Intl.DateTimeFormat, locale, fieldsOf(from));
    const range = formatter.formatRange(toUtc(from), toUtc(to));
    return plainSpaces(range.includes('/') ? withoutSlashes(start, end, locale, range) : range);
  });
};

/** Chinese and Japanese ranges, "2026/05/18～2026/08/07", written as single dates are: "2026年5月18日～8月7日". */
const withoutSlashes = (start: string, end: string, locale: string, range: string): string => {
  const { from, to } = formatDatePair(start, end, locale);
  const dash = /[^\p{Nd}/]+/u.exec(range)?.[0]; // none: both are one day
  return dash === undefined ? from : from + dash + to;
};

/** An instant, in ms since 1970, as "30 Sept 2026, 23:59 GMT-7" in `timeZone`. */
export const formatInstant = (instant: number, locale: string, timeZone: string): string =>
  getFormatter(Intl.DateTimeFormat, locale, {
    timeZone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(instant);

const formatUnitFromNow = (value: number, unit: 'minute' | 'hour' | 'day', locale: string): string =>
  (isAmericanEnglish(locale) ? englishRelative(value, unit) : null) ??
  getFormatter(Intl.RelativeTimeFormat, locale, { numeric: 'auto' }).format(value, unit);

/** "in 3 days", "tomorrow", "in 5 hours", "in 20 minutes": from `now` to `instant`, both in ms since 1970. */
export const formatRelative = (instant: number, now: number, locale: string): string => {
  const minutes = Math.ceil((instant - now) / 60_000);
  const hours = Math.round((instant - now) / 3_600_000);
  if (Math.abs(minutes) < 60) return formatUnitFromNow(minutes, 'minute', locale);
  if (Math.abs(hours) < 36) return formatUnitFromNow(hours, 'hour', locale);
  return formatUnitFromNow(Math.round(hours / 24), 'day', locale);
};

/** How many days after `from` the day `to` is; NaN unless both are whole dates. */
export const daysBetween = (from: string, to: string): number => {
  const [start, end] = [toDateParts(from), toDateParts(to)];
  return start?.day && end?.day ? (toUtc(end) - toUtc(start)) / DAY_MS : Number.NaN;
};

/** "in 3 days", "yesterday", of so many days from today. */
export const formatDays = (days: number, locale: string): string => formatUnitFromNow(days, 'day', locale);

const MINUTE_NS = 60e9;

const offsets = memoize<number>();
/** Offsets change only at quarters of an hour. */
const QUARTER_MS = 900_000;

/** How many minutes `timeZone` is ahead of UTC at `instant`. */
const offsetAt = (instant: number, timeZone: string): number => {
  const quarter = Math.floor(instant / QUARTER_MS);
  return offsets(`${timeZone} ${quarter}`, () => readOffset(quarter * QUARTER_MS, timeZone));
};

const readOffset = (instant: number, timeZone: string): number => {
  if (temporal)
    return temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).offsetNanoseconds / MINUTE_NS;
  const text = getFormatter(Intl.DateTimeFormat, 'en', { timeZone, timeZoneName: 'longOffset' }).format(instant);
  const [, sign = '', hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(text) ?? []; // "GMT" alone is UTC's
  return sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
};

/** The date in `timeZone` at `instant`, which is in ms since 1970: `2026-05-18`. */
export const toLocalDate = (instant: number, timeZone: string): string =>
  new Date(instant + offsetAt(instant, timeZone) * 60_000).toISOString().slice(0, 10);

/** The instant at which the clocks of `timeZone` show `wall`, a wall time in ms as if it were UTC. */
const wallTimeToInstant = (wall: number, timeZone: string): number => {
  const guess = wall - offsetAt(wall, timeZone) * 60_000;
  // the offset of the guess may be the one from the other side of a clock change
  const second = wall - offsetAt(guess, timeZone) * 60_000;
  return offsetAt(second, timeZone) === offsetAt(guess, timeZone) ? second : Math.max(second, guess);
};

const midnights = memoize<number>();

/** The day, month or year after a date. Its day or month may be one too many: `toUtc` carries that over. */
const following = ({ year, month, day }: DateParts): DateParts => {
  if (!month) return { year: year + 1 };
  return day ? { year, month, day: day + 1 } : { year, month: month + 1 };
};

/** The first instant of a date in `timeZone`, or the first one after it; NaN if it is no date. */
const midnight = (date: string, timeZone: string, isAfter: boolean): number =>
  midnights(`${date} ${isAfter} ${timeZone}`, () => {
    const parts = toDateParts(date);
    return parts ? wallTimeToInstant(toUtc(isAfter ? following(parts) : parts), timeZone) : Number.NaN;
  });

/**
 * The instant at which a date or date-time begins, in ms since 1970; NaN if it is neither. A date begins at its first
 * moment in `timeZone`; a date-time without an offset is one in `timeZone`.
 */
export const startInstant = (dateOrDateTime: string, timeZone: string): number => {
  if (!dateOrDateTime.includes('T')) return midnight(dateOrDateTime, timeZone, false);
  if (/(?:Z|[+-]\d\d:\d\d)$/i.test(dateOrDateTime)) return Date.parse(dateOrDateTime);
  return wallTimeToInstant(Date.parse(`${dateOrDateTime}Z`), timeZone);
};

/**
 * The instant at which a date or date-time is over, in ms since 1970: a date at the end of its day, or of its month or
 * year, in `timeZone`.
 */
export const endInstant = (dateOrDateTime: string, timeZone: string): number =>
  dateOrDateTime.includes('T') ? startInstant(dateOrDateTime, timeZone) : midnight(dateOrDateTime, timeZone, true);

/** Weeks from the first to the last day inclusive, rounded: 12 for 18 May to 7 August 2026. Null for partial dates. */
export const weeksBetween = (start: string, end: string): number | null => {
  const [from, to] = [toDateParts(start), toDateParts(end)];
  return from?.day && to?.day ? Math.round((toUtc(to) - toUtc(from) + DAY_MS) / (7 * DAY_MS)) : null;
};
