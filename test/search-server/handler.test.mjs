// Which requests the search server accepts, and how it answers the others.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toParams } from '../../dist/search-protocol/board-query.js';
import { readQuery, searchHandler } from '../../dist/search-server/index.js';

const FACETS = [
  'place',
  'workplace',
  'employer',
  'department',
  'team',
  'type',
  'start',
  'degree',
  'pay',
  'sponsorship',
];
const ANSWER = { postings: [{ title: 'Intern' }], total: 1 };

const ask = async (params, { method = 'GET', ...options } = {}) => {
  const queries = [];
  const search = (query) => {
    queries.push(query);
    return Promise.resolve(ANSWER);
  };
  const response = await searchHandler({ search, ...options })(
    new Request(`https://jobs.example/api${params}`, { method }),
  );
  return { query: queries[0], response, status: response.status, body: await response.json() };
};

const failing = () => Promise.reject(new Error('password authentication failed for user "jobs"'));

describe('the handler of a search server', () => {
  it('answers a request with what the search gives', async () => {
    const { response, body, query } = await ask(
      '?q=ml&place=berlin+de&place=paris+fr&sort=pay&offset=50&limit=20&lang=de',
    );
    assert.deepEqual([response.status, body], [200, ANSWER]);
    assert.equal(response.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.deepEqual(query, {
      words: 'ml',
      filters: { place: ['berlin de', 'paris fr'] },
      sort: 'pay',
      offset: 50,
      limit: 20,
      facets: FACETS,
      job: null,
      lang: 'de',
    });
  });

  it('reads back every query that a board writes', () => {
    const query = {
      words: 'c++ & co',
      filters: { start: ['2027-05', 'flexible'], type: ['intern'] },
      sort: 'deadline',
      offset: 100,
      limit: 50,
      facets: [],
      job: 'R-1',
      lang: 'pt-BR',
    };
    assert.deepEqual(readQuery(toParams(query)), query);
    assert.deepEqual(readQuery(new URLSearchParams()), {
      words: '',
      filters: {},
      sort: null,
      offset: 0,
      limit: 50,
      facets: FACETS,
      job: null,
      lang: 'en',
    });
  });

  for (const [query, parameter] of Object.entries({
    [`?q=${'x'.repeat(201)}`]: 'q',
    '?q=%00': 'q',
    '?place=a%00b': 'place',
    '?sort=random': 'sort',
    '?sort=__proto__': 'sort',
    '?limit=101': 'limit',
    '?limit=-1': 'limit',
    '?limit=1e1': 'limit',
    '?limit=': 'limit',
    '?offset=10001': 'offset',
    '?offset=0x10': 'offset',
    '?offset=99999999999999999999': 'offset',
    '?facets=place,salary': 'facets',
    '?lang=not+a+language': 'lang',
    [`?job=${'x'.repeat(501)}`]: 'job',
    [`?degree=${'x'.repeat(501)}`]: 'degree',
    [`?${Array.from({ length: 61 }, (_, at) => `${['team', 'team', 'place'][at % 3]}=${at}`).join('&')}`]: 'team',
    [`?${Array.from({ length: 51 }, (_, at) => `team=${at}`).join('&')}`]: 'team',
  })) {
    it(`refuses what is too much or means nothing, and says which parameter it is: ${query.slice(0, 30)}`, async () => {
      const { status, body, query: searched } = await ask(query);
      assert.deepEqual([status, body.error.parameter, searched], [400, parameter, undefined]);
      assert.match(body.error.message, /^must /);
    });
  }

  it('ignores unknown parameters', async () => {
    assert.equal((await ask('?utm_source=x&__proto__=y&constructor=z')).status, 200);
  });

  it('refuses other methods and endless URLs', async () => {
    const { response } = await ask('', { method: 'POST' });
    assert.deepEqual([response.status, response.headers.get('allow')], [405, 'GET, HEAD, OPTIONS']);
    assert.equal((await ask(`?x=${'y'.repeat(9000)}`)).status, 414);
  });

  it('reveals nothing of an error to the page, and all of it to onError', async () => {
    const errors = [];
    const { response, body } = await ask('', { search: failing, onError: (error) => errors.push(error.message) });
    assert.equal(response.status, 503);
    assert.doesNotMatch(JSON.stringify(body), /password/);
    assert.deepEqual(errors, ['password authentication failed for user "jobs"']);
  });

  it('knows by the revision that the client has the answer, without a search', async () => {
    let searches = 0;
    let revision = 'one';
    const handle = searchHandler({
      search: () => Promise.resolve({ postings: [], total: ++searches }),
      revision: () => Promise.resolve(revision),
    });
    const get = (query, etag) =>
      handle(new Request(`https://jobs.example/${query}`, { headers: etag ? { 'If-None-Match': etag } : {} }));
    const first = await get('?q=a');
    const etag = first.headers.get('etag');
    assert.deepEqual([first.status, first.headers.get('cache-control')], [200, 'no-cache']);
    assert.match(etag, /^W\/"[\da-f]{32}"$/);
    const again = await get('?q=a', `"x", ${etag}`);
    assert.deepEqual([again.status, again.headers.get('etag'), await again.text(), searches], [304, etag, '', 1]);
    assert.equal((await get('?q=b', etag)).status, 200);
    assert.equal((await get('?q=a&utm_source=x', etag)).status, 304); // an unknown parameter changes no answer
    revision = 'two';
    assert.equal((await get('?q=a', etag)).status, 200);
    revision = null;
    const unknown = await get('?q=a', etag);
    assert.deepEqual([unknown.status, unknown.headers.get('cache-control')], [200, 'no-store']);
    assert.equal((await get('?limit=-1', etag)).status, 400);
  });

  it('answers 503 if the revision cannot be had', async () => {
    const { response } = await ask('', { revision: failing });
    assert.deepEqual([response.status, response.headers.get('retry-after')], [503, '3']);
  });

  it('allows the pages of another origin only if it is configured', async () => {
    assert.equal((await ask('')).response.headers.get('access-control-allow-origin'), null);
    const { response } = await ask('', { allowOrigin: 'https://acme.example' });
    assert.equal(response.headers.get('access-control-allow-origin'), 'https://acme.example');
  });
});
