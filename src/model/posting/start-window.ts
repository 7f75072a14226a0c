import { toLocalDate, formatDate, formatDateRange } from '../../format/date.js';
import { formatDuration } from '../../format/duration.js';
import { isPartialDate, toDateParts } from '../../schema/iso.js';
import type { DurationChoice, StartDate } from '../../schema/start-date.js';
import { WEEKDAYS, type Weekday } from '../../schema/weekdays.js';
import type { ViewContext } from '../view-context.js';
import { type StartOption, openRangeFormatter, startOptions } from './start-dates.js';

/** The days, or the months, of which one is chosen. */
export interface StartWindow {
  /** The first that is not over. */
  readonly min: string;
  /** The last, as long as the first: `2026-06-30`, or `2026-06` where months are all that is said. */
  readonly max: string;
  /** The weekdays, where not all. */
  readonly byDay: readonly Weekday[] | undefined;
  /** "12 weeks", where all starts have one length. */
  readonly length: string | null;
  /** What is said when a choice is needed: "Please choose a day between May 18 – Jun 30, 2026." */
  readonly missing: string;
  /** Whether this is one of the days, or months. */
  includes(date: string): boolean;
}

const isSeason = (word: string): word is 'SPRING' | 'SUMMER' | 'FALL' | 'WINTER' =>
  /^(?:SPRING|SUMMER|FALL|WINTER)$/.test(word);

/** The choice whose value this is, as `startOptions` writes it; one with that label where it is none. */
export const choiceOf = (value: string): StartDate => {
  if (value === 'IMMEDIATE' || value === 'FLEXIBLE') return value;
  const [earliest = '', latest = ''] = value.split('/');
  if (latest && isPartialDate(earliest)) return isPartialDate(latest) ? { earliest, latest } : { earliest };
  const [, year, season = ''] = /^(?:(\d{4})-)?([A-Z]+)$/.exec(value) ?? [];
  if (isSeason(season)) return year ? { season, year: Number(year) } : { season };
  return isPartialDate(value) ? { start: value } : { label: value };
};

/** The last day of a partial date: `2026-02` ends with `2026-02-28`. */
const lastDayOf = (date: string): string => {
  const { year = 0, month = 12, day } = toDateParts(date) ?? {};
  return day ? date : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};

/** The weekday of a date, which is read as UTC. */
const weekdayOf = (date: string): Weekday | undefined => WEEKDAYS[(new Date(date).getUTCDay() + 6) % 7];

/** The window of a choice; null where it has none, or none with an end. A day at one end makes it one of days. */
export const windowOf = (
  choice: StartDate,
  duration: readonly DurationChoice[],
  { now, timeZone, locale, t }: ViewContext,
): StartWindow | null => {
  if (typeof choice === 'string' || !('earliest' in choice)) return null;
  const { earliest, latest, byDay } = choice;
  const size = Math.max(earliest.length, latest?.length ?? 0);
  if (!latest || size < 7) return null;
  const [first, today] = [`${earliest}-01-01`.slice(0, 10), toLocalDate(now, timeZone)];
  const min = (today > first ? today : first).slice(0, size);
  const max = lastDayOf(latest).slice(0, size);
  const includes = (date: string): boolean =>
    date.length === size && isPartialDate(date) && date >= min && date <= max && !(byDay && isOff(date, byDay));
  const length = duration.length === 1 ? formatDuration(duration, locale, openRangeFormatter(t)) : null;
  const missing = t('start.between', { range: formatDateRange(min, max, locale) });
  return { min, max, byDay, length, missing, includes };
};

const isOff = (date: string, byDay: readonly Weekday[]): boolean =>
  date.length === 10 && !byDay.some((day) => day === weekdayOf(date));

/** What an option element says beside what it has of its own: the words of its value, and that it is past. */
const fromOptionElement = (option: StartOption, choice: StartDate, context: ViewContext): Partial<StartOption> => {
  const [known] = startOptions([choice], [], context);
  return {
    label: option.label.trim() || known?.label || '',
    details: [...option.details, ...(known?.details ?? [])],
    disabled: option.disabled || known?.disabled === true,
  };
};

/**
 * Options with their windows. Those that are given without the choices they were made of, as elements, are understood by
 * their values, and have the words for them where they have none of their own.
 */
export const withWindows = (
  options: readonly StartOption[],
  choices: readonly StartDate[] | null,
  duration: readonly DurationChoice[],
  context: ViewContext,
): StartOption[] =>
  options.map((option, index) => {
    const choice = choices?.[index] ?? choiceOf(option.value);
    const window = windowOf(choice, duration, context);
    return { ...option, ...(!choices && fromOptionElement(option, choice, context)), ...(window && { window }) };
  });

const monthsOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const toMonth = (months: number): string => new Date(Date.UTC(2000, months - 24_000)).toISOString().slice(0, 7);

/** Nobody chooses of more months. */
const MONTHS_MAX = 240;

/** The months of a window, with their names. */
export const monthsIn = ({ min, max }: StartWindow, locale: string): { value: string; label: string }[] => {
  const first = monthsOf(min);
  const count = Math.min(monthsOf(max) - first + 1, MONTHS_MAX);
  return Array.from({ length: Math.max(count, 0) }, (_, index) => {
    const value = toMonth(first + index);
    return { value, label: formatDate(value, locale) };
  });
};
