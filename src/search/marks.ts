import { fold } from './fold.js';

/** A piece of a text, and whether it was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** `text` folded, with a space before it, and for each of its letters the place in `text` that it came from. */
const foldWithPlaces = (text: string): { folded: string; places: number[] } => {
  let folded = ' ';
  const places = [0];
  let at = 0;
  for (const letter of text) {
    const plain = fold(letter) || (/\p{M}/u.test(letter) ? '' : ' ');
    if (plain !== ' ' || !folded.endsWith(' ')) {
      folded += plain;
      for (let index = 0; index < plain.length; index++) places.push(at);
    }
    at += letter.length;
  }
  places.push(text.length);
  return { folded, places };
};

/** Takes `text` apart where one of the `needles` of a search occurs in it. */
export const piecesOf = (text: string, needles: readonly string[]): Piece[] => {
  const { folded, places } = foldWithPlaces(text);
  const ranges: [number, number][] = [];
  for (const needle of needles) {
    const inset = needle.startsWith(' ') ? 1 : 0;
    for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1))
      ranges.push([places[at + inset] ?? 0, places[at + needle.length] ?? text.length]);
  }
  const pieces: Piece[] = [];
  let end = 0;
  for (const [from, to] of ranges.sort(([a], [b]) => a - b)) {
    if (to <= end) continue;
    if (from > end) pieces.push({ text: text.slice(end, from), isMatch: false });
    pieces.push({ text: text.slice(Math.max(from, end), to), isMatch: true });
    end = to;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMatch: false });
  return pieces;
};
