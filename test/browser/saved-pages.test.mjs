// Pages that were saved after they had been rendered, and are opened again: the card or the page's own link, and one JSON-LD.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { engines } from '../support/engines.mjs';
import { fullPostingWith, globalFunctions, pageHtml, startPageServer } from '../support/page-server.mjs';
import { PRERENDER_SCRIPT } from '../support/prerender.mjs';

const CLASSIC = 'job-posting.classic.min.js';
const JSON_LD = 'script[type="application/ld+json"]';
const BODY = `<main><job-posting id="card" src="/posting.json" structured-data now="2026-02-01"><a href="/job">Own page</a></job-posting>
<job-apply-button for="card" now="2026-02-01"></job-apply-button>
<job-board no-url src="/list.json" now="2026-02-01"><a href="/jobs">All jobs</a></job-board></main>`;

/** In the page: its HTML in each form in which it may be saved. */
const FORMS = {
  'with shadow roots and their styles, as SingleFile does': () => prerender(),
  'with shadow roots, as getHTML does': () => prerender().replaceAll(/<style>[^<]*<\/style>/g, ''),
  'without shadow roots, as browsers do': () => `<!doctype html>${document.documentElement.outerHTML}`,
};

/** In the page: what a reader and a search engine find. */
const found = (jsonLd) => {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const visible = (root, selector) =>
    all(root).filter((element) => element.matches(selector) && element.checkVisibility()).length;
  const [card, board, button] = ['job-posting', 'job-board', 'job-apply-button'].map((tag) =>
    document.querySelector(tag),
  );
  const inside = (element, selector) => (element.shadowRoot ? visible(element.shadowRoot, selector) : 0);
  return {
    cards: inside(card, '[part~=card]'),
    titles: inside(card, '[part~=title]'),
    rows: inside(board, '[part~=row]'),
    links: inside(button, 'a[part~=button]'),
    ownLinks: visible(document, 'main a[href="/job"], main a[href="/jobs"]'),
    jsonLd: document.querySelectorAll(jsonLd).length,
  };
};

/** In the page: waits until the elements show what they can. */
const settle = async () => {
  await customElements.whenDefined('job-posting');
  for (const element of document.querySelectorAll('job-posting, job-board')) await element.ready;
  for (const element of deepElements(document)) await element.updateComplete;
};

const WHOLE = { cards: 1, titles: 1, rows: 2, links: 1, ownLinks: 0, jsonLd: 1 };
const FALLBACK = { cards: 0, titles: 0, rows: 0, links: 0, ownLinks: 2, jsonLd: 1 };

for (const { name, launch } of engines) {
  describe(`saved pages, in ${name}`, () => {
    let browser;
    let server;
    let folder;
    let saved;
    before(async () => {
      server = await startPageServer();
      const posting = await fullPostingWith({ hiringOrganization: { name: 'Acme' } }); // without a logo, which would be loaded
      const json = (value) => ({ body: JSON.stringify(value) });
      server.routes['/posting.json'] = json(posting);
      server.routes['/list.json'] = json([posting, { ...posting, title: 'Second', identifier: 'second' }]);
      server.routes['/prerender.js'] = { body: `${PRERENDER_SCRIPT}${globalFunctions({ found })}` };
      const script = `<script src="/prerender.js"></script><script type="module" src="/dist/job-posting.min.js"></script>`;
      server.routes['/job'] = { body: pageHtml({ script, body: BODY }) };
      folder = mkdtempSync(join(tmpdir(), 'saved-'));
      copyFileSync(new URL(`../../dist/${CLASSIC}`, import.meta.url), join(folder, CLASSIC));
      browser = await launch();
      saved = {};
      for (const [form, save] of Object.entries(FORMS)) {
        await browser.open(`${server.origin}/job`);
        await browser.evaluate(settle);
        await browser.waitFor((jsonLd) => document.querySelector(jsonLd) !== null, 'JSON-LD', JSON_LD);
        assert.deepEqual(await browser.evaluate(found, JSON_LD), WHOLE);
        const canSave = form.startsWith('without') || (await browser.evaluate(() => 'getHTML' in Element.prototype));
        saved[form] = canSave ? await browser.evaluate(save) : null;
      }
    });
    after(async () => {
      await browser?.close();
      await server?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** Opens a page from a folder that has nothing else but the script. */
    const openFile = async (file, html) => {
      writeFileSync(join(folder, file), html);
      await browser.open(pathToFileURL(join(folder, file)).href);
    };
    const shows = async (expected) => {
      const isThere = (jsonLd, wanted) => JSON.stringify(found(jsonLd)) === wanted;
      const look = () => browser.evaluate((jsonLd) => found(jsonLd), JSON_LD);
      await browser.waitFor(isThere, 'the page', JSON_LD, JSON.stringify(expected)).catch(look);
      assert.deepEqual(await look(), expected);
    };

    for (const form of Object.keys(FORMS)) {
      describe(form, () => {
        const rest = form.startsWith('without') ? FALLBACK : WHOLE;

        it('is as before where script and data are there', async (t) => {
          if (!saved[form]) return t.skip('no getHTML');
          server.routes['/saved'] = { body: saved[form] };
          await browser.open(`${server.origin}/saved`);
          await browser.evaluate(settle);
          await shows(WHOLE);
          assert.deepEqual(await browser.evaluate(() => faults()), []);
        });

        it('shows the saved card, or the own link, where the data is gone', async (t) => {
          if (!saved[form]) return t.skip('no getHTML');
          server.routes['/gone'] = { body: saved[form].replaceAll(/\/(?:posting|list)\.json/g, '/gone.json') };
          await browser.open(`${server.origin}/gone`);
          await browser.evaluate(settle);
          await shows(rest);
          assert.deepEqual(await browser.evaluate(() => faults()), []);
        });

        it('shows the saved card, or the own link, from a folder: without script, and with the script alone', async (t) => {
          if (!saved[form]) return t.skip('no getHTML');
          const inlined = `<script>${globalFunctions({ found })}</script>`;
          const html = saved[form]
            .replaceAll(/<script src="\/[^>]*><\/script>/g, '')
            .replace('<head>', `<head>${inlined}`);
          const withoutScript = html.replaceAll(/<script type="module"[^>]*><\/script>/g, '');
          await openFile('page.html', html);
          await shows(rest);
          await openFile(
            'with-script.html',
            withoutScript.replace('</body>', `<script src="${CLASSIC}"></script></body>`),
          );
          await browser.waitFor(() => customElements.get('job-posting') !== undefined, 'the script');
          await browser.evaluate(async () => {
            for (const element of document.querySelectorAll('job-posting, job-board')) await element.ready;
          });
          await shows(rest);
        });
      });
    }

    it('is in sight in an archive of the browser', { skip: name !== 'Chromium' && 'saved by Chromium' }, async () => {
      await browser.open(`${server.origin}/job`);
      await browser.evaluate(settle);
      const cdp = await browser.page.createCDPSession();
      const { data } = await cdp.send('Page.captureSnapshot', { format: 'mhtml' });
      await openFile('page.mhtml', data);
      const { jsonLd: _, ...seen } = await browser.evaluate(found, JSON_LD); // archives have no scripts
      const { jsonLd: __, ...expected } = WHOLE;
      assert.deepEqual(seen, expected);
    });
  });
}
