// What only a whole browser can show of a board: forced colors, print, and what is fetched before anybody asks it anything.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findChrome } from '../support/find-browsers.mjs';
import { launchChromium } from '../support/engines.mjs';
import { pageHtml, startPageServer } from '../support/page-server.mjs';
import { recordMetric } from '../support/quality.mjs';

const page = (attributes) =>
  pageHtml({
    title: 'Jobs',
    head: '<meta name="viewport" content="width=device-width">',
    body: `<job-board now="2026-10-05" ${attributes}></job-board>
<script type="module" src="/dist/job-posting.min.js"></script>
<script type="module">
  import { boardFeed } from '/demo/board-feed.js';
  document.querySelector('job-board').postings = boardFeed(120);
</script>`,
  });

describe('a board in Chromium', { skip: !findChrome() }, () => {
  const asked = new Set();
  let server;
  let browser;
  let devtools;
  before(async () => {
    server = await startPageServer({}, async (path) => {
      asked.add(path);
      return true;
    });
    browser = await launchChromium();
    devtools = await browser.page.createCDPSession();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const emulate = (media, ...features) =>
    devtools.send('Emulation.setEmulatedMedia', {
      media,
      features: features.map(([name, value]) => ({ name, value })),
    });

  const show = async (width, attributes, query = '') => {
    asked.clear();
    await browser.page.setViewport({ width, height: 800 });
    server.routes['/'] = { body: page(attributes) };
    await browser.open(`${server.origin}/?${query}`);
    await browser.evaluate(async () => {
      await customElements.whenDefined('job-board');
      await document.querySelector('job-board').ready;
    });
  };
  const press = (selector) =>
    browser.evaluate(async (what) => {
      const board = document.querySelector('job-board');
      board.shadowRoot.querySelector(what).click();
      await board.ready;
    }, selector);

  /** How the first visible element of each selector is drawn. */
  const looks = (...selectors) =>
    browser.evaluate((all) => {
      const { shadowRoot } = document.querySelector('job-board');
      return all.map((selector) => {
        const [first] = visibleElements(shadowRoot, selector);
        return { selector, ...(first && lookOf(first)) };
      });
    }, selectors);

  const isDrawn = ({ style, width }) => style !== 'none' && width >= 1;
  const isOpaque = (color) => color.startsWith('rgb(');
  const isSeen = (color) => isOpaque(color) || /, 0?\.[5-9]\d*\)$/.test(color);

  for (const width of [320, 1280])
    for (const scheme of ['light', 'dark']) {
      it(`keeps edges and marks visible in forced colors, ${width} px, ${scheme}`, async () => {
        await emulate('', ['forced-colors', 'active'], ['prefers-color-scheme', scheme]);
        await show(width, 'detail="dialog"', 'q=intern&workplace=remote');
        if (width < 900) await press('.filters-toggle');
        const EDGES = ['.search', 'select', '.chip', '.rows .list', ...(width < 900 ? ['.filters-toggle'] : [])];
        for (const { selector, border, backgroundColor } of await looks(...EDGES)) {
          assert.ok(isDrawn(border) && isOpaque(border.color), `${selector}: ${JSON.stringify(border)}`);
          assert.notEqual(border.color, backgroundColor, selector);
        }
        for (const { selector, color, backgroundColor } of await looks('mark')) {
          assert.ok(isOpaque(color) && isOpaque(backgroundColor), `${selector}: ${color} on ${backgroundColor}`);
          assert.notEqual(color, backgroundColor);
        }
        const [option] = await looks('.option input:checked');
        assert.ok(option.color, 'a chosen option');
        await press('.link');
        const [close] = await looks('.close');
        assert.ok(
          isDrawn(close.border) && isSeen(close.border.color) && close.border.color !== close.backgroundColor,
          JSON.stringify(close),
        );
        await emulate('');
        recordMetric('A7', 'a board, its chips, filters, marks and dialog at 320 and 1280 px, light and dark', {
          engine: 'Chromium',
          test: import.meta.url,
        });
      });
    }

  it('opens a posting beside the button that closes it, not under it', async () => {
    await show(320, 'detail="dialog" no-url');
    await press('.link');
    const [employer, button] = await browser.evaluate(async () => {
      const { shadowRoot } = document.querySelector('job-board');
      const card = shadowRoot.querySelector('job-posting');
      await card.ready;
      const range = document.createRange();
      range.selectNodeContents(card.shadowRoot.querySelector('[part~=header]'));
      const right = Math.max(...[...range.getClientRects()].map((box) => box.right));
      return [right, shadowRoot.querySelector('.close').getBoundingClientRect().left];
    });
    assert.ok(employer <= button, `the header ends at ${employer}, the button begins at ${button}`);
  });

  it('says on paper, and to those who search the page, that there is more', async () => {
    await show(800, 'no-url');
    await emulate('print');
    const visible = await browser.evaluate(() => {
      const { shadowRoot } = document.querySelector('job-board');
      const texts = ['.status', '.shown', '.more', '.toolbar'].map((selector) => {
        const element = shadowRoot.querySelector(selector);
        return element.checkVisibility() ? element.textContent.trim() : null;
      });
      return { texts, found: window.find('50 of 120 shown'), role: shadowRoot.querySelector('.status').role };
    });
    await emulate('');
    assert.deepEqual(visible.texts.slice(0, 2), ['120 postings · 50 of 120 shown', '50 of 120 shown']);
    assert.deepEqual(visible.texts.slice(2), [null, null]);
    assert.ok(visible.found);
    assert.equal(visible.role, 'status');
  });

  it('fetches what filters and searches only where there is room for it, or when it is asked', async () => {
    const tools = '/dist/job-posting.search-ui.min.js';
    await show(1280, 'no-url');
    assert.ok(asked.has(tools), 'beside the list');
    await show(390, 'no-url');
    assert.ok(asked.has('/dist/job-posting.board-controller.min.js'));
    assert.ok(!asked.has(tools), 'at first');
    await press('.filters-toggle');
    assert.ok(asked.has(tools), 'when asked');
  });
});
