import { LongTexts } from './long-texts.js';
import { normalizeText } from './normalize.js';
import type { SearchableTexts } from './search.js';
import { Uint32List } from './uint32-list.js';

/** The short texts of one posting. */
export interface ShortTexts {
  readonly title: string;
  /** Employer, places, department and the like: texts that many postings share. */
  readonly labels: readonly string[];
  readonly identifier: string;
  /** What the posting states, as words of ours: `#remote`, `#summer 2027`. */
  readonly facts: readonly string[];
}

/** How well a word matches by where it is: among the facts, first in the title, in the title, in another short text, in a long text. */
const SCORES = { fact: 12, titleStart: 10, title: 8, label: 4, longText: 1 };
/** Most labels whose words are remembered while texts are added. */
const KNOWN_MAX = 5000;
/** Most literals whose scores are remembered. */
const FOUND_MAX = 64;

/** What a literal looks for in short texts. */
interface Phrase {
  readonly literal: string;
  /** The positions of all its words but the last; -1 for one that is in no text. */
  readonly before: readonly number[];
  /** 1 for each word that matches the last. */
  readonly matching: Uint8Array;
}

/**
 * The texts of many postings, to be searched. Each different word of the short texts is kept once, and each text is the
 * positions of its words; of long texts there are no copies.
 */
export class TextIndex implements SearchableTexts {
  /** The different words of the short texts. */
  readonly words: string[] = [];
  readonly #positions = new Map<string, number>();
  /** The words of all short texts, one posting after another, as positions in `words`. */
  readonly #sequence = new Uint32List();
  /** Where the words of each posting begin in the sequence, and where those of its labels. */
  readonly #starts = new Uint32List();
  readonly #labelStarts = new Uint32List();
  readonly #longTexts: LongTexts;
  /** The words of labels that have been added, by their texts. */
  readonly #known = new Map<string, readonly number[]>();
  /** The scores of the last literals; null for one that is nowhere. */
  readonly #found = new Map<string, Uint8Array | null>();

  /** @param longTextOf Gives the long text of a row, HTML or plain, the same each time. */
  constructor(longTextOf: (row: number) => string) {
    this.#longTexts = new LongTexts(longTextOf);
  }

  /** How many postings there are. */
  get size(): number {
    return this.#starts.length;
  }

