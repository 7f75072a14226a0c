// A search server whose OpenSearch refuses, is busy, hangs, or answers nonsense: it asks another node or again, and never
// says that there are no jobs.
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { FACET_NAMES } from '../../dist/model/board/facets.js';
import { OpenSearchSearch, searchHandler } from '../../dist/search-server/index.js';
import { mappingOf, startFakeEngine } from '../support/fake-engine.mjs';
import { freePort } from '../support/free-port.mjs';
import { HOSTILE_TEXTS } from '../support/hostile-queries.mjs';
import { change, sampleWith, startSamples } from '../support/samples.mjs';

const QUERY = { words: '', filters: {}, sort: null, offset: 0, limit: 50, facets: FACET_NAMES, job: null, lang: 'en' };
const busy = (status, headers = {}) => ({ status, headers, text: '{"error":{"type":"busy","reason":"busy"}}' });

const open = (nodes, options) => new OpenSearchSearch({ nodes, index: 'jobs', ...options });
const gone = async () => `http://127.0.0.1:${await freePort()}`;
const titles = ({ postings }) => postings.map(({ title }) => title);
const works = async (server) => assert.deepEqual(titles(await server.search(QUERY)), ['Design Intern']);

/** What a board gets. */
const askOf = async (server, query = '') => {
  const errors = [];
  const handle = searchHandler({
    search: (own, options) => server.search(own, options),
    revision: (options) => server.revision(options),
    onError: (error) => errors.push(error),
  });
  const response = await handle(new Request(`https://jobs.example/api${query}`));
  return {
    status: response.status,
    retryAfter: response.headers.get('Retry-After'),
    text: await response.text(),
    errors,
  };
};

