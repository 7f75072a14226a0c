// A search server whose database goes away, hangs and comes back: it answers 503 meanwhile, and works afterwards.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { FEED_DAY, boardFeed } from '../../demo/board-feed.js';
import { FACET_NAMES } from '../../dist/model/board/facets.js';
import { PostgresSearch, searchHandler, toNodeHandler } from '../../dist/search-server/index.js';
import { findPostgres, startPostgres } from '../support/postgres.mjs';

const skip = findPostgres() ? false : 'PostgreSQL is not installed';
const now = () => Date.parse(`${FEED_DAY}T09:00:00Z`);
const COUNT = 40;
const QUERY = { words: '', filters: {}, sort: null, offset: 0, limit: 50, facets: FACET_NAMES, job: null, lang: 'en' };
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** Waits for a state that the database reaches in a moment. */
const until = async (isReached) => {
  for (let tries = 0; tries < 400; tries++) {
    if (await isReached()) return;
    await pause(10);
  }
  assert.fail(`not reached: ${isReached}`);
};

const pids = async (own) => {
  const clients = await Promise.all(Array.from({ length: own.totalCount }, () => own.connect()));
  for (const client of clients) client.release();
  return clients.map(({ processID }) => processID);
};

describe('a search server and the faults of its database', { skip, timeout: 240_000 }, () => {
  let database;
  before(async () => {
    database = await startPostgres();
    await new PostgresSearch({ pool: database.pool }).putPostings(boardFeed(COUNT));
  });
  after(() => database?.stop());

  const faults = [];
  const onFault = (error) => faults.push(error);
  let pool;
  let postgres;
  let http;
  let origin;
  let errors;
  beforeEach(async () => {
    process.on('uncaughtException', onFault).on('unhandledRejection', onFault);
    errors = [];
    pool = database.newPool({ max: 6 });
    postgres = new PostgresSearch({ pool, now, searchTimeout: 1500 });
    const search = (query, options) => postgres.search(query, options);
    http = createServer(toNodeHandler(searchHandler({ search, onError: (error) => errors.push(error) }))).listen(0);
    await once(http, 'listening');
    origin = `http://localhost:${http.address().port}/`;
  });
  afterEach(async () => {
    http.closeAllConnections();
    http.close();
    await pool.end();
    process.off('uncaughtException', onFault).off('unhandledRejection', onFault);
    assert.deepEqual(faults.splice(0), []);
  });

  let count = 0;
  // each names another posting: equal queries would be one search
  const ask = async (query = `job=${count++}`, options = {}) => {
    const begun = performance.now();
    const response = await fetch(`${origin}?${query}`, options);
    const body = await response.json();
    return {
      status: response.status,
      body,
      retryAfter: response.headers.get('retry-after'),
      ms: performance.now() - begun,
    };
  };
  const works = async () => {
    const { status, body } = await ask();
    assert.deepEqual([status, body.total], [200, COUNT]);
  };
  const fails = async (within = 6000) => {
    const { status, retryAfter, ms, body } = await ask();
    assert.equal(status, 503);
    assert.match(retryAfter, /^[13]$/);
    assert.match(body.error.message, /not available/);
    assert.ok(ms < within, `${ms} ms`);
  };
  /** Keeps every search waiting in the database, until it is called again. */
  const lock = async (table = 'job_postings') => {
    const client = await database.pool.connect();
    client.on('error', () => {});
    await client.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
    return async () => {
      await client.query('ROLLBACK').finally(() => client.release(true));
    };
  };
  const waitingInDatabase = async () =>
    (await database.query(`SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock'`, [])).rows.map(
      ({ pid }) => pid,
    );
  const allGivenBack = () => until(() => pool.idleCount === pool.totalCount && pool.waitingCount === 0);

  it('is down at start, and comes later', async () => {
    database.shutDown();
    await fails();
    await fails();
    database.startUp();
    await works();
    assert.equal(errors.length, 2);
  });

  it('stops while nobody asks, and comes back', async () => {
    await Promise.all([works(), works(), works()]);
    database.shutDown();
    await fails();
    database.startUp();
    await works();
  });

  it('closes idle connections', async () => {
    await Promise.all([works(), works()]);
    await database.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = ANY ($1)', [
      await pids(pool),
    ]);
    await until(() => pool.totalCount === 0);
    await works();
  });

  it('closes the connection of a search', async () => {
    const unlock = await lock();
    const failing = fails();
    await until(async () => (await waitingInDatabase()).length === 1);
    await database.query('SELECT pg_terminate_backend($1)', [(await waitingInDatabase())[0]]);
    await failing;
    await unlock();
    await works();
    await allGivenBack();
  });

  it('stops in the middle of a search, and comes back', async () => {
    const unlock = await lock();
    const failing = [fails(), fails()];
    await until(async () => (await waitingInDatabase()).length === 2);
    database.shutDown();
    await Promise.all(failing);
    await unlock().catch(() => {});
    database.startUp();
    await works();
  });

  it('stops in the middle of an import: the old postings stay, and the next import works', async () => {
    const unlock = await lock('job_postings_values');
    const failing = assert.rejects(postgres.replaceAll(boardFeed(COUNT + 10)));
    await until(async () => (await waitingInDatabase()).length === 1);
    database.shutDown();
    await failing;
    await unlock().catch(() => {});
    await assert.rejects(postgres.replaceAll(boardFeed(COUNT + 10)));
    database.startUp();
    await works();
    assert.equal((await postgres.replaceAll(boardFeed(COUNT))).ids.length, COUNT);
    await works();
  });

  it('hangs, and goes on', async () => {
    await works();
    const processes = execFileSync('ps', ['-o', 'pid=', '--ppid', String(database.pid())], { encoding: 'utf8' })
      .split('\n')
      .map(Number)
      .filter(Boolean);
    for (const pid of [database.pid(), ...processes]) process.kill(pid, 'SIGSTOP');
    try {
      await Promise.all([fails(3000), fails(3000), fails(3000)]);
    } finally {
      for (const pid of [database.pid(), ...processes]) process.kill(pid, 'SIGCONT');
    }
    await until(async () => (await ask()).status === 200);
    await works();
    await allGivenBack();
  });

  it('has no free connection', async () => {
    const greedy = database.newPool({ max: 120, connectionTimeoutMillis: 20_000 });
    greedy.on('error', () => {});
    const taken = await Promise.allSettled(Array.from({ length: 110 }, () => greedy.connect()));
    assert.ok(taken.some(({ status }) => status === 'rejected'));
    await fails();
    for (const { value } of taken) value?.release();
    await greedy.end();
    await until(async () => (await ask()).status === 200);
  });

  it('has no table', async () => {
    postgres = new PostgresSearch({ pool, now, table: 'nowhere' });
    await fails();
    assert.match(errors[0].message, /nowhere/);
    await postgres.putPostings(boardFeed(COUNT));
    await works();
  });

  it('answers what is asked after a search that took too long, on the same connections', async () => {
    await works();
    const known = await pids(pool);
    const unlock = await lock();
    await fails(2500);
    await until(async () => (await waitingInDatabase()).length === 0);
    await unlock();
    await works();
    await allGivenBack();
    assert.ok((await pids(pool)).includes(known[0]));
  });

  it('stops searching when the client leaves, and keeps its connection', async () => {
    postgres = new PostgresSearch({ pool, now, searchTimeout: 60_000 });
    await works();
    const unlock = await lock();
    for (let round = 0; round < 5; round++) {
      const controllers = [new AbortController(), new AbortController(), new AbortController()];
      const asked = controllers.map(({ signal }) => ask(undefined, { signal }).catch((error) => error.name));
      await until(async () => (await waitingInDatabase()).length === 3);
      for (const controller of controllers) controller.abort();
      assert.deepEqual(await Promise.all(asked), ['AbortError', 'AbortError', 'AbortError']);
      await until(async () => (await waitingInDatabase()).length === 0);
      await allGivenBack();
    }
    assert.ok(pool.totalCount <= 6);
    const own = await pids(pool);
    await unlock();
    await works();
    assert.deepEqual(new Set(await pids(pool)), new Set(own));
    assert.deepEqual(errors, []);
  });

  it('searches once for those who ask the same, as long as one of them waits', async () => {
    const unlock = await lock();
    const controllers = [new AbortController(), new AbortController()];
    const leaving = controllers.map(({ signal }) => ask('q=intern', { signal }).catch((error) => error.name));
    const staying = ask('q=intern&lang=de');
    await until(async () => (await waitingInDatabase()).length === 1);
    for (const controller of controllers) controller.abort();
    assert.deepEqual(await Promise.all(leaving), ['AbortError', 'AbortError']);
    await pause(50);
    assert.equal((await waitingInDatabase()).length, 1);
    await unlock();
    assert.equal((await staying).status, 200);
    await allGivenBack();
  });

  it('searches again for those who ask after an import', async () => {
    const search = () => postgres.search({ ...QUERY, words: 'zither' });
    postgres = new PostgresSearch({ pool, now, searchTimeout: 60_000 });
    const unlock = await lock('job_postings_values');
    const early = search();
    await until(async () => (await waitingInDatabase()).length === 1);
    await postgres.removePostings([]);
    const late = search();
    await until(async () => (await waitingInDatabase()).length === 2);
    await unlock();
    assert.deepEqual([(await early).total, (await late).total], [0, 0]);
    await works();
  });

  it('never searches for a client that leaves before its turn', async () => {
    const unlock = await lock();
    const controller = new AbortController();
    const running = Array.from({ length: 4 }, () => fails());
    await until(async () => (await waitingInDatabase()).length === 4);
    const waiting = ask(undefined, { signal: controller.signal }).catch((error) => error.name);
    await pause(50);
    controller.abort();
    assert.equal(await waiting, 'AbortError');
    assert.equal((await waitingInDatabase()).length, 4);
    await Promise.all(running);
    await unlock();
    await works();
  });

  it('refuses in time what it has no turn for, and asks to come back', async () => {
    const unlock = await lock();
    const answers = await Promise.all(Array.from({ length: 260 }, () => ask()));
    assert.deepEqual([...new Set(answers.map(({ status, retryAfter }) => `${status} ${retryAfter}`))], ['503 1']);
    assert.ok(Math.max(...answers.map(({ ms }) => ms)) < 5000);
    await unlock();
    await works();
    await allGivenBack();
    assert.ok(pool.totalCount <= 6);
  });

  it('waits no longer than allowed for a pool that others use up', async () => {
    const small = database.newPool({ max: 1 });
    postgres = new PostgresSearch({ pool: small, now, searchTimeout: 300 });
    const client = await small.connect();
    await fails(2000);
    client.release();
    await works();
    await small.end();
    postgres = new PostgresSearch({ pool, now });
  });
});
