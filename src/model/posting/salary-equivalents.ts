import { formatUnitRange } from '../../format/unit-range.js';
import { formatDuration } from '../../format/duration.js';
import { formatList } from '../../format/intl.js';
import { moneyRangeOf } from '../../format/money.js';
import type { SalaryBand } from '../../schema/compensation.js';
import type { ViewContext } from '../view-context.js';
import {
  type Interval,
  type Unit,
  WEEKS_PER_YEAR,
  convert,
  precisionOf,
  roundTo,
  weeksIn,
  workingTime,
} from './salary-conversion.js';
import { type SalaryInfo, type SalaryLine, kindOf, salaryLine } from './salary.js';
import { openRangeFormatter } from './start-dates.js';

/** A band with other ends, marked as about; what was open stays open. */
const about = (band: SalaryBand, { min, max }: Interval, unitText: Unit | undefined): SalaryBand => {
  const { value, minValue, maxValue, qualifier, currency } = band;
  const opensUp = qualifier === 'FROM' || (value === undefined && maxValue === undefined);
  const opensDown = qualifier === 'UP_TO' || (value === undefined && minValue === undefined);
  return {
    currency,
    unitText,
    qualifier: 'ABOUT',
    ...(!opensDown && { minValue: min }),
    ...(!opensUp && { maxValue: max }),
  };
};

/** A length of the whole term. */
interface Term {
  readonly weeks: Interval;
  readonly text: string;
}

const termsOf = ({ duration = [] }: SalaryInfo, { locale, t }: ViewContext): Term[] =>
  duration.flatMap((choice) => {
    const weeks = weeksIn(choice);
    return weeks ? [{ weeks, text: formatDuration([choice], locale, openRangeFormatter(t)) }] : [];
  });

/** What an offer is commonly compared by. */
const COMMON = ['HOUR', 'MONTH', 'YEAR'] as const;
/** Half a unit of any currency: less is no wage, but a unit that was stated wrong. */
const LEAST = 0.5;

/** Which units a band is put into, with the term that is meant; `TOTAL` is over that term. */
const targetsOf = ({ unitText, qualifier }: SalaryBand, terms: readonly Term[]): [Unit, Term?][] => {
  const [only] = terms;
  // what is paid once for a summer says nothing about a year
  if (unitText === 'TOTAL')
    return only && terms.length === 1
      ? [
          ['HOUR', only],
          ['MONTH', only],
        ]
      : [];
  const units = COMMON.filter((unit) => unit !== unitText).map((unit): [Unit] => [unit]);
  // of what is meant pro rata it is not said which part
  return qualifier === 'PRO_RATA' ? units : [...units, ...terms.map((term): [Unit, Term] => ['TOTAL', term])];
};

const linesOf = (band: SalaryBand, pay: SalaryInfo, context: ViewContext): SalaryLine[] => {
  const range = moneyRangeOf(band);
  const { unitText } = band;
  if (!range || !unitText) return [];
  const { t } = context;
  const amount = { min: range.from, max: range.to };
  const precision = precisionOf(amount);
  const lines = targetsOf(band, termsOf(pay, context)).map(([unit, term]) => {
    const { min, max } = convert(amount, unitText, unit, workingTime(pay, band), term?.weeks);
    const ends = { min: roundTo(min, precision), max: roundTo(max, precision) };
    if (!(ends.max >= LEAST)) return null;
    if (unit !== 'TOTAL') return salaryLine(about(band, ends, unit), context);
    const over = (total: string): string => t('pay.over', { amount: total, length: term?.text ?? '' });
    return salaryLine(about(band, ends, undefined), context, { over });
  });
  return lines.filter((line) => line !== null);
};

/** What was assumed, in words: "40 hours a week and 52 weeks a year". */
const assumption = (pay: SalaryInfo, { locale, t }: ViewContext): string => {
  const [first = {}, ...others] = pay.baseSalary ?? [];
  const { hoursPerWeek, daysPerWeek } = workingTime(pay, first);
  const hours = [formatUnitRange(hoursPerWeek, 'hour', locale)];
  const daily = [first, ...others].some(({ unitText }) => unitText === 'DAY');
  if (daily) hours.unshift(formatUnitRange(daysPerWeek, 'day', locale));
  return t('pay.assumed', {
    hours: formatList(hours, locale),
    weeks: formatUnitRange(WEEKS_PER_YEAR, 'week', locale),
  });
};

/** One band in other units. */
export interface BandEquivalents {
  /** Which band this is, where there are several: "PhD"; what kind of amount: "gross". */
  readonly labels: readonly string[];
  readonly lines: readonly SalaryLine[];
}

export interface EquivalentsView {
  readonly bands: readonly BandEquivalents[];
  /** What was assumed, in words. */
  readonly assumed: string;
}

/** Pay in other units, band by band; none where there is nothing to work out. */
export const equivalentsView = (pay: SalaryInfo, context: ViewContext): EquivalentsView => {
  const { baseSalary = [] } = pay;
  const bands = baseSalary.flatMap((band) => {
    const lines = linesOf(band, pay, context);
    const which = baseSalary.length > 1 ? (band.appliesTo ?? salaryLine(band, context)?.amount) : undefined;
    const labels = [which, kindOf(band, context.t)].filter((label) => label !== undefined);
    return lines.length > 0 ? [{ labels, lines }] : [];
  });
  return { bands, assumed: assumption(pay, context) };
};
