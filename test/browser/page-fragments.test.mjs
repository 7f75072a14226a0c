// Parts of a page that Turbo, htmx and Astro replace, or keep between pages: one card, its JSON-LD, what was chosen.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { navigationScript } from '../support/navigation/bundle.mjs';
import { fullPostingWith, globalFunctions, pageHtml, startPageServer } from '../support/page-server.mjs';

const JSON_LD = 'script[type="application/ld+json"]';
const LIBRARIES = ['turbo.js', 'htmx.js', 'htmx2.js', 'astro-client-router.js'];
const ASTRO =
  '<meta name="astro-view-transitions-enabled" content="true"><meta name="astro-view-transitions-fallback" content="swap">';
const JOBS = ['Cook', 'Baker'];

const card = (title, attributes = '') =>
  `<job-posting id="card" src="/${title}.json" structured-data now="2026-02-01" ${attributes}><a href="/${title}">Own page</a></job-posting>`;
const bar = '<job-apply-button for="card" now="2026-02-01"></job-apply-button>';
const frame = (title) => `<turbo-frame id="job">${card(title)}<a id="next" href="/frame-Baker">Baker</a></turbo-frame>`;

/** In the page: what a reader and a search engine find. */
const found = (jsonLd) => {
  const all = deepElements(document);
  const count = (selector) => all.filter((element) => element.matches(selector)).length;
  const [first] = document.querySelectorAll('job-posting');
  return {
    cards: count('job-posting'),
    bases: count('[part~=card]'),
    titles: all.filter((element) => element.matches('[part~=title]')).map((title) => title.textContent.trim()),
    jsonLd: [...document.querySelectorAll(jsonLd)].map(({ text }) => JSON.parse(text).title),
    isReady: first ? hasState(first, 'ready') : true,
    errors: pageLog.errors,
  };
};

