import { isDuration } from '../iso.js';
import { type TimeUnit, toMonth, toUnit } from './intl-names.js';
import { normalizeWords, isOr, isRangeSign, setOf, toNumber, toTokens, withBoundSigns } from './words.js';

export type Duration = string | { readonly min?: string; readonly max?: string };

/** What a text says of the duration: the choices, and whether it says more. */
export interface DurationReading {
  readonly durations: readonly Duration[];
  readonly saysMore: boolean;
}

const LETTERS = { day: 'D', week: 'W', month: 'M', year: 'Y' } as const;
/** Words of a rate, such as "2 days per week". What else they may join is not about the duration alone. */
const RATE = setOf('per pro par por al je im each every');
const RATES = /\d+(?:[.,]\d+)?[ -]?\p{L}{1,20} ?(?:\/|(?:per|pro|par|por|je)(?!\p{L})) ?\p{L}{1,20}/gu;
const FILLERS = setOf('- full for a an the of de duration dauer long term approx');
/** Words that make a time something else than the length of the job: "after 6 months", "6 months probation". */
const OTHER_TIMES = setOf('after nach apres despues dopo probation probezeit essai prueba notice experience x × twice');
const AND = setOf('and und et y e en och i & +');
/** Words after a duration: "10 weeks minimum". */
const MIN_AFTER = setOf('minimum min minimo minimal mindestens 以上 이상');
const MAX_AFTER = setOf('maximum max maximo maximal 以内 이내');

/** A folded text whose ways to write one thing are one: `between 3 and 6` as `3 - 6`, `half a year` as `6 month`. */
const normalize = (folded: string): string =>
  withBoundSigns(
    folded
      .replace(/[>≥]=?/g, ' ≥ ')
      .replace(/[<≤]=?/g, ' ≤ ')
      .replace(/\b(?:one|1) and a half (?=year)/g, '1.5 ')
      .replace(/\b(?:half a|a half|ein halbes) (?:year|jahr)\b/g, '6 month')
      .replace(
        /\b(?:between|zwischen|entre|tra|tussen|mellan) ([\p{L}\d.,]{1,12}) (?:and|und|et|y|e|en|och) (?=[\p{L}\d])/gu,
        '$1 - ',
      )
      .replace(/以上|以内|이상|이내/g, ' $& '),
  );

/** About how many days a duration has, to compare two. */
const daysOf = (duration: string): number =>
  Number(/\d+/.exec(duration)?.[0]) * ({ D: 1, W: 7, M: 30, Y: 365 }[duration.slice(-1)] ?? 0);

/** Two durations in a row that are one: `1 year 6 months`, `2 weeks 3 days`. */
const sumOf = (before: Duration | undefined, number: number, unit: TimeUnit): string | null => {
  const [, amount, letter] = typeof before === 'string' ? (/^P(\d+)([YW])$/.exec(before) ?? []) : [];
  if (letter === 'Y' && unit === 'month') return iso(Number(amount) * 12 + number, unit);
  return letter === 'W' && unit === 'day' ? iso(Number(amount) * 7 + number, unit) : null;
};

/** "at least 3 and at most 12 months" is one range. */
const mergeBounds = (durations: readonly Duration[]): readonly Duration[] => {
  const [least, most, ...others] = durations;
  if (typeof least !== 'object' || typeof most !== 'object' || others.length > 0) return durations;
  if (!least.min || least.max || !most.max || most.min || daysOf(least.min) >= daysOf(most.max)) return durations;
  return [{ min: least.min, max: most.max }];
};

const iso = (amount: number, unit: TimeUnit): string | null => {
  if (unit === 'hour') return null;
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

  const given = text.slice(0, 200).trim();
  // a minus sign; or ISO 8601 with hours or minutes, such as PT5M, which is no length of a job
  if (/^(?:[-−]\s?\d|P[\d.YMWD]*T\d)/i.test(given)) return null;
  const folded = normalize(normalizeWords(given));
  const withoutRates = folded.replace(RATES, ' , ');
  const tokens = toTokens(withoutRates);
  if (tokens.some((token) => RATE.has(token) || OTHER_TIMES.has(token))) return null;
  const durations: Duration[] = [];
  // "~10 weeks"
  let saysMore = withoutRates !== folded || /^[~≈～]/.test(given);
  let isSeparate = true;
  let isRange = false;
  let joint = '';
  let bound = '';
  const withoutUnit: number[] = []; // 10 or 12 weeks
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    const number = toNumber(token);
    const last = durations.at(-1);
    if (number === null || number === 0) {
      if (token === '≤' || token === '≥') bound = token;
      else if (isRangeSign(token) && typeof last === 'string' && !isSeparate) isRange = true;
      else if (isOr(token)) [isSeparate, joint, isRange] = [true, token, false];
      else if (typeof last === 'string' && MIN_AFTER.has(token)) durations.splice(-1, 1, { min: last });
      else if (typeof last === 'string' && MAX_AFTER.has(token)) durations.splice(-1, 1, { max: last });
      else if (!FILLERS.has(token)) [saysMore, isRange] = [true, false];
      continue;
    }
    const end = isRangeSign(tokens[index + 1]) ? toNumber(tokens[index + 2]) : null;
    if (end !== null) index += 2;
    if (tokens[index + 1] === '+') {
      bound = '≥';
      index++;
    }
    if (tokens[index + 1] === '-') index++; // 12-week
    const next = tokens[index + 1] ?? '';
    const unit = toUnit(next);
    const isDate = number > 366 || toMonth(tokens[index - 1] ?? '') !== null;
    if (unit === null && end === null && !isDate && /^[^;|]/.test(next) && isOr(next) && toNumber(tokens[index + 2])) {
      withoutUnit.push(number);
      continue;
    }
    if (unit === null || unit === 'hour') {
      saysMore = true;
      bound = '';
      continue;
    }
    index++;
    for (const other of withoutUnit.splice(0)) durations.push(iso(other, unit) ?? '');
    const min = iso(number, unit);
    const max = end === null ? null : iso(end, unit);
    if (!min || (end !== null && (!max || end <= number))) return null;
    const isJoined = !isSeparate || (AND.has(joint) && unit === 'month' && number < 12);
    const sum = isJoined && !max && !bound && !isRange ? sumOf(last, number, unit) : null;
    if (isRange) {
      // "6 months to 1 year"
      if (max || bound || typeof last !== 'string' || daysOf(last) >= daysOf(min)) return null;
      durations.splice(-1, 1, { min: last, max: min });
    } else if (sum) durations.splice(-1, 1, sum);
    else if (!isSeparate) return null;
    else if (max) durations.push({ min, max });
    else durations.push(bound === '≤' ? { max: min } : bound === '≥' ? { min } : min);
    bound = '';
    joint = '';
    isSeparate = false;
    isRange = false;
  }
  return durations.length > 0 && !durations.includes('')
    ? { durations: mergeBounds(durations), saysMore: saysMore || isRange }
    : null;
};
