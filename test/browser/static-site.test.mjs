// The pages of examples/static-site: readable without scripts, a card with them.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { startPageServer } from '../support/page-server.mjs';
import { HOSTILE, buildSite } from '../support/static-site.mjs';

const { files, folder } = buildSite(HOSTILE);
const elements = readdirSync(join(folder, 'elements'));
const pages = Object.keys(files).filter((path) => path.startsWith('jobs/') && path.endsWith('.html'));
const full = pages.find((path) => path.includes('everything'));

const routes = Object.fromEntries([
  ...elements.map((file) => [`/elements/${file}`, { body: readFileSync(join(folder, 'elements', file), 'utf8') }]),
  ...pages.flatMap((path) => [
    [`/${path}`, { body: files[path].replace('<head>', '<head><script src="/helpers.js"></script>') }],
    [`/off/${path}`, { body: files[path].replace(/<script type="module".*<\/script>/, '') }],
  ]),
]);

for (const { name, launch } of engines) {
  describe(`a static site, in ${name}`, () => {
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

    it('can be read without its script', async () => {
      await browser.open(`${server.origin}/off/${full}`);
      const { text, link, lists, active } = await browser.evaluate(() => ({
        text: document.querySelector('main').innerText,
        link: document.querySelector('article a').href,
        lists: [...document.querySelectorAll('article li')].map((item) => item.textContent),
        active: document.querySelectorAll(
          'main :is(script:not([type]), img, svg, style, [onclick], [href^="javascript"])',
        ).length,
      }));
      for (const words of [
        'Everything </script><!--',
        '</title><script>alert(2)</script>',
        'Oslo, Norway',
        'NOK 100 – NOK 200 per hour, <b onclick="alert(4)">tip',
        'May 18, 2027 – August 7, 2027; Summer 2027; flexible',
        'January 20, 2026',
        'March 31, 2099',
        'Train & test models <3 here',
        'After all',
      ])
        assert.ok(text.replaceAll(/\s+/g, ' ').includes(words), `${words}\n${text}`);
      assert.doesNotMatch(text, /alert\(5\)|hidden|\*\{\}/);
      assert.equal(link, 'https://acme.example/apply?a=1&b=%222%22');
      assert.deepEqual(lists, ['One', 'Two']);
      assert.equal(active, 0);
    });

    it('shows the card, and has its JSON-LD once', async () => {
      for (const path of pages.filter((page) => !page.endsWith('index.html'))) {
        await browser.open(`${server.origin}/${path}`);
        const shown = await browser.evaluate(async () => {
          await customElements.whenDefined('job-posting');
          const card = document.querySelector('job-posting');
          await card.ready;
          await until(() => byPart('job-posting', 'title'), 'the title');
          const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
          return {
            title: byPart('job-posting', 'title').textContent.trim(),
            expected: card.data.title,
            jsonLd: scripts.map((script) => JSON.parse(script.textContent).title),
            faults: [...faults(), ...pageLog.console].filter(
              (line) => !/hiringOrganization|application-missing/.test(String(line)),
            ),
          };
        });
        assert.equal(shown.title, shown.expected);
        assert.deepEqual(shown.jsonLd, [shown.expected]);
        assert.deepEqual(shown.faults, []);
      }
    });

    it('lists every posting with a link to its page', async () => {
      await browser.open(`${server.origin}/off/jobs/index.html`);
      const links = await browser.evaluate(() =>
        [...document.querySelectorAll('li a')].map((link) => link.textContent),
      );
      assert.deepEqual(
        links,
        HOSTILE.map(({ title }) => title),
      );
    });
  });
}
