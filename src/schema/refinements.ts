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
const LEAST: Readonly<Record<string, number>> = { YEAR: 500, MONTH: 50 };
/** The currencies in which nobody earns thousands an hour. */
const STRONG = /USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD/;
/**
 * Amounts that hardly anybody means: $75–95 a year, $45,000 an hour, an end that is more than 20 times the other. Others
 * are nobody's mistake in some currency: 25,000 VND an hour, 75 KWD a month.
 */
export const salaryPlausible: Refinement = ({
  currency = '',
  unitText = '',
  value = 0,
  minValue = value,
  maxValue,
}) => {
  const most = maxValue ?? (value || minValue);
  return (most > 0 && most < (LEAST[unitText] ?? 0)) ||
    (unitText === 'HOUR' && most > 2000 && STRONG.test(currency)) ||
    (minValue > 0 && most > 20 * minValue)
    ? ['pay-implausible', null]
    : null;
};
export const cohortOrder: Refinement = ({ start, end }) => (inOrder(start, end) ? null : ['date-order', 'end']);
export const cohortStated: Refinement = ({ start, label }) =>
  (start ?? label) === undefined ? ['start-date-empty'] : null;
export const windowOrder: Refinement = ({ earliest, latest }) =>
  inOrder(earliest, latest) ? null : ['date-order', 'latest'];
