// What is in a page before the script runs is taken over: shadow roots of servers, prerenderers and saved pages, and JSON-LD.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { engines } from '../support/engines.mjs';
import { fullPostingWith, pageHtml, startPageServer } from '../support/page-server.mjs';
import { PRERENDER_SCRIPT } from '../support/prerender.mjs';

const SCRIPT = '<script src="/prerender.js"></script><script type="module" src="/dist/job-posting.min.js"></script>';
const MARKED = 'script[type="application/ld+json"][data-job-posting-elements]';

/** A job page, the elements of which have all they need in `src`. */
const JOB = `<main><job-posting id="card" src="/posting.json" structured-data now="2026-02-01">
  <a href="/job">Own page</a><job-salary-badge></job-salary-badge></job-posting>
<job-apply-button for="card" now="2026-02-01"></job-apply-button>
<job-start-date-picker now="2026-02-01" name="start"><option value="2027-01-11">11 January</option><option value="2027-02-01">1 February</option></job-start-date-picker>
<job-board no-url src="/list.json" now="2026-02-01"><a href="/jobs">All jobs</a></job-board></main>`;

/** After the page has been painted. */
const LATE_MS = 150;
const CARD = 'id="card" src="/posting.json" now="2026-02-01"><a href="/job">Own page</a></job-posting>';
/** Pages of one or more elements, that the reader may see before the script runs. */
const PAGES = {
  'a card': `<job-posting ${CARD}`,
  'a card that shows everything': `<job-posting layout="full" ${CARD}`,
  'a row': `<job-posting layout="row" ${CARD}`,
  'elements bound to a card':
    `<job-apply-button for="card"></job-apply-button><job-salary-badge for="card"></job-salary-badge>` +
    `<job-start-date-picker for="card"></job-start-date-picker><job-posting ${CARD}`,
  'elements with data of their own': `<job-salary-badge currency="USD" min-value="20" max-value="30" unit="HOUR" compact></job-salary-badge>
    <job-apply-button href="/apply" valid-through="2026-03-01" now="2026-02-01" tools></job-apply-button>
    <job-start-date-picker now="2026-02-01"><option value="2027-01-11">11 January</option><option value="2027-02-01">1 February</option></job-start-date-picker>`,
  'a board': '<job-board no-url src="/list.json" now="2026-02-01"><a href="/jobs">All jobs</a></job-board>',
};

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

/** In the page: its HTML with all shadow roots, as prerenderers write it; with their styles, or as `getHTML` leaves it. */
const prerenderPage = (hasStyles) => (hasStyles ? prerender() : prerender().replaceAll(/<style>[^<]*<\/style>/g, ''));

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
    /** How late the answers are, in ms. */
    let lateness = 0;
    const json = (value) => async (_, response) => {
      await wait(lateness);
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(value));
    };

    before(async () => {
      server = await startPageServer({}, async (path) => {
        if (path.startsWith('/dist/')) await wait(lateness);
        return true;
      });
      server.routes['/prerender.js'] = { body: PRERENDER_SCRIPT };
      browser = await launch();
      const hiringOrganization = { name: 'Acme' }; // without a logo, which would be loaded
      posting = await fullPostingWith({ description: 'Long text. '.repeat(200), hiringOrganization });
      server.routes['/never'] = () => undefined;
      server.routes['/posting.json'] = json(posting);
      server.routes['/list.json'] = json([posting, { ...posting, title: 'Second', identifier: 'second' }]);
      await open('/fresh', pageHtml({ script: SCRIPT, body: JOB }));
      await browser.evaluate(settle);
      await browser.waitFor((marked) => document.querySelector(marked) !== null, 'JSON-LD', MARKED);
      fresh = await browser.evaluate(count, MARKED);
      canPrerender = await browser.evaluate(() => 'getHTML' in Element.prototype);
      html = canPrerender ? await browser.evaluate(prerenderPage, false) : '';
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

    for (const [what, body] of Object.entries(PAGES)) {
      it(`does not move the page when it is replaced: ${what}`, async (t) => {
        if (!canPrerender || name !== 'Chromium') return t.skip('measured in Chromium');
        for (const [width, height] of [
          [390, 3000],
          [1280, 3000],
        ]) {
          await browser.page.setViewport({ width, height });
          await open('/whole', pageHtml({ script: SCRIPT, body: `${body}<p>After</p>` }));
          await browser.evaluate(settle);
          const page = await browser.evaluate(prerenderPage, true);
          lateness = LATE_MS;
          await open('/shift', page);
          await browser.evaluate(settle);
          lateness = 0;
          const shifts = await browser.evaluate(async () => {
            const entries = [];
            const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
            observer.observe({ type: 'layout-shift', buffered: true });
            for (let frame = 0; frame < 3; frame++) await nextFrame();
            entries.push(...observer.takeRecords());
            return entries.map(({ value }) => value);
          });
          assert.deepEqual(shifts, [], `at ${width}`);
        }
        await browser.page.setViewport({ width: 800, height: 600 });
      });
    }

    it('keeps what the reader has unfolded, chosen and focused meanwhile', async (t) => {
      if (!canPrerender) return t.skip('no getHTML');
      const body = `<job-posting ${CARD}<job-start-date-picker for="card"></job-start-date-picker>`;
      await open('/whole', pageHtml({ script: SCRIPT, body }));
      await browser.evaluate(settle);
      const page = await browser.evaluate(prerenderPage, true);
      let send;
      server.routes['/late.json'] = async (_, response) => {
        await new Promise((resolve) => (send = resolve));
        response.setHeader('Content-Type', 'application/json').end(JSON.stringify(posting));
      };
      await open('/early', page.replace('/posting.json', '/late.json'));
      const chosen = await browser.evaluate(async () => {
        await customElements.whenDefined('job-posting');
        const inside = (host, selector) => document.querySelector(host).shadowRoot.querySelector(selector);
        inside('job-posting', 'details[part=details] summary').click();
        const radio = inside('job-start-date-picker', 'label:last-of-type input:not([disabled])');
        radio.click();
        radio.focus();
        return radio.value;
      });
      await browser.waitFor(() => document.querySelector('job-posting').matches(':state(loading)'), 'the request');
      send();
      // the content is replaced once all that it needs has been loaded
      await browser.waitFor(() => document.querySelector('body > job-start-date-picker').value !== '', 'the choice');
      await browser.evaluate(settle);
      const kept = await browser.evaluate(() => {
        const [card, picker] = [
          document.querySelector('job-posting'),
          document.querySelector('body > job-start-date-picker'),
        ];
        return {
          isReady: card.data !== null,
          isOpen: card.shadowRoot.querySelector('details[part=details]').open,
          value: picker.value,
          focused: document.activeElement === picker && picker.shadowRoot.activeElement.value,
        };
      });
      assert.deepEqual(kept, { isReady: true, isOpen: true, value: chosen, focused: chosen });
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
