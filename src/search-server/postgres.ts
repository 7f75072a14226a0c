import type { BoardAnswer, BoardQuery } from '../search-protocol/board-query.js';
import { answerQuery } from './answer-query.js';
import { Connections, type PostgresPool, type RunStatement } from './connections.js';
import { type FeedOptions, type ReplaceOptions, checkInputs, checkResult, feedName } from './feeds.js';
import { type PutResult, storePostings } from './import.js';
import { postgresStore } from './postgres-store.js';
import { revisionStatement } from './query-statements.js';
import { RevisionCache } from './revision-cache.js';
import { SearchQueue } from './search-queue.js';
import { SharedTasks } from './shared-tasks.js';
import {
  columnsStatement,
  lockStatement,
  newRevisionStatement,
  removeStatement,
  tableStatements,
  versionStatement,
} from './table-statements.js';
import { untilAborted, withTimeLimit } from './time-limit.js';
import { toJson } from './well-formed.js';

export interface PostgresSearchOptions {
  /** A `Pool` of `pg`. It gets a listener for `error`: without one, a lost connection would end the process. */
  readonly pool: PostgresPool;
  /** A pool of connections to read from, such as to a replica. Default: `pool`. */
  readonly readPool?: PostgresPool;
  /**
   * The table's name: lowercase letters, digits and `_`, at most 41 characters. Its companions are `…_values` and
   * `…_state`. Default: `job_postings`.
   */
  readonly table?: string;
  /** The IANA zone in which days end for postings that name none. Default: `UTC`. */
  readonly timeZone?: string;
  /** Longest time of a search, in ms, with its wait for a turn. Default: 5000. */
  readonly searchTimeout?: number;
  /** Longest time of one statement of an import, in ms. Default: 600,000. */
  readonly importTimeout?: number;
  /**
   * Most searches at a time; others wait up to 2 s for their turn. Default: 4. At most the `max` of the pool that is read
   * from minus 2: an import and the cancellation of a search need connections too.
   */
  readonly concurrency?: number;
  /** Called when a connection is lost that nobody uses. Default: nothing, as the pool opens another. */
  readonly onError?: (error: Error) => void;
  /** The clock, in ms since 1970. Default: `Date.now`. */
  readonly now?: () => number;
}

/** Longest wait for a turn, in ms. A board that gets no turn has time for two more tries. */
const TURN_MS = 2000;
/** Most connections of a pool, if it does not say: the default of `pg`. */
const POOL_MAX = 10;
const SNAPSHOT = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** Postings in PostgreSQL, 12 or later, searched and filtered the way `<job-board>` does it in the browser. */
export class PostgresSearch {
  readonly #options: PostgresSearchOptions;
  readonly #table: string;
  readonly #writing: Connections;
  readonly #reading: Connections;
  readonly #cache = new RevisionCache();
  readonly #queue: SearchQueue;
  readonly #searches = new SharedTasks<BoardAnswer>();
  readonly #searchTimeout: number;
  /** Whether the tables are known to have revisions: those of earlier versions have none. */
  #hasRevisions = false;
  /** The last import, which the next one waits for: each takes a connection. */
  #lastWrite: Promise<unknown> = Promise.resolve();

  /** @throws {RangeError} If `table` is not a valid name. */
  constructor(options: PostgresSearchOptions) {
    const { pool, readPool = pool, table = 'job_postings', searchTimeout = 5000, concurrency = 4, onError } = options;
    // a table's name is the only input that cannot be a parameter of a statement
    if (!/^[a-z_][a-z0-9_]{0,40}$/.test(table)) throw new RangeError(`Not a table's name: ${table}`);
    this.#options = options;
    this.#table = table;
    this.#searchTimeout = searchTimeout;
    this.#writing = new Connections(pool, (error) => onError?.(error));
    this.#reading = readPool === pool ? this.#writing : new Connections(readPool, (error) => onError?.(error));
    const most = Math.min(concurrency, (readPool.options?.max ?? POOL_MAX) - 2);
    this.#queue = new SearchQueue({ concurrency: Math.max(1, most), wait: TURN_MS });
  }

