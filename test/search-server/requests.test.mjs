// The table of requests and servers: each request to each kind of server, and what happens to its database meanwhile.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect as connectHttp2, createServer as createHttp2Server } from 'node:http2';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { FEED_DAY, boardFeed } from '../../demo/board-feed.js';
import { PostgresSearch, searchHandler, toNodeHandler } from '../../dist/search-server/index.js';
import { findPostgres, startPostgres } from '../support/postgres.mjs';
import { HOST, REQUESTS, exchange, request, statusesOf } from '../support/raw-requests.mjs';
import { sampleWith, startSamples } from '../support/samples.mjs';

const skip = findPostgres() ? false : 'PostgreSQL is not installed';
const now = () => Date.parse(`${FEED_DAY}T09:00:00Z`);
const COUNT = 60;
/** What must not be in an answer: words of the database, and of stack traces. */
const INTERNALS = /\bSELECT\b|\bFROM\b|tsquery|relation|syntax error|\$\d|\bpg_|postgres|ECONN|\.js:\d|node_modules/;

const until = async (isReached, description) => {
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(10)) if (await isReached()) return;
  assert.fail(`not reached: ${description}`);
};

/** As Express mounts a listener: without the path it is mounted at, and with more properties on the request. */
const expressLike = (listener) => (incoming, response) => {
  incoming.originalUrl = incoming.url;
  incoming.baseUrl = '/api/jobs';
  incoming.url = incoming.url.replace(/^\/api\/jobs(?=[/?]|$)/, '') || '/';
  response.setHeader('X-Powered-By', 'Express');
  listener(incoming, response);
};
/** As Fastify passes its raw request and response on, after `reply.hijack()`; its parser has read the body. */
const fastifyLike = (listener) => async (incoming, response) => {
  incoming.on('error', () => {});
  if (incoming.headers['content-length'] < 100) await incoming.toArray().catch(() => []);
  listener(incoming, response);
};

const checkAll = async (port, isUp, t) => {
  const counts = {};
  for (const [name, [text, expected, by]] of Object.entries(REQUESTS)) {
    const answer = await exchange(port, text);
    const status = statusesOf(answer).at(-1);
    const wanted = expected === 200 && !isUp ? 503 : expected;
    assert.equal(status, wanted, `${name}: ${answer.slice(0, 200)}`);
    assert.doesNotMatch(answer.slice(answer.indexOf('\r\n\r\n')), status === 200 ? /\0/ : INTERNALS, name);
    if (status === 503) assert.match(answer, /\r\nretry-after: [13]\r\n/i, name);
    if (status >= 400 && by !== 'node' && !text.startsWith('HEAD'))
      assert.match(answer, /\r\ncontent-type: application\/problem\+json/i, name);
    counts[status] = (counts[status] ?? 0) + 1;
    const next = statusesOf(await exchange(port, request('GET /?limit=1', HOST)));
    assert.deepEqual(next, [isUp ? 200 : 503], `the next one after ${name}`);
  }
  t.diagnostic(`${Object.keys(REQUESTS).length} requests: ${JSON.stringify(counts)}`);
};

const one = (at) => `GET /?limit=1&offset=${at % 3} HTTP/1.1\r\n${HOST}\r\n\r\n`;

