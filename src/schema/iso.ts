/** ISO 8601 texts of a posting: recognised here, never turned into a local-time `Date`. */

const PARTIAL_DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/i;
const DURATION = /^P(\d{1,4})([DWMY])$/;

/** A calendar date of which the month, or the day, may be unknown. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const daysIn = (year: number, month: number): number => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Reads `2026`, `2026-05` or `2026-05-18`; null for anything else, and for days that do not exist. */
export const toDateParts = (text: string): DateParts | null => {
  const [, year, month, day] = PARTIAL_DATE.exec(text) ?? [];
  if (!year || Number(year) < 1) return null;
  if (!month) return { year: Number(year) };
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (!day) return { year: Number(year), month: Number(month) };
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return null;
  return { year: Number(year), month: Number(month), day: Number(day) };
};

export const isPartialDate = (text: string): boolean => toDateParts(text) !== null;
export const isDate = (text: string): boolean => toDateParts(text)?.day !== undefined;
export const isDateTime = (text: string): boolean => {
  const [date = '', time = '', ...rest] = text.toUpperCase().split('T');
  return rest.length === 0 && isDate(date) && TIME.test(time);
};

/** A length of time in one unit. */
export interface DurationParts {
  readonly value: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

const UNITS = { D: 'day', W: 'week', M: 'month', Y: 'year' } as const;

/** Reads `P12W`; null for anything else. */
export const toDurationParts = (text: string): DurationParts | null => {
  const [, value, unit] = DURATION.exec(text) ?? [];
  // the pattern admits only the keys of UNITS
  return value && unit ? { value: Number(value), unit: UNITS[unit as keyof typeof UNITS] } : null;
};

export const isDuration = (text: string): boolean => toDurationParts(text) !== null;
