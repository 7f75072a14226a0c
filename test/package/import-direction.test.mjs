import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import test from 'node:test';

const src = new URL('../../src/', import.meta.url).pathname;

/** Which rooms a room may import from, besides itself. `.` is src itself: events, version. */
const MAY_IMPORT = {
  lazy: [],
  vendor: [],
  schema: ['lazy'],
  format: ['schema'],
  messages: ['schema', 'format', 'lazy'],
  'text-search': ['vendor'],
  model: ['schema', 'format', 'messages', 'text-search'],
  'search-protocol': ['schema', 'model'],
  'rich-text': ['schema'],
  'search-server': ['schema', 'model', 'text-search', 'search-protocol', '.'],
  sources: ['lazy', 'schema', 'vendor'],
  text: ['schema', 'sources'],
  // search engines get the same markup of a plain text as readers
  'structured-data': ['schema', 'format', 'rich-text'],
  elements: [
    'lazy',
    'schema',
    'format',
    'model',
    'messages',
    'text-search',
    'search-protocol',
    'rich-text',
    'sources',
    'structured-data',
    'vendor',
    '.',
  ],
  // the templates of the elements, as text
  server: ['lazy', 'schema', 'format', 'model', 'messages', 'rich-text', 'structured-data', 'elements'],
  define: ['elements', '.'],
  // components for frameworks: the build adds what they register
  frameworks: [],
  cli: [
    'schema',
    'format',
    'model',
    'messages',
    'sources',
    'text',
    'structured-data',
    'rich-text',
    'search-server',
    'server',
    '.',
  ],
  '.': ['schema', 'search-protocol', 'messages', 'elements', 'define'],
};

/** The packages a room may import. */
const MAY_USE = {
  schema: ['zod/mini', 'zod/v4/core'],
  elements: ['lit'],
  'rich-text': ['parse5'],
  server: ['lit', 'lit/directive-helpers.js', 'lit/directives/unsafe-html.js'],
  cli: [
    'commander',
    'ipaddr.js',
    'node:dns',
    'node:events',
    'node:fs',
    'node:fs/promises',
    'node:http',
    'node:https',
    'node:module',
    'node:net',
    'node:path',
    'node:process',
    'node:stream',
    'node:tty',
    'node:url',
    'node:zlib',
  ],
};

const files = readdirSync(src, { recursive: true }).filter(
  (file) => file.endsWith('.ts') && !file.startsWith('vendor'),
);
const roomOf = (file) => (file.includes('/') ? file.split('/')[0] : '.');
const importsOf = (file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/\b(?:from\s|import\s|import\()'([^']+)'/g)].map(
    ([, specifier]) => specifier,
  );

test('every room imports only from the rooms below it', () => {
  for (const file of files) {
    const room = roomOf(file);
    for (const specifier of importsOf(file)) {
      if (!specifier.startsWith('.')) {
        assert.ok((MAY_USE[room] ?? []).includes(specifier), `${file} imports the package ${specifier}`);
        continue;
      }
      const target = roomOf(normalize(join(dirname(file), specifier)));
      assert.ok(target === room || MAY_IMPORT[room]?.includes(target), `${file} imports ${specifier}`);
    }
  }
});

test('no two modules import each other, at any distance, types included', () => {
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => normalize(join(dirname(file), specifier)).replace(/\.js$/, '.ts')),
    ]),
  );
  const done = new Set();
  const visit = (file, path) => {
    assert.ok(!path.includes(file), [...path, file].join(' → '));
    if (done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
});

test('no source file is longer than 400 lines, and the median is at most 120', () => {
  const lengths = files.map((file) => ({
    file,
    lines: readFileSync(join(src, file), 'utf8').trimEnd().split('\n').length,
  }));
  for (const { file, lines } of lengths) assert.ok(lines <= 400, `${file} has ${lines} lines`);
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  assert.ok(sorted[Math.floor(sorted.length / 2)] <= 120);
});
