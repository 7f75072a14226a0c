// The search server with each database: what a board's questions take, alone and with others, page and counts together.
// POSTINGS=1000000 measures PostgreSQL with another number of postings.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { memoryUsage, env } from 'node:process';
import { FEED_DAY, boardFeed } from '../demo/board-feed.js';
import { toParams } from '../dist/search-protocol/board-query.js';
import { PostgresSearch, searchHandler, toNodeHandler } from '../dist/search-server/index.js';
import { DATABASES } from '../test/support/databases.mjs';
import { load, percentile } from './support/load.mjs';
import { median } from './support/rounds.mjs';
import { number, table } from './support/table.mjs';

const COUNTS = { PGlite: 10_000, PostgreSQL: Number(env.POSTINGS ?? 100_000) };
/** Connections of the mixed load. */
const CONNECTIONS = [1, 8, 32];
/** Requests of each question at a time, and of a mixed load. */
const REQUESTS = 200;
const MIXED = 2000;
/** Every tenth request of a mixed load is one that nobody has asked before. */
const NEW_EVERY = 10;

const QUESTIONS = {
  none: {},
  '`intern`': { words: 'intern' },
  '`machine learning`': { words: 'machine learning' },
  '`firmw berlin`': { words: 'firmw berlin' },
  'one place': { filters: { place: ['berlin de'] } },
  'two places, PhD': { filters: { place: ['berlin de', 'paris fr'], degree: ['phd'] } },
  '`engineering`, one place, PhD, remote': {
    words: 'engineering',
    filters: { place: ['berlin de'], degree: ['phd'], workplace: ['remote'] },
  },
  'none, highest pay first': { sort: 'pay' },
  'none, first deadline first': { sort: 'deadline' },
  'the most that is accepted': {
    words: 'in yo th we on an wh wo',
    filters: {
      place: ['san francisco ca', 'new york ny', 'london gb', 'berlin de', 'seattle wa', 'paris fr'],
      workplace: ['on_site', 'hybrid', 'remote'],
      type: ['intern', 'full_time'],
      degree: ['bachelor s', 'master s', 'phd'],
      department: ['engineering', 'hardware', 'business', 'research', 'data', 'design'],
      pay: ['stated'],
      sponsorship: ['offered', 'not_offered'],
    },
  },
  'eight letters': { words: 'a e i s t w o p' },
  'the next page': { offset: 50, facets: [] },
  'the next page of `intern`': { words: 'intern', offset: 50, facets: [] },
};
const FACETS = 'place workplace employer department team type start degree pay sponsorship'.split(' ');
const NOTHING = { words: '', filters: {}, sort: null, offset: 0, limit: 50, facets: FACETS, job: null, lang: 'en' };
const now = () => Date.parse(`${FEED_DAY}T09:00:00Z`);

const urlOf = (origin, question) => `${origin}/?${toParams({ ...NOTHING, ...question })}`;

/** Questions of which every tenth is a new one: its words, or a page that is far away. */
const mixedQuestions = (from) => {
  const known = Object.values(QUESTIONS);
  return Array.from({ length: MIXED }, (_, at) => {
    const question = known[(at * 7) % known.length];
    return at % NEW_EVERY ? question : { ...question, offset: 100 + from + at, facets: at % 20 ? FACETS : [] };
  });
};

const seconds = async (run) => {
  const begun = performance.now();
  await run();
  return (performance.now() - begun) / 1000;
};

const refreshed = (postings) =>
  postings.map((posting, at) => (at % 100 ? posting : { ...posting, title: `${posting.title} II` }));

const MB = 1_000_000;

const measure = async ({ name, start }, rounds) => {
  const count = COUNTS[name];
  const database = await start();
  let http;
  try {
    database.pool.setMaxListeners?.(0); // each server adds one
    const open = () => new PostgresSearch({ pool: database.pool, now });
    const server = open();
    const postings = boardFeed(count);
    const importing = await seconds(() => server.replaceAll(postings));
    const refreshing = await seconds(() => server.replaceAll(refreshed(postings)));
    await database.query('VACUUM ANALYZE', []);
    const [{ version }] = (await database.query("SELECT current_setting('server_version') AS version", [])).rows;
    const sizes = `SELECT (pg_total_relation_size('job_postings') + pg_total_relation_size('job_postings_values'))::float8 AS size`;
    const [{ size }] = (await database.query(sizes, [])).rows;

    const handle = searchHandler({ search: (query, options) => server.search(query, options) });
    http = createServer(toNodeHandler(handle)).listen(0);
    await once(http, 'listening');
    const origin = `http://localhost:${http.address().port}`;

    const rows = [];
    for (const [question, query] of Object.entries(QUESTIONS)) {
      const first = [];
      let total = 0;
      // a server that has just started has answered nothing before
      for (let round = 0; round < rounds; round++) {
        const fresh = open();
        const begun = performance.now();
        ({ total } = await fresh.search({ ...NOTHING, ...query }));
        first.push(performance.now() - begun);
      }
      const { times } = await load(Array(REQUESTS).fill(urlOf(origin, query)), 8);
      const shares = [0.5, 0.95, 0.99].map((share) => number(percentile(times, share)));
      rows.push([question, number(total), number(median(first)), ...shares]);
    }
    const mixed = [];
    for (const [at, connections] of CONNECTIONS.entries()) {
      const urls = mixedQuestions(at * MIXED).map((question) => urlOf(origin, question));
      const { times, errors, duration } = await load(urls, connections);
      const shares = [0.5, 0.95, 0.99].map((share) => number(percentile(times, share)));
      mixed.push([connections, ...shares, number((MIXED / duration) * 1000), errors]);
    }
    return `#### ${name} ${version}, ${number(count)} postings

${table(['question', 'postings', 'first time, ms', 'p50, ms', 'p95, ms', 'p99, ms'], rows)}

The first time: of a server that has just started, median of ${rounds}. The others: ${REQUESTS} requests each over 8 connections, by HTTP.

${table(['connections', 'p50, ms', 'p95, ms', 'p99, ms', 'answers a second', 'errors'], mixed)}

All questions mixed, ${number(MIXED)} requests, every ${NEW_EVERY}th of them new.

Importing took ${number(importing)} s, and again with 1 % changed ${number(refreshing, 1)} s. The tables take ${number(size / MB)} MB with their indexes, ${number(size / count / 1000, 1)} kB a posting; the process, with the postings of the feed in it, ${number(memoryUsage().rss / MB)} MB.`;
  } finally {
    http?.closeAllConnections();
    http?.close();
    await database.stop();
  }
};

export const searchServer = async ({ rounds }) => {
  const parts = [];
  for (const database of DATABASES) parts.push(await measure(database, rounds));
  return ['### The search server', ...parts].join('\n\n');
};
