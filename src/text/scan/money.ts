import { readSalary } from '../../schema/coerce/salary.js';
import { isCurrency } from '../../schema/intl-support.js';
import { compile } from '../pattern.js';

export interface Band {
  readonly currency?: string;
  readonly value?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly unitText?: string;
  readonly qualifier?: string;
}

/** An amount of money in a text, or a range of it. */
export interface MoneyMention {
  readonly from: number;
  readonly to: number;
  readonly band: Band;
  /** Whether only the sign of a currency of several countries is written, and no place says which. */
  readonly isBareSign: boolean;
}

const CODE = String.raw`USD|CAD|AUD|NZD|SGD|HKD|EUR|GBP|CHF|JPY|INR|PLN|SEK|NOK|DKK|CZK|BRL|MXN|ILS|TRY|ZAR|MYR|RM|KRW|CNY|RMB|TWD|AED|SAR|PHP|IDR|THB|HUF|RON|TND|Rs\.?|Fr\.|kr|euros?|zł|zl|TL`;
const SIGN = String.raw`(?:US|CA|AU|NZ|SG|HK|NT|MX)\s?\$|[ACSR]?\$|[€£¥￥₹₩₪₺₫฿₱₦₴]|円|元|원`;
const CURRENCY = String.raw`(?:${SIGN}|(?<![\p{L}])(?:${CODE})(?![\p{L}]))`;
const NUMBER = String.raw`\d{1,3}(?:[.,'’\u00A0\u202F ]\d{3})+(?:[.,]\d{1,2}(?!\d))?|\d{1,2}(?:,\d{2})+,\d{3}|\d+(?:[.,]\d{1,2}(?!\d))?`;
const AMOUNT = String.raw`(?:${NUMBER})(?:,-|\s?(?:[kK](?![\p{L}])|lakhs?|LPA|万|萬|만|tsd\.?))?`;
const PERIOD_WORD = String.raw`hours?|hrs?|h|days?|weeks?|wk|months?|mo|mth|years?|yrs?|yr|annum|Stunden?|Std\.?|Monat|Jahr|Woche|Tag|heures?|mois|an|jours?|semaines?|hora|mes|año|mês|mese|anno|ora|uur|maand|jaar|godzin[aęy]|miesiąc|rok|timme|månad|år|saat|ay|month|時間|時|月|年|日|小时|小時|시간`;
const PER = String.raw`(?:\s?(?:\/|\bper\b|\ban?\b|\bpro\b|\bpar\b|\bpor\b|\bal\b|\bal?l['’]\b|\bde l['’]|\bje\b|\bim\b|\bin de\b|\bp\.|\bi\b|\bna\b|\bdie\b|\bal?la\b|\bà l['’])\s?(?:${PERIOD_WORD})(?![\p{L}]))`;
const ADVERB = String.raw`(?:[\s,]{0,2}(?:hourly|daily|weekly|bi-?weekly|monthly|yearly|annually|annual|p\.?\s?a\.?|p\.?\s?m\.?(?![\p{L}])|pcm|mensuels?|mensuelles?|annuels?|monatlich|jährlich|mensual(?:es)?|anual(?:es)?|mensais|miesięcznie|mensili))`;
const GROSS = String.raw`(?:[\s,(/]{0,2}(?:gross|net|brutto|netto|bruts?|brute|brut[oa]s?|net[oa]s?|lordi|lordo)(?![\p{L}])\)?)`;
const BETWEEN = /\s?(?:-|–|—|−|~|～|〜|to|and|bis|und|à|a|et|y|do|tot|até|hasta)\s?(?:up to\s)?/iuy;
/** An amount with the currency before or after it and what follows. */
const ONE = String.raw`((?:${CURRENCY}\s?){0,2})(?:${AMOUNT})((?:\s?${CURRENCY})?)((?:${GROSS}|${PER}|${ADVERB}|\s?\((?:brutto|brut|gross)?\s?(?:im Monat|pro Monat|pro Stunde|per month|per hour|par mois|monthly|hourly)\)|\s?\(${CODE}\))*)`;
const FIRST = compile(String.raw`(?<![A-Za-zÀ-ÿ\d.,#$€£-])${ONE}`, 'giu');
const SECOND = compile(ONE, 'iuy');
const PERIOD = compile(PER, 'iu');

