// The strictest policy that a page can set: everything works, nothing is reported.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { engines } from '../support/engines.mjs';
import { recordMetric } from '../support/quality.mjs';
import { pageHtml, fullPostingWith, startPageServer } from '../support/page-server.mjs';

const policyOf = ({
  script = "'self'",
  types = 'job-posting#lit job-posting#html job-posting#ld',
  more = '',
} = {}) => ({
  'Content-Security-Policy': `default-src 'none'; script-src ${script}; style-src 'none'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types ${types}; ${more}`,
});

const MODULE = '<script type="module" src="/dist/job-posting.min.js"></script>';
const CLASSIC = '<script src="/dist/job-posting.classic.min.js"></script>';
const NONCE = 'bm9uY2U';

/** Every element, and what makes every part that loads on demand be needed. */
const ELEMENTS = `<job-posting id="own" src="/own.json" structured-data now="2026-02-01T12:00:00Z"><a href="/job">Own page</a></job-posting>
<job-posting id="foreign" src="/foreign.json" layout="full" now="2026-02-01T12:00:00Z"><a href="/job">Own page</a></job-posting>
<job-posting id="german" lang="de" layout="row" src="/own.json"><a href="/job">Own page</a></job-posting>
<job-posting id="failing" src="/missing.json"><a href="/job">Own page</a></job-posting>
<job-salary-badge currency="USD" value="12100" unit="month"></job-salary-badge>
<job-apply-button href="/apply" for="own"></job-apply-button>
<form><job-start-date-picker name="start" required><option value="2027-01-11">11 January</option><option value="2027-02-01">1 February</option></job-start-date-picker></form>`;

/** In the page: waits until all is shown, unfolds the texts, and tells what there is. */
const shown = async () => {
  const cards = await cardsReady();
  for (const card of cards) for (const details of card.shadowRoot.querySelectorAll('details')) details.open = true;
  const shownText = (id, selector) => textOf(document.getElementById(id)?.shadowRoot.querySelector(selector));
  // what is written into the head comes after the card
  const markup = await new Promise((resolve) => {
    const find = () => document.querySelector('head script[type="application/ld+json"]');
    if (find() || !document.querySelector('[structured-data]')) return resolve(find()?.text);
    new MutationObserver((_, observer) => find() && (observer.disconnect(), resolve(find().text))).observe(
      document.head,
      { childList: true },
    );
  });
  return {
    title: shownText('own', '[part~=title]'),
    description: shownText('own', '[part~=description] strong'),
    foreign: shownText('foreign', '[part~=description]'),
    german: shownText('german', '[part~=title]'),
    failing: shownText('failing', '[part~=error]'),
    fallback: document.querySelector('#failing a').checkVisibility(),
    badge: document.querySelector('job-salary-badge').shadowRoot.querySelector('.amount').textContent,
    apply: document.querySelector('job-apply-button').shadowRoot.querySelector('a').href,
    options: document.querySelector('job-start-date-picker').shadowRoot.querySelectorAll('input').length,
    styled: getComputedStyle(document.getElementById('own').shadowRoot.querySelector('.card')).display,
    title2: markup && JSON.parse(markup).title,
    pageLog,
  };
};

const assertShown = (result, origin) => {
  assert.equal(result.title, 'Machine learning internship');
  assert.equal(result.description, 'models');
  assert.match(result.foreign, /Weld, paint/);
  assert.equal(result.german, 'Machine learning internship');
  assert.match(result.failing, /^This job can’t be shown right now\./);
  assert.ok(result.fallback, 'the own link beside what failed');
  assert.equal(result.badge, '$12,100');
  assert.equal(result.apply, `${origin}/apply`);
  assert.equal(result.options, 2);
  assert.equal(result.styled, 'grid');
  assert.equal(result.title2, 'Machine learning internship');
};

/** A page's own Lit, with an element of its own. */
const hostLit = async () => {
  const contents = `import { LitElement, html } from 'lit';
    customElements.define('host-element', class extends LitElement { render() { return html\`The page’s own\`; } });`;
  const options = { bundle: true, write: false, format: 'esm', conditions: ['production'], charset: 'utf8' };
  const stdin = { contents, resolveDir: new URL('.', import.meta.url).pathname };
  const { outputFiles } = await build({ ...options, stdin });
  return outputFiles[0].text;
};

const note = (engine, figure) => recordMetric('S7', figure, { engine, test: import.meta.url });

/** What a browser says of its own, not of the library: the address that is missing on purpose. */
const errorsOf = ({ pageLog }) => pageLog.errors.filter((message) => !/missing\.json/.test(message));

