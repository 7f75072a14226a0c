/** Parses long JSON texts in slices. Lazy-loaded for lists that would make `JSON.parse` hold up the page. */
import { forEachSliced } from '../../shared/loading/time-slicing.js';

/** How many characters are parsed at once; about a millisecond. */
const PIECE_LENGTH = 100_000;

/** The position of the closing quote of the string that begins at `from`. */
const endOfString = (text: string, from: number): number => {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let at = end;
    while (text[at - 1] === '\\') at--;
    if ((end - at) % 2 === 0) return end;
  }
  throw new SyntaxError('A string does not end');
};

/** Part of a list, without its brackets. */
interface JsonSegment {
  readonly list: number;
  readonly from: number;
  readonly to: number;
  readonly isLast: boolean;
}

/**
 * The list that `text` is, or the lists directly in the object that it is, in pieces that end with an item. Null now and
 * then, so that the caller can yield.
 */
function* splitJsonLists(text: string, size: number): Generator<JsonSegment | null> {
  const level = /^\s*\{/.test(text) ? 2 : 1;
  let [depth, list, from, look] = [0, -1, -1, size];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '[' || character === '{') {
      depth++;
      if (depth === level && character === '[') [list, from] = [list + 1, at + 1];
    } else if (character === ']' || character === '}') {
      if (depth === level && from >= 0) {
        if (character === '}') throw new SyntaxError(`} where ] is due, at ${at}`);
        yield { list, from, to: at, isLast: true };
        from = -1;
      }
      depth--;
    } else if (character === ',' && depth === level && from >= 0 && at - from >= size) {
      yield { list, from, to: at, isLast: false };
      from = at + 1;
    }
    if (at < look) continue;
    yield null;
    look = at + size;
  }
}

/**
 * Like `JSON.parse`, a few ms at a time.
 *
 * @param size The length of a piece, in characters.
 * @throws {SyntaxError} Where `JSON.parse` throws.
 */
export const parseJsonInSlices = async (text: string, signal?: AbortSignal, size = PIECE_LENGTH): Promise<unknown> => {
  const lists: unknown[][] = [];
  let rest = '';
  let end = 0;
  await forEachSliced(
    splitJsonLists(text, size),
    (piece) => {
      if (!piece) return;
      const items = JSON.parse(`[${text.slice(piece.from, piece.to)}]`) as unknown[];
      const list = (lists[piece.list] ??= []);
      const isFirst = piece.from > end;
      if (items.length === 0 && !(isFirst && piece.isLast)) throw new SyntaxError(`An item is missing at ${piece.to}`);
      for (const item of items) list.push(item);
      // in the rest, each list is replaced by its number
      if (isFirst) rest += `${text.slice(end, piece.from)}${piece.list}`;
      end = piece.isLast ? piece.to : piece.to + 1;
    },
    signal,
  );
  const data: unknown = JSON.parse(rest + text.slice(end));
  const listOf = (value: unknown): unknown => (Array.isArray(value) ? (lists[Number(value[0])] ?? value) : value);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return listOf(data);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, listOf(value)]));
};
