// The first formatter of a page takes the engine about 25 ms: an English card is painted without one.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from '../support/engines.mjs';
import { findChrome } from '../support/find-browsers.mjs';
import { pageHtml, startPageServer } from '../support/page-server.mjs';

const posting = JSON.stringify({
  title: 'Intern',
  hiringOrganization: { name: 'Acme' },
  description: '<p>All of it</p>',
  datePosted: '2026-01-15',
  validThrough: '2026-03-31',
  timeZone: 'America/Los_Angeles',
  jobLocation: [
    { addressLocality: 'Oslo', addressRegion: 'Oslo', addressCountry: 'NO' },
    { addressLocality: 'Austin', addressRegion: 'TX', addressCountry: 'US' },
  ],
  workplaceType: ['HYBRID', 'REMOTE'],
  applicantLocationRequirements: ['United States', 'Canada'],
  startDates: ['2099-05-18', '2099-06-15'],
  duration: ['P12W'],
  hoursPerWeek: { min: 20, max: 30 },
  baseSalary: { currency: 'USD', minValue: 30, maxValue: 45, unitText: 'HOUR' },
  application: '/apply',
});

/** In the page, before its scripts: names what is made of `Intl`, with its locale, in `window.made`. */
const noteFormatters = () => {
  window.made = [];
  for (const name of Object.getOwnPropertyNames(Intl)) {
    const kind = Intl[name];
    if (typeof kind !== 'function' || !kind.prototype) continue;
    Intl[name] = new Proxy(kind, {
      construct(target, [locale, ...rest], newTarget) {
        window.made.push(`${name} ${locale}`);
        return Reflect.construct(target, [locale, ...rest], newTarget);
      },
    });
  }
};

const page = (lang) =>
  pageHtml({
    title: 'Formatters',
    lang,
    script: `<script>(${noteFormatters})()</script><script type="module" src="/dist/job-posting.min.js"></script>`,
    body: `<job-posting lang="${lang}" src="/posting.json" now="2026-03-01T12:00Z"><a href="/job">Own page</a></job-posting>`,
  });

describe('the formatters of a card, in Chromium', { skip: !findChrome() }, () => {
  let server;
  let browser;
  before(async () => {
    server = await startPageServer({
      '/en': { body: page('en') },
      '/de': { body: page('de') },
      '/posting.json': { type: 'application/json', body: posting },
    });
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const made = async (path) => {
    await browser.open(server.origin + path);
    return browser.evaluate(async () => {
      await customElements.whenDefined('job-posting');
      const card = document.querySelector('job-posting');
      if (!(await card.ready)) throw new Error('nothing is shown');
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return [typeof Temporal, ...window.made];
    });
  };

  it('are none in American English', async () => {
    assert.deepEqual(await made('/en'), ['object']);
  });

  it('are those of the language in another', async () => {
    const [, ...formatters] = await made('/de');
    assert.ok(formatters.includes('DateTimeFormat de') && formatters.includes('NumberFormat de'), String(formatters));
  });
});
