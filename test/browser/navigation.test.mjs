// Pages between which Turbo, Astro, htmx and swup navigate without loading them: one card, one JSON-LD, nothing left behind.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { engines } from '../support/engines.mjs';
import { countTimers, startMemory } from '../support/memory.mjs';
import { navigationScript } from '../support/navigation/bundle.mjs';
import { fullPostingWith, pageHtml, startPageServer } from '../support/page-server.mjs';

const MARKED = 'script[type="application/ld+json"]';
const TAGS = ['job-posting', 'job-salary-badge', 'job-start-date-picker', 'job-apply-button', 'job-board'];
const VISITS = 60;
const VISITS_OF_OTHERS = 24;

const LIBRARIES = {
  'Turbo Drive': { file: 'turbo.js', head: '' },
  'Turbo Drive, which morphs': {
    file: 'turbo.js',
    head: '<meta name="turbo-refresh-method" content="morph"><meta name="turbo-refresh-scroll" content="preserve">',
    canRefresh: true,
  },
  'Astro ClientRouter': {
    file: 'astro-client-router.js',
    head: '<meta name="astro-view-transitions-enabled" content="true"><meta name="astro-view-transitions-fallback" content="animate">',
  },
  'htmx, boosted': { file: 'htmx.js', head: '', body: 'hx-boost:inherited="true"' },
  'htmx 2, boosted': { file: 'htmx2.js', head: '', body: 'hx-boost="true"' },
  'htmx 2, boosted, which merges heads': { file: 'htmx2.js', head: '', body: 'hx-boost="true" hx-ext="head-support"' },
  swup: { file: 'swup.js', head: '' },
};

/** In the page: what a reader and a search engine find, through all shadow roots. */
const found = (marked) => {
  const all = deepElements(document);
  const having = (selector) => all.filter((element) => element.matches(selector)).length;
  return {
    title: document.title,
    cards: having('job-posting'),
    bases: having('[part~=card]'),
    titles: having('[part~=title]'),
    links: having('a:is([part~=button], [part~=apply__button])'),
    jsonLd: [...document.querySelectorAll(marked)].map(({ text }) => JSON.parse(text).title),
    errors: pageLog.errors,
  };
};

/** In the page: whether all elements show what they have. A page may be replaced meanwhile: what it waited for never comes. */
const isSettled = async (title) => {
  await nextFrame();
  if (document.querySelector('.htmx-settling')) return false; // it does not follow its links yet
  const cards = [...document.querySelectorAll('job-posting')];
  return document.querySelector('h1')?.textContent === title && cards.every((card) => card.matches(':state(ready)'));
};

/** Each library in each engine. */
const CASES = engines.flatMap((engine) =>
  Object.entries(LIBRARIES).map(([library, set]) => ({ engine, library, ...set })),
);

