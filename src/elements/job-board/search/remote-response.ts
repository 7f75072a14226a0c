import type { FacetName } from '../../../model/board/facets.js';
import type { BoardQuery, CountedValue } from '../../../search-protocol/board-query.js';
import type { Sort } from '../../../model/board/sort.js';
import type { Issue } from '../../../schema/issues/issue.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import type { Tools } from './remote-client.js';

/** An answer of a search server, of which everything has been read. */
export interface Answer {
  readonly postings: readonly JobPosting[];
  /** How many there were before reading. */
  readonly given: number;
  readonly total: number;
  readonly facets: ReadonlyMap<FacetName, readonly Required<CountedValue>[]>;
  readonly job: JobPosting | null;
  readonly sort: Sort | null;
  readonly sorts: readonly Sort[] | null;
  readonly marks: readonly string[] | null;
  readonly issues: readonly Issue[];
}

/** More values of a facet than anybody reads. */
const VALUES_MAX = 500;
const MARKS_MAX = 50;
/** Longest text of a value, in characters. */
const LINE_MAX = 500;

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const listOf = (data: unknown): readonly unknown[] => (Array.isArray(data) ? data : []);

const lineOf = (data: unknown): string =>
  typeof data === 'string'
    ? data
        .replace(/[\s\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
        .trim()
        .slice(0, LINE_MAX)
    : '';

const isCount = (data: unknown): data is number => Number.isSafeInteger(data) && Number(data) >= 0;

const valuesOf = (data: unknown): Required<CountedValue>[] =>
  listOf(data)
    .slice(0, VALUES_MAX)
    .filter(isObject)
    .map(({ id, value, count }) => ({
      id: lineOf(id),
      value: lineOf(value) || lineOf(id),
      count: isCount(count) ? count : 0,
    }))
    .filter(({ id }) => id !== '');

const parse = (data: unknown): unknown => {
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
};

/** Reads an answer, which may be anything; what cannot be one is an issue. */
export const readAnswer = async (
  input: unknown,
  { limit, facets }: BoardQuery,
  base: string,
  signal: AbortSignal,
  { SORTS, readList }: Tools,
): Promise<Answer | Issue> => {
  const data = parse(input);
  if (!isObject(data) || !Array.isArray(data['postings']) || !isCount(data['total']))
    return { code: 'src-failed', path: 'search', received: new Error('it is no answer with "postings" and "total"') };
  const options = { source: null, base, id: null, signal };
  const items = data['postings'].slice(0, limit);
  const list = await readList(items, options);
  const job = isObject(data['job']) ? await readList([data['job']], options) : null;
  if (list.isFailed) return list.issues[0] ?? { code: 'no-posting', path: 'search' };
  const told = isObject(data['facets']) ? data['facets'] : {};
  const isSort = (name: unknown): name is Sort => SORTS.some((sort) => sort === name);
  const names = facets.filter((name) => Object.hasOwn(told, name));
  return {
    postings: list.postings,
    given: items.length,
    total: data['total'],
    facets: new Map(names.map((name) => [name, valuesOf(told[name])])),
    job: job?.postings[0] ?? null,
    sort: isSort(data['sort']) ? data['sort'] : null,
    sorts: Array.isArray(data['sorts']) ? data['sorts'].filter(isSort) : null,
    marks: Array.isArray(data['marks']) ? data['marks'].slice(0, MARKS_MAX).map(lineOf) : null,
    issues: list.issues,
  };
};
