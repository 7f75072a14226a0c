import { type End, bare, formatBetween } from './duration.js';

/** A number, or from-to, in a unit: "40 hours", "20–30 hours". */
export const formatAmountOf = (
  amount: number | { min?: number | undefined; max?: number | undefined },
  unit: string,
  locale: string,
  open = bare,
): string => {
  const { min, max } = typeof amount === 'number' ? { min: amount, max: amount } : amount;
  const end = (value: number | undefined): End | null => (value === undefined ? null : { value, unit });
  return formatBetween(end(min), end(max), locale, open) ?? '';
};
