// The servers and the import of the documentation, run as they are printed there.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { boardFeed } from '../../demo/board-feed.js';
import { freePort } from '../support/free-port.mjs';
import { findPostgres, startPostgres } from '../support/postgres.mjs';

const skip = findPostgres() ? false : 'PostgreSQL is not installed';
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The one sample of a page that has `text` in it. */
const sampleWith = (page, text) => {
  const samples = [...readFileSync(join(root, page), 'utf8').matchAll(/^```js\n([\s\S]*?)^```/gm)]
    .map(([, code]) => code)
    .filter((code) => code.includes(text));
  assert.equal(samples.length, 1, `${page}: ${text}`);
  return samples[0];
};
/** A sample with another text in one place. */
const change = (code, from, to) => {
  assert.equal(code.split(from).length, 2, from);
  return code.replace(from, () => to);
};

const whole = (response) => response.end(JSON.stringify(boardFeed(3)));

describe('a sample of the documentation', { skip, timeout: 120_000 }, () => {
  let folder;
  let database;
  let feed;
  let feedUrl;
  let answer;
  const children = [];
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samples-'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules', 'job-posting-elements'), 'dir');
    symlinkSync(join(root, 'node_modules', 'pg'), join(folder, 'node_modules', 'pg'), 'dir');
    database = await startPostgres();
    feed = createServer((_, response) => answer(response)).listen(0);
    await once(feed, 'listening');
    feedUrl = `http://localhost:${feed.address().port}/`;
  });
  after(async () => {
    for (const child of children) child.kill();
    feed?.closeAllConnections();
    feed?.close();
    await database?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (name, code) => {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, code);
    const child = spawn(execPath, [file], {
      env: { ...env, PGHOST: database.folder, PGUSER: 'postgres', PGDATABASE: 'postgres' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.log = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (child.log += text));
    child.ended = once(child, 'close').then(([exitCode]) => exitCode);
    children.push(child);
    return child;
  };
  /** A sample that is a server, and what it answers. */
  const serve = async (name, code) => {
    const port = await freePort();
    const child = run(name, change(code, 'listen(3000)', `listen(${port})`));
    const ask = async (path) => {
      for (;;) {
        try {
          const response = await fetch(`http://localhost:${port}${path}`, { signal: AbortSignal.timeout(20_000) });
          return { status: response.status, body: await response.json() };
        } catch (error) {
          if (child.exitCode !== null || error.cause?.code !== 'ECONNREFUSED') throw error;
        }
      }
    };
    const send = async (line) => {
      const socket = connect(port, 'localhost');
      let text = '';
      socket.on('data', (chunk) => (text += chunk)).on('error', () => {});
      socket.write(`${line} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
      await once(socket, 'close');
      return Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]);
    };
    return { child, ask, send };
  };
  const HOSTILE = ['GET //', 'GET //[', 'TRACE /', 'GET http://u:p@a/', 'GET http://[', 'GET *', 'GET /?q=%zz'];

  it('searches: without a database, without tables, after an import, and after hostile requests', async () => {
    database.shutDown();
    const { child, ask, send } = await serve('server', sampleWith('docs/search-server.md', 'searchHandler({'));
    assert.equal((await ask('/api/jobs')).status, 503);
    database.startUp();
    assert.equal((await ask('/api/jobs')).status, 503);

    const code = change(
      sampleWith('docs/search-server.md', 'replaceAll('),
      'https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true',
      feedUrl,
    );
    answer = (response) => response.end(JSON.stringify(boardFeed(20)));
    const first = run('import', code);
    assert.equal(await first.ended, 0, first.log);
    assert.equal((await ask('/api/jobs')).body.total > 0, true);
    const { total } = (await ask('/api/jobs')).body;

    for (const failure of [(response) => response.writeHead(500).end(), (response) => response.end('[]')]) {
      answer = failure;
      assert.equal(await run('import', code).ended, 1);
      assert.equal((await ask('/api/jobs')).body.total, total);
    }
    for (const line of HOSTILE) assert.match(String(await send(line)), /^40[05]$/, line);
    database.shutDown();
    assert.equal((await ask('/api/jobs?q=intern')).status, 503);
    database.startUp();
    assert.equal((await ask('/api/jobs')).body.total, total);
    assert.equal(child.exitCode, null, child.log);
  });

  it('passes on a feed: one that answers, fails, breaks off and hangs', async () => {
    const code = change(sampleWith('docs/sources.md', 'toNodeHandler('), 'https://apply.workable.com/acme/', feedUrl);
    const { child, ask, send } = await serve(
      'proxy',
      change(code, 'console.error }', 'console.error, timeout: 1500 }'),
    );
    answer = whole;
    assert.equal((await ask('/')).body.length, 3);
    for (const failure of [
      (response) => response.writeHead(404).end(),
      (response) => response.destroy(),
      (response) => response.writeHead(200, { 'Content-Length': 1000 }).write('[', () => response.destroy()),
      () => {},
    ]) {
      answer = failure;
      const { status, body } = await ask('/');
      assert.deepEqual([status, body.error.message], [503, 'The server cannot answer at the moment.']);
    }
    for (const line of HOSTILE.slice(0, -1)) assert.match(String(await send(line)), /^40[05]$/, line);
    answer = whole;
    assert.equal((await ask('/')).body.length, 3);
    assert.equal(child.exitCode, null, child.log);
  });
});
