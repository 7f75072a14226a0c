import type { Chars } from './chars.js';
import { decodeEntities } from './entities.js';
import { type RawLine, readHtmlLines } from './html-lines.js';
import { readPlainLines } from './plain-lines.js';

const ELEMENT = 'p|div|br|ul|ol|li|h[1-6]|span|strong|b|em|i|u|a|table|tr|td|section|article|body|html|font|hr|meta';
const HTML = new RegExp(`<(?:${ELEMENT})(?:\\s[^<>]*)?/?>`, 'gi');
const ESCAPED_HTML = new RegExp(
  `&(?:amp;){0,3}lt;/?(?:${ELEMENT})(?:\\s(?:(?!&(?:amp;)?[lg]t;)[^<>])*)?/?&(?:amp;){0,3}gt;`,
  'gi',
);
const ENTITIES = /&(?:amp|lt|gt|quot|nbsp|rsquo|lsquo|ldquo|rdquo|ndash|mdash|bull|middot|#\d{2,5}|#x[\da-f]{2,4});/i;

/** How much of a text is looked at to tell its form, in characters. */
const SAMPLE = 50_000;

const count = (text: string, pattern: RegExp): number => text.slice(0, SAMPLE).match(pattern)?.length ?? 0;

/** Whether a text is HTML rather than a text with a few signs of it, however long its tags are. */
const isHtml = (text: string): boolean => {
  const tags = text.slice(0, SAMPLE).match(HTML) ?? [];
  const markup = tags.reduce((sum, { length }) => sum + length, 0);
  return tags.length > 1 && tags.length * 400 > Math.min(text.length, SAMPLE) - markup;
};

/** Reads a text of any form into lines, and undoes its markup, however often it was escaped. */
export const readRawLines = (given: Chars): RawLine[] => {
  let chars = given;
  for (let depth = 0; depth < 3 && count(chars.text, ESCAPED_HTML) > count(chars.text, HTML); depth++)
    chars = decodeEntities(chars);
  if (isHtml(chars.text)) return readHtmlLines(chars).map((line) => ({ ...line, ...decoded(line) }));
  return readPlainLines(ENTITIES.test(chars.text.slice(0, SAMPLE)) ? decodeEntities(chars) : chars);
};

/** A line with its entities decoded, which moves what is marked in it; those of a text that was escaped twice as well. */
const decoded = (line: RawLine): Partial<RawLine> => {
  const once = decodeEntities(line.chars);
  const chars = decodeEntities(once);
  if (chars.text.length === line.chars.text.length) return { chars };
  const moved = (index: number): number => {
    const at = line.chars.startOf(index);
    let [low, high] = [0, chars.text.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (chars.startOf(middle) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const isAll = line.strongUntil >= line.chars.text.trimEnd().length;
  return {
    chars,
    strongUntil: isAll ? chars.text.length : moved(line.strongUntil),
    links: line.links.map(({ url, start, end }) => ({ url, start: moved(start), end: moved(end) })),
  };
};
