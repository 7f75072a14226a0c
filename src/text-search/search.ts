import { normalizeText } from './normalize.js';

/** Texts that can be searched for one word at a time. */
export interface SearchableTexts {
  /** How many there are. */
  readonly size: number;
  /** The different words of the short texts, which a misspelled word may mean. */
  readonly words: readonly string[];
  /**
   * How well each text matches ` learn`, at the start of a word, or `learn`, anywhere in one; null if none does: 10 at the
   * start of the title, 8 in the title, 4 in another short text, 1 in a long text, 0 nowhere.
   */
  scoresOf(literal: string): Uint8Array | null;
}

/** Finds words that `term` may be a misspelling of. */
export type FuzzyWords = (term: string, words: readonly string[]) => readonly string[];

export interface SearchResult {
  /** How well each text matches, 0 = not at all; null for a query without words, which all match. */
  readonly scores: Uint16Array | null;
  /** What was found: ` learn` at the start of a word, `learn` anywhere in one. */
  readonly matchedTerms: readonly string[];
  /** Whether a word occurs nowhere, so that `fuzzyWords`, which was null, may help. */
  readonly needsFuzzyWords: boolean;
}

/** Most words of a query; the others are ignored. */
const TERMS_MAX = 8;
/** Scripts without spaces between words: Thai, Lao, Burmese, Khmer, kana and Han. Their words are found anywhere. */
export const SCRIPTS_WITHOUT_SPACES = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/u;
/** Shortest word, in letters, that is also found inside other words. */
const INNER_MIN = 3;

/** The words of a query. */
export const termsOf = (query: string): readonly string[] =>
  [...new Set(normalizeText(query).split(' '))].filter(Boolean).slice(0, TERMS_MAX);

/** The best score that one of `literals` has in each text; null if none occurs in any. */
const bestScores = (texts: SearchableTexts, literals: readonly string[]): Uint8Array | null => {
  const [first, ...others] = literals.map((literal) => texts.scoresOf(literal)).filter((scores) => scores !== null);
  if (!first || others.length === 0) return first ?? null;
  return first.map((score, index) => Math.max(score, ...others.map((scores) => scores[index] ?? 0)));
};

/** The result for one word of a query. */
interface TermResult {
  readonly scores: Uint8Array | null;
  readonly matchedTerms: readonly string[];
}

/**
 * Finds one word of a query in the first way that finds anything: words that begin with it, words that contain it, words
 * that it may be a misspelling of.
 */
const find = (texts: SearchableTexts, term: string, fuzzyWords: FuzzyWords | null): TermResult => {
  const literal = SCRIPTS_WITHOUT_SPACES.test(term)
    ? [term]
    : [` ${term}`, ...(term.length >= INNER_MIN ? [term] : [])];
  for (const written of literal) {
    const scores = texts.scoresOf(written);
    if (scores) return { scores, matchedTerms: [written] };
  }
  const matchedTerms = fuzzyWords ? fuzzyWords(term, texts.words).map((word) => ` ${word}`) : [];
  return { scores: bestScores(texts, matchedTerms), matchedTerms };
};

/**
 * Finds the texts that contain every word of `query`.
 *
 * @param fuzzyWords Suggests words in place of those that occur nowhere; null while it is not loaded.
 */
export const search = (texts: SearchableTexts, query: string, fuzzyWords: FuzzyWords | null): SearchResult => {
  const terms = termsOf(query);
  if (terms.length === 0) return { scores: null, matchedTerms: [], needsFuzzyWords: false };
  const found = terms.map((term) => find(texts, term, fuzzyWords));
  const scores = new Uint16Array(texts.size);
  for (let index = 0; index < scores.length; index++) {
    let sum = 0;
    for (const { scores: own } of found) {
      const score = own?.[index] ?? 0;
      sum = score > 0 ? sum + score : Number.NaN;
    }
    scores[index] = sum; // NaN, for a word that is missing, becomes 0
  }
  return {
    scores,
    matchedTerms: found.flatMap(({ matchedTerms }) => matchedTerms),
    needsFuzzyWords: fuzzyWords === null && found.some((one) => one.scores === null),
  };
};
