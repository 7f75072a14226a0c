// What the command connects to, and what it says when that fails.
import assert from 'node:assert/strict';
import { createServer as createTcpServer } from 'node:net';
import test from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { good, run, withServer } from '../support/run-cli.mjs';

const json = JSON.stringify(good);

/** Runs `check` on a path of a server. */
const checkAt = (path, handle, ...args) =>
  withServer(handle, async (origin, port) => {
    const name = `${origin}${path}`;
    return { ...(await run(['check', ...args, name])), name, port };
  });

test('a connection that fails is named, with the cause in plain words', async () => {
  const { port } = await withServer(
    () => {},
    (_, used) => ({ port: used }),
  );
  for (const [name, reason] of [
    [`http://127.0.0.1:${port}/x.json`, /the connection was refused.*ECONNREFUSED/],
    ['http://nobody.invalid/x.json', /ENOTFOUND|EAI_AGAIN/],
  ]) {
    const { code, err } = await run(['check', name]);
    assert.equal(code, 2);
    assert.ok(err.startsWith(`${name}: `), err);
    assert.match(err, reason);
    assert.equal(err.trimEnd().split('\n').length, 1);
  }
});

test('a server that speaks no HTTP or no TLS, or hangs up, is named', async () => {
  const server = createTcpServer((socket) => socket.on('error', () => {}).end('hello\r\n\r\n'));
  await new Promise((resolve) => server.listen(0, resolve));
  try {
    const host = `127.0.0.1:${server.address().port}`;
    assert.match((await run(['check', `http://${host}/`])).err, /did not respond with HTTP/);
    assert.match((await run(['check', `https://${host}/`])).err, new RegExp(`^https://${host}/: the server does not`));
  } finally {
    server.close();
  }
  const cut = await checkAt('/', (_, response) => {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('{', () => response.destroy());
  });
  assert.equal(cut.code, 2);
  assert.match(cut.err, /closed the connection before the response was complete/);
});

test('compressed responses are unpacked, and a bomb is stopped early', async () => {
  for (const [encoding, pack] of Object.entries({ gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync })) {
    const { out } = await checkAt('/', (_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(pack(json));
    });
    assert.match(out, /Intern, Acme/, encoding);
  }
  const bomb = gzipSync(Buffer.alloc(200_000_000, ' '), { level: 1 });
  const { code, err } = await checkAt('/bomb', (_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
  });
  assert.equal(code, 2);
  assert.match(err, /larger than 50 MB when unpacked/);
});

test('the charset of a response is honoured', async () => {
  const { out } = await checkAt('/', (_, response) => {
    response
      .writeHead(200, { 'content-type': 'application/json; charset=windows-1252' })
      .end(Buffer.from('{"title":"B\u00E4cker in K\u00F6ln","hiringOrganization":"Acme"}', 'latin1'));
  });
  assert.match(out, /Bäcker in Köln/);
});

const redirectTo = (location) => (request, response) => {
  if (request.url === '/start') response.writeHead(302, { location }).end();
  else response.end(json);
};

test('redirects are followed, but not without end', async () => {
  const { code, out } = await checkAt('/start', redirectTo('/jobs.json'));
  assert.equal(code, 0);
  assert.match(out, /Intern, Acme/);
  const endless = await checkAt('/start', redirectTo('/start'));
  assert.equal(endless.code, 2);
  assert.match(endless.err, /redirects more than 5 times/);
});

test('a response may not lead to this machine or a private network, unless that is allowed', async () => {
  for (const location of [
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://0.0.0.0/',
    'http://localhost/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1:8/',
    'http://100.64.0.1/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://[64:ff9b::10.0.0.1]/',
    '//192.168.0.1/',
  ]) {
    const { code, out, err, name } = await checkAt('/start', redirectTo(location));
    assert.equal(code, 2, location);
    assert.ok(err.startsWith(`${name}: the response leads to `), err);
    assert.match(err, /private network; --allow-private allows that/);
    assert.doesNotMatch(out, /Acme/);
  }
  for (const location of ['file:///etc/passwd', 'ftp://acme.example/', 'data:application/json,{}']) {
    const { code, err } = await checkAt('/start', redirectTo(location));
    assert.equal(code, 2, location);
    assert.match(err, /no http or https address/);
  }
  await withServer(
    (_, response) => response.end(json),
    async (_, port) => {
      const other = redirectTo(`http://localhost:${port}/jobs.json`);
      assert.equal((await checkAt('/start', other)).code, 2);
      const allowed = await checkAt('/start', other, '--allow-private');
      assert.equal(allowed.code, 0);
      assert.match(allowed.out, /Intern, Acme/);
    },
  );
});

/** A JSON Feed of Teamtailor on two pages; `second` answers the second. */
const onTwoPages = (second) => (request, response) => {
  const page = (id, next) => ({
    version: 'https://jsonfeed.org/version/1.1',
    ...(next && { next_url: `http://${request.headers.host}/jobs.json?page=2` }),
    items: [
      {
        id,
        url: `https://acme.teamtailor.com/jobs/${id}`,
        _jobposting: { '@type': 'JobPosting', title: `Job ${id}`, hiringOrganization: { name: 'Acme' } },
      },
    ],
  });
  if (request.url.endsWith('page=2')) second(response, page('2', false));
  else response.end(JSON.stringify(page('1', true)));
};

test('further pages are followed', async () => {
  const { code, out } = await checkAt(
    '/jobs.json',
    onTwoPages((response, page) => response.end(JSON.stringify(page))),
  );
  assert.equal(code, 0, out);
  assert.match(out, /Job 1, Acme[\s\S]*Job 2, Acme/);
});

test('a further page that fails is named, and what came before is reported', async () => {
  const { code, out, err, port } = await checkAt(
    '/jobs.json',
    onTwoPages((response) => response.writeHead(404).end()),
  );
  assert.equal(code, 2);
  assert.ok(err.includes(`http://127.0.0.1:${port}/jobs.json?page=2: the server responded with 404`), err);
  assert.match(out, /Job 1, Acme/);
  assert.match(out, /list-incomplete/);
});

test('a further page may not lead to a private network', async () => {
  const { code, err } = await checkAt(
    '/jobs.json',
    onTwoPages((response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end()),
  );
  assert.equal(code, 2);
  assert.match(err, /leads to 10\.0\.0\.1/);
});

test('an empty response is named', async () => {
  const { code, err, name } = await checkAt('/', (_, response) => response.end());
  assert.equal(code, 2);
  assert.match(err, /^http\S+: the (?:answer|response) is empty/);
  assert.ok(err.startsWith(`${name}: `));
});

test('a file that is compressed on the server is unpacked', async () => {
  const { out } = await checkAt('/jobs.json.gz', (_, response) => {
    response.writeHead(200, { 'content-type': 'application/gzip' }).end(gzipSync(json));
  });
  assert.match(out, /Intern, Acme/);
});
