/** Small values as people write them: yes and no, counts, hours, seasons. */
import { toSeason } from './start-date.js';
import { toUnit } from './intl-names.js';
import { normalizeWords, isRangeSign, setOf, toNumber, toTokens, withBoundSigns } from './words.js';

const YES = setOf('yes y ja oui si sim tak evet da true 1 はい 네 예 是 نعم כן हाँ');
const NO = setOf('no n nein non nao nee nej nie hayir false 0 いいえ 아니요 否 لا לא नहीं');

/** `yes`, `Ja`, `0`; undefined for other words. */
export const readBoolean = (value: unknown): boolean | undefined => {
  const word = normalizeWords(String(value));
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
};

const OPENINGS =
  /^(?:(?:open|job|available|freie|offene|vacant)\s)*(?:openings?|positions?|places?|vacanc(?:y|ies)|jobs?|seats?|spots?|roles?|people|persons?|hires?|headcount|interns?|stellen?|platze?|postes?|puestos?|plazas?|vagas?|vacantes?|posti|posto|plaatsen|vacatures?|miejsca?|platser|kisi|名|人|명|个|個)?$/;

/** `2 openings`, `two`, `3名`; undefined if it is not one whole number. */
export const readCount = (text: string): number | undefined => {
  const [token = '', ...rest] = toTokens(normalizeWords(text));
  const number = toNumber(token);
  return number !== null && Number.isInteger(number) && OPENINGS.test(rest.join(' ')) ? number : undefined;
};

const RANGE_FILLERS = setOf(
  'per pro par por a al la je / week woche semaine semana settimana tydzien vecka hafta weekly wochentlich hours worked work p w',
);

/** `20-25 hours`, `up to 20 h/week`, `3 days`: a number or a range; undefined if it is none. */
export const readRange = (text: string, unit: 'hour' | 'day'): number | { min?: number; max?: number } | undefined => {
  const tokens = toTokens(withBoundSigns(normalizeWords(text.slice(0, 100))));
  const numbers: number[] = [];
  let bound = '';
  let isRange = false;
  for (const token of tokens) {
    const number = toNumber(token);
    if (number !== null && token !== 'un' && token !== 'a') numbers.push(number);
    else if (token === '≤' || token === '≥' || token === '+') bound = token;
    else if (numbers.length === 1 && isRangeSign(token)) isRange = true;
    else if (!RANGE_FILLERS.has(token) && toUnit(token) !== unit && toUnit(token) !== 'week') return undefined;
  }
  const [min, max, more] = numbers;
  if (min === undefined || more !== undefined) return undefined;
  if (max !== undefined) return isRange && min < max ? { min, max } : undefined;
  if (bound) return bound === '≤' ? { max: min } : { min };
  return min;
};

/** A season of any language in the schema's word. */
export const readSeason = (text: string): string | undefined => toSeason(text.trim());