/** The match of a sticky pattern at an index. */
const matchAt = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/** Where amounts with a currency or a period stand, and ranges of them. */
const amountsIn = (text: string): { from: number; words: string }[] => {
  const amounts: { from: number; words: string }[] = [];
  FIRST.lastIndex = 0;
  for (let first = FIRST.exec(text); first; first = FIRST.exec(text)) {
    const [{ length }, before, behind, after = ''] = first;
    const between = matchAt(BETWEEN, text, first.index + length);
    const second = between && matchAt(SECOND, text, first.index + length + between[0].length);
    const isMoney = Boolean(before || behind) || PERIOD.test(after);
    // the currency or the period of a range may stand behind it alone
    const isRange = second !== null && (isMoney || Boolean(second[2]) || PERIOD.test(second[3] ?? ''));
    if (!isMoney && !isRange) continue;
    const end = isRange ? second.index + second[0].length : first.index + length;
    amounts.push({ from: first.index, words: text.slice(first.index, end).trimEnd() });
    FIRST.lastIndex = end;
  }
  return amounts;
};

const CODES: readonly (readonly [RegExp, string])[] = [
  [/(?:CA\s?|(?<![a-zà-ſ])C)\$/giu, ' CAD '],
  [/(?:AU\s?|(?<![a-zà-ſ])A)\$/giu, ' AUD '],
  [/US\s?\$/gi, ' USD '],
  [/NZ\s?\$/gi, ' NZD '],
  [/(?:SG\s?|(?<![a-zà-ſ])S)\$/giu, ' SGD '],
  [/(?<![\p{L}])RM(?![\p{L}])/gu, ' MYR '],
  [/(?<![\p{L}])Rs\.?(?![\p{L}])/gu, ' INR '],
  [/,-/g, ' '],
  [/(?<![\p{L}])die(?=\sstunde|\swoche)/giu, 'pro'],
];

/** `up to`, `from`, `about` before an amount. */
const BOUND =
  /(?:\b(?:up to|from|starting (?:at|from)|at least|about|approximately|approx\.?|around|bis zu|ab|mindestens|ca\.?|etwa|jusqu['’]à|à partir de|environ|hasta|desde|fino a|a partir de)|~)\s{1,2}$/iu;
const AMBIGUOUS = /[$¥￥]|(?<![a-zà-ſ])kr(?![a-zà-ſ])|(?<![a-zà-ſ])Rs(?![a-zà-ſ])/iu;

/** The amounts of money of a text. */
export const scanMoney = (text: string, places: readonly unknown[]): MoneyMention[] => {
  const mentions: MoneyMention[] = [];
  if (!/\d/.test(text)) return mentions;
  for (const { from, words } of amountsIn(text)) {
    const plain = CODES.reduce((given, [pattern, code]) => given.replace(pattern, code), words)
      .replace(/\s+/g, ' ')
      .trim();
    const [bound = ''] = BOUND.exec(text.slice(Math.max(0, from - 24), from)) ?? [];
    const reading = readSalary(bound + plain, places) ?? readSalary(plain, places);
    if (!reading || !('band' in reading)) continue;
    const band = bandOf(reading.band);
    if (!band) continue;
    mentions.push({
      from,
      to: from + words.length,
      band,
      isBareSign: band.currency === undefined && AMBIGUOUS.test(words),
    });
  }
  return mentions;
};

const number = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const bandOf = (given: Readonly<Record<string, unknown>>): Band | null => {
  const [value, minValue, maxValue] = [number(given['value']), number(given['minValue']), number(given['maxValue'])];
  const [currency, unitText, qualifier] = [
    string(given['currency']),
    string(given['unitText']),
    string(given['qualifier']),
  ];
  if (value === undefined && minValue === undefined && maxValue === undefined) return null;
  if (minValue !== undefined && maxValue !== undefined && minValue > maxValue) return null;
  const isSame = minValue !== undefined && minValue === maxValue;
  return {
    ...(currency && isCurrency(currency) && { currency }),
    ...(isSame
      ? { value: minValue }
      : {
          ...(value !== undefined && { value }),
          ...(minValue !== undefined && { minValue }),
          ...(maxValue !== undefined && { maxValue }),
        }),
    ...(unitText && { unitText }),
    ...(qualifier && { qualifier }),
  };
};
