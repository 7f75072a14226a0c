import type { PostgresClient, PostgresPool } from './connections.js';

/** What is used of a `PGlite` of `@electric-sql/pglite`. */
export interface PGliteDatabase {
  query(text: string, values?: (string | number)[]): Promise<{ readonly rows: readonly unknown[] }>;
}

/**
 * A pool with the one connection of a PGlite: PostgreSQL inside the process. Who connects waits until those before have
 * released it. A statement keeps the thread of the process busy until it ends, and cannot be canceled.
 */
export const pglitePool = (database: PGliteDatabase): PostgresPool => {
  let last: Promise<void> = Promise.resolve();

  const lend = (give: (client: PostgresClient) => void): Promise<void> =>
    new Promise((resolve) => {
      give({
        query: (text, values) => database.query(text, values),
        release: (destroy) => {
          // there is no other connection to take in its place
          if (destroy) void database.query('ROLLBACK').then(() => resolve(), resolve);
          else resolve();
        },
      });
    });

  const connect = (): Promise<PostgresClient> =>
    new Promise((give) => {
      last = last.then(() => lend(give));
    });

  return { connect, options: { max: 1 } };
};
