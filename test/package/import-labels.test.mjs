// Reads texts whose facts were labeled by hand, and compares. They are not in the repository.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { importPosting } from 'job-posting-elements/text';
import { CAPTURES, WITHOUT_CAPTURES } from '../support/captures.mjs';

const dir = join(CAPTURES, 'import');
const skip = !existsSync(join(dir, 'score.mjs')) && WITHOUT_CAPTURES;

test('labeled texts: what is stated is found, and nothing is invented', { skip }, async () => {
  const { score } = await import(pathToFileURL(join(dir, 'score.mjs')));
  const labels = readFileSync(join(dir, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { total, sections, traps, table, evidence, crashed } = await score(importPosting, labels, dir);
  assert.deepEqual(crashed, []);
  assert.ok(total.precision >= 0.98, `precision ${total.precision}`);
  assert.ok(total.f1 >= 0.95, `precision and recall ${total.f1}`);
  assert.ok(sections.both / sections.n >= 0.92, `sections ${sections.both} of ${sections.n}`);
  assert.ok(traps.hit <= 1, traps.list.join('\n'));
  assert.equal(evidence.verbatim, evidence.n);
  for (const path of ['baseSalary', 'startDates', 'validThrough', 'datePosted'])
    assert.equal(table.get(path).invented, 0, path);
});
