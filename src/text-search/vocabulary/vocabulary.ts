/** What words of queries mean. Loaded with the first query. */
import { SCRIPTS_WITHOUT_SPACES, normalizeText } from '../normalize.js';
import type { Meaning, Vocabulary } from '../query.js';
import { FILLERS, MEANINGS } from './meanings.js';
import { readPay } from './pay.js';
import { COUNTRIES, PLACES, REGIONS } from './places.js';
import { MONTHS, QUARTER, SEASONS, UNITS } from './time.js';

/** The most words of a query with one meaning: `rae de hong kong china`. */
const WORDS_MAX = 5;
/** The shortest beginning of a word, in letters, that is taken for it, and the most words that it may begin. */
const [BEGINNING_MIN, BEGINNINGS_MAX] = [4, 12];
/** What words that agree with others end in, `bezahltes`, `rémunérées`, and the fewest letters before that. */
const [ENDING, STEM_MIN] = [/^(?:e[smnr]?|[asno]|[ao]s)$/, 5];
/** The shortest word, in letters, that is suggested for a misspelled one. */
const SPELLED_MIN = 5;

/** What words ask for, as literals. */
type Literals = Readonly<Record<'literals' | 'short' | 'weak', readonly string[]>>;
type Meanings = Map<string, Literals>;

const NONE: readonly string[] = [];

const unite = (some: readonly string[], others: readonly string[]): readonly string[] =>
  others.every((other) => some.includes(other)) ? some : [...new Set([...some, ...others])];

const isWholeWord = (text: string): boolean => /^[+~]?#|[.:]$/.test(text);

/** A literal for what a line looks for. */
const literalOf = (text: string): string => {
  const words = normalizeText(text.replace(/^[+~]/, ''));
  return SCRIPTS_WITHOUT_SPACES.test(words) ? words : ` ${words}${isWholeWord(text) ? ' ' : ''}`;
};

/** The literal of a name, which is no beginning of others, as India of Indiana. Other scripts have endings: 서울시. */
const nameLiteral = (name: string): string => literalOf(/\p{Script=Latin}$/u.test(name) ? `${name}.` : name);

const splitLine = (list: string): string[] =>
  list
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean);

/** Adds a meaning. Words that have no other share its lists. */
const addMeaning = (
  meanings: Meanings,
  asked: string,
  { literals = NONE, short = NONE, weak = NONE }: Partial<Literals>,
): void => {
  const words = normalizeText(asked);
  const known = meanings.get(words);
  if (words)
    meanings.set(words, {
      literals: unite(known?.literals ?? literals, literals),
      short: unite(known?.short ?? short, short),
      weak: unite(known?.weak ?? weak, weak),
    });
};

/** Adds the lines of a table. */
const addTable = (meanings: Meanings, table: string, toLiteral = literalOf): void => {
  for (const line of table.trim().split(/\n(?! )/)) {
    const [found = '', asked = ''] = line.split('=');
    const all = splitLine(found);
    const weak = all.filter((text) => text.startsWith('~'));
    const short = all.filter((text) => text.endsWith(':'));
    const literals = all.filter((text) => !weak.includes(text) && !short.includes(text));
    const toLiterals = (texts: readonly string[]): readonly string[] => [...new Set(texts.map(toLiteral))];
    const added = { literals: toLiterals(literals), short: toLiterals(short), weak: toLiterals(weak) };
    for (const words of [...all.filter((text) => !/^[+~]/.test(text)), ...splitLine(asked)])
      addMeaning(meanings, words, added);
  }
};

/** Codes of regions that are words, or the short names of others. */
const AMBIGUOUS = /^(?:de|in|me|or|hi|ok|id|on|la|no|ma|st|co|ni|th|sh|bb|rp)$/;

const isYear = (word: string | undefined): word is string => word !== undefined && /^(?:20)?\d\d$/.test(word);
const toYear = (word: string): string => (word.length === 2 ? `20${word}` : word);
const isNextYear = (year: string, next: string | undefined): boolean =>
  isYear(next) && Number(toYear(next)) === Number(toYear(year)) + 1;
const isLength = (word: string): boolean => /^\d{1,2}$/.test(word);

/** What several words stand for. */
interface Found {
  readonly literals: readonly string[];
  readonly count: number;
}