describe('a search server with OpenSearch', () => {
  const engines = [];
  afterEach(() => {
    for (const engine of engines.splice(0)) engine.stop();
  });

  const start = async (respond) => {
    const engine = await startFakeEngine(respond);
    engines.push(engine);
    return engine;
  };
  /** An engine whose answers to searches are `respond`'s, and a server over it. */
  const startWith = async (respond, options) => {
    const engine = await start((request, pass) =>
      request.path.includes('/_search') ? respond(request, pass, engine) : pass(),
    );
    return { engine, server: open(engine.address, options) };
  };
  it('answers', async () => {
    const { address } = await start();
    await works(open(address));
    assert.match(await open(address).revision(), /^jobs-1 first /);
  });

  it('asks again when the engine has too much to do, and when it says', async () => {
    for (const headers of [{}, { 'Retry-After': '0' }, { 'Retry-After': '1' }, { 'Retry-After': 'soon' }])
      for (const status of [429, 503, 500]) {
        let count = 0;
        const { server } = await startWith((_, pass) => (count++ === 0 ? busy(status, headers) : pass()));
        await works(server);
        assert.ok(count > 1);
      }
  });

  it('does not wait longer than a search may take, and says when to come back', async () => {
    const { server, engine } = await startWith(() => busy(429, { 'Retry-After': '60' }));
    await assert.rejects(server.search(QUERY), { name: 'BusyError', retryAfter: 60 });
    const { length } = engine.requests;
    const { status, retryAfter, text } = await askOf(server);
    assert.deepEqual([status, retryAfter], [503, '60']);
    assert.doesNotMatch(text, /127\.0\.0\.1|busy|total/);
    assert.ok(engine.requests.length < length * 3);
    const { server: impatient } = await startWith(() => busy(503), { searchTimeout: 300 });
    await assert.rejects(impatient.search(QUERY), { name: 'BusyError' });
  });

  it('asks another node in place of one that is gone, closes the connection, or answers no JSON', async () => {
    const good = await start();
    await works(open([await gone(), good.address]));
    for (const text of ['', '<html>', '{"hits":', '\0']) {
      const bad = await start(() => ({ status: 200, text }));
      await works(open([bad.address, good.address]));
      await works(open([good.address, bad.address]));
    }
    const moved = await start(() => ({ status: 302, text: '{}', headers: { Location: `${good.address}/` } }));
    await works(open([moved.address, good.address]));
    const broken = await start(() => ({ status: 502, text: '<html>' }));
    await works(open([broken.address, good.address]));
  });

  it('asks another node in place of one that hangs', async () => {
    const hanging = await start(() => undefined);
    const good = await start();
    await works(open([hanging.address, good.address], { searchTimeout: 500 }));
    await assert.rejects(open(hanging.address, { searchTimeout: 200 }).search(QUERY));
  });

  it('does not begin with a node that did not answer lately', async () => {
    const good = await start();
    const bad = await start(() => ({ status: 200, text: 'nonsense' }));
    const server = open([bad.address, good.address]);
    for (let round = 0; round < 5; round++) await works(server);
    assert.equal(bad.requests.length, 1);
  });

  it('is answered with 503 when no node answers, and never with no jobs', async () => {
    const server = open([await gone(), await gone(), await gone()], { searchTimeout: 3000 });
    const { status, retryAfter, text, errors } = await askOf(server, '?q=intern');
    assert.deepEqual([status, errors.length], [503, 1]);
    assert.match(retryAfter, /^[13]$/);
    assert.doesNotMatch(text, /127\.0\.0\.1|ECONN|"total"/);
  });

  it('takes nothing for an answer that is none', async () => {
    const whole = {
      timed_out: false,
      _shards: { failed: 0 },
      hits: { hits: [] },
      aggregations: { matching: { doc_count: 0 } },
    };
    const answers = {
      'of some shards': (own) => ({ ...own, _shards: { total: 3, failed: 1 } }),
      'that took too long': (own) => ({ ...own, timed_out: true }),
      'without shards': (own) => ({ ...own, _shards: undefined }),
      'without hits': (own) => ({ ...own, hits: undefined }),
      'without counts': (own) => ({ ...own, aggregations: {} }),
      'with a count that is no number': (own) => ({ ...own, aggregations: { matching: { doc_count: '7' } } }),
      'that is a list': () => [whole],
      'that is nothing': () => null,
      'that is a number': () => 7,
      'with a prototype': () => JSON.parse('{"__proto__": {"hits": {"hits": []}}}'),
      'with a document without a posting': (own, { size }) =>
        size ? { ...own, hits: { hits: [{ _source: { posting: { title: 'x' } } }] } } : own,
      'with a posting that is no JSON': (own, { size }) =>
        size ? { ...own, hits: { hits: [{ _source: { posting: '{' } }] } } : own,
    };
    for (const [name, spoil] of Object.entries(answers)) {
      const { server } = await startWith(({ body }, pass) => (body.aggs?.past ? pass() : spoil(pass(), body)));
      await assert.rejects(server.search(QUERY), name);
      assert.equal((await askOf(server)).status, 503, name);
    }
  });

  it('does not ask again for what the engine refuses', async () => {
    for (const status of [400, 401, 403]) {
      const engine = await start(() => busy(status));
      await assert.rejects(open(engine.address).search(QUERY), { name: 'EngineError', status });
      assert.equal(engine.requests.length, 1);
    }
  });

  it('searches the new index if the one that it was about to search is gone', async () => {
    let count = 0;
    const missing = { status: 404, text: '{"error":{"type":"index_not_found_exception","reason":"no such index"}}' };
    const { server } = await startWith((_, pass) => (count++ === 0 ? missing : pass()));
    await works(server);
    const { server: never } = await startWith(() => missing);
    await assert.rejects(never.search(QUERY), { status: 404 });
  });

  it('has no answer before an import has ended, and none without an index', async () => {
    const states = [
      { status: 404, text: '{"error":{"type":"index_not_found_exception","reason":"no such index [jobs]"}}' },
      { status: 404, text: '{"_index":"jobs-1","found":false}' },
      { status: 200, text: '{"_index":"jobs-1","_source":{"state":{"revision":null,"isReady":false}}}' },
    ];
    for (const state of states) {
      const engine = await start(({ path }, pass) => (path.includes('/_doc/') ? state : pass()));
      assert.equal((await askOf(open(engine.address))).status, 503);
    }
  });

  it('neither searches nor changes an index of another version, or of others', async () => {
    const application = 'job-posting-elements';
    for (const [meta, message] of [
      [{ application, version: 2 }, /version 2.*update it/],
      [{ application: 'others', version: 1 }, /not made by this library/],
      [undefined, /not made by this library/],
      [{ application, version: '1' }, /not made by this library/],
    ]) {
      const engine = await start(({ path }, pass) => (path.endsWith('/_mapping') ? mappingOf(meta) : pass()));
      const server = open(engine.address);
      await assert.rejects(server.search(QUERY), { message });
      await assert.rejects(server.replaceAll([{ title: 'Intern' }]), { message });
      await assert.rejects(server.putPostings([{ title: 'Intern' }]), { message });
      assert.deepEqual(
        engine.requests.filter(({ method, path }) => method !== 'GET' && !path.includes('_search')),
        [],
      );
    }
    const older = await start(({ path }, pass) =>
      path.endsWith('/_mapping') ? mappingOf({ application, version: 0 }) : pass(),
    );
    await assert.rejects(open(older.address).search(QUERY), { message: /version 0.*Import the postings again/ });
  });

  it('keeps what users send out of addresses, and in values of JSON', async () => {
    const { address, requests } = await start();
    const server = open(address);
    for (const text of HOSTILE_TEXTS) {
      const filters = Object.fromEntries(FACET_NAMES.map((name) => [name, [text]]));
      await server.search({ ...QUERY, words: text, filters, job: text });
    }
    for (const { path, body } of requests) {
      assert.match(path, /^\/jobs(?:-1)?\/_(?:doc\/state|mapping|search)(?:\?[a-z_]+=[a-z]+)?$/);
      const keys = [];
      JSON.stringify(body, (key, value) => {
        keys.push(key);
        return value;
      });
      assert.doesNotMatch(keys.join(' '), /query_string|script|regexp|wildcard/);
    }
  });

  it('stops asking when the client leaves', async () => {
    let resolve;
    const reached = new Promise((done) => {
      resolve = done;
    });
    const { server } = await startWith((asked, pass) => {
      if (asked.body.aggs?.past) return pass();
      resolve(asked);
      return undefined;
    });
    const controller = new AbortController();
    const searching = server.search(QUERY, { signal: controller.signal });
    const asked = await reached;
    controller.abort();
    await assert.rejects(searching, { name: 'AbortError' });
    await asked.closed;
  });

  it('sends its headers, by a fetch of its own where there is one', async () => {
    const { address, requests } = await start();
    const headers = { Authorization: 'ApiKey secret' };
    await works(open(address, { headers }));
    assert.deepEqual([...new Set(requests.map((one) => one.headers.authorization))], ['ApiKey secret']);
    const urls = [];
    const own = (url, init) => {
      urls.push(url);
      return fetch(url, init);
    };
    await works(open(`${address}/`, { fetch: own }));
    assert.ok(urls.every((url) => url.startsWith(`${address}/jobs`)));
  });

  it('is the sample of the documentation', async () => {
    const samples = startSamples({ folder: '' });
    try {
      const engine = await start();
      const sample = sampleWith('docs/search-server.md', 'new OpenSearchSearch(');
      const { ask, child } = await samples.serve('server', change(sample, 'http://localhost:9200', engine.address));
      const { status, body } = await ask('/api/jobs?q=intern');
      assert.deepEqual([status, titles(body)], [200, ['Design Intern']]);
      engine.stop();
      assert.equal((await ask('/api/jobs?q=intern')).status, 503);
      assert.equal(child.exitCode, null, child.log);
    } finally {
      samples.stop();
    }
  });

  it('takes no address or name that is none', () => {
    for (const nodes of [[], 'ftp://a', 'http://user:secret@a', 'http://a?b', ''])
      assert.throws(() => open(nodes), { name: /RangeError|TypeError/ });
    for (const index of ['', 'Jobs', '_all', '*', 'a/b', 'a,b', '..', 'a'.repeat(61), '-a'])
      assert.throws(() => open('http://a', { index }), RangeError, index);
  });
});
