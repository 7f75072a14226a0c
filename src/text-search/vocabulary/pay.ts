import type { AskedPay } from '../query.js';

/** Currencies by their signs and names, and of signs of several all, the most likely first. */
const CURRENCIES: readonly (readonly [currencies: string, written: string])[] = [
  ['USD', 'us ?\\$|usd'],
  ['CAD', 'ca?\\$|cad'],
  ['AUD', 'au?\\$|aud'],
  ['BRL', 'r\\$|brl'],
  ['USD CAD AUD NZD SGD HKD MXN', '\\$|dollars?'],
  ['EUR', '€|euros?|eur'],
  ['GBP', '£|gbp|pounds?'],
  ['JPY CNY', '¥|円|jpy|yen'],
  ['CHF', 'chf'],
  ['PLN', 'zł|pln'],
  ['INR', '₹|inr'],
  ['SEK NOK DKK', 'kr|sek|nok|dkk'],
];

/** What units of time are called after "per" or a sign, and as a word of their own. */
const UNITS = [
  [
    'HOUR',
    'h|hrs?|hours?|std\\.?|stunde|heure|hora|ora|uur|timme|godzin[ęa]|saat|時間|小时|小時|시간',
    'hourly|ph|stündlich|時給|时薪|時薪|시급',
  ],
  ['WEEK', 'wk|week|woche|semaine|semana|settimana|vecka|週|周', 'weekly|pw'],
  [
    'MONTH',
    'mo|month|monat|mois|m[eê]s|mese|maand|månad|miesiąc|ay|月|月|월',
    'monthly|pm|monatlich|mensuel|月給|月薪|월급',
  ],
  [
    'YEAR',
    'yr?|year|annum|jahr|an|année|a[nñ]o|anno|jaar|år|rok|yıl|年|년',
    'yearly|annual(?:ly)?|pa|p\\.a\\.|jährlich|年収|年薪|연봉',
  ],
] as const;

/** What says that an amount is the least. */
const LEAST =
  'at least|min(?:imum|\\.|destens)?|more than|over|above|from|starting at|ab|mehr als|über|au moins|plus de|à partir de|' +
  'al menos|más de|desde|almeno|oltre|pelo menos|mais de|a partir de|od|[>≥]=?';

const PER = "/|per|an?|pro|je|die|im|par|por|(?:à |de )?l[’']|all[’']|al|na|za|i";
/** Of bounded length, as the time for a query would grow with its square. */
const NUMBER = "\\d{1,3}(?:[.,’' ]\\d{3}){1,3}(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2}(?!\\d))?";
const CURRENCY = CURRENCIES.map(([, written]) => written).join('|');
const AMOUNT = `(${NUMBER})\\s?(k(?!\\p{L})|万|萬|만)?`;
const unitsOf = (at: 1 | 2): string => UNITS.map((unit) => unit[at]).join('|');

/** An amount with a currency, a unit of time, or in thousands. */
const PAY = new RegExp(
  `(?<![\\p{L}\\p{N}.,+#/$€£-])(?:(?:${LEAST})\\s?)?(?:(${unitsOf(2)})\\s?)?(${CURRENCY})?\\s?${AMOUNT}\\s?\\+?` +
    `(?:\\s?(?:-|–|to|bis|à)\\s?(?:${CURRENCY})?\\s?${AMOUNT})?\\s?(${CURRENCY})?\\s?\\+?` +
    `(?:\\s?(?:brutto|netto|gross|net|brut))?(?:\\s?(?:(${PER})\\s?)?(${unitsOf(1)})|\\s?(${unitsOf(2)}))?(?:以上)?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Amounts below these are per hour and per month, if no unit is named. */
const [HOUR_MAX, MONTH_MAX] = [200, 15_000];
/** How much more than others a unit of a currency is needed for the same. */
const SMALL: Readonly<Record<string, number>> = { JPY: 100, INR: 30 };
/** American savings plans, which are no pay: `401k`. */
const PLANS = /^40[13]$/;

const toNumber = (digits: string): number => Number(digits.replace(/[.,’' ](?=\d{3})/g, '').replace(',', '.'));
const timesOf = (multiple: string | undefined): number => (multiple ? (/k/i.test(multiple) ? 1000 : 10_000) : 1);

const isWritten = (pattern: string, text: string | undefined): boolean =>
  text !== undefined && new RegExp(`^(?:${pattern})$`, 'iu').test(text);

/** Whether a number is meant as pay, though no currency says so. */
const isPlausible = (amount: number, unit: AskedPay['unit'] | undefined, isMultiple: boolean): boolean =>
  unit === 'HOUR' ? amount >= 5 && amount <= 1000 : unit ? amount >= 100 : isMultiple && amount >= 10_000;

/** Reads the least pay that a query asks for, `$30/hour`, `at least 40k`, and the query without it. */
export const readPay = (query: string): { readonly pay: AskedPay; readonly rest: string } | null => {
  for (const match of query.matchAll(PAY)) {
    const [text, wage, before, digits = '', own, , other, after, per, unitWord, adverb] = match;
    const sign = before ?? after;
    const [currencies = ''] = CURRENCIES.find(([, written]) => isWritten(written, sign)) ?? [];
    const [unit] = UNITS.find(
      ([, one, alone]) => isWritten(one, unitWord) || isWritten(alone, adverb) || isWritten(alone, wage),
    ) ?? [undefined];
    const multiple = own ?? other;
    const amount = toNumber(digits) * timesOf(multiple);
    // computer-aided design, and no dollars of Canada: CAD 2027
    const isYear = /^20\d\d$/.test(digits) && /^cad$/i.test(sign ?? '') && !unit;
    const isPlan = PLANS.test(digits) && multiple !== undefined && !sign;
    const isBare =
      !sign && (unitWord !== undefined && !per ? true : !isPlausible(amount, unit, multiple !== undefined));
    if (amount <= 0 || isYear || isPlan || isBare) continue;
    const size = amount / (SMALL[currencies.slice(0, 3)] ?? 1);
    const guessed = !sign ? 'YEAR' : size < HOUR_MAX ? 'HOUR' : size < MONTH_MAX ? 'MONTH' : 'YEAR';
    const rest = `${query.slice(0, match.index)} ${query.slice(match.index + text.length)}`.replace(/\s+/g, ' ').trim();
    return {
      pay: { text: text.trim(), amount, currencies: currencies.split(' ').filter(Boolean), unit: unit ?? guessed },
      rest,
    };
  }
  return null;
};
