import { SCRIPTS_WITHOUT_SPACES } from '../text-search/normalize.js';

/** Longest word, in characters. Search engines refuse much longer ones, and nobody types them. */
const WORD_MAX = 100;

/** The words of a normalized text. In scripts without spaces between words, each letter is a word. */
export const splitWords = (normalized: string): string[] =>
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
