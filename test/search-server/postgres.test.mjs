// The search server against each database: it answers what a board in a browser shows of the same postings.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { boardFeed } from '../../demo/board-feed.js';
import { PostgresSearch } from '../../dist/search-server/index.js';
import { DATABASES } from '../support/databases.mjs';
import { NOW, ask, testAnswers, totalOf } from '../support/search-answers.mjs';

for (const { name: databaseName, start } of DATABASES)
  describe(`a search server with ${databaseName}`, () => {
    let database;
    before(async () => {
      database = await start();
    });
    after(() => database?.stop());

    testAnswers((table, options) => new PostgresSearch({ pool: database.pool, table, ...options }));

    it('has tables that may be created again', async () => {
      const own = new PostgresSearch({ pool: database.pool, table: 'created' });
      await own.createTables();
      await own.createTables();
      assert.equal(await totalOf(own), 0);
      assert.throws(() => new PostgresSearch({ pool: database.pool, table: 'a; DROP TABLE b' }), RangeError);
    });

    it('reads from another pool than it writes to, where there is one', async () => {
      const refusing = { connect: () => Promise.reject(new Error('this pool is for the other use')) };
      const options = { table: 'replicated', now: () => NOW };
      const writer = new PostgresSearch({ ...options, pool: database.pool, readPool: refusing });
      const reader = new PostgresSearch({ ...options, pool: refusing, readPool: database.pool });
      assert.equal((await writer.replaceAll(boardFeed(3))).ids.length, 3);
      assert.equal((await reader.search(ask())).total, 3);
      await assert.rejects(writer.search(ask()), { message: /other use/ });
      await assert.rejects(reader.replaceAll(boardFeed(3)), { message: /other use/ });
    });

    it('keeps the old postings when the database fails on the way', async () => {
      const own = new PostgresSearch({ pool: database.pool, table: 'failing', now: () => NOW });
      await own.putPostings(boardFeed(20));
      let statements = 0;
      const pool = {
        connect: async () => {
          const client = await database.pool.connect();
          return {
            query: async (text, values) => {
              if (text.startsWith('INSERT INTO failing ') && ++statements === 2) throw new Error('no space left');
              return client.query(text, values);
            },
            release: (destroy) => client.release(destroy),
          };
        },
      };
      const flaky = new PostgresSearch({ pool, table: 'failing', now: () => NOW });
      await assert.rejects(flaky.replaceAll(boardFeed(1600)), { message: 'no space left' });
      assert.equal(await totalOf(own), 20);
      assert.equal((await flaky.putPostings(boardFeed(30))).ids.length, 30);
    });
  });
