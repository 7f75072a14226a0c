import type { SalaryBand } from '../schema/compensation.js';
import { getFormatter } from './intl.js';

export interface MoneyRange {
  readonly currency?: string | undefined;
  readonly from: number;
  readonly to: number;
}

/** `name` spells the currency out, for speech: "45 US dollars". */
export type MoneyStyle = 'symbol' | 'name';

/** The ends of a band, equal for a single amount; null when it states none, or zero, which feeds use for "not said". */
export const moneyRangeOf = ({ currency, value, minValue, maxValue }: SalaryBand): MoneyRange | null => {
  const from = value ?? minValue ?? maxValue;
  const to = value ?? maxValue ?? minValue;
  return from === undefined || to === undefined || (from === 0 && to === 0) ? null : { currency, from, to };
};

/** Whole amounts show no decimals, any other shows the currency's own: neither lost nor invented cents. */
export const moneyOptions = ({ currency, from, to }: MoneyRange, style: MoneyStyle): Intl.NumberFormatOptions => {
  const whole = Number.isInteger(from) && Number.isInteger(to);
  const decimals: Intl.NumberFormatOptions = whole
    ? { maximumFractionDigits: 0 }
    : currency
      ? {}
      : { minimumFractionDigits: 2 };
  const options: Intl.NumberFormatOptions = currency
    ? { style: 'currency', currency, ...(style === 'name' && { currencyDisplay: style }) }
    : {};
  return { ...options, ...decimals };
};

/** From right to left, "US$" would be shown as "$US": the sign belongs to the letters before it. */
const keepSign = (text: string): string =>
  text.startsWith('\u200F') ? text.replace(/(\p{L}\p{Sc})(?!\p{L})/gu, '$1\u200E') : text;

/** Two ends that are written alike are one amount: `formatRange` would say "~$20". */
export const formatMoneyRange = (
  { from, to }: MoneyRange,
  locale: string,
  options: Intl.NumberFormatOptions,
): string => {
  const format = getFormatter(Intl.NumberFormat, locale, options);
  const text = format.format(from);
  return keepSign(from === to || text === format.format(to) ? text : format.formatRange(from, to));
};

/** "$12,100", "$45 – $60"; without a currency the bare number: none is invented. */
export const formatMoney = (range: MoneyRange, locale: string, style: MoneyStyle = 'symbol'): string =>
  formatMoneyRange(range, locale, moneyOptions(range, style));
