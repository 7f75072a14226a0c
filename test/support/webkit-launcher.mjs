// A Web Test Runner launcher for WebKit through a plain W3C WebDriver: WebKitGTK's WebKitWebDriver on Linux
// (it starts Xvfb when there is no display), safaridriver on macOS. It needs no npm package.
// It hands WTR's commands a page with the part of Puppeteer's interface that sendKeys, sendMouse, resetMouse,
// setViewport and selectOption use, hence type 'puppeteer'.
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

// https://w3c.github.io/webdriver/#keyboard-actions
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
  F1: '\uE031',
  F2: '\uE032',
  F3: '\uE033',
  F4: '\uE034',
  F5: '\uE035',
  F6: '\uE036',
  F10: '\uE03A',
  F12: '\uE03C',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };
const key = (name) => {
  const value = KEYS[name] ?? ([...name].length === 1 ? name : undefined);
  if (value === undefined) throw new Error(`Unknown key: "${name}"`);
  return value;
};

const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
const button = (type, options) => ({ type, button: BUTTONS[options?.button ?? 'left'] });
const stroke = (name) => [
  { type: 'keyDown', value: key(name) },
  { type: 'keyUp', value: key(name) },
];

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

class WebKitLauncher {
  name = 'WebKit';
  type = 'puppeteer';
  concurrency = 1; // one window, so that it always has the focus
  #options;
  #children = [];
  #base;
  #env = process.env;
  #starting;
  #active;
  #page;

  constructor(options) {
    this.#options = options;
  }

  async #call(method, path, body) {
    const response = await fetch(`${this.#base}${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  async #display() {
    if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return {};
    const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.#children.push(child);
    const number = await new Promise((resolve, reject) => {
      child.on('error', reject).on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
      child.stdio[3].once('data', (data) => resolve(String(data).trim()));
    });
    return { DISPLAY: `:${number}`, GDK_BACKEND: 'x11' };
  }

  async #start() {
    // WebKitGTK takes navigator.language from the locale, and "C" is no language tag
    this.#env = { ...process.env, LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en_US', ...(await this.#display()) };
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    const driver = spawn(
      this.#options.driver,
      [`--port=${port}`].concat(process.platform === 'linux' ? '--host=127.0.0.1' : []),
      { env: this.#env, stdio: 'ignore' },
    );
    const failed = new Promise((_, reject) => driver.on('error', reject));
    this.#children.push(driver);
    const ready = async () => {
      for (let i = 0; ; i++) {
        try {
          return await this.#call('GET', '/status');
        } catch (error) {
          if (i === 100) throw error;
          await sleep(100);
        }
      }
    };
    await Promise.race([ready(), failed]);
    const browser = this.#options.browser && {
      'webkitgtk:browserOptions': { binary: this.#options.browser, args: ['--automation'] },
    };
    const { sessionId } = await this.#call('POST', '/session', {
      capabilities: { alwaysMatch: { pageLoadStrategy: 'none', ...browser } },
    });
    this.#base += `/session/${sessionId}`;
    this.#page = this.#makePage();
  }

  /** Without a window manager a resized window has lost the focus, and :focus matches nothing: xdotool gives it back. */
  #focus() {
    if (process.platform !== 'linux' || !this.#env.DISPLAY) return;
    const args = ['search', '--onlyvisible', '--class', 'MiniBrowser', 'windowfocus'];
    const { error } = spawnSync('xdotool', args, { env: this.#env });
    if (error) throw new Error(`WebKit's window cannot get the focus back: ${error.message}`);
  }

  #makePage() {
    const call = this.#call.bind(this);
    const execute = (script, ...args) => call('POST', '/execute/sync', { script, args });
    const keys = (actions) => call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    const mouse = (actions) =>
      call('POST', '/actions', {
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
      });
    return {
      keyboard: {
        type: (text) => keys([...text].flatMap(stroke)),
        press: (name) => keys(stroke(name)),
        down: (name) => keys([{ type: 'keyDown', value: key(name) }]),
        up: (name) => keys([{ type: 'keyUp', value: key(name) }]),
      },
      mouse: {
        move: (x, y) => mouse([move(x, y)]),
        click: (x, y, o) => mouse([move(x, y), button('pointerDown', o), button('pointerUp', o)]),
        down: (o) => mouse([button('pointerDown', o)]),
        up: (o) => mouse([button('pointerUp', o)]),
        reset: async () => {
          await call('DELETE', '/actions');
          await mouse([move(0, 0)]);
        },
      },
      setViewport: async ({ width, height }) => {
        for (let i = 0; i < 3; i++) {
          const [dx, dy] = await execute(
            'return [innerWidth - arguments[0], innerHeight - arguments[1]]',
            width,
            height,
          );
          if (dx === 0 && dy === 0) {
            if (i > 0) this.#focus();
            return;
          }
          const rect = await call('GET', '/window/rect');
          await call('POST', '/window/rect', { width: rect.width - dx, height: rect.height - dy });
          await sleep(100);
        }
        this.#focus(); // MiniBrowser's window gets no narrower than about 450 px
      },
      select: (selector, ...values) =>
        execute(
          `const select = document.querySelector(arguments[0]);
           for (const option of select.options) option.selected = arguments[1].includes(option.value);
           for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));`,
          selector,
          values,
        ),
      screenshot: async () => Buffer.from(await call('GET', '/screenshot'), 'base64'),
      emulateMediaFeatures: () => Promise.reject(new Error('emulateMedia cannot be had from WebDriver')),
    };
  }

  async startSession(id, url) {
    await (this.#starting ??= this.#start());
    // as chromeLauncher does; the page of the session before may still be on its way out
    const viewport = () => this.#page.setViewport({ width: 800, height: 600 });
    await viewport().catch(() => sleep(300).then(viewport));
    this.#active = { id, url };
    await this.#call('POST', '/url', { url });
  }

  isActive(id) {
    return this.#active?.id === id;
  }

  getBrowserUrl() {
    return this.#call('GET', '/url');
  }

  getPage() {
    return this.#page;
  }

  async stopSession() {
    this.#active = undefined;
    await this.#call('DELETE', '/actions');
    await this.#call('POST', '/url', { url: 'about:blank' });
    return {};
  }

  startDebugSession() {
    throw new Error('The WebKit launcher has no debug sessions');
  }

  async stop() {
    try {
      if (this.#starting) await this.#call('DELETE', '');
    } catch {
      // the browser is gone already
    }
    for (const child of this.#children.toReversed()) child.kill();
  }
}

export const webkitLauncher = (options) => new WebKitLauncher(options);