describe('a request to a search server', { skip, timeout: 240_000 }, () => {
  let database;
  let samples;
  let sample;
  let searching;
  const servers = [];
  const faults = [];
  const onFault = (error) => faults.push(error);
  const listen = async (listener) => {
    const server = createServer(listener).listen(0);
    servers.push(server);
    await once(server, 'listening');
    return server.address().port;
  };

  before(async () => {
    process.on('uncaughtException', onFault).on('unhandledRejection', onFault);
    database = await startPostgres();
    const postgres = new PostgresSearch({ pool: database.newPool({ max: 6 }), now, searchTimeout: 2000 });
    await postgres.putPostings(boardFeed(COUNT));
    searching = searchHandler({ search: (query, options) => postgres.search(query, options) });
    samples = startSamples(database);
    sample = await samples.serve(
      'server',
      sampleWith('docs/search-server.md', 'new PostgresSearch({ pool: new Pool(), timeZone'),
    );
    await sample.ask('/');
  });
  after(async () => {
    samples?.stop();
    for (const server of servers) {
      server.closeAllConnections?.();
      server.close();
    }
    await database?.stop();
    process.off('uncaughtException', onFault).off('unhandledRejection', onFault);
    assert.deepEqual(faults, []);
  });

  const kinds = {
    'the sample of the documentation': () => sample.port,
    'node:http': () => listen(toNodeHandler(searching)),
    'a mount as in Express': () => listen(expressLike(toNodeHandler(searching))),
    'a listener as in Fastify': () => listen(fastifyLike(toNodeHandler(searching))),
  };

  for (const [kind, portOf] of Object.entries(kinds)) {
    it(`is answered as the table says by ${kind}`, async (t) => {
      await checkAll(await portOf(), true, t);
    });
  }

  it('is answered with 503 in place of 200 while the database is away, and with 200 when it is back', async (t) => {
    const ports = [sample.port, await kinds['a mount as in Express']()];
    database.shutDown();
    try {
      for (const port of ports) await checkAll(port, false, t);
    } finally {
      database.startUp();
    }
    for (const port of ports) {
      await until(
        async () => statusesOf(await exchange(port, request('GET /', HOST)))[0] === 200,
        'an answer after the database is back',
      );
    }
  });

  it('is one of a hundred on a connection, and each is answered in turn', async () => {
    for (const port of [sample.port, await kinds['node:http']()]) {
      const text = Array.from({ length: 99 }, (_, at) => one(at)).join('') + request('GET /', HOST);
      const statuses = statusesOf(await exchange(port, text));
      assert.equal(statuses.length, 100);
      // more wait at a time than may
      assert.deepEqual(
        statuses.filter((status) => status !== 200 && status !== 503),
        [],
      );
      assert.ok(statuses.includes(200));
    }
  });

  it('may end in the middle, or never begin, and others are answered', async () => {
    for (const text of [
      '',
      'G',
      'GET / HT',
      'GET / HTTP/1.1\r\nHost: a',
      `${request('POST /', HOST, 'Content-Length: 9')}abc`,
    ]) {
      const socket = connect(sample.port, 'localhost');
      await once(socket, 'connect');
      socket.on('error', () => {});
      socket.write(text);
      await sleep(5);
      socket.resetAndDestroy();
    }
    for (let time = 0; time < 30; time++)
      connect(sample.port, 'localhost')
        .on('error', () => {})
        .destroy();
    assert.equal((await sample.ask('/')).status, 200);
    assert.equal(sample.child.exitCode, null, sample.child.log);
  });

  it('gets 408 from the sample when it is too slow, while others are answered', async () => {
    const socket = connect(sample.port, 'localhost');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk)).on('error', () => {});
    socket.write('GET / HTTP/1.1\r\n');
    const drip = setInterval(() => socket.writable && socket.write('X: y\r\n'), 300);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    assert.equal((await sample.ask('/')).status, 200);
    await closed;
    clearInterval(drip);
    assert.deepEqual(statusesOf(answer), [408]);
  });

  it('asks for a tunnel in vain', async () => {
    for (const port of [sample.port, await kinds['node:http']()]) {
      assert.doesNotMatch(await exchange(port, request('CONNECT jobs.example:443', HOST)), /nothing|200/);
      assert.deepEqual(statusesOf(await exchange(port, request('GET /', HOST))), [200]);
    }
  });

  it('with a body that never ends loses its connection', async () => {
    const socket = connect(sample.port, 'localhost');
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => {});
    socket.write('POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n');
    const piece = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    const pour = setInterval(() => socket.writable && socket.write(piece), 2);
    await closed;
    clearInterval(pour);
    assert.equal((await sample.ask('/')).status, 200);
  });

  it('whose socket is closed stops its statement in the database', async () => {
    const lock = await database.pool.connect();
    await lock.query('BEGIN; LOCK TABLE job_postings IN ACCESS EXCLUSIVE MODE');
    const waiting = async () =>
      (await database.query(`SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock'`, [])).rows.length;
    for (const leave of ['destroy', 'resetAndDestroy']) {
      const sockets = ['a', 'b', 'c'].map((word) => {
        const socket = connect(sample.port, 'localhost').on('error', () => {});
        socket.write(`GET /?q=${word} HTTP/1.1\r\n${HOST}\r\n\r\n`);
        return socket;
      });
      await until(async () => (await waiting()) === 3, 'three statements');
      for (const socket of sockets) socket[leave]();
      await until(async () => (await waiting()) === 0, 'no statement');
    }
    await lock.query('ROLLBACK');
    lock.release();
    assert.equal((await sample.ask('/')).status, 200);
  });

  it('may come by HTTP/2', async () => {
    const server = createHttp2Server(toNodeHandler(searching)).listen(0);
    servers.push(server);
    await once(server, 'listening');
    const client = connectHttp2(`http://localhost:${server.address().port}`);
    const ask = async (path, method = 'GET') => {
      const stream = client.request({ ':path': path, ':method': method });
      const [headers] = await once(stream, 'response');
      let body = '';
      for await (const chunk of stream) body += chunk;
      return [headers[':status'], body && JSON.parse(body).total];
    };
    assert.deepEqual(await ask('/?limit=1'), [200, COUNT]);
    assert.deepEqual(await ask('//'), [400, undefined]);
    assert.equal((await ask('/', 'POST'))[0], 405);
    assert.equal((await ask('/?sort=no'))[0], 400);
    client.destroy();
  });

  it('that has the answer already gets 304, where caches may keep it', async () => {
    const cached = searchHandler({ search: async () => ({ postings: [], total: 1 }), maxAge: 5 });
    const port = await listen(toNodeHandler(cached));
    const answer = await exchange(port, request('GET /', HOST));
    const [, etag] = /\r\netag: (\S+)\r\n/i.exec(answer);
    for (const [known, status] of [
      [etag, 304],
      [`"x", ${etag}`, 304],
      ['"x"', 200],
    ]) {
      const again = await exchange(port, request('GET /', HOST, `If-None-Match: ${known}`));
      assert.deepEqual(statusesOf(again), [status]);
      if (status === 304) assert.match(again, /\r\n\r\n$/);
    }
  });

  it('is answered from one whole set while 24 writers replace it', async () => {
    const port = await kinds['node:http']();
    const feeds = Array.from({ length: 24 }, (_, at) =>
      boardFeed(20 + at, at + 1).map((posting, index) => ({ ...posting, identifier: `w${index}` })),
    );
    const pools = Array.from({ length: 6 }, () => database.newPool({ max: 2 }));
    const writing = new AbortController();
    await new PostgresSearch({ pool: pools[0], now, table: 'shared' }).replaceAll(feeds[0]);
    const writers = feeds.map((feed, at) => {
      const writer = new PostgresSearch({ pool: pools[at % pools.length], now, table: 'shared' });
      return writer.replaceAll(at % 2 ? feed.toReversed() : feed);
    });
    const reader = new PostgresSearch({ pool: database.newPool({ max: 6 }), now, table: 'shared' });
    const totals = new Set();
    const sizes = new Set(feeds.map(({ length }) => length));
    const read = async () => {
      while (!writing.signal.aborted) {
        const query = {
          words: '',
          filters: {},
          sort: null,
          offset: 0,
          limit: 100,
          facets: ['department'],
          job: null,
          lang: 'en',
        };
        const answer = await reader.search(query);
        const { postings, total, facets } = answer;
        const counted = facets.department.reduce((sum, { count }) => sum + count, 0);
        assert.deepEqual([postings.length, counted], [total, total]);
        assert.ok(sizes.has(total), `${total} postings`);
        totals.add(total);
      }
    };
    const readers = Array.from({ length: 8 }, read);
    const results = await Promise.allSettled(writers);
    writing.abort();
    await Promise.all(readers);
    assert.deepEqual(
      results.filter(({ status }) => status === 'rejected').map(({ reason }) => String(reason)),
      [],
    );
    assert.ok(totals.size > 0);
    assert.deepEqual(statusesOf(await exchange(port, request('GET /', HOST))), [200]);
  });
});
