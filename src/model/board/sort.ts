import { endInstant } from '../../format/date.js';
import { moneyRangeOf } from '../../format/money-range.js';
import type { SalaryBand } from '../../schema/compensation.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { FACETS, startSortKey } from './facets.js';
import { deadlineOf } from '../posting/closing-time.js';
import { postedAt } from '../posting/posting-dates.js';
import { convert, workingTime } from '../posting/salary-conversion.js';

export const SORTS = ['relevance', 'newest', 'deadline', 'start', 'pay'] as const;
export type Sort = (typeof SORTS)[number];

/** The currency of the most salary bands. */
const mainCurrency = (postings: readonly JobPosting[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const { baseSalary = [] } of postings)
    for (const { currency } of baseSalary) if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};

/** The maximum of a band per year; null if it is in another currency, or says nothing about a year. */
const yearlyMaximum = (band: SalaryBand, currency: string | undefined, posting: JobPosting): number | null => {
  const { unitText } = band;
  const range = moneyRangeOf(band);
  // a one-off payment says nothing about a year
  if (!unitText || unitText === 'TOTAL' || !range || band.currency !== currency) return null;
  return convert({ min: range.from, max: range.to }, unitText, 'YEAR', workingTime(posting, band)).max;
};

/** The maximum yearly salary of a posting in `currency`; null if no band has one. */
export const yearlySalaryOf = (posting: JobPosting, currency: string | undefined): number | null => {
  const bands = (posting.baseSalary ?? [])
    .map((band) => yearlyMaximum(band, currency, posting))
    .filter((pay) => pay !== null);
  return bands.length > 0 ? Math.max(...bands) : null;
};

/** The sort key of the first start date; null if none names a time. */
const startOf = (posting: JobPosting): string | null => {
  const [first] = FACETS.start.valuesOf(posting).map(startSortKey).sort();
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
      const pay = yearlySalaryOf(posting, currency);
      return pay === null ? null : -pay;
    },
  }[sort];
};

const compare = (a: SortKey, b: SortKey): number => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
};

/** Sorts postings. The ranks of each sort are computed on first use. */
export class BoardOrders {
  readonly #postings: readonly JobPosting[];
  readonly #ranks = new Map<Sort, Uint32Array>();

  constructor(postings: readonly JobPosting[]) {
    this.#postings = postings;
  }

  #ranksOf(sort: Sort): Uint32Array {
    const known = this.#ranks.get(sort);
    if (known) return known;
    const keys = this.#postings.map(sortKeyOf(sort, this.#postings));
    const order = keys.map((_, row) => row).sort((a, b) => compare(keys[a] ?? null, keys[b] ?? null) || a - b);
    const ranks = new Uint32Array(order.length);
    for (const [rank, row] of order.entries()) ranks[row] = rank;
    this.#ranks.set(sort, ranks);
    return ranks;
  }

  /** Sorts `rows`; by relevance, the best of `scores` first, and the newest first among equals. */
  sort(rows: readonly number[], sort: Sort, scores: Uint16Array | null): number[] {
    const ranks = this.#ranksOf(sort);
    const by = sort === 'relevance' ? scores : null;
    return [...rows].sort((a, b) => (by ? (by[b] ?? 0) - (by[a] ?? 0) : 0) || (ranks[a] ?? 0) - (ranks[b] ?? 0));
  }
}
