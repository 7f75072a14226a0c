// When a card is there on a slow connection with nothing cached, and by how much the page moves.
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { launchChromium } from '../../test/support/engines.mjs';
import { distFiles } from './files.mjs';

/** Slow 4G. */
const CONDITIONS = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
/** How long a page may move. */
const REST_MS = 500;
/** How long a card may take. */
const LIMIT_MS = 10_000;

/** In the page, before all else: when the card is painted, and what moves. */
const watch = () => {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const title = document.querySelector('job-posting')?.shadowRoot?.querySelector('[part~=title]');
    requestAnimationFrame(title?.checkVisibility() ? () => (globalThis.shown = performance.now()) : look);
  };
  look();
};

/** Compressed, as hosts send texts. */
const serve = (files) =>
  new Promise((resolve) => {
    const server = createServer(({ url }, response) => {
      const { pathname } = new URL(url, 'http://localhost');
      const body = files.get(pathname);
      const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
      response.writeHead(body ? 200 : 404, { 'content-type': type, 'content-encoding': 'br' });
      response.end(body ?? brotliCompressSync(''));
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

/** As it is public: on this machine, the author would be told what is wrong. */
const pageOf = (body) =>
  `<!doctype html><html lang="en" debug="off"><meta charset="utf-8"><title>Job</title>
<meta name="viewport" content="width=device-width"><style>body { font-family: sans-serif }</style>
<script type="module" src="/dist/job-posting.min.js"></script><main>${body}</main><footer>Imprint</footer>`;

/** In a browser of its own, which has nothing cached. */
const measure = async (url) => {
  const { page, open, close } = await launchChromium();
  try {
    await page.setViewport({ width: 390, height: 844 });
    await open(new URL('/blank', url).href); // the browser has started
    const devtools = await page.createCDPSession();
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', CONDITIONS);
    await page.evaluateOnNewDocument(watch);
    await open(url);
    page.setDefaultTimeout(LIMIT_MS);
    await page.waitForFunction(() => customElements.get('job-posting') && globalThis.shown);
    return await page.evaluate(async (rest) => {
      await document.querySelector('job-posting').ready;
      await new Promise((resolve) => setTimeout(resolve, rest));
      return { time: globalThis.shown, shift: globalThis.shift };
    }, REST_MS);
  } finally {
    await close();
  }
};

/**
 * Measures pages in turn.
 *
 * @param bodies By name what is in the body.
 * @returns By name a list of `{ time, shift }`, the time in ms.
 */
export const onSlowConnection = async (bodies, rounds) => {
  const pages = Object.entries(bodies).map(([name, body], at) => ({ name, body, path: `/page-${at}` }));
  const files = new Map([
    ['/blank', brotliCompressSync('<!doctype html><title>Blank</title>')],
    ...distFiles().map(([path, text]) => [path, brotliCompressSync(text)]),
    ...pages.map(({ path, body }) => [path, brotliCompressSync(pageOf(body))]),
  ]);
  const server = await serve(files);
  const origin = `http://127.0.0.1:${server.address().port}`;
  try {
    const results = Object.fromEntries(pages.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round++)
      for (const { name, path } of pages) results[name].push(await measure(origin + path));
    return results;
  } finally {
    server.closeAllConnections();
    server.close();
  }
};
