// What a server of node:http with the search handler answers, request by request, over raw sockets.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { searchHandler, toNodeHandler } from '../../dist/search-server/index.js';

const ANSWER = { postings: [{ title: 'Intern' }], total: 1 };

/** Everything that a server sends on one connection until it closes it. */
const exchange = async (port, text, { end = false } = {}) => {
  const socket = connect(port);
  let answer = '';
  socket.setEncoding('latin1').on('data', (chunk) => (answer += chunk));
  socket.on('error', () => {});
  socket[end ? 'end' : 'write'](text, 'latin1');
  socket.setTimeout(5000, () => {
    answer += '(nothing)';
    socket.destroy();
  });
  await once(socket, 'close');
  return answer;
};

/** A request whose connection is closed after the answer. */
const request = (line, ...headers) =>
  `${line} HTTP/1.1\r\n${[...headers, 'Connection: close'].map((header) => `${header}\r\n`).join('')}\r\n`;
const HOST = 'Host: jobs.example';

/** Each kind of request, and the status of its answer; the others are Node's own, without a body. */
const REQUESTS = {
  'a search': [request('GET /jobs?q=design', HOST), 200],
  'the root': [request('GET /', HOST), 200],
  'an empty first segment': [request('GET //', HOST), 400],
  'an empty first segment and a bracket': [request('GET //[', HOST), 400],
  'a host where the path begins': [request('GET //evil.example/jobs', HOST), 400],
  'a bracket': [request('GET /[', HOST), 200],
  'a backslash': [request('GET /\\evil.example', HOST), 200],
  'two question marks': [request('GET /??q=a', HOST), 200],
  'a whole URL': [request('GET http://jobs.example/?q=design', HOST), 200],
  'a whole URL of another host': [request('GET http://x/', HOST), 200],
  'half a URL': [request('GET http://[', HOST), 400],
  'a URL with a port that is none': [request('GET http://x:99999/', HOST), 400],
  'a URL without a host': [request('GET http:///', HOST), 400],
  'a URL with a user name': [request('GET http://u:p@a/', HOST), 400],
  'a URL with an empty password': [request('GET http://u@a/', HOST), 400],
  'a URL of another scheme': [request('GET ftp://a/', HOST), 400],
  'a script': [request('GET javascript:alert(1)', HOST), 400, 'node'],
  'an asterisk': [request('GET *', HOST), 400],
  TRACE: [request('TRACE /', HOST), 405],
  'TRACE of half a URL': [request('TRACE http://[', HOST), 405],
  POST: [`${request('POST /', HOST, 'Content-Length: 4')}q=a\n`, 405],
  DELETE: [request('DELETE /', HOST), 405],
  PROPFIND: [request('PROPFIND /', HOST), 405],
  'an unknown method': [request('FROB /', HOST), 400, 'node'],
  OPTIONS: [request('OPTIONS /', HOST), 204],
  'OPTIONS of the server': [request('OPTIONS *', HOST), 204],
  HEAD: [request('HEAD /?q=design', HOST), 200],
  'HEAD of what is invalid': [request('HEAD /?sort=random', HOST), 400],
  'an invalid parameter': [request('GET /?sort=random', HOST), 400],
  'an escape that is none': [request('GET /?q=%zz', HOST), 400],
  'half an escape': [request('GET /?q=%', HOST), 400],
  'an escape that is not UTF-8': [request('GET /?q=%ff', HOST), 400],
  'an escape of half a character': [request('GET /?q=%ED%A0%80', HOST), 400],
  'an escape in the path that is none': [request('GET /%zz?q=a', HOST), 200],
  'a zero byte': [request('GET /?q=%00', HOST), 400],
  'letters beyond ASCII': [request('GET /?q=k\xc3\xb6ln', HOST), 400, 'node'],
  'a target of 9 kB': [request(`GET /?x=${'y'.repeat(9000)}`, HOST), 414],
  'a target of 20 kB': [request(`GET /?x=${'y'.repeat(20_000)}`, HOST), 431, 'node'],
  'no Host': [request('GET /'), 400, 'node'],
  'no Host in HTTP/1.0': ['GET / HTTP/1.0\r\n\r\n', 200],
  'an empty Host': [request('GET /', 'Host:'), 200],
  'two Hosts': [request('GET /', HOST, 'Host: evil.example'), 400],
  'a Host that is none': [request('GET /', 'Host: ['), 400],
  'a Host with a path': [request('GET /', 'Host: a/b?c=d'), 400],
  'a Host with a user name': [request('GET /', 'Host: u@a'), 400],
  'a Host with a port that is none': [request('GET /', 'Host: a:99999'), 400],
  'a Host by number': [request('GET /', 'Host: [::1]:3000'), 200],
  'a header that is none': [request('GET /', HOST, 'a b: c'), 400, 'node'],
  'a header beyond ASCII': [request('GET /', HOST, 'X-Name: k\xf6ln'), 200],
  'a body': [`${request('GET /', HOST, 'Content-Length: 3')}abc`, 200],
  'a body in pieces': [`${request('GET /', HOST, 'Transfer-Encoding: chunked')}3\r\nabc\r\n0\r\n\r\n`, 200],
  'two lengths': [`${request('GET /', HOST, 'Content-Length: 1', 'Content-Length: 2')}ab`, 400, 'node'],
  'a body that waits to be allowed': [`${request('GET /', HOST, 'Expect: 100-continue', 'Content-Length: 1')}a`, 200],
  'another expectation': [request('GET /', HOST, 'Expect: a-miracle'), 417, 'node'],
  'an upgrade': ['GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n', 200],
  'no HTTP': ['hello\r\n\r\n', 400, 'node'],
  TLS: ['\x16\x03\x01\x02\x00\x01', 400, 'node'],
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
        else assert.match(JSON.parse(body).error.message, /^[A-Z].+\.$|^must /);
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
