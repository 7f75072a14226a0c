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

/** Normalized texts as the text of a `tsvector`, each text with the weight of its words. */
export const toVector = (texts: readonly (readonly [weight: 'A' | 'B' | 'D', normalized: string])[]): string => {
  const positions = new Map<string, string[]>();
  let position = 0;
  for (const [weight, normalized] of texts) {
    for (const word of split(normalized)) {
      position = Math.min(position + 1, POSITION_MAX);
      const known = positions.get(word);
      if (known) known.push(`${position}${weight}`);
      else positions.set(word, [`${position}${weight}`]);
    }
    position++; // no phrase continues from one text into the next
  }
  return [...positions].map(([word, at]) => `${quote(word)}:${at.join(',')}`).join(' ');
};

/** One word of a query as the text of a `tsquery`: a prefix of words, or a phrase of letters without spaces. */
export const toTsQuery = (term: string): string =>
  SCRIPTS_WITHOUT_SPACES.test(term)
    ? `(${split(term).map(quote).join(' <-> ')})`
    : `${split(term).map(quote).join('')}:*`;

/** A `tsquery` for each word of a query; a posting must match all of them. */
export const tsQueriesOf = (words: string): readonly string[] => termsOf(words).map(toTsQuery);
