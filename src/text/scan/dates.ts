import { compile } from '../pattern.js';
import { toMonth } from '../../schema/coerce/intl-names.js';
import { toSeason } from '../../schema/coerce/start-date.js';
import { readPartialDate } from '../../schema/coerce/date.js';
import { normalizeWords } from '../../schema/coerce/words.js';

/** A date of a text, with as much of it as is written. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** `SUMMER`. */
  readonly season?: string;
  readonly part?: 'EARLY' | 'MID' | 'LATE';
  /** Dates in numbers that may mean two days. */
  readonly readings?: readonly string[];
}

const YEAR = String.raw`(?:19|20)\d{2}|['’]\d{2}`;
const DAY_FIRST = compile(
  String.raw`(?<![\p{L}\d.,$€£])(\d{1,2})(?:st|nd|rd|th|\.|er|º|ª|o)?\s{1,2}(?:of\s|de\s|di\s)?(\p{L}{3,12})\.?,?(?:\s{0,2}(?:del?\s|,\s?)?(${YEAR}))?(?![\p{L}\d])`,
  'gu',
);
const MONTH_FIRST = compile(
  String.raw`(?<![\p{L}\d])(\p{L}{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?(?:,?\s{1,2}(${YEAR}))?(?![\d\p{L}:%]|[.,]\d)`,
  'gu',
);
const WITH_YEAR = compile(
  String.raw`(?<![\p{L}\d])(\p{L}{3,12})\.?,?\s{0,2}(?:of\s|del?\s|semester\s|term\s)?(${YEAR})(?!\d)`,
  'gu',
);
const YEAR_FIRST = compile(
  String.raw`(?<!\d)((?:19|20)\d{2})(?:[\s-]|年)\s?(\p{L}{3,12}|[春夏秋冬])(?![\p{L}\d])`,
  'gu',
);
const NUMERIC = /(?<![\d./-])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2}))(?![\d/-])/g;
const MONTH_YEAR = /(?<![\d./-])(?:\d{1,2}[/.]20\d{2}|20\d{2}-\d{2})(?![\d/-])/g;
const SHORT_RANGE = /(?<![\d/.$€£])(\d{1,2})\/(\d{1,2})(\s?(?:-|–|—|to)\s?)(\d{1,2})\/(\d{1,2})(?![\d/])/g;
const EAST =
  /(?:(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]|(?<!\d)(\d{1,2})[月월](?=\s?\d{1,2}\s?[日일]))(?:\s?(\d{1,2})\s?[日일])?/g;
const MONTH = compile(String.raw`(?<![\p{L}\d])(\p{L}{3,12})(?![\p{L}])`, 'gu');

const yearOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : text.length === 4 ? Number(text) : 2000 + Number(text.slice(1));

/** The number of a month; null for other words, and for words that are months in another case or language alone. */
const monthOf = (word: string): number | null => {
  const folded = normalizeWords(word);
  if (folded.length < 3 || /^(?:set|sep(?!t)|dec|mar|may|mai|march)$/.test(folded)) {
    if (folded.length < 3 || !/^\p{Lu}/u.test(word))
      return /^(?:mai|set|sep|dec)$/.test(folded) ? toMonth(folded) : null;
  }
  return toMonth(folded);
};

const PARTS: readonly (readonly [NonNullable<DateMention['part']>, RegExp])[] = [
  [
    'EARLY',
    /(?:\bearly|\bbeginning of|\bstart of|\banfang|\bdébut|\bprincipios de|\binizio|\bbegin|\bpoczątek)[\s-]*$/i,
  ],
  ['MID', /(?:\bmid(?:dle of)?|\bmitte|\bmi|\bmediados de|\bmetà|\bmedio|\bpołowa)[\s-]*$/i],
  ['LATE', /(?:\blate|\bend of|\bende|\bfin(?:ales)? de|\bfin|\bfine|\beind|\bkoniec)[\s-]*$/i],
];

const partBefore = (text: string, from: number): DateMention['part'] =>
  PARTS.find(([, pattern]) => pattern.test(text.slice(Math.max(0, from - 16), from)))?.[0];

interface Parts {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
  season?: string | undefined;
  readings?: readonly string[] | undefined;
}

