import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { execPath } from 'node:process';
import test from 'node:test';
import { parsePosting } from 'job-posting-elements/schema';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

test('the generated tables are fresh', () => {
  const { status, stderr } = spawnSync(execPath, ['scripts/generate-docs.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});

test('the example posting has no problem', () => {
  const [, json] = /```json\n([\s\S]*?)```/.exec(readme);
  assert.deepEqual(parsePosting(json).problems, []);
});

test('the first screen is a sentence, the snippet and a picture that is there', () => {
  const [, image] = /!\[[^\]]+\]\(([^)]+)\)/.exec(readme.split('\n').slice(0, 20).join('\n'));
  assert.ok(existsSync(new URL(image, root)));
});