/** What meanings of times have none of. */
const NO_MORE = { short: [], weak: [], isComplete: true } as const;

/** The meaning of a range of years: `2026/27`. */
const yearsOf = (words: readonly string[], at: number): Meaning | null => {
  const [first = '', second = ''] = words.slice(at, at + 2);
  const isRange = first.length === 4 && isYear(first) && isNextYear(first, second);
  return isRange ? { ...NO_MORE, count: 2, literals: [` ${first} `, ` ${toYear(second)} `] } : null;
};

/** The months of a quarter: `q3`, `3 quartal`, and with its year `t3`. */
const quarterOf = (first: string, second: string, hasYear: boolean): Found | null => {
  const [, short] = /^[qt]([1-4])$/.exec(first) ?? [];
  const [, long] = (QUARTER.test(second) && /^([1-4])(?:st|nd|rd|th|er|e|eme|o)?$/.exec(first)) || [];
  const quarter = Number(long ?? (first.startsWith('t') && !hasYear ? 0 : short));
  if (!quarter) return null;
  const months = [2, 1, 0].map((before) => ` #m${String(quarter * 3 - before).padStart(2, '0')} `);
  return { literals: [...months, ` q${quarter} `], count: long ? 2 : 1 };
};

export interface VocabularyOptions {
  /** The languages whose names of countries are known, BCP 47. */
  readonly languages: readonly string[];
  /** The countries that texts may state, ISO 3166. */
  readonly countries: Iterable<string>;
}

const countryNames = (languages: readonly string[], countries: Iterable<string>): (readonly [string, string])[] => {
  const codes = [...countries].filter((code) => /^[A-Z]{2}$/.test(code));
  return languages.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => {
      const name = names.of(code);
      return name ? [[name, code.toLowerCase()] as const] : [];
    });
  });
};

