// What is in a page before the script runs is taken over: shadow roots of servers, prerenderers and saved pages, and JSON-LD.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { fullPostingWith, pageHtml, startPageServer } from '../support/page-server.mjs';

const SCRIPT = '<script type="module" src="/dist/job-posting.min.js"></script>';
const MARKED = 'script[type="application/ld+json"][data-job-posting-elements]';

/** A job page, the elements of which have all they need in `src`. */
const JOB = `<main><job-posting id="card" src="/posting.json" structured-data now="2026-02-01">
  <a href="/job">Own page</a><job-salary-badge></job-salary-badge></job-posting>
<job-apply-button for="card" now="2026-02-01"></job-apply-button>
<job-start-date-picker now="2026-02-01" name="start"><option value="2027-01-11">11 January</option><option value="2027-02-01">1 February</option></job-start-date-picker>
<job-board no-url src="/list.json" now="2026-02-01"><a href="/jobs">All jobs</a></job-board></main>`;

/** In the page: waits until all elements show what they have. */
const settle = async () => {
  await customElements.whenDefined('job-posting');
  for (const element of document.querySelectorAll('job-posting, job-board')) await element.ready;
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  for (const element of all(document)) await element.updateComplete;
};

/** In the page: what is there of each kind, shadow trees included. */
const count = async (marked) => {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const elements = all(document);
  const having = (selector) => elements.filter((element) => element.matches(selector)).length;
  return {
    cards: having('[part~=card]'),
    bases: having('[part~=base]'),
    titles: having('[part~=title]'),
    buttons: having('a:is([part~=button], [part~=apply__button])'),
    amounts: having('[part~=amount], [part~=salary__amount]'),
    options: having('[part~=option], [part~=start-date__option]'),
    rows: having('[part~=row]'),
    scripts: document.querySelectorAll('script[type="application/ld+json"]').length,
    marked: document.querySelectorAll(marked).length,
  };
};

/** In the page: its HTML with all shadow roots, as prerenderers write it. */
const prerender = () => {
  const roots = (root) =>
    [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : []));
  const { head, body } = document;
  const options = { serializableShadowRoots: true, shadowRoots: roots(document) };
  return `<!doctype html><html lang="en"><head>${head.getHTML()}</head><body>${body.getHTML(options)}</body></html>`;
};

