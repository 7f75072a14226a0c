import { UNSPACED, isDetachable, mayHaveWorkplace, workplaceOf } from './workplace-words.js';

/** `27 more` is part of the text around it. */
const isCount = (text: string): boolean => /^\d+ ?\+?\s\p{L}+$/u.test(text.trim());

const isWhole = (text: string): boolean => workplaceOf(text) !== null && !isCount(text);

/** A text without workplace type at its beginning or end, and the phrases that were there. */
export interface Detached {
  readonly rest: string;
  readonly phrases: readonly string[];
}

/** Most words of a phrase. */
const WORDS_MAX = 6;
/** Words between a workplace type and a place: `Remote in Germany`. */
const JOINT =
  /^(?:(?:in|within|from|across|based|inside|anywhere|aus|innerhalb|von|dans|depuis|en|em|na|no|w|z|inom|i|uit|the|of)\s+)+(?=\P{Ll})/u;
const EDGES = /^[\s,.:;/|@·–—-]+|[\s,:;/|@·–—-]+$/gu;

const CONJUNCTION_FIRST = /^(?:or|and|oder|und|ou|et|o|y|e|of|en|eller|och|lub|i|veya|ve)\s+/;
const CONJUNCTION_LAST = /\s+(?:or|and|oder|und|ou|et|eller|och|lub|veya|ve)$/;

/** Where each word starts and ends. */
const wordEnds = (text: string): { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}%+.’']+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));

/** The longest workplace phrase that the text begins with, as an index; 0 without any. */
const phraseAtStart = (text: string): number => {
  const unspaced = UNSPACED.find((phrase) => text.startsWith(phrase));
  if (unspaced) return unspaced.length;
  const ends = wordEnds(text).slice(0, WORDS_MAX);
  const last = ends.findLast(({ end }) => {
    const phrase = text.slice(0, end);
    const isSeparated = end === text.length || /^\s*[,:;/|@·–—(-]/u.test(text.slice(end));
    return isWhole(phrase) && (isSeparated || isDetachable(phrase));
  });
  return last?.end ?? 0;
};

/** Where the longest workplace phrase begins that the text ends with; the length of the text without any. */
const phraseAtEnd = (text: string): number => {
  const unspaced = UNSPACED.find((phrase) => text.endsWith(phrase));
  if (unspaced) return text.length - unspaced.length;
  const starts = wordEnds(text).slice(-WORDS_MAX);
  const first = starts.find(({ start }) => {
    const phrase = text.slice(start);
    const isSeparated = start === 0 || /[,:;/|@·–—)-]\s*$/u.test(text.slice(0, start));
    return isWhole(phrase) && (isSeparated || isDetachable(phrase));
  });
  return first?.start ?? text.length;
};

/** Takes workplace types off both ends of a text. */
export const detachWorkplaces = (text: string): Detached => {
  const phrases: string[] = [];
  let rest = text.trim();
  if (!mayHaveWorkplace(rest)) return { rest, phrases };
  if (workplaceOf(rest)) return { rest: '', phrases: [rest] };
  for (let end = phraseAtStart(rest); end > 0; end = phraseAtStart(rest)) {
    phrases.push(rest.slice(0, end));
    rest = rest.slice(end).replace(EDGES, '').replace(JOINT, '');
    const other = rest.replace(CONJUNCTION_FIRST, '');
    if (phraseAtStart(other) > 0) rest = other;
  }
  for (let start = phraseAtEnd(rest); start < rest.length; start = phraseAtEnd(rest)) {
    phrases.push(rest.slice(start));
    rest = rest.slice(0, start).replace(EDGES, '').replace(CONJUNCTION_LAST, '');
  }
  return { rest, phrases };
};

/** Whether a mark or "or" between two texts joins two types of one place: `Hybrid or remote, Berlin`. */
export const isJoinedType = (before: string, after: string): boolean => {
  const [start, end] = [phraseAtStart(after), phraseAtEnd(before)];
  return (isWhole(before) && start > 0 && start < after.length) || (isWhole(after) && end > 0 && end < before.length);
};
