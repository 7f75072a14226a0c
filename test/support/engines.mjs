// Whole browsers for the tests that a page alone cannot do: files, printing, going back, no script.
import { env } from 'node:process';
import { puppeteerCore } from '@web/test-runner-chrome';
import { findChrome, findFirefox, findWebKit, isRoot } from '../../scripts/browsers.mjs';
import { WebKitDriver } from './webkit-driver.mjs';

/** A window of Chromium or Firefox through Puppeteer; `page` is Puppeteer's own. */
const throughPuppeteer = async (options) => {
  const browser = await puppeteerCore.launch({ headless: true, ...options });
  const page = await browser.newPage();
  return {
    page,
    open: (url) => page.goto(url, { waitUntil: 'load' }),
    setZone: (zone) => page.emulateTimezone(zone),
    evaluate: (run, ...args) => page.evaluate(run, ...args),
    close: () => browser.close(),
  };
};

const throughWebDriver = async (found) => {
  let driver = new WebKitDriver(found);
  await driver.start();
  const evaluate = async (run, ...args) => {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve((${run})(...Array.prototype.slice.call(arguments, 0, -1)))
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await driver.call('POST', '/execute/async', { script, args });
    if (error) throw new Error(error);
    return value;
  };
  return {
    open: async (url) => {
      await driver.execute('window.left = true');
      await driver.call('POST', '/url', { url });
      // the driver is told not to wait for pages
      const arrived = 'return !window.left && document.readyState === "complete" && location.href !== "about:blank"';
      while (!(await driver.execute(arrived).catch(() => false)));
    },
    setZone: async (zone) => {
      await driver.stop();
      driver = new WebKitDriver(found);
      await driver.start({ TZ: zone });
    },
    evaluate,
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
 * The engines to test in, each with a function that starts it; a window has `open(url)`, `evaluate(function, …args)`,
 * `setZone(zone)` for the pages opened after it, and `close()`. ENGINES=chromium leaves the others out.
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
