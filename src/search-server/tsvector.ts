import { splitWords } from './split-words.js';

/** The last position in a text that a `tsvector` can hold. */
const POSITION_MAX = 16_383;

/** A word as it is written in a `tsvector` or `tsquery`. Normalized, it consists of letters, digits, + and #. */
export const quoteLexeme = (word: string): string => `'${word}'`;

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
export const toVector = (texts: readonly (readonly [weight: 'A' | 'B' | 'C' | 'D', normalized: string])[]): Vector => {
  const positions = new Map<string, string[]>();
  let position = 0;
  let size = 0;
  let isWhole = true;
  for (const [weight, normalized] of texts) {
    for (const word of splitWords(normalized)) {
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
    if (weight !== 'A') position++; // no phrase continues from short texts into facts, or from those into long texts
  }
  return { text: [...positions].map(([word, at]) => `${quoteLexeme(word)}:${at.join(',')}`).join(' '), isWhole };
};