export const createVocabulary = ({ languages, countries }: VocabularyOptions): Vocabulary => {
  const meanings: Meanings = new Map();
  const times: Meanings = new Map();
  const units: Meanings = new Map();
  addTable(meanings, MEANINGS);
  addTable(meanings, PLACES, nameLiteral);
  addTable(times, SEASONS);
  addTable(units, UNITS);
  for (const [at, names] of MONTHS.trim().split('\n').entries())
    for (const name of splitLine(names))
      addMeaning(times, name, { literals: [` #m${String(at + 1).padStart(2, '0')} `, ` ${normalizeText(name)} `] });
  for (const [country, regions] of Object.entries(REGIONS))
    for (const region of splitLine(regions)) {
      const [code = '', ...name] = region.split(' ');
      const fact = ` #${country}${code} `;
      const isState = name.at(-1) === 'state';
      const place = (isState ? name.slice(0, -1) : name).join(' ');
      const short = AMBIGUOUS.test(code) ? [] : [` ${code} `];
      const literals = [fact, nameLiteral(place)];
      addMeaning(meanings, place, { literals, short });
      if (short.length > 0) addMeaning(meanings, code, { literals, short });
      if (isState) addMeaning(meanings, name.join(' '), { literals: [fact] });
    }
  const stated = countryNames(languages, countries);
  for (const [name, code] of stated) addMeaning(meanings, name, { literals: [` #${code} `, nameLiteral(name)] });
  for (const country of splitLine(COUNTRIES))
    addMeaning(meanings, country.slice(3), { literals: [` #${country.slice(0, 2)} `] });

  const fillers = new Set(FILLERS.split(/\s+/).map(normalizeText));
  const asked = [...meanings.keys(), ...times.keys()].sort();

  /** The year at a position, unless it is the number of a length: `summer 12 weeks`. */
  const yearAt = (words: readonly string[], at: number): string | null => {
    const word = words[at];
    return isYear(word) && (word.length === 4 || !units.has(words[at + 1] ?? '')) ? word : null;
  };

  /** A season, a month or a quarter, as literals, and of how many words it is. */
  const timeAt = (words: readonly string[], at: number, isAfterYear: boolean): Found | null => {
    const [first = '', second = ''] = words.slice(at, at + 2);
    const named = times.get(first);
    if (named) return { literals: [...named.literals], count: 1 };
    const isMonth = /^(?:0[1-9]|1[0-2])$/.test(first) && (isAfterYear ? !units.has(second) : /^20\d\d$/.test(second));
    return isMonth
      ? { literals: [` #m${first} `], count: 1 }
      : quarterOf(first, second, isAfterYear || yearAt(words, at + 1) !== null);
  };

  /** The meaning of a time with its year, which both are of one start: `summer 2027`, `2027 summer`, `summer of '27`. */
  const timeOf = (words: readonly string[], at: number): Meaning | null => {
    const isAfterYear = /^20\d\d$/.test(words[at] ?? '');
    const from = isAfterYear ? at + 1 : at;
    const time = timeAt(words, from, isAfterYear);
    if (!time) return null;
    let end = from + time.count;
    const yearsAt = fillers.has(words[end] ?? '') ? end + 1 : end;
    const year = yearAt(words, isAfterYear ? at : yearsAt);
    if (year === null) return { ...NO_MORE, ...time };
    if (!isAfterYear) end = yearsAt + 1;
    const years = [toYear(year)];
    // 2026/27
    if (isNextYear(year, words[end])) years.push(toYear(words[end++] ?? ''));
    const literals = years.flatMap((one) =>
      time.literals.flatMap((literal) => {
        const name = literal.trim();
        return name.startsWith('#') ? [` ${name} ${one} `] : [` ${name} ${one} `, ` ${one} ${name} `];
      }),
    );
    return { ...NO_MORE, count: end - at, literals };
  };

  /** `12 weeks`, `3-6 months`. */
  const lengthOf = (words: readonly string[], at: number): Meaning | null => {
    const [first = '', second = '', third = ''] = words.slice(at, at + 3);
    const isRange = isLength(second) && units.has(third);
    const unit = isLength(first) ? units.get(isRange ? third : second) : undefined;
    if (!unit) return null;
    const [from, to] = [Number(first), Number(isRange ? second : first)];
    const numbers = Array.from({ length: Math.max(0, to - from) + 1 }, (_, more) => from + more);
    // a text says the same: 12-week
    const literals = [...unit.literals].flatMap((fact) =>
      numbers.flatMap((number) => [` ${number}${fact}`, ` ${number} ${fact.slice(2, -1)}`]),
    );
    return { ...NO_MORE, count: isRange ? 3 : 2, literals };
  };

  /** The meanings of the words that a word may be the beginning of. */
  const beginningOf = (word: string): Meaning | null => {
    if (word.length < BEGINNING_MIN) return null;
    const from = firstFrom(asked, word);
    const names = asked.slice(from, firstFrom(asked, `${word}\uffff`)).filter((name) => !name.includes(' '));
    if (names.length > BEGINNINGS_MAX) return null;
    const literals = new Set(names.flatMap((name) => (meanings.get(name) ?? times.get(name))?.literals ?? []));
    return literals.size > 0 ? { count: 1, literals: [...literals], short: [], weak: [], isComplete: false } : null;
  };

  /** The meaning of a word that has another ending: of `bezahlt` for `bezahltes`. */
  const inflectedOf = (word: string): Meaning | null => {
    for (const cut of [1, 2]) {
      const stem = word.slice(0, -cut);
      const found = stem.length >= STEM_MIN && ENDING.test(word.slice(-cut)) && meanings.get(stem);
      if (found) return { ...toMeaning(found, 1), literals: [...found.literals, ` ${stem}`] };
    }
    return null;
  };

  return {
    words: asked.filter((word) => word.length >= SPELLED_MIN && !word.includes(' ')),
    isFiller: (word) => fillers.has(word),
    readPay,
    lookUp(words, at) {
      const time = timeOf(words, at) ?? yearsOf(words, at) ?? lengthOf(words, at);
      if (time) return time;
      for (let count = Math.min(WORDS_MAX, words.length - at); count > 0; count--) {
        const found = meanings.get(words.slice(at, at + count).join(' '));
        if (found) return toMeaning(found, count);
      }
      const word = words[at] ?? '';
      return fillers.has(word) ? null : (inflectedOf(word) ?? beginningOf(word));
    },
  };
};

const toMeaning = (literals: Literals, count: number): Meaning => ({ ...literals, count, isComplete: true });

/** The position of the first of sorted texts that is not before `text`. */
const firstFrom = (sorted: readonly string[], text: string): number => {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < text) from = middle + 1;
    else to = middle;
  }
  return from;
};
