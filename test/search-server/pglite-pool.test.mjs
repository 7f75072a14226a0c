// The pool with the one connection of a PGlite.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pglitePool } from '../../dist/search-server/index.js';

/** A database that notes what it is told. */
const noted = () => {
  const statements = [];
  const query = (text) => {
    statements.push(text);
    return text === 'fails' ? Promise.reject(new Error(text)) : Promise.resolve({ rows: [] });
  };
  return { statements, pool: pglitePool({ query }) };
};

describe('a pool of a PGlite', () => {
  it('lends its connection to one after the other, in the order in which they came', async () => {
    const { statements, pool } = noted();
    const use = async (name) => {
      const client = await pool.connect();
      await client.query(`${name} begins`);
      await client.query(`${name} ends`);
      client.release();
    };
    await Promise.all([use('a'), use('b'), use('c')]);
    assert.deepEqual(
      statements,
      ['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]),
    );
  });

  it('ends the transaction of a connection that is not given back whole', async () => {
    const { statements, pool } = noted();
    const client = await pool.connect();
    const next = pool.connect();
    client.release(true);
    client.release(); // a second time does no harm
    await (await next).query('next');
    assert.deepEqual(statements, ['ROLLBACK', 'next']);
  });

  it('lends the connection after a statement that failed', async () => {
    const { pool } = noted();
    const client = await pool.connect();
    await assert.rejects(client.query('fails'), { message: 'fails' });
    client.release();
    (await pool.connect()).release();
  });
});
