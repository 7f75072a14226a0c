// The search server with each database: what a board's questions take, alone and with others, page and counts together.
// POSTINGS=1000000 measures all but PGlite with other numbers of postings, and "SEARCH_SERVERS=PGlite;OpenSearch" these servers alone.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { memoryUsage, env } from 'node:process';
import { FEED_DAY, boardFeed } from '../demo/board-feed.js';
import { toParams } from '../dist/search-protocol/board-query.js';
import { OpenSearchSearch, PostgresSearch, searchHandler, toNodeHandler } from '../dist/search-server/index.js';
import { DATABASES } from '../test/support/databases.mjs';
import { startOpenSearch, whatIsMissing } from '../test/support/opensearch/index.mjs';
import { load, percentile } from './support/load.mjs';
import { median } from './support/rounds.mjs';
import { number, table } from './support/table.mjs';

const COUNTS = (env.POSTINGS ?? '10000,100000').split(',').map(Number);
/** More would not fit. */
const PGLITE_COUNTS = [10_000];
/** Connections of the mixed load. */
const CONNECTIONS = [1, 8, 32];
/** Requests of each question at a time, and of a mixed load. */
const REQUESTS = 200;
const MIXED = 2000;
/** Of more postings there are several feeds, as one is held in memory as a whole. */
const FEED_MAX = 100_000;
/** The most that a search may take, in ms: what takes longer than a site would wait is measured too. */
const SEARCH_TIMEOUT = 60_000;
/** Every tenth request of a mixed load is one that nobody has asked before. */
const NEW_EVERY = 10;

const QUESTIONS = {
  'no words': {},
  '`intern`': { words: 'intern' },
  '`machine learning`': { words: 'machine learning' },
  '`firmw berlin`': { words: 'firmw berlin' },
  'one place': { filters: { place: ['berlin de'] } },
  'two places, PhD': { filters: { place: ['berlin de', 'paris fr'], degree: ['phd'] } },
  '`engineering`, one place, PhD, remote': {
    words: 'engineering',
    filters: { place: ['berlin de'], degree: ['phd'], workplace: ['remote'] },
  },
  'no words, highest pay first': { sort: 'pay' },
  'no words, first deadline first': { sort: 'deadline' },
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

/** The feeds that have so many postings in all, one at a time. */
const feedsOf = function* (count) {
  for (let from = 0; from < count; from += FEED_MAX)
    yield { name: `${from}`, postings: boardFeed(Math.min(FEED_MAX, count - from), from + 1) };
};

const refreshed = (postings) =>
  postings.map((posting, at) => (at % 100 ? posting : { ...posting, title: `${posting.title} II` }));

const MB = 1_000_000;
const COSTS = [
  'importing, s',
  'again with 1 % changed, s',
  'stored, MB',
  'kB a posting',
  'this process, MB',
  'the nodes, MB',
];

/** What a process has in memory, in bytes. */
const residentOf = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;

const databaseServer = ({ name, start }) => ({
  name,
  counts: name === 'PGlite' ? PGLITE_COUNTS : COUNTS,
  start: async () => {
    const database = await start();
    database.pool.setMaxListeners?.(0); // each server adds one
    return {
      open: () => new PostgresSearch({ pool: database.pool, now, searchTimeout: SEARCH_TIMEOUT }),
      settle: () => database.query('VACUUM ANALYZE', []),
      version: async () => {
        const { rows } = await database.query("SELECT current_setting('server_version') AS version", []);
        return rows[0].version;
      },
      size: async () => {
        const sizes = `SELECT (pg_total_relation_size('job_postings') + pg_total_relation_size('job_postings_values'))::float8 AS size`;
        return (await database.query(sizes, [])).rows[0].size;
      },
      memory: () => 0,
      stop: () => database.stop(),
    };
  },
});

const openSearchServer = (size, heap) => ({
  name: size === 1 ? 'OpenSearch' : `OpenSearch, ${size} nodes`,
  counts: COUNTS,
  start: async () => {
    const cluster = await startOpenSearch({ size, heap });
    return {
      open: () => new OpenSearchSearch({ nodes: cluster.addresses, now, searchTimeout: SEARCH_TIMEOUT }),
      settle: () => cluster.request('/job-postings/_flush', { method: 'POST' }),
      version: async () => (await cluster.request('/')).version.number,
      size: async () => {
        const { _all: all } = await cluster.request('/job-postings/_stats/store');
        return all.primaries.store.size_in_bytes;
      },
      memory: () => cluster.nodes.reduce((sum, { pid }) => sum + residentOf(pid), 0),
      stop: () => cluster.stop(),
    };
  },
});

/** Those that can be started here: Maven may have to fetch OpenSearch first. */
const servers = () =>
  [
    ...DATABASES.map(databaseServer),
    ...(whatIsMissing() ? [] : [openSearchServer(1, '2g'), openSearchServer(3, '1g')]),
  ].filter(({ name }) => !env.SEARCH_SERVERS || env.SEARCH_SERVERS.split(';').includes(name));

const measure = async ({ name, start }, count, rounds) => {
  const engine = await start();
  let http;
  try {
    const { open } = engine;
    const server = open();
    let [importing, refreshing] = [0, 0];
    for (const { name: feed, postings } of feedsOf(count)) {
      importing += await seconds(() => server.replaceAll(postings, { feed }));
    }
    for (const { name: feed, postings } of feedsOf(count)) {
      refreshing += await seconds(() => server.replaceAll(refreshed(postings), { feed }));
    }
    await engine.settle();
    const version = await engine.version();
    const size = await engine.size();

    const handle = searchHandler({ search: (query, options) => server.search(query, options) });
    http = createServer(toNodeHandler(handle, { timeout: SEARCH_TIMEOUT })).listen(0);
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
    const own = memoryUsage().rss;
    const costs = [importing, refreshing, size / MB, size / count / 1000, own / MB, engine.memory() / MB];
    return `#### ${name.replace(/^\w+/, `$& ${version.split(' ')[0]}`)}, ${number(count)} postings

${table(['question', 'postings', 'first time, ms', 'p50, ms', 'p95, ms', 'p99, ms'], rows)}

The first time: of a server that has just started, median of ${rounds}. The others: ${REQUESTS} requests each over 8 connections, by HTTP.

${table(['connections', 'p50, ms', 'p95, ms', 'p99, ms', 'answers a second', 'errors'], mixed)}

All questions mixed, ${number(MIXED)} requests, every ${NEW_EVERY}th of them new.

${table(COSTS, [costs.map((cost, at) => number(cost, at === 1 || at === 3 ? 1 : 0))])}

What is stored is with its indexes, and without copies on other nodes. This process has the postings of a feed in it. Measured on ${new Date().toISOString().slice(0, 10)}.`;
  } finally {
    http?.closeAllConnections();
    http?.close();
    await engine.stop();
  }
};

/** What a part is of: `PostgreSQL, 100,000 postings`. */
const keyOf = (part) => part.split('\n')[0].replace(/ [\d.]+,/, ',');

/** Measures, and keeps what earlier runs have measured of other servers and numbers of postings. */
export const searchServer = async ({ rounds, before }) => {
  const parts = new Map(
    (before.match(/^#### [\s\S]*?Measured on [\d-]+\./gm) ?? []).map((part) => [keyOf(part), part]),
  );
  for (const server of servers())
    for (const count of server.counts) {
      const part = await measure(server, count, rounds);
      parts.set(keyOf(part), part);
    }
  return ['### The search server', ...parts.values()].join('\n\n');
};
