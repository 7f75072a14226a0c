import type { BoardAnswer, BoardQuery, CountedValue } from '../search-protocol/board-query.js';
import { FACET_NAMES, type FacetName } from '../model/board/facets.js';
import type { Filters } from '../model/board/facet-index.js';
import { parsePayMinimum } from '../model/board/pay-minimum.js';
import { Connections, type PostgresPool, type RunStatement } from './connections.js';
import { type PutResult, storePostings } from './import.js';
import { toJson, toText } from './postgres-text.js';
import {
  clausesStatement,
  countsStatement,
  jobStatement,
  knownWordsStatement,
  pageStatement,
  type SearchPlan,
  totalStatement,
  valueIdsStatement,
} from './query-statements.js';
import { SearchQueue } from './search-queue.js';
import { SharedTasks } from './shared-tasks.js';
import { columnsStatement, lockStatement, removeStatement, tableStatements } from './table-statements.js';
import { untilAborted, withTimeLimit } from './time-limit.js';
import { type QueryClause, correctClause, countryCodeOf, queryWordsOf } from './query-words.js';

export interface PostgresSearchOptions {
  /** A `Pool` of `pg`. It gets a listener for `error`: without one, a lost connection would end the process. */
  readonly pool: PostgresPool;
  /**
   * The table's name: lowercase letters, digits and `_`, at most 41 characters. Its companion is `…_values`. Default:
   * `job_postings`.
   */
  readonly table?: string;
  /** The IANA zone in which days end for postings that name none. Default: `UTC`. */
  readonly timeZone?: string;
  /** Longest time of a search, in ms, with its wait for a turn. Default: 5000. */
  readonly searchTimeout?: number;
  /** Longest time of one statement of an import, in ms. Default: 600,000. */
  readonly importTimeout?: number;
  /**
   * Most searches at a time; others wait up to 2 s for their turn. Default: 4. At most the pool's `max` minus 2: an
   * import and the cancellation of a search need connections too.
   */
  readonly concurrency?: number;
  /** Called when a connection is lost that nobody uses. Default: nothing, as the pool opens another. */
  readonly onError?: (error: Error) => void;
  /** The clock, in ms since 1970. Default: `Date.now`. */
  readonly now?: () => number;
}

export interface FeedOptions {
  /** The feed that the postings belong to, up to 200 characters. Default: the empty name. */
  readonly feed?: string;
}

export interface ReplaceOptions extends FeedOptions {
  /** Whether an empty list may remove all postings of the feed. Default: `false`. */
  readonly allowEmpty?: boolean;
}

/** Longest wait for a turn, in ms. A board that gets no turn has time for two more tries. */
const TURN_MS = 2000;
/** Most connections of a pool, if it does not say: the default of `pg`. */
const POOL_MAX = 10;
/** Most words to highlight in an answer. */
const MARKS_MAX = 50;
/** Longest name of a feed, in characters. */
const FEED_MAX = 200;
const SNAPSHOT = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** Postings in PostgreSQL, 12 or later, searched and filtered the way `<job-board>` does it in the browser. */
export class PostgresSearch {
  readonly #options: PostgresSearchOptions;
  readonly #table: string;
  readonly #connections: Connections;
  readonly #queue: SearchQueue;
  readonly #searches = new SharedTasks<BoardAnswer>();
  readonly #searchTimeout: number;
  /** The last import, which the next one waits for: each takes a connection. */
  #lastWrite: Promise<unknown> = Promise.resolve();

  /** @throws {RangeError} If `table` is not a valid name. */
  constructor(options: PostgresSearchOptions) {
    const { pool, table = 'job_postings', searchTimeout = 5000, concurrency = 4, onError } = options;
    // a table's name is the only input that cannot be a parameter of a statement
    if (!/^[a-z_][a-z0-9_]{0,40}$/.test(table)) throw new RangeError(`Not a table's name: ${table}`);
    this.#options = options;
    this.#table = table;
    this.#searchTimeout = searchTimeout;
    this.#connections = new Connections(pool, (error) => onError?.(error));
    const most = Math.min(concurrency, (pool.options?.max ?? POOL_MAX) - 2);
    this.#queue = new SearchQueue({ concurrency: Math.max(1, most), wait: TURN_MS });
  }

