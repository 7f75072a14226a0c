// Small apps, built as their authors would, and opened in a browser.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { folderOf, pathOf, serve, showsCard, usesApp, withPage } from './browser.mjs';

const build = (name, ...command) => {
  rmSync(new URL('dist', folderOf(name)), { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...command], {
    cwd: pathOf(name),
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' }, // Vite's server, in this process, sets another
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

test('Vue hydrates what its server has rendered: the posting and the choice are in the HTML', async () => {
  const dist = new URL('dist/', folderOf('vue'));
  const { createServer } = await import('vite');
  const server = await createServer({
    root: pathOf('vue'),
    server: { middlewareMode: true, ws: false },
    logLevel: 'error',
  });
  const { default: App } = await server.ssrLoadModule('/App.vue');
  const { createSSRApp } = await import('vue');
  const { renderToString } = await import('vue/server-renderer');
  const html = await renderToString(createSSRApp(App));
  await server.close();
  assert.match(html, /<job-posting posting="\{&quot;title&quot;:&quot;Design Intern/);
  assert.match(html, /<job-start-date-picker [^>]*value="2099-06-15"/);
  const page = readFileSync(new URL('index.html', dist), 'utf8');
  writeFileSync(new URL('index.html', dist), page.replace('<div id="root">', `<div id="root">${html}`));
  await withPage(await serve(dist), usesApp);
});

test('Angular, compiled by ngc: a card, a picker in a reactive form and an event', async () => {
  build('angular', 'ngc', '-p', 'tsconfig.json');
  build('angular', 'vite', 'build', '--logLevel', 'warn');
  await withPage(await serve(new URL('dist/', folderOf('angular'))), usesApp);
});

test('Eleventy writes a page for each posting, with the data in it', async () => {
  build('eleventy', 'eleventy', '--quiet');
  const html = readFileSync(new URL('dist/D-7.html', folderOf('eleventy')), 'utf8');
  assert.match(html, /<script type="application\/json">\{"title":"Design Intern"/);
  await withPage(`${await serve(new URL('dist/', folderOf('eleventy')))}D-7.html`, showsCard);
});

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
