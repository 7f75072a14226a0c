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
    assert.deepEqual(visible.texts.slice(0, 2), ['120 jobs · 50 of 120 shown', '50 of 120 shown']);
    assert.deepEqual(visible.texts.slice(2), [null, null]);
    assert.ok(visible.found);
    assert.equal(visible.role, 'status');
  });

  /** Which rows the browser leaves out while they are out of sight. */
  const skipped = () =>
    browser.evaluate(() =>
      [...document.querySelector('job-board').shadowRoot.querySelectorAll('.item .title')].flatMap((title, at) =>
        title.checkVisibility({ contentVisibilityAuto: true }) ? [] : [at],
      ),
    );
  const twoFrames = () =>
    browser.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

  for (const layout of ['rows', 'cards'])
    it(`leaves out rows that are out of sight, but not on paper, for the search of the page, or the focus: ${layout}`, async () => {
      await show(800, `no-url layout="${layout}"`);
      await twoFrames();
      const unseen = await skipped();
      assert.ok(unseen.includes(49) && !unseen.includes(0), `left out: ${unseen}`);
      const [found, last] = await browser.evaluate(() => {
        const titles = [...document.querySelector('job-board').shadowRoot.querySelectorAll('.title')];
        return [window.find(titles[40].textContent.trim()), titles.at(-1).textContent.trim()];
      });
      assert.ok(found, 'found by the search of the page');
      const focused = await browser.evaluate(() => {
        const { shadowRoot } = document.querySelector('job-board');
        [...shadowRoot.querySelectorAll('.link')].at(-1).focus();
        return shadowRoot.activeElement?.textContent.trim();
      });
      assert.equal(focused, last);
      await twoFrames();
      assert.ok(!(await skipped()).includes(49), 'the row with the focus');
      await emulate('print');
      await twoFrames();
      assert.deepEqual(await skipped(), []);
      await emulate('');
    });

  it('leaves out no row of more than five hundred', async () => {
    await show(800, 'no-url page-size="501"');
    await browser.evaluate(async () => {
      const board = document.querySelector('job-board');
      const { boardFeed } = await import('/demo/board-feed.js');
      board.postings = boardFeed(501);
      await board.updateComplete;
      await board.ready;
    });
    await twoFrames();
    assert.deepEqual(await skipped(), []);
  });

  for (const layout of ['rows', 'cards'])
    it(`draws rows, ring, open posting and shadows as without that: ${layout}`, async () => {
      const pictures = [];
      for (const visibility of ['auto', 'visible']) {
        await show(1000, `no-url layout="${layout}"`);
        await browser.evaluate(async (value) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`job-board::part(item) { content-visibility: ${value}; box-shadow: 0 0 6px 2px teal }
            * { transition: none !important; caret-color: transparent }`);
          document.adoptedStyleSheets = [sheet];
          const board = document.querySelector('job-board');
          const links = board.shadowRoot.querySelectorAll('.link');
          links[2].click();
          await board.ready;
          await board.shadowRoot.querySelector('job-posting').ready;
          links[1].focus({ focusVisible: true });
        }, visibility);
        await twoFrames();
        pictures.push(`data:image/png;base64,${Buffer.from(await browser.page.screenshot()).toString('base64')}`);
      }
      const difference = await browser.evaluate(async (sources) => {
        // an eighth of the size: a text may stand a pixel lower or higher, a ring or shadow may not be cut off
        const pixels = await Promise.all(
          sources.map(async (source) => {
            const picture = await createImageBitmap(await (await fetch(source)).blob());
            const canvas = new OffscreenCanvas(picture.width / 8, picture.height / 8);
            const context = canvas.getContext('2d');
            context.imageSmoothingQuality = 'high';
            context.drawImage(picture, 0, 0, canvas.width, canvas.height);
            return context.getImageData(0, 0, canvas.width, canvas.height).data;
          }),
        );
        return Math.max(...pixels[0].map((value, at) => Math.abs(value - pixels[1][at])));
      }, pictures);
      assert.ok(difference < 30, `they differ by ${difference} of 255`);
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
