// examples/proxy, in front of a source that fails.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { env, execPath } from 'node:process';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { createProxy } from '../../examples/proxy/proxy.mjs';
import worker from '../../examples/proxy/worker.mjs';

const RESPONSE = {
  result: [{ id: '7', jobOpeningName: 'Cook', location: { city: 'Bath', state: 'Somerset' }, locationType: '0' }],
};

/** Starts a source; `respond` may be replaced while it runs. */
const startSource = async (t) => {
  const source = { asked: [], respond: (_, response) => response.end(JSON.stringify(RESPONSE)) };
  const server = createServer((request, response) => {
    source.asked.push(request.url);
    source.respond(request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  t.after(() => server.close().closeAllConnections());
  source.host = `127.0.0.1:${server.address().port}`;
  source.url = `http://${source.host}/careers/list`;
  return source;
};

const fail = (_, response) => {
  response.statusCode = 404;
  response.end('gone');
};

const empty = (_, response) => response.end('<!doctype html><title>Maintenance</title>');
const part = (_, response) => response.end(JSON.stringify({ ...RESPONSE, total: 40 }));

const ask = (proxy, src, headers = {}) =>
  proxy(new Request(`https://www.acme.example/feed?src=${encodeURIComponent(src)}`, { headers }));

test('the postings of a source are given in the library’s format, and kept for a time', async (t) => {
  const source = await startSource(t);
  let time = 0;
  const proxy = createProxy({ hosts: [source.host], maxAge: 60, now: () => time });
  const first = await ask(proxy, source.url);
  assert.equal(first.status, 200);
  assert.match(first.headers.get('Content-Type'), /^application\/json/);
  assert.match(first.headers.get('Cache-Control'), /^public, max-age=60,/);
  assert.equal(first.headers.get('Age'), '0');
  const [posting] = await first.json();
  assert.equal(posting.title, 'Cook');

  time = 59_000;
  const second = await ask(proxy, source.url, { 'If-None-Match': `W/${first.headers.get('ETag')}` });
  assert.equal(second.status, 304);
  assert.equal(second.headers.get('Age'), '59');
  assert.equal(await second.text(), '');
  assert.equal(source.asked.length, 1);

  time = 60_000;
  const third = await ask(proxy, source.url);
  assert.equal(third.headers.get('Age'), '0');
  assert.equal(third.headers.get('ETag'), first.headers.get('ETag'));
  assert.equal(source.asked.length, 2);
});

test('those who ask at the same time wait for the same answer', async (t) => {
  const source = await startSource(t);
  const proxy = createProxy({ hosts: [source.host] });
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(proxy, source.url)));
  assert.ok(answers.every(({ status }) => status === 200));
  assert.equal(source.asked.length, 1);
});

test('while the source is down, the last good answer says how old it is', async (t) => {
  const source = await startSource(t);
  let time = 0;
  const proxy = createProxy({ hosts: [source.host], maxAge: 60, now: () => time });
  const good = await ask(proxy, source.url);
  for (const respond of [fail, empty, part]) {
    source.respond = respond;
    time += 3_600_000;
    const stale = await ask(proxy, source.url);
    assert.equal(stale.status, 200);
    assert.equal(stale.headers.get('Age'), String(time / 1000));
    assert.match(stale.headers.get('Warning'), /^110 - "Response is Stale/);
    assert.equal(stale.headers.get('ETag'), good.headers.get('ETag'));
    assert.equal((await stale.json())[0].title, 'Cook');
  }
  source.respond = (_, response) => response.end(JSON.stringify(RESPONSE));
  const again = await ask(proxy, source.url);
  assert.deepEqual([again.headers.get('Age'), again.headers.get('Warning')], ['0', null]);
});

test('a source that was never read is no empty list: one that fails, refuses, breaks off or hangs', async (t) => {
  const source = await startSource(t);
  const proxy = createProxy({ hosts: [source.host], timeLimit: 300 });
  for (const respond of [
    fail,
    (_, response) => response.destroy(),
    (_, response) => response.writeHead(200, { 'Content-Length': 1000 }).write('[', () => response.destroy()),
    () => {},
  ]) {
    source.respond = respond;
    const response = await ask(proxy, source.url);
    assert.equal(response.status, 502);
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
  }
  source.respond = (_, response) => response.end(JSON.stringify(RESPONSE));
  assert.equal((await ask(proxy, source.url)).status, 200);
});

test('it is no open proxy: not for other hosts, nor for what a source leads to', async (t) => {
  const [source, other] = [await startSource(t), await startSource(t)];
  const proxy = createProxy({ hosts: [source.host, 'bamboohr.com'] });
  for (const [src, status] of [
    [other.url, 403],
    ['https://evilbamboohr.com/careers', 403],
    ['https://bamboohr.com.evil.example/careers', 403],
    ['https://bamboohr.com@evil.example/careers', 403],
    ['https://user:password@acme.bamboohr.com/careers', 403],
    ['file:///etc/passwd', 403],
    ['careers', 400],
    ['', 400],
  ])
    assert.equal((await ask(proxy, src)).status, status, src);
  for (const respond of [
    (_, response) => response.writeHead(302, { Location: other.url }).end(),
    (_, response) => response.end(JSON.stringify({ next: other.url, count: 2, results: RESPONSE.result })),
  ]) {
    source.respond = respond;
    await ask(proxy, source.url);
  }
  assert.deepEqual(other.asked, []);
});

test('other methods than GET and HEAD are refused', async (t) => {
  const source = await startSource(t);
  const proxy = createProxy({ hosts: [source.host] });
  const address = `https://www.acme.example/feed?src=${source.url}`;
  const post = await proxy(new Request(address, { method: 'POST' }));
  assert.deepEqual([post.status, post.headers.get('Allow')], [405, 'GET, HEAD']);
  const head = await proxy(new Request(address, { method: 'HEAD' }));
  assert.deepEqual([head.status, await head.text()], [200, '']);
});

test('the worker answers with the same core', async () => {
  const response = await worker.fetch(new Request('https://www.acme.example/feed?src=https://other.example/'));
  assert.equal(response.status, 403);
});

test('the server of Node answers with the same core', async (t) => {
  const source = await startSource(t);
  const script = fileURLToPath(new URL('../../examples/proxy/node.mjs', import.meta.url));
  const server = spawn(execPath, [script, source.host], { env: { ...env, PORT: '0' } });
  t.after(() => server.kill());
  const [line] = await once(server.stdout, 'data');
  const address = String(line).trim();
  const response = await fetch(address + encodeURIComponent(source.url));
  assert.equal(response.status, 200);
  assert.equal((await response.json())[0].title, 'Cook');
  assert.equal((await fetch(`${address}https://other.example/`)).status, 403);
});
