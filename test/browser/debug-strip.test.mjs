// What page authors see of problems on their machine, and nobody elsewhere; and elements without an end tag in real pages.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, launchChromium } from '../support/engines.mjs';
import { pageHtml, startPageServer } from '../support/page-server.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types job-posting#lit job-posting#html job-posting#ld";
const SCRIPT = '<script type="module" src="/dist/job-posting.min.js"></script>';
const JSON_TEXT = JSON.stringify({ title: 'Cook', hiringOrganization: 'Acme', url: 'https://acme.example/1' });

const ROUTES = {
  '/broken.json': {
    body: '{\n  "title": "Cook",\n  "url": "https://acme.example/1",\n}',
    headers: { 'Content-Type': 'application/json' },
  },
  '/broken': {
    body: pageHtml({ script: SCRIPT, body: '<job-posting src="/broken.json"></job-posting>', debug: '' }).replace(
      ' debug=""',
      '',
    ),
    headers: { 'Content-Security-Policy': POLICY },
  },
  '/explicit': {
    body: pageHtml({ script: SCRIPT, body: '<job-posting src="/broken.json"></job-posting>', debug: 'on' }),
  },
  '/unclosed': {
    body: pageHtml({
      script: SCRIPT,
      body: `<job-posting posting='${JSON_TEXT}' /><job-posting posting='${JSON_TEXT}' />
<job-salary-badge currency="EUR" value="900" /><main><h1>The rest</h1></main><footer>Imprint</footer>`,
    }),
  },
};

const stripText = () => {
  const [strip] = [...document.querySelector('job-posting').shadowRoot.querySelectorAll('[part=debug]:not([hidden])')];
  return strip ? strip.textContent.replace(/\s+/g, ' ') : '';
};

for (const { name, launch } of engines) {
  describe(`what page authors see, in ${name}`, { timeout: 60_000 }, () => {
    let server;
    let browser;
    before(async () => {
      server = await startPageServer(ROUTES);
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    it('is the same place in every engine, under a strict policy', async () => {
      await browser.open(`${server.origin}/broken`);
      await browser.waitFor(stripText, 'the strip');
      assert.match(await browser.evaluate(stripText), /broken\.json, line 4, column 1: a name in double quotes/);
      assert.deepEqual(await browser.evaluate(() => faults()), []);
    });

    it('is all of the page where elements have no end tags', async () => {
      await browser.open(`${server.origin}/unclosed`);
      await browser.waitFor(
        () =>
          [...document.querySelectorAll('h1, footer')].every((element) => element.getClientRects().length > 0) &&
          [...document.querySelectorAll('job-posting')].every(
            (card) => byPart(card, 'title')?.getClientRects().length > 0,
          ),
        'the cards and the rest of the page',
      );
      const texts = await browser.evaluate(() => [
        byPart('job-salary-badge', 'amount').textContent,
        pageLog.console.filter((line) => line.includes('not-closed')).length,
      ]);
      assert.deepEqual(texts, ['€900', 2]);
    });
  });
}

describe('applicants', { timeout: 60_000 }, () => {
  it('see nothing of it on another host, unless the page says so', async () => {
    const server = await startPageServer(ROUTES);
    const browser = await launchChromium({
      args: [
        '--no-sandbox',
        '--no-first-run',
        '--host-resolver-rules=MAP jobs.example 127.0.0.1, MAP jobs.test 127.0.0.1',
      ],
    });
    try {
      const { port } = new URL(server.origin);
      const open = async (host, path) => {
        await browser.open(`http://${host}:${port}${path}`);
        await browser.waitFor(() => document.querySelector('job-posting').problems.length > 0, 'the problem');
      };
      await open('jobs.example', '/explicit');
      await browser.waitFor(stripText, 'the strip where the attribute debug is');
      await open('jobs.test', '/broken');
      await browser.waitFor(stripText, 'the strip on a host under .test');
      await open('jobs.example', '/broken');
      const requests = await browser.evaluate(async () => {
        await document.querySelector('job-posting').ready;
        await nextFrame();
        return performance.getEntriesByType('resource').filter((entry) => entry.name.includes('debug-strip')).length;
      });
      assert.deepEqual([await browser.evaluate(stripText), requests], ['', 0]);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
