// The built site, in a folder of its own, served from below a path as a host may serve it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { execPath } from 'node:process';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { TYPES } from '../../scripts/site/site.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PREFIX = '/some/prefix/';
/** Where pages find axe. */
export const AXE_PATH = '/axe.min.js';
const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));

/** Builds the site. @returns The folder. */
export const buildSite = (...args) => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  after(() => rmSync(folder, { recursive: true }));
  const { status, stderr } = spawnSync(execPath, ['scripts/build-site.mjs', '--out', folder, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return folder;
};

/** Serves the folder. @returns `address` of its first page, and `close()`. */
export const serveSite = async (folder) => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === AXE_PATH) return response.writeHead(200, { 'Content-Type': TYPES.js }).end(AXE);
    const path = decodeURIComponent(pathname);
    const file = join(folder, normalize(path.slice(PREFIX.length)), path.endsWith('/') ? 'index.html' : '');
    if (!path.startsWith(PREFIX) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[extname(file).slice(1)] ?? 'text/plain' }).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}${PREFIX}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
};