for (const { name, launch } of engines) {
  describe(`what is in a page before the script, in ${name}`, () => {
    let server;
    let browser;
    let posting;
    let fresh;
    let html;
    let canPrerender;
    const open = async (path, page) => {
      server.routes[path] = { body: page };
      await browser.open(server.origin + path);
    };
    const json = (value) => ({ body: JSON.stringify(value) });

    before(async () => {
      server = await startPageServer();
      browser = await launch();
      posting = await fullPostingWith({ description: 'Long text. '.repeat(200) });
      server.routes['/never'] = () => undefined;
      server.routes['/posting.json'] = json(posting);
      server.routes['/list.json'] = json([posting, { ...posting, title: 'Second', identifier: 'second' }]);
      await open('/fresh', pageHtml({ script: SCRIPT, body: JOB }));
      await browser.evaluate(settle);
      await browser.waitFor((marked) => document.querySelector(marked) !== null, 'JSON-LD', MARKED);
      fresh = await browser.evaluate(count, MARKED);
      canPrerender = await browser.evaluate(() => 'getHTML' in Element.prototype);
      html = canPrerender ? await browser.evaluate(prerender) : '';
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    it('is replaced at once, and nothing is there twice: a prerendered page', async (t) => {
      if (!canPrerender) return t.skip('no getHTML');
      assert.equal(fresh.marked, 1);
      await open('/prerendered', html);
      await browser.evaluate(settle);
      assert.deepEqual(await browser.evaluate(count, MARKED), fresh);
    });

    it('stays while the posting is on its way, and when it does not come', async (t) => {
      if (!canPrerender) return t.skip('no getHTML');
      for (const path of ['/never', '/missing']) {
        await open(`/kept${path}`, html.replaceAll('/posting.json', path).replaceAll('/list.json', path));
        const state = path === '/never' ? 'loading' : 'invalid';
        await browser.evaluate(async (expectedState) => {
          await until(() => hasState('job-posting', expectedState), `the state ${expectedState}`);
          await nextFrame();
        }, state);
        const { marked, ...kept } = await browser.evaluate(count, MARKED);
        const { marked: _, ...expected } = fresh;
        assert.deepEqual(kept, expected, path);
        assert.equal(marked, 1, path);
      }
    });

    it('does not move the page when it is replaced', async (t) => {
      if (!canPrerender || name !== 'Chromium') return t.skip('measured in Chromium');
      await open('/shift', html);
      await browser.evaluate(settle);
      const shift = await browser.evaluate(
        () =>
          new Promise((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 300);
          }),
      );
      assert.ok(shift < 0.05, `layout shift ${shift}`);
    });

    it('may be a declarative shadow root of another make, around nested elements', async () => {
      const foreign = (tag, attributes, content) =>
        `<${tag} ${attributes}><template shadowrootmode="open"><style>p { color: red }</style><p part="base">Foreign ${content}</p></template><a href="/own">Own</a></${tag}>`;
      const badge = foreign('job-salary-badge', 'currency="USD" value="20" unit="HOUR"', 'badge');
      await open(
        '/declarative',
        pageHtml({
          script: SCRIPT,
          body:
            foreign('job-posting', 'src="/posting.json" now="2026-02-01"', `<b>card</b>${badge}`) +
            foreign('job-posting', '', 'empty') +
            badge,
        }),
      );
      await browser.evaluate(settle);
      const texts = await browser.evaluate(() =>
        [...document.querySelectorAll('body > job-posting, body > job-salary-badge')].map(({ shadowRoot }) => [
          shadowRoot.textContent.includes('Foreign'),
          shadowRoot.querySelectorAll('[part~=base]').length,
        ]),
      );
      assert.deepEqual(texts, [
        [false, 1],
        [true, 1], // nothing to show in its place
        [false, 1],
      ]);
    });

    it('may be cloned with its shadow root', async () => {
      await open('/cloned', pageHtml({ script: SCRIPT, body: JOB }));
      await browser.evaluate(settle);
      const bases = await browser.evaluate(async () => {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open', clonable: true });
        const template = document.createElement('template');
        document.body.append(host, template);
        const card = document.createElement('job-posting');
        card.attachShadow({ mode: 'open', clonable: true }).innerHTML = '<div part="base">Old</div>';
        card.setAttribute('posting', '{"title": "Cloned"}');
        host.shadowRoot.append(card);
        const clone = card.cloneNode(true);
        document.body.append(clone);
        const results = [];
        for (const element of [card, clone]) {
          await element.ready;
          results.push([element.shadowRoot.querySelectorAll('[part~=base]').length, element.data?.title]);
        }
        return results;
      });
      for (const [count_, title] of bases) assert.deepEqual([count_, title], [1, 'Cloned']);
    });

    it('leaves one JSON-LD on a page that was left and restored as a clone, and none on others', async () => {
      await open('/turbo', pageHtml({ script: SCRIPT, body: JOB }));
      await browser.evaluate(settle);
      await browser.waitFor((marked) => document.querySelector(marked) !== null, 'JSON-LD', MARKED);
      const counts = await browser.evaluate(async (marked) => {
        const scripts = () => document.querySelectorAll(marked).length;
        const until = async (check) => {
          for (const end = Date.now() + 5000; Date.now() < end && !check();)
            await new Promise((resolve) => setTimeout(resolve, 20));
        };
        const { head } = document;
        const results = [];
        // as Turbo does: the snapshot is a clone, scripts of its head are added, and the body is replaced
        const snapshot = {
          scripts: [...head.querySelectorAll(marked)].map((script) => script.cloneNode(true)),
          body: document.body.cloneNode(true),
        };
        const go = (page) => {
          for (const script of page.scripts) head.append(script.cloneNode(true));
          document.body.replaceWith(page.body.cloneNode(true));
        };
        const other = { scripts: [], body: document.createElement('body') };
        for (const page of [other, snapshot, other, snapshot, snapshot, other]) {
          go(page);
          await until(() => scripts() === (page === snapshot ? 1 : 0));
          for (const card of document.querySelectorAll('job-posting')) await card.ready;
          await new Promise((resolve) => setTimeout(resolve, 100));
          results.push(scripts());
        }
        return results;
      }, MARKED);
      assert.deepEqual(counts, [0, 1, 0, 1, 1, 0]);
    });

    it('drops JSON-LD of a saved page that no card writes any more', async () => {
      const stale =
        '<script type="application/ld+json" data-job-posting-elements>{"@type":"JobPosting","title":"Gone"}</script>';
      for (const card of ['<job-posting></job-posting>', '<job-posting src="/posting.json"></job-posting>']) {
        await open('/stale', pageHtml({ head: stale, script: SCRIPT, body: card }));
        await browser.evaluate(settle);
        await browser.waitFor((marked) => !document.querySelector(marked), 'no JSON-LD', MARKED);
      }
      await open('/changed', pageHtml({ head: stale, script: SCRIPT, body: JOB }));
      await browser.evaluate(settle);
      await browser.waitFor(
        (marked) => [...document.querySelectorAll(marked)].every(({ text }) => !text.includes('Gone')),
        'the JSON-LD of the posting',
        MARKED,
      );
      assert.equal((await browser.evaluate(count, MARKED)).scripts, 1);
    });

    it('writes nothing where the page states the posting in its own JSON-LD', async () => {
      const own = `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', title: posting.title })}</script>`;
      await open('/own', pageHtml({ head: own, script: SCRIPT, body: JOB }));
      await browser.evaluate(settle);
      await browser.evaluate(() => new Promise((resolve) => void setTimeout(resolve, 300)));
      const { scripts, marked } = await browser.evaluate(count, MARKED);
      assert.deepEqual([scripts, marked], [1, 0]);
    });
  });
}
