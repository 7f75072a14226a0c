// Runs the built command, with files and servers of its own.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { after } from 'node:test';

const cli = new URL('../../dist/cli.cjs', import.meta.url).pathname;
export const dir = mkdtempSync(join(tmpdir(), 'postings-'));
after(() => rmSync(dir, { recursive: true }));

/** A posting without problems. */
export const good = {
  title: 'Intern',
  hiringOrganization: 'Acme',
  validThrough: '2026-03-31',
  application: 'https://acme.example/apply',
};

/** Writes a file: bytes, text, or a value as JSON. Returns its path. */
export const file = (name, content) => {
  const path = join(dir, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  return path;
};

/** Starts the command; its output is collected in `out` and `err`. */
export const start = (args, options = {}) => {
  const child = spawn(execPath, [cli, ...args], { env: { PATH: '', ...options.env }, cwd: dir });
  const result = { child, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk) => (result.out += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (result.err += chunk));
  result.done = new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out: result.out, err: result.err }));
  });
  return result;
};

/** Runs the command with arguments and, where given, standard input. */
export const run = (args, input = '', options = {}) => {
  const { child, done } = start(args, options);
  child.stdin.on('error', () => {}); // the command may end before it has read all
  child.stdin.end(input);
  return done;
};

/** Runs `use` with the origin of a server that answers by `handle`. */
export const withServer = async (handle, use) => {
  const server = createServer(handle);
  await new Promise((resolve) => server.listen(0, resolve));
  try {
    return await use(`http://127.0.0.1:${server.address().port}`, server.address().port);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};
