// What each search server answers: what a board in a browser shows of the same postings.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { FEED_DAY, boardFeed } from '../../demo/board-feed.js';
import { FACET_NAMES } from '../../dist/model/board/facets.js';
import { BoardIndex, positionsOf } from '../../dist/model/board/facet-index.js';
import { BoardOrders } from '../../dist/model/board/sort.js';
import { askedMinimum, mainCurrency, payScores } from '../../dist/model/board/pay-minimum.js';
import { applicationView } from '../../dist/model/posting/application.js';
import { parsePosting } from '../../dist/schema/parser/parse-posting.js';
import { longTextOf, shortTextsOf } from '../../dist/model/board/posting-texts.js';
import { LOCALES } from '../../dist/schema/locales.js';
import { fuzzyWords } from '../../dist/text-search/fuzzy-words.js';
import { search } from '../../dist/text-search/search.js';
import { TextIndex } from '../../dist/text-search/text-index.js';
import { createVocabulary } from '../../dist/text-search/vocabulary/vocabulary.js';
import { HOSTILE_POSTINGS } from './hostile-postings.mjs';
import { EVERYDAY_QUERIES } from '../fixtures/everyday-queries.js';

export const NOW = Date.parse(`${FEED_DAY}T09:00:00Z`);
const CONTEXT = { locale: 'en', timeZone: 'UTC', now: NOW, t: Object.assign(() => '', { count: () => '' }) };

/** What is odd and yet to be found. */
const ODD = [
  { title: 'Système C++ Entwickler', hiringOrganization: 'Halden & SØN', jobLocation: 'MUNCHEN, DE' },
  { title: '東京インターン募集', hiringOrganization: '株式会社サンプル', description: '機械学習を学ぶ' },
  { title: "Robert'); DROP TABLE job_postings; --", hiringOrganization: "O'Neil \\' $1", team: "a' OR 'b' = 'b" },
  { title: 'Closed', validThrough: '2026-10-04' },
  { title: 'Closes today', validThrough: '2026-10-05' },
  { title: 'Closed in Kiritimati', validThrough: '2026-10-04', timeZone: 'Pacific/Kiritimati' },
  { title: 'Started', startDates: [{ start: '2026-09-01' }, { season: 'SUMMER', year: 2026 }] },
  { title: 'Starts this month', startDates: [{ start: '2026-10' }] },
  { title: 'Half a character \uD83D', description: 'nothing\0 ends here' },
  {
    title: 'Pay in several',
    baseSalary: ['USD', 'EUR'].map((currency) => ({ currency, value: 5000, unitText: 'MONTH' })),
  },
];
const FEED = [...boardFeed(2000), ...ODD];

/** All that a board in a browser has. */
const inBrowser = () => {
  const index = new BoardIndex();
  for (const input of FEED) {
    const { posting } = parsePosting(input);
    const timeZone = posting.timeZone ?? 'UTC';
    if (applicationView(posting, { ...CONTEXT, timeZone }).phase !== 'closed') index.add(posting);
  }
  const texts = new TextIndex((row) => longTextOf(index.postings[row]));
  for (const posting of index.postings) {
    index.addFacets();
    texts.add(shortTextsOf(posting));
    texts.addLongText();
  }
  const countries = index.postings.flatMap(({ jobLocation = [] }) => jobLocation.map((place) => place.addressCountry));
  const vocabulary = createVocabulary({ languages: LOCALES, countries: new Set(countries.filter(Boolean)) });
  const currency = mainCurrency(index.postings);
  const scoresOfPay = (pay) => payScores(index.postings, askedMinimum(pay, currency));
  return { index, texts, help: { vocabulary, fuzzyWords, scoresOfPay }, orders: new BoardOrders(index.postings) };
};

export const ask = (query) => ({
  words: '',
  filters: {},
  sort: null,
  offset: 0,
  limit: 50,
  facets: FACET_NAMES,
  job: null,
  lang: 'en',
  ...query,
});

