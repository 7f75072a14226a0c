// Finds the browsers to test in. CHROME_PATH, FIREFOX_PATH and WEBKIT_DRIVER_PATH go first.
// `node test/support/find-browsers.mjs` says what was found; with --install, on Debian or Ubuntu as root, it installs what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { argv, env, exit, getuid, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

const onPath = (names) => env.PATH.split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));
const first = (paths) => paths.find((path) => path && existsSync(path));
const windows = (path) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean).map((dir) => join(dir, path));

export const findChrome = () =>
  first([
    env.CHROME_PATH,
    ...(platform === 'darwin'
      ? [
          '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
          '/Applications/Chromium.app/Contents/MacOS/Chromium',
        ]
      : platform === 'win32'
        ? [...windows('Google/Chrome/Application/chrome.exe'), ...windows('Microsoft/Edge/Application/msedge.exe')]
        : onPath(['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'])),
  ]);

export const findFirefox = () =>
  first([
    env.FIREFOX_PATH,
    ...(platform === 'darwin'
      ? ['/Applications/Firefox.app/Contents/MacOS/firefox']
      : platform === 'win32'
        ? windows('Mozilla Firefox/firefox.exe')
        : onPath(['firefox', 'firefox-esr'])),
  ]);

/** WebKit's driver, with its browser where the driver must be told. */
export const findWebKit = () => {
  if (platform === 'darwin')
    return existsSync('/usr/bin/safaridriver') ? { driver: '/usr/bin/safaridriver' } : undefined;
  const driver = first([env.WEBKIT_DRIVER_PATH, ...onPath(['WebKitWebDriver'])]);
  const browser = first([
    env.WEBKIT_BROWSER_PATH,
    ...['x86_64', 'aarch64'].flatMap((arch) =>
      ['4.1', '4.0', '6.0'].map(
        (v) => `/usr/lib/${arch}-linux-gnu/webkit${v === '6.0' ? '' : '2'}gtk-${v}/MiniBrowser`,
      ),
    ),
  ]);
  return driver && browser ? { driver, browser } : undefined;
};

/** Chromium's sandbox cannot start as root. */
export const isRoot = getuid?.() === 0;

if (argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = argv.includes('--all') ? ['chrome', 'firefox', 'webkit'] : ['chrome'];
  const find = { chrome: findChrome, firefox: findFirefox, webkit: findWebKit };
  const debian = { chrome: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb', 'xdotool'] };
  let missing = wanted.filter((name) => !find[name]());
  if (missing.length > 0 && argv.includes('--install') && isRoot && existsSync('/usr/bin/apt-get')) {
    for (const args of [
      ['update'],
      ['install', '-y', '--no-install-recommends', ...missing.flatMap((name) => debian[name])],
    ])
      spawnSync('apt-get', args, { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } });
    missing = wanted.filter((name) => !find[name]());
  }
  for (const name of wanted) console.log(name, find[name]() ?? 'not found: its tests are left out');
  if (missing.includes('chrome')) {
    console.error('Install Chrome, or run "npx @puppeteer/browsers install chrome@stable" and set CHROME_PATH.');
    exit(1);
  }
}
