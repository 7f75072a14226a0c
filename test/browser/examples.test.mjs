// The pages of examples/ work as they stand: no error, nothing on the console, no problem with a posting.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { startPageServer } from '../support/page-server.mjs';

const folder = new URL('../../examples/', import.meta.url);
const read = (file) => readFileSync(new URL(file, folder), 'utf8');
const files = readdirSync(folder);
const companies = readdirSync(new URL('companies/', folder)).map((file) => `companies/${file}`);
const pages = [...files, ...companies].filter((file) => file.endsWith('.html'));
const [STATIC, WITHOUT_SCRIPT] = ['static-page.html', '/examples/without-script.html'];

/** As they stand, with the helpers. */
const routes = Object.fromEntries([
  ...files.filter((file) => file.endsWith('.json')).map((file) => [`/examples/${file}`, { body: read(file) }]),
  ...pages.map((file) => [
    `/examples/${file}`,
    { body: read(file).replace('<head>', '<head><script src="/helpers.js"></script>') },
  ]),
  ['/examples/logo.svg', { body: read('logo.svg'), headers: { 'Content-Type': 'image/svg+xml' } }],
  [WITHOUT_SCRIPT, { body: read(STATIC).replace(/<script type="module".*<\/script>/, '') }],
]);

/** Settles, in the page, when it shows what it is there to show. */
const SHOWS = {
  'posting-in-page.html': () =>
    until(() => byPart('job-posting', 'title')?.textContent.trim() === 'Design internship', 'the title'),
  'posting-from-file.html': async () => {
    await until(() => byPart('job-salary-badge', 'amount')?.textContent.includes('12,100'), 'the pay');
    await until(() => byPart('job-apply-button', 'button')?.href.startsWith('https://acme.example/'), 'the link');
  },
  'board.html': () =>
    until(
      () => document.querySelector('job-board').shadowRoot.querySelectorAll('[part~=title]').length === 3,
      'three postings',
    ),
  'theming.html': () =>
    until(() => {
      const { fontFamily, fontWeight } = getComputedStyle(byPart('job-posting', 'title'));
      return fontFamily.startsWith('Georgia') && fontWeight === '400';
    }, 'the title’s font'),
  'own-form.html': async () => {
    const form = document.querySelector('form');
    (await until(() => byPart('job-apply-button', 'button'), 'the button')).click();
    await until(() => form.checkVisibility(), 'the form');
    const picker = form.querySelector('job-start-date-picker');
    await until(() => picker.shadowRoot.querySelectorAll('[part~=option]').length === 2, 'its start dates');
  },
  'static-page.html': async () => {
    const data = await until(() => document.head.querySelector('script[type="application/ld+json"]'), 'JSON-LD');
    const { title } = JSON.parse(data.textContent);
    if (title !== document.querySelector('h1').textContent) throw new Error(`The JSON-LD is of ${title}`);
  },
};

for (const { name, launch } of engines) {
  describe(`the examples, in ${name}`, () => {
    let server;
    let browser;
    before(async () => {
      server = await startPageServer(routes);
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    for (const page of pages) {
      it(`${page} works as it stands`, async () => {
        await browser.open(`${server.origin}/examples/${page}`);
        const found = await browser.evaluate(async () => {
          await Promise.all(['job-posting', 'job-board'].map((tag) => customElements.whenDefined(tag)));
          const main = [...document.querySelectorAll('job-posting, job-board')];
          const data = await Promise.all(main.map(({ ready }) => ready));
          return {
            isShown: data.length > 0 && data.every(Boolean),
            problems: main.flatMap(({ problems }) => problems).filter(({ severity }) => severity !== 'advice'),
          };
        });
        assert.deepEqual(found, { isShown: true, problems: [] });
        if (SHOWS[page]) await browser.evaluate(SHOWS[page]);
        assert.deepEqual(await browser.evaluate(() => [...faults(), ...pageLog.console]), []);
      });
    }

    it(`${STATIC} can be read without its script`, async () => {
      await browser.open(server.origin + WITHOUT_SCRIPT);
      const text = await browser.evaluate(() => document.body.innerText);
      for (const words of ['Machine learning internship', '$12,100', 'find out why they fail', 'Apply']) {
        assert.ok(text.includes(words), words);
      }
    });
  });
}