const WORDS = [
  '',
  'intern',
  'machine learning',
  'berl',
  'BERLIN',
  'munchen',
  'søn',
  'c++',
  'robert drop',
  '東京',
  '学習',
  '募集',
];
export const HOSTILE = [
  "' OR 1=1 --",
  '\\',
  "'':*",
  'a & | ! <-> b',
  '$1',
  '%',
  '"',
  ':*',
  '((',
  '\u202E',
  '🦀',
  "'; DROP TABLE x",
  'half a character \uD800',
];

/** A value or two of every facet, alone, and several facets together. */
const FILTERS = [
  {},
  { place: ['berlin de'] },
  { place: ['berlin de', 'paris fr'] },
  { workplace: ['remote'] },
  { employer: ['halden søn', 'halden son'] },
  { department: ['engineering', 'research'] },
  { team: ['platform'] },
  { type: ['full_time'] },
  { start: ['2027-01', 'flexible', '2027-summer'] },
  { degree: ['phd'] },
  { pay: ['paid'] },
  { pay: ['30-usd-hour'] },
  { pay: ['3000-eur-month', '40-usd-hour'], workplace: ['remote', 'hybrid'] },
  { place: ['berlin'] },
  { place: ['us'] },
  { start: ['2027-summer'] },
  { sponsorship: ['offered'] },
  { place: ['london gb', 'dublin ie'], workplace: ['hybrid'], pay: ['paid'] },
  { department: ['engineering'], degree: ['phd'], type: ['intern'], start: ['2027-06'] },
  { place: ['seattle wa us'], team: ['machine learning'], sponsorship: ['not_offered'] },
  { place: ['atlantis'] },
  { place: ['atlantis'], degree: ['phd'] },
  { team: ['a or b b', "a' OR 'b' = 'b"] },
];

const inOrder = (facets) =>
  Object.fromEntries(
    Object.entries(facets).map(([name, values]) => [name, values.toSorted((a, b) => (a.id < b.id ? -1 : 1))]),
  );
export const idOf = ({ identifier, title }) => identifier ?? title;
export const totalOf = async (own) => (await own.search(ask())).total;

const browser = inBrowser();

