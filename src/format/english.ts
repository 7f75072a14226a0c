/**
 * What `Intl` writes in American English, without it: the first formatter of a page takes about 25 ms, a quarter of the time
 * until a card is painted. Each function gives null for what it does not cover. A test compares all of them with `Intl`.
 */
import type { DateParts } from '../schema/iso.js';
import type { MoneyRange } from './money-range.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Currencies whose symbol is one character: `Intl` collapses longer ones in ranges. The symbol, and the name for one and for several. */
const CURRENCIES: Readonly<Record<string, readonly [symbol: string, one: string, several: string]>> = {
  USD: ['$', 'US dollar', 'US dollars'],
  EUR: ['€', 'euro', 'euros'],
  GBP: ['£', 'British pound', 'British pounds'],
};

/** Those with the most jobs in English: the names of all would take two kilobytes. */
const COUNTRIES: Readonly<Record<string, string>> = {
  AE: 'United Arab Emirates',
  AT: 'Austria',
  AU: 'Australia',
  BE: 'Belgium',
  BR: 'Brazil',
  CA: 'Canada',
  CH: 'Switzerland',
  CN: 'China',
  CZ: 'Czechia',
  DE: 'Germany',
  DK: 'Denmark',
  ES: 'Spain',
  FI: 'Finland',
  FR: 'France',
  GB: 'United Kingdom',
  IE: 'Ireland',
  IL: 'Israel',
  IN: 'India',
  IT: 'Italy',
  JP: 'Japan',
  MX: 'Mexico',
  NL: 'Netherlands',
  NO: 'Norway',
  NZ: 'New Zealand',
  PL: 'Poland',
  PT: 'Portugal',
  SE: 'Sweden',
  SG: 'Singapore',
  US: 'United States',
};

/** From here on `String` may write exponents. */
const LARGE = 1e15;

/** Whether a locale is written as American English. */
export const isAmericanEnglish = (locale: string): boolean => locale === 'en' || locale === 'en-US';

const isCovered = ({ year }: DateParts): boolean => year >= 1000 && year <= 9999;

const monthOf = ({ month = 1 }: DateParts, length?: number): string => (MONTHS[month - 1] ?? '').slice(0, length);
const dayOf = (date: DateParts): string => `${monthOf(date, 3)} ${date.day}`;

/** "May 18, 2026", "May 2026", "2026". */
export const englishDate = (date: DateParts): string | null => {
  if (!isCovered(date)) return null;
  if (!date.month) return String(date.year);
  return date.day ? `${dayOf(date)}, ${date.year}` : `${monthOf(date)} ${date.year}`;
};

/** "May 18", "May": a date with a month, without its year. */
export const englishDayOrMonth = (date: DateParts): string => (date.day ? dayOf(date) : monthOf(date));

/** "May 4 – Jul 28, 2026", "May – July 2026", "2026 – 2027": two dates that are equally precise, the earlier one first. */
export const englishDateRange = (from: DateParts, to: DateParts): string | null => {
  const [start, end] = [englishDate(from), englishDate(to)];
  const isReversed = from.year - to.year || (from.month ?? 0) - (to.month ?? 0) || (from.day ?? 0) - (to.day ?? 0);
  if (!start || !end || isReversed > 0) return null;
  if (start === end) return start;
  if (from.year !== to.year || !from.month) return `${start} – ${end}`;
  return `${englishDayOrMonth(from)} – ${from.day && from.month === to.month ? `${to.day}, ${to.year}` : end}`;
};

/** "12,100", "25.50": with the fraction digits that are given; null for an amount that needs more. */
export const englishNumber = (value: number, fractionDigits = 0): string | null => {
  const text = value.toFixed(fractionDigits);
  if (!(value >= 0 && value < LARGE && Number(text) === value) || Object.is(value, -0)) return null;
  return value < 1000 ? text : text.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');
};

const digitsOf = ({ from, to }: MoneyRange): number => (Number.isInteger(from) && Number.isInteger(to) ? 0 : 2);

/** "$12,100", "$45 – $60", "45–60 US dollars", "45–60" if the currency is unknown. */
export const englishMoney = (range: MoneyRange, isNamed: boolean): string | null => {
  const { currency, from, to } = range;
  const [start, end] = [from, to].map((amount) => englishNumber(amount, digitsOf(range)));
  if (!start || !end || from > to) return null;
  const amounts = from === to ? start : `${start}–${end}`;
  if (!currency) return amounts;
  const [symbol, one, several] = CURRENCIES[currency] ?? [];
  if (!symbol) return null;
  if (isNamed) return `${amounts} ${to === 1 && from === to ? one : several}`;
  return from === to ? symbol + start : `${symbol}${start} – ${symbol}${end}`;
};

/** "$12.1K", "$80–95K", "$950K – $1.2M": amounts of at most three significant digits, from 1,000 to below a billion. */
export const englishCompactMoney = ({ currency, from, to }: MoneyRange): string | null => {
  const [symbol] = CURRENCIES[currency ?? ''] ?? [];
  if (!symbol || from > to || from < 1000 || to >= 1e9) return null;
  const [start, end] = [from, to].map((amount) => (amount < 1e6 ? [amount / 1e3, 'K'] : [amount / 1e6, 'M']));
  if (!start || !end) return null;
  if (from === to) return symbol + start.join('');
  return start[1] === end[1]
    ? `${symbol}${start[0]}–${end.join('')}`
    : `${symbol}${start.join('')} – ${symbol}${end.join('')}`;
};

const unitName = (value: number, unit: string): string => (value === 1 ? unit : `${unit}s`);

/** "12 weeks", "10–12 weeks": whole numbers, the smaller one first. */
export const englishUnits = (from: number, to: number, unit: string): string | null => {
  const [start, end] = [from, to].map((value) => englishNumber(value));
  if (!start || !end || from > to) return null;
  return from === to ? `${start} ${unitName(from, unit)}` : `${start}–${end} ${unit}s`;
};

/** "a", "a and b", "a, b, and c"; with `or` likewise. */
export const englishList = (items: readonly string[], word: 'and' | 'or'): string => {
  const last = items.at(-1) ?? '';
  if (items.length < 3) return items.join(` ${word} `);
  return `${items.slice(0, -1).join(', ')}, ${word} ${last}`;
};

/** "Switzerland" for `CH`. */
export const englishCountry = (code: string): string | null => COUNTRIES[code] ?? null;

const WORDS_FOR_DAYS = ['yesterday', 'today', 'tomorrow'];

/** "in 3 days", "tomorrow", "2 hours ago", "this minute": whole numbers. */
export const englishRelative = (value: number, unit: 'minute' | 'hour' | 'day'): string | null => {
  const amount = englishUnits(Math.abs(value), Math.abs(value), unit);
  if (unit === 'day' && Math.abs(value) < 2) return WORDS_FOR_DAYS[value + 1] ?? null;
  if (value === 0) return `this ${unit}`;
  return amount && (value > 0 ? `in ${amount}` : `${amount} ago`);
};
