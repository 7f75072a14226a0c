// A server for tests that need whole pages of their own: headers a page, responses that wait for the page, the built files.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync, transformSync } from 'esbuild';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
/** Served under /other/: the same files as /dist/, as if they were of this version. */
export const OTHER_VERSION = '99.0.0';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** `fullPosting` of the fixtures, which are TypeScript, with what differs. */
export const fullPostingWith = async (changes = {}) => {
  const source = readFileSync(new URL('test/fixtures/postings.ts', root), 'utf8');
  const { code } = transformSync(source, { loader: 'ts', format: 'esm' });
  const { fullPosting } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return { ...fullPosting, ...changes };
};

/** page/helpers.ts as a classic script that makes its exports globals. */
const [{ text: HELPERS }] = buildSync({
  entryPoints: [fileURLToPath(new URL('page/helpers.ts', import.meta.url))],
  bundle: true,
  write: false,
  globalName: 'helpers',
  footer: { js: 'Object.assign(window, helpers);' },
  target: 'es2022',
  charset: 'utf8',
}).outputFiles;

/** A script that makes these functions globals of the page; they see its other globals, and nothing of the test. */
export const globalFunctions = (functions) =>
  Object.entries(functions)
    .map(([name, run]) => `window.${name} = ${run};`)
    .join('\n');

/** A 1 × 1 image. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** The text of a built file as if it were of another build of this version. */
export const anotherBuild = (file) =>
  readFileSync(new URL(file, dist), 'utf8').replaceAll(/(?<=Symbol\.for\("job-posting-elements )\w+/g, 'another');

/** A file of the project that pages may load. */
const projectFile = (path) => {
  const url = new URL(path.replace('/other/', 'dist/').replace(/^\//, ''), root);
  if (!/^\/(?:dist|other|demo|node_modules)\//.test(path) || !existsSync(url)) return null;
  if (!path.startsWith('/other/')) return readFileSync(url, path.endsWith('.woff2') ? undefined : 'utf8');
  return anotherBuild(path.replace('/other/', '')).replaceAll(version, OTHER_VERSION);
};

/**
 * Starts a server on this machine.
 *
 * @param routes By path `{ body, headers, status }`, or a function of Node's request and response; may be added to.
 *   Without a route, a path is a file of the project (/dist/…, /demo/…, /node_modules/…; /other/… for /dist/… in another
 *   version), /helpers.js (page/helpers.ts), or an image.
 * @param beforeFile Called with the path of a file of the project before it is sent; resolves to whether it is there.
 */
export const startPageServer = async (routes = {}, beforeFile = async () => true) => {
  const find = async (path) => {
    if (routes[path]) return routes[path];
    if (path === '/helpers.js') return { body: HELPERS };
    if (path.endsWith('.png')) return { body: PIXEL, headers: { 'Content-Type': 'image/gif' } };
    const body = projectFile(path);
    const isSent = body !== null && (await beforeFile(path));
    return isSent ? { body, headers: { 'Access-Control-Allow-Origin': '*' } } : { status: 404 };
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const found = await find(pathname);
    if (typeof found === 'function') return found(request, response);
    const type = TYPES[extname(pathname)] ?? TYPES['.html'];
    response.writeHead(found.status ?? 200, { 'Content-Type': type, ...found.headers }).end(found.body ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    routes,
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
};

/** A page as a server gives it, with the helpers; `script` is its tags for the library. */
export const pageHtml = ({
  head = '',
  script = '',
  body = '',
  html = 'lang="en"',
  debug = 'off',
  nonce = '',
  title = 'Host page',
}) =>
  `<!doctype html><html ${html} debug="${debug}"><head><meta charset="utf-8"><title>${title}</title><script src="/helpers.js" nonce="${nonce}"></script>
${head}${script}</head><body>${body}</body></html>`;
