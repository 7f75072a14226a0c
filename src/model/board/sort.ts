import { moneyRangeOf } from '../../format/money.js';
import type { SalaryBand } from '../../schema/compensation.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { FACETS, startSortKey } from './facets.js';
import { convert, workingTime } from '../posting/salary-conversion.js';

export const SORTS = ['relevance', 'newest', 'deadline', 'start', 'pay'] as const;
export type Sort = (typeof SORTS)[number];

/** What most of the postings that state pay are paid in. */
const mainCurrency = (postings: readonly JobPosting[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const { baseSalary = [] } of postings)
    for (const { currency } of baseSalary) if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};

/** The most that a band comes to in a year, in `currency`; null where that cannot be told. */
const yearly = (band: SalaryBand, currency: string | undefined, posting: JobPosting): number | null => {
  const { unitText } = band;
  const range = moneyRangeOf(band);
  // what is paid once says nothing about a year
  if (!unitText || unitText === 'TOTAL' || !range || band.currency !== currency) return null;
  return convert({ min: range.from, max: range.to }, unitText, 'YEAR', workingTime(posting, band)).max;
};

/** The most that a posting pays in a year in `currency`; null where that cannot be told. */
export const yearlySalaryOf = (posting: JobPosting, currency: string | undefined): number | null => {
  const bands = (posting.baseSalary ?? []).map((band) => yearly(band, currency, posting)).filter((pay) => pay !== null);
  return bands.length > 0 ? Math.max(...bands) : null;
};

/** The first start as a text that sorts by time; null where none names a time. */
const startOf = (posting: JobPosting): string | null => {
  const [first] = FACETS.start.valuesOf(posting).map(startSortKey).sort();
  return first === undefined || first.startsWith('9999') ? null : first;
};

type SortKey = number | string | null;

/** In ms; to sort by alone: a date without a zone is the reader's, or UTC. */
const timeOf = (date: string | undefined): number | null => (date && date !== 'ROLLING' ? Date.parse(date) : null);

const byDatePosted = ({ datePosted }: JobPosting): SortKey => {
  const posted = timeOf(datePosted);
  return posted === null ? null : -posted;
};

/** By which value each order sorts, the least first. Postings without one come last. */
export const sortKeyOf = (sort: Sort, postings: readonly JobPosting[]): ((posting: JobPosting) => SortKey) => {
  const currency = sort === 'pay' ? mainCurrency(postings) : undefined;
  return {
    relevance: byDatePosted,
    newest: byDatePosted,
    deadline: ({ validThrough }: JobPosting): SortKey => timeOf(validThrough),
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

/** The orders of all postings, each worked out when it is first asked for. */
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

  /** `rows` in this order; with `scores` the best match first, and the order for those that match alike. */
  sort(rows: readonly number[], sort: Sort, scores: Uint16Array | null): number[] {
    const ranks = this.#ranksOf(sort);
    const by = sort === 'relevance' ? scores : null;
    return [...rows].sort((a, b) => (by ? (by[b] ?? 0) - (by[a] ?? 0) : 0) || (ranks[a] ?? 0) - (ranks[b] ?? 0));
  }
}
