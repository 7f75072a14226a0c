import { SCRIPTS_WITHOUT_SPACES, normalizeText } from './normalize.js';

/**
 * What a query word means besides itself. A literal is what is looked for in texts: ` learn` at the start of a word,
 * `learn` anywhere in one, ` learn ` a whole word, ` machine learn` a phrase, ` #remote ` a fact of a posting.
 */
export interface Meaning {
  /** How many words of the query it is the meaning of. */
  readonly count: number;
  readonly literals: readonly string[];
  /** Literals that are looked for in short texts only, as they are other words in long ones. */
  readonly short: readonly string[];
  /** Literals that postings may match as well; those that match others rank first. */
  readonly weak: readonly string[];
  /** Whether the words are complete, so that they are not also the beginning of others. */
  readonly isComplete: boolean;
}

/** The least pay that a query asks for. */
export interface AskedPay {
  /** As it was typed: `$30/hour`. */
  readonly text: string;
  readonly amount: number;
  /** The currencies that it may be in, the most likely first; none if none is named. */
  readonly currencies: readonly string[];
  readonly unit: 'HOUR' | 'WEEK' | 'MONTH' | 'YEAR';
}

/** What words mean: synonyms, short names, places in other languages. */
export interface Vocabulary {
  /** Words with a meaning, which a misspelled word may stand for. */
  readonly words: readonly string[];
  /** The meaning of the most words of a query from `at` on; null if the word there has none. */
  lookUp(words: readonly string[], at: number): Meaning | null;
  /** The least pay that a query asks for, and the query without it; null if it asks for none. */
  readPay(query: string): { readonly pay: AskedPay; readonly rest: string } | null;
  /** Whether a word says nothing beside others: `in`, `für`. */
  isFiller(word: string): boolean;
}

/** One thing that a query asks for: a text must have one of its literals. */
export interface Clause {
  /** As it was typed, normalized: `machine learning`. */
  readonly text: string;
  readonly literals: readonly string[];
  /** Literals that are looked for in short texts only. */
  readonly short: readonly string[];
  /** Literals that postings may match as well; those that match others rank first. They are words that begin with a short one. */
  readonly weak: readonly string[];
  /** The word written together with its neighbor, ` frontend` for `front end`: to look for if there is such a word. */
  readonly joined: readonly string[];
  /** Whether the text may also be a part of a word, or a misspelled one. */
  readonly isWord: boolean;
}

/** Most clauses of a query; the others are ignored. */
const CLAUSES_MAX = 8;
/** The longest word, in letters, that is looked for as a whole first. */
const SHORT_MAX = 3;
/** The shortest parts, in letters, of a word that is made of two with a meaning. */
const PART_MIN = 4;
/** The longest word, in letters, that is looked for in a word of a script without spaces. */
const SEGMENT_MAX = 12;
/** The longest word, in letters, that is taken apart or may be misspelled: the ways to do so grow with it. */
const WORD_MAX = 64;
/** The shortest parts, in letters, of a word that may be two. */
const SPLIT_MIN = 3;

/** A text in quotes, or a word. */
const PIECES = /["“”„«»]([^"“”„«»]+)["“”„«»]|[^\s"“”„«»]+/gu;
/** What stands between words that are no phrase: `AI/ML`, `Go,Rust`. */
const SEPARATORS = /[/,;|()[\]]+/;
/** Endings for women, which stand for both: `Entwickler:in`, `Student*innen`. */
const GENDER_ENDINGS = /(\p{L})[:*_/(]in(?:nen)?\b\)?/giu;
const DOT_NET = /(^|\W)\.net\b/gi;

/** The endings of plurals and genders of long words, and of others. */
const LONG_ENDING = /(?:innen|in|en|(?<=[sxh])es|ies|(?<![sui])s|e|n)$/;
const ENDING = /(?<![sui])s$/;

/** A word without its ending. As words are found by their beginnings, other forms need no more. */
const stemOf = (word: string): string =>
  word.length < 5 ? word : word.replace(word.length < 8 ? ENDING : LONG_ENDING, '');

