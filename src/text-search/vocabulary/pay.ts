import type { AskedPay } from '../query.js';
import { UNITS } from './time.js';

/** Currencies, the most likely of a sign first, and how they are written. */
const CURRENCIES = Object.entries({
  USD: 'us ?\\$|usd',
  CAD: 'ca?\\$|cad',
  AUD: 'au?\\$|aud',
  BRL: 'r\\$|brl',
  'USD CAD AUD NZD SGD HKD MXN': '\\$|dollars?',
  EUR: '€|euros?|eur',
  GBP: '£|gbp|pounds?',
  'JPY CNY': '¥|円|jpy|yen',
  CHF: 'chf',
  PLN: 'zł|pln',
  INR: '₹|inr',
  'SEK NOK DKK': 'kr|sek|nok|dkk',
});

/** The words of a unit in the table of lengths: `week|weeks|woche`. */
const lengthWords = (unit: string): string =>
  new RegExp(`${unit} = (.*)`).exec(UNITS)?.[1]?.replaceAll(', ', '|') ?? '';

/** What units of time are called beside an amount. */
const PER_UNIT = [
  ['HOUR', 'h|hrs?|hours?|hourly|ph|std\\.?|stunde|heure|h?ora|uur|timme|時間|小时|時給|时薪|시급'],
  ['WEEK', `weekly|pw|${lengthWords('week')}`],
  ['MONTH', `monthly|pm|mês|月|月給|月薪|월급|${lengthWords('month')}`],
  ['YEAR', `y|annum|annual|annually|pa|年|年収|年薪|연봉|${lengthWords('year')}`],
] as const;

/** What says that an amount is the least. */
const LEAST =
  'at least|min(?:imum|destens)?|more than|over|from|ab|mehr als|au moins|plus de|al menos|más de|almeno|[>≥]=?';
const PER = "/|per|an?|pro|im|par|por|(?:à |de )?l[’']|all[’']";
/** Of bounded length, as the time for a query would grow with its square. */
const NUMBER = "\\d{1,3}(?:[.,’' ]\\d{3}){1,3}(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2}(?!\\d))?";
const CURRENCY = CURRENCIES.map(([, written]) => written).join('|');
const UNIT = PER_UNIT.map(([, written]) => written).join('|');
const AMOUNT = `(${NUMBER})\\s?(k(?!\\p{L})|万|萬|만)?`;

/** An amount, perhaps with what says that it is pay. */
const PAY = new RegExp(
  `(?<![\\p{L}\\p{N}.,+#/$€£-])(?:(?:${LEAST})\\s?)?(?:(${UNIT})\\s?)?(${CURRENCY})?\\s?${AMOUNT}\\s?\\+?` +
    `(?:\\s?(?:[-–]|to|bis|à)\\s?(?:${CURRENCY})?\\s?${AMOUNT})?\\s?(${CURRENCY})?\\s?\\+?` +
    `(?:\\s?(?:brutto|netto|gross|net|brut))?(?:\\s?(?:(${PER})\\s?)?(${UNIT}))?(?:以上)?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Amounts below these are per hour and per month, if no unit is named: in a currency with small units, 100 times as much. */
const [HOUR_MAX, MONTH_MAX, SMALL] = [200, 15_000, /^(?:JPY|INR)/];

const toNumber = (digits: string): number => Number(digits.replace(/[.,’' ](?=\d{3})/g, '').replace(',', '.'));

/** Which of some lists of words a text is one of. */
const nameOf = <Name extends string>(
  lists: readonly (readonly [name: Name, written: string])[],
  text: string | undefined,
): Name | undefined =>
  text ? lists.find(([, written]) => new RegExp(`^(?:${written})$`, 'iu').test(text))?.[0] : undefined;

/** Whether an amount without a currency is pay: per a unit, but 40 per week are hours, or in thousands, but 401k is a plan. */
const isPay = (amount: number, unit: AskedPay['unit'] | undefined, per: string | undefined): boolean =>
  unit
    ? per !== undefined && (unit === 'HOUR' ? amount >= 5 : amount >= 100)
    : amount >= 10_000 && !/^40[13]000$/.test(`${amount}`);

/** Reads the least pay that a query asks for, `$30/hour`, `at least 40k`, and the query without it. */
export const readPay = (query: string): { readonly pay: AskedPay; readonly rest: string } | null => {
  for (const match of query.matchAll(PAY)) {
    const [text, before, sign, digits = '', own, , other, signAfter, per, after] = match;
    const written = sign ?? signAfter;
    const currencies = nameOf(CURRENCIES, written);
    const multiple = own ?? other;
    const unit = nameOf(PER_UNIT, after ?? before);
    const amount = toNumber(digits) * (multiple ? (/k/i.test(multiple) ? 1000 : 10_000) : 1);
    // computer-aided design, and no dollars of Canada: CAD 2027
    const isYear = !unit && /^cad$/i.test(written ?? '') && /^20\d\d$/.test(digits);
    if (amount <= 0 || isYear || !(currencies || ((unit ?? multiple) && isPay(amount, unit, per)))) continue;
    const size = amount / (SMALL.test(currencies ?? '') ? 100 : 1);
    const guessed = !currencies || size >= MONTH_MAX ? 'YEAR' : size < HOUR_MAX ? 'HOUR' : 'MONTH';
    return {
      pay: { text: text.trim(), amount, currencies: currencies?.split(' ') ?? [], unit: unit ?? guessed },
      rest: `${query.slice(0, match.index)} ${query.slice(match.index + text.length)}`.replace(/\s+/g, ' ').trim(),
    };
  }
  return null;
};
