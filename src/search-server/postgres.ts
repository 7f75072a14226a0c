import type { BoardAnswer, BoardQuery, CountedValue } from '../search-protocol/board-query.js';
import { FACET_NAMES, type FacetName } from '../model/board/facets.js';
import type { Filters } from '../model/board/facet-index.js';
import { parsePosting } from '../schema/parser/parse-posting.js';
import type { Problem } from '../schema/issues/problem.js';
import { type FacetValue, ID_MAX, type PostingRow, postingRowOf } from './posting-row.js';
import { countsStatement, pageStatement, totalStatement, type Statement, type SearchPlan } from './query-statements.js';
import {
  postingsStatement,
  removeStatement,
  replaceStatement,
  stageStatement,
  tableStatements,
  unstageStatement,
  valueIdsStatement,
  valuesStatement,
} from './table-statements.js';
import { tsQueriesOf } from './tsvector.js';

export interface PostgresSearchOptions {
  /** Runs a statement: `(text, values) => pool.query(text, values)` with `pg`, or the `query` of PGlite. */
  readonly query: (text: string, values: (string | number)[]) => Promise<{ readonly rows: readonly unknown[] }>;
  /**
   * The table's name: lowercase letters, digits and `_`, at most 41 characters. Its companions are `…_values` and
   * `…_staged`. Default: `job_postings`.
   */
  readonly table?: string;
  /** The IANA zone in which days end for postings that name none. Default: `UTC`. */
  readonly timeZone?: string;
  /** The clock, in ms since 1970. Default: `Date.now`. */
  readonly now?: () => number;
}

export interface PutResult {
  /** The ids of the postings that were stored, each once. */
  readonly ids: readonly string[];
  /** What was wrong with the input. Paths begin with the position in the list: `[3].title`. */
  readonly problems: readonly Problem[];
}

export interface RemovalOptions {
  /** Whether an empty list may remove all postings. Default: `false`. */
  readonly allowEmpty?: boolean;
}

/** Postings per statement. */
const BATCH_SIZE = 500;

/** Postings in PostgreSQL, 12 or later, searched and filtered the way `<job-board>` does it in the browser. */
export class PostgresSearch {
  readonly #options: PostgresSearchOptions;
  readonly #table: string;

  /** @throws {RangeError} If `table` is not a valid name. */
  constructor(options: PostgresSearchOptions) {
    const { table = 'job_postings' } = options;
    // a table's name is the only input that cannot be a parameter of a statement
    if (!/^[a-z_][a-z0-9_]{0,40}$/.test(table)) throw new RangeError(`Not a table's name: ${table}`);
    this.#options = options;
    this.#table = table;
  }

