/** What words of queries mean. Loaded with the first query. */
import { SCRIPTS_WITHOUT_SPACES, normalizeText } from '../normalize.js';
import type { Meaning, Vocabulary } from '../query.js';
import { FILLERS, MEANINGS } from './meanings.js';
import { COUNTRIES, PLACES, REGIONS } from './places.js';
import { MONTHS, SEASONS, UNITS } from './time.js';

/** The most words of a query with one meaning: `united states of america`. */
const WORDS_MAX = 4;
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
const addTable = (meanings: Meanings, table: string): void => {
  for (const line of table.trim().split(/\n(?! )/)) {
    const [found = '', asked = ''] = line.split('=');
    const all = splitLine(found);
    const weak = all.filter((text) => text.startsWith('~'));
    const short = all.filter((text) => text.endsWith(':'));
    const literals = all.filter((text) => !weak.includes(text) && !short.includes(text));
    const toLiterals = (texts: readonly string[]): readonly string[] => [...new Set(texts.map(literalOf))];
    const added = { literals: toLiterals(literals), short: toLiterals(short), weak: toLiterals(weak) };
    for (const words of [...all.filter((text) => !/^[+~]/.test(text)), ...splitLine(asked)])
      addMeaning(meanings, words, added);
  }
};

/** Codes of regions that are words, or the short names of others. */
const AMBIGUOUS = /^(?:de|in|me|or|hi|ok|id|on|la|no|ma|st|co|ni|th|sh|bb|rp)$/;

const isYear = (word: string | undefined): word is string => word !== undefined && /^(?:20)?\d\d$/.test(word);
const toYear = (word: string): string => (word.length === 2 ? `20${word}` : word);

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
  for (const table of [MEANINGS, PLACES]) addTable(meanings, table);
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
      const literals = [fact, ` ${place}`];
      addMeaning(meanings, place, { literals, short });
      if (short.length > 0) addMeaning(meanings, code, { literals, short });
      if (isState) addMeaning(meanings, name.join(' '), { literals: [fact] });
    }
  const stated = countryNames(languages, countries);
  for (const [name, code] of stated)
    addMeaning(meanings, name, { literals: [` #${code} `, ` ${normalizeText(name)}`] });
  for (const country of splitLine(COUNTRIES))
    addMeaning(meanings, country.slice(3), { literals: [` #${country.slice(0, 2)} `] });

  const fillers = new Set(FILLERS.split(/\s+/).map(normalizeText));
  const asked = [...meanings.keys(), ...times.keys()].sort();

  /** The meaning of a time with its year, which both are of one start: `summer 2027`, `2027 summer`, `summer of '27`. */
  const timeOf = (words: readonly string[], at: number): Meaning | null => {
    const [first = '', second = '', third = ''] = words.slice(at, at + 3);
    const isBefore = isYear(first) && first.length === 4 && times.has(second);
    const time = times.get(isBefore ? second : first);
    if (!time) return null;
    const rest = isBefore ? first : fillers.has(second) ? third : second;
    const count = isBefore || rest === second ? 2 : 3;
    if (!isYear(rest)) return { count: 1, literals: time.literals, short: [], weak: [], isComplete: true };
    const year = toYear(rest);
    const literals = time.literals.flatMap((literal) => {
      const name = literal.trim();
      return name.startsWith('#') ? [` ${name} ${year} `] : [` ${name} ${year} `, ` ${year} ${name} `];
    });
    return { count, literals, short: [], weak: [], isComplete: true };
  };

  /** `12 weeks`. */
  const lengthOf = (words: readonly string[], at: number): Meaning | null => {
    const [number = '', unit = ''] = words.slice(at, at + 2);
    const unitFacts = /^\d{1,2}$/.test(number) ? units.get(unit) : undefined;
    return unitFacts
      ? {
          count: 2,
          // a text says the same: 12-week
          literals: unitFacts.literals.flatMap((fact) => [` ${number}${fact}`, ` ${number} ${fact.slice(2, -1)}`]),
          short: [],
          weak: [],
          isComplete: true,
        }
      : null;
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
      const found = word.length - cut >= STEM_MIN && ENDING.test(word.slice(-cut)) && meanings.get(word.slice(0, -cut));
      if (found) return toMeaning(found, 1);
    }
    return null;
  };

  return {
    words: asked.filter((word) => word.length >= SPELLED_MIN && !word.includes(' ')),
    isFiller: (word) => fillers.has(word),
    lookUp(words, at) {
      const time = timeOf(words, at) ?? lengthOf(words, at);
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
