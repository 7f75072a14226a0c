/** Small values as people write them: yes and no, counts, hours, employment types. */
import { toSeason } from './start-date.js';
import { toUnit } from './intl-names.js';
import { fold, isRangeSign, setOf, toNumber, toTokens, withBoundSigns } from './words.js';

const YES = setOf('yes y ja oui si sim tak evet da true 1 はい 네 예 是 نعم כן हाँ');
const NO = setOf('no n nein non nao nee nej nie hayir false 0 いいえ 아니요 否 لا לא नहीं');

/** `yes`, `Ja`, `0`; undefined for other words. */
export const readBoolean = (value: unknown): boolean | undefined => {
  const word = fold(String(value));
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
};

const OPENINGS =
  /^(?:(?:open|job|available|freie|offene|vacant)\s)*(?:openings?|positions?|places?|vacanc(?:y|ies)|jobs?|seats?|spots?|roles?|people|persons?|hires?|headcount|interns?|stellen?|platze?|postes?|puestos?|plazas?|vagas?|vacantes?|posti|posto|plaatsen|vacatures?|miejsca?|platser|kisi|名|人|명|个|個)?$/;

/** `2 openings`, `two`, `3名`; undefined if it is not one whole number. */
export const readCount = (text: string): number | undefined => {
  const [token = '', ...rest] = toTokens(fold(text));
  const number = toNumber(token);
  return number !== null && Number.isInteger(number) && OPENINGS.test(rest.join(' ')) ? number : undefined;
};

const RANGE_FILLERS = setOf(
  'per pro par por a al la je / week woche semaine semana settimana tydzien vecka hafta weekly wochentlich hours worked work p w',
);

/** `20-25 hours`, `up to 20 h/week`, `3 days`: a number or a range; undefined if it is none. */
export const readRange = (text: string, unit: 'hour' | 'day'): number | { min?: number; max?: number } | undefined => {
  const tokens = toTokens(withBoundSigns(fold(text.slice(0, 100))));
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

/** Google's employment types in the words of employers. */
const EMPLOYMENT_TYPES: readonly (readonly [type: string, words: RegExp])[] = [
  [
    'FULL_TIME',
    /\bfull[ -]?time\b|\bvollzeit|\btemps (?:plein|complet)|\b(?:jornada|tiempo) complet[ao]|\btempo (?:pieno|integral|inteiro)|\bvoltijd|\bpelny etat|\bheltid|\btam zamanl[iı]|正社員|常勤|フルタイム|정규직|풀타임|全职|全職|دوام كامل|משרה מלאה|पूर्णकालिक/,
  ],
  [
    'PART_TIME',
    /\bpart[ -]?time\b|\bteilzeit|\btemps partiel|\b(?:media jornada|tiempo parcial|jornada parcial)|\btempo parziale|\b(?:meio periodo|tempo parcial)|\bdeeltijd|\bniepelny etat|\bczesc etatu|\bdeltid|\byar[iı] zamanl[iı]|パート|アルバイト|파트타임|兼职|兼職|دوام جزئي|משרה חלקית|अंशकालिक/,
  ],
  [
    'CONTRACTOR',
    /\bcontract(?:or)?s?\b(?! of)|\bfreelancers?\b|\bfreelance\b|\bfreiberuf|\bb2b\b|業務委託|프리랜서|自由职业|自由職業/,
  ],
  [
    'TEMPORARY',
    /\btemp(?:orary)?\b|\bseasonal\b|\bfixed[ -]term\b|\bbefristet|\bcdd\b|\btemporal\b|\btempora(?:rio|ria|neo|nea)\b|\bdeterminato\b|\btijdelijk|\btymczasow|\btillfallig|\bgecici\b|契約社員|계약직|临时|臨時/,
  ],
  [
    'INTERN',
    /\bintern(?:s|ships?)?\b|praktik(?:um|ant)|\bwerkstudent|\bstag(?:e|iaire)\b|\bpracticas\b|\bbecari|\btirocinio\b|\bestagi(?:o|ario)|\bstaz\b|\bpraktyk|\bstaj|インターン|인턴|实习|實習|تدريب|התמחות|इंटर्नशिप/,
  ],
  [
    'VOLUNTEER',
    /\bvolunt(?:eer|ario|aria|ariat)|\behrenamt|\bbenevol|\bfreiwillig|\bvrijwillig|\bwolontar|ボランティア|자원봉사|志愿|志願/,
  ],
  ['PER_DIEM', /\bper[ -]?diem\b/],
];
/** An employment contract: whoever has one is not a contractor. */
const EMPLOYED = /\b(?:temp(?:orary)?|permanent|fixed|indefinite|unlimited|open[ -]ended|employment)\b.*\bcontract\b/;

/** The employment types that a text names, such as `Vollzeit / Werkstudent`. */
export const readEmploymentTypes = (text: string): string[] => {
  const folded = fold(text.slice(0, 200)).replaceAll('_', ' ');
  // folding takes the marks off アルバイト and अंशकालिक
  const lower = text.slice(0, 200).normalize('NFC').toLowerCase();
  return EMPLOYMENT_TYPES.filter(
    ([type, words]) => (words.test(folded) || words.test(lower)) && !(type === 'CONTRACTOR' && EMPLOYED.test(folded)),
  ).map(([type]) => type);
};

/** A season of any language in the schema's word. */
export const readSeason = (text: string): string | undefined => toSeason(text.trim());
