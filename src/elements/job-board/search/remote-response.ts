import { FACET_NAMES, type FacetName } from '../../../model/board/facets.js';
import { SORTS, type Sort } from '../../../model/board/sort.js';
import type { Issue } from '../../../schema/issues/issue.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import type { BoardQuery, CountedValue, CountedWord } from '../../../search-protocol/board-query.js';
import type { ParseList } from '../board-types.js';

/** An answer of a search server, checked and parsed. */
export interface ParsedAnswer {
  readonly postings: readonly JobPosting[];
  /** How many postings the server sent, including those that could not be parsed. */
  readonly receivedCount: number;
  readonly total: number;
  readonly facets: ReadonlyMap<FacetName, readonly Required<CountedValue>[]>;
  readonly job: JobPosting | null;
  readonly sort: Sort | null;
  readonly sorts: readonly Sort[] | null;
  readonly marks: readonly string[] | null;
  readonly words: readonly CountedWord[];
  readonly countsWithoutFilter: ReadonlyMap<FacetName | 'query', number>;
  readonly issues: readonly Issue[];
}

/** The most values of a facet. Further ones are dropped. */
const VALUES_MAX = 500;
/** The most words to count. */
const WORDS_MAX = 8;
/** The most words to highlight. */
const MARKS_MAX = 50;
/** The longest text of a value, in characters. */
const LINE_MAX = 500;

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const asArray = (data: unknown): readonly unknown[] => (Array.isArray(data) ? data : []);

const toLine = (data: unknown): string =>
  typeof data === 'string'
    ? data
        .replace(/[\s\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
        .trim()
        .slice(0, LINE_MAX)
    : '';

const isSort = (data: unknown): data is Sort => SORTS.some((sort) => sort === data);

const isCount = (data: unknown): data is number => Number.isSafeInteger(data) && Number(data) >= 0;

const valuesOf = (data: unknown): Required<CountedValue>[] =>
  asArray(data)
    .slice(0, VALUES_MAX)
    .filter(isObject)
    .map(({ id, value, count }) => ({
      id: toLine(id),
      value: toLine(value) || toLine(id),
      count: isCount(count) ? count : 0,
    }))
    .filter(({ id }) => id !== '');

const countedWordsOf = (data: unknown): CountedWord[] =>
  asArray(data)
    .slice(0, WORDS_MAX)
    .filter(isObject)
    .map(({ text, count }) => ({ text: toLine(text), count: isCount(count) ? count : 0 }))
    .filter(({ text }) => text !== '');

/** How many postings match without each filter that the query has, and without its words. */
const relaxedCountsOf = (data: unknown, { words, filters }: BoardQuery): ParsedAnswer['countsWithoutFilter'] => {
  const names = [...FACET_NAMES.filter((name) => filters[name]), ...(words ? (['query'] as const) : [])];
  const counts = names.map((name) => [name, isObject(data) ? data[name] : 0] as const);
  return new Map(counts.flatMap(([name, count]) => (isCount(count) && count > 0 ? [[name, count]] : [])));
};

const parseText = (data: unknown): unknown => {
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
};

interface ParseAnswerOptions {
  /** What relative URLs resolve against. */
  readonly base: string;
  readonly signal: AbortSignal;
  readonly parseList: ParseList;
}

/** Parses an answer, which may be anything. Gives an issue for what is no answer. */
export const parseAnswer = async (
  input: unknown,
  query: BoardQuery,
  { base, signal, parseList }: ParseAnswerOptions,
): Promise<ParsedAnswer | Issue> => {
  const { limit, facets } = query;
  const data = parseText(input);
  if (!isObject(data) || !Array.isArray(data['postings']) || !isCount(data['total']))
    return {
      code: 'src-failed',
      path: 'search',
      received: new Error('the answer has no "postings" and "total"'),
      transient: false,
    };
  const options = { source: null, base, id: null, signal };
  const items = data['postings'].slice(0, limit);
  const list = await parseList(items, options);
  const job = isObject(data['job']) ? await parseList([data['job']], options) : null;
  if (list.isFailed) return list.issues[0] ?? { code: 'no-posting', path: 'search' };
  const statedFacets = isObject(data['facets']) ? data['facets'] : {};
  const names = facets.filter((name) => Object.hasOwn(statedFacets, name));
  return {
    postings: list.postings,
    receivedCount: items.length,
    total: data['total'],
    facets: new Map(names.map((name) => [name, valuesOf(statedFacets[name])])),
    job: job?.postings[0] ?? null,
    sort: isSort(data['sort']) ? data['sort'] : null,
    sorts: Array.isArray(data['sorts']) ? data['sorts'].filter(isSort) : null,
    marks: Array.isArray(data['marks']) ? data['marks'].slice(0, MARKS_MAX).map(toLine) : null,
    words: countedWordsOf(data['words']),
    countsWithoutFilter: relaxedCountsOf(data['countsWithoutFilter'], query),
    issues: list.issues,
  };
};
