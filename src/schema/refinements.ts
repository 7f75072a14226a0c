/** The rules between the fields of one object, by name. The parser finds them by their export: export nothing else. */
import type { ProblemCode } from './issues/problem.js';

/** The fields that the rules compare. Each has passed its own check. */
export interface Fields {
  readonly currency?: string;
  readonly unitText?: string;
  readonly min?: number;
  readonly max?: number;
  readonly value?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly note?: string;
  readonly start?: string;
  readonly end?: string;
  readonly label?: string;
  readonly earliest?: string;
  readonly latest?: string;
}

/** The problem, and the field to leave out because of it; null to leave out none. Default: the whole object. */
export type Violation = readonly [code: ProblemCode, field?: string | null];

/** A rule between the fields of one object. Returns null if they follow it. */
export type Refinement = (fields: Fields) => Violation | null;

/** Compares as many digits as both dates have, so that May and 18 May are in order. */
const inOrder = (start = '', end = '9999'): boolean => end.slice(0, start.length) >= start.slice(0, end.length);

/** A 0 beside an amount only means that this end is not stated: "up to", "from". */
export const salaryEnds: Refinement = ({ value, minValue, maxValue }) => {
  if (value === 0 && (minValue || maxValue)) return ['empty', 'value'];
  if (minValue === 0 && maxValue) return ['empty', 'minValue'];
  return maxValue === 0 && minValue ? ['empty', 'maxValue'] : null;
};
export const rangeEnds: Refinement = ({ min, max }) => (min === 0 && max ? ['empty', 'min'] : null);
export const salaryOrder: Refinement = ({ minValue = 0, maxValue = Infinity }) =>
  minValue > maxValue ? ['salary-reversed'] : null;
export const salaryStated: Refinement = ({ value, minValue, maxValue, note }) =>
  (value ?? minValue ?? maxValue ?? note) === undefined ? ['salary-empty'] : null;
/** Less than this for a period is the pay of a shorter one, or was meant in thousands, in every currency. */
const LEAST: Readonly<Record<string, number>> = { YEAR: 500, MONTH: 50, TWO_WEEKS: 25, WEEK: 12 };
/** More than this for a period is the pay of a longer one, in a currency of which a unit buys about a cup of coffee. */
const MOST: Readonly<Record<string, number>> = {
  HOUR: 2e3,
  DAY: 2e4,
  WEEK: 1e5,
  TWO_WEEKS: 2e5,
  MONTH: 5e5,
  YEAR: 2e7,
};
const COFFEE = /^(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD)$/;
/** No employer means a band of which one end is this many times the other. */
const RATIO_MAX = 20;
/** Amounts that hardly anybody means: $75–95 a year, $45,000 an hour, $1–1,000,000. */
export const salaryPlausible: Refinement = ({
  currency = '',
  unitText = '',
  value = 0,
  minValue = value,
  maxValue,
}) => {
  const most = maxValue ?? Math.max(minValue, value);
  const isTooLittle = most > 0 && most < (LEAST[unitText] ?? 0);
  const isTooMuch = COFFEE.test(currency) && most > (MOST[unitText] ?? Infinity);
  const isTooWide = minValue > 0 && most > RATIO_MAX * minValue;
  return isTooLittle || isTooMuch || isTooWide ? ['pay-implausible', null] : null;
};
export const cohortOrder: Refinement = ({ start, end }) => (inOrder(start, end) ? null : ['date-order', 'end']);
export const cohortStated: Refinement = ({ start, label }) =>
  (start ?? label) === undefined ? ['start-date-empty'] : null;
export const windowOrder: Refinement = ({ earliest, latest }) =>
  inOrder(earliest, latest) ? null : ['date-order', 'latest'];
