// Imports into a search server: whole or not at all, several at a time, feed by feed, whatever the postings are like.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FEED_DAY, boardFeed } from '../../demo/board-feed.js';
import { FACET_NAMES } from '../../dist/model/board/facets.js';
import { PostgresSearch } from '../../dist/search-server/index.js';
import { removeStatement } from '../../dist/search-server/table-statements.js';
import { DATABASES } from '../support/databases.mjs';
import { HOSTILE_POSTINGS } from '../support/hostile-postings.mjs';

const now = () => Date.parse(`${FEED_DAY}T09:00:00Z`);
const QUERY = { words: '', filters: {}, sort: null, offset: 0, limit: 50, facets: FACET_NAMES, job: null, lang: 'en' };

const ask = (own, query) => own.search({ ...QUERY, ...query });

for (const { name: databaseName, start, isSingle } of DATABASES)
  describe(`an import into a search server with ${databaseName}`, { timeout: 240_000 }, () => {
    let database;
    before(async () => {
      database = await start();
    });
    after(() => database?.stop());

    const open = (table, options) => new PostgresSearch({ pool: database.pool, table, now, ...options });
    const idsIn = async (table) =>
      (await database.query(`SELECT id, feed FROM ${table} ORDER BY seq`, [])).rows.map(({ id, feed }) => [feed, id]);

    /** The tables as they were before there were feeds. */
    const createOld = async (table, seq = 'seq') => {
      for (const text of [
        `CREATE TABLE ${table}_values (${seq} integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, facet text NOT NULL,
        id text NOT NULL, value text NOT NULL, UNIQUE (facet, id))`,
        `CREATE TABLE ${table} (id text PRIMARY KEY, ${seq} bigint GENERATED ALWAYS AS IDENTITY, posting jsonb NOT NULL,
        words tsvector NOT NULL, facets integer[] NOT NULL, closes timestamptz, posted double precision,
        deadline double precision, start text COLLATE "C", pay jsonb NOT NULL, currencies text[] NOT NULL)`,
        `INSERT INTO ${table} (id, posting, words, facets, pay, currencies)
        VALUES ('old', '{"title": "Old", "identifier": "old"}', '''old'':1A', '{}', '{}', '{}')`,
        `CREATE UNLOGGED TABLE ${table}_staged (id text)`,
      ])
        await database.query(text, []);
    };

    it('finds the first words of a posting that has too many, and says that it has', async () => {
      const own = open('wordy');
      const { ids, problems } = await own.putPostings([
        { title: 'Wordy', identifier: 'a', tags: ['labelled'], ...HOSTILE_POSTINGS['more words than an index takes'] },
        { title: 'Terse', identifier: 'b' },
      ]);
      assert.deepEqual(ids, ['a', 'b']);
      assert.deepEqual(
        problems.filter(({ code }) => code === 'text-too-long').map(({ path }) => path),
        ['[0]'],
      );
      for (const words of ['wordy', 'labelled', 'w0']) assert.equal((await ask(own, { words })).total, 1, words);
    });

    it('reports a posting that the database refuses, and stores the 999 others', async () => {
      const own = open('refusing');
      await own.createTables();
      await database.query(`ALTER TABLE refusing ADD CHECK (posting ->> 'title' NOT LIKE 'Refused%')`, []);
      const feed = boardFeed(1000);
      for (const at of [0, 417, 999]) feed[at] = { ...feed[at], title: `Refused ${at}` };
      const { ids, problems } = await own.replaceAll(feed);
      assert.equal(ids.length, 997);
      assert.deepEqual(
        problems.filter(({ code }) => code === 'unreadable').map(({ path }) => path),
        ['[0]', '[417]', '[999]'],
      );
      assert.equal((await ask(own)).total, 997);
    });

    it('reports postings with one id, and stores the last', async () => {
      const own = open('repeated');
      const { ids, problems } = await own.putPostings([
        { title: 'One', identifier: 'a' },
        { title: 'Two', identifier: 'b' },
        { title: 'Three', identifier: 'a' },
      ]);
      assert.deepEqual(ids, ['a', 'b']);
      assert.match(problems.find(({ path }) => path === '[2]').message, /has the id "a" of \[0\]/);
      assert.deepEqual((await ask(own, { words: 'three' })).total, 1);
    });

    it(
      'takes 24 imports at a time from several processes, each with the postings in another order',
      { skip: isSingle && 'there is one connection' },
      async () => {
        const feed = boardFeed(120);
        const pools = Array.from({ length: 8 }, () => database.newPool({ max: 3 }));
        const servers = pools.map((pool) => open('crowded', { pool }));
        const results = await Promise.allSettled(
          Array.from({ length: 24 }, (_, at) => {
            const own = feed.slice(at).concat(feed.slice(0, at));
            return servers[at % 8][at % 3 === 0 ? 'replaceAll' : 'putPostings'](at % 2 ? own : own.toReversed());
          }),
        );
        assert.deepEqual(
          results.map(({ status, reason }) => reason?.message ?? status),
          Array(24).fill('fulfilled'),
        );
        assert.equal(
          (await ask(open('crowded'))).total,
          (await ask(open('crowded'), { limit: 100, offset: 100 })).postings.length + 100,
        );
        await Promise.all(pools.map((pool) => pool.end()));
      },
    );

    it('creates the tables once, however many processes start', async () => {
      await Promise.all(Array.from({ length: 6 }, () => open('started').createTables()));
      assert.equal((await ask(open('started'))).total, 0);
    });

    it('shows in each answer the postings, the total and the counts of one moment', async () => {
      const own = open('moments');
      const feeds = [boardFeed(30), boardFeed(90).slice(30)];
      await own.replaceAll(feeds[0]);
      let left = 12;
      const importing = (async () => {
        for (; left > 0; left--) await own.replaceAll(feeds[left % 2]);
      })();
      const totals = new Set();
      const isImporting = () => left > 0;
      while (isImporting()) {
        const { postings, total, facets } = await ask(own, { limit: 100 });
        totals.add(total);
        const counted = facets.workplace.reduce((sum, { count }) => sum + count, 0);
        const stated = postings.filter(({ workplaceType }) => workplaceType).length;
        assert.deepEqual([postings.length, counted], [total, stated]);
      }
      await importing;
      assert.deepEqual(totals, new Set([60, 30]));
    });

    it('keeps feeds apart: each replaces and removes its own postings alone', async () => {
      const own = open('feeds');
      const [a, b] = [boardFeed(10), boardFeed(15)];
      await Promise.all([own.replaceAll(a, { feed: 'acme' }), own.replaceAll(b, { feed: 'bolt' })]);
      assert.equal((await ask(own)).total, 25);
      await own.replaceAll(a.slice(0, 3), { feed: 'acme' });
      assert.equal((await ask(own)).total, 18);
      await own.removePostings([b[0].identifier], { feed: 'bolt' });
      assert.equal((await ask(own)).total, 17);
      await own.putPostings([a[5]]);
      await own.replaceAll([], { feed: 'acme', allowEmpty: true });
      const known = await idsIn('feeds');
      assert.deepEqual(
        [known.filter(([feed]) => feed === 'bolt').length, known.filter(([feed]) => feed === '').length],
        [14, 1],
      );
      assert.equal((await ask(own, { job: b[5].identifier })).job.identifier, b[5].identifier);
      await assert.rejects(own.putPostings(a, { feed: 'x'.repeat(201) }), RangeError);
    });

    it('compares the ids of a feed that the database knows nothing of yet once each, not each with all others', async () => {
      const own = open('unknown_feeds');
      await own.replaceAll(boardFeed(500), { feed: 'known' });
      await database.query('ANALYZE unknown_feeds', []);
      const { ids } = await own.replaceAll(boardFeed(2000), { feed: 'unknown' });
      const { text, values } = removeStatement('unknown_feeds', 'others', JSON.stringify(ids), 'unknown');
      const { rows } = await database.query(`EXPLAIN ${text}`, values);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      assert.match(plan, /hashed SubPlan/);
      assert.doesNotMatch(plan, /Nested Loop/);
    });

    it('takes names of feeds of any letters', async () => {
      const own = open('names');
      for (const feed of ["'; DROP TABLE names; --", 'a\0b', '\uD800', '長'.repeat(200), '__proto__'])
        await own.replaceAll([{ title: 'A', identifier: '長'.repeat(500) }], { feed });
      assert.equal((await ask(own)).total, 5);
    });

    describe('with tables of an earlier version', () => {
      it('searches them before an import, and adds what they lack', async () => {
        await createOld('aged');
        const own = open('aged');
        assert.equal((await ask(own, { words: 'old' })).total, 1);
        await own.createTables();
        await own.putPostings([{ title: 'New', identifier: 'old' }], { feed: 'another' });
        assert.deepEqual(await idsIn('aged'), [
          ['', 'old'],
          ['another', 'old'],
        ]);
        await own.replaceAll([{ title: 'New', identifier: 'new' }]);
        assert.deepEqual((await idsIn('aged')).toSorted(), [
          ['', 'new'],
          ['another', 'old'],
        ]);
      });

      it('does not touch those of a later version', async () => {
        const own = open('future');
        await own.putPostings(boardFeed(2));
        await database.query('UPDATE future_state SET schema_version = 99', []);
        const message = /^The table future is of version 99, and this library knows version 3: update it\.$/;
        await assert.rejects(own.replaceAll(boardFeed(1)), { message });
        assert.equal((await ask(own)).total, 2);
      });

      it('says what to do with those that it cannot use, and leaves them as they are', async () => {
        await createOld('ancient', 'no');
        const message =
          /^The table ancient is of another version: .*_values\.seq is missing\. Drop the tables ancient and ancient_values, then/;
        await assert.rejects(open('ancient').createTables(), { message });
        await assert.rejects(open('ancient').replaceAll(boardFeed(3)), { message });
        assert.equal((await database.query('SELECT id FROM ancient', [])).rows.length, 1);
        await database.query('DROP TABLE ancient, ancient_values', []);
        assert.equal((await open('ancient').replaceAll(boardFeed(3))).ids.length, 3);
      });
    });
  });
