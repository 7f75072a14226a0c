import { FACETS, FACET_NAMES, type FacetName } from '../model/board/facets.js';
import { valueId } from '../model/board/facet-index.js';
import { bodyOf, headOf, idOf } from '../model/board/posting-texts.js';
import { salaryOf } from '../model/board/pay-minimum.js';
import { sortKeyOf } from '../model/board/sort.js';
import { closesAt } from '../model/posting/closing-time.js';
import type { JobPosting } from '../schema/job-posting.js';
import { toText } from './well-formed.js';

/** Longest id, in characters; longer ones are cut, because they cannot be indexed. */
export const ID_MAX = 500;

/** A value of a facet. */
export interface FacetValue {
  readonly facet: FacetName;
  /** Stands for it in URLs and queries: `berlin de`. */
  readonly id: string;
  /** As the posting states it: `Berlin, DE`. */
  readonly value: string;
}

/** What is searched of a posting, normalized. */
export interface PostingTexts {
  readonly title: string;
  /** The other short texts. */
  readonly labels: string;
  /** What it states in fields, as words of ours. */
  readonly facts: string;
  /** The long texts. */
  readonly body: string;
}

/** The row of a posting, computed by the same functions that a board in the browser uses. */
export interface PostingRow {
  readonly id: string;
  readonly posting: JobPosting;
  readonly texts: PostingTexts;
  readonly values: readonly FacetValue[];
  /** When it closes, in seconds since 1970; null for never. */
  readonly closes: number | null;
  /** When it was posted, in ms since 1970. */
  readonly posted: number | null;
  /** The deadline, in ms since 1970. */
  readonly deadline: number | null;
  /** The first start date, as a text that sorts by time. */
  readonly start: string | null;
  /** The highest salary per year, by currency; per hour by currency and `/HOUR`. */
  readonly pay: Readonly<Record<string, number>>;
  /** The currency of each salary band. */
  readonly currencies: readonly string[];
}

const newest = sortKeyOf('newest', []);
const deadline = sortKeyOf('deadline', []);
const start = sortKeyOf('start', []);

const finite = (number: unknown, factor = 1): number | null =>
  typeof number === 'number' && Number.isFinite(number) ? number * factor : null;

const valuesOf = (posting: JobPosting): FacetValue[] =>
  FACET_NAMES.flatMap((facet) => {
    const values = new Map<string, FacetValue>();
    for (const value of FACETS[facet].valuesOf(posting)) {
      const id = value && valueId(FACETS[facet], value).slice(0, ID_MAX);
      if (id && !values.has(id)) values.set(id, { facet, id, value });
    }
    return [...values.values()];
  });

const salariesOf = (posting: JobPosting, currencies: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    currencies.flatMap((currency) => {
      const [year, hour] = [salaryOf(posting, currency), salaryOf(posting, currency, 'HOUR')].map((pay) => finite(pay));
      if (year === undefined || hour === undefined || year === null || hour === null) return [];
      return [[currency, year] as const, [`${currency}/HOUR`, hour] as const];
    }),
  );

/** The id of a posting's row. */
export const rowIdOf = (posting: JobPosting): string => toText(idOf(posting).slice(0, ID_MAX));

/**
 * The row of a posting.
 *
 * @param timeZone The IANA zone in which days end if the posting names none.
 */
export const postingRowOf = (posting: JobPosting, timeZone: string): PostingRow => {
  const text = headOf(posting);
  const currencies = (posting.baseSalary ?? []).flatMap(({ currency }) => currency ?? []);
  const first = start(posting);
  return {
    id: rowIdOf(posting),
    posting,
    texts: {
      title: text.head.slice(0, text.titleEnd),
      labels: text.head.slice(text.titleEnd),
      facts: text.facts,
      body: bodyOf(posting),
    },
    values: valuesOf(posting),
    closes: finite(closesAt(posting, timeZone), 0.001),
    posted: finite(newest(posting), -1),
    deadline: finite(deadline(posting)),
    start: typeof first === 'string' ? first : null,
    pay: salariesOf(posting, currencies),
    currencies,
  };
};
