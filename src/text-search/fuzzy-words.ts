/** Words that a misspelt one may have been meant for. Downloaded only for a word that occurs nowhere. */
import uFuzzy from '../vendor/fuzzy.js';
import type { FuzzyWords } from './search.js';

/** One letter too many, too few, wrong or in the wrong order; the first one is right. */
const fuzzy = new uFuzzy({ intraMode: 1 });
/** More than these would find anything. */
const FUZZY_MAX = 20;

export const fuzzyWords: FuzzyWords = (term, words) => {
  const found = fuzzy.filter([...words], term) ?? [];
  return found.slice(0, FUZZY_MAX).flatMap((index) => words[index] ?? []);
};
