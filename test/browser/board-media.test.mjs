// What only a whole browser can show of a board: forced colours, print, and what is fetched before anybody asks it anything.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { findChrome } from '../../scripts/find-browsers.mjs';
import { launchChromium } from '../support/engines.mjs';
import { reached } from '../support/quality.mjs';

const root = new URL('../../', import.meta.url);
const page = (attributes) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Jobs</title>
<meta name="viewport" content="width=device-width">
<job-board now="2026-10-05" ${attributes}></job-board>
<script type="module" src="/dist/job-posting.min.js"></script>
<script type="module">
  import { boardFeed } from '/demo/board-feed.js';
  document.querySelector('job-board').postings = boardFeed(120);
</script>`;

const answer = (asked) => async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  asked.add(pathname);
  if (pathname === '/')
    return response.setHeader('Content-Type', 'text/html').end(page(searchParams.get('attributes') ?? ''));
  const file = await readFile(new URL(`.${pathname}`, root)).catch(() => null);
  response.statusCode = file ? 200 : 404;
  response.setHeader('Content-Type', 'text/javascript').end(file ?? '');
};

describe('a board in Chromium', { skip: !findChrome() }, () => {
  const asked = new Set();
  let server;
  let window;
  let devtools;
  before(async () => {
    server = createServer(answer(asked)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    window = await launchChromium();
    devtools = await window.page.createCDPSession();
  });
  after(async () => {
    await window?.close();
    server?.close();
  });

  const emulate = (media, ...features) =>
    devtools.send('Emulation.setEmulatedMedia', {
      media,
      features: features.map(([name, value]) => ({ name, value })),
    });

  const show = async (width, attributes, query = '') => {
    asked.clear();
    await window.page.setViewport({ width, height: 800 });
    await window.open(
      `http://127.0.0.1:${server.address().port}/?attributes=${encodeURIComponent(attributes)}&${query}`,
    );
    await window.evaluate(async () => {
      await customElements.whenDefined('job-board');
      await document.querySelector('job-board').ready;
    });
  };
  const press = (selector) =>
    window.evaluate(async (what) => {
      const board = document.querySelector('job-board');
      board.shadowRoot.querySelector(what).click();
      await board.ready;
    }, selector);

  /** How the first visible element of each selector is drawn. */
  const drawn = (...selectors) =>
    window.evaluate((all) => {
      const { shadowRoot } = document.querySelector('job-board');
      return all.map((selector) => {
        const element = [...shadowRoot.querySelectorAll(selector)].find((one) => one.checkVisibility());
        if (!element) return { selector };
        const { color, backgroundColor, borderBlockStartColor, borderBlockStartStyle, borderBlockStartWidth } =
          getComputedStyle(element);
        const [border, width] = [borderBlockStartStyle === 'none' ? '' : borderBlockStartColor, borderBlockStartWidth];
        return { selector, color, backgroundColor, border, width: Number.parseFloat(width) };
      });
    }, selectors);

  const isOpaque = (color) => color.startsWith('rgb(');
  const isSeen = (color) => isOpaque(color) || /, 0?\.[5-9]\d*\)$/.test(color);

  for (const width of [320, 1280])
    for (const scheme of ['light', 'dark']) {
      it(`keeps edges and marks visible in forced colours, ${width} px, ${scheme}`, async () => {
        await emulate('', ['forced-colors', 'active'], ['prefers-color-scheme', scheme]);
        await show(width, 'detail="dialog"', 'q=intern&workplace=remote');
        if (width < 900) await press('.filters-toggle');
        const EDGES = ['.search', 'select', '.chip', '.rows .list', ...(width < 900 ? ['.filters-toggle'] : [])];
        for (const { selector, border, width: thickness, backgroundColor } of await drawn(...EDGES)) {
          assert.ok(isOpaque(border) && thickness >= 1, `${selector}: ${border}`);
          assert.notEqual(border, backgroundColor, selector);
        }
        for (const { selector, color, backgroundColor } of await drawn('mark')) {
          assert.ok(isOpaque(color) && isOpaque(backgroundColor), `${selector}: ${color} on ${backgroundColor}`);
          assert.notEqual(color, backgroundColor);
        }
        const [option] = await drawn('.option input:checked');
        assert.ok(option.color, 'a chosen option');
        await press('.link');
        const [close] = await drawn('.close');
        assert.ok(
          isSeen(close.border) && close.width >= 1 && close.border !== close.backgroundColor,
          JSON.stringify(close),
        );
        await emulate('');
        reached('A7', 'a board, its chips, filters, marks and dialog at 320 and 1280 px, light and dark', {
          engine: 'Chromium',
          test: import.meta.url,
        });
      });
    }

  it('opens a posting beside the button that closes it, not under it', async () => {
    await show(320, 'detail="dialog" no-url');
    await press('.link');
    const [employer, button] = await window.evaluate(async () => {
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
    const visible = await window.evaluate(() => {
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