for (const { name, launch } of engines) {
  describe(`parts of a page that are replaced, in ${name}`, () => {
    let browser;
    let server;
    before(async () => {
      server = await startPageServer();
      for (const file of LIBRARIES) server.routes[`/${file}`] = { body: await navigationScript(file) };
      for (const title of JOBS) {
        const posting = await fullPostingWith({ title, identifier: title, hiringOrganization: { name: 'Acme' } });
        server.routes[`/${title}.json`] = { body: JSON.stringify(posting) };
        server.routes[`/frame-${title}`] = { body: `<!doctype html><title>Frame</title>${frame(title)}` };
        server.routes[`/part-${title}`] = { body: card(title) };
      }
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    /** The pages of a test, by path; opens the first. */
    const open = async (file, pages, head = '') => {
      const type = file.startsWith('astro') ? 'module' : 'text/javascript';
      const script = `<script src="/${file}" type="${type}"></script><script type="module" src="/dist/job-posting.min.js"></script>`;
      for (const [path, body] of Object.entries(pages))
        server.routes[path] = {
          body: pageHtml({
            title: path,
            head,
            script: `<script>${globalFunctions({ found })}</script>${script}`,
            body,
          }),
        };
      await browser.open(server.origin + Object.keys(pages)[0]);
    };

    /** Waits until the page shows the posting of a job and nothing else; none for null. */
    const shows = async (title, message) => {
      const titles = title === null ? [] : [title];
      const expected = {
        cards: titles.length,
        bases: titles.length,
        titles,
        jsonLd: titles,
        isReady: true,
        errors: [],
      };
      const isThere = (selector, wanted) => JSON.stringify(found(selector)) === wanted;
      const see = () => browser.evaluate((selector) => found(selector), JSON_LD);
      await browser.waitFor(isThere, 'the page', JSON_LD, JSON.stringify(expected)).catch(see);
      await browser.evaluate(() => nextFrame());
      const seen = await see();
      assert.deepEqual(seen, expected, message);
    };
    const click = (selector) => browser.evaluate((wanted) => document.querySelector(wanted).click(), selector);
    const isAt = (path) => browser.waitFor((wanted) => document.title === wanted, path, path);

    it('a Turbo frame: replaced by a link in it, and loaded when it comes into sight', async () => {
      await open('turbo.js', { '/frames': frame('Cook') });
      await shows('Cook');
      await click('#next');
      await shows('Baker');
      await browser.evaluate(() => (document.querySelector('turbo-frame').src = '/frame-Cook'));
      await shows('Cook');
      await browser.evaluate(() => {
        document.querySelector('job-posting').className = 'old';
        return document.querySelector('turbo-frame').reload();
      });
      await browser.waitFor(() => !document.querySelector('.old'), 'the new card');
      await shows('Cook');
      await browser.evaluate(() => document.querySelector('turbo-frame').remove());
      await shows(null);

      const lazyFrame = '<turbo-frame id="job" src="/frame-Baker" loading="lazy"></turbo-frame>';
      await open('turbo.js', { '/lazy-frame': `<div style="height: 3000px"></div>${lazyFrame}` });
      await browser.evaluate(() => nextFrame());
      await shows(null);
      await browser.evaluate(() => scrollTo(0, 3000));
      await shows('Baker');
    });

    it('a Turbo stream: replace, update, append, morph, remove', async () => {
      await open('turbo.js', { '/streams': `<div id="list">${card('Cook')}</div>` });
      await shows('Cook');
      const stream = (action, target, content = '') =>
        browser.evaluate(
          (message) => navigation.render(message),
          `<turbo-stream ${action} target="${target}"><template>${content}</template></turbo-stream>`,
        );
      await stream('action="replace"', 'card', card('Baker'));
      await shows('Baker', 'replace');
      await stream('action="update"', 'list', card('Cook'));
      await shows('Cook', 'update');
      await stream('action="append"', 'list', card('Baker'));
      await shows('Baker', 'append, in place of the one with the same id');
      await stream('action="replace" method="morph"', 'card', card('Cook'));
      await shows('Cook', 'morph');
      await stream('action="update" method="morph"', 'list', card('Baker'));
      await shows('Baker', 'morph what is inside');
      await stream('action="remove"', 'card');
      await shows(null, 'remove');
      await stream('action="append"', 'list', card('Cook'));
      await shows('Cook', 'append');
    });

    for (const [file, swaps] of [
      ['htmx2.js', ['outerHTML', 'outerHTML transition:true']],
      ['htmx.js', ['outerHTML', 'outerMorph']],
    ]) {
      it(`${file}: a card that is swapped, ${swaps.join(', ')}, or swapped out of band`, async () => {
        const links = (swap) =>
          JOBS.map(
            (title) =>
              `<button id="get-${title}" hx-get="/part-${title}" hx-target="#card" hx-swap="${swap}"></button>`,
          );
        for (const swap of swaps) {
          await open(file, { '/swap': `${card('Cook')}${links(swap).join('')}` });
          await shows('Cook');
          for (const title of ['Baker', 'Cook', 'Baker']) {
            await click(`#get-${title}`);
            await shows(title, `${swap} ${title}`);
          }
        }
        server.routes['/band'] = { body: `<p>Saved</p>${card('Cook', 'hx-swap-oob="true"')}` };
        await open(file, {
          '/out': `${card('Baker')}<p id="note"></p><button id="get" hx-get="/band" hx-target="#note"></button>`,
        });
        await shows('Baker');
        await click('#get');
        await shows('Cook', 'out of band');
        await browser.evaluate(() => document.querySelector('#card').remove());
        await shows(null);
      });
    }

    it('htmx 2: a page that history restores from its HTML', async () => {
      const links = JOBS.map(
        (title) =>
          `<button id="get-${title}" hx-get="/part-${title}" hx-target="main" hx-push-url="/page-${title}"></button>`,
      ).join('');
      await open('htmx2.js', { '/restored': `${links}<main hx-history-elt>${card('Cook')}</main>` });
      await shows('Cook');
      await click('#get-Baker');
      await shows('Baker');
      await click('#get-Cook');
      await shows('Cook');
      await browser.evaluate(() => history.back());
      await shows('Baker', 'back');
      const isStored = () =>
        [sessionStorage, localStorage].some((store) => store.getItem('htmx-history-cache')?.includes('job-posting'));
      assert.ok(await browser.evaluate(isStored), 'it comes from a cache');
      await browser.evaluate(() => history.back());
      await shows('Cook', 'back to the first');
      await browser.evaluate(() => history.forward());
      await shows('Baker', 'forward');
    });

    it('htmx 2 with merged heads: a card beside what is replaced keeps its JSON-LD', async () => {
      const page = (title) =>
        `<div hx-boost="true" hx-ext="head-support" hx-target="main" hx-select="main" hx-swap="outerHTML">${JOBS.map((job) => `<a id="to${job}" href="/beside-${job}">${job}</a>`).join(' ')}</div><main>${title}</main><aside>${card('Cook')}</aside>`;
      await open('htmx2.js', { '/beside-Cook': page('Cook'), '/beside-Baker': page('Baker') });
      await shows('Cook');
      for (const path of ['Baker', 'Cook', 'Baker']) {
        await click(`#to${path}`);
        await isAt(`/beside-${path}`);
        await shows('Cook', path);
      }
    });

    const KEPT = {
      'Astro, transition:persist': {
        file: 'astro-client-router.js',
        head: ASTRO,
        attribute: 'data-astro-transition-persist="card"',
      },
      'Turbo, data-turbo-permanent': { file: 'turbo.js', attribute: 'data-turbo-permanent' },
      'htmx 2, hx-preserve': { file: 'htmx2.js', body: 'hx-boost="true"', attribute: 'hx-preserve' },
      'htmx 2 with merged heads, hx-preserve': {
        file: 'htmx2.js',
        body: 'hx-boost="true" hx-ext="head-support"',
        attribute: 'hx-preserve',
      },
      'htmx, hx-preserve': { file: 'htmx.js', body: 'hx-boost:inherited="true"', attribute: 'hx-preserve' },
    };
    for (const [library, { file, head, body = '', attribute }] of Object.entries(KEPT)) {
      it(`${library}: a card that stays between pages keeps its JSON-LD and what was chosen`, async () => {
        const links = ['/job', '/apply', '/home'].map(
          (path) => `<a id="to${path.slice(1)}" href="${path}">${path}</a>`,
        );
        const page = (content) => `<div ${body}><nav>${links.join(' ')}</nav><main>${content}</main></div>`;
        const kept = card('Cook', attribute);
        await open(file, { '/job': page(kept), '/apply': page(`<p>Apply</p>${kept}${bar}`), '/home': page('') }, head);
        await shows('Cook');
        const chosen = await browser.evaluate(async () => {
          window.kept = document.querySelector('job-posting');
          deepElements(window.kept.shadowRoot)
            .filter((input) => input.type === 'radio' && !input.disabled)
            .at(-1)
            .click();
          return deepElements(window.kept.shadowRoot).find((input) => input.checked).value;
        });
        const keepsAll = async (message) => {
          await shows('Cook', message);
          const [isSame, value] = await browser.evaluate(() => [
            document.querySelector('job-posting') === window.kept,
            deepElements(document.querySelector('job-posting').shadowRoot).find((input) => input.checked)?.value,
          ]);
          assert.deepEqual([isSame, value], [true, chosen], message);
        };
        for (const path of ['apply', 'job', 'apply']) {
          await click(`#to${path}`);
          await isAt(`/${path}`);
          await keepsAll(path);
        }
        for (const path of ['/job', '/apply']) {
          await browser.evaluate(() => history.back());
          await isAt(path);
          await keepsAll(`back to ${path}`);
        }
        await click('#tohome');
        await isAt('/home');
        await shows(null, 'home');
        await browser.evaluate(() => history.back());
        await isAt('/apply');
        await shows('Cook', 'back from home');
      });
    }
  });
}
