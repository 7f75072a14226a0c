import { normalizeHtml, normalizeText, withoutMarkup } from './normalize.js';
import { Uint32List } from './uint32-list.js';

/** Scripts whose texts are not worth folding letter by letter, because nearly every letter would be. */
const OTHER_SCRIPTS = /[\u0370-\u1dff\u1f00-\u1fff\u2c00-\ud7ff]/;
const ASCII = /^[\0-\x7f]*$/;
/** How many bits the signature of a text has for each of its letters, at least. */
const BITS_PER_LETTER = 0.7;
/** How many letters the beginnings of words have that are in a signature. */
const [BEGINNING_MIN, BEGINNING_MAX] = [3, 5];

/** A letter as `normalizeText` leaves it. Nothing is left of a mark, and a space of what is no letter. */
const foldLetter = (letter: string): string => normalizeText(letter) || (/\p{M}/u.test(letter) ? '' : ' ');

const foldedLetters = new Map<string, string>();

/** A text with ASCII in place of other letters, as far as it stands for them. ASCII stays as it is. */
const foldLetters = (text: string): string =>
  text.replace(/[^\0-\x7f]/gu, (letter) => {
    const folded = foldedLetters.get(letter) ?? foldLetter(letter);
    if (letter.length === 1) foldedLetters.set(letter, folded); // there are too many others
    return folded;
  });

/** Letters, digits, + and # of words, lower case, by their codes; 0 for what is between words. */
const WORD_CODES = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9+#]/.test(letter) ? letter.charCodeAt(0) : 0;
});

const nextHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const bitOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 9;

/** Calls `use` with a number for each beginning of a word in an ASCII text, of 3 to 5 letters. */
const forEachBeginning = (text: string, use: (bit: number) => void): void => {
  let hash = 0;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = WORD_CODES[text.charCodeAt(at)] ?? 0;
    if (code === 0) {
      hash = 0;
      length = 0;
    } else if (length < BEGINNING_MAX) {
      hash = nextHash(hash, code);
      if (++length >= BEGINNING_MIN) use(bitOf(hash));
    }
  }
};

/** Whether a pattern, which is global, occurs in HTML where that is surely no tag. It may be none in other places too. */
const isOutsideTags = (pattern: RegExp, html: string): boolean => {
  let open = -1;
  for (pattern.lastIndex = 0; pattern.test(html);) {
    const at = pattern.lastIndex;
    if (open < at) open = (html.indexOf('<', at) + 1 || Infinity) - 1;
    const close = html.indexOf('>', at);
    if (close < 0 || open < close) return true;
    pattern.lastIndex = close;
  }
  return false;
};

const escapeRegExp = (term: string): string => term.replaceAll('+', '\\+');

/**
 * Finds words in long texts as if each had been normalized, without keeping that. Each text has a signature, a Bloom
 * filter of the beginnings of its words: what is not in it is not in the text. Where it may be, the text itself is read.
 */
export class LongTexts {
  readonly #textOf: (row: number) => string;
  readonly #bits = new Uint32List();
  /** Where the signature of each row begins. Its size is a power of two. */
  readonly #starts = new Uint32List();
  /** 1 for each row whose text has letters that stand for ASCII. */
  readonly #hasAccents = new Uint32List();
  /** Texts in other scripts, normalized: they have no signature. */
  readonly #normalized = new Map<number, string>();

  /** @param textOf Gives the text of a row, HTML or plain, the same each time. */
  constructor(textOf: (row: number) => string) {
    this.#textOf = textOf;
  }

  /** The size of the signatures, in bytes. */
  get byteLength(): number {
    return this.#bits.byteLength + this.#starts.byteLength + this.#hasAccents.byteLength;
  }

  /** How many characters of texts are kept. */
  get textLength(): number {
    return [...this.#normalized.values()].reduce((sum, { length }) => sum + length, 0);
  }

  /** Gives back the room for more rows. */
  trim(): void {
    for (const list of [this.#bits, this.#starts, this.#hasAccents]) list.trim();
  }

  /** Adds the next row. */
  add(): void {
    const row = this.#starts.length;
    const start = this.#bits.length;
    const text = this.#textOf(row);
    const isPlain = ASCII.test(text); // most texts are, and need no more
    const folded = isPlain || OTHER_SCRIPTS.test(text) ? text : foldLetters(text);
    this.#starts.push(start);
    this.#hasAccents.push(Number(!isPlain && folded !== text.replace(/[^\0-\x7f]/gu, ' ')));
    if (!isPlain && !ASCII.test(folded)) return void this.#normalized.set(row, ` ${normalizeHtml(text)} `);
    const size = 2 ** Math.max(0, Math.ceil(Math.log2((folded.length * BITS_PER_LETTER) / 32)));
    const signature = this.#bits.extend(size);
    forEachBeginning(folded, (bit) => {
      const at = (bit >>> 5) & (size - 1);
      signature[at] = (signature[at] ?? 0) | (1 << (bit & 31));
    });
  }

  /**
   * Returns whether the text of a row has `literal`: ` learn` at the start of a word, `learn` anywhere in one, ` learn ` a
   * whole word, ` machine learn` a phrase.
   */
  createMatcher(literal: string): (row: number) => boolean {
    const words = literal.trim().split(' ').map(escapeRegExp);
    const isStart = literal.startsWith(' ');
    const isAscii = ASCII.test(literal);
    const beginnings: number[] = [];
    if (isStart && isAscii) forEachBeginning(literal, (bit) => beginnings.push(bit));
    const end = literal.endsWith(' ') ? '(?![a-z0-9+#])' : '';
    const pattern = words.join('[^a-z0-9+#]+') + end;
    // in a text with markup or accents, what is between two words may be any of it
    const written = new RegExp(words.length > 1 || end ? (words[0] ?? '') : pattern, 'i');
    const quickEnd = end && '(?=[\\s<.,;:)!?/]|$)';
    const afterSpace = isStart ? new RegExp(`(?:^|[\\s>(])${words.join('[\\s-]+')}${quickEnd}`, 'gi') : null;
    const exact = new RegExp(isStart ? `(?:^|[^a-z0-9+#])${pattern}` : pattern, 'i');
    return (row) => {
      if (row >= this.#starts.length) return false;
      const normalized = this.#normalized.get(row);
      if (normalized !== undefined) return normalized.includes(literal);
      if (!isAscii || !this.#mayHave(row, beginnings)) return false;
      const text = this.#textOf(row);
      if (afterSpace && isOutsideTags(afterSpace, text)) return true;
      if (!this.#hasAccents.at(row) && !written.test(text)) return false;
      return exact.test(foldLetters(withoutMarkup(text)));
    };
  }

  #mayHave(row: number, beginnings: readonly number[]): boolean {
    const start = this.#starts.at(row);
    const size = (row + 1 < this.#starts.length ? this.#starts.at(row + 1) : this.#bits.length) - start;
    return beginnings.every((bit) => (this.#bits.at(start + ((bit >>> 5) & (size - 1))) >>> (bit & 31)) & 1);
  }
}
