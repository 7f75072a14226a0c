// check and convert, on a response of every source.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { run, withServer } from '../support/run-cli.mjs';

const { SOURCES, parsePostings } = await import(new URL('../../dist/sources/index.js', import.meta.url));
const folder = fileURLToPath(new URL('../fixtures/sources/', import.meta.url));

/** The first fixture of each source, with its text. */
const FIXTURES = new Map();
for (const name of readdirSync(folder).sort()) {
  const text = readFileSync(folder + name, 'utf8');
  const { source, postings } = parsePostings(text);
  if (!FIXTURES.has(source)) FIXTURES.set(source, { name, text, titles: postings.map(({ title }) => title) });
}

const titlesOf = (out) => [JSON.parse(out)].flat().map(({ title }) => title);

test('every source but our own format has a fixture', () => {
  assert.deepEqual(new Set(FIXTURES.keys()), new Set(SOURCES.filter((name) => name !== 'posting')));
});

test('the help names every source', async () => {
  for (const command of ['check', 'convert']) {
    const { out } = await run([command, '--help']);
    for (const name of SOURCES) assert.match(out.replace(/\s+/g, ' '), new RegExp(`"${name}"`), `${command} ${name}`);
  }
});

test('each source is converted from a file, and checked', async () => {
  const all = [...FIXTURES.values()].map(({ name }) => folder + name);
  const { out } = await run(['check', '--json', ...all]);
  assert.deepEqual(
    JSON.parse(out).map(({ source, postings }) => [source, postings.map(({ title }) => title)]),
    [...FIXTURES].map(([source, { titles }]) => [source, titles]),
  );
});

test('each source is converted from standard input, with its name stated', async () => {
  const runs = [...FIXTURES].map(async ([source, { text, titles }]) => {
    const { out, err } = await run(['convert', '--from', source, '-'], text);
    assert.deepEqual(titlesOf(out), titles, source);
    assert.doesNotMatch(err, /not a response of/, source);
  });
  await Promise.all(runs);
});

test('each source is converted from an address', async () => {
  const byPath = new Map([...FIXTURES.values()].map(({ name, text }) => [`/${name}`, text]));
  await withServer(
    ({ url }, response) => response.end(byPath.get(url)),
    async (origin) => {
      const addresses = [...byPath.keys()].map((path) => origin + path);
      const { out } = await run(['convert', ...addresses]);
      assert.deepEqual(
        titlesOf(out),
        [...FIXTURES.values()].flatMap(({ titles }) => titles),
      );
    },
  );
});
