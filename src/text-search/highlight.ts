import { normalizeText } from './normalize.js';

/** A piece of a text, and whether it was looked for. */
export interface Segment {
  readonly text: string;
  readonly isMatch: boolean;
}

/** `text` folded, with a space before it, and for each of its letters the place in `text` that it came from. */
const normalizeWithOffsets = (text: string): { normalized: string; offsets: number[] } => {
  let normalized = ' ';
  const offsets = [0];
  let at = 0;
  for (const letter of text) {
    const plain = normalizeText(letter) || (/\p{M}/u.test(letter) ? '' : ' ');
    if (plain !== ' ' || !normalized.endsWith(' ')) {
      normalized += plain;
      for (let index = 0; index < plain.length; index++) offsets.push(at);
    }
    at += letter.length;
  }
  offsets.push(text.length);
  return { normalized, offsets };
};

/** Takes `text` apart where one of the `matchedTerms` of a search occurs in it. */
export const splitMatches = (text: string, matchedTerms: readonly string[]): Segment[] => {
  const { normalized, offsets } = normalizeWithOffsets(text);
  const ranges: [number, number][] = [];
  for (const needle of matchedTerms) {
    const inset = needle.startsWith(' ') ? 1 : 0;
    for (let at = normalized.indexOf(needle); at >= 0; at = normalized.indexOf(needle, at + 1))
      ranges.push([offsets[at + inset] ?? 0, offsets[at + needle.length] ?? text.length]);
  }
  const segments: Segment[] = [];
  let end = 0;
  for (const [from, to] of ranges.sort(([a], [b]) => a - b)) {
    if (to <= end) continue;
    if (from > end) segments.push({ text: text.slice(end, from), isMatch: false });
    segments.push({ text: text.slice(Math.max(from, end), to), isMatch: true });
    end = to;
  }
  if (end < text.length) segments.push({ text: text.slice(end), isMatch: false });
  return segments;
};
