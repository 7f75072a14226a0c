import type { SalaryBand } from '../../schema/compensation.js';
import { toDurationParts } from '../../schema/iso.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { DurationChoice } from '../../schema/start-date.js';

/** From the least to the most. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** What is assumed to put pay into other units. */
export interface WorkingTime {
  readonly hoursPerWeek: Interval;
  readonly daysPerWeek: Interval;
}

export type Unit = NonNullable<SalaryBand['unitText']>;

/** A year of 52 weeks and twelve months, as pay is commonly worked out. */
export const WEEKS_PER_YEAR = 52;
const FULL_TIME: WorkingTime = { hoursPerWeek: { min: 40, max: 40 }, daysPerWeek: { min: 5, max: 5 } };

const exactly = (value: number): Interval => ({ min: value, max: value });

/** What `amount` says, or `assumed` where that is nothing to reckon with. */
const statedHours = (amount: JobPosting['hoursPerWeek'], assumed: Interval): Interval => {
  const { min, max } = typeof amount === 'number' ? exactly(amount) : (amount ?? {});
  const [low = 0, high = 0] = [min ?? max, max ?? min];
  return low > 0 && high >= low ? { min: low, max: high } : assumed;
};

/** The posting's own working time; pay that is meant pro rata is that of full time. */
export const workingTime = (
  { hoursPerWeek, daysPerWeek }: Pick<JobPosting, 'hoursPerWeek' | 'daysPerWeek'>,
  { qualifier }: SalaryBand,
): WorkingTime =>
  qualifier === 'PRO_RATA'
    ? FULL_TIME
    : {
        hoursPerWeek: statedHours(hoursPerWeek, FULL_TIME.hoursPerWeek),
        daysPerWeek: statedHours(daysPerWeek, FULL_TIME.daysPerWeek),
      };

const WEEKS = { day: 1 / 7, week: 1, month: WEEKS_PER_YEAR / 12, year: WEEKS_PER_YEAR } as const;

const weeksOf = (duration: string): number => {
  const parts = toDurationParts(duration);
  return parts ? parts.value * WEEKS[parts.unit] : Number.NaN;
};

/** The length of a term in weeks; null where an end is not said. */
export const weeksIn = (choice: DurationChoice): Interval | null => {
  const { min = '', max = '' } = typeof choice === 'string' ? { min: choice, max: choice } : choice;
  const weeks = { min: weeksOf(min), max: weeksOf(max) };
  return weeks.min > 0 && weeks.max >= weeks.min ? weeks : null;
};

const inverse = ({ min, max }: Interval): Interval => ({ min: 1 / max, max: 1 / min });

/** How many weeks of work one unit is: an hour is a fortieth. `term` is the length of the whole term, in weeks. */
const weeksPer = (unit: Unit, time: WorkingTime, term: Interval): Interval => {
  if (unit === 'HOUR') return inverse(time.hoursPerWeek);
  if (unit === 'DAY') return inverse(time.daysPerWeek);
  if (unit === 'TOTAL') return term;
  return exactly({ WEEK: 1, TWO_WEEKS: 2, MONTH: WEEKS.month, YEAR: WEEKS.year }[unit]);
};

/**
 * An amount per `from` as an amount per `to`, not rounded: from the least to the most that it can be.
 * `TOTAL` is the whole term of `term` weeks.
 */
export const convert = (
  amount: Interval,
  from: Unit,
  to: Unit,
  time: WorkingTime = FULL_TIME,
  term: Interval = exactly(Number.NaN),
): Interval => {
  if (from === to) return amount;
  const [source, target] = [weeksPer(from, time, term), weeksPer(to, time, term)];
  return { min: (amount.min * target.min) / source.max, max: (amount.max * target.max) / source.min };
};

/** How many digits of an amount count: 3 of 12,100. */
const digitsOf = (amount: number): number => amount.toExponential().split('e')[0]?.replace(/\D/g, '').length ?? 0;

/** As many digits as both amounts of the source have that count, two at least and three at most. */
export const precisionOf = ({ min, max }: Interval): number => Math.min(3, Math.max(2, digitsOf(min), digitsOf(max)));

/** Rounds to that precision; from 10 on, to whole amounts. */
export const roundTo = (amount: number, precision: number): number => {
  const rounded = Number(amount.toPrecision(precision));
  return amount >= 10 ? Math.round(rounded) : rounded;
};
