/** The search that keeps a normalized copy of every text: slow and plain, to compare the other one with. */
import { longTextOf, shortTextsOf } from '../../src/model/board/posting-texts.js';
import type { JobPosting } from '../../src/schema/job-posting.js';
import { normalizeHtml, normalizeText } from '../../src/text-search/normalize.js';
import { type FuzzyWords, SCRIPTS_WITHOUT_SPACES, type SearchResult, termsOf } from '../../src/text-search/search.js';

/** The texts of one posting that are searched. Each is normalized, with a space before its first word. */
export interface SearchText {
  /** Title first, then employer, places and labels. */
  readonly head: string;
  /** The offset in `head` at which the title ends. */
  readonly titleEnd: number;
  /** The long texts. */
  readonly body: string;
}

/** Shortest word, in letters, that is also found inside other words. */
const INNER_MIN = 3;

/** 10 at the start of the title, 8 in the title, 4 in the rest of the head, 1 in the body, 0 nowhere. */
const scoreOf = ({ head, titleEnd, body }: SearchText, term: string): number => {
  const at = head.indexOf(term);
  if (at < 0) return body.includes(term) ? 1 : 0;
  return at >= titleEnd ? 4 : at === 0 ? 10 : 8;
};

/** The best score that one of `matchedTerms` has in each text; null if none occurs in any. */
const scoresOf = (texts: readonly SearchText[], matchedTerms: readonly string[]): Uint16Array | null => {
  const scores = new Uint16Array(texts.length);
  let isAnywhere = false;
  for (const [index, text] of texts.entries()) {
    let best = 0;
    for (const term of matchedTerms) best = Math.max(best, scoreOf(text, term));
    scores[index] = best;
    isAnywhere ||= best > 0;
  }
  return isAnywhere ? scores : null;
};

const words = new WeakMap<readonly SearchText[], readonly string[]>();

/** The distinct words of all heads. They are collected once for each list of texts. */
const wordsOf = (texts: readonly SearchText[]): readonly string[] => {
  const known = words.get(texts);
  if (known) return known;
  const found = new Set<string>();
  for (const { head } of texts) for (const word of head.split(' ')) found.add(word);
  found.delete('');
  words.set(texts, [...found]);
  return [...found];
};

/** The result for one word of a query. */
interface TermResult {
  readonly scores: Uint16Array | null;
  readonly matchedTerms: readonly string[];
}

/**
 * Finds one word of a query in the first way that finds anything: words that begin with it, words that contain it, words
 * that it may be a misspelling of.
 */
const find = (texts: readonly SearchText[], term: string, fuzzyWords: FuzzyWords | null): TermResult => {
  const literal = SCRIPTS_WITHOUT_SPACES.test(term)
    ? [term]
    : [` ${term}`, ...(term.length >= INNER_MIN ? [term] : [])];
  for (const written of literal) {
    const scores = scoresOf(texts, [written]);
    if (scores) return { scores, matchedTerms: [written] };
  }
  const matchedTerms = fuzzyWords ? fuzzyWords(term, wordsOf(texts)).map((word) => ` ${word}`) : [];
  return { scores: scoresOf(texts, matchedTerms), matchedTerms };
};

/** The normalized texts of postings. */
export const referenceTexts = (postings: readonly JobPosting[]): SearchText[] =>
  postings.map((posting) => {
    const { title, labels, identifier } = shortTextsOf(posting);
    const normalizedTitle = ` ${normalizeText(title)}`;
    const rest = normalizeText([...labels, identifier].filter(Boolean).join(' '));
    const body = ` ${normalizeHtml(longTextOf(posting))}`;
    return { head: `${normalizedTitle} ${rest}`, titleEnd: normalizedTitle.length, body };
  });

/**
 * Finds the texts that contain every word of `query`.
 *
 * @param fuzzyWords Suggests words in place of those that occur nowhere; null while it is not loaded.
 */
export const referenceSearch = (
  texts: readonly SearchText[],
  query: string,
  fuzzyWords: FuzzyWords | null,
): SearchResult => {
  const terms = termsOf(query);
  if (terms.length === 0) return { scores: null, matchedTerms: [], needsFuzzyWords: false };
  const found = terms.map((term) => find(texts, term, fuzzyWords));
  const scores = new Uint16Array(texts.length);
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
