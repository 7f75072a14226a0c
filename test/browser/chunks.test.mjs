// The chunks of the built scripts: only those of the same build are used, and one that is missing is named.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { anotherBuild, pageHtml, fullPostingWith, startPageServer } from '../support/page-server.mjs';

const SCRIPTS = {
  'the script': '<script type="module" src="/dist/job-posting.min.js"></script>',
  'the script with a query': '<script type="module" src="/dist/job-posting.min.js?v=2"></script>',
  'the classic script': '<script src="/dist/job-posting.classic.min.js"></script>',
};
const DETAILS = 'job-posting.card-details.min.js';
const GERMAN = 'job-posting.de.min.js';
const CARD = '<job-posting src="/posting.json" layout="full" now="2026-02-01"></job-posting>';

/** In the page: the card, once its parts have been loaded or given up, and the console. */
const cardShown = async (warnings) => {
  await customElements.whenDefined('job-posting');
  const card = document.querySelector('job-posting');
  await card.ready;
  await card.updateComplete;
  await until(() => pageLog.console.length >= warnings, 'the warnings');
  return {
    title: card.shadowRoot.querySelector('[part~=title]').textContent.trim(),
    apply: byPart(card, 'button').textContent,
    details: card.shadowRoot.querySelectorAll('[part=section-heading]').length,
    log: pageLog,
  };
};

for (const { name, launch } of engines) {
  describe(`chunks, in ${name}`, { timeout: 120_000 }, () => {
    let server;
    let browser;
    before(async () => {
      const posting = JSON.stringify(await fullPostingWith({ hiringOrganization: 'Acme' }));
      server = await startPageServer({ '/posting.json': { body: posting } });
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });
    const open = async (script, { served = {}, body = CARD } = {}) => {
      for (const [file, response] of Object.entries(served)) server.routes[`/dist/${file}`] = response;
      server.routes['/page'] = { body: pageHtml({ script, body }) };
      await browser.open(`${server.origin}/page`);
      const shown = await browser.evaluate(cardShown, Object.keys(served).length);
      for (const file of Object.keys(served)) delete server.routes[`/dist/${file}`];
      return shown;
    };

    for (const [what, script] of Object.entries(SCRIPTS)) {
      it(`${what} loads its own`, async () => {
        const { details, log } = await open(script);
        assert.ok(details > 0, 'the details are shown');
        assert.deepEqual([log.console, log.errors], [[], []]);
      });

      it(`${what} does without one of another build, and says so`, async () => {
        const { title, details, log } = await open(script, {
          served: { [DETAILS]: { body: anotherBuild(DETAILS), headers: { 'Content-Type': 'text/javascript' } } },
        });
        assert.equal(title, 'Machine learning internship');
        assert.equal(details, 0, 'no details are shown');
        assert.deepEqual(log.errors, []);
        assert.deepEqual(log.console, [
          `warn: [job-posting] part-missing: ${DETAILS} could not be loaded (${DETAILS} belongs to another build of job-posting-elements). Copy all files of one build next to the script, or name their folder: <script data-parts="/folder/">.`,
        ]);
      });

      it(`${what} speaks English where a language is of another build`, async () => {
        const { apply, log } = await open(script, {
          served: { [GERMAN]: { body: anotherBuild(GERMAN), headers: { 'Content-Type': 'text/javascript' } } },
          body: `<div lang="de">${CARD}</div>`,
        });
        assert.match(apply, /Apply/);
        assert.deepEqual(log.errors, []);
        assert.match(log.console.join('\n'), /belongs to another build of job-posting-elements/);
      });

      it(`${what} names one that is missing`, async () => {
        const { details, log } = await open(script, { served: { [DETAILS]: { status: 404, body: '' } } });
        assert.equal(details, 0);
        assert.match(log.console.join('\n'), new RegExp(`part-missing: ${DETAILS} could not be loaded`));
      });
    }
  });
}
