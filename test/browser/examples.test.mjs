// The pages of examples/ work as they stand: no error, no word on the console, no problem with a posting.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { startPageServer } from '../support/page-server.mjs';

const folder = new URL('../../examples/', import.meta.url);
const read = (file) => readFileSync(new URL(file, folder), 'utf8');
const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
const json = readdirSync(folder).filter((file) => file.endsWith('.json'));

/** As they stand, but for what listens for errors. */
const routes = Object.fromEntries([
  ...json.map((file) => [`/examples/${file}`, { body: read(file) }]),
  ...pages.map((file) => [
    `/examples/${file}`,
    { body: read(file).replace('<head>', '<head><script src="/watch.js"></script>') },
  ]),
]);

const [PLAIN, WITHOUT_SCRIPT] = ['static-page.html', '/examples/without-script.html'];
routes[WITHOUT_SCRIPT] = { body: read(PLAIN).replace(/<script type="module".*<\/script>/, '') };

/** What each page is there to show: a function that runs in the page. */
const SHOWS = {
  'posting-in-page.html': () =>
    document.querySelector('job-posting').shadowRoot.querySelector('[part~=title]').textContent.trim() ===
    'Design internship',
  'posting-from-file.html': () =>
    document.querySelector('job-salary-badge').shadowRoot.textContent.includes('12,100') &&
    document.querySelector('job-apply-button').shadowRoot.querySelector('a[href^="https://acme.example/"]') !== null,
  'board.html': () =>
    document.querySelector('job-board').shadowRoot.querySelectorAll('[part~=title]').length === 3 &&
    document.querySelector('job-board').data.length === 3,
  'theming.html': () => {
    const { shadowRoot } = document.querySelector('job-posting');
    const title = getComputedStyle(shadowRoot.querySelector('[part~=title]'));
    return title.fontFamily.startsWith('Georgia') && title.fontWeight === '400';
  },
  'own-form.html': () => {
    const form = document.querySelector('form');
    const button = document.querySelector('job-apply-button').shadowRoot.querySelector('button[part~=button]');
    if (!form.checkVisibility()) button?.click();
    const choices = form.querySelector('job-start-date-picker').shadowRoot.querySelectorAll('[part~=option]');
    return form.checkVisibility() && choices.length === 2;
  },
  'static-page.html': () => {
    const written = [...document.head.querySelectorAll('script[type="application/ld+json"]')];
    return (
      written.length === 1 && JSON.parse(written[0].textContent).title === document.querySelector('h1').textContent
    );
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
          const tags = ['job-posting', 'job-board', 'job-salary-badge', 'job-apply-button', 'job-start-date-picker'];
          const elements = [...document.querySelectorAll(tags.join())];
          await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
          const main = elements.filter(({ localName }) => ['job-posting', 'job-board'].includes(localName));
          const data = await Promise.all(main.map(({ ready }) => ready));
          await Promise.all(elements.map(({ updateComplete }) => updateComplete));
          return {
            isShown: data.every(Boolean),
            problems: main.flatMap(({ problems }) => problems).filter(({ severity }) => severity !== 'advice'),
            said: [...seen.errors, ...seen.console],
          };
        });
        assert.deepEqual(found, { isShown: true, problems: [], said: [] });
        // what loads on demand may still be on its way
        const deadline = Date.now() + 8000;
        while (!(await browser.evaluate(SHOWS[page])) && Date.now() < deadline) {
          await browser.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
        }
        assert.ok(await browser.evaluate(SHOWS[page]));
      });
    }

    it(`${PLAIN} can be read without its script`, async () => {
      await browser.open(server.origin + WITHOUT_SCRIPT);
      const text = await browser.evaluate(() => document.body.innerText);
      for (const words of ['Machine learning internship', '$12,100', 'find out why they fail', 'Apply']) {
        assert.ok(text.includes(words), words);
      }
    });
  });
}
