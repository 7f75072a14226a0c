import { isPartialDate } from '../iso.js';
import { readPartialDate } from './date.js';
import { toMonth } from './intl-names.js';
import type { Reading } from './reading.js';
import { normalizeWords, isOr, phrasesOf, setOf, toTokens } from './words.js';

/** Words of the seasons in the languages of the library, spring first. */
const SEASON_WORDS = [
  [
    'SPRING',
    'spring fruhling fruhjahr printemps primavera lente voorjaar wiosna var ilkbahar bahar 春 春季 春期 봄 الربيع אביב वसंत',
  ],
  ['SUMMER', 'summer sommer ete verano verao estate zomer lato sommar yaz 夏 夏季 夏期 여름 الصيف קיץ ग्रीष्म'],
  [
    'FALL',
    'fall autumn herbst automne otono outono autunno herfst najaar jesien host sonbahar guz 秋 秋季 秋期 가을 الخريف סתיו शरद',
  ],
  ['WINTER', 'winter hiver invierno inverno zima vinter kis 冬 冬季 冬期 겨울 الشتاء חורף'],
] as const;
const SEASONS = new Map(
  SEASON_WORDS.flatMap(([season, words]) => words.split(' ').map((word) => [normalizeWords(word), season] as const)),
);
/** The season that a word names in any language; undefined for other words. */
export const toSeason = (word: string): string | undefined => SEASONS.get(normalizeWords(word));

const IMMEDIATE = phrasesOf(
  'asap,immediate,immediately,immediate start,now,right away,as soon as possible,ab sofort,sofort,zum nachstmoglichen zeitpunkt,nachstmoglich,so bald wie moglich,schnellstmoglich,immediatement,des que possible,tout de suite,inmediato,inmediata,inmediatamente,lo antes posible,cuanto antes,imediato,imediata,imediatamente,o quanto antes,immediato,immediatamente,il prima possibile,per direct,direct,zo snel mogelijk,od zaraz,natychmiast,jak najszybciej,omgaende,snarast,hemen,derhal,即日,すぐに,即時,즉시,바로,立即,尽快,盡快,随时到岗,فورا,مباشرة,מיידי,מייד,तुरंत,तत्काल',
);
const FLEXIBLE = phrasesOf(
  'flexible,flexible start,flexible start date,rolling,rolling start,rolling basis,on a rolling basis,any time,anytime,flexibel,nach vereinbarung,nach absprache,jederzeit,variabel,a convenir,a convenirse,da concordare,a combinar,in overleg,in onderling overleg,elastyczny,do uzgodnienia,flexibelt,enligt overenskommelse,esnek,相談可,応相談,협의,협의 가능,灵活,靈活,面议,مرن,גמיש,लचीला',
);

const PARTS = new Map(
  (
    [
      ['EARLY', 'early start beginning anfang debut inizio principios comienzos inicio begin początek'],
      ['MID', 'mid middle mitte mi mediados meados meta medio halverwege'],
      ['LATE', 'late end ende fin fine finales fim eind slutet'],
    ] as const
  ).flatMap(([part, words]) => words.split(' ').map((word) => [normalizeWords(word), part] as const)),
);

const TERM_FILLERS = setOf(
  'of in the term semester internship internships intake cohort class program programme , - / der du de le im season',
);
const FROM =
  /^(?:from|ab(?: dem)?|a partir (?:de|du)|a partire da|des|desde(?: el)?|dal|da|vanaf|od|fran|not before|no earlier than)\s+/;
const ONWARDS = /\s?(?:から|以降|부터|이후|起|以后|以後|onwards?|or later)$/;
const STARTS = /^(?:starting|starts?|beginning|start date|beginn|debut|inicio|inizio)\s*(?:on|in|:|from)?\s+(?=\D*\d)/;

type StartDate = string | Readonly<Record<string, unknown>>;

