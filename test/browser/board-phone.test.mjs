// A board on a phone: the filters and an opened job take the whole screen.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { globalFunctions, startPageServer } from '../support/page-server.mjs';

const TOWNS = ['Bath', 'Ghent', 'Oslo'];
const postings = Array.from({ length: 30 }, (_, index) => ({
  title: `Intern ${index + 1}`,
  identifier: `i-${index + 1}`,
  hiringOrganization: { name: 'Brambleworks' },
  jobLocation: [{ name: TOWNS[index % 3] }],
  workplaceType: [index % 2 === 0 ? 'REMOTE' : 'ON_SITE'],
  application: { url: '/apply' },
  startDates: Array.from({ length: 8 }, (__, at) => `2090-0${at + 1}`),
}));

const FUNCTIONS = globalFunctions({
  root: () => document.querySelector('job-board').shadowRoot,
  sheet: () => root().querySelector('dialog[part~=filters]'),
  partIn: (part) => root().querySelector(`[part~=${part}]`),
  covers: (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].join() === [0, 0, innerWidth, innerHeight].join();
  },
});

// the driver of WebKit cannot set the size of the window
for (const { name, found, launch } of engines.filter((engine) => engine.name !== 'WebKit')) {
  describe(`a board on a phone, in ${name}`, { skip: found ? false : `${name} is not here` }, () => {
    let server;
    let browser;
    before(async () => {
      const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Careers</title>
<meta name="viewport" content="width=device-width">
<script src="/helpers.js"></script><script src="/functions.js"></script>
<script type="module" src="/dist/job-posting.min.js"></script>
<body><job-board src="/jobs.json" detail="dialog" debug="off"></job-board></body></html>`;
      server = await startPageServer({
        '/functions.js': { body: FUNCTIONS },
        '/jobs.json': { body: JSON.stringify(postings), headers: { 'Content-Type': 'application/json' } },
        '/board': { body },
      });
      browser = await launch();
      await browser.page.setViewport({ width: 360, height: 640 });
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });
    const open = async () => {
      await browser.open(`${server.origin}/board`);
      await browser.waitFor(() => partIn('filters-toggle') !== null, 'the toolbar');
    };
    const openFilters = async () => {
      await open();
      await browser.evaluate(() => partIn('filters-toggle').click());
      await browser.waitFor(
        () => sheet()?.open && sheet().querySelector('input[type=checkbox]') !== null,
        'the filters',
      );
    };

    it('has filters over the whole screen, and says how many jobs are left', async () => {
      await openFilters();
      assert.equal(await browser.evaluate(() => covers(sheet()) && sheet().matches(':modal')), true);
      await browser.evaluate(() => sheet().querySelector('input[type=checkbox]').click());
      await browser.waitFor(() => partIn('show-results').textContent.trim() === 'Show 10 jobs', 'the count');
      const isInSight = () => {
        const { top, bottom } = partIn('show-results').getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      };
      assert.equal(await browser.evaluate(isInSight), true);
      await browser.evaluate(() => partIn('clear-filters').click());
      await browser.waitFor(() => partIn('show-results').textContent.trim() === 'Show 30 jobs', 'all jobs');
      await browser.evaluate(() => partIn('show-results').click());
      await browser.waitFor(() => !sheet(), 'the list');
      assert.equal(await browser.evaluate(() => root().activeElement.id), 'results');
    });

    for (const [how, close] of [
      ['the button', () => browser.evaluate(() => sheet().querySelector('[part=close]').click())],
      ['Escape', () => browser.page.keyboard.press('Escape')],
    ]) {
      it(`gives the focus back to what opened the filters: ${how}`, async () => {
        await openFilters();
        await close();
        await browser.waitFor(() => !sheet(), 'the list');
        assert.equal(await browser.evaluate(() => root().activeElement.part.value), 'filters-toggle');
        await browser.evaluate(() => partIn('filters-toggle').click());
        await browser.waitFor(() => sheet()?.open, 'the filters again');
      });
    }

    it('has a way to the apply link at the end of the screen while that is out of sight', async () => {
      await open();
      await browser.waitFor(() => partIn('title-link') !== null, 'the list');
      await browser.evaluate(() => partIn('title-link').click());
      await browser.waitFor(() => partIn('show-apply')?.checkVisibility(), 'the button');
      const seen = await browser.evaluate(() => partIn('show-apply').getBoundingClientRect().bottom <= innerHeight);
      assert.equal(seen, true);
      await browser.evaluate(() => partIn('show-apply').click());
      await browser.waitFor(() => !partIn('show-apply').checkVisibility(), 'the link itself');
      const focused = await browser.evaluate(
        () => partIn('dialog').querySelector('job-posting').shadowRoot.activeElement.textContent,
      );
      assert.match(focused, /^Apply/);
    });

    it('fits the screen with text of twice the size', async () => {
      await open();
      await browser.waitFor(() => partIn('title-link') !== null, 'the list');
      const overflowOf = (size) => {
        document.documentElement.style.fontSize = size;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      };
      assert.equal(await browser.evaluate(overflowOf, '200%'), 0);
      await browser.evaluate(() => partIn('title-link').click());
      await browser.waitFor(() => partIn('dialog').querySelector('job-posting')?.data, 'the job');
      const inDialog = () => partIn('dialog').scrollWidth - partIn('dialog').clientWidth;
      assert.equal(await browser.evaluate(inDialog), 0);
    });

    it('opens a job over the whole screen, and gives the page its title', async () => {
      await open();
      await browser.waitFor(() => partIn('title-link') !== null, 'the list');
      await browser.evaluate(() => partIn('title-link').click());
      await browser.waitFor(
        () => partIn('dialog').open && partIn('dialog').querySelector('job-posting').data,
        'the job',
      );
      const title = await browser.evaluate(() => partIn('dialog').querySelector('job-posting').data.title);
      assert.equal(await browser.evaluate(() => covers(partIn('dialog'))), true);
      assert.equal(await browser.evaluate(() => document.title), title);
      await browser.evaluate(() => partIn('close').click());
      await browser.waitFor(() => document.title === 'Careers', 'the title of the page');
    });
  });
}
