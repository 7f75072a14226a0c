import type { SalaryBand } from '../schema/compensation.js';

/** Two amounts, in whole units of the currency; equal for a single amount. */
export interface MoneyRange {
  /** ISO 4217; undefined if the posting does not state it. */
  readonly currency?: string | undefined;
  readonly from: number;
  readonly to: number;
}

/** The range of a salary band; null if it states no amount, or zero, which feeds use for "not stated". */
export const moneyRangeOf = ({ currency, value, minValue, maxValue }: SalaryBand): MoneyRange | null => {
  const from = value ?? minValue ?? maxValue;
  const to = value ?? maxValue ?? minValue;
  return from === undefined || to === undefined || (from === 0 && to === 0) ? null : { currency, from, to };
};
