// What a server renders: complete without the script, and taken over by it as it stands.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { renderBoard, renderPosting } from '../../dist/server/index.js';
import { engines } from '../support/engines.mjs';
import { pageHtml, startPageServer } from '../support/page-server.mjs';
import { futurePosting } from '../support/server-posting.mjs';

const SCRIPT = '<script type="module" src="/dist/job-posting.min.js"></script>';
const OTHER_SCRIPT = '<script type="module" src="/other/job-posting.min.js"></script>';
/** The font of engines differs from that of images otherwise. */
const HEAD = '<style>body { font-family: sans-serif; margin: 8px }</style>';

/** What a board has with the script alone: search, filters, and further postings. Their place is there before. */
const WITHOUT_TOOLS =
  '<style>job-board::part(toolbar), job-board::part(filters), job-board::part(more) { visibility: hidden }</style>';

const posting = await futurePosting({
  applicationOpens: '2020-01-01',
  hiringOrganization: { name: 'Acme', slogan: 'Anvils' }, // without a logo, which would be loaded
});
const postings = Array.from({ length: 12 }, (_, at) => ({
  ...posting,
  title: `Intern ${at}`,
  identifier: `i${at}`,
  url: at % 3 === 0 ? undefined : `/jobs/${at}`,
  datePosted: `2020-01-${at + 10}`,
}));

/** In the page: waits until the script has taken everything over. */
const settle = async () => {
  await customElements.whenDefined('job-posting');
  for (const element of document.querySelectorAll('job-posting, job-board')) {
    await element.ready;
    await until(() => !element.shadowRoot.querySelector('style'), 'our own style sheets');
    await element.updateComplete;
  }
  await nextFrame();
};

/** In the page: every text that is shown, where it is, and how. */
const textsShown = () => {
  const shown = [];
  const visit = (node) => {
    if (node instanceof Text) {
      const range = document.createRange();
      range.selectNode(node);
      const { color, font, textDecorationLine } = getComputedStyle(node.parentElement);
      const boxes = [...range.getClientRects()].map(({ x, y, width, height }) => [x, y, width, height].map(Math.round));
      const isVisible = node.parentElement.checkVisibility({ visibilityProperty: true });
      if (node.data.trim() && boxes.length > 0 && isVisible)
        shown.push([node.data.trim(), boxes, color, font, textDecorationLine].join());
    }
    for (const child of (node.shadowRoot ?? node).childNodes) visit(child);
  };
  visit(document.querySelector('main'));
  return shown.join('\n');
};

/** A picture of the page; what it says, where there is none. */
const look = (browser) => browser.screenshot?.() ?? browser.evaluate(textsShown);

/** In the page: the layout shifts so far. */
const shifts = async () => {
  const entries = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  entries.push(...observer.takeRecords());
  return entries.map(({ value }) => value);
};

