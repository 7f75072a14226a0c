import type { Statement } from './query-statements.js';
import { untilAborted, withTimeLimit } from './time-limit.js';

/** A connection to PostgreSQL, as a pool of `pg` gives it. */
export interface PostgresClient {
  query(text: string, values?: (string | number)[]): Promise<{ readonly rows: readonly unknown[] }>;
  /** Gives the connection back to the pool, or closes it. */
  release(destroy?: boolean): void;
  on?(event: 'error', listener: (error: Error) => void): unknown;
  off?(event: 'error', listener: (error: Error) => void): unknown;
}

/** A pool of connections: a `Pool` of `pg`. */
export interface PostgresPool {
  connect(): Promise<PostgresClient>;
  on?(event: 'error', listener: (error: Error) => void): unknown;
  readonly options?: { readonly max?: number };
}

/** Runs a statement in a transaction. */
export type RunStatement = <Row>(statement: Statement) => Promise<readonly Row[]>;

interface TransactionOptions {
  readonly begin: 'BEGIN' | 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
  /** Longest time of one statement, in ms. */
  readonly statementTimeout: number;
  /** Aborted when nobody waits for the result any more, or the time is over. */
  readonly signal: AbortSignal;
}

/** How long to wait for what should take no time: a canceled statement, a rollback; in ms. */
const GRACE_MS = 2000;
/** How long to wait for a connection, in ms. */
const CONNECT_MS = 10_000;

const ignore = (): void => undefined;

/** Transactions on the connections of a pool. Every wait has an end, whatever happens to the database. */
export class Connections {
  readonly #pool: PostgresPool;
  /** Whether there is a second connection, which a cancellation needs. */
  readonly #canCancel: boolean;

  /** @param onError Called when a connection breaks that nobody uses. */
  constructor(pool: PostgresPool, onError: (error: Error) => void) {
    this.#pool = pool;
    this.#canCancel = pool.options?.max !== 1;
    // a pool without a listener ends the process when the database closes a connection
    pool.on?.('error', onError);
  }

  /**
   * Runs statements in one transaction. It is rolled back if `run` rejects. When the signal is aborted, the statement
   * that runs is canceled in the database, and the connection goes back to the pool.
   *
   * @throws What the pool or `run` throws, or the reason of the signal.
   */
  async transaction<T>(
    { begin, statementTimeout, signal }: TransactionOptions,
    run: (execute: RunStatement) => Promise<T>,
  ): Promise<T> {
    const client = await withTimeLimit(CONNECT_MS, signal, (limited) => this.#connect(limited));
    // the statement that fails then says so
    client.on?.('error', ignore);
    let isHealthy = true;
    let pid: number | null = null;
    const executeUntil = async <Row>({ text, values }: Statement, limited: AbortSignal): Promise<readonly Row[]> => {
      limited.throwIfAborted();
      const canceling: Promise<void>[] = [];
      const onAbort = (): void => {
        if (pid !== null && this.#canCancel) canceling.push(this.#cancel(pid));
      };
      limited.addEventListener('abort', onAbort, { once: true });
      try {
        const { rows } = await untilAborted(client.query(text, [...values]), limited, GRACE_MS);
        return rows as readonly Row[]; // the statement defines the columns
      } catch (error) {
        limited.throwIfAborted();
        throw error;
      } finally {
        limited.removeEventListener('abort', onAbort);
        // a cancellation that is late must not reach the next statement
        await Promise.all(canceling).catch(() => (isHealthy = false));
      }
    };
    // the database has a time limit of its own, but may not be there any more
    const execute: RunStatement = (statement) =>
      withTimeLimit(statementTimeout + GRACE_MS, signal, (limited) => executeUntil(statement, limited));
    const rollBack = (): Promise<unknown> =>
      withTimeLimit(GRACE_MS, undefined, (limited) => untilAborted(client.query('ROLLBACK'), limited));
    try {
      await execute({ text: begin, values: [] });
      const [own] = await execute<{ pid: number }>({
        text: `SELECT pg_backend_pid() AS pid, set_config('statement_timeout', $1::text, true)`,
        values: [String(statementTimeout)],
      });
      pid = own?.pid ?? null;
      const result = await run(execute);
      await execute({ text: 'COMMIT', values: [] });
      return result;
    } catch (error) {
      await rollBack().catch(() => (isHealthy = false));
      throw error;
    } finally {
      client.off?.('error', ignore);
      client.release(!isHealthy);
    }
  }

  /** Takes a connection; one that comes too late goes back. */
  async #connect(signal: AbortSignal): Promise<PostgresClient> {
    const connecting = this.#pool.connect();
    try {
      return await untilAborted(connecting, signal);
    } catch (error) {
      connecting.then((client) => client.release(), ignore);
      throw error;
    }
  }

  /** Cancels the statement that runs on the connection of this process of the database. */
  #cancel(pid: number): Promise<void> {
    return withTimeLimit(GRACE_MS, undefined, async (limited) => {
      const client = await this.#connect(limited);
      client.on?.('error', ignore);
      let isHealthy = false;
      try {
        await untilAborted(client.query('SELECT pg_cancel_backend($1::integer)', [pid]), limited);
        isHealthy = true;
      } finally {
        client.off?.('error', ignore);
        client.release(!isHealthy);
      }
    });
  }
}
