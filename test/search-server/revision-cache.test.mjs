// What the search server keeps of statements, and for how long.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RevisionCache } from '../../dist/search-server/revision-cache.js';

const statement = (text, ...values) => ({ text, values });
const rows = (count) => Array.from({ length: count }, (_, at) => ({ at }));

/** A cache, and the statements that were run. */
const cacheOf = (count = 1) => {
  const run = [];
  const cache = new RevisionCache();
  const execute = ({ text }) => {
    run.push(text);
    return Promise.resolve(rows(count));
  };
  return { run, at: (revision) => cache.at(revision, execute) };
};

describe('a cache of statements', () => {
  it('runs a statement once at a revision, for each of its values', async () => {
    const { run, at } = cacheOf();
    for (let time = 0; time < 2; time++) {
      await at('one').run(statement('a', 1));
      await at('one').run(statement('a', 2));
      await at('two').run(statement('a', 1));
    }
    assert.deepEqual(run, ['a', 'a', 'a']);
    assert.deepEqual(await at('one').run(statement('a', 1)), rows(1));
  });

  it('keeps nothing without a revision', async () => {
    const { run, at } = cacheOf();
    await at(null).run(statement('a'));
    at(null).remember(statement('a'), rows(1));
    await at(null).run(statement('a'));
    assert.deepEqual(run, ['a', 'a']);
  });

  it('keeps nothing of a statement that fails', async () => {
    const cache = new RevisionCache();
    await assert.rejects(cache.at('one', () => Promise.reject(new Error('no'))).run(statement('a')), { message: 'no' });
    assert.deepEqual(await cache.at('one', () => Promise.resolve(rows(2))).run(statement('a')), rows(2));
  });

  it('gives what another statement has found', async () => {
    const { run, at } = cacheOf();
    at('one').remember(statement('total'), rows(3));
    assert.deepEqual(await at('one').run(statement('total')), rows(3));
    assert.deepEqual(run, []);
  });

  it('keeps 200,000 rows, those that were used last', async () => {
    const { run, at } = cacheOf(60_000);
    for (const text of ['a', 'b', 'c', 'a', 'd']) await at('one').run(statement(text));
    run.length = 0;
    for (const text of ['a', 'c', 'd']) await at('one').run(statement(text));
    assert.deepEqual(run, []);
    await at('one').run(statement('b'));
    assert.deepEqual(run, ['b']);
  });

  it('keeps no more of statements without rows than of others', async () => {
    const { run, at } = cacheOf(0);
    for (let value = 0; value < 20_000; value++) await at('one').run(statement('a', value));
    run.length = 0;
    await at('one').run(statement('a', 19_999));
    assert.deepEqual(run, []);
    await at('one').run(statement('a', 0));
    assert.deepEqual(run, ['a']);
  });
});
