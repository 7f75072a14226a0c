// What a server of node:http with the search handler answers, request by request, over raw sockets.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { searchHandler, toNodeHandler } from '../../dist/search-server/index.js';
import { HOST, REQUESTS, exchange, request } from '../support/raw-requests.mjs';

const ANSWER = { postings: [{ title: 'Intern' }], total: 1 };

/** Problem details, RFC 9457. */
const assertProblem = (head, body, status) => {
  assert.match(head, /\r\ncontent-type: application\/problem\+json/i);
  const { type, status: stated, title, detail, error } = JSON.parse(body);
  assert.deepEqual([type, stated, title.length > 3], ['about:blank', status, true]);
  assert.match(detail, /^[A-Za-z].+\.$/);
  assert.match(error.message, /^[A-Z].+\.$|^must /);
};

describe('a server of node:http with the search handler', () => {
  const faults = [];
  const onFault = (error) => faults.push(error);
  let search;
  let options;
  let server;
  let port;
  const pending = [];
  const handle = (given) => searchHandler({ search: (...query) => search(...query), ...options })(given);
  before(async () => {
    process.on('uncaughtException', onFault).on('unhandledRejection', onFault);
    server = createServer(toNodeHandler(handle, { timeout: 1000 })).listen(0);
    await once(server, 'listening');
    ({ port } = server.address());
  });
  after(() => {
    server.closeAllConnections();
    server.close();
    process.off('uncaughtException', onFault).off('unhandledRejection', onFault);
    assert.deepEqual(faults, []);
  });
  const reset = () => {
    options = {};
    search = () => Promise.resolve(ANSWER);
    pending.length = 0;
  };
  const isAlive = async () => assert.match(await exchange(port, request('GET /', HOST)), /^HTTP\/1\.1 200 /);
  /** A search that ends when its client leaves. */
  const endless = (_, { signal }) =>
    new Promise((_resolve, reject) => {
      const one = { signal, left: once(signal, 'abort') };
      pending.push(one);
      signal.addEventListener('abort', () => reject(signal.reason));
    });

  for (const [name, [text, status, by]] of Object.entries(REQUESTS)) {
    it(`answers ${status} to ${name}`, async () => {
      reset();
      const answer = await exchange(port, text);
      const [head, body] = answer.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, '').split('\r\n\r\n');
      assert.match(head, new RegExp(`^HTTP/1\\.1 ${status} `), answer.slice(0, 200));
      if (by !== 'node') {
        assert.match(head, /\r\nx-content-type-options: nosniff/i);
        assert.match(head, /\r\ncache-control: no-store/i);
        const hasBody = !text.startsWith('HEAD') && status !== 204;
        if (!hasBody) assert.equal(body, '');
        else if (status === 200) assert.deepEqual(JSON.parse(body), ANSWER);
        else assertProblem(head, body, status);
      }
      await isAlive();
    });
  }

  it('closes a connection that asks for a tunnel', async () => {
    reset();
    assert.doesNotMatch(await exchange(port, request('CONNECT a:443', HOST)), /nothing/);
    await isAlive();
  });

  it('answers requests on one connection in their order, and each of them', async () => {
    reset();
    search = ({ words }) => Promise.resolve({ postings: [], total: words.length });
    const texts = ['/?q=aaa', '//', '/?q=a', 'http://[', '/?q=aa'].map(
      (target) => `GET ${target} HTTP/1.1\r\n${HOST}\r\n\r\n`,
    );
    const answer = await exchange(port, texts.join('') + request('TRACE /', HOST));
    assert.deepEqual(
      [...answer.matchAll(/HTTP\/1\.1 (\d+)|"total":(\d)/g)].map(([, status, total]) => status ?? total),
      ['200', '3', '400', '200', '1', '400', '200', '2', '405'],
    );
  });

  it('waits for the rest of a request without holding up others', async () => {
    reset();
    const socket = connect(port);
    await once(socket, 'connect');
    socket.write('GET / HTTP/1.1\r\nHost: jobs.exa');
    await isAlive();
    socket.write('mple\r\n\r\n');
    const [chunk] = await once(socket, 'data');
    assert.match(String(chunk), /^HTTP\/1\.1 200 /);
    socket.destroy();
  });

  it('tells the search that its client has left', async () => {
    reset();
    search = endless;
    const socket = connect(port);
    socket.write('GET /?q=a HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(3));
    while (pending.length < 3) await new Promise((resolve) => setImmediate(resolve));
    socket.destroy();
    await Promise.all(pending.map(({ left }) => left));
    assert.equal(pending.length, 3);
    reset();
    await isAlive();
  });

  it('tells it also when memory has been cleared meanwhile', async () => {
    reset();
    search = endless;
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc');
    const socket = connect(port);
    socket.write(request('GET /', HOST));
    while (pending.length < 1) await new Promise((resolve) => setImmediate(resolve));
    for (let round = 0; round < 5; round++) {
      await new Promise((resolve) => setImmediate(resolve));
      collect();
    }
    socket.destroy();
    await pending[0].left;
    await isAliveAfterReset();
  });

  it('says nothing of a client that has left to onError', async () => {
    reset();
    const errors = [];
    options = { onError: (error) => errors.push(error) };
    search = endless;
    const socket = connect(port);
    socket.write(request('GET /', HOST));
    while (pending.length < 1) await new Promise((resolve) => setImmediate(resolve));
    socket.destroy();
    await pending[0].left;
    await isAliveAfterReset();
    assert.deepEqual(errors, []);
  });
  const isAliveAfterReset = () => (reset(), isAlive());

  for (const [name, failing] of Object.entries({
    rejects: () => Promise.reject(new Error('password')),
    throws: () => {
      throw new Error('password');
    },
    'rejects with nothing': () => Promise.reject(undefined),
    'gives what is no JSON': () => Promise.resolve({ postings: [1n] }),
    'never ends': () => new Promise(() => {}),
  })) {
    it(`answers 503 when the search ${name}`, async () => {
      reset();
      search = failing;
      const answer = await exchange(port, request('GET /', HOST));
      assert.match(answer, /^HTTP\/1\.1 503 .*\r\nretry-after: \d/is);
      assert.match(answer, /not available at the moment|cannot answer at the moment/);
      assert.doesNotMatch(answer, /password/);
      reset();
      await isAlive();
    });
  }

  it('lets pages of the allowed origin ask, and names what it allows', async () => {
    reset();
    options = { allowOrigin: 'https://acme.example' };
    const ask = [
      'Origin: https://acme.example',
      'Access-Control-Request-Method: GET',
      'Access-Control-Request-Headers: x-a',
    ];
    const preflight = await exchange(port, request('OPTIONS /?q=a', HOST, ...ask));
    for (const header of [
      'allow-origin: https://acme.example',
      'allow-methods: GET, HEAD, OPTIONS',
      'allow-headers: *',
    ])
      assert.ok(preflight.includes(`\r\naccess-control-${header}\r\n`), header);
    for (const line of ['GET /', 'HEAD /', 'GET /?sort=no', 'POST /'])
      assert.match(
        await exchange(port, request(line, HOST)),
        /\r\naccess-control-allow-origin: https:\/\/acme\.example\r\n/,
      );
    reset();
    for (const line of ['GET /', 'OPTIONS /'])
      assert.doesNotMatch(await exchange(port, request(line, HOST)), /access-control/i);
  });

  it('lets caches keep answers as long as configured, and never failures', async () => {
    reset();
    options = { maxAge: 10 };
    assert.match(await exchange(port, request('GET /', HOST)), /\r\ncache-control: public, max-age=10\r\n/);
    for (const line of ['GET /?sort=no', 'POST /'])
      assert.match(await exchange(port, request(line, HOST)), /\r\ncache-control: no-store\r\n/);
  });
});

