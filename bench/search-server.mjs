// The search server with 100,000 postings in PostgreSQL: what a board's questions take, page and counts together.
import { FEED_DAY, boardFeed } from '../demo/board-feed.js';
import { PostgresSearch } from '../dist/search-server/index.js';
import { findPostgres, startPostgres } from '../test/support/postgres.mjs';
import { median } from './support/rounds.mjs';
import { number, table } from './support/table.mjs';

const COUNT = 100_000;
const BATCH = 5000;

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

export const searchServer = async ({ rounds }) => {
  if (!findPostgres()) return '### The search server\n\nNot measured: PostgreSQL is not installed.';
  const database = await startPostgres();
  try {
    const now = Date.parse(`${FEED_DAY}T09:00:00Z`);
    const server = new PostgresSearch({ pool: database.pool, now: () => now });
    await server.createTables();
    const postings = boardFeed(COUNT);
    const begun = performance.now();
    for (let at = 0; at < COUNT; at += BATCH) await server.putPostings(postings.slice(at, at + BATCH));
    const seconds = (performance.now() - begun) / 1000;
    await database.query('vacuum analyze');
    const [{ server_version: version }] = (await database.query('show server_version')).rows;

    const results = new Map(Object.keys(QUESTIONS).map((name) => [name, { times: [], total: 0 }]));
    for (let round = 0; round < rounds * 3; round++) {
      for (const [name, question] of Object.entries(QUESTIONS)) {
        const from = performance.now();
        const { total } = await server.search({ ...NOTHING, ...question });
        results.get(name).times.push(performance.now() - from);
        results.get(name).total = total;
      }
    }
    const rows = [...results].map(([name, { times, total }]) => [
      name,
      number(total),
      number(Math.min(...times)),
      number(median(times)),
    ]);
    return `### The search server with ${number(COUNT)} postings\n\n${table(['question', 'postings', 'fastest, ms', 'median, ms'], rows)}\n\nPostgreSQL ${version}, rounds: ${rounds * 3}, page and counts together, by the clock. Putting the postings in took ${number(seconds)} s.`;
  } finally {
    await database.stop();
  }
};
