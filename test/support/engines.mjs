// Whole browsers for the tests that a page alone cannot do: files, printing, going back, no script.
import { env } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { puppeteerCore } from '@web/test-runner-chrome';
import { findChrome, findFirefox, findWebKit, isRoot } from './find-browsers.mjs';
import { WebKitDriver } from './webkit-driver.mjs';

const POLL_MS = 25;
const LIMIT_MS = 15_000;

/** Makes `waitFor` of a browser from its `evaluate`. */
const waitWith =
  (evaluate) =>
  async (check, description, ...args) => {
    for (const end = Date.now() + LIMIT_MS; Date.now() < end; await sleep(POLL_MS)) {
      const value = await evaluate(check, ...args).catch(() => null);
      if (value) return value;
    }
    throw new Error(`Waited ${LIMIT_MS} ms for ${description}`);
  };

/** Chromium or Firefox through Puppeteer; `page` is its own page. */
const throughPuppeteer = async (options) => {
  const browser = await puppeteerCore.launch({ headless: true, ...options });
  const page = await browser.newPage();
  const evaluate = (run, ...args) => page.evaluate(run, ...args);
  return {
    page,
    evaluate,
    waitFor: waitWith(evaluate),
    open: (url) => page.goto(url, { waitUntil: 'load' }),
    setZone: (zone) => page.emulateTimezone(zone),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: () => page.screenshot({ encoding: 'base64' }),
    click: (x, y) => page.mouse.click(x, y),
    close: () => browser.close(),
  };
};

/** How long a script of a test may take in WebKit. */
const SCRIPT_LIMIT_MS = 300_000;

const throughWebDriver = async (found) => {
  let driver = new WebKitDriver(found);
  await driver.start();
  await driver.call('POST', '/timeouts', { script: SCRIPT_LIMIT_MS });
  const evaluate = async (run, ...args) => {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve((${run})(...Array.prototype.slice.call(arguments, 0, -1)))
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await driver.call('POST', '/execute/async', { script, args });
    if (error) throw new Error(error);
    return value;
  };
  /** If a page goes away while it evaluates, the driver waits for it, by default five minutes. */
  const limitScripts = (script) => driver.call('POST', '/timeouts', { script });
  const waitFor = async (...args) => {
    await limitScripts(3000);
    try {
      return await waitWith(evaluate)(...args);
    } finally {
      await limitScripts(SCRIPT_LIMIT_MS);
    }
  };
  return {
    open: async (url) => {
      const readState = () =>
        driver.execute('return [location.href, document.readyState, performance.timeOrigin]').catch(() => []);
      const [, , before] = await readState();
      await driver.call('POST', '/url', { url });
      // the driver does not wait for pages (pageLoadStrategy none), so the last one may still be there
      for (;;) {
        const [at, state, begun] = await readState();
        if (state === 'complete' && at !== 'about:blank' && begun !== before) return;
      }
    },
    setZone: async (zone) => {
      await driver.stop();
      driver = new WebKitDriver(found);
      await driver.start({ TZ: zone });
    },
    resize: (width, height) => driver.call('POST', '/window/rect', { width, height }),
    click: async (x, y) => {
      const down = { type: 'pointerDown', button: 0 };
      const move = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) };
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
      await driver.call('POST', '/actions', {
        actions: [{ ...mouse, actions: [move, down, { ...down, type: 'pointerUp' }] }],
      });
    },
    evaluate,
    waitFor,
    close: () => driver.stop(),
  };
};

export const launchChromium = (options = {}) =>
  throughPuppeteer({
    executablePath: findChrome(),
    args: ['--disable-background-networking', '--no-first-run', ...(isRoot ? ['--no-sandbox'] : [])],
    ...options,
  });

/**
 * The engines to test in, each with a function that starts it; ENGINES=chromium leaves the others out. A browser has
 * `open(url)`, `evaluate(function, …args)`, `click(x, y)`, `setZone(zone)` for the pages opened after it,
 * `resize(width, height)`, in WebKit that of the window, `screenshot()` as PNG in Base64 but not in WebKit, whose pictures
 * of one page differ, `close()`, and
 * `waitFor(function, description, …args)`, which evaluates until it gets something truthy: the page may come and go.
 */
export const engines = [
  { name: 'Chromium', found: findChrome(), launch: () => launchChromium() },
  {
    name: 'Firefox',
    found: findFirefox(),
    launch: () => throughPuppeteer({ browser: 'firefox', executablePath: findFirefox() }),
  },
  { name: 'WebKit', found: findWebKit(), launch: () => throughWebDriver(findWebKit()) },
].filter(({ name, found }) => found && (!env.ENGINES || env.ENGINES.split(',').includes(name.toLowerCase())));