  /**
   * Creates the tables, or adds what tables of an earlier version lack. Safe to call at every start, and by several
   * processes. Imports call it.
   *
   * @throws {Error} If the tables exist, but cannot be used. The message says what to do.
   * @throws What the pool throws.
   */
  async createTables(): Promise<void> {
    await this.#write(async (execute) => {
      const columnsOf = async (table: string): Promise<string[]> =>
        (await execute<{ name: string }>(columnsStatement(table))).map(({ name }) => name);
      const [postings, values] = [await columnsOf(this.#table), await columnsOf(`${this.#table}_values`)];
      for (const text of tableStatements(this.#table, postings, values)) await execute({ text, values: [] });
    });
  }

  /**
   * Stores postings in this library's own form, in one transaction. A posting replaces the one of its feed with the same
   * id; of several with one id in `inputs` the last is stored. What cannot be read or stored is left out and reported.
   *
   * @throws {RangeError} If the name of the feed is too long.
   * @throws What the pool throws. Nothing is stored then.
   */
  async putPostings(inputs: readonly unknown[], { feed }: FeedOptions = {}): Promise<PutResult> {
    const name = feedName(feed);
    await this.createTables();
    return this.#write((execute) => this.#store(inputs, name, execute));
  }

  /**
   * Stores these postings and removes all others of the feed, in one transaction: readers see either all old postings or
   * all new ones, never some of both. If it fails, the old ones stay. Postings of other feeds stay as they are.
   *
   * @throws {RangeError} If no posting can be read of `inputs`: a feed that is empty is more often a feed that failed.
   *   With `allowEmpty`, an empty list removes all postings of the feed instead.
   * @throws {RangeError} If the name of the feed is too long.
   * @throws What the pool throws.
   */
  async replaceAll(inputs: readonly unknown[], { feed, allowEmpty = false }: ReplaceOptions = {}): Promise<PutResult> {
    const name = feedName(feed);
    if (inputs.length === 0 && !allowEmpty)
      throw new RangeError(`${EMPTY} The list is empty. Pass {allowEmpty: true} if that is intended.`);
    await this.createTables();
    return this.#write(async (execute) => {
      const result = await this.#store(inputs, name, execute);
      const { ids, problems } = result;
      if (ids.length === 0 && inputs.length > 0) {
        const reason = problems.find(({ severity }) => severity === 'error');
        throw new RangeError(`${EMPTY} None could be read.${reason ? ` ${reason.path}: ${reason.message}` : ''}`);
      }
      await execute(removeStatement(this.#table, 'others', toJson(ids), name));
      return result;
    });
  }

  /**
   * Removes the postings of a feed that have these ids, in one transaction.
   *
   * @throws What the pool throws.
   */
  async removePostings(ids: readonly string[], { feed }: FeedOptions = {}): Promise<void> {
    const name = feedName(feed);
    await this.#write((execute) => execute(removeStatement(this.#table, 'listed', toJson(ids), name)));
  }

  /**
   * Answers a board's query. Everything in an answer is of one moment. Equal queries at the same time are searched for
   * once. When the `signal` of all who wait for a search is aborted, it is canceled in the database.
   *
   * @throws {BusyError} If it gets no turn, or takes too long.
   * @throws What the pool throws, or the reason of `signal`.
   */
  async search(query: BoardQuery, { signal }: { readonly signal?: AbortSignal } = {}): Promise<BoardAnswer> {
    // the answer is the same in every language
    const key = JSON.stringify({ ...query, lang: '' });
    return this.#searches.run(key, signal ?? new AbortController().signal, (joint) => this.#search(query, joint));
  }

  async #search(query: BoardQuery, signal: AbortSignal): Promise<BoardAnswer> {
    const statementTimeout = this.#searchTimeout;
    return withTimeLimit(statementTimeout, signal, (limited) => {
      const answer = (): Promise<BoardAnswer> =>
        this.#connections.transaction({ begin: SNAPSHOT, statementTimeout, signal: limited }, (execute) =>
          this.#answer(query, execute),
        );
      // what is left to do with the connection is nothing to wait for
      return untilAborted(this.#queue.run(answer, limited), limited);
    });
  }

  async #answer(query: BoardQuery, execute: RunStatement): Promise<BoardAnswer> {
    const now = (this.#options.now?.() ?? Date.now()) / 1000;
    const { clauses, ignored } = queryWordsOf(query.words);
    const selectedValueIds = await this.#valueIdsOf(query.filters, execute);
    const planOf = (own: readonly QueryClause[]): SearchPlan => ({
      query,
      now,
      selectedValueIds,
      payMinimums: (query.filters.pay ?? []).map(parsePayMinimum).filter((minimum) => minimum !== null),
      tsqueries: own.map(({ tsquery }) => tsquery),
    });
    let plan = planOf(clauses);
    let marked = clauses;
    let found = await this.#find(plan, execute);
    if (found.total === 0 && clauses.length > 0) {
      const corrected = await this.#correct(clauses, plan, execute);
      if (corrected !== clauses) {
        [plan, marked] = [planOf(corrected), corrected];
        found = await this.#find(plan, execute);
      }
    }
    const words = found.total === 0 && clauses.length > 1 ? await this.#countWords(clauses, plan, execute) : null;
    const job = query.job === null ? [] : await execute<{ posting: unknown }>(jobStatement(this.#table, query.job));
    return {
      ...found,
      ...(job[0] && { job: job[0].posting }),
      ...(clauses.length > 0 && { marks: marked.flatMap(({ marks }) => marks).slice(0, MARKS_MAX) }),
      ...(words && { words }),
      ...(ignored.length > 0 && { ignoredWords: ignored }),
    };
  }

  /** The postings of the page, and how many there are in all. */
  async #find(plan: SearchPlan, execute: RunStatement): Promise<Pick<BoardAnswer, 'postings' | 'total' | 'facets'>> {
    const { query } = plan;
    const isCounted = query.facets.length > 0;
    const counting = isCounted ? countsStatement : totalStatement;
    const page = query.limit > 0 ? await execute<{ posting: unknown }>(pageStatement(this.#table, plan)) : [];
    const counted = await execute<CountRow>(counting(this.#table, plan));
    return {
      postings: page.map(({ posting }) => posting),
      total: counted.find(({ facet }) => !facet)?.count ?? 0,
      ...(isCounted ? { facets: facetsOf(counted, query.facets) } : {}),
    };
  }

  /** The clauses with those that find nothing as what they may mean; the same list if that is nothing else. */
  async #correct(
    clauses: readonly QueryClause[],
    plan: SearchPlan,
    execute: RunStatement,
  ): Promise<readonly QueryClause[]> {
    const counts = await execute<{ clause: number; count: number }>(clausesStatement(this.#table, plan, false));
    const isNowhere = (at: number): boolean => counts.find(({ clause }) => clause === at)?.count === 0;
    if (!clauses.some((_, at) => isNowhere(at))) return clauses;
    const known = await execute<{ word: string }>(knownWordsStatement(this.#table));
    const words = known.map(({ word }) => word);
    const corrected = clauses.map((clause, at) => (isNowhere(at) ? (correctClause(clause, words) ?? clause) : clause));
    return corrected.some((clause, at) => clause !== clauses[at]) ? corrected : clauses;
  }

  async #countWords(
    clauses: readonly QueryClause[],
    plan: SearchPlan,
    execute: RunStatement,
  ): Promise<NonNullable<BoardAnswer['words']>> {
    const counts = await execute<{ clause: number; count: number }>(clausesStatement(this.#table, plan, true));
    return clauses.map(({ text }, at) => ({ text, count: counts.find(({ clause }) => clause === at)?.count ?? 0 }));
  }

  /** The sequence numbers of the values that are selected, by facet. */
  async #valueIdsOf(filters: Filters, execute: RunStatement): Promise<SearchPlan['selectedValueIds']> {
    const selected = FACET_NAMES.flatMap((facet) =>
      (filters[facet] ?? []).map((id) => ({ facet, id: facet === 'place' ? (countryCodeOf(id) ?? id) : id })),
    );
    if (selected.length === 0) return [];
    const rows = await execute<{ facet: FacetName; seq: number }>(valueIdsStatement(this.#table, selected));
    const valueIds = new Map(selected.map(({ facet }) => [facet, [] as number[]]));
    for (const { facet, seq } of rows) valueIds.get(facet)?.push(seq);
    return [...valueIds];
  }

  #store(inputs: readonly unknown[], feed: string, execute: RunStatement): Promise<PutResult> {
    return storePostings(inputs, { table: this.#table, feed, timeZone: this.#options.timeZone ?? 'UTC' }, execute);
  }

  /** Runs a transaction that writes, after those before it. */
  #write<T>(run: (execute: RunStatement) => Promise<T>): Promise<T> {
    const statementTimeout = this.#options.importTimeout ?? 600_000;
    const write = (): Promise<T> =>
      this.#connections.transaction(
        { begin: 'BEGIN', statementTimeout, signal: new AbortController().signal },
        async (execute) => {
          // without a lock, writers that store the same postings in another order would wait for each other
          await execute(lockStatement(this.#table));
          return run(execute);
        },
      );
    const result = this.#lastWrite.then(write).finally(() => this.#searches.clear());
    this.#lastWrite = result.catch(() => undefined);
    return result;
  }
}

const EMPTY = 'This would remove all postings of the feed.';

const feedName = (feed = ''): string => {
  if (feed.length > FEED_MAX) throw new RangeError(`The name of the feed has more than ${FEED_MAX} characters.`);
  return toText(feed);
};

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
