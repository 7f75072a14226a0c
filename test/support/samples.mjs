// The samples of the documentation, run as they are printed there.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The one sample of a page that has `text` in it. */
export const sampleWith = (page, text) => {
  const samples = [...readFileSync(join(root, page), 'utf8').matchAll(/^```js\n([\s\S]*?)^```/gm)]
    .map(([, code]) => code)
    .filter((code) => code.includes(text));
  assert.equal(samples.length, 1, `${page}: ${text}`);
  return samples[0];
};

/** A sample with another text in one place. */
export const change = (code, from, to) => {
  assert.equal(code.split(from).length, 2, from);
  return code.replace(from, () => to);
};

/**
 * A folder for samples, in which the package and `pg` are installed.
 *
 * @param database What `startPostgres` gives: the samples connect to it.
 * @returns `run(name, code)`, which starts a process; `serve(name, code)`, which starts one that is a server on port 3000,
 *   on another port; and `stop()`.
 */
export const startSamples = (database) => {
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules', 'job-posting-elements'), 'dir');
  symlinkSync(join(root, 'node_modules', 'pg'), join(folder, 'node_modules', 'pg'), 'dir');
  const children = [];

  const run = (name, code) => {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, code);
    const child = spawn(execPath, [file], {
      env: { ...env, PGHOST: database.folder, PGUSER: 'postgres', PGDATABASE: 'postgres' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.log = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (child.log += text));
    child.ended = once(child, 'close').then(([exitCode]) => exitCode);
    children.push(child);
    return child;
  };

  const serve = async (name, code) => {
    const port = await freePort();
    const child = run(name, change(code, 'listen(3000)', `listen(${port})`));
    const ask = async (path) => {
      for (;;) {
        try {
          const response = await fetch(`http://localhost:${port}${path}`, { signal: AbortSignal.timeout(20_000) });
          return { status: response.status, body: await response.json() };
        } catch (error) {
          if (child.exitCode !== null || error.cause?.code !== 'ECONNREFUSED') throw error;
        }
      }
    };
    const send = async (line) => {
      const socket = connect(port, 'localhost');
      let text = '';
      socket.on('data', (chunk) => (text += chunk)).on('error', () => {});
      socket.write(`${line} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
      await once(socket, 'close');
      return Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]);
    };
    return { child, ask, send, port };
  };

  const stop = () => {
    for (const child of children) child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { run, serve, stop };
};
