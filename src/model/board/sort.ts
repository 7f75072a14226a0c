import { endInstant } from '../../format/date.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { startSortKey } from './facets.js';
import { mainCurrency, salaryOf } from './pay-minimum.js';
import { startValuesOf } from '../posting/start-values.js';
import { deadlineOf } from '../posting/closing-time.js';
import { postedAt } from '../posting/posting-dates.js';

export const SORTS = ['relevance', 'newest', 'deadline', 'start', 'pay'] as const;
export type Sort = (typeof SORTS)[number];

/** The sort key of the first start date; null if none names a time. */
const startOf = (posting: JobPosting): string | null => {
  const [first] = startValuesOf(posting).map(startSortKey).sort();
  return first === undefined || first.startsWith('9999') ? null : first;
};

type SortKey = number | string | null;

const byDatePosted = (posting: JobPosting): SortKey => (posting.datePosted ? -postedAt(posting) : null);

/** The end of the deadline, in ms since 1970: days end in UTC if the posting names no zone. */
const byDeadline = (posting: JobPosting): SortKey => {
  const deadline = deadlineOf(posting);
  return deadline === null ? null : endInstant(deadline, posting.timeZone ?? 'UTC');
};

/** The key that a sort compares, in ascending order. Postings without a key come last. */
export const sortKeyOf = (sort: Sort, postings: readonly JobPosting[]): ((posting: JobPosting) => SortKey) => {
  const currency = sort === 'pay' ? mainCurrency(postings) : undefined;
  return {
    relevance: byDatePosted,
    newest: byDatePosted,
    deadline: byDeadline,
    start: startOf,
    pay: (posting: JobPosting): SortKey => {
      const pay = salaryOf(posting, currency);
      return pay === null ? null : -pay;
    },
  }[sort];
};

const compare = (a: SortKey, b: SortKey): number => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
};

/** All rows in one order. */
interface Order {
  readonly rows: readonly number[];
  /** The place of each row in it. */
  readonly ranks: Uint32Array;
}

const toOrder = (rows: readonly number[]): Order => {
  const ranks = new Uint32Array(rows.length);
  for (let rank = 0; rank < rows.length; rank++) ranks[rows[rank] ?? 0] = rank;
  return { rows, ranks };
};

/** More than any score: a word has at most 10, and a query 8 words. */
const SCORES_END = 256;

/** Sorts postings. The order of each sort is computed on first use. */
export class BoardOrders {
  readonly #postings: readonly JobPosting[];
  readonly #orders = new Map<Sort, Order>();

  /** @param newest All rows, the newest first, if that is known. */
  constructor(postings: readonly JobPosting[], newest?: readonly number[]) {
    this.#postings = postings;
    if (newest) this.#orders.set('newest', toOrder(newest));
  }

  #orderOf(sort: Exclude<Sort, 'relevance'>): Order {
    const known = this.#orders.get(sort);
    if (known) return known;
    const keys = this.#postings.map(sortKeyOf(sort, this.#postings));
    const order = toOrder([...keys.keys()].sort((a, b) => compare(keys[a] ?? null, keys[b] ?? null) || a - b));
    this.#orders.set(sort, order);
    return order;
  }

  /** Sorts `rows`; by relevance, the best of `scores` first, and the newest first among equals. */
  sort(rows: readonly number[], sort: Sort, scores: Uint16Array | null): readonly number[] {
    const order = this.#orderOf(sort === 'relevance' ? 'newest' : sort);
    const by = sort === 'relevance' ? scores : null;
    if (!by && rows.length === order.rows.length) return order.rows;
    // numbers sort much faster than rows by a function: first the score, then the rank
    const keys = Float64Array.from(rows, (row) => {
      const missing = by ? SCORES_END - (by[row] ?? 0) : 0;
      return missing * order.rows.length + (order.ranks[row] ?? 0);
    });
    return Array.from(keys.sort(), (key) => order.rows[key % order.rows.length] ?? 0);
  }
}
