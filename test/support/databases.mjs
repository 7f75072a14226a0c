// The databases that the search server is tested with: PGlite everywhere, PostgreSQL where it is installed.
import { PGlite } from '@electric-sql/pglite';
import { pglitePool } from '../../dist/search-server/index.js';
import { findPostgres, startPostgres } from './postgres.mjs';

/** PostgreSQL inside this process, in memory: `pool`, `newPool()`, which is the same, `query(text, values)`, `stop()`. */
export const startPglite = async () => {
  const database = await PGlite.create();
  const pool = pglitePool(database);
  const query = async (text, values) => {
    const client = await pool.connect();
    try {
      return await client.query(text, values);
    } finally {
      client.release();
    }
  };
  return { pool, newPool: () => pool, query, stop: () => database.close() };
};

/** Each with its name, `start()`, and whether there is only one connection to it. */
export const DATABASES = [
  { name: 'PGlite', start: startPglite, isSingle: true },
  ...(findPostgres() ? [{ name: 'PostgreSQL', start: startPostgres, isSingle: false }] : []),
];
