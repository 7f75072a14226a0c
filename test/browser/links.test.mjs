// Links to other sites: what their servers and pages learn about the page they come from.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { recordMetric } from '../support/quality.mjs';

const script = readFileSync(new URL('../../dist/job-posting.classic.min.js', import.meta.url));
const chunk = (path) => readFileSync(new URL(`../../dist${path}`, import.meta.url));

/** The links of a card, by what they are, each with how to find it. */
const LINKS = {
  apply: '[part~=apply__button]',
  organization: '[part~=organization-name]',
  text: '.text a',
  title: '[part~=title-link]',
};

const page = (other) => `<!doctype html><meta charset="utf-8"><title>Links</title>
<a id="control" rel="opener" href="${other}/control">Control</a>
<job-posting layout="full"></job-posting><job-posting layout="row"></job-posting>
<script src="/script.js"></script>
<script>for (const card of document.querySelectorAll('job-posting')) card.posting = {
  title: 'Intern', url: '${other}/title', hiringOrganization: { name: 'Acme', url: '${other}/organization' },
  description: '<p><a href="${other}/text" rel="opener" target="_top" referrerpolicy="unsafe-url">Read</a></p>',
  application: '${other}/apply',
};</script>`;

/** What a page that is reached says of where it came from. */
const landing = `<!doctype html><title>Landing</title><script>
fetch(location.pathname + '/seen?opener=' + (window.opener !== null) + '&referrer=' + encodeURIComponent(document.referrer))
</script>`;

const listen = (answer) =>
  new Promise((resolve) => {
    const server = createServer(answer).listen(0, '127.0.0.1', () => resolve(server));
  });

/** In the page: where a link is, once it opens a new window, as a reader may ask for. */
const placeOf = async (selector) => {
  const cards = [...document.querySelectorAll('job-posting')];
  await Promise.all(cards.map((card) => card.ready));
  const roots = cards.flatMap(({ shadowRoot }) => [
    shadowRoot,
    ...[...shadowRoot.querySelectorAll('*')].map((each) => each.shadowRoot),
  ]);
  const [link] = [document, ...roots].map((root) => root?.querySelector(selector)).filter(Boolean);
  link.target = '_blank';
  link.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = link.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2, rel: link.rel };
};

for (const { name, launch } of engines) {
  describe(`links to another site, in ${name}`, () => {
    let browser;
    let own;
    let other;
    const waiting = new Map();
    before(async () => {
      other = await listen(({ url, headers }, response) => {
        const [, kind, seen] = /^\/(\w+)(\/seen.*)?$/.exec(url) ?? [];
        if (seen)
          waiting.get(kind)?.({
            ...waiting.get(kind).asked,
            ...Object.fromEntries(new URL(url, 'http://x').searchParams),
          });
        else if (waiting.has(kind)) waiting.get(kind).asked = { header: headers.referer ?? '' };
        response.setHeader('Content-Type', 'text/html').end(landing);
      });
      own = await listen(({ url }, response) => {
        if (url === '/')
          return response.setHeader('Content-Type', 'text/html').end(page(`http://localhost:${other.address().port}`));
        const file = /^\/(?:script|job-posting\.[\w.-]+\.min)\.js$/.exec(url);
        if (!file) return response.writeHead(404).end();
        response.setHeader('Content-Type', 'text/javascript').end(url === '/script.js' ? script : chunk(url));
      });
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      for (const server of [own, other]) {
        server?.closeAllConnections();
        server?.close();
      }
    });

    /** Follows a link; what was learnt of us where it leads. */
    const follow = async (kind, selector) => {
      await browser.open(`http://127.0.0.1:${own.address().port}/`);
      const seen = new Promise((resolve) => waiting.set(kind, resolve));
      const { x, y, rel } = await browser.evaluate(placeOf, selector);
      await browser.click(x, y);
      return { rel, ...(await seen) };
    };

    for (const [kind, selector] of Object.entries(LINKS)) {
      it(`gives away neither opener nor referrer: ${kind}`, { timeout: 30_000 }, async () => {
        const { rel, ...seen } = await follow(kind, selector);
        assert.equal(rel, 'noopener noreferrer');
        assert.deepEqual(seen, { header: '', opener: 'false', referrer: '' });
      });
    }

    it('is the rel’s doing: the control', { timeout: 30_000 }, async () => {
      const { header, opener } = await follow('control', '#control');
      assert.match(header, /^http:\/\/127\.0\.0\.1:/);
      assert.equal(opener, 'true');
      recordMetric(
        'S12',
        `${Object.keys(LINKS).length} of ${Object.keys(LINKS).length} kinds of links: no opener, no Referer`,
        {
          engine: name,
          test: import.meta.url,
        },
      );
    });
  });
}
