import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { execPath } from 'node:process';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { parsePosting } from 'job-posting-elements/schema';

const demo = new URL('../../demo/', import.meta.url);
const postings = new URL('postings/', demo);

test('the demo’s postings have no problem', () => {
  for (const file of readdirSync(postings)) {
    const { problems } = parsePosting(readFileSync(new URL(file, postings), 'utf8'));
    assert.deepEqual(problems, [], file);
  }
});

test('the command has nothing to say of the postings of the examples', () => {
  const folder = new URL('../../examples/', import.meta.url);
  const files = ['ml-intern.json', 'jobs.json'].map((file) => fileURLToPath(new URL(file, folder)));
  const command = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
  const { status, stdout } = spawnSync(execPath, [command, 'check', ...files], { encoding: 'utf8' });
  assert.equal(status, 0);
  assert.match(stdout, /4 postings, 0 errors, 0 warnings/);
  assert.doesNotMatch(stdout, /^ +(?:required|recommended|warning|error)/m);
});

test('the site’s pages load the built script, and have neither inline script nor inline style', () => {
  for (const file of readdirSync(demo).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(new URL(file, demo), 'utf8');
    assert.match(html, /<script type="module" src="\.\.\/dist\/job-posting\.min\.js"><\/script>/, file);
    assert.doesNotMatch(html, /<style|\sstyle="|\son\w+="|<script>/, file);
  }
});

/** The modules of src that a package exports: what the builder may import. */
const PUBLIC = ['index', 'schema/index', 'sources/index', 'structured-data/index', 'text/index'];

test('the builder imports nothing of the library but what the package exports', () => {
  const builder = new URL('builder/', demo);
  for (const file of readdirSync(builder, { recursive: true }).filter((name) => name.endsWith('.ts'))) {
    const text = readFileSync(new URL(file, builder), 'utf8');
    for (const [, module] of text.matchAll(/'(?:\.\.\/)+src\/([\w/.-]+)\.js'/g))
      assert.ok(PUBLIC.includes(module), `${file} imports src/${module}`);
  }
});
