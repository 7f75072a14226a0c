import type { RawLine } from './html-lines.js';
import type { Words } from '../languages/words.js';

/** A text of this many characters without a break lost its breaks. */
const LONG = 350;
/** The end of a sentence, an item's sign, or a heading that ends in a colon. */
const BREAK =
  /(?<=[.!?…]["”’)»]?)\s+(?=["“«(]?[\p{Lu}\d•*–-])|\s+(?=[➡▶👉🔹]\uFE0F?\s?\p{Lu})|\s+(?=[•▪●◦✓✔➢]\s?\S)|(?<=[.!?:;])\s+(?=[-–*]\s\p{Lu})|(?<=[\p{Ll})][.!?:])(?=\p{Lu}\p{Ll}{2})|(?<=[\p{Ll}HFMX]\))(?=\p{Lu}\p{Ll}+\s)/gu;

/** Words after whose dot no sentence ends. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|incl|approx|min|max|mind|ca|z\.\s?B|u\.\s?a|d\.\s?h|Nr|St|Mr|Mrs|Ms|Dr|Prof|Inc|Ltd|Corp|Co|No|vs|U\.S|U\.K|p\.a|Abs|bzw|inkl|ggf|evtl|resp|ex|p\.\s?ex|\p{Lu})\.$/iu;

/** The indexes at which a text without breaks may be broken, each a start of a sentence. */
export const breaksOf = (text: string): number[] => {
  const breaks: number[] = [];
  for (const { index, 0: space } of text.matchAll(BREAK)) {
    if (ABBREVIATION.test(text.slice(Math.max(0, index - 12), index))) continue;
    breaks.push(index + space.length);
  }
  return breaks;
};

/** Headings that begin a sentence of a text without breaks: `… skills. Your profile You study …`. */
const headingBreaks = (text: string, words: Words): number[] => {
  const breaks: number[] = [];
  // two to seven words in capitals or at the start of a sentence, which a usual heading begins with
  const starts = /(?<=^|[.!?:]\s|[\p{Ll})\d]\s|[➡▶👉🔹]\uFE0F?\s)\p{Lu}[\p{L}’']*(?=\s)/gu;
  for (const { index } of text.matchAll(starts)) {
    const rest = text.slice(index, index + 60);
    const isMarked = /[➡▶👉🔹]\uFE0F?\s$/u.test(text.slice(Math.max(0, index - 4), index));
    if (!isMarked && !words.headingKind(rest)) continue;
    const [heading = ''] = HEADING_LIKE.exec(rest) ?? [];
    if (heading.length > 3) breaks.push(...(isMarked ? [] : [index]), index + heading.length);
  }
  return breaks;
};

/** A heading is over where a word with a capital follows one without, or a sign ends it. */
const HEADING_LIKE = /^[^.!?:•]{3,50}?(?:[:?]|(?=\s+(?:[•*▪-]\s|\p{Lu}\p{Ll}+\s\p{Ll})))/u;

/** Breaks the lines of a text that was pasted as one. */
export const breakLongLines = (lines: readonly RawLine[], words: Words): readonly RawLine[] => {
  const length = lines.reduce((sum, { chars }) => sum + chars.text.length, 0);
  const longest = Math.max(0, ...lines.map(({ chars }) => chars.text.length));
  if (longest < LONG || longest * 2 < length || lines.length > 8)
    return lines.length > 8 ? lines : lines.flatMap((line) => pieces(line, gluedAt(line.chars.text)));
  return lines.flatMap((line) => {
    if (line.chars.text.length < LONG) return pieces(line, gluedAt(line.chars.text));
    const { text } = line.chars;
    return pieces(
      line,
      [...new Set([...breaksOf(text), ...headingBreaks(text, words)])].sort((a, b) => a - b),
    );
  });
};

/** Where a sentence begins right after another, without a space. */
const gluedAt = (text: string): number[] =>
  [...text.matchAll(/(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll}{2})/gu)].map(({ index }) => index);

/** The pieces of a line that begin at these indexes, and its start. */
const pieces = (line: RawLine, at: readonly number[]): RawLine[] => {
  if (at.length === 0) return [line];
  const { text } = line.chars;
  return [0, ...at].flatMap((from, index) => {
    const to = at[index] ?? text.length;
    const content = text.slice(from, to);
    const bullet = /^\s*(?:[•▪●◦✓✔➢]\s?|[-–*]\s)/.exec(content)?.[0] ?? '';
    if (!content.trim()) return [];
    const start = from + bullet.length + (/^\s*/.exec(content.slice(bullet.length))?.[0].length ?? 0);
    const end = from + content.trimEnd().length;
    return [
      {
        ...line,
        chars: line.chars.slice(start, end),
        isItem: bullet !== '',
        strongUntil: 0,
        hasGap: from === 0,
        links: line.links
          .filter((link) => link.start >= start && link.end <= end)
          .map((link) => ({ ...link, start: link.start - start, end: link.end - start })),
      },
    ];
  });
};
