import { type End, identity, formatBetween } from './duration.js';

/** A number, or from-to, in a unit: "40 hours", "20–30 hours". */
export const formatUnitRange = (
  amount: number | { min?: number | undefined; max?: number | undefined },
  unit: string,
  locale: string,
  open = identity,
): string => {
  const { min, max } = typeof amount === 'number' ? { min: amount, max: amount } : amount;
  const end = (value: number | undefined): End | null => (value === undefined ? null : { value, unit });
  return formatBetween(end(min), end(max), locale, open) ?? '';
};
