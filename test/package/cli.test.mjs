import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import test, { after } from 'node:test';

const cli = new URL('../../dist/cli.cjs', import.meta.url).pathname;
const dir = mkdtempSync(join(tmpdir(), 'postings-'));
after(() => rmSync(dir, { recursive: true }));

const good = {
  title: 'Intern',
  hiringOrganization: 'Acme',
  validThrough: '2026-03-31',
  application: 'https://acme.example/apply',
};
const file = (name, content) => {
  const path = join(dir, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

/** Runs the command with arguments and, where given, standard input. */
const run = (args, input = '') =>
  new Promise((resolve) => {
    const child = spawn(execPath, [cli, ...args], { env: { PATH: '' } });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });

test('check reports the postings, whether applications are open, and what Google would miss', async () => {
  const { code, out } = await run(['check', '--now', '2026-01-01', file('good.json', good)]);
  assert.equal(code, 0);
  assert.match(out, /good\.json {2}posting, 1 posting\n/);
  assert.match(out, /Intern, Acme {2}open {2}Apply by Mar 31, 2026/);
  assert.match(out, /required .*description/i);
  assert.ok(!out.includes('\u001B'), 'no colors without a terminal');
});

test('check reports that a posting has expired', async () => {
  const { out } = await run(['check', '--now', '2026-05-01', file('old.json', good)]);
  assert.match(out, /closed {2}Applications closed on Mar 31, 2026/);
});

test('check exits with 1 for a posting with an error, and reports it', async () => {
  const { code, out } = await run(['check', file('bad.json', { ...good, validThrough: '2026-02-30' })]);
  assert.equal(code, 1);
  assert.match(out, /error +validThrough is "2026-02-30", not a date.*date-invalid/);
});

test('check reads standard input, and prints JSON', async () => {
  const { code, out } = await run(['check', '--json'], JSON.stringify([good, good]));
  assert.equal(code, 0);
  const [checked] = JSON.parse(out);
  assert.equal(checked.source, 'posting');
  assert.deepEqual(
    checked.postings.map(({ title }) => title),
    ['Intern', 'Intern'],
  );
});

test('check reads a URL', async () => {
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/jobs.json' ? 200 : 404;
    response.end(JSON.stringify(good));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${server.address().port}`;
  try {
    assert.match((await run(['check', `${base}/jobs.json`])).out, /1 posting/);
    const missing = await run(['check', `${base}/none.json`]);
    assert.equal(missing.code, 2);
    assert.match(missing.err, /the server responded with 404/);
  } finally {
    server.close();
  }
});

test('convert prints the library’s own format, or JSON-LD', async () => {
  const path = file('posting.json', good);
  const ours = await run(['convert', path]);
  assert.equal(ours.code, 0);
  assert.deepEqual(JSON.parse(ours.out).hiringOrganization, { name: 'Acme' });
  const { out } = await run(['convert', path, '--to', 'jsonld']);
  assert.equal(JSON.parse(out)['@type'], 'JobPosting');
});

test('a command that fails exits with 2 and a reason', async () => {
  for (const [args, reason] of [
    [['check', join(dir, 'none.json')], /ENOENT/],
    [['check', '--from', 'nobody'], /Allowed choices/],
    [['check', '--now', 'soon', file('x.json', good)], /soon is not a date/],
    [['dance'], /unknown command/],
  ]) {
    const { code, err } = await run(args);
    assert.equal(code, 2, args.join(' '));
    assert.match(err, reason);
  }
});

test('help and version exit with 0', async () => {
  assert.match((await run(['--help'])).out, /check[\s\S]+convert/);
  assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
});
