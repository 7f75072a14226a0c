/** Finds the words that a misspelled one may mean. Loaded only when a word occurs nowhere. */
import uFuzzy from '../vendor/fuzzy.js';
import type { FuzzyWords } from './search.js';

/** Allows one letter that is missing, extra, wrong or transposed, except for the first letter. */
const fuzzy = new uFuzzy({ intraMode: 1 });
/** The fewest letters of a word that may have two that are wrong. */
const TWO_WRONG_MIN = 8;
/** The fewest letters of a misspelled word that may begin a much longer one: `nurse` is not Nuremberg. */
const BEGINNING_MIN = 6;
/** The most words that are returned: with more, a search would match nearly everything. */
const FUZZY_MAX = 20;

/** The most words that are suggested, and the most letters in which they differ. */
const [CLOSEST_MAX, DISTANCE_MAX] = [3, 2];
/** The shortest word, in letters, for which words are suggested. */
const LENGTH_MIN = 5;

/** In how many letters two words differ; letters that are transposed are one. More than `DISTANCE_MAX` is not counted. */
const distance = (one: string, other: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const isSame = one[at - 1] === other[to - 1];
      const isTransposed = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      const costs = [(last[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (last[to - 1] ?? 0) + Number(!isSame)];
      next.push(Math.min(...costs, isTransposed ? (before[to - 2] ?? 0) + 1 : Infinity));
    }
    if (Math.min(...next) > DISTANCE_MAX) return Infinity;
    [before, last] = [last, next];
  }
  return last[other.length] ?? Infinity;
};

/** The words most like one that occurs nowhere, to suggest: the closest first. */
export const closestWords = (term: string, words: readonly string[]): string[] => {
  if (term.length < LENGTH_MIN || term.includes(' ')) return [];
  const farthest = term.length < TWO_WRONG_MIN ? 1 : DISTANCE_MAX;
  return [...new Set(words)]
    .filter((word) => Math.abs(word.length - term.length) <= farthest && !word.startsWith('#'))
    .map((word) => ({ word, far: distance(term, word) }))
    .filter(({ far }) => far > 0 && far <= farthest)
    .sort((a, b) => a.far - b.far)
    .slice(0, CLOSEST_MAX)
    .map(({ word }) => word);
};

export const fuzzyWords: FuzzyWords = (term, words) => {
  // the library also finds it within a word, "nice" in "distance"
  const longest = term.length < BEGINNING_MIN ? term.length + DISTANCE_MAX : Infinity;
  const beginnings = words.filter((word) => word.startsWith(term.slice(0, 1)) && word.length <= longest);
  const found = fuzzy.filter(beginnings, term) ?? [];
  return found.slice(0, FUZZY_MAX).flatMap((index) => beginnings[index] ?? []);
};
