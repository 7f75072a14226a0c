// The catalogs of messages: every message is shown somewhere, and what a language lacks is printed before a release.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import test from 'node:test';
import { importSource } from '../../scripts/import-source.mjs';
import { missingMessages } from '../support/check-messages.mjs';

const src = new URL('../../src/', import.meta.url).pathname;
const code = readdirSync(src, { recursive: true })
  .filter((file) => file.endsWith('.ts') && !/^messages\/(?:en|locales\/)/.test(file))
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n');
const literals = new Set([...code.matchAll(/'([\w.]+)'/g)].map(([, text]) => text));
const names = new Set([...literals, ...[...code.matchAll(/(\w+)\??:/g)].map(([, name]) => name)]);
/** The prefixes of keys that are computed: `fact.` of `fact.${name}`. */
const prefixes = [...code.matchAll(/`([a-z]\w*(?:\.\w+)*\.)\$\{\w+(?:\.\w+)?\}`/g)].map(([, prefix]) => prefix);

/** `board.count` of `board.count.one`; the key itself where it is not by number. */
const stemOf = (key, keys) => {
  const stem = key.replace(/\.(?:one|other)$/, '');
  return keys.includes(`${stem}.other`) ? stem : key;
};
const isUsed = (key) =>
  literals.has(key) || prefixes.some((prefix) => key.startsWith(prefix) && names.has(key.slice(prefix.length)));

test('every message is shown somewhere', async () => {
  const { en, lazyEnglish } = await importSource('messages/en.ts', 'messages/en.lazy.ts');
  const keys = [...Object.keys(en), ...Object.keys(lazyEnglish)];
  assert.deepEqual(
    keys.filter((key) => !isUsed(stemOf(key, keys))),
    [],
  );
  const unused = ['fact.unheardOf', 'start.calendars', 'apply.one', 'board.details'];
  assert.deepEqual(
    unused.filter((key) => isUsed(stemOf(key, keys))),
    [],
  );
});

test('a message that a language lacks is found', () => {
  const english = { apply: 'Apply', 'apply.to': 'to {host}', 'board.count.one': '{count} job' };
  assert.deepEqual(missingMessages(english, { xx: { apply: 'Xpply' }, yy: english }), {
    xx: ['apply.to', 'board.count.one'],
  });
});

const check = (...args) =>
  spawnSync(execPath, [join(src, '../test/support/check-messages.mjs'), ...args], { encoding: 'utf8' });

test('what the languages lack is printed, and prevents nothing but a release', () => {
  const { stdout, status } = check();
  assert.equal(status, 0);
  assert.match(stdout, /^(?:All \d+ languages have all \d+ messages\.|\S+ lacks \d+ of \d+ messages?: )/);
  assert.equal(check('--release').status, /lacks/.test(stdout) ? 1 : 0);
});
