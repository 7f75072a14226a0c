// The command of examples/static-site/nightly.yml, run as the workflow runs it, on feeds of a local server.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { text } from 'node:stream/consumers';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { newFolder } from '../support/static-site.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const workflow = read('examples/static-site/nightly.yml');
const [, command = ''] = /run: npx job-posting-elements (render .*)/.exec(workflow) ?? [];
const cli = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

/** Runs the step in a folder, in the shell of the workflow. */
const build = async (cwd, feed) => {
  const step = spawn('sh', ['-e', '-c', `"$NODE" "$CLI" ${command}`], {
    cwd,
    env: { ...env, NODE: execPath, CLI: cli, FEED: feed, SITE: 'https://www.acme.example/', EMPLOYER: 'Acme' },
  });
  const [out, [code]] = await Promise.all([text(step.stderr), once(step, 'close')]);
  return { code, out };
};

test('every night a site is written, and a feed that cannot be read stops the workflow before it is deployed', async (t) => {
  let answer = read('test/fixtures/sources/pinpoint.json');
  const server = createServer((_, response) => response.end(answer));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  t.after(() => server.close().closeAllConnections());
  const feed = `http://127.0.0.1:${server.address().port}/postings.json`;
  const folder = newFolder();

  const first = await build(folder, feed);
  assert.equal(first.code, 0, first.out);
  const files = () => readdirSync(join(folder, 'site'), { recursive: true, encoding: 'utf8' }).map(String).sort();
  const postings = JSON.parse(readFileSync(join(folder, 'site', 'jobs.json'), 'utf8'));
  assert.deepEqual(
    postings.map(({ title, hiringOrganization }) => `${title}, ${hiringOrganization.name}`),
    ['Hedge laying internship, Acme', 'Shop manager, Acme'],
  );
  const before = files();
  assert.ok(before.includes('index.html') && before.includes('sitemap.xml'));
  assert.equal(before.filter((path) => /jobs.hedge.*\.html$/.test(path)).length, 1);

  answer = '<!doctype html><title>Maintenance</title>';
  assert.notEqual((await build(folder, feed)).code, 0);
  assert.deepEqual(files(), before);
});
