import { type Chars, CharsBuilder } from './chars.js';
import type { RawLine } from './html-lines.js';
import type { LineLink } from './line.js';

/** Signs that begin an item: those of Markdown, of Word, and of texts that were copied from a page. */
const BULLET =
  /^(\s*)(?:[-*+]\s+(?=\S)|(?:[•◦▪▫■●○·∙‣⁃➢➤►▶✓✔✅★☆❖◆◇◎→]|\u00B7|\uF0B7|\uF0A7|・)\s*(?=\S)|[–—o]\s+(?=\S)|\*\s*(?=\S[^*\n]*$))/;
const NUMBER = /^\s*(?:\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)(?!\p{L}*(?:[Jj]ahr|[Ss]emester)(?!\p{L}))/u;
/** `## Heading`; `##Heading of words` as well, but no hashtags. */
const HEADING = /^\s{0,3}(#{1,6})(?:\s+(?=\S)|(?=[^#\s]+\s+[^#\s])(?!LI-))/;
const RULE = /^\s*(?:[-*_=~—–]\s?){3,}\s*$/;
/** What Markdown escapes. */
const ESCAPE = /\\([-\\`*_{}[\]()#+.!|~>$&@=?/:'"<])/y;
const IMAGE = /!\[([^\]\n]{0,300})\]\([^)\n]{0,2000}\)/y;
const LINK = /\[((?:[^[\]\n]|\[[^[\]\n]{0,40}\]){0,300})\]\(\s*<?([^)\s>]{0,2000})>?(?:\s+"[^"\n]{0,300}")?\s*\)/y;
const STARS = /\*{1,4}|_{1,3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_{1,3}|~~|`+/uy;

interface Inline {
  readonly chars: Chars;
  readonly strongUntil: number;
  readonly links: readonly LineLink[];
}

const matchAt = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/** A line without Markdown's marks for bold, italics, code, links, images and escapes. */
const readInline = (chars: Chars): Inline => {
  const { text } = chars;
  const line = new CharsBuilder();
  const links: LineLink[] = [];
  let [isStrong, isStrongSoFar, strongUntil, before] = [false, true, 0, ''];
  const copy = (from: number, to: number): void => {
    for (let index = from; index < to; index++) {
      const character = text[index] ?? '';
      const isSpace = character !== '\t' && /\s/.test(character);
      // a gap in a line separates as a tab does
      if (isSpace && line.last === ' ' && text[index + 1]?.trim() && /[\p{L}\d)]/u.test(before)) {
        line.add('\t', chars.span(index, index + 1));
        continue;
      }
      if (isSpace && (line.last === '' || /\s$/.test(line.last))) continue;
      if (!isStrong && /[\p{L}\p{N}]/u.test(character)) isStrongSoFar = false;
      if (isSpace) line.add(' ', chars.span(index, index + 1));
      else line.copy(chars, index, index + 1);
      if (!isSpace) before = character;
      if (isStrong && isStrongSoFar) strongUntil = line.length;
    }
  };
  const read = (from: number, to: number): void => {
    let index = from;
    while (index < to) {
      const sign = text[index] ?? '';
      const escape = sign === '\\' ? matchAt(ESCAPE, text, index) : null;
      const image = sign === '!' ? matchAt(IMAGE, text, index) : null;
      const link = sign === '[' ? matchAt(LINK, text, index) : null;
      const stars = /[*_~`]/.test(sign) ? matchAt(STARS, text, index) : null;
      if (escape) {
        copy(index + 1, index + 2);
        index += 2;
      } else if (image) index += image[0].length;
      else if (link) {
        const start = line.length;
        read(index + 1, index + 1 + (link[1] ?? '').length);
        if (link[2]) links.push({ url: link[2], start, end: line.length });
        index += link[0].length;
      } else if (stars && isMark(text, index, stars[0])) {
        if (stars[0].length > 1 && /[*_]/.test(sign)) isStrong = !isStrong;
        index += stars[0].length;
      } else {
        copy(index, index + 1);
        index += 1;
      }
    }
  };
  read(0, text.length);
  return { chars: line.take(), strongUntil, links };
};

/** `2 * 3` and `5*` have no marks; `*word*` has. */
const isMark = (text: string, index: number, sign: string): boolean => {
  const before = text[index - 1] ?? ' ';
  const after = text[index + sign.length] ?? ' ';
  if (sign.length > 1) return true;
  return !(/\s/.test(before) && /\s/.test(after)) && !/\d/.test(before) && !/^[*_]$/.test(after);
};

/** Two spaces for a tab, to compare how far lines are indented. */
const contentOf = (chars: Chars): Chars => {
  const [space = ''] = /^\s*/.exec(chars.text) ?? [];
  return chars.slice(space.length, chars.text.trimEnd().length);
};

/** `> ` before the lines of a mail that was forwarded. */
const unquote = (lines: readonly Chars[]): readonly Chars[] => {
  const filled = lines.filter(({ text }) => text.trim());
  const quoted = filled.filter(({ text }) => /^\s*>/.test(text));
  if (quoted.length * 2 < filled.length) return lines;
  return lines.map((line) => line.slice(/^(?:\s*>)*\s?/.exec(line.text)?.[0].length ?? 0));
};

/** The lines of a text, with how each ends. */
const splitLines = (chars: Chars): Chars[] => {
  const lines: Chars[] = [];
  let from = 0;
  for (const { index, 0: end } of chars.text.matchAll(/\r\n|[\n\r\u2028\u2029\v\f]|[*=_~]{8,}|-{12,}/g)) {
    lines.push(chars.slice(from, index));
    from = index + end.length;
  }
  lines.push(chars.slice(from));
  return lines;
};

/** `Duties:* First thing`: the break between a heading and its first item was lost. */
const GLUED = /^([^*•\n]{3,80}:)\s*(?=[*•]\s?\S)/;

/** `Berlin | Hours: 20 a week | Duration: 6 months`: facts beside each other. */
const FACTS = /^[^|]{2,120}(?:\s\|\s[^|]{2,120}){1,6}$/;

/** The facts of a line of them; none if it is something else. */
const factsOf = (line: Chars): readonly Chars[] => {
  if (!FACTS.test(line.text) || !/(?:^|\|\s)\p{L}[^|:]{2,30}:\s/u.test(line.text)) return [];
  let from = 0;
  return line.text.split(' | ').map((fact) => {
    const chars = line.slice(from, from + fact.length);
    from += fact.length + 3;
    return chars;
  });
};

/** A heading and its first item, or facts, if they stand in one line. */
const unglue = (line: Chars): readonly Chars[] => {
  const facts = factsOf(line);
  if (facts.length > 0) return facts;
  const [, heading] = /^\s*[*•-]/.test(line.text) ? [] : (GLUED.exec(line.text) ?? []);
  const item = heading === undefined ? '' : line.text.slice(heading.length).trimStart();
  if (heading === undefined || item.startsWith('**')) return [line];
  return [line.slice(0, heading.length), line.slice(line.text.length - item.length)];
};

const readLine = (given: Chars, hasGap: boolean): RawLine | null => {
  let content = given;
  const [heading, hashes = ''] = HEADING.exec(content.text) ?? [];
  if (heading !== undefined) content = content.slice(heading.length);
  // `* **` is a bold text as an item; `**` alone is bold
  const bullet = /^\s*\*\*/.test(content.text) ? null : BULLET.exec(content.text);
  if (bullet) content = content.slice(bullet[0].length);
  const number = bullet ? null : NUMBER.exec(content.text);
  if (number) content = content.slice(number[0].length);
  const inline = readInline(contentOf(content));
  if (!/[^\s]/.test(inline.chars.text)) return null;
  const trimmed = inline.chars.slice(0, inline.chars.text.trimEnd().length);
  return {
    chars: trimmed,
    rank: hashes.length,
    isItem: bullet !== null || number !== null,
    isNumbered: number !== null,
    strongUntil: Math.min(inline.strongUntil, trimmed.text.length),
    hasGap,
    links: inline.links,
    isFrame: false,
  };
};

const ENDS = /[.!?:;。！？：]["”’)»]?\s*$/;
/** A line that goes on where the one before was cut, as mail programs cut lines. */
const isContinuation = (before: Chars, line: Chars): boolean => {
  const [a, b] = [before.text.trimEnd(), line.text.trim()];
  if (a.length < 45 || a.length > 100 || ENDS.test(a) || / {2}$/.test(before.text)) return false;
  return /^[\p{Ll}(&]/u.test(b) && !BULLET.test(b);
};

/** The lines of a paragraph that was cut, as one. */
const joined = (parts: readonly Chars[]): Chars => {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const builder = new CharsBuilder();
  let end = 0;
  for (const part of parts) {
    const start = builder.length > 0 ? part.text.length - part.text.trimStart().length : 0;
    if (builder.length > 0) builder.add(' ', { start: end, end: part.startOf(start) });
    const to = part.text.trimEnd().length;
    builder.copy(part, start, to);
    end = part.endOf(to - 1);
  }
  return builder.take();
};

/** Reads plain text and Markdown. */
export const readPlainLines = (chars: Chars): RawLine[] => {
  const lines: RawLine[] = [];
  const given: { parts: Chars[]; hasGap: boolean }[] = [];
  let hasGap = true;
  for (const line of unquote(splitLines(chars))) {
    const last = given.at(-1);
    const before = last?.parts.at(-1);
    if (!line.text.trim() || RULE.test(line.text)) hasGap = true;
    else if (last && before && !hasGap && isContinuation(before, line)) last.parts.push(line);
    else {
      given.push({ parts: [line], hasGap });
      hasGap = false;
    }
  }
  for (const line of given) {
    let isFirst = true;
    for (const part of unglue(joined(line.parts))) {
      const read = readLine(part, isFirst && line.hasGap);
      if (read) lines.push(read);
      isFirst = false;
    }
  }
  return lines;
};
