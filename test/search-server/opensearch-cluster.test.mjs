// OpenSearch itself, by `npm run test:opensearch`: one node that answers as the other engines do, and three that fail.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { env } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { boardFeed } from '../../demo/board-feed.js';
import { FACET_NAMES } from '../../dist/model/board/facets.js';
import { OpenSearchSearch, searchHandler, toNodeHandler } from '../../dist/search-server/index.js';
import { EVERYDAY_QUERIES } from '../fixtures/everyday-queries.js';
import { HOSTILE_TEXTS } from '../support/hostile-queries.mjs';
import { startOpenSearch, whatIsMissing } from '../support/opensearch/index.mjs';
import { NOW, ask, idOf, rankedInBrowser, testAnswers, totalOf } from '../support/search-answers.mjs';

const skip = env.OPENSEARCH ? whatIsMissing() || false : 'npm run test:opensearch tests OpenSearch itself';
const now = () => NOW;

const opening = (cluster) => (index, options) =>
  new OpenSearchSearch({ nodes: cluster.addresses, index, now, ...options });

/** A URL cannot have half a character. */
const toWellFormed = (text) => text.replace(/\p{Surrogate}/gu, '');

/** The index that an alias stands for. */
const indexOf = async (cluster, alias) => Object.keys(await cluster.request(`/_alias/${alias}`))[0];

describe('a search server with a node of OpenSearch', { skip, timeout: 900_000 }, () => {
  let cluster;
  let open;
  before(async () => {
    cluster = await startOpenSearch();
    open = opening(cluster);
  });
  after(() => cluster?.stop());

  testAnswers((...given) => open(...given));

  it('ranks as a board in a browser does', async () => {
    const own = open('job_postings');
    for (const [words, filters] of EVERYDAY_QUERIES) {
      const { postings } = await own.search(ask({ words, filters, limit: 100, facets: [] }));
      const names = rankedInBrowser({ words, filters }).slice(0, 100);
      assert.deepEqual(postings.map(idOf), names, JSON.stringify([words, filters]));
    }
  });

  it('finds nothing by what could be an operator, in any parameter', async () => {
    const own = open('job_postings');
    const { total } = await own.search(ask());
    const handle = searchHandler({ search: (query, options) => own.search(query, options) });
    for (const text of HOSTILE_TEXTS) {
      const { status } = await handle(new Request(`https://jobs.example/?q=${encodeURIComponent(toWellFormed(text))}`));
      const isRefused = text.length > 200 || text.includes('\0');
      assert.match(String(status), isRefused ? /^4(?:00|14)$/ : /^200$/, text.slice(0, 50));
      if (text.length > 500) continue;
      const filters = Object.fromEntries(FACET_NAMES.map((name) => [name, [text]]));
      await own.search(ask({ words: text }));
      const answer = await own.search(ask({ words: text, filters, job: text }));
      assert.deepEqual([answer.total, answer.job], [0, undefined], text.slice(0, 50));
      await own.search(ask({ sort: text }));
    }
    assert.equal((await own.search(ask())).total, total);
  });

  it('answers requests at the limits, and refuses those beyond', async () => {
    const own = open('job_postings');
    const handle = searchHandler({ search: (query, options) => own.search(query, options) });
    const statusOf = async (query) => (await handle(new Request(`https://jobs.example/?${query}`))).status;
    const words = encodeURIComponent('in yo th we on an wh wo');
    assert.equal(await statusOf(`q=${words}&offset=10000&limit=100`), 200);
    assert.equal(await statusOf(`q=${'abcdefghijklmnopqrstuvwxy%20'.repeat(7)}`), 200);
    assert.equal(await statusOf(`q=${'x'.repeat(200)}`), 200);
    assert.equal(await statusOf(Array.from({ length: 40 }, (_, at) => `place=town%20${at}`).join('&')), 200);
    for (const query of [
      'offset=-1',
      'offset=10001',
      'limit=1e9',
      'limit=-1',
      'facets=closes',
      'facets=_source',
      'sort=_doc',
    ])
      assert.equal(await statusOf(query), 400, query);
  });

  it('keeps feeds apart, also those with postings of the same ids', async () => {
    const own = open('feeds');
    const [one, two] = ['One', 'Two'].map((title) => ({ title, identifier: 'a' }));
    await own.replaceAll([one], { feed: 'one' });
    await own.replaceAll([two, ...boardFeed(300)], { feed: 'two' });
    assert.equal(await totalOf(own), 302);
    assert.equal((await own.replaceAll([], { feed: 'two', allowEmpty: true })).removed, 301);
    const { postings } = await own.search(ask());
    assert.deepEqual(
      postings.map(({ title }) => title),
      ['One'],
    );
  });

  it('keeps the old postings when the engine fails on the way', async () => {
    const own = open('failing');
    await own.replaceAll(boardFeed(20));
    let bulks = 0;
    const failing = (url, init) => {
      if (String(url).endsWith('_bulk') && ++bulks > 2) throw new Error('no network');
      return fetch(url, init);
    };
    const flaky = open('failing', { fetch: failing });
    await assert.rejects(flaky.replaceAll(boardFeed(1600)), { message: /No answer from/ });
    assert.equal(await totalOf(own), 20);
    bulks = -100;
    assert.equal((await flaky.replaceAll(boardFeed(1600))).changed, 1580);
    assert.equal(await totalOf(own), 1600);
  });

  it('waits for the imports of other processes', async () => {
    const imports = Array.from({ length: 4 }, (_, at) =>
      open('shared').replaceAll([{ title: `Intern ${at}`, identifier: 'a' }, ...boardFeed(150)], {
        feed: `feed ${at}`,
      }),
    );
    await Promise.all(imports);
    assert.equal(await totalOf(open('shared')), 4 * 151);
  });

  it('makes a new index of one of another version, with the postings of all feeds', async () => {
    const own = open('older');
    await own.replaceAll(boardFeed(30), { feed: 'one' });
    await own.replaceAll(boardFeed(30), { feed: 'two' });
    const first = await indexOf(cluster, 'older');
    const setMeta = async (version) => {
      const headers = { 'Content-Type': 'application/json' };
      const put = {
        method: 'PUT',
        headers,
        body: JSON.stringify({ _meta: { application: 'job-posting-elements', version } }),
      };
      assert.deepEqual(await cluster.request(`/${await indexOf(cluster, 'older')}/_mapping`, put), {
        acknowledged: true,
      });
    };
    await setMeta(0);
    await assert.rejects(open('older').search(ask()), { message: /version 0/ });
    const updated = open('older');
    await updated.createIndex();
    assert.notEqual(await indexOf(cluster, 'older'), first);
    assert.equal(await totalOf(updated), 60);
    assert.equal((await updated.replaceAll(boardFeed(30), { feed: 'two' })).changed, 0);
    await setMeta(9);
    await assert.rejects(open('older').replaceAll(boardFeed(30)), { message: /version 9.*update it/ });
  });

  it('leaves an index alone that others made', async () => {
    await cluster.request('/others', { method: 'PUT' });
    await assert.rejects(open('others').putPostings(boardFeed(3)));
    await cluster.request('/next-2', { method: 'PUT' });
    const own = open('next');
    await own.putPostings(boardFeed(3));
    await assert.rejects(own.replaceAll(boardFeed(300)), { message: /not made by this library/ });
    for (const name of ['others', 'next-2']) assert.equal((await cluster.request(`/${name}/_count`)).count, 0, name);
    assert.equal(await totalOf(own), 3);
  });
});