  /**
   * Creates the tables and indexes that do not exist yet. Safe to call at every start.
   *
   * @throws What `query` throws.
   */
  async createTables(): Promise<void> {
    for (const text of tableStatements(this.#table)) await this.#run({ text, values: [] });
  }

  /**
   * Stores postings in this library's own form. A posting replaces the one with the same id; of several with one id in
   * `inputs` the last is stored. What cannot be read is left out and reported.
   *
   * Each 500 postings are stored in one transaction. If a later one fails, the postings before it stay stored; calling
   * again with the same postings is safe. To replace a whole feed in one transaction, use `replaceAll`.
   *
   * @throws What `query` throws.
   */
  async putPostings(inputs: readonly unknown[]): Promise<PutResult> {
    return this.#store(inputs, (rows) => ({ text: postingsStatement(this.#table), values: [rows] }));
  }

  /**
   * Stores these postings and removes all others, in one transaction: readers see either all old postings or all new
   * ones, never some of both. If it fails, the old ones stay. Do not run two at a time on one table.
   *
   * @throws {RangeError} If no posting can be read of `inputs`: a feed that is empty is more often a feed that failed.
   *   `allowEmpty` removes all postings instead.
   * @throws What `query` throws.
   */
  async replaceAll(inputs: readonly unknown[], { allowEmpty = false }: RemovalOptions = {}): Promise<PutResult> {
    const upload = crypto.randomUUID();
    const unstage = { text: unstageStatement(this.#table), values: [upload] };
    await this.#run(unstage);
    try {
      const result = await this.#store(inputs, (rows) => ({
        text: stageStatement(this.#table),
        values: [rows, upload],
      }));
      const { ids, problems } = result;
      if (ids.length === 0 && !allowEmpty) throw emptyError(problems.find(({ severity }) => severity === 'error'));
      await this.#run({ text: replaceStatement(this.#table), values: [upload] });
      return result;
    } catch (error) {
      // the first error is the one to report; what stays staged is deleted a day later
      await this.#run(unstage).catch(() => undefined);
      throw error;
    }
  }

  /**
   * Removes the postings with these ids, in one transaction.
   *
   * @throws What `query` throws.
   */
  async removePostings(ids: readonly string[]): Promise<void> {
    await this.#run({ text: removeStatement(this.#table, 'listed'), values: [toJson(ids)] });
  }

  /**
   * Removes all postings except those with these ids, in one transaction.
   *
   * @throws {RangeError} If `ids` is empty: a feed that is empty is more often a feed that failed. `allowEmpty` removes
   *   all postings instead.
   * @throws What `query` throws.
   */
  async removeAllExcept(ids: readonly string[], { allowEmpty = false }: RemovalOptions = {}): Promise<void> {
    if (ids.length === 0 && !allowEmpty) throw emptyError();
    await this.#run({ text: removeStatement(this.#table, 'others'), values: [toJson(ids)] });
  }

  /**
   * Answers a board's query.
   *
   * @throws What `query` throws.
   */
  async search(query: BoardQuery): Promise<BoardAnswer> {
    const now = (this.#options.now?.() ?? Date.now()) / 1000;
    const tsquery = tsQueriesOf(query.words).join(' & ') || null;
    const plan: SearchPlan = { query, now, tsquery, selectedValueIds: await this.#valueIdsOf(query.filters) };
    const isCounted = query.facets.length > 0;
    const counting = isCounted ? countsStatement : totalStatement;
    const [page, counted, job] = await Promise.all([
      query.limit > 0 ? this.#run<{ posting: unknown }>(pageStatement(this.#table, plan)) : [],
      this.#run<CountRow>(counting(this.#table, plan)),
      query.job === null ? [] : this.#withId(query.job),
    ]);
    return {
      postings: page.map(({ posting }) => posting),
      total: counted.find(({ facet }) => !facet)?.count ?? 0,
      ...(isCounted ? { facets: facetsOf(counted, query.facets) } : {}),
      ...(job[0] && { job: job[0].posting }),
    };
  }

  /** Parses `inputs` and runs `statementFor` for each batch of their rows, which it gets as JSON. */
  async #store(inputs: readonly unknown[], statementFor: (rows: string) => Statement): Promise<PutResult> {
    const ids = new Set<string>();
    const problems: Problem[] = [];
    for (let start = 0; start < inputs.length; start += BATCH_SIZE) {
      const rows = new Map<string, PostingRow>();
      for (const [index, input] of inputs.slice(start, start + BATCH_SIZE).entries()) {
        const { posting, problems: own } = parsePosting(input);
        problems.push(...own.map((problem) => atPosition(start + index, problem)));
        const row = posting && postingRowOf(posting, this.#options.timeZone ?? 'UTC');
        if (row) rows.set(row.id, row);
      }
      if (rows.size === 0) continue;
      const values = toJson(uniqueValues([...rows.values()]));
      await this.#run({ text: valuesStatement(this.#table), values: [values] });
      await this.#run(statementFor(toJson([...rows.values()])));
      for (const id of rows.keys()) ids.add(id);
    }
    return { ids: [...ids], problems };
  }

  /** The sequence numbers of the values that are selected, by facet. */
  async #valueIdsOf(filters: Filters): Promise<SearchPlan['selectedValueIds']> {
    const selected = FACET_NAMES.flatMap((facet) => (filters[facet] ?? []).map((id) => ({ facet, id })));
    if (selected.length === 0) return [];
    const statement = { text: valueIdsStatement(this.#table), values: [toJson(selected)] };
    const rows = await this.#run<{ facet: FacetName; seq: number }>(statement);
    const valueIds = new Map(selected.map(({ facet }) => [facet, [] as number[]]));
    for (const { facet, seq } of rows) valueIds.get(facet)?.push(seq);
    return [...valueIds];
  }

  #withId(id: string): Promise<{ posting: unknown }[]> {
    const text = `SELECT posting FROM ${this.#table} WHERE id = $1::text`;
    return this.#run({ text, values: [id.replaceAll('\0', '').slice(0, ID_MAX)] });
  }

  async #run<Row>({ text, values }: Statement): Promise<Row[]> {
    const { rows } = await this.#options.query(text, [...values]);
    return rows as Row[]; // the statement defines the columns
  }
}

const emptyError = (problem?: Problem): RangeError => {
  const reason = problem ? `${problem.path}: ${problem.message}` : 'The list is empty.';
  return new RangeError(`This would remove all postings. ${reason} Pass {allowEmpty: true} if that is intended.`);
};

/** A problem of one posting as a problem of a list that holds the posting at `index`. */
const atPosition = (index: number, problem: Problem): Problem => ({
  ...problem,
  path: [`[${index}]`, problem.path].filter(Boolean).join('.'),
});

/** The values of all rows, each once, as the first row states it. */
const uniqueValues = (rows: readonly PostingRow[]): FacetValue[] => {
  const values = new Map<string, FacetValue>();
  for (const value of rows.flatMap((row) => row.values)) {
    const key = `${value.facet} ${value.id}`;
    if (!values.has(key)) values.set(key, value);
  }
  return [...values.values()];
};

/** JSON without what PostgreSQL refuses: U+0000, and lone surrogates, which cutting a text leaves behind. */
const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'string' ? inner.replace(/[\0\uD800-\uDFFF]/gu, '') : inner,
  );

/** How many postings have a value; the row without a facet holds the total. */
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
