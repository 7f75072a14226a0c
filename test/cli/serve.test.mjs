// `serve`: a board with a search server of its own, from a feed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import test, { after, before, describe } from 'node:test';
import { fileURLToPath } from 'node:url';
import { boardFeed } from '../../demo/board-feed.js';
import { launchChromium } from '../support/engines.mjs';
import { exchange, request } from '../support/raw-requests.mjs';
import { file, good, run, start, withServer } from '../support/run-cli.mjs';

/** Starts it; resolves with its address, or when it has ended. */
const serve = (args) => {
  const served = start(['serve', ...args, '--port', '0']);
  const listening = new Promise((resolve) => {
    served.child.stdout.on('data', () => {
      const url = /The board is at (\S+)/.exec(served.out)?.[1];
      if (url) resolve({ ...served, url });
    });
  });
  return Promise.race([listening, served.done]);
};

describe('a board that is served', () => {
  let served;
  const get = (path, options) => fetch(new URL(path, served.url), options);
  before(async () => {
    const wrong = { ...good, title: 'Odd', identifier: 'odd', validThrough: '2026-02-30' };
    const feed = boardFeed(60).map((posting) => ({ ...posting, validThrough: undefined }));
    served = await serve([
      file('feed.json', [...feed, wrong]),
      file('another.json', [{ ...good, validThrough: undefined }, feed[0]]),
    ]);
    assert.ok(served.url, served.err);
  });
  after(() => served.child.kill());

  test('has a page, scripts and the search, and nothing else', async () => {
    const page = await get('/');
    assert.equal(page.status, 200);
    assert.match(page.headers.get('content-security-policy'), /^default-src 'none'; script-src 'self';/);
    const html = await page.text();
    assert.match(html, /<title>Open positions<\/title>/);
    for (const [, path] of html.matchAll(/(?:href|src)="(\/[^"]+)"/g))
      assert.equal((await get(path)).status, 200, path);
    const answer = await get('/api/jobs?q=intern&limit=1');
    assert.ok((await answer.json()).total > 10);
    const again = await get('/api/jobs?q=intern&limit=1', {
      headers: { 'If-None-Match': answer.headers.get('etag') },
    });
    assert.equal(again.status, 304);
    assert.equal((await (await get('/api/jobs')).json()).total, 63); // feeds may have the same ids
    const refused = await get('/api/jobs?limit=-1');
    assert.deepEqual(
      [refused.status, refused.headers.get('content-type')],
      [400, 'application/problem+json; charset=utf-8'],
    );
    for (const path of ['/jobs', '/elements/', '/elements/integrity.json', '/elements/cli.cjs', '/favicon.ico'])
      assert.equal((await get(path)).status, 404, path);
    const posted = await get('/', { method: 'POST', body: 'x' });
    assert.deepEqual([posted.status, posted.headers.get('allow')], [405, 'GET, HEAD']);
    const head = await get('/', { method: 'HEAD' });
    assert.deepEqual([head.status, await head.text()], [200, '']);
  });

  test('reads no file outside the scripts, however it is asked for', async () => {
    const { port } = new URL(served.url);
    for (const path of [
      '/elements/../cli.cjs',
      '/elements/..%2fcli.cjs',
      '/../../package.json',
      '/elements/%2e%2e/x.min.js',
      '/elements//etc/passwd',
      '/elements/__proto__',
      '//',
    ]) {
      const answer = await exchange(Number(port), request(`GET ${path}`, 'Host: localhost'));
      assert.match(answer, /^HTTP\/1\.1 404 /, path);
    }
  });

  test('shows the postings in a browser, searched by the server, without a violation of its policy', async (t) => {
    const browser = await launchChromium();
    t.after(() => browser.close());
    const said = [];
    const requested = [];
    browser.page.on('console', (message) => said.push(message.text()));
    browser.page.on('request', (sent) => requested.push(sent.url()));
    await browser.open(`${served.url}?q=engineering`);
    const titles = await browser.waitFor(() => {
      const root = document.querySelector('job-board')?.shadowRoot;
      const texts = [...(root?.querySelectorAll('[part~=title]') ?? [])].map(({ textContent }) => textContent);
      return texts.length > 0 && texts;
    }, 'postings');
    assert.ok(titles.some((title) => /engineering/i.test(title)));
    assert.deepEqual(said, []);
    assert.deepEqual(
      requested.filter((url) => !url.startsWith(served.url) && !url.startsWith('data:')),
      [],
    );
  });

  test('says that its port is in use, and which to take', async () => {
    const { port } = new URL(served.url);
    const { code, err } = await run(['serve', file('one.json', good), '--port', port]);
    assert.equal(code, 2);
    assert.match(err, new RegExp(`^port ${port} is in use, perhaps by another serve; choose another with --port \\d+`));
  });
});

test('prints the problems of a feed in short, before the address of the board', async () => {
  const odd = Array.from({ length: 30 }, (_, at) => ({ title: `Odd ${at}`, validThrough: '2026-02-30' }));
  const { child, url, done } = await serve([file('odd.json', odd)]);
  assert.ok(url);
  child.kill('SIGINT');
  const { code, out } = await done;
  assert.equal(code, 0);
  assert.match(out, /odd\.json {2}posting, 30 postings\n/);
  assert.equal(out.match(/\[0\]\.validThrough/g)?.length, 1);
  assert.match(out, /warning .*hiringOrganization is missing.*29 more like it/);
  assert.match(
    out,
    /\nPreparing the search in 30 postings …\nThe board is at http:\/\/localhost:\d+\/\nCtrl-C ends it\.\n$/,
  );
});

test('serves the postings of an address', async () => {
  await withServer(
    (_, response) => response.end(JSON.stringify(boardFeed(3))),
    async (origin) => {
      const { child, url, done } = await serve([`${origin}/jobs.json`]);
      assert.equal((await (await fetch(new URL('/api/jobs', url))).json()).postings.length > 0, true);
      child.kill();
      await done;
    },
  );
});

test('serves nothing if there is nothing to serve, and says why', async () => {
  const missing = await run(['serve', 'missing.json']);
  assert.deepEqual(
    [missing.code, missing.err],
    [2, 'missing.json: there is no such file (ENOENT)\nNothing is served: there are no postings.\n'],
  );
  const empty = await run(['serve', file('empty.json', [])]);
  assert.equal(empty.code, 1);
  for (const port of ['x', '65536', '-1']) {
    const { code, err } = await run(['serve', `--port=${port}`, 'x']);
    assert.equal(code, 2);
    assert.match(err, /is not a port: a number from 0 to 65535/);
  }
  const { code, out } = await run(['serve', '--help']);
  assert.equal(code, 0);
  assert.match(out, /--port <number>/);
});

test('says how to install PGlite where it is missing', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const command = join(folder, 'cli.cjs');
  copyFileSync(fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url)), command);
  const { status, stderr } = spawnSync(execPath, [command, 'serve', 'jobs.json', '--port', '80'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 2);
  assert.match(stderr, /serve needs PGlite/);
  assert.match(
    stderr,
    /npx -p job-posting-elements -p @electric-sql\/pglite job-posting-elements serve jobs\.json --port 80\n$/,
  );
});
