/** Reads a long JSON text a piece at a time: downloaded only for lists of which `JSON.parse` would hold up the page. */
import { forEachSliced } from '../../shared/loading/time-slicing.js';

/** So many letters are read at once; about a millisecond. */
const PIECE = 100_000;

/** Where the string that begins at `from` ends. */
const endOfString = (text: string, from: number): number => {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let at = end;
    while (text[at - 1] === '\\') at--;
    if ((end - at) % 2 === 0) return end;
  }
  throw new SyntaxError('A string does not end');
};

/** Part of a list, without its brackets; null while that is looked for. */
interface Piece {
  readonly list: number;
  readonly from: number;
  readonly to: number;
  readonly isLast: boolean;
}

/** The lists that `text` is, or that are right in the object that it is, in pieces that end where an item does. */
function* splitJsonLists(text: string, size: number): Generator<Piece | null> {
  const level = /^\s*\{/.test(text) ? 2 : 1;
  let [depth, list, from, look] = [0, -1, -1, size];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') at = endOfString(text, at);
    else if (letter === '[' || letter === '{') {
      depth++;
      if (depth === level && letter === '[') [list, from] = [list + 1, at + 1];
    } else if (letter === ']' || letter === '}') {
      if (depth === level && from >= 0) {
        if (letter === '}') throw new SyntaxError(`} where ] is due, at ${at}`);
        yield { list, from, to: at, isLast: true };
        from = -1;
      }
      depth--;
    } else if (letter === ',' && depth === level && from >= 0 && at - from >= size) {
      yield { list, from, to: at, isLast: false };
      from = at + 1;
    }
    if (at < look) continue;
    yield null;
    look = at + size;
  }
}

/** What `JSON.parse` gives, and throws where it throws; `size` is that of a piece. */
export const parseJsonInSlices = async (text: string, signal?: AbortSignal, size = PIECE): Promise<unknown> => {
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
      // in what is left each list stands as its number
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
