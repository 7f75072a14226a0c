import { normalizeText } from './normalize.js';

/** What is searched of one posting; each text folded, with a space before its first word. */
export interface SearchText {
  /** Title first, then employer, places and labels. */
  readonly head: string;
  /** Where the title ends in `head`. */
  readonly titleEnd: number;
  /** The long texts; empty while they have not been folded. */
  body: string;
}

/** Finds words that `term` may be a misspelling of. */
export type FuzzyWords = (term: string, words: readonly string[]) => readonly string[];

export interface SearchResult {
  /** For each text how well it matches, 0 = not at all; null for a query without words: all match. */
  readonly scores: Uint16Array | null;
  /** What was looked for in the end: ` learn` at the start of a word, `learn` anywhere in one. */
  readonly matchedTerms: readonly string[];
  /** Whether there is a word that only `similar`, which was not given, may know. */
  readonly needsFuzzyWords: boolean;
}

/** More words than anybody types; each takes time. */
const TERMS_MAX = 8;
/** Scripts that are written without spaces between words, and so are found anywhere. */
export const SCRIPTS_WITHOUT_SPACES = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/u;
/** Shorter ones are found only where a word begins. */
const INNER_MIN = 3;

/** The words of a query. */
export const termsOf = (query: string): readonly string[] =>
  [...new Set(normalizeText(query).split(' '))].filter(Boolean).slice(0, TERMS_MAX);

const scoreOf = ({ head, titleEnd, body }: SearchText, needle: string): number => {
  const at = head.indexOf(needle);
  if (at < 0) return body.includes(needle) ? 1 : 0;
  return at >= titleEnd ? 4 : at === 0 ? 10 : 8;
};

/** Adds what one of `matchedTerms` is worth in each text; null when it is in none. */
const scoresOf = (texts: readonly SearchText[], matchedTerms: readonly string[]): Uint16Array | null => {
  const scores = new Uint16Array(texts.length);
  let isAnywhere = false;
  for (const [index, text] of texts.entries()) {
    let best = 0;
    for (const needle of matchedTerms) best = Math.max(best, scoreOf(text, needle));
    scores[index] = best;
    isAnywhere ||= best > 0;
  }
  return isAnywhere ? scores : null;
};

const words = new WeakMap<readonly SearchText[], readonly string[]>();

/** The words of all heads, each once; of thousands they are collected a single time. */
const wordsOf = (texts: readonly SearchText[]): readonly string[] => {
  const known = words.get(texts);
  if (known) return known;
  const found = new Set<string>();
  for (const { head } of texts) for (const word of head.split(' ')) found.add(word);
  found.delete('');
  words.set(texts, [...found]);
  return [...found];
};

interface Found {
  readonly scores: Uint16Array | null;
  readonly matchedTerms: readonly string[];
}

/**
 * One word of a query, in the first way that finds anything: words that begin with it, words that have it inside, words
 * that it may be a misspelling of.
 */
const find = (texts: readonly SearchText[], term: string, similar: FuzzyWords | null): Found => {
  const literal = SCRIPTS_WITHOUT_SPACES.test(term)
    ? [term]
    : [` ${term}`, ...(term.length >= INNER_MIN ? [term] : [])];
  for (const needle of literal) {
    const scores = scoresOf(texts, [needle]);
    if (scores) return { scores, matchedTerms: [needle] };
  }
  const matchedTerms = similar ? similar(term, wordsOf(texts)).map((word) => ` ${word}`) : [];
  return { scores: scoresOf(texts, matchedTerms), matchedTerms };
};

/** Finds the texts in which each word of `query` occurs. `similar` is asked about words that occur nowhere. */
export const search = (texts: readonly SearchText[], query: string, similar: FuzzyWords | null): SearchResult => {
  const terms = termsOf(query);
  if (terms.length === 0) return { scores: null, matchedTerms: [], needsFuzzyWords: false };
  const found = terms.map((term) => find(texts, term, similar));
  const scores = new Uint16Array(texts.length);
  for (let index = 0; index < scores.length; index++) {
    let sum = 0;
    for (const { scores: own } of found) {
      const score = own?.[index] ?? 0;
      sum = score > 0 ? sum + score : Number.NaN;
    }
    scores[index] = sum; // NaN becomes 0
  }
  return {
    scores,
    matchedTerms: found.flatMap(({ matchedTerms }) => matchedTerms),
    needsFuzzyWords: similar === null && found.some((one) => one.scores === null),
  };
};
