// A server for tests that need whole pages of their own: headers a page, answers that wait for the page, the built files.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { transformSync } from 'esbuild';

const dist = new URL('../../dist/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
/** Served under /other/: the same files as if they were of this version. */
export const OTHER_VERSION = '99.0.0';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json' };

/** `fullPosting` of the fixtures, which are TypeScript, with what differs. */
export const postingWith = async (changes = {}) => {
  const source = readFileSync(new URL('../fixtures/postings.ts', import.meta.url), 'utf8');
  const { code } = transformSync(source, { loader: 'ts', format: 'esm' });
  const { fullPosting } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return { ...fullPosting, ...changes };
};

/**
 * First on a page, keeps in `seen` what goes wrong there: errors, rejections, violations of the policy, and what is said
 * on the console. `arrived(button)` settles when an apply button has its parts that load on demand.
 */
const WATCH = `window.seen = { errors: [], violations: [], console: [] };
window.arrived = ({ shadowRoot }) =>
  new Promise((resolve) => {
    const look = () => shadowRoot.querySelector('[part=message]') && resolve();
    new MutationObserver(look).observe(shadowRoot, { childList: true, subtree: true });
    look();
  });
addEventListener('error', ({ message, target }) => seen.errors.push(message ?? String(target.src ?? target.href)), true);
addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) =>
  seen.violations.push([violatedDirective, blockedURI, sample, sourceFile].join(' ')));
for (const level of ['warn', 'error']) {
  const say = console[level];
  console[level] = (...words) => {
    seen.console.push(level + ': ' + words.join(' '));
    say.apply(console, words);
    dispatchEvent(new Event('said'));
  };
}`;

/** A 1 × 1 image. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** The text of a built file as if it were of another build of this version. */
export const anotherBuild = (file) =>
  readFileSync(new URL(file, dist), 'utf8').replaceAll(/(?<=Symbol\.for\("job-posting-elements )\w+/g, 'another');

const builtFile = (path) => {
  const [, folder, file] = /^\/(dist|other)\/([\w.-]+)$/.exec(path) ?? [];
  if (!file || !existsSync(new URL(file, dist))) return null;
  if (folder === 'other') return anotherBuild(file).replaceAll(version, OTHER_VERSION);
  return readFileSync(new URL(file, dist), 'utf8');
};

/**
 * Starts a server on this machine. `routes` may be added to: by path `{ body, headers, status }`, or a function of
 * request and response. /dist/… are the built files, /other/… the same of another version, /watch.js see above.
 */
export const servePages = async (routes = {}) => {
  const answer = (path) => {
    if (path === '/watch.js') return { body: WATCH };
    if (path.endsWith('.png')) return { body: PIXEL, headers: { 'Content-Type': 'image/gif' } };
    const body = routes[path] ? null : builtFile(path);
    return body ? { body, headers: { 'Access-Control-Allow-Origin': '*' } } : routes[path];
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const found = answer(pathname);
    if (typeof found === 'function') return found(request, response);
    const type = TYPES[extname(pathname)] ?? TYPES['.html'];
    const status = found ? (found.status ?? 200) : 404;
    response.writeHead(status, { 'Content-Type': type, ...found?.headers }).end(found?.body ?? '');
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

/** A page as a server gives it; `script` is its tags for the library. */
export const pageOf = ({ head = '', script = '', body = '', html = 'lang="en"', nonce = '' }) =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Host page</title><script src="/watch.js" nonce="${nonce}"></script>
${head}${script}</head><body>${body}</body></html>`;
