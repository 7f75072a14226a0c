// Small apps, built as their authors would, and opened in a browser.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import test from 'node:test';
import { folderOf, pathOf, serve, showsCard, usesApp, withPage } from './browser.mjs';

const build = (name, ...command) => {
  rmSync(new URL('dist', folderOf(name)), { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...command], {
    cwd: pathOf(name),
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${stdout}${stderr}`);
  return `${stdout}${stderr}`;
};

for (const [name, title] of Object.entries({
  react: 'React',
  vue: 'Vue',
  svelte: 'Svelte',
  preact: 'Preact',
  solid: 'Solid',
})) {
  test(`${title}, built by Vite: a card, a controlled picker and an event`, async () => {
    build(name, 'vite', 'build', '--logLevel', 'warn');
    await withPage(await serve(new URL('dist/', folderOf(name))), usesApp);
  });
}

test('webpack builds without a warning', async () => {
  const { default: webpack } = await import('webpack');
  const { default: config } = await import(new URL('webpack.config.js', folderOf('webpack')));
  const stats = await new Promise((resolve, reject) =>
    webpack(config, (error, result) => (error ? reject(error) : resolve(result))),
  );
  assert.deepEqual(stats.toJson({ all: false, errors: true, warnings: true }).errors, []);
  const warnings = stats.toJson({ all: false, warnings: true }).warnings.map(({ message }) => message);
  assert.deepEqual(
    warnings.filter((message) => !/size limit|code splitting/.test(message)),
    [],
  );
  // Node has no page: the script is read, and run in a blank one
  const url = await serve(new URL('dist/', folderOf('webpack')));
  await withPage(`${url}main.js`, async (page) => {
    await page.setContent(`<!doctype html><base href="${url}"><body><script src="${url}main.js"></script>`);
    await showsCard(page);
  });
});

test('Parcel finds the elements as it is', async () => {
  build(
    'parcel',
    'parcel',
    'build',
    'index.html',
    '--no-cache',
    '--no-source-maps',
    '--public-url',
    './',
    '--dist-dir',
    `${pathOf('parcel')}dist`,
  );
  await withPage(await serve(new URL('dist/', folderOf('parcel'))), showsCard);
});

test('no app has more than 40 lines in a file', () => {
  const files = [
    'react/main.tsx',
    'vue/App.vue',
    'svelte/App.svelte',
    'preact/main.jsx',
    'solid/main.jsx',
    'next/app/page.jsx',
    'next/app/client/page.jsx',
  ];
  for (const file of files)
    assert.ok(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').split('\n').length <= 41, file);
});
