import { type Chars, CharsBuilder } from './chars.js';
import type { LineLink, LineMarks } from './line.js';

/** A line as a reader of markup gives it. */
export interface RawLine extends LineMarks {
  readonly chars: Chars;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
/** Elements whose content nobody reads. */
const UNREAD = new Set('script style template svg head iframe object noscript select textarea canvas'.split(' '));
const STRONG = new Set('b strong th u dt'.split(' '));
/** What surrounds a posting on a page. */
const FRAME = new Set('nav footer button'.split(' '));
const CELLS = new Set('td th'.split(' '));

const TAG = /^<(\/?)([a-zA-Z][a-zA-Z\d-]*(?::[a-zA-Z]+)?)/;
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i;

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly to: number;
  readonly source: string;
}

/** The tag, comment or declaration that begins at an index; null if this is a sign of less than. */
const tagAt = (text: string, from: number): Tag | null => {
  if (text.startsWith('<!--', from)) {
    const end = text.indexOf('-->', from + 4);
    return { name: '!', isEnd: false, to: end < 0 ? text.length : end + 3, source: '' };
  }
  const isDeclaration = /^<[!?]/.test(text.slice(from, from + 2));
  const match = TAG.exec(text.slice(from, from + 40));
  if (!match && !isDeclaration) return null;
  const end = text.indexOf('>', from);
  const to = end < 0 ? text.length : end + 1;
  if (!match) return { name: '!', isEnd: false, to, source: '' };
  return { name: (match[2] ?? '').toLowerCase(), isEnd: match[1] === '/', to, source: text.slice(from, to) };
};

const hrefOf = (source: string): string => {
  const [, double, single, bare] = HREF.exec(source) ?? [];
  return double ?? single ?? bare ?? '';
};

/** Reads HTML into lines. It forgives everything, runs nothing, and keeps where each character stands. */
class HtmlReader {
  readonly #chars: Chars;
  readonly #lines: RawLine[] = [];
  readonly #line = new CharsBuilder();
  readonly #lists: string[] = [];
  #links: LineLink[] = [];
  #link: { url: string; start: number } | null = null;
  #strong = 0;
  #strongUntil = 0;
  #isStrongSoFar = true;
  #frame = 0;
  #rank = 0;
  #item = false;
  #hasGap = true;

  constructor(chars: Chars) {
    this.#chars = chars;
  }

  read(): RawLine[] {
    const { text } = this.#chars;
    let index = 0;
    while (index < text.length) {
      const next = text.indexOf('<', index);
      const end = next < 0 ? text.length : next;
      this.#addText(index, end);
      if (next < 0) break;
      const tag = tagAt(text, next);
      if (!tag) {
        this.#addText(next, next + 1);
        index = next + 1;
        continue;
      }
      index = tag.to;
      if (UNREAD.has(tag.name) && !tag.isEnd && !tag.source.endsWith('/>')) index = this.#skip(tag.name, index);
      else this.#tag(tag, next);
    }
    this.#endLine(true);
    return this.#lines;
  }

  /** The index after an element whose content nobody reads. */
  #skip(name: string, from: number): number {
    const pattern = new RegExp(`</${name}[^a-z]`, 'gi');
    pattern.lastIndex = from;
    const end = pattern.exec(this.#chars.text);
    return end ? end.index : this.#chars.text.length;
  }

  #addText(from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const character = this.#chars.text[index] ?? '';
      const isSpace = /\s/.test(character);
      if (isSpace && (this.#line.last === '' || this.#line.last.endsWith(' '))) continue;
      if (!isSpace && this.#strong === 0 && /[\p{L}\p{N}]/u.test(character)) this.#isStrongSoFar = false;
      if (isSpace) this.#line.add(' ', this.#chars.span(index, index + 1));
      else this.#line.copy(this.#chars, index, index + 1);
      if (this.#isStrongSoFar && this.#strong > 0) this.#strongUntil = this.#line.length;
    }
  }

  #tag({ name, isEnd, source }: Tag, at: number): void {
    if (name === 'br') this.#endLine(false);
    else if (BLOCKS.has(name)) this.#block(name, isEnd);
    if (CELLS.has(name) && !isEnd && this.#hasText()) this.#line.add('\t', this.#chars.span(at, at + 1));
    if (STRONG.has(name)) this.#strong = Math.max(0, this.#strong + (isEnd ? -1 : 1));
    if (FRAME.has(name)) this.#frame = Math.max(0, this.#frame + (isEnd ? -1 : 1));
    if (name !== 'a') return;
    this.#endLink();
    if (!isEnd) this.#link = { url: hrefOf(source), start: this.#line.length };
  }

  #block(name: string, isEnd: boolean): void {
    if (name === 'hr') return this.#endLine(true);
    const hasText = this.#hasText();
    // the paragraph in an item is the item's own text
    const isInner = name === 'p' && this.#item && !hasText;
    if (!isInner) this.#endLine(name !== 'li');
    if (/^h[1-6]$/.test(name)) this.#rank = isEnd ? 0 : Number(name.slice(1));
    if (name === 'li') this.#item = !isEnd;
    if (name === 'ul' || name === 'ol') {
      if (isEnd) this.#lists.pop();
      else this.#lists.push(name);
      this.#item = false;
    }
  }

  /** White space never begins a line. */
  #hasText(): boolean {
    return this.#line.length > 0;
  }

  #endLink(): void {
    const link = this.#link;
    this.#link = null;
    if (link?.url && link.start < this.#line.length)
      this.#links.push({ url: link.url, start: link.start, end: this.#line.length });
  }

  #endLine(hasGap: boolean): void {
    const link = this.#link;
    this.#endLink();
    if (link) this.#link = { url: link.url, start: 0 };
    const chars = this.#line.take();
    if (/[^\s]/.test(chars.text)) {
      this.#lines.push({
        chars,
        rank: this.#rank,
        isItem: this.#item,
        isNumbered: this.#item && this.#lists.at(-1) === 'ol',
        strongUntil: this.#strongUntil,
        hasGap: this.#hasGap,
        links: this.#links,
        isFrame: this.#frame > 0,
      });
      this.#hasGap = hasGap;
    } else this.#hasGap ||= hasGap;
    this.#links = [];
    this.#strongUntil = 0;
    this.#isStrongSoFar = true;
  }
}

/** Reads HTML, whose entities are decoded after its tags are found. */
export const readHtmlLines = (chars: Chars): RawLine[] => new HtmlReader(chars).read();
