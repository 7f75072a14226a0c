import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findFirefox, findWebKit } from './find-browsers.mjs';
import base from './web-test-runner.config.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const firefox = findFirefox();
const webkit = findWebKit();
for (const [name, found] of Object.entries({ Firefox: firefox, WebKit: webkit })) {
  if (!found) console.warn(`${name} is not here: its tests are left out`);
}

const others = [
  // Firefox through WebDriver BiDi: a given puppeteer is what lets the launcher name another browser
  ...(firefox
    ? [chromeLauncher({ puppeteer: puppeteerCore, launchOptions: { browser: 'firefox', executablePath: firefox } })]
    : []),
  ...(webkit ? [webkitLauncher(webkit)] : []),
];
const [everything, ...zones] = base.groups;

export default {
  ...base,
  concurrentBrowsers: 1,
  ...(everything
    ? { groups: [{ ...everything, browsers: [...everything.browsers, ...others] }, ...zones] }
    : { browsers: [...base.browsers, ...others] }),
};
