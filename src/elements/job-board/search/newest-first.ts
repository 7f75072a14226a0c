import type { FacetName } from '../../../model/board/facets.js';
import type { Sort } from '../../../model/board/sort.js';
import { postedAt } from '../../../model/posting/posting-dates.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import { hasWords } from '../../../text-search/has-words.js';
import type { SearchProvider, SearchResults } from '../board-types.js';

/** The field that each sort compares. */
const SORTED_FIELDS = {
  newest: 'datePosted',
  deadline: 'validThrough',
  start: 'startDates',
  pay: 'baseSalary',
} as const satisfies Partial<Record<Sort, keyof JobPosting>>;

/** Whether the postings differ in a field, so that sorting by it changes anything. */
const differs = (postings: readonly JobPosting[], field: keyof JobPosting): boolean => {
  const first = JSON.stringify(postings[0]?.[field]);
  return postings.some((posting) => JSON.stringify(posting[field]) !== first);
};

/** All postings, the newest first: the provider until the user searches, as it needs no index. */
export class NewestFirst implements SearchProvider {
  readonly postings: readonly JobPosting[];
  readonly #sorts: readonly Sort[];
  readonly #results: SearchResults;

  constructor(postings: readonly JobPosting[]) {
    this.postings = postings;
    const sorts = ['newest', 'deadline', 'start', 'pay'] as const;
    this.#sorts = sorts.filter((sort) => differs(postings, SORTED_FIELDS[sort]));
    const times = postings.map(postedAt);
    const rows = [...times.keys()].sort((a, b) => (times[b] ?? 0) - (times[a] ?? 0) || a - b);
    this.#results = {
      postings,
      rows,
      count: rows.length,
      groups: [{ value: null, rows }],
      groupedBy: null,
      sort: 'newest',
      matchedTerms: [],
      words: [],
      spellings: [],
      counts: new Map<FacetName, Uint32Array>(),
      countsWithoutFilter: new Map<FacetName | 'query', number>(),
      issues: [],
    };
  }

  /** All rows, the newest first. */
  get rows(): readonly number[] {
    return this.#results.rows;
  }

  sorts(query: string): readonly Sort[] {
    return hasWords(query) ? ['relevance', ...this.#sorts] : this.#sorts;
  }

  search(): Promise<SearchResults> {
    return Promise.resolve(this.#results);
  }
}
