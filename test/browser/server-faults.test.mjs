// What a server has rendered, and the page finds otherwise: other data, another time, another version, one too many.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { renderBoard, renderPosting } from '../../dist/server/index.js';
import { engines } from '../support/engines.mjs';
import { pageHtml, startPageServer } from '../support/page-server.mjs';
import { futurePosting } from '../support/server-posting.mjs';

const SCRIPT = '<script type="module" src="/dist/job-posting.min.js"></script>';
const SCRIPTS = {
  'of this version': SCRIPT,
  'of another version': '<script type="module" src="/other/job-posting.min.js"></script>',
  'of both versions': `${SCRIPT}<script type="module" src="/other/job-posting.min.js"></script>`,
};

const SHADOW = /<template shadowrootmode="open">[^]*<\/template>/;
/** What the shadow root has in place of what was rendered. */
const SHADOWS = {
  'of other data': (shadow) => shadow.replaceAll('Design', 'Other'),
  'of another version': () =>
    '<style>.old { color: red }</style><section class="old" part="root"><h2 part="heading">Old</h2><slot></slot></section>',
  'without its styles': (shadow) => shadow.replaceAll(/<style[^]*?<\/style>/g, ''),
  'cut short': (shadow) => shadow.slice(0, shadow.indexOf('Design')),
  'with nothing in it': () => '',
};
const withShadow = (html, change) => {
  const [template] = SHADOW.exec(html);
  const shadow = template.slice('<template shadowrootmode="open">'.length, -'</template>'.length);
  return html.replace(template, () => `<template shadowrootmode="open">${change(shadow)}</template>`);
};

/** In the page: the titles in the shadow root of its element, once all is there, and what else there is in it. */
const found = async () => {
  const element = document.querySelector('job-posting, job-board');
  await customElements.whenDefined(element.localName);
  await element.ready;
  await until(() => !element.shadowRoot.querySelector('style'), 'our own style sheets');
  await element.updateComplete;
  const root = element.shadowRoot;
  const isSeen = (one) => one.checkVisibility();
  return {
    titles: [...root.querySelectorAll('[part=title]')].filter(isSeen).map(({ textContent }) => textContent.trim()),
    bases: root.querySelectorAll('[part=base]').length,
    old: root.querySelectorAll('.old').length,
  };
};

const posting = await futurePosting({
  title: 'Design intern',
  applicationOpens: '2020-01-01',
  hiringOrganization: 'Acme',
});
const second = { ...posting, title: 'Design lead', identifier: 'second', url: '/jobs/2', datePosted: '2020-01-01' };

for (const { name, launch } of engines) {
  describe(`what a server has rendered, and the page finds otherwise, in ${name}`, () => {
    let server;
    let browser;
    before(async () => {
      server = await startPageServer();
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    const open = async (body, script = SCRIPT) => {
      server.routes['/page'] = { body: pageHtml({ script, body: `<main>${body}</main>` }) };
      await browser.open(`${server.origin}/page`);
    };
    const card = (options) => renderPosting(posting, { href: `${server.origin}/page`, ...options });
    const board = (list = [posting, second], options = {}) =>
      renderBoard(list, { href: `${server.origin}/page`, attributes: { 'no-url': true }, ...options });

    for (const [which, script] of Object.entries(SCRIPTS)) {
      for (const [what, change] of Object.entries(SHADOWS)) {
        it(`a shadow root ${what} gives way to the data, with a script ${which}`, async () => {
          await open(withShadow(await card(), change), script);
          const one = { titles: ['Design intern'], bases: 1, old: 0 };
          assert.deepEqual(await browser.evaluate(found), one);
          await open(withShadow(await board(), change), script);
          assert.deepEqual(await browser.evaluate(found), { ...one, titles: ['Design intern', 'Design lead'] });
        });
      }
    }

    it('a posting that has closed since is closed in a card, and gone from a board', async () => {
      const past = { ...posting, validThrough: '2024-03-31' };
      const now = '2024-03-01';
      const html = await renderPosting(past, { href: `${server.origin}/page`, now });
      assert.match(html, /apply__button/);
      await open(html);
      assert.deepEqual((await browser.evaluate(found)).titles, ['Design intern']);
      const closed = await browser.evaluate(() => {
        const root = document.querySelector('job-posting').shadowRoot;
        return { links: root.querySelectorAll('[part=apply__button]').length, text: root.textContent };
      });
      assert.equal(closed.links, 0);
      assert.match(closed.text, /closed/);
      const list = await board([past, second], { now });
      assert.match(SHADOW.exec(list)[0], /Design intern/);
      await open(list);
      assert.deepEqual((await browser.evaluate(found)).titles, ['Design lead']);
    });

    it('a posting that has opened since can be applied for', async () => {
      const html = await renderPosting(
        { ...posting, applicationOpens: '2024-03-31' },
        { href: `${server.origin}/page`, now: '2024-03-01' },
      );
      assert.doesNotMatch(SHADOW.exec(html)[0], /part="apply__button" href/);
      await open(html);
      await browser.evaluate(found);
      const href = await browser.evaluate(
        () => document.querySelector('job-posting').shadowRoot.querySelector('[part=apply__button]')?.href,
      );
      assert.match(href, /^https:\/\/acme\.example\/apply/);
    });

    it('data that was no data leaves the content of the page in sight, in a card and in a board', async () => {
      const fallback = '<a href="/jobs">All jobs</a>';
      for (const html of [
        await renderPosting('[object Object]', { fallback }),
        await renderBoard('[object Object],[object Object]', { fallback }),
        `<job-posting posting="[object Object]">${fallback}</job-posting>`,
        `<job-board postings="[object Object],[object Object]">${fallback}</job-board>`,
      ]) {
        await open(html);
        const seen = await browser.evaluate(async () => {
          const element = document.querySelector('job-posting, job-board');
          await customElements.whenDefined(element.localName);
          await element.ready;
          return element.querySelector('a').checkVisibility();
        });
        assert.ok(seen, html);
      }
    });
  });
}
