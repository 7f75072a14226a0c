// docs/limits.md: its numbers are those of the source, and no limit of what comes from outside is missing.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { isListed, limitTables } from '../../docs/limits.mjs';

const src = new URL('../../src/', import.meta.url);
const page = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8');

/** The rooms whose limits are listed, with what is no limit of input there. */
const ROOMS = {
  'rich-text': ['KEPT_MAX'],
  'schema/parser': [],
  'sources/fetch': [],
  'elements/shared/loading': ['SLICE_MS'],
  'elements/job-board/data': [],
  lazy: [],
};
const NAMES = /^(?:export )?const (?:\[([^\]]*)\]|([A-Z_]+))(?:: \w+)? = .*\d/gm;
const LIMIT = /(?:_MAX|_MS|LIMITS?|^TRIES)$/;

test('docs/limits.md has the numbers of the source', () => {
  const rows = limitTables().flatMap(([, all]) => all);
  assert.ok(rows.length > 40);
  for (const row of rows) assert.ok(page.includes(`| ${row.join(' | ')} |`), row.join(' | '));
});

test('it states the limits that matter most in the words of its readers', () => {
  for (const words of [
    '9.5 s',
    '2,000,000 bytes',
    '20,000,000 bytes',
    '10,000 tags',
    '100,000 characters',
    '2020-01-01',
  ])
    assert.ok(page.includes(`| ${words} |`), words);
});

test('no limit is missing', () => {
  for (const [room, others] of Object.entries(ROOMS)) {
    const files = readdirSync(new URL(`${room}/`, src), { recursive: true }).filter((file) => file.endsWith('.ts'));
    for (const file of files) {
      const path = `${room}/${file.replace(/\.ts$/, '')}`;
      const source = readFileSync(new URL(`${path}.ts`, src), 'utf8');
      const names = [...source.matchAll(NAMES)].flatMap(([, several, one]) => several?.split(', ') ?? [one]);
      for (const name of names.filter((found) => LIMIT.test(found) && !others.includes(found)))
        assert.ok(isListed(path, name), `docs/limits.mjs has no row for ${name} of src/${path}.ts`);
    }
  }
});
