// A board that asks a search server: the built scripts, the real handler and PGlite.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { FEED_DAY, boardFeed } from '../../demo/board-feed.js';
import { PostgresSearch, searchHandler } from '../../dist/search-server/index.js';
import { engines } from '../support/engines.mjs';
import { globalFunctions, pageHtml, startPageServer } from '../support/page-server.mjs';
import { startPglite } from '../support/databases.mjs';

const CSP = `default-src 'none'; img-src data:; script-src 'self'; connect-src 'self'; base-uri 'none';
require-trusted-types-for 'script'; trusted-types job-posting#lit job-posting#html job-posting#ld`.replace(/\s+/g, ' ');

const page = pageHtml({
  title: 'Jobs',
  head: '<link rel="icon" href="data:,"><script src="/functions.js"></script>',
  script: '<script type="module" src="/dist/job-posting.min.js"></script>',
  body: `<job-board search="/api/jobs" page-size="20" now="${FEED_DAY}T09:00:00Z"><a href="/all">All jobs</a></job-board>`,
});

/** What a test does on the page, and sees of it. */
const FUNCTIONS = globalFunctions({
  root: () => document.querySelector('job-board').shadowRoot,
  part: (name) => byPart('job-board', name),
  statusText: () => textOf(part('status')),
  titles: () => [...root().querySelectorAll('[part~=title]')].map(textOf),
  isBusy: () => part('results')?.getAttribute('aria-busy') === 'true',
  statusIs: (text) => until(() => !isBusy() && statusText().startsWith(text), `the status "${text}"`),
  /** Opens the filters where they do not fit beside the list. */
  openFilters: () => {
    const toggle = part('filters-toggle');
    if (toggle.checkVisibility() && toggle.ariaExpanded !== 'true') toggle.click();
    return until(() => root().querySelector('[part~=option]'), 'the filters');
  },
  toggleOption: (name) =>
    [...root().querySelectorAll('[part~=option]')]
      .find((label) => label.textContent.includes(name))
      .querySelector('input')
      .click(),
});

