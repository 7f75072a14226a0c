// A page of headless Chromium that counts what the main thread does: processor time, not time that passes.
import { createServer } from 'node:http';
import { launchChromium } from '../../test/support/engines.mjs';

const TYPES = { js: 'text/javascript', html: 'text/html', json: 'application/json' };

/** Serves texts by their path from 127.0.0.1. */
const serve = (files) =>
  new Promise((resolve) => {
    const server = createServer(({ url }, response) => {
      const path = new URL(url, 'http://localhost').pathname;
      const text = files.get(path);
      response.writeHead(text === undefined ? 404 : 200, {
        'content-type': TYPES[path.split('.').at(-1)] ?? TYPES.html,
      });
      response.end(text);
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

/** Functions of each page. */
const FUNCTIONS = Object.entries({
  /** Settles when what is shown has been painted. */
  painted: () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  idle: () => new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(resolve))),
  countNodes: (node) =>
    [...node.childNodes, ...(node.shadowRoot?.childNodes ?? [])].reduce(
      (sum, child) => sum + window.countNodes(child),
      1,
    ),
  /** Settles when nothing is added in idle time any more. */
  settled: async (root) => {
    for (let [last, now] = [-1, 0]; last !== now; [last, now] = [now, window.countNodes(root)])
      for (let times = 0; times < 3; times++) await window.idle();
  },
})
  .map(([name, run]) => `window.${name} = ${run};`)
  .join('\n');

/** Opens a browser for pages with `files` (path → text) beside them. */
export const openBrowser = async (files) => {
  const server = await serve(
    files.set('/', '<!doctype html><meta charset="utf-8"><title>Bench</title><div id="root"></div>'),
  );
  const { page: first } = await launchChromium();
  const browser = first.browser();
  return {
    version: await browser.version(),
    newPage: async () => {
      const page = await browser.newPage();
      const devtools = await page.createCDPSession();
      await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.evaluateOnNewDocument(FUNCTIONS);
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      return new CountingPage(page, devtools);
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
};

class CountingPage {
  constructor(page, devtools) {
    this.page = page;
    this.devtools = devtools;
  }

  async #metrics() {
    const { metrics } = await this.devtools.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  /** Milliseconds of the main thread that `run` takes. */
  async cost(run, ...args) {
    const before = await this.#metrics();
    const value = await this.page.evaluate(run, ...args);
    const after = await this.#metrics();
    return { total: (after.TaskDuration - before.TaskDuration) * 1000, value };
  }

  /** Bytes of JavaScript's heap, with what typed arrays hold beside it, and number of nodes, after the garbage is gone. */
  async memory() {
    await this.devtools.send('HeapProfiler.collectGarbage');
    await this.devtools.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await this.devtools.send('Runtime.getHeapUsage');
    const { Nodes } = await this.#metrics();
    return { heap: usedSize + backingStorageSize, nodes: Nodes };
  }

  close() {
    return this.page.close();
  }
}
