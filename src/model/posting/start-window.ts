import { toLocalDate, formatDate, formatDatePair } from '../../format/date.js';
import { formatDuration } from '../../format/duration.js';
import { isPartialDate, toDateParts } from '../../schema/iso.js';
import type { DurationChoice, StartDate } from '../../schema/start-date.js';
import { WEEKDAYS, type Weekday } from '../../schema/weekdays.js';
import type { ViewContext } from '../view-context.js';
import { type StartOption, type StartWindow, openRangeFormatter, startOptions } from './start-dates.js';

const isSeason = (word: string): word is 'SPRING' | 'SUMMER' | 'FALL' | 'WINTER' =>
  /^(?:SPRING|SUMMER|FALL|WINTER)$/.test(word);

/** The choice that `startOptions` gives this value; a choice with the value as its label if there is none. */
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

/** The weekday of a date. */
const weekdayOf = (date: string): Weekday | undefined => WEEKDAYS[(new Date(date).getUTCDay() + 6) % 7];

/** The window of a choice; null if it has none, or one without an end. If one end is a day, it is a window of days. */
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
    date.length === size && isPartialDate(date) && date >= min && date <= max && !(byDay && isExcluded(date, byDay));
  const length = duration.length === 1 ? formatDuration(duration, locale, openRangeFormatter(t)) : null;
  const requiredMessage = t('start.between', formatDatePair(min, max, locale));
  return { min, max, byDay, length, requiredMessage, includes };
};

const isExcluded = (date: string, byDay: readonly Weekday[]): boolean =>
  date.length === 10 && !byDay.some((day) => day === weekdayOf(date));

/** What an option element lacks: a label made from its value, and being disabled once it is past. */
const fromOptionElement = (option: StartOption, choice: StartDate, context: ViewContext): Partial<StartOption> => {
  const [known] = startOptions([choice], [], context);
  return {
    label: option.label.trim() || known?.label || '',
    details: [...option.details, ...(known?.details ?? [])],
    disabled: option.disabled || known?.disabled === true,
  };
};

/**
 * Options with their windows.
 *
 * @param choices The choices that the options were made of; null for option elements, whose values are parsed instead,
 *   and give a label to those without.
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

/** Most months of a window: 20 years. */
const MONTHS_MAX = 240;

/** The months of a window: `2026-05`, "May 2026". */
export const monthsIn = ({ min, max }: StartWindow, locale: string): { value: string; label: string }[] => {
  const first = monthsOf(min);
  const count = Math.min(monthsOf(max) - first + 1, MONTHS_MAX);
  return Array.from({ length: Math.max(count, 0) }, (_, index) => {
    const value = toMonth(first + index);
    return { value, label: formatDate(value, locale) };
  });
};
