// Elements without an end tag in whole pages, as a server gives them: what follows is shown, and no fallback is taken for it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { startPageServer } from '../support/page-server.mjs';

const POSTING = `posting='{"title": "Orchard intern", "hiringOrganization": "Acme", "url": "https://acme.example/1"}'`;
const SCRIPT = '<script src="/helpers.js"></script>\n<script type="module" src="/dist/job-posting.min.js"></script>';
const head = `<!doctype html>\n<html lang="en" debug="off">\n<head>\n<title>Jobs</title>\n${SCRIPT}\n</head>\n<body>\n<h1>Jobs</h1>\n`;
const FOLLOWING = '<p id="after">Questions? Write to us.</p>';

const UNCLOSED = {
  'a paragraph': `${head}<job-posting ${POSTING} />\n${FOLLOWING}\n</body>\n</html>\n`,
  'a paragraph, in a page without its last tags': `${head}<job-posting ${POSTING} />\n${FOLLOWING}\n`,
  'a paragraph, in a page whose last line does not end': `${head}<job-posting ${POSTING} />\n${FOLLOWING}\n</body>\n</html>`,
  'a paragraph after a link': `${head}<job-posting ${POSTING}>\n<a href="/1">Orchard intern</a>\n${FOLLOWING}\n</body>\n</html>\n`,
  'a list, after a board': `${head}<job-board ${POSTING} postings='[{"title": "Orchard intern"}]' />\n<ul id="after"><li>Ghent</li></ul>\n</body>\n</html>\n`,
};

const fallback = '\n<p id="after">Orchard intern</p>\n<p>at Acme</p>\n';
const CLOSED = {
  'in lines of its own': `${head}<job-posting ${POSTING}>${fallback}</job-posting>\n</body>\n</html>\n`,
  'before the tags of the end': `${head}<job-posting ${POSTING}>${fallback}</job-posting></body>\n</html>\n`,
  'in a page without its last tags': `${head}<job-posting ${POSTING}>${fallback}</job-posting>\n`,
  'in a page without line breaks': `${head.replaceAll('\n', '')}<job-posting ${POSTING}>${fallback.replaceAll('\n', '')}</job-posting></body></html>`,
  'in another element': `${head}<div><job-posting ${POSTING}>${fallback}</job-posting></div>\n</body>\n</html>\n`,
};

/** Resolves to whether what follows is shown, and the problems, when it is known whether the element has an end tag. */
const read = async () => {
  const element = document.querySelector('job-posting, job-board');
  await element.ready;
  await until(() => byPart(element, 'title') ?? byPart(element, 'title-link'), 'the posting');
  const hasPart = () => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.unclosed.min.js'));
  await until(() => element.nextSibling || hasPart(), 'the part that finds out');
  await import('/dist/job-posting.unclosed.min.js');
  await nextFrame();
  await element.updateComplete;
  return {
    isShown: document.querySelector('#after').getClientRects().length > 0,
    codes: (element.problems ?? []).map(({ code }) => code).filter((code) => code === 'not-closed'),
  };
};

for (const { name, launch } of engines) {
  describe(`a page with an element that may have no end tag, in ${name}`, () => {
    let browser;
    let server;
    before(async () => {
      server = await startPageServer();
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    for (const [what, body] of Object.entries(UNCLOSED)) {
      it(`shows what follows: ${what}`, async () => {
        server.routes['/page'] = { body };
        await browser.open(`${server.origin}/page`);
        const { isShown, codes } = await browser.evaluate(read);
        assert.ok(isShown);
        if (!what.includes('board')) assert.deepEqual(codes, ['not-closed']);
      });
    }

    for (const [where, body] of Object.entries(CLOSED)) {
      it(`keeps the fallback from sight: ${where}`, async () => {
        server.routes['/page'] = { body };
        await browser.open(`${server.origin}/page`);
        assert.deepEqual(await browser.evaluate(read), { isShown: false, codes: [] });
      });
    }
  });
}
