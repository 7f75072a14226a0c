import { moneyRangeOf } from '../format/money-range.js';
import { isBeyondBase } from '../schema/base-pay.js';
import type { SalaryBand } from '../schema/compensation.js';
import { type Data, dropEmpty } from './drop-empty.js';

/** Google has no unit for two weeks, nor for the total. */
const GOOGLE_UNITS: ReadonlySet<string | undefined> = new Set([undefined, 'HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']);

interface Range {
  readonly value?: number | undefined;
  readonly minValue?: number | undefined;
  readonly maxValue?: number | undefined;
}

/** The amounts of a band; "up to" and "from" are ranges with one end. */
const toRange = ({ value, minValue, maxValue, qualifier }: SalaryBand): Range => {
  if (value === undefined) return { minValue, maxValue };
  if (qualifier === 'UP_TO') return { maxValue: value };
  return qualifier === 'FROM' ? { minValue: value } : { value };
};

/** The outermost of the ends; undefined if one of the ranges is open there. */
const outermost = (ends: readonly (number | undefined)[], pick: (...ends: number[]) => number): number | undefined => {
  const known = ends.filter((end) => end !== undefined);
  return known.length === ends.length ? pick(...known) : undefined;
};

const union = (ranges: readonly Range[]): Range => {
  const [only, ...rest] = ranges;
  if (only && rest.length === 0) return only;
  return {
    minValue: outermost(
      ranges.map(({ value, minValue }) => value ?? minValue),
      Math.min,
    ),
    maxValue: outermost(
      ranges.map(({ value, maxValue }) => value ?? maxValue),
      Math.max,
    ),
  };
};

/** The bands of base pay with an amount, in a unit that Google has. On-target earnings are no base pay. */
export const bandsForGoogle = (bands: readonly SalaryBand[] = []): SalaryBand[] =>
  bands.filter(
    (band) => moneyRangeOf(band) !== null && GOOGLE_UNITS.has(band.unitText) && !isBeyondBase(band.note ?? ''),
  );

/** One `MonetaryAmount` for all bands, as Google has only one; undefined if they differ in currency or unit. */
export const salaryOf = (bands: readonly SalaryBand[] | undefined): Data | undefined => {
  const stated = bandsForGoogle(bands);
  const [first] = stated;
  if (!first || stated.some(({ currency, unitText }) => currency !== first.currency || unitText !== first.unitText))
    return undefined;
  const range = union(stated.map(toRange));
  if (Object.values(range).every((end) => end === undefined)) return undefined;
  return dropEmpty({
    '@type': 'MonetaryAmount',
    currency: first.currency,
    value: dropEmpty({ '@type': 'QuantitativeValue', ...range, unitText: first.unitText }),
  });
};
