// Pages between which Turbo, htmx and swup navigate without loading them: one card, one JSON-LD, nothing left behind.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { launchChromium } from '../support/engines.mjs';
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
  'htmx, boosted': { file: 'htmx.js', head: '', body: 'hx-boost:inherited="true"' },
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
  const cards = [...document.querySelectorAll('job-posting')];
  return document.querySelector('h1')?.textContent === title && cards.every((card) => card.matches(':state(ready)'));
};

for (const [library, { file, head, body = '', canRefresh }] of Object.entries(LIBRARIES)) {
  describe(`pages with ${library}, in Chromium`, () => {
    let browser;
    let server;
    let memory;
    const visits = library === 'Turbo Drive' ? VISITS : VISITS_OF_OTHERS;
    const jobs = ['Cook', 'Baker', 'Waiter'];
    before(async () => {
      server = await startPageServer();
      const script = `<script>(${countTimers})(); ${(await navigationScript(file)).replaceAll('</script', '<\\/script')}</script><script type="module" src="/dist/job-posting.min.js"></script>`;
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
      browser = await launchChromium();
      await browser.open(`${server.origin}/Home`);
      await browser.evaluate(() => customElements.whenDefined('job-board'));
      memory = await startMemory(browser, TAGS);
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

    it('does not move the page', async () => {
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

    it(`keeps memory and listeners level over ${visits} visits`, async () => {
      const round = async (times) => {
        for (let visit = 0; visit < times; visit++) await follow([...jobs, 'Home'][visit % 4]);
        const { timers: _, ...kept } = (await memory.measure()).kept; // the library has timers of its own
        return kept;
      };
      const first = await round(12);
      const last = await round(visits);
      // the first may still have what the page before has left; a leak would add some with each visit
      for (const [tag, count] of Object.entries(last.elements))
        assert.ok(count <= first.elements[tag], `${first.elements[tag]} to ${count} <${tag}>`);
      for (const name of ['listeners', 'documents'])
        assert.ok(last[name] <= first[name], `${first[name]} to ${last[name]} ${name}`);
      assert.ok(last.nodes <= first.nodes * 1.05, `${first.nodes} to ${last.nodes} nodes`);
      assert.equal(last.head, first.head);
    });
  });
}
