import type { FacetName } from '../../../model/board/facets.js';
import type { Filtered } from '../../../model/board/facet-index.js';
import type { Sort } from '../../../model/board/sort.js';
import type { ViewContext } from '../../../model/view-context.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import type { Question } from '../board-types.js';

/** Postings under one heading. */
export interface Group {
  /** Null for those that belong under none, and for a list without headings. */
  readonly name: string | null;
  readonly rows: readonly number[];
}

/** What a question leaves of all postings. */
export interface Results extends Filtered {
  /** How many there are, of which `rows` may be the first. */
  readonly count: number;
  readonly sort: Sort;
  readonly groups: readonly Group[];
  /** What the query's words were found by. */
  readonly matchedTerms: readonly string[];
}

/** Who answers a board's questions. */
export interface Answers {
  readonly postings: readonly JobPosting[];
  /** The orders that say anything about these postings. */
  sorts(question: Question): readonly Sort[];
  /**
   * Gives a promise where first something has to be fetched: then it is to be asked again. Null where that failed, or
   * there is no posting at all.
   */
  find(
    question: Question,
    first: string | null,
    groupBy: string | null,
    context: ViewContext,
  ): Results | null | Promise<void>;
  /** Fetches more, so that `shown` postings are at hand; null when they are, or cannot be. */
  more?(shown: number): Promise<void> | null;
}

/** What each order goes by. */
const STATED = {
  newest: 'datePosted',
  deadline: 'validThrough',
  start: 'startDates',
  pay: 'baseSalary',
} as const satisfies Partial<Record<Sort, keyof JobPosting>>;

const postedAt = ({ datePosted }: JobPosting): number => (datePosted ? Date.parse(datePosted) : -Infinity);

/** All postings, the newest first: the answer while nothing has been asked. */
export class FirstAnswer implements Answers {
  readonly postings: readonly JobPosting[];
  readonly #sorts: readonly Sort[];
  readonly #rows: readonly number[];

  constructor(postings: readonly JobPosting[]) {
    this.postings = postings;
    const told = (name: keyof JobPosting): boolean => {
      const first = JSON.stringify(postings[0]?.[name]);
      return postings.some((posting) => JSON.stringify(posting[name]) !== first);
    };
    this.#sorts = (['newest', 'deadline', 'start', 'pay'] as const).filter((sort) => told(STATED[sort]));
    const times = postings.map(postedAt);
    this.#rows = [...times.keys()].sort((a, b) => (times[b] ?? 0) - (times[a] ?? 0) || a - b);
  }

  sorts({ query }: Question): readonly Sort[] {
    return query.trim() ? ['relevance', ...this.#sorts] : this.#sorts;
  }

  find(): Results {
    const rows = this.#rows;
    return {
      rows,
      count: rows.length,
      groups: [{ name: null, rows }],
      sort: 'newest',
      matchedTerms: [],
      ...NOTHING_ASKED,
    };
  }
}

const NOTHING_ASKED = {
  counts: new Map<FacetName, Uint32Array>(),
  countsWithoutFilter: new Map<FacetName | 'query', number>(),
};
