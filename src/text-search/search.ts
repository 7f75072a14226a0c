import { type AskedPay, type Clause, type Vocabulary, parseQuery, splitsOf } from './query.js';

/** Texts that can be searched for one literal at a time. */
export interface SearchableTexts {
  /** How many there are. */
  readonly size: number;
  /** The different words of the short texts, which a misspelled word may mean. */
  readonly words: readonly string[];
  /** Whether a word of the short texts is `word`, or with `isBeginning` begins with it. */
  hasWord(word: string, isBeginning?: boolean): boolean;
  /**
   * How well each text matches a literal, ` learn` at the start of a word, `learn` anywhere in one, ` learn ` a whole word,
   * ` machine learn` a phrase; null if none does: 12 for a fact, 10 at the start of the title, 8 in the title, 4 in another
   * short text, 1 in a long text, 0 nowhere. With `isInShortTexts` long texts do not count.
   */
  scoresOf(literal: string, isInShortTexts?: boolean): Uint8Array | null;
}

/** Finds words that `term` may be a misspelling of. */
export type FuzzyWords = (term: string, words: readonly string[]) => readonly string[];

/** What helps to understand a query; each is null while it is not loaded. */
export interface SearchHelp {
  readonly vocabulary: Vocabulary | null;
  /** Suggests words in place of those that occur nowhere. */
  readonly fuzzyWords: FuzzyWords | null;
  /** The score of each text for pay that a query asks for, 0 = it does not reach it. Default: pay does not matter. */
  readonly scoresOfPay?: (pay: AskedPay) => Uint8Array;
}

/** What was found for one clause of a query. */
export interface FoundClause {
  /** As it was typed, normalized. */
  readonly text: string;
  /** How well each text matches; null if none does. */
  readonly scores: Uint8Array | null;
}

export interface SearchResult {
  /** How well each text matches, 0 = not at all; null for a query without words, which all match. */
  readonly scores: Uint16Array | null;
  /** What was found, as literals. */
  readonly matchedTerms: readonly string[];
  /** Whether a word occurs nowhere, so that `fuzzyWords`, which was null, may help. */
  readonly needsFuzzyWords: boolean;
  readonly clauses: readonly FoundClause[];
}

/** The shortest word, in letters, that is also found inside other words, and that may be misspelled. */
const GUESSED_MIN = 4;
/** The score of a text whose word may only begin with what was typed. */
const WEAK = 2;

interface Found {
  readonly scores: Uint8Array | null;
  readonly matchedTerms: readonly string[];
}

interface Options {
  /** Long texts do not count. */
  readonly isInShortTexts?: boolean;
  /** The highest score. */
  readonly max?: number;
}

/** Adds what `literals` find: each text has the best score of all. */
const add = (
  texts: SearchableTexts,
  before: Found,
  literals: readonly string[],
  { isInShortTexts = false, max = Infinity }: Options = {},
): Found => {
  const matches = literals.flatMap((literal) => {
    const scores = texts.scoresOf(literal, isInShortTexts);
    return scores ? [{ literal, scores }] : [];
  });
  const [first, ...others] = matches;
  if (!first) return before;
  const matchedTerms = [...before.matchedTerms, ...matches.map(({ literal }) => literal)];
  if (!before.scores && others.length === 0 && max === Infinity) return { scores: first.scores, matchedTerms };
  const scores = before.scores?.slice() ?? new Uint8Array(texts.size);
  for (const { scores: own } of matches)
    for (let row = 0; row < scores.length; row++) {
      const score = Math.min(max, own[row] ?? 0);
      if (score > (scores[row] ?? 0)) scores[row] = score;
    }
  return { scores, matchedTerms };
};

const NOTHING: Found = { scores: null, matchedTerms: [] };

/** What a clause finds as it is. */
const findWritten = (texts: SearchableTexts, { literals, short, joined, weak }: Clause): Found => {
  const known = joined.filter((literal) => texts.hasWord(literal.slice(1), true));
  // what a word may only begin with first: it is faster to look for the word in what that finds
  const weakly = add(texts, NOTHING, weak, { max: WEAK });
  return add(texts, add(texts, weakly, [...literals, ...known]), short, { isInShortTexts: true });
};

/** What a word may be a misspelling of, with the meaning that the other word has. */
const findMisspelled = (texts: SearchableTexts, text: string, { vocabulary, fuzzyWords }: SearchHelp): Found => {
  if (!fuzzyWords || text.length < GUESSED_MIN) return NOTHING;
  const words = [...new Set([...texts.words, ...(vocabulary?.words ?? [])])];
  const meant = fuzzyWords(text, words);
  const meanings = meant.flatMap((word) => vocabulary?.lookUp([word], 0) ?? []);
  const literals = [...meant.map((word) => ` ${word}`), ...meanings.flatMap((meaning) => meaning.literals)];
  const weak = meanings.flatMap((meaning) => meaning.weak);
  return add(texts, add(texts, NOTHING, [...new Set(weak)], { max: WEAK }), [...new Set(literals)]);
};

/**
 * Finds one clause of a query in the first way that finds anything: as it is, inside words, as two words, as what it may
 * be a misspelling of.
 */
const find = (texts: SearchableTexts, clause: Clause, help: SearchHelp): Found => {
  const written = findWritten(texts, clause);
  const { text, isWord } = clause;
  if (written.scores || !isWord) return written;
  const inner = text.length >= GUESSED_MIN ? add(texts, NOTHING, [text]) : NOTHING;
  if (inner.scores) return inner;
  const splits = splitsOf(text).filter((split) => {
    const [, first = '', second = ''] = split.split(' ');
    return texts.hasWord(first) && texts.hasWord(second, true);
  });
  const apart = add(texts, NOTHING, splits);
  return apart.scores ? apart : findMisspelled(texts, text, help);
};

/** Finds the texts that have all that `query` asks for. */
export const search = (texts: SearchableTexts, query: string, help: SearchHelp): SearchResult => {
  const { clauses, pay } = parseQuery(query, help.vocabulary);
  const payScores = (pay && help.scoresOfPay?.(pay)) ?? null;
  if (clauses.length === 0 && !payScores)
    return { scores: null, matchedTerms: [], needsFuzzyWords: false, clauses: [] };
  const found = clauses.map((clause) => ({ text: clause.text, ...find(texts, clause, help) }));
  if (pay && payScores) found.push({ text: pay.text, scores: payScores, matchedTerms: [] });
  const scores = new Uint16Array(texts.size);
  for (let index = 0; index < scores.length; index++) {
    let sum = 0;
    for (const { scores: own } of found) {
      const score = own?.[index] ?? 0;
      sum = score > 0 ? sum + score : Number.NaN;
    }
    scores[index] = sum; // NaN, for a clause that is missing, becomes 0
  }
  return {
    scores,
    matchedTerms: [...new Set(found.flatMap(({ matchedTerms }) => matchedTerms))],
    needsFuzzyWords:
      help.fuzzyWords === null && found.some(({ text, scores: own }) => own === null && text.length >= GUESSED_MIN),
    clauses: found.map(({ text, scores: own }) => ({ text, scores: own })),
  };
};