/** `Summer 2027`, `2027-SUMMER`, `Spring/Summer 2027`, `Summer`. */
const readTerm = (folded: string): Reading<StartDate[]> => {
  const seasons: string[] = [];
  const numbers: string[] = [];
  for (const token of toTokens(folded)) {
    const season = SEASONS.get(token);
    if (season) seasons.push(season);
    else if (/^\d+$/.test(token)) numbers.push(token);
    else if (token !== "'" && !isOr(token) && !TERM_FILLERS.has(token)) return null;
  }
  const [year] = numbers;
  if (seasons.length === 0 || numbers.length > 1) return null;
  if (year?.length === 2) return { readings: ['20', '19'].map((century) => `${seasons[0]} ${century}${year}`) };
  if (year !== undefined && year.length !== 4) return null;
  return { value: seasons.map((season) => ({ season, ...(year && { year: Number(year) }) })) };
};

/** A date, `early June 2027`, `Mitte Mai 2027`. */
const readStart = (text: string): Reading<StartDate> => {
  const [word = '', ...rest] = normalizeWords(text).split(/[\s-]+/);
  const part = PARTS.get(word);
  const others = rest.filter((other) => !['of', 'de', 'del', 'di', 'do', 'van'].includes(other)).join(' ');
  const date = readPartialDate(part ? others : text);
  if (!date || 'readings' in date) return date;
  if (!part) return { value: { start: date.value } };
  return date.value.length === 7 ? { value: { start: date.value, part } } : null;
};

const monthIn = (text: string): number => toTokens(normalizeWords(text)).map(toMonth).find(Boolean) ?? 0;

/** `18 May – 7 August 2027`: the year of the end is that of a start earlier in the year. */
const withYearOf = (start: string, end: string): string => {
  if (/\d{4}/.test(start)) return start;
  const year = /\b\d{4}\b/.exec(end)?.[0];
  return year && monthIn(start) && monthIn(start) < monthIn(end) ? `${start} ${year}` : start;
};

/** `2027-05-18/2027-08-07`, `18 May 2027 – 7 August 2027`, `2027-05-18 to 2027-08-07`. */
const readPeriod = (text: string): Reading<StartDate> => {
  const [first = '', second = '', ...others] = text.split(
    /\s*\/\s*(?=\d{4}-)|\s+(?:[-–—]|to|until|bis(?: zum)?|au|hasta|al|tot)\s+/,
  );
  if (!second || others.length > 0) return null;
  const start = readPartialDate(withYearOf(first, second));
  const end = readPartialDate(second);
  if (!start || !end) return null;
  if ('readings' in start) return start;
  if ('readings' in end) return end;
  return { value: { start: start.value, end: end.value } };
};

/** Reads the start dates that a text names. Null if it is not understood: then it stays the label of one. */
export const readStartDates = (given: string): Reading<readonly StartDate[]> => {
  const text = given.trim().replace(/\s+/g, ' ');
  const folded = normalizeWords(text).replace(STARTS, '');
  if (isPartialDate(text) || folded.length > 120) return null;
  const plain = folded.replace(/[.!]+$/, '');
  if (IMMEDIATE.has(plain)) return { value: ['IMMEDIATE'] };
  if (FLEXIBLE.has(plain)) return { value: ['FLEXIBLE'] };
  const term = readTerm(folded);
  if (term) return term;
  const single = readPeriod(text.replace(/^(?:starting|start:?)\s+/i, '')) ?? readStart(folded);
  if (single) return 'value' in single ? { value: [single.value] } : single;
  if (FROM.test(folded) || ONWARDS.test(folded)) {
    const earliest = readPartialDate(folded.replace(FROM, '').replace(ONWARDS, ''));
    if (earliest) return 'value' in earliest ? { value: [{ earliest: earliest.value }] } : earliest;
  }
  // several: each must be understood
  const pieces = text.split(/\s*;\s*|\s+(?:or|oder|ou|o)\s+/i);
  if (pieces.length < 2) return null;
  const all: StartDate[] = [];
  for (const piece of pieces) {
    const read = isPartialDate(piece) ? { value: [{ start: piece }] } : readStartDates(piece);
    if (!read || 'readings' in read) return read;
    all.push(...read.value);
  }
  return { value: all };
};
