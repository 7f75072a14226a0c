// A browser, and a server for the files of a built app.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findChrome, isRoot } from '../../../test/support/find-browsers.mjs';

/** What Chromium says of a shadow root in HTML that a script inserts. The card is rendered from its data then. */
const IS_INERT = 'declarative Shadow DOM is not being parsed';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** @returns The address of a server for the files of a folder. It ends with the process. */
export const serve = async (folder) => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    try {
      const page = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      const path = extname(page) ? page : `${page}.html`; // as hosts of static sites do
      const file = readFileSync(new URL(`.${path}`, folder));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, resolve));
  server.unref();
  return `http://localhost:${server.address().port}/`;
};

/** In the page, before all else: keeps the page when one applies, and the card that the HTML has a shadow root for, and sums up what moves. */
const recordServed = () => {
  addEventListener('job-apply', (event) => event.preventDefault()); // the page stays
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const observer = new MutationObserver(() => {
    const card = document.querySelector('job-posting');
    if (!card?.shadowRoot) return;
    globalThis.served = { card, root: card.shadowRoot };
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
};

/** Opens a page, calls `use` with it, and expects no error on its console. */
export const withPage = async (url, use, { javaScript = true } = {}) => {
  const browser = await launch({
    executablePath: findChrome(),
    args: isRoot ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(javaScript);
    await page.evaluateOnNewDocument(recordServed);
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      const { url: source = '' } = message.location();
      if (source.endsWith('/favicon.ico') || !['error', 'warn'].includes(message.type())) return;
      if (!message.text().includes(IS_INERT)) errors.push(`${message.text()} ${source}`);
    });
    await page.goto(url, { waitUntil: 'load' });
    await use(page).catch((error) => errors.push(String(error)));
    if (errors.length > 0) throw new Error(errors.join('\n'));
  } finally {
    await browser.close();
  }
};

export const showsCard = (page) =>
  page.waitForFunction(() => {
    const title = document.querySelector('job-posting')?.shadowRoot?.querySelector('[part~=title]');
    return title?.textContent.includes('Design Intern');
  });

const shows = (page, id, text) =>
  page.waitForFunction((...[name, wanted]) => document.querySelector(`#${name}`).textContent === wanted, {}, id, text);

/** Without a script, a reader sees the card, and can apply. */
export const readsCard = async (page) => {
  const card = await page.evaluate(() => {
    const root = document.querySelector('job-posting').shadowRoot;
    const isSeen = (selector) => root.querySelector(selector)?.checkVisibility() ?? false;
    return { title: isSeen('[part~=title]'), amount: isSeen('[part~=salary__amount]'), dates: isSeen('[type=radio]') };
  });
  assert.deepEqual(card, { title: true, amount: true, dates: true });
  const href = await page.evaluate(
    () => document.querySelector('job-posting').shadowRoot.querySelector('a[part~=apply__button]').href,
  );
  assert.match(href, /\/apply\/d-7$/);
};

/** The card that was in the HTML is the one of the script: there once, with its JSON-LD, and nothing has moved. */
export const isTakenOver = async (page) => {
  await showsCard(page);
  const found = await page.evaluate(async () => {
    await customElements.whenDefined('job-posting');
    const card = document.querySelector('job-posting');
    await card.ready;
    await card.updateComplete;
    return {
      isServed: globalThis.served?.card === card && globalThis.served.root === card.shadowRoot,
      cards: document.querySelectorAll('job-posting').length,
      titles: card.shadowRoot.querySelectorAll('[part~=title]').length,
      shift: globalThis.shift,
    };
  });
  assert.deepEqual(found, { isServed: true, cards: 1, titles: 1, shift: 0 });
  await hasJsonLd(page, 1);
};

/** Waits until a page has so many descriptions for search engines. */
export const hasJsonLd = (page, count) =>
  page.waitForFunction(
    (wanted) => document.querySelectorAll('script[type="application/ld+json"]').length === wanted,
    {},
    count,
  );

/** Clicks in the one card of a page, and sees that the handler of the app got the event. */
export const applies = async (page) => {
  await showsCard(page);
  const link = await page.evaluateHandle(async () => {
    const [card, ...others] = document.querySelectorAll('job-posting');
    await card.ready;
    const links = card.shadowRoot.querySelectorAll('[part~=apply__button]');
    return others.length === 0 && links.length === 1 ? links[0] : null;
  });
  assert.ok(link.asElement(), 'the card is there more than once');
  await link.asElement().click();
  await shows(page, 'applied', 'Design Intern');
};

/** Follows a link, and sees that the page was not loaded anew. */
export const followsLink = async (page, selector, shown) => {
  await page.evaluate(() => (globalThis.isSamePage = true));
  await page.click(selector);
  await page.waitForSelector(shown);
  assert.ok(await page.evaluate(() => globalThis.isSamePage), 'the page was loaded anew');
};

/** Uses an app that shows the chosen start date and what was applied for. */
export const usesApp = async (page) => {
  await showsCard(page);
  await shows(page, 'start', '2099-06-15');
  await page.waitForFunction(() => document.querySelector('job-start-date-picker').value === '2099-06-15');
  const inside = (selector, host) =>
    page.evaluateHandle((one, other) => document.querySelector(other).shadowRoot.querySelector(one), selector, host);
  const option = await inside('input[value="2099-05-18"]', 'job-start-date-picker');
  await option.asElement().click();
  await shows(page, 'start', '2099-05-18');
  const link = await inside('[part~=apply__button]', 'job-posting');
  await link.asElement().click();
  await shows(page, 'applied', 'Design Intern');
};

export const folderOf = (name) => new URL(`../${name}/`, import.meta.url);
export const pathOf = (name) => fileURLToPath(folderOf(name));
