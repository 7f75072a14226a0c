// The apps are small, and docs/in-your-stack.md says what they do.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';

const folder = new URL('../', import.meta.url);
const IS_APP = /\.(?:[jt]sx?|mjs|vue|svelte|astro|njk|html|css)$/;
const IS_MADE = /^(?:node_modules|test|dist|build|out)$|^\./;

/** The files that an author wrote, as paths from this folder. */
const filesIn = (path = '') =>
  readdirSync(new URL(path, folder), { withFileTypes: true }).flatMap((entry) => {
    if (IS_MADE.test(entry.name)) return [];
    if (entry.isDirectory()) return filesIn(`${path}${entry.name}/`);
    return IS_APP.test(entry.name) ? [`${path}${entry.name}`] : [];
  });

const read = (file) => readFileSync(new URL(file, folder), 'utf8');
const trimmed = (text) => text.split('\n').map((line) => line.trim());

test('no app has more than 40 lines in a file', () => {
  const files = filesIn();
  assert.ok(files.length > 40);
  for (const file of files) assert.ok(read(file).split('\n').length <= 41, file);
});

/** The apps whose lines a section has. */
const QUOTED = {
  React: 'react/',
  Next: 'next/',
  Vue: 'vue/',
  Svelte: 'svelte/',
  Angular: 'angular/',
  'Eleventy and other generators': 'eleventy/',
  Bundlers: 'webpack/',
  SvelteKit: 'sveltekit/',
  'React Router': 'react-router/',
  Nuxt: 'nuxt/',
  Astro: 'astro/',
  Turbo: 'turbo/',
  htmx: 'htmx/',
  WordPress: 'wordpress/',
};

for (const [title, app] of Object.entries(QUOTED)) {
  test(`the section on ${title} has lines of its app`, () => {
    const [, section] = read('../../docs/in-your-stack.md').split(`\n## ${title}\n`);
    const [code, ...more] = [...section.split('\n## ')[0].matchAll(/^```\w+\n([\s\S]*?)^```/gm)];
    // the apps share one installation
    const lines = new Set(
      filesIn(app).flatMap((file) => trimmed(read(file).replaceAll('../node_modules', 'node_modules'))),
    );
    for (const [, block] of [code, ...more])
      assert.deepEqual(
        trimmed(block).filter((line) => line && !lines.has(line)),
        [],
      );
  });
}
