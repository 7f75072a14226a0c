/** Finds words that were meant by a misspelled one. Loaded only for a word that no posting contains. */
import uFuzzy from '../vendor/fuzzy.js';
import type { FuzzyWords } from './search.js';

/** Tolerates one letter that is added, missing, wrong or swapped, except for the first one. */
const fuzzy = new uFuzzy({ intraMode: 1 });
/** Most words for one misspelled one: more would match anything. */
const FUZZY_MAX = 20;

export const fuzzyWords: FuzzyWords = (term, words) => {
  const found = fuzzy.filter([...words], term) ?? [];
  return found.slice(0, FUZZY_MAX).flatMap((index) => words[index] ?? []);
};