interface Token {
  readonly word: string;
  /** Whether the next one belongs to it: `front-end`. */
  readonly isJoined: boolean;
}

type Piece = { readonly phrase: string } | { readonly tokens: readonly Token[] };

/** The words of a query as they are typed, and its phrases in quotes. */
const piecesOf = (query: string): Piece[] => {
  const pieces: Piece[] = [];
  let tokens: Token[] = [];
  const plain = query.replace(GENDER_ENDINGS, '$1').replace(DOT_NET, '$1dotnet');
  for (const [whole, quoted] of plain.matchAll(PIECES)) {
    const phrase = quoted === undefined ? '' : normalizeWords(quoted).join(' ');
    if (phrase) {
      pieces.push({ tokens }, { phrase });
      tokens = [];
    } else if (quoted === undefined)
      for (const part of whole.split(SEPARATORS)) {
        const words = normalizeWords(part);
        for (const [at, word] of words.entries()) tokens.push({ word, isJoined: at < words.length - 1 });
      }
  }
  return [...pieces, { tokens }];
};

/** The words of a text. Signs alone are none. */
const normalizeWords = (text: string): string[] =>
  normalizeText(text)
    .split(' ')
    .filter((word) => /[^+#]/.test(word));

const NOTHING = { short: [], weak: [], joined: [], isWord: false } as const;

/** Words that are written as one: `front-end`, also without the sign. */
const joinedClause = (words: readonly string[]): Clause => ({
  ...NOTHING,
  text: words.join(' '),
  literals: [` ${words.join(' ')}`, ` ${words.join('')}`],
});

const wordClause = (word: string, joined: readonly string[]): Clause => {
  const clause = { ...NOTHING, text: word, joined, isWord: word.length <= WORD_MAX };
  if (SCRIPTS_WITHOUT_SPACES.test(word)) return { ...clause, literals: [word], joined: [] };
  if (word.length > SHORT_MAX) return { ...clause, literals: [...new Set([` ${stemOf(word)}`, ` ${word}`])] };
  // "6" is no beginning of "60"
  if (/^\d{1,2}$/.test(word)) return { ...clause, literals: [` ${word} `] };
  return { ...clause, literals: [], short: [` ${word} `], weak: [` ${word}`] };
};

/** What words mean, and the words themselves; short ones are too often other words in long texts. */
const meaningClause = (
  words: readonly string[],
  { literals, short, weak, isComplete }: Meaning,
  joined: readonly string[],
): Clause => {
  const text = words.join(' ');
  const own = SCRIPTS_WITHOUT_SPACES.test(text) ? text : ` ${text}${isComplete ? ' ' : ''}`;
  const isShort = text.length <= SHORT_MAX && !literals.includes(own);
  const together = words.length > 1 ? [` ${words.join('')}`] : [];
  return {
    ...NOTHING,
    text,
    literals: [...new Set([...literals, ...together, ...(isShort || short.includes(own) ? [] : [own])])],
    short: [...new Set([...short, ...(isShort ? [own] : [])])],
    weak,
    joined: words.length === 1 ? joined : [],
    // a word with a meaning is no misspelled one: Paris is no part of "comparison"
    isWord: words.length === 1 && !isComplete,
  };
};

/** The words that a word of a script without spaces is made of, as far as they have a meaning: 夏インターン is 夏 and インターン. */
const segmentsOf = (word: string, isKnown: (text: string) => boolean): string[] => {
  const segments: string[] = [];
  let unknown = '';
  for (let at = 0; at < word.length;) {
    let end = Math.min(word.length, at + SEGMENT_MAX);
    while (end > at && !isKnown(word.slice(at, end))) end--;
    if (end === at) unknown += word[at++];
    else {
      segments.push(unknown, word.slice(at, end));
      [unknown, at] = ['', end];
    }
  }
  return [...segments, unknown].filter(Boolean);
};

/** The two words with a meaning that another one is made of, `Marketingpraktikum`; else the word alone. */
const compoundOf = (word: string, isKnown: (text: string) => boolean): string[] => {
  if (word.length > WORD_MAX) return [word];
  for (let at = PART_MIN; at <= word.length - PART_MIN; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every(isKnown)) return parts;
  }
  return [word];
};

/** A word and the year after it: `summer2027`, `fall26`. */
const WITH_YEAR = /^(\p{L}{3,})((?:20)?\d\d)$/u;

/** The words of a query, with those that are made of others apart. */
const splitTokens = (tokens: readonly Token[], vocabulary: Vocabulary | null): readonly Token[] =>
  tokens.flatMap((token) => {
    const { word } = token;
    if (!vocabulary || word.length < 2 || vocabulary.lookUp([word], 0)) return token;
    const [, time = '', year = ''] = WITH_YEAR.exec(word) ?? [];
    if (vocabulary.lookUp([time, year], 0)?.count === 2)
      return [time, year].map((part) => ({ word: part, isJoined: false }));
    const isKnown = (text: string): boolean => vocabulary.lookUp([text], 0)?.isComplete === true;
    const isSpaced = !SCRIPTS_WITHOUT_SPACES.test(word);
    const pieces = isSpaced ? [] : (word.match(/\d+|\D+/g) ?? []);
    const words = isSpaced
      ? compoundOf(word, isKnown)
      : pieces.flatMap((piece) => segmentsOf(piece, (text) => vocabulary.isFiller(text) || isKnown(text)));
    return words.length > 1 ? words.map((part) => ({ word: part, isJoined: false })) : token;
  });

const clausesOf = (all: readonly Token[], vocabulary: Vocabulary | null): Clause[] => {
  const tokens = splitTokens(all, vocabulary);
  const words = tokens.map(({ word }) => word);
  const clauses: Clause[] = [];
  for (let at = 0; at < words.length;) {
    const meaning = vocabulary?.lookUp(words, at) ?? null;
    let end = at + (meaning?.count ?? 1);
    if (!meaning) while (tokens[end - 1]?.isJoined) end++;
    const own = words.slice(at, end);
    const word = words[at] ?? '';
    const [before, after] = [words[at - 1], words[end]];
    const joined = [before && ` ${before}${word}`, after && ` ${word}${after}`].flatMap((text) => text || []);
    if (meaning) clauses.push(meaningClause(own, meaning, joined));
    else if (own.length > 1) clauses.push(joinedClause(own));
    else if (!vocabulary?.isFiller(word) || words.length === 1) clauses.push(wordClause(word, joined));
    at = end;
  }
  return clauses;
};

/** What a query asks for: a text must have all of it. */
export interface ParsedQuery {
  readonly clauses: readonly Clause[];
  /** Pay that it must reach; null if that does not matter. */
  readonly pay: AskedPay | null;
  /** Clauses beyond the limit, as they were typed. */
  readonly ignored: readonly string[];
}

/** @param vocabulary What words mean; null while it is not loaded. */
export const parseQuery = (query: string, vocabulary: Vocabulary | null): ParsedQuery => {
  const clauses = new Map<string, Clause>();
  const { pay = null, rest = query } = vocabulary?.readPay(query) ?? {};
  for (const piece of piecesOf(rest)) {
    if ('phrase' in piece) {
      const { phrase } = piece;
      const literals = [SCRIPTS_WITHOUT_SPACES.test(phrase) ? phrase : ` ${phrase} `];
      clauses.set(`"${phrase}`, { ...NOTHING, text: phrase, literals });
    } else for (const clause of clausesOf(piece.tokens, vocabulary)) clauses.set(clause.text, clause);
  }
  const all = [...clauses.values()];
  return { clauses: all.slice(0, CLAUSES_MAX), pay, ignored: all.slice(CLAUSES_MAX).map(({ text }) => text) };
};

/** A word as two: ` front end` for `frontend`, each way. */
export const splitsOf = (word: string): string[] =>
  Array.from(
    { length: Math.max(0, word.length - 2 * SPLIT_MIN + 1) },
    (_, at) => ` ${word.slice(0, at + SPLIT_MIN)} ${word.slice(at + SPLIT_MIN)}`,
  );
