import { SCRIPTS_WITHOUT_SPACES, termsOf } from '../text-search/search.js';

/** PostgreSQL takes longer words for an error; nobody types them. */
const WORD_MAX = 100;
/** The last place in a text that a `tsvector` can hold. */
const PLACES_MAX = 16_383;

/** The words of a folded text; of scripts without spaces between words each letter is one. */
const split = (folded: string): string[] =>
  folded
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

// folded words hold letters, digits, + and # alone
const quote = (word: string): string => `'${word}'`;

/** Folded texts as the text of a `tsvector`, each with the weight of its words. */
export const toVector = (texts: readonly (readonly [weight: 'A' | 'B' | 'D', folded: string])[]): string => {
  const places = new Map<string, string[]>();
  let place = 0;
  for (const [weight, folded] of texts) {
    for (const word of split(folded)) {
      place = Math.min(place + 1, PLACES_MAX);
      const known = places.get(word);
      if (known) known.push(`${place}${weight}`);
      else places.set(word, [`${place}${weight}`]);
    }
    place++; // no phrase goes on from one text into the next
  }
  return [...places].map(([word, at]) => `${quote(word)}:${at.join(',')}`).join(' ');
};

/** One word of a query as the text of a `tsquery`: words that begin with it, or have it anywhere without spaces. */
export const toTsQuery = (term: string): string =>
  SCRIPTS_WITHOUT_SPACES.test(term)
    ? `(${split(term).map(quote).join(' <-> ')})`
    : `${split(term).map(quote).join('')}:*`;

/** All words of a query, each of which is to be found. */
export const tsQueriesOf = (words: string): readonly string[] => termsOf(words).map(toTsQuery);