  /** The size of what is not in JavaScript's heap, in bytes. */
  get byteLength(): number {
    const lists = [this.#sequence, this.#starts, this.#labelStarts, this.#longTexts];
    const found = [...this.#found.values()].reduce((sum, scores) => sum + (scores?.byteLength ?? 0), 0);
    return lists.reduce((sum, { byteLength }) => sum + byteLength, found);
  }

  /** How many characters of texts are kept. */
  get textLength(): number {
    return this.words.reduce((sum, { length }) => sum + length, this.#longTexts.textLength);
  }

  /** Adds the short texts of the next row. */
  add({ title, labels, identifier, facts }: ShortTexts): void {
    this.#found.clear();
    this.#starts.push(this.#sequence.length);
    this.#append(this.#positionsOf(title));
    this.#labelStarts.push(this.#sequence.length);
    for (const label of labels) this.#append(this.#knownPositionsOf(label));
    this.#append(this.#positionsOf(identifier));
    for (const fact of facts) this.#append(this.#knownPositionsOf(fact));
  }

  /** Adds the long text of the next row without one. */
  addLongText(): void {
    this.#found.clear();
    this.#longTexts.add();
  }

  /** Gives back the room for more rows, as all have been added. */
  trim(): void {
    for (const list of [this.#sequence, this.#starts, this.#labelStarts, this.#longTexts]) list.trim();
  }

  hasWord(word: string, isBeginning = false): boolean {
    return this.#positions.has(word) || (isBeginning && this.words.some((other) => other.startsWith(word)));
  }

  scoresOf(literal: string, isInShortTexts = false): Uint8Array | null {
    if (isInShortTexts) return this.#findScores(literal, undefined, isInShortTexts);
    const known = this.#found.get(literal);
    if (known !== undefined) return known;
    // a text that has ` learn` has ` lea`
    const within = this.#longestFound(literal);
    const scores = within === null ? null : this.#findScores(literal, within);
    if (this.#found.size >= FOUND_MAX) this.#found.clear();
    this.#found.set(literal, scores);
    return scores;
  }

  /** The scores of the longest beginning of `literal` that has been looked for; undefined if none has. */
  #longestFound(literal: string): Uint8Array | null | undefined {
    let longest = '';
    for (const known of this.#found.keys())
      if (known.length > longest.length && literal.startsWith(known)) longest = known;
    return this.#found.get(longest);
  }

  #findScores(literal: string, within: Uint8Array | undefined, isShort = false): Uint8Array | null {
    const words = literal.trim().split(' ');
    const last = words.at(-1) ?? '';
    const phrase: Phrase = {
      literal,
      before: words.slice(0, -1).map((word) => this.#positions.get(word) ?? -1),
      matching: this.#matching(last, literal),
    };
    const isPossible = !phrase.before.includes(-1) && phrase.matching.includes(1);
    const isInLongTexts = !isShort && !literal.startsWith(' #');
    if (!isPossible && !isInLongTexts) return null;
    const hasLongText = !isInLongTexts ? () => false : this.#longTexts.createMatcher(literal);
    const scores = new Uint8Array(this.size);
    let isAnywhere = false;
    for (let row = 0; row < scores.length; row++) {
      if (within?.[row] === 0) continue;
      const score = (isPossible && this.#shortScore(row, phrase)) || (hasLongText(row) ? SCORES.longText : 0);
      scores[row] = score;
      isAnywhere ||= score > 0;
    }
    return isAnywhere ? scores : null;
  }

  /** 1 for each word that is the last of a literal. */
  #matching(word: string, literal: string): Uint8Array {
    if (!literal.startsWith(' ')) return Uint8Array.from(this.words, (other) => Number(other.includes(word)));
    if (!literal.endsWith(' ')) return Uint8Array.from(this.words, (other) => Number(other.startsWith(word)));
    const matching = new Uint8Array(this.words.length);
    const position = this.#positions.get(word);
    if (position !== undefined) matching[position] = 1;
    return matching;
  }

  /** The score of the first phrase of a row that matches: the words with the best scores are first. */
  #shortScore(row: number, { literal, before, matching }: Phrase): number {
    const start = this.#starts.at(row);
    const end = row + 1 < this.size ? this.#starts.at(row + 1) : this.#sequence.length;
    for (let last = start + before.length; last < end; last++) {
      if (!matching[this.#sequence.at(last)]) continue;
      const at = last - before.length;
      if (before.some((position, offset) => this.#sequence.at(at + offset) !== position)) continue;
      if (literal.startsWith(' #')) return SCORES.fact;
      if (at >= this.#labelStarts.at(row)) return SCORES.label;
      return at === start && literal.startsWith(' ') ? SCORES.titleStart : SCORES.title;
    }
    return 0;
  }

  #append(positions: readonly number[]): void {
    for (const position of positions) this.#sequence.push(position);
  }

  #knownPositionsOf(label: string): readonly number[] {
    const known = this.#known.get(label);
    if (known) return known;
    const positions = this.#positionsOf(label);
    if (this.#known.size < KNOWN_MAX) this.#known.set(label, positions);
    return positions;
  }

  #positionsOf(text: string): readonly number[] {
    const normalized = normalizeText(text);
    return normalized === '' ? [] : normalized.split(' ').map((word) => this.#positionOf(word));
  }

  #positionOf(word: string): number {
    const known = this.#positions.get(word);
    if (known !== undefined) return known;
    this.#positions.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}
