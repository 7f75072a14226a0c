// What pages download must run in the oldest supported browsers.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { findFaults, ownNames, scriptFaults, styleFaults } from '../support/browser-floor.mjs';

const dist = new URL('../../dist/', import.meta.url);

test('nothing in src needs more than the oldest supported browsers have', async () => {
  assert.deepEqual(await findFaults(), []);
});

test('nothing in the built scripts does, with the libraries in them', () => {
  const files = readdirSync(dist).filter((name) => name.endsWith('.min.js'));
  const texts = files.map((file) => readFileSync(new URL(file, dist), 'utf8'));
  const own = new Set(texts.flatMap((text) => ownNames(text)));
  for (const [at, text] of texts.entries()) assert.deepEqual(scriptFaults(text, files[at], own), [], files[at]);
});

for (const [name, code] of Object.entries({
  'a method of sets': 'new Set([1]).union(new Set([2]));',
  'a method of arrays': 'export const last = (list: number[]): number[] => list.toSorted();',
  'a static method': 'AbortSignal.any([]);',
  'a static method of a built-in': 'Promise.withResolvers();',
  'a flag of expressions': 'export const letters = /[a-z]/v;',
})) {
  test(`in a script, ${name} is found`, () => assert.equal(scriptFaults(code).length > 0, true));
}

test('in a script, what is behind a check is none', () => {
  assert.deepEqual(scriptFaults("if ('any' in AbortSignal) AbortSignal.any([]); list.toSorted?.();"), []);
});

for (const [name, css] of Object.entries({
  'a color by scheme': 'a { color: light-dark(#000, #fff) }',
  'such a color in a variable': 'a { --_x: #000; --_x: light-dark(#000, #fff) }',
  'such a color after a plain one, with a variable': 'a { color: red; color: light-dark(var(--x), #fff) }',
  'a mixed color': 'a { color: color-mix(in srgb, red, blue) }',
  'a relative color': '@supports (color: light-dark(red, red)) { a { color: rgb(from currentcolor r g b / 50%) } }',
  nesting: 'a { &:hover { color: red } }',
  'the name for screen readers': "a::before { content: '×' / '' }",
})) {
  test(`in a style sheet, ${name} is found`, () => assert.equal(styleFaults(css).length > 0, true));
}

test('in a style sheet, what is behind a condition is none, nor what has a plain value before it', () => {
  assert.deepEqual(styleFaults('@supports (color: light-dark(red, red)) { a { color: light-dark(#000, #fff) } }'), []);
  assert.deepEqual(styleFaults('a { color: #000; color: light-dark(#000, #fff) }'), []);
});
