// The page around a card does not move while script and posting arrive, given the rules that docs/theming.md documents.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { findChrome } from '../support/find-browsers.mjs';
import { launchChromium } from '../support/engines.mjs';
import { pageHtml, startPageServer } from '../support/page-server.mjs';
import { recordMetric } from '../support/quality.mjs';

const root = new URL('../../', import.meta.url);
const readme = await readFile(new URL('README.md', root), 'utf8');
const [, posting] = /```json\n([\s\S]*?)```/.exec(readme);
const theming = await readFile(new URL('docs/theming.md', root), 'utf8');
const [, reserve] = /reserve the space[\s\S]*?```css\n([\s\S]*?)```/.exec(theming);
const [, snippet] = /```html\n([\s\S]*?)```/.exec(readme);
const [, src] = /<job-posting [^>]*src="([^"]*)"/.exec(snippet);

/** After the page has been painted. */
const LATE_MS = 250;
const late = async () => {
  await wait(LATE_MS);
  return true;
};
const servePosting = async (request, response) => {
  await late();
  response.setHeader('Content-Type', 'application/json').end(posting);
};
const page = (rules) => ({
  body: pageHtml({
    title: 'Careers',
    head: `<meta name="viewport" content="width=device-width"><style>${rules}</style>`,
    body: `<h1>Careers</h1>
${snippet.replace(/https:[^"]*\/dist/, '/dist').replace('<job-posting ', '<job-posting now="2026-02-01" ')}
<h2>About us</h2>${'<p>We make anvils, and have made them for a hundred years.</p>'.repeat(20)}`,
  }),
});

describe('the page around a card, in Chromium', { skip: !findChrome() }, () => {
  let server;
  let browser;
  before(async () => {
    server = await startPageServer({ '/with': page(reserve), '/without': page(''), [src]: servePosting }, late);
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The cumulative layout shift until the posting is shown, https://web.dev/articles/cls. */
  const shift = async (path, width, height) => {
    await browser.page.setViewport({ width, height });
    await browser.open(server.origin + path);
    return browser.evaluate(async () => {
      const entries = [];
      const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      await customElements.whenDefined('job-posting');
      const card = document.querySelector('job-posting');
      if (!(await card.ready)) throw new Error('nothing is shown');
      // an entry comes with the frame after the shift
      for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      entries.push(...observer.takeRecords());
      return entries.reduce((sum, { value }) => sum + value, 0);
    });
  };

  for (const [width, height] of [
    [390, 844],
    [768, 1024],
    [1280, 800],
  ]) {
    it(`stays where it is at ${width} × ${height} with the documented rules, and would move without`, async () => {
      const [reserved, unreserved] = [await shift('/with', width, height), await shift('/without', width, height)];
      assert.ok(unreserved > 0.02, `moves by ${unreserved} without`);
      assert.ok(reserved <= 0.02, `moves by ${reserved}`);
      recordMetric('R11', 'layout shift ≤ 0.02 at 390, 768 and 1280 px with the rules of the README', {
        engine: 'Chromium',
        test: import.meta.url,
      });
    });
  }
});
