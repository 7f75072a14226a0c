// Pages without a bundler: those that Turbo and htmx replace in part or whole, and those that WordPress makes of a post.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import test from 'node:test';
import {
  applies,
  folderOf,
  followsLink,
  hasJsonLd,
  isTakenOver,
  readsCard,
  serve,
  showsCard,
  withPage,
} from './browser.mjs';

/** Builds a site with its own script. */
const built = async (name) => {
  rmSync(new URL('dist', folderOf(name)), { recursive: true, force: true });
  await import(new URL('build.mjs', folderOf(name)));
  return serve(new URL('dist/', folderOf(name)));
};

/** A card that is loaded in place is used, left for another page, and there again on its own page. */
const usesPage = async (url, { inPlace, away }) => {
  await withPage(`${url}d-7.html`, readsCard, { javaScript: false });
  await withPage(`${url}d-7.html`, async (page) => {
    await isTakenOver(page);
    await applies(page);
    await followsLink(page, '#list', away);
    await hasJsonLd(page, 0);
    await followsLink(page, inPlace, 'job-posting');
    await applies(page);
    await hasJsonLd(page, 1);
    await followsLink(page, away, '#list');
    await applies(page);
    await hasJsonLd(page, 1);
    await page.goBack();
    await page.waitForSelector(away);
    await hasJsonLd(page, await page.$$eval('job-posting', ({ length }) => length));
  });
};

test('Turbo loads a card into a frame, and Drive opens its page', async () => {
  await usesPage(await built('turbo'), { inPlace: '#frame', away: '#drive' });
});

test('htmx gets a card as a fragment, and a boosted link opens its page', async () => {
  await usesPage(await built('htmx'), { inPlace: '#get', away: '#boosted' });
});

test('WordPress serves a card, in a block and as text of the classic editor', async () => {
  const url = await built('wordpress');
  const classic = readFileSync(new URL('dist/classic.html', folderOf('wordpress')), 'utf8');
  assert.match(classic, /<p><!-- wp:html --><br \/>/);
  for (const page of ['blocks', 'classic'])
    await withPage(`${url}${page}`, async (tab) => {
      await showsCard(tab);
      await hasJsonLd(tab, 1);
      const style = await tab.evaluate(() => {
        const button = document.querySelector('job-posting').shadowRoot.querySelector('[part~=apply__button]');
        return { text: getComputedStyle(button).textTransform, width: document.documentElement.scrollWidth };
      });
      assert.deepEqual(style, { text: 'none', width: await tab.evaluate(() => innerWidth) });
    });
  await withPage(
    `${url}classic`,
    async (tab) => assert.equal(await tab.$eval('job-posting > a', (link) => link.checkVisibility()), true),
    { javaScript: false },
  );
});
