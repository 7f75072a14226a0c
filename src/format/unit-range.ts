import { type End, identity, formatBetween } from './duration.js';

/** A number, or a range, in a unit: "40 hours", "20–30 hours"; `formatOpen` formats a range with one end. */
export const formatUnitRange = (
  amount: number | { min?: number | undefined; max?: number | undefined },
  unit: string,
  locale: string,
  formatOpen = identity,
): string => {
  const { min, max } = typeof amount === 'number' ? { min: amount, max: amount } : amount;
  const end = (value: number | undefined): End | null => (value === undefined ? null : { value, unit });
  return formatBetween(end(min), end(max), locale, formatOpen) ?? '';
};
