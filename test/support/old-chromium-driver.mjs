// Drives an older Chromium by the DevTools protocol over a pipe: Puppeteer needs more than the oldest have.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRoot } from './find-browsers.mjs';

const LIMIT_MS = 15_000;

const ARGS = [
  '--headless',
  '--remote-debugging-pipe',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--in-process-gpu',
  '--hide-scrollbars',
  '--disable-background-networking',
  '--no-first-run',
];

/** The protocol's messages, which end with a null byte. */
const connect = (child) => {
  const [, , , input, output] = child.stdio;
  const waiting = new Map();
  const listeners = new Set();
  let last = 0;
  let buffer = Buffer.alloc(0);
  const receive = ({ id, error, result, ...event }) => {
    if (id === undefined) return listeners.forEach((listener) => listener(event));
    const { resolve, reject, method } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(`${method}: ${error.message}`));
    else resolve(result);
  };
  output.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (let end = buffer.indexOf(0); end >= 0; end = buffer.indexOf(0)) {
      receive(JSON.parse(buffer.subarray(0, end).toString()));
      buffer = buffer.subarray(end + 1);
    }
  });
  const fail = () => {
    for (const { reject, method } of waiting.values()) reject(new Error(`${method}: the browser has ended`));
    waiting.clear();
  };
  child.on('exit', fail);
  input.on('error', fail);
  return {
    listeners,
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`${method} took more than ${LIMIT_MS} ms`)), LIMIT_MS);
        const settle = (use) => (value) => {
          clearTimeout(timer);
          use(value);
        };
        waiting.set(++last, { resolve: settle(resolve), reject: settle(reject), method });
        input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
      }),
  };
};

/**
 * Starts the browser at `path` with one page.
 *
 * @returns `open`, `evaluate` and `waitFor` as the browsers of engines.mjs have them; `send` of the protocol; `errors`, the
 *   uncaught ones of the page since it was opened; `capture`, a PNG of the whole page; `close`.
 */
export const launchOldChromium = async (path) => {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const args = [...ARGS, `--user-data-dir=${profile}`, ...(isRoot ? ['--no-sandbox'] : []), 'about:blank'];
  const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const { send: sendToBrowser, listeners } = connect(child);
  const { targetId } = await sendToBrowser('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await sendToBrowser('Target.attachToTarget', { targetId, flatten: true });
  const send = (method, params) => sendToBrowser(method, params, sessionId);
  const errors = [];
  listeners.add(({ method, params }) => {
    if (method !== 'Runtime.exceptionThrown') return;
    const { text, exception } = params.exceptionDetails;
    errors.push(exception?.description ?? text);
  });
  await Promise.all(['Page', 'Runtime'].map((domain) => send(`${domain}.enable`)));

  const evaluate = async (run, ...values) => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression: `(${run})(...${JSON.stringify(values)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const waitFor = async (check, description, ...values) => {
    for (const end = Date.now() + LIMIT_MS; Date.now() < end; await sleep(25)) {
      const value = await evaluate(check, ...values).catch(() => null);
      if (value) return value;
    }
    throw new Error(`Waited ${LIMIT_MS} ms for ${description}`);
  };
  return {
    send,
    errors,
    evaluate,
    waitFor,
    open: async (url) => {
      errors.length = 0;
      await send('Page.navigate', { url });
      await waitFor((at) => location.href === at && document.readyState === 'complete', url, url);
    },
    capture: async () => {
      const { cssContentSize } = await send('Page.getLayoutMetrics');
      const clip = { x: 0, y: 0, width: cssContentSize.width, height: cssContentSize.height, scale: 1 };
      const { data } = await send('Page.captureScreenshot', { clip, captureBeyondViewport: true });
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await sendToBrowser('Browser.close').catch(() => child.kill());
      const timer = setTimeout(() => child.kill('SIGKILL'), 2000);
      await ended;
      clearTimeout(timer);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
