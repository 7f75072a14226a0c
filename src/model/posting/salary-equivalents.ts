import { formatUnitRange } from '../../format/unit-range.js';
import { formatDuration } from '../../format/duration.js';
import { formatList } from '../../format/intl.js';
import { moneyRangeOf } from '../../format/money-range.js';
import type { SalaryBand } from '../../schema/compensation.js';
import type { ViewContext } from '../view-context.js';
import {
  type Interval,
  type Unit,
  WEEKS_PER_YEAR,
  convert,
  roundConverted,
  weeksIn,
  workingTime,
} from './salary-conversion.js';
import { type SalaryInfo, type SalaryLine, kindOf, salaryLine } from './salary.js';
import { openRangeFormatter } from './start-dates.js';

/** A band with converted ends, qualified as approximate. An open end stays open. */
const about = (band: SalaryBand, { min, max }: Interval, unitText: Unit | undefined): SalaryBand => {
  const { value, minValue, maxValue, qualifier, currency } = band;
  const isOpenAbove = qualifier === 'FROM' || (value === undefined && maxValue === undefined);
  const isOpenBelow = qualifier === 'UP_TO' || (value === undefined && minValue === undefined);
  return {
    currency,
    unitText,
    qualifier: 'ABOUT',
    ...(!isOpenBelow && { minValue: min }),
    ...(!isOpenAbove && { maxValue: max }),
  };
};

/** A possible duration of the job. */
interface Term {
  readonly weeks: Interval;
  readonly text: string;
}

const termsOf = ({ duration = [] }: SalaryInfo, { locale, t }: ViewContext): Term[] =>
  duration.flatMap((choice) => {
    const weeks = weeksIn(choice);
    return weeks ? [{ weeks, text: formatDuration([choice], locale, openRangeFormatter(t)) }] : [];
  });

/** The units by which offers are commonly compared. */
const COMMON = ['HOUR', 'MONTH', 'YEAR'] as const;
/** Lowest amount that is shown. Less is no salary in any currency, but a wrong unit. */
const AMOUNT_MIN = 0.5;

/** The units that a band is converted to; `TOTAL` is over the term beside it. */
const targetsOf = ({ unitText, qualifier }: SalaryBand, terms: readonly Term[]): [Unit, Term?][] => {
  const [only] = terms;
  // a one-time amount for a summer says nothing about a year
  if (unitText === 'TOTAL')
    return only && terms.length === 1
      ? [
          ['HOUR', only],
          ['MONTH', only],
        ]
      : [];
  const units = COMMON.filter((unit) => unit !== unitText).map((unit): [Unit] => [unit]);
  // the posting does not state which part of a pro rata salary is paid
  return qualifier === 'PRO_RATA' ? units : [...units, ...terms.map((term): [Unit, Term] => ['TOTAL', term])];
};

const linesOf = (band: SalaryBand, salary: SalaryInfo, context: ViewContext): SalaryLine[] => {
  const range = moneyRangeOf(band);
  const { unitText } = band;
  if (!range || !unitText) return [];
  const { t } = context;
  const amount = { min: range.from, max: range.to };
  const lines = targetsOf(band, termsOf(salary, context)).map(([unit, term]) => {
    const { min, max } = convert(amount, unitText, unit, workingTime(salary, band), term?.weeks);
    const ends = { min: roundConverted(min), max: roundConverted(max) };
    if (!(ends.max >= AMOUNT_MIN)) return null;
    if (unit !== 'TOTAL') return salaryLine(about(band, ends, unit), context);
    const over = (total: string): string => t('pay.over', { amount: total, length: term?.text ?? '' });
    return salaryLine(about(band, ends, undefined), context, { over });
  });
  return lines.filter((line) => line !== null);
};

/** The note on the assumptions: "40 hours a week and 52 weeks a year". */
const assumptionText = (salary: SalaryInfo, { locale, t }: ViewContext): string => {
  const [first = {}, ...others] = salary.baseSalary ?? [];
  const { hoursPerWeek, daysPerWeek } = workingTime(salary, first);
  const hours = [formatUnitRange(hoursPerWeek, 'hour', locale)];
  const daily = [first, ...others].some(({ unitText }) => unitText === 'DAY');
  if (daily) hours.unshift(formatUnitRange(daysPerWeek, 'day', locale));
  return t('pay.assumed', {
    hours: formatList(hours, locale),
    weeks: formatUnitRange(WEEKS_PER_YEAR, 'week', locale),
  });
};

/** One salary band in other units. */
export interface BandEquivalents {
  /** Which one of several bands this is: "PhD"; what kind of amount: "gross". */
  readonly labels: readonly string[];
  readonly lines: readonly SalaryLine[];
}

export interface EquivalentsView {
  readonly bands: readonly BandEquivalents[];
  /** The note on the assumptions. */
  readonly assumed: string;
}

/** The salary in other units, for each band that can be converted. */
export const equivalentsView = (salary: SalaryInfo, context: ViewContext): EquivalentsView => {
  const { baseSalary = [] } = salary;
  const bands = baseSalary.flatMap((band) => {
    const lines = linesOf(band, salary, context);
    const which = baseSalary.length > 1 ? (band.appliesTo ?? salaryLine(band, context)?.amount) : undefined;
    const labels = [which, kindOf(band, context.t)].filter((label) => label !== undefined);
    return lines.length > 0 ? [{ labels, lines }] : [];
  });
  return { bands, assumed: assumptionText(salary, context) };
};
