import { isDuration } from '../iso.js';
import { toUnit } from './intl-names.js';
import { fold, isOr, isRangeSign, setOf, toNumber, toTokens, withBoundSigns } from './words.js';

export type Duration = string | { readonly min?: string; readonly max?: string };

/** What a text says of the duration: the choices, and whether it says more. */
export interface DurationReading {
  readonly durations: readonly Duration[];
  readonly saysMore: boolean;
}

const LETTERS = { day: 'D', week: 'W', month: 'M', year: 'Y' } as const;
/** Words of a rate, such as "2 days per week": then the text is not about the duration alone. */
const RATE = setOf('per pro par por al je im each every');
const FILLERS = setOf('- full for a an the of duration dauer long term');

const iso = (amount: number, unit: keyof typeof LETTERS): string | null => {
  const [value, letter] = unit === 'year' && !Number.isInteger(amount) ? [amount * 12, 'M'] : [amount, LETTERS[unit]];
  const text = `P${value}${letter}`;
  return isDuration(text) ? text : null;
};

/** `P1Y6M` as `P18M`, `P2W3D` as `P17D`; null for anything that is not a whole number of one unit. */
const readIso = (text: string): string | null => {
  if (isDuration(text)) return text;
  const [all, years, months, weeks, days] =
    /^P(?:(\d{1,2})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?$/.exec(text) ?? [];
  if (!all || all === 'P') return null;
  const inMonths = Number(years ?? 0) * 12 + Number(months ?? 0);
  const inDays = Number(weeks ?? 0) * 7 + Number(days ?? 0);
  if (inMonths && inDays) return null;
  return inMonths ? `P${inMonths}M` : inDays ? `P${inDays}D` : null;
};

/** Reads `12 weeks`, `10-12 Wochen`, `six months`, `up to 1 year`, `P10W/P12W`. Null if it is not understood. */
export const readDuration = (text: string): DurationReading | null => {
  const [from, to, ...others] = text.trim().toUpperCase().split('/').map(readIso);
  if (from && to && others.length === 0) return { durations: [{ min: from, max: to }], saysMore: false };
  if (from && to === undefined) return { durations: [from], saysMore: false };

  // ISO 8601 with hours or minutes, such as PT5M, is no length of a job
  if (/^\s*P[\d.YMWD]*T\d/i.test(text)) return null;
  const tokens = toTokens(withBoundSigns(fold(text.slice(0, 200))));
  if (tokens.some((token) => RATE.has(token))) return null;
  const durations: Duration[] = [];
  let saysMore = false;
  let isSeparate = true;
  let bound = '';
  const withoutUnit: number[] = []; // 10 or 12 weeks
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    const number = toNumber(token);
    if (number === null || number === 0) {
      if (token === '≤' || token === '≥') bound = token;
      else if (isOr(token)) isSeparate = true;
      else if (!FILLERS.has(token)) saysMore = true;
      continue;
    }
    const end = isRangeSign(tokens[index + 1]) ? toNumber(tokens[index + 2]) : null;
    if (end !== null) index += 2;
    if (tokens[index + 1] === '+') {
      bound = '≥';
      index++;
    }
    if (tokens[index + 1] === '-') index++; // 12-week
    const unit = toUnit(tokens[index + 1] ?? '');
    if (unit === null && end === null && isOr(tokens[index + 1]) && toNumber(tokens[index + 2]) !== null) {
      withoutUnit.push(number);
      continue;
    }
    if (unit === null || unit === 'hour') {
      saysMore = true;
      continue;
    }
    index++;
    for (const other of withoutUnit.splice(0)) durations.push(iso(other, unit) ?? '');
    const min = iso(number, unit);
    const max = end === null ? null : iso(end, unit);
    if (!min || (end !== null && (!max || end <= number))) return null;
    if (!isSeparate) {
      // "1 year 6 months" is one duration; two that nothing joins are not understood
      const before = durations.pop();
      const years = typeof before === 'string' ? /^P(\d+)Y$/.exec(before)?.[1] : undefined;
      if (!years || unit !== 'month' || max || durations.length > 0) return null;
      durations.push(`P${Number(years) * 12 + number}M`);
    } else if (max) durations.push({ min, max });
    else durations.push(bound === '≤' ? { max: min } : bound === '≥' ? { min } : min);
    bound = '';
    isSeparate = false;
  }
  return durations.length > 0 && !durations.includes('') ? { durations, saysMore } : null;
};