/** Of the readings of `04/01/2027`, that with the day first, which it is in the languages of Europe and South America. */
const dayFirstOf = (given: string, readings: readonly string[], language: string | null): string | undefined => {
  if (!language || /^(?:en|ja|ko|zh)/.test(language)) return undefined;
  const [, day = '', month = ''] = /^(\d{1,2})\D(\d{1,2})\D/.exec(given) ?? [];
  return readings.find((reading) => reading.slice(5) === `${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
};

/** The dates of a text in their order. A month alone counts where `hasBareMonths` allows it. */
export const scanDates = (text: string, hasBareMonths = true, language: string | null = null): DateMention[] => {
  const mentions: DateMention[] = [];
  const taken = new Uint8Array(text.length);
  const add = (from: number, whole: string, parts: Parts): void => {
    const to = from + whole.trimEnd().length;
    if (taken.subarray(from, to).includes(1)) return;
    if (parts.day !== undefined && (parts.day < 1 || parts.day > 31)) return;
    taken.fill(1, from, to);
    const part = parts.day === undefined ? partBefore(text, from) : undefined;
    mentions.push({
      from,
      to,
      ...(parts.year !== undefined && { year: parts.year }),
      ...(parts.month !== undefined && { month: parts.month }),
      ...(parts.day !== undefined && { day: parts.day }),
      ...(parts.season !== undefined && { season: parts.season }),
      ...(parts.readings && { readings: parts.readings }),
      ...(part && { part }),
    });
  };
  for (const match of text.matchAll(EAST)) {
    const [whole, year, month, bare, day] = match;
    // `2月15日〜19日`
    const until =
      day && /^\s?(?:[（(].[）)])?\s?[〜～~-]\s?(\d{1,2})[日일]/.exec(text.slice(match.index + whole.length));
    add(match.index, whole, {
      ...(year && { year: Number(year) }),
      month: Number(month ?? bare),
      ...(day && { day: Number(day) }),
    });
    if (until) {
      const [end, last = ''] = until;
      const from = match.index + whole.length + end.length - last.length - 1;
      add(from, `${last}日`, { ...(year && { year: Number(year) }), month: Number(month ?? bare), day: Number(last) });
    }
  }
  for (const pattern of [NUMERIC, MONTH_YEAR]) {
    for (const { 0: whole, index } of text.matchAll(pattern)) {
      const read = readPartialDate(whole);
      if (!read) continue;
      const value = 'readings' in read ? dayFirstOf(whole, read.readings, language) : read.value;
      if (value === undefined) add(index, whole, { readings: 'readings' in read ? read.readings : [] });
      else {
        const [year, month, day] = value.split('-').map(Number);
        add(index, whole, { year, month, day });
      }
    }
  }
  for (const match of text.matchAll(SHORT_RANGE)) {
    const [, a = '', b = '', between = '', c = '', d = ''] = match;
    const isMonthFirst = (Number(b) > 12 || Number(d) > 12) && Number(a) < 13 && Number(c) < 13;
    const isDayFirst = (Number(a) > 12 || Number(c) > 12) && Number(b) < 13 && Number(d) < 13;
    if (isMonthFirst === isDayFirst) continue;
    const first = `${a}/${b}`;
    add(match.index, first, { month: Number(isMonthFirst ? a : b), day: Number(isMonthFirst ? b : a) });
    add(match.index + first.length + between.length, `${c}/${d}`, {
      month: Number(isMonthFirst ? c : d),
      day: Number(isMonthFirst ? d : c),
    });
  }
  for (const { 0: whole, 1: day = '', 2: word = '', 3: year, index } of text.matchAll(DAY_FIRST)) {
    const month = monthOf(word);
    if (month) add(index, whole, { day: Number(day), month, year: yearOf(year) });
  }
  for (const { 0: whole, 1: word = '', 2: day = '', 3: year, index } of text.matchAll(MONTH_FIRST)) {
    const month = monthOf(word);
    if (month) add(index, whole, { day: Number(day), month, year: yearOf(year) });
  }
  for (const { 0: whole, 1: word = '', 2: year, index } of text.matchAll(WITH_YEAR)) {
    const season = toSeason(word);
    const month = season ? null : monthOf(word);
    if (season) add(index, whole, { season, year: yearOf(year) });
    else if (month) add(index, whole, { month, year: yearOf(year) });
  }
  for (const { 0: whole, 1: year, 2: word = '', index } of text.matchAll(YEAR_FIRST)) {
    const season = toSeason(word);
    if (season) add(index, whole, { season, year: yearOf(year) });
  }
  for (const { 0: whole, 1: word = '', index } of hasBareMonths ? text.matchAll(MONTH) : []) {
    // English and German write months with capitals
    const isName = language && !/^(?:en|de)/.test(language) ? /^\p{L}\p{Ll}{3,}$/u : /^\p{Lu}\p{Ll}+$/u;
    const month =
      isName.test(word) && (word.length > 3 || /^(?:Jan|Feb|Apr|May|Jun|Jul|Aug|Oct|Nov|Mai)$/.test(word))
        ? monthOf(word)
        : null;
    if (month) add(index, whole, { month });
  }
  return mentions.sort((a, b) => a.from - b.from);
};

const pad = (number: number): string => String(number).padStart(2, '0');

/** ISO 8601 of a mention with a year; null without, or of a day that does not exist. */
export const isoOf = ({ year, month, day }: DateMention): string | null => {
  if (year === undefined) return null;
  if (month === undefined) return String(year);
  if (day === undefined) return `${year}-${pad(month)}`;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? `${year}-${pad(month)}-${pad(day)}` : null;
};
