import { normalizeText } from './normalize.js';

/** A piece of a text. */
export interface Segment {
  readonly text: string;
  /** Whether a search matches it. */
  readonly isMatch: boolean;
}

/** `text` normalized, between spaces, and for each of its letters the offset in `text` that it comes from. */
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
  return { normalized: `${normalized} `, offsets };
};

/** Where `matchedTerms` are in a text; those that overlap or touch are one. */
const findRanges = (text: string, matchedTerms: readonly string[]): (readonly [from: number, to: number])[] => {
  const { normalized, offsets } = normalizeWithOffsets(text);
  const ranges: [number, number][] = [];
  for (const term of matchedTerms) {
    const inset = term.startsWith(' ') ? 1 : 0;
    const length = term.trimEnd().length;
    for (let at = normalized.indexOf(term); at >= 0; at = normalized.indexOf(term, at + 1))
      ranges.push([offsets[at + inset] ?? 0, offsets[at + length] ?? text.length]);
  }
  const merged: [number, number][] = [];
  for (const [from, to] of ranges.sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (to > from) merged.push([from, to]);
  }
  return merged;
};

/** Splits `text` into what a search matches and what is between. `matchedTerms` are those of its result. */
export const splitMatches = (text: string, matchedTerms: readonly string[]): Segment[] => {
  const segments: Segment[] = [];
  let end = 0;
  for (const [from, to] of findRanges(text, matchedTerms)) {
    if (from > end) segments.push({ text: text.slice(end, from), isMatch: false });
    segments.push({ text: text.slice(from, to), isMatch: true });
    end = to;
  }
  if (end < text.length) segments.push({ text: text.slice(end), isMatch: false });
  return segments;
};