for (const { name, launch } of engines) {
  describe(`a strict policy in ${name}`, () => {
    let server;
    let browser;
    const open = async (path, page) => {
      server.routes[path] = page;
      await browser.open(server.origin + path);
    };
    before(async () => {
      const posting = await fullPostingWith({ hiringOrganization: { name: 'Acme', logo: '/logo.png' } });
      server = await startPageServer({
        '/own.json': { body: JSON.stringify(posting) },
        '/foreign.json': {
          body: JSON.stringify({
            '@context': 'https://schema.org',
            '@type': 'JobPosting',
            title: 'Welder',
            description: '<p>Weld, paint.</p>',
            hiringOrganization: { name: 'Acme' },
          }),
        },
      });
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    it('would see a violation', async () => {
      await open('/violating', {
        headers: policyOf(),
        body: pageHtml({ body: '<img src="https://other.example/a">' }),
      });
      const violations = await browser.evaluate(() => reportedViolations());
      assert.ok(violations.length > 0);
      // WebKit may report an image twice: when it looks ahead in the HTML, and when it is there
      for (const violation of violations) assert.match(violation, /^img-src https:\/\/other\.example/);
    });

    for (const [kind, script] of Object.entries({ module: MODULE, classic: CLASSIC })) {
      it(`holds with every element and every part on demand, as a ${kind} script`, async () => {
        await open(`/${kind}`, { headers: policyOf(), body: pageHtml({ script, body: ELEMENTS }) });
        const result = await browser.evaluate(shown);
        assertShown(result, server.origin);
        assert.deepEqual([...(await browser.evaluate(() => reportedViolations())), ...errorsOf(result)], []);
        note(name, `${kind}: 0 violations with every element and part`);
      });
    }

    it('holds with hostile markup in the description', async () => {
      const hostile = await fullPostingWith({
        hiringOrganization: 'Acme',
        description: `<p onclick="alert(1)" style="position:fixed">Text</p><img src=x onerror=alert(1)><svg/onload=alert(1)></svg>
          <a href="/x"onmouseover='alert(1)'>Link</a><img/src=x/onerror=alert(1)><style>*{}</style><script>alert(1)</script>
          <math><mi//xlink:href="data:x,<script>alert(1)</script>"></mi></math><input autofocus onfocus = alert(1)><p title="a>b" onclick=alert(1)>Last</p>`,
      });
      server.routes['/hostile.json'] = { body: JSON.stringify(hostile) };
      const body = '<job-posting layout="full" src="/hostile.json"><a href="/job">Own page</a></job-posting>';
      await open('/hostile', { headers: policyOf(), body: pageHtml({ script: MODULE, body }) });
      const text = await browser.evaluate(async () => {
        const card = document.querySelector('job-posting');
        await card.ready;
        return card.shadowRoot.querySelector('[part~=description]').textContent;
      });
      assert.match(text, /Text[\s\S]*Link[\s\S]*Last/);
      assert.deepEqual(await browser.evaluate(() => reportedViolations()), []);
      note(name, 'hostile markup: 0 violations');
    });

    it('holds beside a page’s own Lit and its policy', async () => {
      server.routes['/host-lit.js'] = { body: await hostLit() };
      const types = 'lit-html job-posting#lit job-posting#html job-posting#ld';
      const own = '<script type="module" src="/host-lit.js"></script>';
      for (const [path, script] of Object.entries({ '/lit-first': own + MODULE, '/lit-last': MODULE + own })) {
        await open(path, {
          headers: policyOf({ types }),
          body: pageHtml({ script, body: `${ELEMENTS}<host-element></host-element>` }),
        });
        const result = await browser.evaluate(shown);
        assertShown(result, server.origin);
        assert.deepEqual([...(await browser.evaluate(() => reportedViolations())), ...errorsOf(result)], []);
        assert.equal(
          await browser.evaluate(() => document.querySelector('host-element').shadowRoot.textContent),
          'The page’s own',
        );
      }
      note(name, 'beside a page’s own Lit: 0 violations');
    });

    for (const [kind, script] of Object.entries({
      'the nonce alone': `'nonce-${NONCE}'`,
      'the nonce and strict-dynamic': `'nonce-${NONCE}' 'strict-dynamic'`,
    })) {
      it(`holds with ${kind}`, async () => {
        for (const [path, tag] of Object.entries({ '/nonce-module': MODULE, '/nonce-classic': CLASSIC })) {
          const page = { script: tag.replace('<script', `<script nonce="${NONCE}"`), body: ELEMENTS, nonce: NONCE };
          await open(path, { headers: policyOf({ script }), body: pageHtml(page) });
          const result = await browser.evaluate(shown);
          assertShown(result, server.origin);
          assert.deepEqual([...(await browser.evaluate(() => reportedViolations())), ...errorsOf(result)], []);
        }
        note(name, `${kind}: 0 violations`);
      });
    }

    it('holds in a sandboxed frame, where nothing has an origin', async () => {
      // WebKit: there 'self' is nobody
      const headers = policyOf();
      for (const [key, policy] of Object.entries(headers)) headers[key] = policy.replaceAll("'self'", server.origin);
      const cors = { 'Access-Control-Allow-Origin': '*' };
      for (const file of ['/own.json', '/foreign.json']) server.routes[file].headers = cors;
      server.routes['/tell.js'] = {
        body: `customElements.whenDefined('job-posting').then(${shown})
          .then(async (value) => parent.postMessage({ ...value, violations: await reportedViolations() }, '*'))
          .catch((error) => parent.postMessage({ error: String(error), pageLog }, '*'))`,
      };
      for (const [kind, tag] of Object.entries({ module: MODULE, classic: CLASSIC })) {
        const script = `${tag}<script src="/tell.js" defer></script>`;
        server.routes[`/inner-${kind}`] = { headers, body: pageHtml({ script, body: ELEMENTS }) };
        server.routes['/listen.js'] = {
          body: 'window.told = new Promise((resolve) => addEventListener("message", ({ data }) => resolve(data)))',
        };
        await open(`/outer-${kind}`, {
          body: pageHtml({
            script: '<script src="/listen.js"></script>',
            body: `<iframe sandbox="allow-scripts" src="/inner-${kind}"></iframe>`,
          }),
        });
        const result = await browser.evaluate(() => told);
        assertShown(result, server.origin);
        assert.deepEqual([...result.violations, ...errorsOf(result)], []);
      }
      note(name, 'in a sandboxed frame: 0 violations');
      recordMetric('R10', 'sandboxed frame: readable, 0 errors', { engine: name, test: import.meta.url });
    });

    for (const [kind, types] of Object.entries({
      'allows no policy': "'none'",
      'allows others only': 'some-other',
    })) {
      it(`leaves the page’s own content where the page ${kind}`, async () => {
        server.routes['/later.js'] = { body: 'window.later = true' };
        for (const [path, tag] of Object.entries({ '/none-module': MODULE, '/none-classic': CLASSIC })) {
          const script = `${tag}<script src="/later.js" defer></script>`;
          await open(path, { headers: policyOf({ types }), body: pageHtml({ script, body: ELEMENTS }) });
          const result = await browser.evaluate(async () => ({
            links: [...document.querySelectorAll('job-posting > a')].map((link) => link.checkVisibility()),
            later,
            pageLog,
          }));
          assert.deepEqual(result.links, [true, true, true, true]);
          assert.equal(result.later, true);
          assert.deepEqual(result.pageLog.errors, []);
        }
        note(name, 'without our policies: the page’s own content stays, 0 errors');
      });
    }

    it('shows the words of a posting where the page allows the script alone', async () => {
      const script = ['/helpers.js', '/dist/job-posting.min.js'].map((path) => server.origin + path).join(' ');
      const body =
        '<job-posting layout="full" src="/own.json" structured-data><a href="/job">Own page</a></job-posting>';
      await open('/alone', { headers: policyOf({ script }), body: pageHtml({ script: MODULE, body }) });
      const { text, errors } = await browser.evaluate(async () => {
        const card = document.querySelector('job-posting');
        await card.ready;
        return { text: card.shadowRoot.querySelector('[part~=description]').textContent, errors: pageLog.errors };
      });
      assert.match(text, /You will train\s+models/);
      assert.deepEqual(errors, []);
    });

    it('shows the posting where policies are named but not required', async () => {
      const headers = { 'Content-Security-Policy': "trusted-types 'none'" };
      await open('/named', { headers, body: pageHtml({ script: MODULE, body: ELEMENTS }) });
      const result = await browser.evaluate(shown);
      assertShown(result, server.origin);
      assert.deepEqual(errorsOf(result), []);
    });

    it('stands a second copy, of whatever version', async () => {
      const script = `${MODULE}${CLASSIC}<script type="module" src="/dist/job-posting.min.js?v=2"></script>
        <script src="/other/job-posting.classic.min.js"></script>`;
      await open('/copies', { headers: policyOf(), body: pageHtml({ script, body: ELEMENTS }) });
      const result = await browser.evaluate(shown);
      assertShown(result, server.origin);
      assert.deepEqual(errorsOf(result), []);
    });
  });
}
