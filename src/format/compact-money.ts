import { type MoneyRange, formatMoney, moneyOptions, formatMoneyRange } from './money.js';

/** From here on, what has no more than three digits that count is as exact, and shorter, in thousands. */
const COMPACT_FROM = 10_000;
const isRound = (amount: number): boolean => amount >= COMPACT_FROM && Number(amount.toPrecision(3)) === amount;

/** "$12.1K", where that loses nothing and the locale has something shorter than the whole number. */
export const formatCompactMoney = (range: MoneyRange, locale: string): string => {
  const text = formatMoney(range, locale);
  if (!isRound(range.from) || !isRound(range.to)) return text;
  const { maximumFractionDigits: _, ...options } = moneyOptions(range, 'symbol');
  const short = formatMoneyRange(range, locale, { ...options, notation: 'compact', maximumSignificantDigits: 3 });
  return short.length < text.length ? short : text;
};
