/** Finds the words that a misspelled one may mean. Loaded only when a word occurs nowhere. */
import uFuzzy from '../vendor/fuzzy.js';
import type { FuzzyWords } from './search.js';

/** Allows one letter that is missing, extra, wrong or transposed, except for the first letter. */
const fuzzy = new uFuzzy({ intraMode: 1 });
/** The most words that are returned: with more, a search would match nearly everything. */
const FUZZY_MAX = 20;

export const fuzzyWords: FuzzyWords = (term, words) => {
  const found = fuzzy.filter([...words], term) ?? [];
  return found.slice(0, FUZZY_MAX).flatMap((index) => words[index] ?? []);
};
