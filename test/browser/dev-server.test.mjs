// The servers of `npm start` and `npm run dev`: the same pages, from the built script and straight from src.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { env, execPath } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findChrome } from '../support/find-browsers.mjs';
import { launchChromium } from '../support/engines.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts the server on a free port. @returns Its process, and its address once it has printed it. */
const start = async (...args) => {
  const server = spawn(execPath, ['demo/dev-server.mjs', ...args], { cwd: root, env: { ...env, PORT: '0' } });
  let printed = '';
  for await (const chunk of server.stdout) {
    printed += chunk;
    const [address] = /http:\/\/localhost:\d+\/demo\//.exec(printed) ?? [];
    if (address) return { server, address };
  }
  throw new Error(`The server ended: ${printed}`);
};

describe('the demo’s server, in Chromium', { skip: !findChrome() }, () => {
  let browser;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser?.close());

  /** Opens the demo. @returns The title on its first card, and the paths of all scripts that it loaded. */
  const show = async (...args) => {
    const { server, address } = await start(...args);
    try {
      const paths = [
        'docs/job-board.html',
        'docs/search.json',
        'data/jobs.json',
        'fonts/inter.woff2',
        'assets/site.css',
      ];
      for (const path of paths) assert.equal((await fetch(address + path)).status, 200, path);
      await browser.open(`${address}index.html`);
      return await browser.evaluate(async () => {
        await customElements.whenDefined('job-posting');
        const card = document.querySelector('job-posting');
        await card.ready;
        return {
          title: card.shadowRoot.querySelector('[part~=title]').textContent.trim(),
          scripts: performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
        };
      });
    } finally {
      server.kill();
    }
  };

  it('serves the built script', async () => {
    const { title, scripts } = await show();
    assert.match(title, /Internship/);
    assert.ok(scripts.includes('/dist/job-posting.min.js'));
    assert.deepEqual(
      scripts.filter((path) => path.startsWith('/src/')),
      [],
    );
  });

  it('serves the same page from src, without any built file', async () => {
    const { title, scripts } = await show('--source');
    assert.match(title, /Internship/);
    assert.ok(scripts.some((path) => path.startsWith('/src/elements/job-posting/')));
    assert.deepEqual(
      scripts.filter((path) => path.startsWith('/dist/')),
      ['/dist/job-posting.min.js'], // the page's own tag, which src answers
    );
  });
});