const serve = async (handler, own, use) => {
  const server = createServer(toNodeHandler(handler, own)).listen(0);
  await once(server, 'listening');
  try {
    return await use(server.address().port);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

const echo = (given) =>
  new Response(`${given.method} ${given.url} ${given.headers.get('x-a')}`, {
    status: 201,
    headers: [
      ['Set-Cookie', 'a=1'],
      ['Set-Cookie', 'b=2'],
      ['X-B', 'c'],
    ],
  });

describe('a handler of Node around any other', () => {
  it('passes on method, address and headers, and gives back status, headers and body', async () => {
    const answer = await serve(echo, {}, (port) =>
      exchange(port, request('GET http://evil.example/a/../b?c#d', 'Host: jobs.example:8080', 'X-A: 1', 'x-a: 2')),
    );
    assert.match(answer, /^HTTP\/1\.1 201 /);
    assert.match(answer, /\r\nset-cookie: a=1\r\nset-cookie: b=2\r\n/i);
    assert.match(answer, /\r\nx-b: c\r\n/);
    assert.match(answer, /\r\n\r\nGET http:\/\/jobs\.example:8080\/b\?c 1, 2$/);
  });

  it('gives the length of a body to HEAD, and not the body', async () => {
    const answer = await serve(
      () => new Response('abc'),
      {},
      (port) => exchange(port, request('HEAD /', HOST)),
    );
    assert.match(answer, /\r\ncontent-length: 3\r\n/i);
    assert.match(answer, /\r\n\r\n$/);
  });

  for (const [name, handler] of Object.entries({
    'that rejects': () => Promise.reject(new Error('secret')),
    'that throws': () => {
      throw new Error('secret');
    },
    'that gives no response': () => 'text',
    'that gives a failed response': () => Response.error(),
    'that gives a response whose body was read': async () => {
      const response = new Response('a');
      await response.text();
      return response;
    },
    'that gives a body that fails': () =>
      new Response(new ReadableStream({ pull: (controller) => controller.error(new Error('secret')) })),
    'that gives a body that never ends': () => new Response(new ReadableStream({})),
  })) {
    it(`answers for one ${name}, and reports the error`, async () => {
      const errors = [];
      const onError = (error) => {
        errors.push(error);
        throw new Error('no log');
      };
      const answer = await serve(handler, { timeout: 300, onError }, (port) => exchange(port, request('GET /', HOST)));
      assert.match(answer, /^HTTP\/1\.1 503 /);
      assert.doesNotMatch(answer, /secret|nothing/);
      assert.equal(errors.length, 1);
    });
  }
});