for (const { name, launch } of engines) {
  describe(`a board that asks a search server, in ${name}`, { timeout: 120_000 }, () => {
    let database;
    let pages;
    let browser;
    /** What the server is like at the moment: waits for something, or fails. */
    let hold = () => Promise.resolve(null);
    let asked = [];

    before(async () => {
      database = await startPglite();
      const server = new PostgresSearch({ pool: database.pool, now: () => Date.parse(`${FEED_DAY}T09:00:00Z`) });
      await server.createTables();
      await server.putPostings(boardFeed(2000));
      const handle = searchHandler({ search: (query) => server.search(query) });
      pages = await startPageServer({
        '/': { body: page, headers: { 'Content-Security-Policy': CSP } },
        '/functions.js': { body: FUNCTIONS },
        '/api/jobs': async (request, response) => {
          const url = new URL(request.url, 'http://localhost');
          asked.push(url.searchParams);
          const status = await hold(url.searchParams);
          if (status) return response.writeHead(status).end();
          const answer = await handle(new Request(url));
          response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
        },
      });
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await pages?.close();
      await database?.stop();
    });

    const open = async (search = '') => {
      hold = () => Promise.resolve(null);
      asked = [];
      await browser.open(`${pages.origin}/${search}`);
      await browser.evaluate(async () => {
        await until(() => !isBusy() && statusText(), 'an answer');
        await openFilters();
      });
    };
    const pageFaults = () => browser.evaluate(() => faults());

    it('shows the first of all postings, with the numbers of the facets', async () => {
      await open();
      assert.equal(await browser.evaluate(() => statusText()), '2,000 jobs · 20 of 2,000 shown');
      const options = await browser.evaluate(() =>
        [...root().querySelectorAll('[part~=workplace] [part~=option]')].map(textOf),
      );
      assert.equal(options.length, 3);
      assert.equal(
        options.reduce((sum, text) => sum + Number(text.split(' ').at(-1).replace(',', '')), 0),
        2000,
      );
      assert.deepEqual(await pageFaults(), []);
    });

    it('finds what is typed, filters, goes back and forth, and shows more', async () => {
      await open();
      await browser.evaluate(async () => {
        typeText(part('search'), 'eng');
        typeText(part('search'), 'engineering');
        await until(
          () =>
            location.search === '?q=engineering' && !isBusy() && titles().every((title) => /engineering/i.test(title)),
          'words',
        );
      });
      assert.deepEqual(
        asked.map((params) => params.get('q')),
        [null, 'engineering'],
      );
      const words = await browser.evaluate(() => statusText());
      await browser.evaluate(async () => {
        toggleOption('Berlin');
        await until(() => !isBusy() && part('chip'), 'a chip');
      });
      const filtered = await browser.evaluate(() => [statusText(), location.search, part('chip').textContent.trim()]);
      assert.deepEqual(filtered.slice(1), ['?q=engineering&place=berlin+de', 'Berlin, Germany']);
      assert.notEqual(filtered[0], words);
      assert.equal(
        await browser.evaluate(async (text) => {
          history.back();
          await statusIs(text);
          return location.search;
        }, words),
        '?q=engineering',
      );
      await browser.evaluate(async (text) => {
        history.forward();
        await statusIs(text);
      }, filtered[0]);
      await browser.evaluate(async () => {
        history.back();
        await until(() => !isBusy() && !part('chip'), 'no chip');
        part('more').click();
        await until(() => titles().length === 40, 'more');
      });
      assert.equal(
        await browser.evaluate(
          () => new Set(titles().map((_, at) => root().querySelectorAll('[part~=title-link]')[at])).size,
        ),
        40,
      );
      assert.equal(await browser.evaluate(() => root().activeElement?.dataset.row), '20');
      assert.deepEqual([asked.at(-1).get('offset'), asked.at(-1).get('facets')], ['20', '']);
      assert.deepEqual(await pageFaults(), []);
    });

    it('begins with the question in the address', async () => {
      await open('?q=design&workplace=remote&sort=pay');
      const [first] = asked;
      assert.deepEqual([first.get('q'), first.getAll('workplace'), first.get('sort')], ['design', ['remote'], 'pay']);
      assert.equal(await browser.evaluate(() => part('sort').value), 'pay');
      const workplaces = await browser.evaluate(() =>
        [...root().querySelectorAll('[part~=row-workplace]')].map(textOf),
      );
      assert.deepEqual(new Set(workplaces), new Set(['Remote']));
    });

    it('shows the answer to the last question when the one before comes later', async () => {
      await open();
      const gate = new EventTarget();
      hold = (params) =>
        params.get('place') && !params.get('workplace') ? once(gate, 'open').then(() => null) : Promise.resolve(null);
      await browser.evaluate(async () => {
        toggleOption('Berlin');
        await until(isBusy, 'busy');
      });
      assert.equal(await browser.evaluate(() => titles().length), 20, 'what was there stays');
      const late = await browser.evaluate(async () => {
        toggleOption('Berlin');
        toggleOption('Remote');
        await until(() => !isBusy() && location.search === '?workplace=remote', 'the last one');
        return statusText();
      });
      gate.dispatchEvent(new Event('open'));
      await browser.evaluate(() => fetch('/api/jobs?q=zzz'));
      assert.deepEqual(await browser.evaluate(() => [statusText(), isBusy()]), [late, false]);
      assert.deepEqual(await pageFaults(), []);
    });

    it('says when the server fails, keeps the choice in reach, and tries again', async () => {
      await open();
      hold = () => Promise.resolve(503);
      await browser.evaluate(async () => {
        toggleOption('Berlin');
        await statusIs('The jobs could not be loaded.');
      });
      assert.deepEqual(await browser.evaluate(() => [titles(), part('chip').textContent.trim()]), [
        [],
        'Berlin, Germany',
      ]);
      hold = () => Promise.resolve(null);
      await browser.evaluate(async () => {
        part('retry').click();
        await until(() => !isBusy() && titles().length === 20, 'the jobs');
      });
    });

    it('shows the page’s own content when the server fails from the first, after some tries', async () => {
      hold = () => Promise.resolve(503);
      asked = [];
      await browser.open(`${pages.origin}/`);
      await browser.evaluate(() => statusIs('The jobs could not be loaded.'));
      assert.equal(asked.length, 3);
      assert.equal(await browser.evaluate(() => document.querySelector('job-board a').checkVisibility()), true);
    });
  });
}
