import type { BoardAnswer, BoardQuery, CountedValue } from '../search-protocol/board-query.js';
import { FACET_NAMES, type FacetName } from '../model/board/facets.js';
import type { Filters } from '../model/board/facet-index.js';
import { parsePosting } from '../schema/parser/parse-posting.js';
import type { Problem } from '../schema/issues/problem.js';
import { type Columns, ID_MAX, type Value, columnsOf } from './posting-row.js';
import { countsStatement, pageStatement, totalStatement, type Statement, type SearchPlan } from './query-statements.js';
import {
  numbersStatement,
  postingsStatement,
  removeStatement,
  tableStatements,
  valuesStatement,
} from './table-statements.js';
import { tsQueriesOf } from './tsvector.js';

export interface PostgresSearchOptions {
  /** Runs a statement: `(text, values) => pool.query(text, values)` with `pg`; PGlite's `query` is one as it is. */
  readonly query: (text: string, values: (string | number)[]) => Promise<{ readonly rows: readonly unknown[] }>;
  /** The table's name, small letters, digits and `_`; beside it there is one called `…_values`. `job_postings` by itself. */
  readonly table?: string;
  /** The IANA zone in which days end for postings that name none; `UTC` by itself. */
  readonly timeZone?: string;
  /** The clock, in ms since 1970. */
  readonly now?: () => number;
}

/** What came of putting postings in. */
export interface PutResult {
  /** Of the postings that are in now. */
  readonly ids: readonly string[];
  /** What was wrong, with the place in the list: `[3].title`. */
  readonly problems: readonly Problem[];
}

/** So many postings go in with one statement. */
const BATCH = 500;

/** Postings in PostgreSQL, 12 or later, searched by words and filtered by facets as `<job-board>` does it. */
export class PostgresSearch {
  readonly #options: PostgresSearchOptions;
  readonly #table: string;

  /** @throws {RangeError} For a table's name that is none. */
  constructor(options: PostgresSearchOptions) {
    const { table = 'job_postings' } = options;
    // the one thing that no parameter can stand for
    if (!/^[a-z_][a-z0-9_]{0,40}$/.test(table)) throw new RangeError(`Not a table's name: ${table}`);
    this.#options = options;
    this.#table = table;
  }

  /** Makes the tables and indexes that are not there. */
  async createTables(): Promise<void> {
    for (const text of tableStatements(this.#table)) await this.#run({ text, values: [] });
  }

  /** Puts postings in, in this library's own form; one with an id that is there takes its place. */
  async putPostings(inputs: readonly unknown[]): Promise<PutResult> {
    const ids: string[] = [];
    const problems: Problem[] = [];
    for (let start = 0; start < inputs.length; start += BATCH) {
      const columns = new Map<string, Columns>();
      for (const [at, input] of inputs.slice(start, start + BATCH).entries()) {
        const { posting, problems: own } = parsePosting(input);
        const place = `[${start + at}]`;
        problems.push(...own.map((problem) => ({ ...problem, path: [place, problem.path].filter(Boolean).join('.') })));
        const one = posting && columnsOf(posting, this.#options.timeZone ?? 'UTC');
        if (one) columns.set(one.id, one); // of two with one id the last
      }
      await this.#put([...columns.values()]);
      ids.push(...columns.keys());
    }
    return { ids, problems };
  }

  async #put(columns: readonly Columns[]): Promise<void> {
    const values = new Map<string, Value>();
    for (const value of columns.flatMap((one) => one.values)) {
      const key = `${value.facet} ${value.id}`;
      if (!values.has(key)) values.set(key, value); // as the first one states it
    }
    await this.#run({ text: valuesStatement(this.#table), values: [toJson([...values.values()])] });
    await this.#run({ text: postingsStatement(this.#table), values: [toJson(columns)] });
  }

  /** Takes postings out. */
  async removePostings(ids: readonly string[]): Promise<void> {
    await this.#run({ text: removeStatement(this.#table, 'listed'), values: [toJson(ids)] });
  }

  /** Takes out all postings but these: after the whole of a feed was put in. */
  async removeAllExcept(ids: readonly string[]): Promise<void> {
    await this.#run({ text: removeStatement(this.#table, 'others'), values: [toJson(ids)] });
  }

  /** Answers a board's query. */
  async search(query: BoardQuery): Promise<BoardAnswer> {
    const now = (this.#options.now?.() ?? Date.now()) / 1000;
    const tsquery = tsQueriesOf(query.words).join(' & ') || null;
    const wanted: SearchPlan = { query, now, tsquery, chosen: await this.#chosen(query.filters) };
    const isCounted = query.facets.length > 0;
    const counting = isCounted ? countsStatement : totalStatement;
    const [page, counted, job] = await Promise.all([
      query.limit > 0 ? this.#run<{ posting: unknown }>(pageStatement(this.#table, wanted)) : [],
      this.#run<CountRow>(counting(this.#table, wanted)),
      query.job === null ? [] : this.#withId(query.job),
    ]);
    return {
      postings: page.map(({ posting }) => posting),
      total: counted.find(({ facet }) => !facet)?.count ?? 0,
      ...(isCounted ? { facets: facetsOf(counted, query.facets) } : {}),
      ...(job[0] && { job: job[0].posting }),
    };
  }

  /** What is chosen, by the numbers of values. */
  async #chosen(filters: Filters): Promise<SearchPlan['chosen']> {
    const asked = FACET_NAMES.flatMap((facet) => (filters[facet] ?? []).map((id) => ({ facet, id })));
    if (asked.length === 0) return [];
    const statement = { text: numbersStatement(this.#table), values: [toJson(asked)] };
    const rows = await this.#run<{ facet: FacetName; no: number }>(statement);
    const numbers = new Map(asked.map(({ facet }) => [facet, [] as number[]]));
    for (const { facet, no } of rows) numbers.get(facet)?.push(no);
    return [...numbers];
  }

  #withId(id: string): Promise<{ posting: unknown }[]> {
    const text = `SELECT posting FROM ${this.#table} WHERE id = $1::text`;
    return this.#run({ text, values: [id.replaceAll('\0', '').slice(0, ID_MAX)] });
  }

  async #run<Row>({ text, values }: Statement): Promise<Row[]> {
    const { rows } = await this.#options.query(text, [...values]);
    return rows as Row[]; // what the statement says
  }
}

/** As JSON without what PostgreSQL refuses: U+0000, and halves of characters, which cutting leaves. */
const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'string' ? inner.replace(/[\0\uD800-\uDFFF]/gu, '') : inner,
  );

/** A row without a facet has the number of all. */
interface CountRow {
  readonly facet: FacetName | null;
  readonly id: string;
  readonly value: string;
  readonly count: number;
}

const facetsOf = (rows: readonly CountRow[], names: readonly FacetName[]): NonNullable<BoardAnswer['facets']> => {
  const facets = new Map<FacetName, CountedValue[]>(names.map((name) => [name, []]));
  for (const { facet, ...value } of rows) if (facet) facets.get(facet)?.push(value);
  return Object.fromEntries(facets);
};