describe('a search server with three nodes of OpenSearch', { skip, timeout: 900_000 }, () => {
  const COUNT = 400;
  let cluster;
  let open;
  let http;
  let origin;
  let errors = [];
  before(async () => {
    cluster = await startOpenSearch({ size: 3 });
    open = opening(cluster);
    const server = open('jobs', { searchTimeout: 8000 });
    await server.replaceAll(boardFeed(COUNT));
    await cluster.request('/_cluster/health/jobs?wait_for_status=green&timeout=60s');
    const search = (query, options) => server.search(query, options);
    const handle = searchHandler({ search, onError: (error) => errors.push(error) });
    http = createServer(toNodeHandler(handle)).listen(0);
    await once(http, 'listening');
    origin = `http://localhost:${http.address().port}/`;
  });
  after(async () => {
    http?.closeAllConnections();
    http?.close();
    await cluster?.stop();
  });

  /** Asks, 8 at a time, until there are enough answers. @returns How often each status and total was answered. */
  const askMany = async (isEnough, onAnswer = () => {}) => {
    const counts = {};
    let asked = 0;
    const client = async () => {
      while (!isEnough(asked)) {
        const at = asked++;
        // equal queries at the same time would be one search
        const response = await fetch(`${origin}?limit=1&offset=${at % 300}`);
        const { total } = await response.json();
        const what = `${response.status} ${total}`;
        counts[what] = (counts[what] ?? 0) + 1;
        onAnswer(at);
      }
    };
    await Promise.all(Array.from({ length: 8 }, client));
    return counts;
  };

  it('answers while its postings are replaced: all with the old ones or the new ones', async () => {
    let isReplaced = false;
    const replacing = open('jobs')
      .replaceAll(boardFeed(COUNT * 2).slice(COUNT / 2))
      .finally(() => {
        isReplaced = true;
      });
    const counts = await askMany(() => isReplaced);
    await replacing;
    const kinds = Object.keys(counts).sort();
    for (const kind of kinds)
      assert.match(kind, new RegExp(`^200 (?:${COUNT}|${COUNT * 1.5})$`), JSON.stringify(counts));
    assert.ok((await open('jobs').search(ask())).total === COUNT * 1.5);
  });

  it('answers each of 1,000 requests while one of the nodes is killed', async (t) => {
    await cluster.request('/_cluster/health/jobs?wait_for_status=green&timeout=60s');
    const { cluster_manager_node: manager } = await cluster.request('/_cluster/state/cluster_manager_node');
    const { nodes } = await cluster.request('/_nodes/_all/name');
    // the one that decides where shards are is the hardest to do without
    const victim = Number(nodes[manager].name.split('-')[1]);
    errors = [];
    const counts = await askMany(
      (asked) => asked >= 1000,
      (at) => {
        if (at === 300) void cluster.nodes[victim].kill();
      },
    );
    t.diagnostic(JSON.stringify(counts));
    assert.deepEqual(Object.keys(counts), [`200 ${COUNT * 1.5}`]);
    assert.deepEqual(errors, []);
  });

  it('is answered with 503 when all nodes are gone, and never with no jobs', async () => {
    await Promise.all(cluster.nodes.map((node) => node.kill()));
    for (const query of ['', 'q=intern', 'q=nothing+like+it', 'place=berlin+de', 'limit=0']) {
      const response = await fetch(`${origin}?${query}`);
      assert.equal(response.status, 503, query);
      assert.match(response.headers.get('Retry-After'), /^[1-3]$/);
      assert.doesNotMatch(await response.text(), /"total"|127\.0\.0\.1|ECONN/);
    }
  });
});
