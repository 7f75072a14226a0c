import { FACETS, FACET_NAMES, type FacetName } from '../model/board/facets.js';
import { bodyOf, headOf, idOf, valueId } from '../model/board/facet-index.js';
import { sortKeyOf, yearlySalaryOf } from '../model/board/sort.js';
import { closesAt } from '../model/posting/closing-time.js';
import type { JobPosting } from '../schema/job-posting.js';
import { toVector } from './tsvector.js';

/** Longer ids are cut, as PostgreSQL's indexes take no longer ones. */
export const ID_MAX = 500;

/** A value of a facet. */
export interface Value {
  readonly facet: FacetName;
  /** What stands for it in an address. */
  readonly id: string;
  /** As it is stated. */
  readonly value: string;
}

/** What is kept of a posting, worked out by the functions that a board in a browser works with. */
export interface Columns {
  readonly id: string;
  readonly posting: JobPosting;
  readonly words: string;
  readonly values: readonly Value[];
  /** From when on it is left out, in s; null for never. */
  readonly closes: number | null;
  /** When it was posted, and the deadline, in ms; the first start as a text that sorts by time. */
  readonly posted: number | null;
  readonly deadline: number | null;
  readonly start: string | null;
  /** The most that it pays in a year, by currency. */
  readonly pay: Readonly<Record<string, number>>;
  /** The currency of each band of pay. */
  readonly currencies: readonly string[];
}

const newest = sortKeyOf('newest', []);
const deadline = sortKeyOf('deadline', []);
const start = sortKeyOf('start', []);

const finite = (number: unknown, factor = 1): number | null =>
  typeof number === 'number' && Number.isFinite(number) ? number * factor : null;

const valuesOf = (posting: JobPosting): Value[] =>
  FACET_NAMES.flatMap((facet) => {
    const values = new Map<string, Value>();
    for (const value of FACETS[facet].valuesOf(posting)) {
      const id = value && valueId(FACETS[facet], value).slice(0, ID_MAX);
      if (id && !values.has(id)) values.set(id, { facet, id, value });
    }
    return [...values.values()];
  });

const paysOf = (posting: JobPosting, currencies: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    currencies.flatMap((currency) => {
      const pay = finite(yearlySalaryOf(posting, currency));
      return pay === null ? [] : [[currency, pay]];
    }),
  );

/** `timeZone` stands for the reader's, for postings without one. */
export const columnsOf = (posting: JobPosting, timeZone: string): Columns => {
  const text = headOf(posting);
  const currencies = (posting.baseSalary ?? []).flatMap(({ currency }) => currency ?? []);
  const first = start(posting);
  return {
    id: idOf(posting, text).slice(0, ID_MAX),
    posting,
    words: toVector([
      ['A', text.head.slice(0, text.titleEnd)],
      ['B', text.head.slice(text.titleEnd)],
      ['D', bodyOf(posting)],
    ]),
    values: valuesOf(posting),
    closes: finite(closesAt(posting, timeZone), 0.001),
    posted: finite(newest(posting), -1),
    deadline: finite(deadline(posting)),
    start: typeof first === 'string' ? first : null,
    pay: paysOf(posting, currencies),
    currencies,
  };
};
