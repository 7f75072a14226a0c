/** The search that keeps a normalized copy of every text: slow and plain, to compare the other one with. */
import { longTextOf, shortTextsOf } from '../../src/model/board/posting-texts.js';
import type { JobPosting } from '../../src/schema/job-posting.js';
import { normalizeHtml, normalizeText } from '../../src/text-search/normalize.js';
import { type SearchHelp, type SearchResult, type SearchableTexts, search } from '../../src/text-search/search.js';

/** The texts of one posting that are searched. Each is normalized, with a space before its first word. */
export interface SearchText {
  /** Title first, then employer, places, labels and facts. */
  readonly head: string;
  /** The offset in `head` at which the title ends. */
  readonly titleEnd: number;
  /** The long texts. */
  readonly body: string;
}

/** 12 for a fact, 10 at the start of the title, 8 in the title, 4 in the rest of the head, 1 in the body, 0 nowhere. */
const scoreOf = ({ head, titleEnd, body }: SearchText, literal: string, isInShortTexts: boolean): number => {
  const at = head.indexOf(literal);
  const isFact = literal.startsWith(' #');
  if (at < 0) return !isInShortTexts && !isFact && body.includes(literal) ? 1 : 0;
  if (isFact) return 12;
  return at >= titleEnd ? 4 : at === 0 ? 10 : 8;
};

/** Reads all texts for each literal. */
class PlainTexts implements SearchableTexts {
  readonly words: readonly string[];
  readonly #texts: readonly SearchText[];

  constructor(texts: readonly SearchText[]) {
    this.#texts = texts;
    this.words = [...new Set(texts.flatMap(({ head }) => head.split(' ')))].filter(Boolean);
  }

  get size(): number {
    return this.#texts.length;
  }

  hasWord(word: string, isBeginning = false): boolean {
    return this.words.some((other) => (isBeginning ? other.startsWith(word) : other === word));
  }

  scoresOf(literal: string, isInShortTexts = false): Uint8Array | null {
    const scores = Uint8Array.from(this.#texts, (text) => scoreOf(text, literal, isInShortTexts));
    return scores.some((score) => score > 0) ? scores : null;
  }
}

const plainTexts = new WeakMap<readonly SearchText[], PlainTexts>();

/** The normalized texts of postings. */
export const referenceTexts = (postings: readonly JobPosting[]): SearchText[] =>
  postings.map((posting) => {
    const { title, labels, identifier, facts } = shortTextsOf(posting);
    const normalizedTitle = ` ${normalizeText(title)}`;
    const rest = normalizeText([...labels, identifier, ...facts].filter(Boolean).join(' '));
    const body = ` ${normalizeHtml(longTextOf(posting))} `;
    return { head: `${normalizedTitle} ${rest} `, titleEnd: normalizedTitle.length, body };
  });

/** Finds the texts that have all that `query` asks for. */
export const referenceSearch = (texts: readonly SearchText[], query: string, help: SearchHelp): SearchResult => {
  const plain = plainTexts.get(texts) ?? new PlainTexts(texts);
  plainTexts.set(texts, plain);
  return search(plain, query, help);
};
