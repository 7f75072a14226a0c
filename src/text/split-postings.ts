import type { RawLine } from './document/html-lines.js';
import type { Words } from './languages/words.js';

/** How many lines a posting has at least, below its title. */
const LINES_MIN = 3;

const LABELED_TITLE = /^[^\p{L}]*([^:：]{3,30})[:：]\s*(\S.{2,120})$/u;

/** The name of the role that a line begins a posting with; null if it does not. */
const startOf = (line: RawLine, text: string, before: RawLine | undefined, words: Words): string | null => {
  const content = line.chars.text.trim();
  const [, name = '', value = ''] = LABELED_TITLE.exec(content) ?? [];
  if (value && words.labelOf(name.trim()) === 'title') return value;
  const isRole =
    content.length < 120 && !/[.!?]$/.test(content) && (words.has('internship', content) || words.has('role', content));
  if (!isRole || words.isUsualHeading(content) || line.isItem || content.endsWith(':')) return null;
  if (line.rank === 1) return content;
  const between = before ? text.slice(before.chars.endOf(before.chars.text.length - 1), line.chars.startOf(0)) : '';
  return /^[^\S\n]*\n\s*[-=*_—]{3,}\s*\n/.test(between) && words.has('internship', content) ? content : null;
};

/** The indexes in the given text at which its postings begin; one if it has one posting, or the same one twice. */
export const postingStarts = (lines: readonly RawLine[], text: string, words: Words): readonly number[] => {
  const starts: { name: string; line: number; at: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const name = startOf(line, text, lines[index - 1], words);
    const last = starts.at(-1);
    if (name === null || (last && index - last.line < LINES_MIN)) continue;
    if (!last || starts.every((other) => other.name.toLowerCase() !== name.toLowerCase()))
      starts.push({ name, line: index, at: line.chars.startOf(0) });
  }
  const isEach = starts.every(({ line }, index) => (starts[index + 1]?.line ?? lines.length) - line > LINES_MIN);
  if (starts.length < 2 || !isEach) return [0];
  // markup before a line belongs to it
  return starts.map(({ at }, index) => (index === 0 ? 0 : startOfMarkup(text, at)));
};

const startOfMarkup = (text: string, at: number): number => {
  const before = text.slice(Math.max(0, at - 200), at);
  const [marks = ''] = /(?:<[^<>]{1,100}>\s*|[#*_\s>-]{1,40})*$/.exec(before.slice(-120)) ?? [];
  return at - marks.length;
};
