/** Jobs like one that is gone. Lazy-loaded when the page's URL has such a one. */
import type { JobPosting } from '../../../schema/job-posting.js';
import { normalizeText, wordsOf } from '../../../text-search/normalize.js';
import {
  NO_CRITERIA,
  type SearchProvider,
  type SearchRequest,
  type SearchResults,
  type SimilarJobs,
  indexOf,
} from '../board-types.js';

/** The most jobs that are shown. */
const SIMILAR_MAX = 5;
/** The longest time that the search takes, in ms. */
const TIME_LIMIT_MS = 5000;
/** The fewest letters of an id that says something: `R-1700` does not. */
const LETTERS_MIN = 4;

/** The words of an id, without numbers: of `ml-intern-acme-berlin-4711` all but the last. */
const wordsOfId = (id: string): string[] => {
  const words = wordsOf(id).filter((word) => /^\D{2,}$/.test(word));
  return words.join('').length < LETTERS_MIN ? [] : words;
};

/** Whether one of the words is in the title, or in the name of the employer. */
const isLike = ({ title, hiringOrganization }: JobPosting, words: readonly string[]): boolean => {
  const text = ` ${normalizeText(`${title} ${hiringOrganization?.name ?? ''}`)} `;
  return words.some((word) => text.includes(` ${word} `));
};

/** Fewer words to search for: those that some postings have, or else the first half, as the title comes first in an id. */
const fewerOf = (words: readonly string[], counts: SearchResults['words']): readonly string[] => {
  const found = new Set(counts.flatMap(({ text, count }) => (count > 0 ? wordsOf(text) : [])));
  const kept = words.filter((word) => found.has(word));
  return kept.length > 0 && kept.length < words.length ? kept : words.slice(0, words.length / 2);
};

/** Searches by the words of an id: by all of them, or else by fewer. Null if that finds nothing, or the id says nothing. */
const searchBy = async (
  id: string,
  search: (query: string) => Promise<SearchResults>,
): Promise<SearchResults | null> => {
  for (let words: readonly string[] = wordsOfId(id); words.length > 0;) {
    const results = await search(words.join(' '));
    const { postings } = results;
    const rows = results.rows.filter((row) => isLike(postings[row] ?? { title: '' }, words)).slice(0, SIMILAR_MAX);
    if (rows.length > 0) return { ...results, rows, count: rows.length, groups: [{ value: null, rows }] };
    words = fewerOf(words, results.words);
  }
  return null;
};

/** Finds jobs like the one that an id was of. Null if there are none, or if they cannot be found in time. Never rejects. */
export const findSimilar = async (
  id: string,
  provider: SearchProvider,
  request: SearchRequest,
): Promise<SimilarJobs | null> => {
  const searcher = provider.apart?.() ?? provider;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), TIME_LIMIT_MS);
  const search = (query: string): Promise<SearchResults> =>
    searcher.search({ ...request, ...NO_CRITERIA, query, defaultSort: null, groupBy: null }, stop.signal);
  try {
    const results = await searchBy(id, search);
    return results && { results, index: indexOf(searcher) };
  } catch {
    return null; // all jobs are shown instead
  } finally {
    clearTimeout(timer);
  }
};
