import assert from 'node:assert/strict';
import test from 'node:test';
import { check } from '../../dist/cli/check.js';

const problem = (code) => ({ code, path: 'application', message: 'Missing.', hint: 'Add it.', severity: 'warning' });
const reading = {
  name: 'a.json',
  failure: null,
  source: 'posting',
  postings: [],
  problems: [problem('application-missing'), problem('recommended')],
};
const severities = (isStrict) => check(reading, { now: 0, isStrict }).problems.map(({ severity }) => severity);

test('no way to apply is an error in a strict check alone, other warnings stay warnings', () => {
  assert.deepEqual(severities(false), ['warning', 'warning']);
  assert.deepEqual(severities(true), ['error', 'warning']);
});
