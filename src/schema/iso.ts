/** The ISO 8601 texts of a posting. They are never converted to a `Date` in local time. */

const PARTIAL_DATE = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const TIME = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/i;
/** The first moment of a day, at the end of a date-time; the group is the offset, if there is one. */
export const MIDNIGHT = /T00:00(?::00(?:\.0+)?)?(Z|[+-]\d\d:\d\d)?$/;
const DURATION = /^P(\d{1,4})([DWMY])$/;

/** A calendar date whose day, or month and day, may be unknown. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The number of days of a month. `Date` adds 1900 to years before 100, which changes no month's length. */
const daysIn = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();

export const isPartialDate = (text: string): boolean => {
  if (!PARTIAL_DATE.test(text)) return false;
  const day = Number(text.slice(8));
  return day < 29 || day <= daysIn(text.slice(0, 7));
};
export const isDate = (text: string): boolean => text.length === 10 && isPartialDate(text);
export const isDateTime = (text: string): boolean => isDate(text.slice(0, 10)) && TIME.test(text.slice(10));
export const isDateOrTime = (text: string): boolean => isDate(text) || isDateTime(text);

/** Parses `2026`, `2026-05` or `2026-05-18`; null for anything else, and for days that do not exist. */
export const toDateParts = (text: string): DateParts | null => {
  if (!isPartialDate(text)) return null;
  const year = Number(text.slice(0, 4));
  if (text.length === 4) return { year };
  const month = Number(text.slice(5, 7));
  return text.length === 7 ? { year, month } : { year, month, day: Number(text.slice(8)) };
};

/** A duration in one unit. */
export interface DurationParts {
  readonly value: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

const UNITS = { D: 'day', W: 'week', M: 'month', Y: 'year' } as const;

/** Parses `P12W`; null for anything else. */
export const toDurationParts = (text: string): DurationParts | null => {
  const [, value, unit] = DURATION.exec(text) ?? [];
  // the pattern admits only the keys of UNITS
  return value && unit ? { value: Number(value), unit: UNITS[unit as keyof typeof UNITS] } : null;
};

export const isDuration = (text: string): boolean => toDurationParts(text) !== null;
