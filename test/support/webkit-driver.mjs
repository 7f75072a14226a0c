// WebKit through W3C WebDriver: WebKitGTK's WebKitWebDriver on Linux (Xvfb is started when
// there is no display), safaridriver on macOS. It needs no npm package.
import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.mjs';

/** One running browser. `start()` first, `call()` any WebDriver command of its session, `stop()` at the end. */
export class WebKitDriver {
  #options;
  #children = [];
  #base;
  #env = process.env;

  /** `options`: what `findWebKit` found. */
  constructor(options) {
    this.#options = options;
  }

  async call(method, path, body) {
    const response = await fetch(`${this.#base}${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  execute(script, ...args) {
    return this.call('POST', '/execute/sync', { script, args });
  }

  /** `env` adds to the environment: `{ TZ: 'Asia/Tokyo' }`. */
  async start(env = {}) {
    // WebKitGTK takes navigator.language from the locale, and "C" is no language tag
    this.#env = { ...process.env, LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en_US', ...env, ...(await this.#display()) };
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    const driver = spawn(
      this.#options.driver,
      [`--port=${port}`].concat(process.platform === 'linux' ? '--host=127.0.0.1' : []),
      { env: this.#env, stdio: 'ignore' },
    );
    const failed = new Promise((_, reject) => driver.on('error', reject));
    this.#children.push(driver);
    await Promise.race([this.#answering(), failed]);
    const browser = this.#options.browser && {
      'webkitgtk:browserOptions': { binary: this.#options.browser, args: ['--automation'] },
    };
    const { sessionId } = await this.call('POST', '/session', {
      capabilities: { alwaysMatch: { pageLoadStrategy: 'none', ...browser } },
    });
    this.#base += `/session/${sessionId}`;
  }

  async #answering() {
    for (let i = 0; ; i++) {
      try {
        return await this.call('GET', '/status');
      } catch (error) {
        if (i === 100) throw error;
        await sleep(100);
      }
    }
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

  /** Without a window manager a resized window has lost the focus, and :focus matches nothing: xdotool gives it back. */
  focus() {
    if (process.platform !== 'linux' || !this.#env.DISPLAY) return;
    const args = ['search', '--onlyvisible', '--class', 'MiniBrowser', 'windowfocus'];
    const { error } = spawnSync('xdotool', args, { env: this.#env });
    if (error) throw new Error(`WebKit's window cannot get the focus back: ${error.message}`);
  }

  async stop() {
    try {
      await this.call('DELETE', '');
    } catch {
      // the browser is gone already
    }
    for (const child of this.#children.toReversed()) child.kill();
  }
}
