// Next: a server component on the first load, a client component after a soft navigation.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import test from 'node:test';
import { pathOf, showsCard, usesApp, withPage } from './browser.mjs';

const PORT = '41733';
const cwd = pathOf('next');
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

test('Next builds, and shows the posting of a server component and of a client component', async () => {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'next', 'build'], {
    cwd,
    env,
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${stdout}${stderr}`);
  const server = spawn('npx', ['--no-install', 'next', 'start', '-p', PORT], { cwd, env, detached: true });
  try {
    await new Promise((resolve) => server.stdout.on('data', (text) => /Ready/.test(text) && resolve()));
    const url = `http://localhost:${PORT}/`;
    const html = await (await fetch(url)).text();
    assert.match(html, /<job-posting[^>]*><script type="application\/json">\{"title":"Design Intern"/);
    assert.match(html, /<a href="https:\/\/acme.example\/jobs\/d-7">Design Intern<\/a><\/job-posting>/);
    await withPage(url, async (page) => {
      await showsCard(page);
      await page.waitForFunction(() => document.querySelector('head > script[type="application/ld+json"]'));
      await page.click('a[href="/client"]');
      await page.waitForFunction(() => location.pathname === '/client' && document.querySelector('#start'));
      await usesApp(page);
    });
    await withPage(`${url}client`, usesApp);
  } finally {
    if (server.pid) process.kill(-server.pid); // with its children
  }
});
