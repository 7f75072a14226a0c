// Logos of several shapes, and the place of a card that is still to come, in whole browsers.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { globalFunctions, startPageServer } from '../support/page-server.mjs';

const svg = (width, height) => ({
  body: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%"/></svg>`,
  headers: { 'Content-Type': 'image/svg+xml' },
});
const posting = (logo) => ({ title: 'Intern', hiringOrganization: { name: 'Brambleworks', logo } });
const card = (id, logo) =>
  `<job-posting id="${id}" debug="off"><script type="application/json">${JSON.stringify(posting(logo))}</script></job-posting>`;
const page = (body) => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Logos</title>
<script src="/helpers.js"></script><script src="/functions.js"></script>
<script type="module" src="/dist/job-posting.min.js"></script><body style="width: 800px">${body}</body></html>`,
});

const FUNCTIONS = globalFunctions({
  logo: (id) => document.getElementById(id).shadowRoot.querySelector('[part~=logo]'),
  box: (element) => {
    const { x, y, width, height, bottom } = element.getBoundingClientRect();
    return { x, y, width: Math.round(width), height: Math.round(height), bottom };
  },
});

for (const { name, found, launch } of engines) {
  describe(`logos in ${name}`, { skip: found ? false : `${name} is not here` }, () => {
    let server;
    let browser;
    before(async () => {
      server = await startPageServer({
        '/functions.js': { body: FUNCTIONS },
        '/square.svg': svg(64, 64),
        '/words.svg': svg(240, 36),
        '/logos': page(card('square', '/square.svg') + card('words', '/words.svg') + card('broken', '/none.svg')),
        '/late': page('<job-posting id="late" debug="off" src="/late.json"><a href="/jobs/1">Intern</a></job-posting>'),
      });
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    it('are square beside the title, words on a line of their own, and left out if they are broken', async () => {
      await browser.open(`${server.origin}/logos`);
      const isDone = () => logo('words')?.classList.contains('wide') && logo('square') && !logo('broken');
      await browser.waitFor(isDone, 'the logos');
      const seen = await browser.evaluate(() => {
        const title = (id) => box(document.getElementById(id).shadowRoot.querySelector('[part~=title]'));
        const [square, words] = [box(logo('square')), box(logo('words'))];
        return {
          square: [square.width, square.height],
          isBeside: square.bottom > title('square').y,
          words: [words.width, words.height],
          isAbove: words.bottom <= title('words').y,
        };
      });
      assert.deepEqual(seen.square, [48, 48]);
      assert.equal(seen.isBeside, true);
      assert.equal(seen.words[1], 28);
      assert.ok(seen.words[0] > 100 && seen.words[0] <= 160, String(seen.words));
      assert.equal(seen.isAbove, true);
    });

    it('are measured again when a card has another posting', async () => {
      await browser.open(`${server.origin}/logos`);
      await browser.waitFor(() => logo('square')?.complete && logo('square').naturalWidth > 0, 'the logo');
      await browser.evaluate(
        (next) => void (document.getElementById('square').posting = next),
        posting('/words.svg?another'),
      );
      await browser.waitFor(() => logo('square')?.classList.contains('wide') === true, 'the wide logo');
    });

    it('and cards that load have their place, with the page’s own content in it', async () => {
      let send;
      server.routes['/late.json'] = async (_, response) => {
        await new Promise((resolve) => (send = resolve));
        response.setHeader('Content-Type', 'application/json').end(JSON.stringify(posting('/square.svg')));
      };
      await browser.open(`${server.origin}/late`);
      await browser.waitFor(() => document.querySelector('job-posting').matches(':state(loading)'), 'the request');
      const [cardBox, linkBox] = await browser.evaluate(() => [
        box(document.querySelector('job-posting')),
        box(document.querySelector('a')),
      ]);
      assert.ok(cardBox.height >= 300, String(cardBox.height));
      assert.ok(linkBox.y >= cardBox.y && linkBox.bottom <= cardBox.bottom);
      send();
      await browser.waitFor(() => document.querySelector('job-posting').matches(':state(ready)'), 'the posting');
      assert.equal(await browser.evaluate(() => box(document.querySelector('a')).height), 0);
    });
  });
}
