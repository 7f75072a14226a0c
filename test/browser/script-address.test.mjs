// The script joined into another one, inlined, run from a blob: address, or at a bare address of a content delivery
// network: it finds its other files, or does without them and says so.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { fullPostingWith, pageHtml, startPageServer } from '../support/page-server.mjs';

const dist = new URL('../../dist/', import.meta.url);
const built = (file) => readFileSync(new URL(file, dist), 'utf8');
const CLASSIC = built('job-posting.classic.min.js');
const JAVASCRIPT = { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' };

const BODY = `<div lang="de"><job-posting src="/posting.json" layout="full" now="2026-02-01"><a href="/job">Own page</a></job-posting>
<job-board src="/postings.json" now="2026-02-01"><a href="/jobs">All jobs</a></job-board></div>`;

/** Pages that bring the script in ways that leave its other files behind; `parts` are attributes of a script tag. */
const PAGES = {
  'joined into another script': (parts) => `<script src="/cache/all.js" ${parts}></script>`,
  'joined and deferred': (parts) => `<script defer src="/cache/all.js" ${parts}></script>`,
  'run from a blob: address': (parts) =>
    `<script ${parts}>addEventListener('load', async () => {
      const text = await (await fetch('/cache/all.js')).text();
      const script = document.createElement('script');
      script.src = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
      document.body.append(script);
    });</script>`,
  'run from a data: address': (parts) =>
    `<script ${parts} src="data:text/javascript;base64,${Buffer.from(CLASSIC).toString('base64')}"></script>`,
  inlined: (parts) => `<script ${parts}>${CLASSIC.replaceAll('</script', '<\\/script')}</script>`,
};

/** In the page: what the reader sees of the card and the board, once nothing more is expected, and the console. */
const settledPage = async () => {
  await until(() => customElements.get('job-board'), 'the elements');
  const card = document.querySelector('job-posting');
  const board = document.querySelector('job-board');
  await card.ready;
  await card.updateComplete;
  const isSettled = () => ['ready', 'invalid'].some((state) => board.matches(`:state(${state})`));
  await until(isSettled, 'the board');
  await until(() => performance.now() > 0 && !card.matches(':state(loading)'), 'the card');
  return {
    title: card.shadowRoot.querySelector('[part~=title]')?.textContent.trim(),
    apply: byPart(card, 'button')?.textContent.trim(),
    details: card.shadowRoot.querySelectorAll('[part=section-heading]').length,
    isBoardReady: board.matches(':state(ready)'),
    isBoardFallbackShown: board.querySelector('a').checkVisibility(),
    log: pageLog,
  };
};

for (const { name, launch } of engines) {
  describe(`a script away from its files, in ${name}`, { timeout: 120_000 }, () => {
    let server;
    let browser;
    /** How often each path was requested. */
    const requests = new Map();
    const counted = (body, headers) => (request, response) => {
      requests.set(request.url, (requests.get(request.url) ?? 0) + 1);
      if (body === null) response.writeHead(404).end();
      else response.writeHead(200, headers).end(body);
    };
    before(async () => {
      const posting = await fullPostingWith({ hiringOrganization: 'Acme' });
      server = await startPageServer({
        '/posting.json': counted(JSON.stringify(posting), { 'Content-Type': 'application/json' }),
        '/postings.json': counted(JSON.stringify([posting]), { 'Content-Type': 'application/json' }),
        '/cache/all.js': { body: `window.others = 1;\n${CLASSIC}`, headers: JAVASCRIPT },
        '/npm/job-posting-elements@0.1': { body: built('job-posting.min.js'), headers: JAVASCRIPT },
      });
      for (const part of [
        'card-details',
        'de',
        'en.lazy',
        'board-controller',
        'issue-messages',
        'search-ui',
        'search',
      ]) {
        const file = `job-posting.${part}.min.js`;
        for (const folder of ['/', '/cache/', '/npm/']) server.routes[folder + file] = counted(null);
      }
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });
    const open = async (script) => {
      requests.clear();
      server.routes['/page'] = { body: pageHtml({ script, body: BODY }) };
      await browser.open(`${server.origin}/page`);
      return browser.evaluate(settledPage);
    };

    for (const [what, scriptWith] of Object.entries(PAGES)) {
      it(`shows what it can and asks for each file once: ${what}`, async () => {
        const { title, apply, isBoardReady, isBoardFallbackShown, log } = await open(scriptWith(''));
        assert.equal(title, 'Machine learning internship');
        assert.match(apply, /Apply/);
        assert.deepEqual([isBoardReady, isBoardFallbackShown], [false, true]);
        assert.deepEqual(log.errors, []);
        assert.match(
          log.console.join('\n'),
          /job-posting\.de\.min\.js could not be loaded \(.*<script data-parts="\/folder\/">/,
        );
        assert.deepEqual(
          [...requests].filter(([, times]) => times > 1),
          [],
        );
      });

      it(`finds its files where the page says they are: ${what}`, async () => {
        const { apply, details, isBoardReady, log } = await open(scriptWith('data-parts="/dist"'));
        assert.match(apply, /bewerben/i);
        assert.ok(details > 0, 'the details are shown');
        assert.equal(isBoardReady, true);
        assert.deepEqual([log.console, log.errors], [[], []]);
      });
    }

    it('finds its files from the bare address of the package', async () => {
      for (const file of readdirSync(dist).filter((path) => path.endsWith('.min.js')))
        server.routes[`/npm/job-posting-elements@0.1/dist/${file}`] = { body: built(file), headers: JAVASCRIPT };
      const { apply, details, log } = await open('<script type="module" src="/npm/job-posting-elements@0.1"></script>');
      assert.match(apply, /bewerben/i);
      assert.ok(details > 0, 'the details are shown');
      assert.deepEqual(log.errors, []);
    });
  });
}