for (const { name, launch } of engines) {
  describe(`what a server renders, in ${name}`, () => {
    let server;
    let browser;
    /** Resolves when the script may be sent. */
    let gate = Promise.resolve();

    before(async () => {
      server = await startPageServer({}, async (path) => {
        if (/^\/(?:dist|other)\//.test(path)) await gate;
        return true;
      });
      server.routes['/jobs.json'] = {
        body: JSON.stringify(postings),
        headers: { 'Content-Type': 'application/json' },
      };
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    const href = () => `${server.origin}/page`;
    const open = async (body, script = SCRIPT, head = HEAD) => {
      server.routes['/page'] = { body: pageHtml({ script, head, body: `<main>${body}<p>After</p></main>` }) };
      await browser.open(href());
    };

    it('can be read, unfolded, chosen from and applied with before the script', async (t) => {
      await open(await renderPosting(posting, { href: href() }), '');
      if (!(await browser.evaluate(() => 'shadowRootMode' in HTMLTemplateElement.prototype)))
        return t.skip('no declarative shadow DOM');
      const shown = await browser.evaluate(() => {
        const root = document.querySelector('job-posting').shadowRoot;
        const summary = root.querySelector('[part=details-toggle]');
        summary.click();
        const [first, second] = root.querySelectorAll('[type=radio]');
        first.click();
        second.click();
        return {
          title: root.querySelector('[part=title]').textContent,
          isOpen: summary.parentElement.open,
          body: root.querySelector('[part=body]').innerText,
          chosen: [first.checked, second.checked],
          link: root.querySelector('[part=apply__button]').href,
          isFallbackHidden: document.querySelector('job-posting > a').getClientRects().length === 0,
        };
      });
      const { body, ...rest } = shown;
      assert.match(body, /You will train models/);
      assert.deepEqual(rest, {
        title: 'Machine learning internship',
        isOpen: true,
        chosen: [false, true],
        link: 'https://acme.example/apply/42',
        isFallbackHidden: true,
      });
    });

    const window = { startDates: [{ earliest: '2098-06-01', latest: '2098-09-30' }] };
    for (const [what, render] of Object.entries({
      card: () => renderPosting(posting, { href: href() }),
      'full card': () => renderPosting(posting, { href: href(), layout: 'full', structuredData: true }),
      row: () => renderPosting(posting, { href: href(), layout: 'row' }),
      'German card': () => renderPosting(posting, { href: href(), lang: 'de' }),
      'card with a window of days': () => renderPosting({ ...posting, ...window }, { href: href() }),
      'closed card': () => renderPosting({ ...posting, validThrough: '2020-01-01' }, { href: href() }),
      // of a longer list, the browser estimates the height of rows that it has not laid out yet
      board: () => renderBoard(postings, { href: href(), pageSize: 5, attributes: { 'no-url': true } }),
      'board with a source': () => renderBoard(postings, { href: href(), src: '/jobs.json', pageSize: 5 }),
    })) {
      it(`does not move or change when the script comes: a ${what}`, async () => {
        for (const width of [390, 1280]) {
          await browser.resize(width, 2500);
          const html = await render();
          gate = Promise.resolve();
          await open(html, '', HEAD + WITHOUT_TOOLS);
          const without = await look(browser);
          let send;
          gate = new Promise((resolve) => (send = resolve));
          setTimeout(() => send(), 300); // the page has been painted
          await open(html, SCRIPT, HEAD + WITHOUT_TOOLS);
          await browser.evaluate(settle);
          // other engines do not say what moves
          if (name === 'Chromium') assert.deepEqual(await browser.evaluate(shifts), [], `at ${width}`);
          if (what.includes('window')) continue; // of days: it gets its calendar
          assert.ok((await look(browser)) === without, `another picture at ${width}`);
        }
        await browser.resize(800, 600);
      });
    }

    it('keeps what the reader has chosen and unfolded before the script', async (t) => {
      await open(await renderPosting(posting, { href: href() }), '');
      if (!(await browser.evaluate(() => 'shadowRootMode' in HTMLTemplateElement.prototype)))
        return t.skip('no declarative shadow DOM');
      const chosen = await browser.evaluate(() => {
        const root = document.querySelector('job-posting').shadowRoot;
        root.querySelector('[part=salary__equivalents-toggle]').click();
        root.querySelector('[part=details-toggle]').click();
        const radio = root.querySelectorAll('[type=radio]')[1];
        radio.click();
        radio.focus();
        return radio.value;
      });
      await browser.evaluate(() => {
        document.head.append(
          Object.assign(document.createElement('script'), { type: 'module', src: '/dist/job-posting.min.js' }),
        );
      });
      await browser.evaluate(settle);
      const kept = await browser.evaluate(() => {
        const root = document.querySelector('job-posting').shadowRoot;
        return {
          chosen: root.querySelector('[type=radio]:checked')?.value,
          focused: root.activeElement?.value,
          isOpen: root.querySelector('[part=details]').open,
          hasEquivalents: root.querySelector('[part=salary__equivalents]').open,
          start: new URL(root.querySelector('[part=apply__button]').href).searchParams.get('start'),
        };
      });
      assert.deepEqual(kept, { chosen, focused: chosen, isOpen: true, hasEquivalents: true, start: chosen });
    });

    it('is corrected where the time has moved on', async () => {
      gate = Promise.resolve();
      const past = { ...posting, validThrough: '2024-03-31' };
      const html = await renderPosting(past, { href: href(), now: '2024-03-01' });
      assert.match(html, /apply__button/);
      await open(html);
      await browser.evaluate(settle);
      const card = await browser.evaluate(() => {
        const root = document.querySelector('job-posting').shadowRoot;
        return {
          hasLink: root.querySelector('[part=apply__button]') !== null,
          cards: root.querySelectorAll('[part=card]').length,
        };
      });
      assert.deepEqual(card, { hasLink: false, cards: 1 });
    });

    it('has its JSON-LD once, which the card adopts', async () => {
      for (const own of [true, false]) {
        await open(
          await renderPosting(posting, { href: own ? href() : 'https://other.example/', structuredData: true }),
        );
        await browser.evaluate(settle);
        await browser.evaluate(() =>
          until(() => document.querySelectorAll('script[type="application/ld+json"]').length === 1, 'one script'),
        );
        const data = await browser.evaluate(
          () => JSON.parse(document.querySelector('script[type="application/ld+json"]').text).title,
        );
        assert.equal(data, posting.title);
      }
    });

    it('gives way to the data of the page, and to another version of the script', async () => {
      const html = await renderPosting(posting, { href: href() });
      const other = html.replaceAll('Machine learning internship', 'Another internship');
      const shadow = (text) => /<template[^]*<\/template>/.exec(text)[0];
      const mixed = html.replace(shadow(html), shadow(other));
      for (const script of [SCRIPT, OTHER_SCRIPT]) {
        await open(mixed, script);
        await browser.evaluate(settle);
        const titles = await browser.evaluate(() =>
          [...document.querySelector('job-posting').shadowRoot.querySelectorAll('[part=title]')].map(
            ({ textContent }) => textContent.trim(),
          ),
        );
        assert.deepEqual(titles, ['Machine learning internship']);
      }
    });

    it('can be saved with the script, and opened again', async (t) => {
      await open(await renderPosting(posting, { href: href(), structuredData: true }));
      await browser.evaluate(settle);
      const saved = await browser.evaluate(() =>
        'getHTML' in document.documentElement
          ? `<!doctype html>${document.documentElement.getHTML({ shadowRoots: [document.querySelector('job-posting').shadowRoot] })}`
          : null,
      );
      if (saved === null) return t.skip('no getHTML');
      server.routes['/saved'] = { body: saved };
      await browser.open(`${server.origin}/saved`);
      await browser.evaluate(async () => {
        await document.querySelector('job-posting').ready;
        await until(() => document.querySelectorAll('script[type="application/ld+json"]').length === 1, 'one script');
      });
      const cards = await browser.evaluate(
        () => document.querySelector('job-posting').shadowRoot.querySelectorAll('[part=card]').length,
      );
      assert.equal(cards, 1);
    });

    it('shows what the page has in place of a posting that cannot be shown', async () => {
      await open(await renderPosting('[object Object]', { fallback: '<a href="/jobs">All jobs</a>' }));
      const text = await browser.evaluate(async () => {
        await customElements.whenDefined('job-posting');
        await document.querySelector('job-posting').ready;
        return {
          text: document.querySelector('job-posting').innerText,
          data: document.querySelector('job-posting').data,
        };
      });
      assert.deepEqual(text, { text: 'All jobs', data: null });
    });
  });
}