for (const { engine, library, file, head, body = '', canRefresh } of CASES) {
  const isMeasured = engine.name === 'Chromium';
  describe(`pages with ${library}, in ${engine.name}`, () => {
    let browser;
    let server;
    let memory;
    const visits = library === 'Turbo Drive' ? VISITS : VISITS_OF_OTHERS;
    const jobs = ['Cook', 'Baker', 'Waiter'];
    before(async () => {
      server = await startPageServer();
      server.routes['/navigation.js'] = { body: `(${countTimers})();\n${await navigationScript(file)}` };
      const type = file === 'astro-client-router.js' ? 'module' : 'text/javascript';
      const script = `<script src="/navigation.js" type="${type}"></script><script type="module" src="/dist/job-posting.min.js"></script>`;
      const page = (title, content) => ({
        body: pageHtml({
          title,
          head,
          script,
          body: `<div ${body}><nav>${['Cook', 'Baker', 'Waiter', 'Home'].map((name) => `<a id="to-${name}" href="/${name}">${name}</a>`).join(' ')}</nav><main id="main">${content}</main></div>`,
        }),
      });
      for (const title of jobs) {
        const posting = await fullPostingWith({ title, identifier: title, hiringOrganization: { name: 'Acme' } });
        server.routes[`/${title}.json`] = { body: JSON.stringify(posting) };
        server.routes[`/${title}`] = page(
          title,
          `<h1>${title}</h1><job-posting src="/${title}.json" structured-data now="2026-02-01"><a href="/${title}">Own page</a></job-posting>`,
        );
      }
      server.routes['/Home'] = page('Home', '<h1>Home</h1>');
      browser = await engine.launch();
      await browser.open(`${server.origin}/Home`);
      await browser.evaluate(() => customElements.whenDefined('job-board'));
      if (isMeasured) memory = await startMemory(browser, TAGS);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    /** What must be on a page; the JSON-LD of the page before may need a moment. */
    const shows = async (title) => {
      const isJob = jobs.includes(title);
      await browser.waitFor(isSettled, title, title);
      await browser.waitFor(
        (marked, count) => document.querySelectorAll(marked).length === count,
        `JSON-LD of ${title}`,
        MARKED,
        isJob ? 1 : 0,
      );
      const one = isJob ? 1 : 0;
      const wanted = {
        title,
        cards: one,
        bases: one,
        titles: one,
        links: one,
        jsonLd: isJob ? [title] : [],
        errors: [],
      };
      // Turbo shows a preview first, and replaces it
      let shown;
      for (let tries = 0; tries < 100 && !isDeepStrictEqual(shown, wanted); tries++)
        shown = await browser.evaluate(found, MARKED);
      assert.deepEqual(shown, wanted);
    };
    const follow = async (title) => {
      await browser.evaluate((wanted) => document.querySelector(`#to-${wanted}`).click(), title);
      await shows(title);
    };

    it('shows one card and its JSON-LD, forward, back and again', async () => {
      const loads = await browser.evaluate(() => (window.loaded = performance.timeOrigin));
      for (const title of ['Cook', 'Baker', 'Home', 'Waiter', 'Cook']) await follow(title);
      for (const title of ['Waiter', 'Home', 'Baker', 'Cook']) {
        await browser.evaluate(() => history.back());
        await shows(title);
      }
      for (const title of ['Baker', 'Home', 'Waiter']) {
        await browser.evaluate(() => history.forward());
        await shows(title);
      }
      await follow('Home');
      assert.equal(await browser.evaluate(() => window.loaded), loads, 'the page was loaded');
    });

    it('keeps what was chosen when it refreshes the same page', { skip: !canRefresh }, async () => {
      await follow('Cook');
      await browser.evaluate(() => {
        const card = document.querySelector('job-posting');
        deepElements(card.shadowRoot)
          .find((input) => input.type === 'radio')
          .click();
        window.card = card;
        window.chosen = deepElements(card.shadowRoot).find((input) => input.checked).value;
      });
      for (let time = 0; time < 3; time++) {
        await browser.evaluate(
          () =>
            new Promise((resolve) => {
              document.addEventListener('turbo:render', () => resolve(), { once: true });
              navigation.refresh();
            }),
        );
        await shows('Cook');
      }
      assert.deepEqual(
        await browser.evaluate(() => {
          const card = document.querySelector('job-posting');
          return [
            card === window.card,
            deepElements(card.shadowRoot).find((input) => input.checked)?.value === window.chosen,
          ];
        }),
        [true, true],
      );
      await browser.evaluate(() => delete window.card);
      await follow('Home');
    });

    it('does not move the page', { skip: !isMeasured && 'measured in Chromium' }, async () => {
      await browser.evaluate(() => {
        window.shifts = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) window.shifts += value;
        }).observe({ type: 'layout-shift' });
      });
      for (const title of ['Cook', 'Baker']) await follow(title);
      await browser.evaluate(() => history.back());
      await shows('Cook');
      const shift = await browser.evaluate(() => nextFrame().then(() => window.shifts));
      assert.ok(shift <= 0.02, `moves by ${shift}`);
      await follow('Home');
    });

    it(
      `keeps memory and listeners level over ${visits} visits`,
      { skip: !isMeasured && 'measured in Chromium' },
      async () => {
        const visit = async (times) => {
          for (let time = 0; time < times; time++) await follow([...jobs, 'Home'][time % 4]);
        };
        const measure = async () => (await memory.measure()).kept;
        await visit(12);
        const first = await measure();
        await visit(visits);
        /** What there is more of than after the first visits; timers aside, because the library has some of its own. */
        const excess = ({ elements, nodes, ...kept }) =>
          Object.entries({ ...elements, ...kept, nodes: nodes / 1.05, timers: 0 }).flatMap(([name, count]) => {
            const firstCount = first.elements[name] ?? first[name];
            return count > firstCount ? [`${name}: ${firstCount} to ${count}`] : [];
          });
        // the page before may be kept for a moment, as by a transition; a leak adds some with each visit
        let more = excess(await measure());
        for (let tries = 0; tries < 10 && more.length > 0; tries++) more = excess(await measure());
        assert.deepEqual(more, []);
      },
    );
  });
}
