import { normalizeText } from '../text-search/normalize.js';
import { SCRIPTS_WITHOUT_SPACES, termsOf } from '../text-search/search.js';

/** Longest word, in characters. PostgreSQL refuses much longer ones, and nobody types them. */
const WORD_MAX = 100;
/** The last position in a text that a `tsvector` can hold. */
const POSITION_MAX = 16_383;

/** The words of a normalized text. In scripts without spaces between words, each letter is a word. */
const split = (normalized: string): string[] =>
  normalized
    .split(' ')
    .flatMap((word) =>
      SCRIPTS_WITHOUT_SPACES.test(word)
        ? (word.match(
            new RegExp(`${SCRIPTS_WITHOUT_SPACES.source}|(?:(?!${SCRIPTS_WITHOUT_SPACES.source}).)+`, 'gu'),
          ) ?? [])
        : [word],
    )
    .map((word) => word.slice(0, WORD_MAX))
    .filter(Boolean);

// normalized words consist of letters, digits, + and #: there is nothing to escape
const quote = (word: string): string => `'${word}'`;

/** The words of normalized texts, as a posting's row has them. */
export interface Vector {
  /** The text of a `tsvector`. */
  readonly text: string;
  /** Whether it has all words: PostgreSQL takes 1 MB of them. */
  readonly isWhole: boolean;
}

const encoder = new TextEncoder();
/** Most bytes of a `tsvector`, below PostgreSQL's limit of 1,048,575. */
const SIZE_MAX = 1_000_000;
/** Most positions of one word; PostgreSQL drops further ones. */
const PLACES_MAX = 255;

/** Normalized texts as a `tsvector`, each text with the weight of its words. Words that do not fit are left out. */
export const toVector = (texts: readonly (readonly [weight: 'A' | 'B' | 'D', normalized: string])[]): Vector => {
  const positions = new Map<string, string[]>();
  let position = 0;
  let size = 0;
  let isWhole = true;
  for (const [weight, normalized] of texts) {
    for (const word of split(normalized)) {
      position = Math.min(position + 1, POSITION_MAX);
      const known = positions.get(word);
      if (known && known.length >= PLACES_MAX) continue;
      // a position takes 2 bytes; a word its bytes, 2 for how many positions it has, and 1 that aligns them
      const bytes = known ? 2 : encoder.encode(word).length + 5;
      if (size + bytes > SIZE_MAX) {
        isWhole &&= known !== undefined;
        continue;
      }
      size += bytes;
      if (known) known.push(`${position}${weight}`);
      else positions.set(word, [`${position}${weight}`]);
    }
    position++; // no phrase continues from one text into the next
  }
  return { text: [...positions].map(([word, at]) => `${quote(word)}:${at.join(',')}`).join(' '), isWhole };
};

/** Most letters of a word that is written without spaces: each must follow the one before. */
const LETTERS_MAX = 32;

/** The search words of a query as the texts of `tsquery`s, of which a posting must match all. */
export interface QueryWords {
  readonly tsqueries: readonly string[];
  /** Words, or ends of words, that are beyond the limits. */
  readonly ignored: readonly string[];
}

/** One word of a query as the text of a `tsquery`: a prefix of words, or a phrase of letters without spaces. */
const toTsQuery = (term: string): string =>
  SCRIPTS_WITHOUT_SPACES.test(term)
    ? `(${split(term).slice(0, LETTERS_MAX).map(quote).join(' <-> ')})`
    : `${split(term).map(quote).join('')}:*`;

export const tsQueriesOf = (words: string): QueryWords => {
  const terms = termsOf(words);
  const all = [...new Set(normalizeText(words).split(' '))].filter(Boolean);
  const tooLong = terms
    .filter((term) => SCRIPTS_WITHOUT_SPACES.test(term))
    .map((term) => split(term).slice(LETTERS_MAX).join(''))
    .filter(Boolean);
  return { tsqueries: terms.map(toTsQuery), ignored: [...tooLong, ...all.slice(terms.length)] };
};
