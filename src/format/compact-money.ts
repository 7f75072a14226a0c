import { englishCompactMoney, isAmericanEnglish } from './english.js';
import type { MoneyRange } from './money-range.js';
import { formatMoney, formatMoneyRange, moneyOptions } from './money.js';

/** From this amount, one with at most three significant digits is as exact in thousands, and shorter. */
const COMPACT_FROM = 10_000;
const isRound = (amount: number): boolean => amount >= COMPACT_FROM && Number(amount.toPrecision(3)) === amount;

/** "$12.1K"; the full amount if that would lose digits, or is not shorter in the locale. */
export const formatCompactMoney = (range: MoneyRange, locale: string): string => {
  const text = formatMoney(range, locale);
  if (!isRound(range.from) || !isRound(range.to)) return text;
  const { maximumFractionDigits: _, ...options } = moneyOptions(range, 'symbol');
  const short =
    (isAmericanEnglish(locale) ? englishCompactMoney(range) : null) ??
    formatMoneyRange(range, locale, { ...options, notation: 'compact', maximumSignificantDigits: 3 });
  return short.length < text.length ? short : text;
};
