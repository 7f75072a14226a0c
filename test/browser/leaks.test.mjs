// What elements leave behind when they are taken out: nodes, listeners, timers and the elements themselves.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from '../support/engines.mjs';
import { countTimers, startMemory } from '../support/memory.mjs';
import { pageHtml, startPageServer } from '../support/page-server.mjs';
import { recordMetric } from '../support/quality.mjs';

const ROUNDS = 10;
const CARDS = 20;
const TAGS = ['job-posting', 'job-salary-badge', 'job-start-date-picker', 'job-apply-button'];

const posting = JSON.stringify({
  title: 'Intern',
  hiringOrganization: { name: 'Acme', logo: '/logo.svg' },
  description: '<p>All of it</p>',
  notice: '<p>Once</p>',
  datePosted: '2026-01-15',
  validThrough: '2099-03-31',
  jobLocation: { addressLocality: 'Oslo', addressCountry: 'NO' },
  startDates: ['2099-05-18', '2099-06-15'],
  baseSalary: { currency: 'USD', value: 30, unitText: 'HOUR' },
  application: '/apply',
});

const page = pageHtml({
  title: 'Leaks',
  script: `<script>(${countTimers})()</script><script type="module" src="/dist/job-posting.min.js"></script>`,
  body: '<main></main>',
});

/** In the page: puts cards in, with all that they can do, and takes them out. */
const round = async (cards) => {
  const main = document.querySelector('main');
  for (let index = 0; index < cards; index++) {
    main.insertAdjacentHTML(
      'beforeend',
      `<job-salary-badge for="card-${index}"></job-salary-badge>
      <job-posting id="card-${index}" src="/${index % 5 ? 'posting' : 'broken'}.json" structured-data><a href="/job">Own page</a></job-posting>
      <job-apply-button for="card-${index}"></job-apply-button><job-start-date-picker for="card-${index}"></job-start-date-picker>
      <job-salary-badge for="nobody"></job-salary-badge><job-apply-button href="/apply" valid-through="2099-01-01"></job-apply-button>`,
    );
  }
  const all = [...main.querySelectorAll('job-posting')];
  await Promise.all(all.map((card) => card.ready));
  for (const lang of ['de', 'en']) {
    document.documentElement.lang = lang;
    await Promise.all(all.map((card) => card.updateComplete));
  }
  for (const card of all) {
    card.setAttribute('layout', 'full');
    card.shadowRoot.querySelector('input')?.click();
  }
  await Promise.all(all.map((card) => card.updateComplete));
  // some are taken out while they load
  for (const card of all.slice(0, 5)) void card.reload();
  main.append(...all.slice(5, 10));
  main.replaceChildren();
  await new Promise((resolve) => requestAnimationFrame(() => resolve()));
};

describe('elements that were taken out, in Chromium', () => {
  let browser;
  let server;
  let memory;
  before(async () => {
    server = await startPageServer({
      '/': { body: page },
      '/posting.json': { body: posting },
      '/broken.json': { body: '{"title": "Cut' },
      '/logo.svg': { body: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    });
    browser = await launchChromium();
    await browser.open(`${server.origin}/`);
    memory = await startMemory(browser, TAGS);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('sees what is kept', async () => {
    await browser.evaluate(() => {
      globalThis.kept = document.createElement('job-salary-badge');
    });
    assert.equal((await memory.measure()).kept.elements['job-salary-badge'], 1);
    await browser.evaluate(() => delete globalThis.kept);
    assert.equal((await memory.measure()).kept.elements['job-salary-badge'], 0);
  });

  it(`leave nothing after ${ROUNDS} rounds of ${CARDS} cards`, async () => {
    await browser.evaluate(round, CARDS); // what is made once for the page
    await memory.settled();
    const { kept: first } = await memory.measure();
    for (let turn = 0; turn < ROUNDS; turn++) await browser.evaluate(round, CARDS);
    await memory.settled();
    const { kept: last } = await memory.measure();
    assert.deepEqual(last.elements, Object.fromEntries(TAGS.map((tag) => [tag, 0])));
    assert.deepEqual(last, first);
    recordMetric('R5', `0 elements, nodes, listeners and timers more after ${ROUNDS} rounds of ${CARDS} cards`, {
      engine: 'Chromium',
      test: import.meta.url,
    });
  });
});
