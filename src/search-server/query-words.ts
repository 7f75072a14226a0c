import { type PayMinimum, askedMinimum } from '../model/board/pay-minimum.js';
import { LOCALES } from '../schema/locales.js';
import type { CountedWord } from '../search-protocol/board-query.js';
import { SCRIPTS_WITHOUT_SPACES } from '../text-search/normalize.js';
import { fuzzyWords } from '../text-search/fuzzy-words.js';
import { type AskedPay, type Clause, type Vocabulary, parseQuery, splitsOf } from '../text-search/query.js';
import { createVocabulary } from '../text-search/vocabulary/vocabulary.js';
import { splitWords } from './split-words.js';

/** Most letters of a word that is written without spaces: each must follow the one before. */
const LETTERS_MAX = 32;
/** Most words to highlight in an answer. */
export const MARKS_MAX = 50;
/** The shortest word, in letters, that may be misspelled. */
const MISSPELLED_MIN = 4;

/** A word to look for, or several that follow each other. */
export interface WordPattern {
  /** Normalized. In scripts without spaces between words, each letter is a word. */
  readonly words: readonly string[];
  /** Whether the last word may be the beginning of another. */
  readonly mayGoOn: boolean;
  /** In which texts: only among what a posting states, not in its long texts, or in all. */
  readonly within: 'facts' | 'short' | 'all';
  /** Whether postings with another pattern of the clause match better. */
  readonly isWeak: boolean;
}

/** One thing that a query asks for. */
export interface QueryClause {
  /** As it was typed, normalized. */
  readonly text: string;
  /** A posting must have one of them. */
  readonly patterns: readonly WordPattern[];
  /** Whether it may be a misspelled word, or two. */
  readonly isWord: boolean;
  /** What matches, to highlight. */
  readonly marks: readonly string[];
}

/** What a query asks for: a posting must match all of it. */
export interface QueryWords {
  readonly clauses: readonly QueryClause[];
  /** Pay that a posting must reach as well. */
  readonly pay: AskedPay | null;
  /** Words, or ends of words, that are beyond the limits. */
  readonly ignored: readonly string[];
}

/** A literal as words: a word or phrase whose last word may go on, or letters without spaces between. */
const toPattern = (literal: string, within: WordPattern['within'], isWeak = false): WordPattern => ({
  words: literal.trim().split(' ').flatMap(splitWords).slice(0, LETTERS_MAX),
  mayGoOn: literal.startsWith(' ') && !literal.endsWith(' '),
  within,
  isWeak,
});

const toPatterns = (literals: readonly string[], isWeak = false): WordPattern[] =>
  literals.map((literal) => toPattern(literal, literal.startsWith(' #') ? 'facts' : 'all', isWeak));

const toMarks = (literals: readonly string[]): string[] =>
  [...new Set(literals.map((literal) => literal.trim()))].filter((mark) => !mark.startsWith('#'));

const toQueryClause = ({ text, literals, short, weak, joined, isWord }: Clause): QueryClause => ({
  text,
  patterns: [
    ...toPatterns([...literals, ...joined]),
    ...toPatterns(weak, true),
    ...short.map((literal) => toPattern(literal, 'short')),
  ],
  isWord,
  marks: toMarks([...literals, ...short, ...weak]),
});

let vocabulary: Vocabulary | null = null;

/** What words mean, with the names of all countries. */
const vocabularyOf = (): Vocabulary => {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  const countries = letters.flatMap((first) => letters.map((second) => first + second));
  vocabulary ??= createVocabulary({ languages: LOCALES, countries });
  return vocabulary;
};

/** The words of a query, understood as a board in a browser does. */
export const queryWordsOf = (words: string): QueryWords => {
  const { clauses, pay, ignored } = parseQuery(words, vocabularyOf());
  const tooLong = clauses
    .filter(({ text }) => SCRIPTS_WITHOUT_SPACES.test(text))
    .map(({ text }) => splitWords(text).slice(LETTERS_MAX).join(''))
    .filter(Boolean);
  return { clauses: clauses.map(toQueryClause), pay, ignored: [...tooLong, ...ignored] };
};

/** The code of a country in lower case, by its name in any language; null of what is no country. */
export const countryCodeOf = (name: string): string | null => {
  const words = name.split(' ');
  const meaning = vocabularyOf().lookUp(words, 0);
  const fact = meaning?.count === words.length ? meaning.literals.find((literal) => /^ #[a-z]{2} $/.test(literal)) : '';
  return fact ? fact.slice(2, 4) : null;
};

/** A clause that finds nothing as what it may mean: two words, or those that it may be a misspelling of; null for nothing. */
const correctClause = (clause: QueryClause, known: readonly string[]): QueryClause | null => {
  const { text, isWord } = clause;
  if (!isWord || text.length < MISSPELLED_MIN) return null;
  const { words, lookUp } = vocabularyOf();
  const meant = fuzzyWords(text, [...new Set([...known, ...words])]);
  const literals = [
    ...splitsOf(text),
    ...meant.flatMap((word) => {
      const { literals: own = [], weak = [] } = lookUp([word], 0) ?? {};
      return [` ${word}`, ...own, ...weak];
    }),
  ];
  return literals.length > 0
    ? { ...clause, patterns: toPatterns([...new Set(literals)]), marks: toMarks(literals) }
    : null;
};

/**
 * The clauses with those that match nothing as what they may mean; the same list if that is nothing else.
 *
 * @param counts How many postings match each clause.
 * @param knownWords The words that misspelled words may mean; called only if there is something to correct.
 */
export const correctClauses = async (
  clauses: readonly QueryClause[],
  counts: readonly number[],
  knownWords: () => Promise<readonly string[]>,
): Promise<readonly QueryClause[]> => {
  if (!counts.includes(0)) return clauses;
  const words = await knownWords();
  const corrected = clauses.map((clause, at) => (counts[at] === 0 ? (correctClause(clause, words) ?? clause) : clause));
  return corrected.some((clause, at) => clause !== clauses[at]) ? corrected : clauses;
};

/**
 * How many postings match each thing that a query asks for, as it was typed; none if that is one alone.
 *
 * @param countClauses How many match each clause.
 * @param countPay How many reach the pay.
 */
export const countWords = async (
  { clauses, pay }: Pick<QueryWords, 'clauses' | 'pay'>,
  countClauses: () => Promise<readonly number[]>,
  countPay: () => Promise<number>,
): Promise<CountedWord[]> => {
  if (clauses.length + Number(pay !== null) < 2) return [];
  const counts = await countClauses();
  const words = clauses.map(({ text }, at) => ({ text, count: counts[at] ?? 0 }));
  return pay ? [...words, { text: pay.text, count: await countPay() }] : words;
};

/** The minimum that a query asks for; without a main currency one that no posting reaches, as none states pay. */
export const minimumOf = (pay: AskedPay, mainCurrency: string | null): PayMinimum =>
  askedMinimum(pay, mainCurrency ?? undefined) ?? { amount: pay.amount, currency: '', unit: pay.unit };