  /**
   * Creates the tables, or makes those of an earlier version those of this one. Safe to call at every start, and by
   * several processes. Whatever writes calls it.
   *
   * @throws {Error} If the tables exist, but cannot be used. The message says what to do.
   * @throws What the pool throws.
   */
  async createTables(): Promise<void> {
    await this.#write(async (execute) => {
      const columnsOf = async (table: string): Promise<string[]> =>
        (await execute<{ name: string }>(columnsStatement(table))).map(({ name }) => name);
      const [postings, values] = [await columnsOf(this.#table), await columnsOf(`${this.#table}_values`)];
      const state = await columnsOf(`${this.#table}_state`);
      const [stated] = state.length > 0 ? await execute<{ version: number }>(versionStatement(this.#table)) : [];
      const existing = { postings, values, version: stated?.version ?? null };
      for (const text of tableStatements(this.#table, existing)) await execute({ text, values: [] });
    });
  }

  /**
   * Stores postings in this library's own form, in one transaction. A posting replaces the one of its feed with the same
   * id; of several with one id in `inputs` the last is stored. What cannot be read or stored is left out and reported.
   * Only what differs from what is stored is written.
   *
   * @throws {RangeError} If the name of the feed is too long.
   * @throws What the pool throws. Nothing is stored then.
   */
  async putPostings(inputs: readonly unknown[], { feed }: FeedOptions = {}): Promise<PutResult> {
    const name = feedName(feed);
    await this.createTables();
    return this.#write(async (execute) => {
      const result = await this.#store(inputs, name, execute);
      if (result.changed > 0) await execute(newRevisionStatement(this.#table));
      return { ...result, removed: 0 };
    });
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
    checkInputs(inputs, allowEmpty);
    await this.createTables();
    return this.#write(async (execute) => {
      const result = await this.#store(inputs, name, execute);
      checkResult(inputs, result);
      const removed = await this.#remove('others', result.ids, name, execute);
      if (result.changed + removed > 0) await execute(newRevisionStatement(this.#table));
      return { ...result, removed };
    });
  }

  /**
   * Removes the postings of a feed that have these ids, in one transaction.
   *
   * @throws What the pool throws.
   */
  async removePostings(ids: readonly string[], { feed }: FeedOptions = {}): Promise<void> {
    const name = feedName(feed);
    await this.createTables();
    await this.#write(async (execute) => {
      const removed = await this.#remove('listed', ids, name, execute);
      if (removed > 0) await execute(newRevisionStatement(this.#table));
    });
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

  /**
   * What answers depend on besides the query: a text that changes with the postings, and when one of them closes. Null
   * for tables of an earlier version, which do not say.
   *
   * @throws As `search`.
   */
  async revision({ signal }: { readonly signal?: AbortSignal } = {}): Promise<string | null> {
    return this.#read(signal, async (execute) => (await this.#moment(execute)).revision);
  }

  #search(query: BoardQuery, signal: AbortSignal): Promise<BoardAnswer> {
    return this.#read(signal, async (execute) => {
      const { revision, now } = await this.#moment(execute);
      return answerQuery(query, { table: this.#table, now, execute, cached: this.#cache.at(revision, execute) });
    });
  }

  /** Runs a transaction that reads, when its turn comes. */
  async #read<T>(signal: AbortSignal | undefined, run: (execute: RunStatement) => Promise<T>): Promise<T> {
    const statementTimeout = this.#searchTimeout;
    return withTimeLimit(statementTimeout, signal, (limited) => {
      const options = { begin: SNAPSHOT, statementTimeout, signal: limited } as const;
      const read = (): Promise<T> => this.#reading.transaction(options, run);
      // what is left to do with the connection is nothing to wait for
      return untilAborted(this.#queue.run(read, limited), limited);
    });
  }

  /** The revision, and the time that searches at this revision ask for, in seconds since 1970. */
  async #moment(execute: RunStatement): Promise<{ revision: string | null; now: number }> {
    const now = (this.#options.now?.() ?? Date.now()) / 1000;
    this.#hasRevisions ||= (await execute(columnsStatement(`${this.#table}_state`))).length > 0;
    if (!this.#hasRevisions) return { revision: null, now };
    const [state] = await execute<{ revision: string; closed: number | null }>(revisionStatement(this.#table, now));
    const closed = state?.closed ?? 0;
    // no posting has closed since the last one: what was open then is open now; postings close at whole milliseconds,
    // but numbers of seconds are not exact
    return state ? { revision: `${state.revision} ${closed}`, now: closed + 0.0005 } : { revision: null, now };
  }

  #store(inputs: readonly unknown[], feed: string, execute: RunStatement): Promise<Omit<PutResult, 'removed'>> {
    return storePostings(inputs, this.#options.timeZone ?? 'UTC', postgresStore(this.#table, feed, execute));
  }

  /** Removes postings. @returns How many. */
  async #remove(
    which: 'listed' | 'others',
    ids: readonly string[],
    feed: string,
    execute: RunStatement,
  ): Promise<number> {
    const [row] = await execute<{ count: number }>(removeStatement(this.#table, which, toJson(ids), feed));
    return row?.count ?? 0;
  }

  /** Runs a transaction that writes, after those before it. */
  #write<T>(run: (execute: RunStatement) => Promise<T>): Promise<T> {
    const statementTimeout = this.#options.importTimeout ?? 600_000;
    const write = (): Promise<T> =>
      this.#writing.transaction(
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
