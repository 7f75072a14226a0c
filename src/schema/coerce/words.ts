import { LOCALES } from '../locales.js';

/** The locales whose words are read. `en-GB` adds "Sept". */
export const WORD_LOCALES: readonly string[] = [...LOCALES, 'en-GB'];

const DASHES = /[\u2010-\u2015\u2212\u301C\uFF5E~]/g;
/** The zeros of the digits that are read: Arabic, Persian, Hindi. Full-width ones become ours by NFKC. */
const ZEROS = [0x660, 0x6f0, 0x966];
const toDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero ? String(code - zero) : digit;
};

/** A text for comparison: no case, no accents, no dots of abbreviations, one kind of dash, digits 0 to 9. */
export const normalizeWords = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}+/gu, '')
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, toDigit)
    .replace(DASHES, '-')
    .replace(/(\p{L})\.(?!\d)/gu, '$1')
    .replace(/[\s\u2019]+/g, (sign) => (sign === '\u2019' ? "'" : ' '))
    .trim();

/** The numbers, words and signs of a folded text. */
export const toTokens = (folded: string): readonly string[] =>
  folded.match(/\d+(?:[.,]\d+)?|\p{L}[\p{L}\p{M}']*|[^\s\p{L}\d]/gu) ?? [];

/** A set of folded words, which spaces separate. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(normalizeWords));
/** A set of folded phrases, which commas separate. */
export const phrasesOf = (phrases: string): ReadonlySet<string> => new Set(phrases.split(',').map(normalizeWords));

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    'one two three four five six seven eight nine ten eleven twelve',
    'ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf',
    'un deux trois quatre cinq six sept huit neuf dix onze douze',
    'un dos tres cuatro cinco seis siete ocho nueve diez once doce',
    'um dois tres quatro cinco seis sete oito nove dez onze doze',
    'un due tre quattro cinque sei sette otto nove dieci undici dodici',
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf',
  ].flatMap((line) => line.split(' ').map((word, index) => [word, index + 1] as const)),
);

/** A number of a text: `12`, `1.5`, `1,5`, `six`. Null for other words. */
export const toNumber = (token = ''): number | null => {
  if (/^\d+(?:[.,]\d{1,2})?$/.test(token)) return Number(token.replace(',', '.'));
  return NUMBER_WORDS.get(token.replace(/^(?:eine|une|una|uma)$/, 'un')) ?? null;
};

const RANGE_SIGNS = setOf('- to bis a hasta tot do till al ate');
/** Whether a token stands between the ends of a range: `10-12`, `10 to 12`, `10 bis 12`. */
export const isRangeSign = (token = ''): boolean => RANGE_SIGNS.has(token);

const OR = setOf('or oder ou o of eller lub veya / ; | , and und et y');
/** Whether a token stands between choices: `or`, `oder`, `/`. */
export const isOr = (token = ''): boolean => OR.has(token);

/** Phrases of bounds, which become one sign each: `≤`, `≥`, `≈`. */
const BOUNDS: readonly (readonly [sign: string, phrases: RegExp])[] = [
  ['≤', /\b(?:up to|bis zu|maximal|maximum|max|hochstens|jusqu'?a|fino a|no more than|at most|tot)\b(?=\D{0,6}\d)/g],
  [
    '≥',
    /\b(?:starting (?:at|from)|from|ab|mindestens|minimum|minimal|min|at least|a partir de|desde|vanaf|od|da|au moins)\b(?=\D{0,6}\d)/g,
  ],
  [
    '≈',
    /\b(?:approximately|approx|about|around|roughly|circa|ca|etwa|ungefahr|environ|aproximadamente)\b(?=\D{0,6}\d)/g,
  ],
];

/** A folded text with a sign for each phrase like "up to", "at least" or "about". */
export const withBoundSigns = (folded: string): string =>
  BOUNDS.reduce((text, [sign, phrases]) => text.replace(phrases, ` ${sign} `), folded);
