import type { SalaryBand } from '../schema/compensation.js';
import { formatter } from './intl.js';

export interface MoneyRange {
  readonly currency?: string | undefined;
  readonly from: number;
  readonly to: number;
}

/** The ends of a band, equal for a single amount; null when it states none, or zero, which feeds use for "not said". */
export const rangeOf = ({ currency, value, minValue, maxValue }: SalaryBand): MoneyRange | null => {
  const from = value ?? minValue ?? maxValue;
  const to = value ?? maxValue ?? minValue;
  return from === undefined || to === undefined || (from === 0 && to === 0) ? null : { currency, from, to };
};

/** Whole amounts show no decimals, any other shows the currency's own: neither lost nor invented cents. */
const optionsOf = ({ currency, from, to }: MoneyRange): Intl.NumberFormatOptions => {
  const whole = Number.isInteger(from) && Number.isInteger(to);
  const decimals: Intl.NumberFormatOptions = whole
    ? { maximumFractionDigits: 0 }
    : currency
      ? {}
      : { minimumFractionDigits: 2 };
  return currency ? { style: 'currency', currency, ...decimals } : decimals;
};

/** "$12,100", "$45 – $60"; without a currency the bare number: none is invented. */
export const formatMoney = (range: MoneyRange, locale: string, spoken = false): string => {
  const format = formatter(Intl.NumberFormat, locale, {
    ...optionsOf(range),
    ...(spoken && range.currency && { currencyDisplay: 'name' as const }),
  });
  return range.from === range.to ? format.format(range.from) : format.formatRange(range.from, range.to);
};
