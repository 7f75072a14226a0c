// A Web Test Runner launcher for WebKit. It hands WTR's commands a page with the part of Puppeteer's interface that
// sendKeys, sendMouse, resetMouse, setViewport and selectOption use, hence type 'puppeteer'.
import { setTimeout as sleep } from 'node:timers/promises';
import { WebKitDriver } from './webkit-driver.mjs';

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

class WebKitLauncher {
  name = 'WebKit';
  type = 'puppeteer';
  concurrency = 1; // one window, so that it always has the focus
  #driver;
  #starting;
  #active;
  #page;

  constructor(options) {
    this.#driver = new WebKitDriver(options);
  }

  async #start() {
    await this.#driver.start();
    this.#page = this.#makePage();
  }

  #makePage() {
    const call = this.#driver.call.bind(this.#driver);
    const execute = this.#driver.execute.bind(this.#driver);
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
            if (i > 0) this.#driver.focus();
            return;
          }
          const rect = await call('GET', '/window/rect');
          await call('POST', '/window/rect', { width: rect.width - dx, height: rect.height - dy });
          await sleep(100);
        }
        this.#driver.focus(); // MiniBrowser's window gets no narrower than about 450 px
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
      emulateMediaFeatures: () => Promise.reject(new Error('WebDriver has no emulateMedia')),
    };
  }

  async startSession(id, url) {
    await (this.#starting ??= this.#start());
    // as chromeLauncher does; the page of the session before may still be on its way out
    const viewport = () => this.#page.setViewport({ width: 800, height: 600 });
    await viewport().catch(() => sleep(300).then(viewport));
    this.#active = { id, url };
    await this.#driver.call('POST', '/url', { url });
  }

  isActive(id) {
    return this.#active?.id === id;
  }

  getBrowserUrl() {
    return this.#driver.call('GET', '/url');
  }

  getPage() {
    return this.#page;
  }

  async stopSession() {
    this.#active = undefined;
    await this.#driver.call('DELETE', '/actions');
    await this.#driver.call('POST', '/url', { url: 'about:blank' });
    return {};
  }

  startDebugSession() {
    throw new Error('The WebKit launcher has no debug sessions');
  }

  async stop() {
    if (this.#starting) await this.#driver.stop();
  }
}

export const webkitLauncher = (options) => new WebKitLauncher(options);
