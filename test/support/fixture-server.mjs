// The responses that the tests of src fetch from the test runner's server: good and bad ones, by name.
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

const posting = (name) =>
  JSON.stringify({ title: `Posting ${name}`, hiringOrganization: 'Acme', application: 'apply' });

const list = (...names) => `[${names.map(posting).join()}]`;

/** How often each URL has been requested, so that a response can change. */
const requests = new Map();

/** Begins a response of 1,000 bytes, and then calls `next` with it. */
const begin = (context, next) => {
  context.respond = false;
  context.res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
  context.res.write('{"title": "Begun"', () => next(context.res));
};

/** Where responses wait for the test: `?gate=<name>` in a URL names one. */
const gates = new Map();

/** `pass` lets through the responses that wait now; `open` all from now on. */
const gateOf = (name) => {
  if (!gates.has(name)) gates.set(name, { isOpen: false, waiting: new Set() });
  const gate = gates.get(name);
  const pass = () => {
    for (const letThrough of gate.waiting) letThrough();
    gate.waiting.clear();
  };
  return {
    wait: () => gate.isOpen || new Promise((resolve) => gate.waiting.add(resolve)),
    pass,
    open: () => {
      gate.isOpen = true;
      pass();
    },
  };
};

const RESPONSES = {
  'not-found': (context) => (context.status = 404),
  gone: (context) => (context.status = 410),
  unauthorized: (context) => (context.status = 401),
  forbidden: (context) => (context.status = 403),
  'slow-request': (context) => {
    context.set('Retry-After', '3600');
    context.status = 408;
  },
  failing: (context) => (context.status = 500),
  empty: (context) => (context.status = 204),
  html: (context) => (context.body = '<!doctype html><p>Sign in</p>'),
  // in charsets other than UTF-8: one that the server declares, one that the text itself does, one that nothing does
  'windows-1252': (context) => {
    context.type = 'application/json; charset=windows-1252';
    context.body = Buffer.from(posting('Köln'), 'latin1');
  },
  'latin-1-page': (context) => {
    context.set('Content-Type', 'text/html');
    const script = `<script type="application/ld+json">{"@type":"JobPosting","title":"Posting Köln"}</script>`;
    context.body = Buffer.from(`<!doctype html><meta charset="iso-8859-1">${script}`, 'latin1');
  },
  'utf-16': (context) => (context.body = Buffer.from(posting('Köln'), 'utf16le')),
  'html-with-posting': (context) =>
    (context.body =
      '<!doctype html><script type="application/ld+json">{"@type":"JobPosting","title":"In a page"}</script>'),
  // what the request says of who asks
  asked: (context) => {
    const { cookie = '', referer = '' } = context.headers;
    context.body = posting(`cookie=${cookie} referer=${referer}`);
  },
  broken: (context) => (context.body = '{"title": "Cut off'),
  image: (context) => {
    context.type = 'image/png';
    context.body = Buffer.from('89504e470d0a1a0a', 'hex');
  },
  logo: (context) => {
    context.type = 'image/svg+xml';
    context.body = '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"/>';
  },
  slow: async (context) => {
    await wait(1500);
    context.body = posting('slow');
  },
  late: async (context) => {
    await wait(5000);
    context.body = posting('late');
  },
  // closes the connection without a response
  refused: (context) => context.req.socket.destroy(),
  // closes it in the middle of a response
  cut: (context) => begin(context, ({ socket }) => socket.destroy()),
  // begins, and never ends
  stalled: (context) => begin(context, () => {}),
  never: () => new Promise(() => {}),
  // the bytes of the query, one a character
  bytes: (context) => (context.body = Buffer.from(context.query.of, 'latin1')),
  huge: (context) => (context.body = 'x'.repeat(50_000_000)),
  // 50 kB compressed, 50 MB decompressed
  bomb: (context) => {
    context.set('Content-Encoding', 'gzip');
    context.body = gzipSync(Buffer.alloc(50_000_000, ' '));
  },
  many: (context) =>
    (context.body = JSON.stringify(
      Array.from({ length: 10_000 }, (_, index) => ({ title: `Posting ${index}`, hiringOrganization: 'Acme' })),
    )),
  list: (context) => (context.body = list('A', 'B', 'C')),
  'list-of-one': (context) =>
    (context.body = JSON.stringify({ postings: [{ title: 'Posting D', hiringOrganization: 'Beta' }] })),
  'list-of-none': (context) => (context.body = '[]'),
  'list-of-closed': (context) =>
    (context.body = JSON.stringify([{ title: 'Closed', hiringOrganization: 'Acme', validThrough: '2020-01-01' }])),
  'list-of-titles': (context) => (context.body = '[{"title": "News"}, {"title": "More news"}]'),
  'json-lines': (context) => (context.body = `${posting('A')}\n{"title": \n${posting('B')}\n`),
  'error-answer': (context) => (context.body = '{"error": "Not found"}'),
  table: (context) => (context.body = 'dish,company,place\nSoup,Acme,Ghent\n'),
  sitemap: (context) => (context.body = '<urlset><url><loc>https://acme.example/</loc></url></urlset>'),
  rss: (context) =>
    (context.body =
      '<rss version="2.0"><channel><title>Jobs</title><item><title>Cook</title><link>https://acme.example/1</link></item></channel></rss>'),
  'list-of-nonsense': (context) => (context.body = '[{"name": "no posting"}, 7]'),
  greenhouse: (context) =>
    (context.body = JSON.stringify({
      jobs: [{ id: 1, title: 'From elsewhere', absolute_url: 'https://acme.example/1', location: { name: 'Berlin' } }],
      meta: { total: 1 },
    })),
  'list-once': (context, times) => (times === 1 ? (context.body = list('A', 'B')) : (context.status = 404)),
  'list-later': (context, times) => {
    context.set('Retry-After', '3600'); // more than a page waits for
    if (times > 1) context.body = list('A', 'B');
    else context.status = 503;
  },
  'list-of-mistakes': (context) =>
    (context.body = JSON.stringify(
      Array.from({ length: 50 }, (_, index) => ({ title: `Posting ${index}`, hiringOrganization: 'Acme', url: 'no:' })),
    )),
  // a list in pages of two, as SmartRecruiters gives it; `later` is the gate of all pages but the first, `end` the offset
  // of one that is missing
  pages: async (context) => {
    const { offset: at = '0', total = '6', later, end } = context.query;
    const offset = Number(at);
    if (offset > 0 && later) await gateOf(later).wait();
    if (at === end) return (context.status = 404);
    const rows = Array.from({ length: Math.min(2, Number(total) - offset) }, (_, index) => ({
      id: String(7_000_000 + offset + index),
      name: `Page posting ${offset + index}`,
      releasedDate: new Date(Date.UTC(2026, 8, 30 - offset - index)).toISOString(),
      company: { identifier: 'Acme', name: 'Acme' },
      location: { city: 'Oslo', country: 'no' },
    }));
    context.body = JSON.stringify({ offset, limit: 2, totalFound: Number(total), content: rows });
  },
  // a page of an employer with the frame of a board
  'page-with-board': (context) =>
    (context.body =
      '<!doctype html><script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script><p>Jobs</p>'),
  // three megabytes: too much for one posting, and not for a list
  'list-large': (context) =>
    (context.body = JSON.stringify([
      { title: 'Large', hiringOrganization: 'Acme', description: 'word '.repeat(10_000) },
      { title: 'Filled', hiringOrganization: 'Acme', $schema: 'x'.repeat(3_000_000) },
    ])),
  // redirects to another origin on this machine, without https
  'to-http': (context) => {
    context.set('Access-Control-Allow-Origin', '*');
    context.redirect(`http://127.0.0.2:${context.req.socket.localPort}/responses/open-to-all`);
  },
  loop: (context) => context.redirect(context.url),
  // readable by other origins
  'open-to-all': (context) => {
    context.set('Access-Control-Allow-Origin', '*');
    context.body = posting('open-to-all');
  },
  // fails twice, then succeeds
  flaky: (context, times) => (times < 3 ? (context.status = 503) : (context.body = posting('flaky'))),
  // fails as often as is tried, then succeeds
  recovering: (context, times) => (times < 4 ? (context.status = 503) : (context.body = posting('recovering'))),
  // fails with Retry-After: 0, then succeeds, by turns
  hasty: (context, times) => {
    if (times % 2 === 0) return (context.body = posting('hasty'));
    context.status = 503;
    context.set('Retry-After', '0');
  },
  // asks to wait a second, then succeeds
  busy: (context, times) => {
    if (times > 1) return (context.body = posting('busy'));
    context.status = 429;
    context.set('Retry-After', '1');
  },
  // asks to wait longer than anybody would
  overloaded: (context) => {
    context.status = 429;
    context.set('Retry-After', '3600');
  },
  // succeeds once, then fails
  once: (context, times) => (times === 1 ? (context.body = posting('once')) : (context.status = 500)),
};

/** `/responses/pass/<gate>` and `/responses/open/<gate>`. */
const operateGate = (context) => {
  const [, action, name] = /^\/responses\/(pass|open)\/(.+)$/.exec(context.path) ?? [];
  if (!action) return false;
  gateOf(name)[action]();
  context.status = 204;
  return true;
};

/** `/responses/<name>/<key>`: the key keeps the counts of tests apart; `…/times` is how often the URL was requested. */
export const fixtureResponses = async (context, next) => {
  const [, name] = /^\/responses\/([\w-]+)/.exec(context.path) ?? [];
  if (!name) return next();
  context.set('Cache-Control', 'no-store');
  if (operateGate(context)) return undefined;
  const counted = context.path.replace(/\/times$/, '');
  if (counted !== context.path) return (context.body = String(requests.get(counted) ?? 0));
  const times = (requests.get(context.path) ?? 0) + 1;
  requests.set(context.path, times);
  if (context.query.gate) await gateOf(context.query.gate).wait();
  await (RESPONSES[name] ?? (() => (context.body = posting(name))))(context, times);
};