/** What the board in a browser says. */
const expected = ({ words, filters, sort }) => {
  const { index, texts, help, orders } = browser;
  const { scores } = search(texts, words, help);
  const { rows, counts, countsWithoutFilter } = index.filter(filters, scores);
  const facets = Object.fromEntries(
    index.facets.map(({ name, values, positionById }) => [
      name,
      values
        .map(({ id, value }, at) => ({ id, value, count: counts.get(name)[at] }))
        .filter(
          ({ count }, at) =>
            count > 0 || filters[name]?.some((own) => positionsOf({ name, values, positionById }, own).includes(at)),
        )
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  );
  return {
    total: rows.length,
    facets,
    relaxed: rows.length === 0 && countsWithoutFilter.size > 0 ? Object.fromEntries(countsWithoutFilter) : undefined,
    ids: orders.sort(rows, sort ?? 'newest', null).map((row) => index.ids[row]),
  };
};

/** The best matches for a search text, in the order of a board in a browser. */
export const rankedInBrowser = ({ words, filters }) => {
  const { index, texts, help, orders } = browser;
  const { scores } = search(texts, words, help);
  return orders.sort(index.filter(filters, scores).rows, 'relevance', scores).map((row) => idOf(index.postings[row]));
};

/**
 * Tests of a search server, whatever is behind it.
 *
 * @param open Gives one with postings of its own: `open(name, { now, timeZone })`.
 */
export const testAnswers = (openWith) => {
  const open = (name, options) => openWith(name, { now: () => NOW, ...options });
  let server;
  before(async () => {
    server = open('job_postings');
    const { ids } = await server.putPostings(FEED);
    assert.equal(ids.length, FEED.length);
  });

  /** A server with the first `count` postings of the feed. */
  const tableWith = async (name, count) => {
    const own = open(name);
    return { own, result: await own.putPostings(boardFeed(count)) };
  };

  it('finds as many as a board in a browser, with the same numbers in every facet', async () => {
    let asked = 0;
    for (const words of WORDS) {
      for (const filters of FILTERS) {
        const { total, facets } = expected({ words, filters, sort: 'newest' });
        const answer = await server.search(ask({ words, filters, limit: 0 }));
        const what = JSON.stringify([words, filters]);
        assert.equal(answer.total, total, what);
        assert.deepEqual(inOrder(answer.facets), facets, what);
        asked++;
      }
    }
    assert.equal(asked, WORDS.length * FILTERS.length);
    const some = expected({ words: '募集', filters: {}, sort: null });
    assert.equal(some.total, 1, 'the table has queries that find something');
  });

  it('finds what people mean by everyday queries, as a board in a browser does', async () => {
    for (const [words, filters, isMeant] of EVERYDAY_QUERIES) {
      const what = JSON.stringify([words, filters]);
      const { total, facets } = expected({ words, filters, sort: 'newest' });
      const answer = await server.search(ask({ words, filters, limit: 100 }));
      assert.equal(answer.total, total, what);
      assert.deepEqual(inOrder(answer.facets), facets, what);
      const first = answer.postings.filter(({ identifier }) => identifier).slice(0, 20);
      for (const posting of first) assert.equal(isMeant(posting), true, `${what} ${posting.title}`);
    }
  });

  it('stores a hostile posting or reports it, and stores its neighbours', async () => {
    const own = open('hostile');
    for (const [name, fields] of Object.entries(HOSTILE_POSTINGS)) {
      const { ids, problems } = await own.replaceAll([
        { identifier: 'before', title: 'Before' },
        { identifier: 'hostile', title: 'Hostile', ...fields },
        { identifier: 'after', title: 'After', datePosted: '2026-01-01' },
      ]);
      assert.ok(ids.includes('before') && ids.includes('after'), name);
      const isReported = problems.some(({ path, severity }) => path === '[1]' && severity === 'error');
      assert.ok(ids.length === 3 || isReported, name);
      for (const sort of ['newest', 'deadline', 'start', 'pay']) {
        const { total, postings } = await own.search(ask({ sort }));
        assert.ok(total >= 2 && postings.length === total, `${name} by ${sort}`);
      }
    }
  });

  it('says which filter to remove if nothing matches, as a board in a browser does', async () => {
    const queries = [...WORDS, 'machne lerning', 'underwater'].flatMap((words) =>
      FILTERS.map((filters) => ({ words, filters: { ...filters, type: ['volunteer'] } })),
    );
    const suggested = new Set();
    for (const query of [...queries, { words: 'underwater', filters: {} }]) {
      const { total, relaxed } = expected({ ...query, sort: null });
      const answer = await server.search(ask({ ...query, limit: 0 }));
      assert.equal(answer.total, total);
      assert.deepEqual(answer.countsWithoutFilter, relaxed, JSON.stringify(query));
      for (const name of Object.keys(relaxed ?? {})) suggested.add(name);
    }
    assert.deepEqual(suggested, new Set(['type', 'query']));
    const both = { words: 'xylophone', filters: { place: ['atlantis'] } };
    assert.equal((await server.search(ask(both))).countsWithoutFilter, undefined);
    assert.equal((await server.search(ask())).countsWithoutFilter, undefined);
  });

  it('finds the jobs that reach the pay that words ask for, as a board in a browser does', async () => {
    for (const words of [
      '$45/hour',
      'remote at least $45 per hour',
      '30€/h',
      '90k',
      '£30/h',
      'internship 3000 € im Monat',
    ])
      for (const filters of [{}, { pay: ['paid'] }, { place: ['berlin de'], workplace: ['remote'] }]) {
        const { total, facets, relaxed } = expected({ words, filters, sort: 'newest' });
        const answer = await server.search(ask({ words, filters, limit: 100 }));
        const what = JSON.stringify([words, filters]);
        assert.equal(answer.total, total, what);
        assert.deepEqual(inOrder(answer.facets), facets, what);
        assert.deepEqual(answer.countsWithoutFilter, relaxed, what);
      }
    const { total, words } = await server.search(ask({ words: 'remote $900/hour' }));
    assert.deepEqual([total, words.at(-1)], [0, { text: '$900/hour', count: 0 }]);
  });

  it('says how many postings each word has if none has all', async () => {
    const answer = await server.search(ask({ words: 'remote tokyo underwater' }));
    assert.equal(answer.total, 0);
    const [remote, tokyo, underwater] = answer.words;
    assert.deepEqual([remote.text, tokyo.text, underwater], ['remote', 'tokyo', { text: 'underwater', count: 0 }]);
    for (const { text, count } of [remote, tokyo])
      assert.equal(count, expected({ words: text, filters: {}, sort: null }).total);
    assert.equal((await server.search(ask({ words: 'remote' }))).words, undefined);
  });

  for (const sort of ['newest', 'deadline', 'start', 'pay']) {
    it(`has the order of a board in a browser: ${sort}`, async () => {
      for (const filters of [{}, { place: ['berlin de'] }, { degree: ['phd'], workplace: ['remote'] }]) {
        const { ids } = expected({ words: '', filters, sort });
        const pages = [];
        for (let offset = 0; offset < ids.length; offset += 700) {
          const { postings } = await server.search(ask({ filters, sort, offset, limit: 700, facets: [] }));
          pages.push(...postings.map(idOf));
        }
        const names = ids.map((id) => idOf(browser.index.withId(id)));
        assert.deepEqual(pages, names, JSON.stringify(filters));
      }
    });
  }

  it('gives the best match first: in the title, then in labels, then in the text', async () => {
    await server.putPostings([
      { identifier: 'x-text', title: 'Third', description: 'A xylophone.', datePosted: '2026-10-05' },
      { identifier: 'x-tag', title: 'Second', tags: ['Xylophone'], datePosted: '2026-10-04' },
      { identifier: 'x-title', title: 'Xylophone player', datePosted: '2020-01-01' },
    ]);
    const { postings } = await server.search(ask({ words: 'xylo' }));
    assert.deepEqual(postings.map(idOf), ['x-title', 'x-tag', 'x-text']);
    await server.removePostings(['x-text', 'x-tag', 'x-title']);
    assert.equal((await server.search(ask({ words: 'xylo' }))).total, 0);
  });

  it('takes a new version of a posting for the one that was there, in its place', async () => {
    const { total } = await server.search(ask());
    const [first] = boardFeed(1);
    await server.putPostings([
      { ...first, title: 'Another title' },
      { ...first, title: 'Zither player' },
    ]);
    const { postings, total: now } = await server.search(ask({ words: 'zither' }));
    assert.deepEqual(postings.map(idOf), [first.identifier]);
    assert.equal(now === 1 && (await server.search(ask())).total, total);
    await server.putPostings([first]);
  });

  it('gives a posting by its id, whatever else is asked', async () => {
    const { job, postings } = await server.search(ask({ job: 'R-1700', words: 'nothing like it' }));
    assert.deepEqual([job.identifier, postings], ['R-1700', []]);
    assert.equal((await server.search(ask({ job: 'R-9' }))).job, undefined);
  });

  it('answers again what was asked before, until a posting changes or closes', async () => {
    let now = NOW;
    const own = open('kept_answers', { now: () => now });
    await own.putPostings([
      { title: 'Open', identifier: 'a', jobLocation: 'Berlin, DE' },
      { title: 'Closes soon', identifier: 'b', jobLocation: 'Berlin, DE', validThrough: '2026-10-05T10:00:00Z' },
    ]);
    const inBerlin = async () => {
      const { total, facets, postings } = await own.search(ask({ filters: { place: ['berlin de'] } }));
      const [{ count }] = facets.place;
      return [total, count, postings.length];
    };
    const revision = await own.revision();
    assert.deepEqual([await inBerlin(), await inBerlin()], [Array(3).fill(2), Array(3).fill(2)]);
    now += 1000;
    assert.equal(await own.revision(), revision);
    now = Date.parse('2026-10-05T10:00:00Z');
    assert.notEqual(await own.revision(), revision);
    assert.deepEqual(await inBerlin(), Array(3).fill(1));
    await own.putPostings([{ title: 'New', identifier: 'c', jobLocation: 'Berlin, DE' }]);
    assert.deepEqual(await inBerlin(), Array(3).fill(2));
    // another process has an answer of its own
    const other = open('kept_answers', { now: () => now });
    await other.removePostings(['c']);
    assert.deepEqual(await inBerlin(), Array(3).fill(1));
  });

  it('leaves out a posting from the millisecond in which it closes', async () => {
    for (const validThrough of ['2026-10-05T08:59:59.999Z', '2026-10-05T09:00:00.001Z']) {
      const closes = Date.parse(validThrough);
      let now = closes - 1;
      const own = open('closing', { now: () => now });
      await own.replaceAll([{ title: 'Closes', identifier: 'a', validThrough }]);
      assert.equal(await totalOf(own), 1, validThrough);
      for (now of [closes, closes + 1, NOW + 1000]) assert.equal(await totalOf(own), 0, `${validThrough} at ${now}`);
    }
  });

  it('names the words that it does not search for', async () => {
    const words = 'b c f g h j k p q r';
    const answer = await server.search(ask({ words }));
    assert.deepEqual(answer.ignoredWords, ['q', 'r']);
    assert.equal(answer.total, (await server.search(ask({ words: 'b c f g h j k p' }))).total);
    assert.deepEqual((await server.search(ask({ words: `${'林檎'.repeat(20)} intern` }))).ignoredWords, [
      '林檎'.repeat(4),
    ]);
    assert.equal((await server.search(ask({ words: 'intern' }))).ignoredWords, undefined);
  });

  it('takes queries of any length', async () => {
    for (const words of ['x'.repeat(10_000), 'ab '.repeat(10_000), '林'.repeat(10_000), `"${'ab '.repeat(10_000)}"`])
      await server.search(ask({ words }));
    const filters = { place: ['x'.repeat(10_000)], degree: Array.from({ length: 100 }, (_, at) => `${at}`) };
    assert.equal((await server.search(ask({ filters, job: 'x'.repeat(10_000) }))).total, 0);
  });

  it('takes no word, value, id or order for a part of a statement', async () => {
    const { total } = await server.search(ask());
    for (const words of HOSTILE) {
      const filters = { place: [words], degree: [words, "'); DELETE FROM job_postings; --"] };
      await server.search(ask({ words }));
      assert.equal((await server.search(ask({ filters, job: words }))).total, 0, words);
    }
    for (const sort of ['posted; DROP TABLE job_postings', '__proto__', 'no', 'seq'])
      await server.search(ask({ sort }));
    await server.removePostings(HOSTILE);
    assert.equal((await server.search(ask())).total, total);
  });

  it('says what is wrong with which posting, and puts in the rest', async () => {
    const { ids, problems } = await server.putPostings([{ title: 'Odd', validThrough: '2026-02-30' }, 7, {}]);
    assert.deepEqual(ids, ['odd']);
    const paths = problems.filter(({ severity }) => severity === 'error').map(({ code, path }) => [code, path]);
    assert.deepEqual(paths, [
      ['date-invalid', '[0].validThrough'],
      ['not-a-posting', '[1]'],
      ['required', '[2].title'],
    ]);
    await server.removePostings(ids);
  });

  it('keeps longer texts than an index takes', async () => {
    const long = Array.from({ length: 40 }, (_, at) => `${at}`.repeat(400).slice(0, 499));
    const { ids } = await server.putPostings([
      { title: '長'.repeat(499), jobLocation: long.map((name) => ({ name, addressRegion: name })), tags: long },
    ]);
    const { postings } = await server.search(ask({ job: ids[0], words: '長長' }));
    assert.equal(postings.length, 1);
    await server.removePostings(ids);
  });

  describe('with a feed that is loaded again and again', () => {
    it('does not take a feed that could not be loaded for one without postings', async () => {
      const { own } = await tableWith('kept', 20);
      await assert.rejects(own.replaceAll([]), { name: 'RangeError', message: /allowEmpty/ });
      for (const options of [{}, { allowEmpty: true }])
        await assert.rejects(own.replaceAll([{ error: 'quota exceeded' }, null], options), {
          name: 'RangeError',
          message: /\[0\]\.title: title is missing\./,
        });
      assert.equal(await totalOf(own), 20);
    });

    it('removes all postings where that is meant', async () => {
      const { own } = await tableWith('emptied', 5);
      assert.deepEqual(await own.replaceAll([], { allowEmpty: true }), {
        ids: [],
        changed: 0,
        removed: 5,
        problems: [],
      });
      assert.equal(await totalOf(own), 0);
    });

    it('writes only what has changed, and reports what is wrong with the rest as before', async () => {
      const { own, result } = await tableWith('refreshed', 600);
      assert.deepEqual([result.changed, result.removed], [600, 0]);
      const revision = await own.revision();
      const wrong = { title: 'Odd', validThrough: '2026-02-30', identifier: 'odd' };
      const feed = [...boardFeed(600), wrong];
      const first = await own.replaceAll(feed);
      const second = await own.replaceAll(feed);
      assert.deepEqual([first.changed, second.changed, second.removed], [1, 0, 0]);
      assert.deepEqual([second.ids, second.problems], [first.ids, first.problems]);
      assert.ok(second.problems.some(({ path }) => path === '[600].validThrough'));

      const next = feed.slice(1).map((posting, at) => (at % 100 ? posting : { ...posting, title: `Zither ${at}` }));
      const known = await own.revision();
      assert.notEqual(known, revision);
      const { changed, removed, ids } = await own.replaceAll(next);
      assert.deepEqual([changed, removed, ids.length], [6, 1, 600]);
      assert.notEqual(await own.revision(), known);
      assert.equal((await own.search(ask({ words: 'zither' }))).total, 6);
    });

    it('takes the last of several postings with one id, if it is the one that is stored too', async () => {
      const own = open('restored');
      const [one, other] = ['One', 'Another'].map((title) => ({ title, identifier: 'a' }));
      await own.putPostings([one]);
      const { ids, problems } = await own.putPostings([other, one]);
      assert.deepEqual(ids, ['a']);
      assert.match(problems.find(({ code }) => code === 'several-postings').message, /\[1\] has the id "a" of \[0\]/);
      assert.equal((await own.search(ask({ job: 'a' }))).job.title, 'One');
      await own.putPostings([one, other]);
      assert.equal((await own.search(ask({ job: 'a' }))).job.title, 'Another');
    });

    it('computes all rows again for another time zone', async () => {
      const { own } = await tableWith('zoned', 10);
      const tokyo = open('zoned', { timeZone: 'Asia/Tokyo' });
      assert.equal((await tokyo.putPostings(boardFeed(10))).changed, 10);
      assert.equal(await totalOf(own), 10);
    });

    it('replaces all postings: those that are new, changed and gone', async () => {
      const { own } = await tableWith('replaced', 20);
      const [first, ...others] = boardFeed(1210).slice(10);
      const { ids, problems } = await own.replaceAll([first, ...others, { ...first, title: 'Zither player' }, {}]);
      assert.deepEqual([ids.length, new Set(ids).size], [1200, 1200]);
      assert.deepEqual(
        problems.filter(({ severity }) => severity !== 'advice').map(({ code, path }) => [code, path]),
        [
          ['several-postings', '[1200]'],
          ['required', '[1201].title'],
        ],
      );
      assert.equal(await totalOf(own), 1200);
      for (const id of [ids[0], ids.at(-1)]) assert.equal(idOf((await own.search(ask({ job: id }))).job), id);
      const gone = idOf(boardFeed(1)[0]);
      assert.equal((await own.search(ask({ job: gone }))).job, undefined);
      assert.equal((await own.search(ask({ words: 'zither' }))).postings[0].identifier, first.identifier);
    });

    it('finds the replaced postings by every facet, in the order of the feed', async () => {
      const { own } = await tableWith('replaced_twin', 10);
      const feed = boardFeed(700);
      await own.replaceAll(feed);
      const { own: put } = await tableWith('put_twin', 700);
      for (const query of [{}, { filters: { place: ['berlin de'] } }, { sort: 'pay', limit: 100 }])
        assert.deepEqual(await own.search(ask(query)), await put.search(ask(query)));
    });

    it('shows readers all old postings or all new ones, never some of both', async () => {
      const { own } = await tableWith('swapped', 20);
      const seen = new Set();
      const replacing = own.replaceAll(boardFeed(1620).slice(20)).then(() => 'replaced');
      while ((await Promise.race([replacing, totalOf(own).then((total) => seen.add(total))])) !== 'replaced');
      seen.add(await totalOf(own));
      assert.deepEqual([...seen], [20, 1600]);
    });
  });
};
