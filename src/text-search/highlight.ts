import { normalizeText } from './normalize.js';

/** A piece of a text. */
export interface Segment {
  readonly text: string;
  /** Whether a search matches it. */
  readonly isMatch: boolean;
}

/** `text` normalized, after a space, and for each of its letters the offset in `text` that it comes from. */
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

/** Splits `text` into what a search matches and what is between. `matchedTerms` are those of its result. */
export const splitMatches = (text: string, matchedTerms: readonly string[]): Segment[] => {
  const { normalized, offsets } = normalizeWithOffsets(text);
  const ranges: [number, number][] = [];
  for (const term of matchedTerms) {
    const inset = term.startsWith(' ') ? 1 : 0;
    for (let at = normalized.indexOf(term); at >= 0; at = normalized.indexOf(term, at + 1))
      ranges.push([offsets[at + inset] ?? 0, offsets[at + term.length] ?? text.length]);
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
