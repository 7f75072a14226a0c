import type { SalaryBand } from '../../schema/compensation.js';
import { toDurationParts } from '../../schema/iso.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { DurationChoice } from '../../schema/start-date.js';

/** A range of numbers, ends included. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** The working time that conversions assume. */
export interface WorkingTime {
  readonly hoursPerWeek: Interval;
  readonly daysPerWeek: Interval;
}

/** The unit of a salary: `HOUR`, `YEAR`, `TOTAL`. */
export type Unit = NonNullable<SalaryBand['unitText']>;

/** Weeks of a year, as salaries are commonly converted. */
export const WEEKS_PER_YEAR = 52;
const FULL_TIME: WorkingTime = { hoursPerWeek: { min: 40, max: 40 }, daysPerWeek: { min: 5, max: 5 } };

const exactly = (value: number): Interval => ({ min: value, max: value });

/** The hours or days per week that the posting states, or `assumed` if it states none, or zero. */
const statedOr = (amount: JobPosting['hoursPerWeek'], assumed: Interval): Interval => {
  const { min, max } = typeof amount === 'number' ? exactly(amount) : (amount ?? {});
  const [low = 0, high = 0] = [min ?? max, max ?? min];
  return low > 0 && high >= low ? { min: low, max: high } : assumed;
};

/** The working time of a salary band. A salary that is paid pro rata is that of a full-time job. */
export const workingTime = (
  { hoursPerWeek, daysPerWeek }: Pick<JobPosting, 'hoursPerWeek' | 'daysPerWeek'>,
  { qualifier }: SalaryBand,
): WorkingTime =>
  qualifier === 'PRO_RATA'
    ? FULL_TIME
    : {
        hoursPerWeek: statedOr(hoursPerWeek, FULL_TIME.hoursPerWeek),
        daysPerWeek: statedOr(daysPerWeek, FULL_TIME.daysPerWeek),
      };

const WEEKS = { day: 1 / 7, week: 1, month: WEEKS_PER_YEAR / 12, year: WEEKS_PER_YEAR } as const;

const weeksOf = (duration: string): number => {
  const parts = toDurationParts(duration);
  return parts ? parts.value * WEEKS[parts.unit] : Number.NaN;
};

/** A duration in weeks; null if one end is open. */
export const weeksIn = (choice: DurationChoice): Interval | null => {
  const { min = '', max = '' } = typeof choice === 'string' ? { min: choice, max: choice } : choice;
  const weeks = { min: weeksOf(min), max: weeksOf(max) };
  return weeks.min > 0 && weeks.max >= weeks.min ? weeks : null;
};

const inverse = ({ min, max }: Interval): Interval => ({ min: 1 / max, max: 1 / min });

/** How many weeks of work a unit is: an hour is 1/40. `term` is the duration of the job, in weeks. */
const weeksPer = (unit: Unit, time: WorkingTime, term: Interval): Interval => {
  if (unit === 'HOUR') return inverse(time.hoursPerWeek);
  if (unit === 'DAY') return inverse(time.daysPerWeek);
  if (unit === 'TOTAL') return term;
  return exactly({ WEEK: 1, TWO_WEEKS: 2, MONTH: WEEKS.month, YEAR: WEEKS.year }[unit]);
};

/**
 * Converts an amount per unit `from` to the range of possible amounts per unit `to`, not rounded.
 *
 * @param term The duration of the job, in weeks. `TOTAL` needs it; without it the result is NaN.
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

/** Rounds a converted amount to three significant digits: a fourth would be more than the assumptions can tell. */
export const roundConverted = (amount: number): number => Number(amount.toPrecision(3));
