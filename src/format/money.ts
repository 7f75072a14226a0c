import { englishMoney, isAmericanEnglish } from './english.js';
import { getFormatter } from './intl.js';
import type { MoneyRange } from './money-range.js';

/** `name` spells the currency out, for speech: "45 US dollars". */
export type MoneyStyle = 'symbol' | 'name';

/** The options for `Intl.NumberFormat`. Whole amounts show no decimals; all others as many as the currency has. */
export const moneyOptions = ({ currency, from, to }: MoneyRange, style: MoneyStyle): Intl.NumberFormatOptions => {
  const isWhole = Number.isInteger(from) && Number.isInteger(to);
  return {
    ...(currency && { style: 'currency', currency, currencyDisplay: style }),
    ...(isWhole ? { maximumFractionDigits: 0 } : !currency && { minimumFractionDigits: 2 }),
  };
};

/** Keeps "US$" together in right-to-left text, where it would read "$US". */
const keepSign = (text: string): string =>
  text.startsWith('\u200F') ? text.replace(/(\p{L}\p{Sc})(?!\p{L})/gu, '$1\u200E') : text;

/** A range as "$45 – $60". Two amounts that look the same become one: `formatRange` would write "~$20". */
export const formatMoneyRange = (
  { from, to }: MoneyRange,
  locale: string,
  options: Intl.NumberFormatOptions,
): string => {
  const format = getFormatter(Intl.NumberFormat, locale, options);
  const text = format.format(from);
  return keepSign(from === to || text === format.format(to) ? text : format.formatRange(from, to));
};

/** "$12,100", "$45 – $60"; numbers alone if the currency is unknown. */
export const formatMoney = (range: MoneyRange, locale: string, style: MoneyStyle = 'symbol'): string =>
  (isAmericanEnglish(locale) ? englishMoney(range, style === 'name') : null) ??
  formatMoneyRange(range, locale, moneyOptions(range, style));
