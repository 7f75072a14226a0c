// Every element that loads a feed × every fault of a feed: a state of its end within ten seconds, one problem that names
// the address, the page's own content where nothing is shown, few requests, no uncaught error, and the good feeds shown.
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { engines } from '../support/engines.mjs';
import { globalFunctions, pageHtml, startPageServer } from '../support/page-server.mjs';
import { recordMetric } from '../support/quality.mjs';

const JSON_TYPE = { 'Content-Type': 'application/json' };
const list = (...titles) =>
  JSON.stringify(
    titles.map((title) => ({ title, hiringOrganization: 'Acme', url: `/jobs/${title}`, description: 'Work' })),
  );
const FEED = list('Faulty');
const LEVER = JSON.stringify([{ id: 'a', text: 'Faulty', hostedUrl: 'https://jobs.lever.co/acme/a', categories: {} }]);

const status =
  (code, headers = {}) =>
  (_, response) =>
    response.writeHead(code, headers).end(code === 304 ? '' : 'No');
const body =
  (text, headers = JSON_TYPE) =>
  (_, response) =>
    response.writeHead(200, headers).end(text);
const redirect = (to) => (request, response) => response.writeHead(302, { Location: to(request.url) }).end();
const begin = (response, text) => {
  response.writeHead(200, JSON_TYPE);
  response.write(text);
};
const BOMB = gzipSync(Buffer.alloc(30_000_000, ' '));

/** What must come of it where a fault is one: no posting, and the code of the problem. */
const failed = (code) => ({ card: `invalid ${code}`.trim(), board: `invalid ${code}`.trim() });
/** What must come of it where the posting can be read. */
const READ = { card: 'ready', board: 'ready' };
const SILENT = { ...failed('src-failed'), isSlow: true };

/** What a server does, and what must come of it. `requests` are those of one element; by default one. */
const FAULTS = {
  'status 404': { send: status(404), ...failed('src-failed') },
  'status 410': { send: status(410), ...failed('src-failed') },
  'status 401': { send: status(401, { 'WWW-Authenticate': 'Bearer' }), ...failed('src-failed') },
  'status 403': { send: status(403), ...failed('src-failed') },
  'status 429': { send: status(429), ...failed('src-failed'), requests: 3 },
  'status 429, Retry-After 0': { send: status(429, { 'Retry-After': '0' }), ...failed('src-failed'), requests: 3 },
  'status 429, Retry-After of a year': { send: status(429, { 'Retry-After': '31536000' }), ...failed('src-failed') },
  'status 429, Retry-After of thirty digits': {
    send: status(429, { 'Retry-After': '9'.repeat(30) }),
    ...failed('src-failed'),
  },
  'status 429, Retry-After below zero': {
    send: status(429, { 'Retry-After': '-5' }),
    ...failed('src-failed'),
    requests: 3,
  },
  'status 429, Retry-After of a date': {
    send: status(429, { 'Retry-After': 'Fri, 31 Dec 2088 23:59:59 GMT' }),
    ...failed('src-failed'),
  },
  'status 503, Retry-After of a past date': {
    send: status(503, { 'Retry-After': 'Wed, 21 Oct 2015 07:28:00 GMT' }),
    ...failed('src-failed'),
    requests: 3,
  },
  'status 503, Retry-After of words': {
    send: status(503, { 'Retry-After': 'soon' }),
    ...failed('src-failed'),
    requests: 3,
  },
  'status 500': { send: status(500), ...failed('src-failed'), requests: 3 },
  'status 599': { send: status(599), ...failed('src-failed'), requests: 3 },
  'status 204': { send: (_, response) => response.writeHead(204).end(), ...failed('src-failed') },
  'status 205': { send: (_, response) => response.writeHead(205).end(), ...failed('src-failed') },
  'status 206 with a part': {
    send: (_, response) =>
      response.writeHead(206, { ...JSON_TYPE, 'Content-Range': 'bytes 0-19/900' }).end(FEED.slice(0, 20)),
    ...failed('json-invalid'),
  },
  'status 304 unasked': { send: status(304), ...failed('src-failed') },
  'a redirect to nowhere': { send: status(302), ...failed('src-failed'), requests: 3 },
  'a redirect to itself': { send: redirect((url) => url), ...failed('src-failed'), requests: 3 * 21 },
  'redirects in a circle': {
    send: redirect((url) => (url.endsWith('?again') ? url.slice(0, -6) : `${url}?again`)),
    ...failed('src-failed'),
    requests: 3 * 21,
  },
  'redirects without end': { send: redirect((url) => `${url}x`), ...failed('src-failed'), requests: 3 * 21 },
  'a redirect to another site that forbids it': {
    send: redirect(() => closed.elsewhere),
    ...failed('src-failed'),
    requests: 3,
  },
  'a redirect to data:': {
    send: redirect(() => `data:application/json,${FEED}`),
    ...failed('src-failed'),
    requests: 3,
  },
  'a connection that is refused': { src: () => closed.refused, ...failed('src-cross-origin') },
  'a reset before the headers': {
    send: (request) => request.socket.resetAndDestroy(),
    ...failed('src-failed'),
    requests: 30, // browsers try again themselves
  },
  'a reset in the body': {
    send: (request, response) => {
      begin(response, FEED.slice(0, 20));
      setTimeout(() => request.socket.resetAndDestroy(), 100);
    },
    ...failed('src-failed'),
    requests: 3,
  },
  'an answer that is no HTTP': {
    send: ({ socket }) => socket.end('\0\u0001 no HTTP\r\n\r\n'),
    ...failed(''), // Firefox takes it for HTTP 0.9, and reads it
    requests: 6,
  },
  'never an answer': { send: () => undefined, ...SILENT },
  'headers alone': { send: (_, response) => response.writeHead(200, JSON_TYPE).flushHeaders(), ...SILENT },
  'a byte a second': {
    send: (request, response) => {
      begin(response, '[');
      const timer = setInterval(() => response.write(' '), 1000);
      request.socket.on('close', () => clearInterval(timer));
    },
    ...SILENT,
  },
  'a body that does not end': { send: (_, response) => begin(response, FEED), ...SILENT },
  'an answer after four seconds': {
    send: (_, response) => setTimeout(() => response.writeHead(200, JSON_TYPE).end(FEED), 4000),
    ...READ,
  },
  'a failure, and then never an answer': {
    send: (_, response, times) => times === 1 && response.writeHead(500).end(),
    ...SILENT,
    requests: 2,
  },
  'an answer after four seconds, and never the file that reads it': {
    send: (_, response) => setTimeout(() => response.writeHead(200, JSON_TYPE).end(LEVER), 4000),
    missing: '/dist/job-posting.parse-source.min.js',
    ...SILENT,
  },
  'an empty body': { send: body(''), ...failed('src-failed') },
  'white space alone': { send: body(' \n\t '), ...failed('src-failed') },
  'U+0000 alone': { send: body('\0\0\0'), ...failed('unknown-form') },
  'JSON as a picture': { send: body(FEED, { 'Content-Type': 'image/png' }), ...READ },
  'JSON without a type': { send: body(FEED, {}), ...READ },
  'a page in place of JSON': {
    send: body('<!doctype html><title>Error</title><p>Something went wrong', { 'Content-Type': 'text/html' }),
    ...failed('unknown-form'),
  },
  'JSON that is cut off': { send: body(FEED.slice(0, -12)), ...failed('json-invalid') },
  'a charset that does not exist': {
    send: body(FEED, { 'Content-Type': 'application/json; charset=nonsense"; x' }),
    ...READ,
  },
  'bytes that are in no charset': {
    send: body(Buffer.from([0xff, 0xfe, 0xfd, 0xc3, 0x28])),
    ...failed('unknown-form'),
  },
  'a byte order mark': { send: body(`\uFEFF${FEED}`), ...READ },
  'two byte order marks': { send: body(`\uFEFF\uFEFF${FEED}`), ...READ },
  'a length that is too long': {
    send: ({ socket }, response) => {
      response.writeHead(200, { ...JSON_TYPE, 'Content-Length': '9999' });
      response.write(FEED, () => socket.end());
    },
    ...failed('src-failed'),
    requests: 3,
  },
  'a length that is too short': {
    send: ({ socket }) =>
      socket.end(
        `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: 20\r\n\r\n${FEED}`,
      ),
    ...failed('json-invalid'),
  },
  'text that says it is compressed': {
    send: body(FEED, { ...JSON_TYPE, 'Content-Encoding': 'gzip' }),
    ...failed('src-failed'),
    requests: 3,
    readBy: 'WebKit',
  },
  'thirty megabytes in thirty kilobytes': {
    send: body(BOMB, { ...JSON_TYPE, 'Content-Encoding': 'gzip' }),
    ...failed('src-failed'),
  },
  'more than two megabytes': {
    send: body(FEED.replace('Work', 'Work '.repeat(450_000))),
    card: 'invalid src-failed',
    board: 'ready text-too-long',
  },
  'another form': { send: body('{"hello":"world"}'), ...failed('unknown-form') },
  'a number': { send: body('7'), ...failed('unknown-form') },
  null: { send: body('null'), ...failed('no-posting') },
  'lists in lists in lists': {
    send: body(`${'['.repeat(50_000)}${']'.repeat(50_000)}`),
    ...failed('unreadable unknown-form'),
  },
  'an object with 150,000 keys': {
    send: body(`{${Array.from({ length: 150_000 }, (_, at) => `"k${at}":0`).join()}}`),
    ...failed('unknown-form'),
  },
};

/** The addresses of other servers, once they are known. */
const closed = { refused: '', elsewhere: '' };

/** How many pages are open at once. */
const AT_ONCE = 18;

const page = (src) =>
  pageHtml({
    script: `<script src="/functions.js"></script><script type="module" src="/dist/job-posting.min.js"></script>`,
    body: `<job-posting src="${src('card')}"><a href="/own">Own page</a></job-posting>
<job-board id="one" no-url src="${src('board')}"><a href="/own">Own page</a></job-board>
<job-board id="three" no-url src="/good/A ${src('three')} /good/B"><a href="/own">Own page</a></job-board>
<script>examine().then((result) => parent.postMessage(result, '*'));</script>`,
  });

const FUNCTIONS = globalFunctions({
  STATES: "(['ready', 'invalid', 'empty', 'none', 'stale', 'partial'])",
  /** Resolves with the ms until `check` is true; with Infinity after 20 s. */
  timeOf: async (begun, check) => {
    while (performance.now() - begun < 20_000) {
      if (check()) return performance.now() - begun;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return Infinity;
  },
  statesOf: (element) => STATES.filter((state) => element.matches(`:state(${state})`)),
  titlesOf: (element) => visibleElements(element.shadowRoot, '[part~=title]').map((title) => textOf(title)),
  examineElement: async (element) => {
    const begun = performance.now();
    const goodAt = timeOf(begun, () => titlesOf(element).join().includes('Good'));
    const endedAt = await timeOf(begun, () => !element.matches(':state(loading)') && statesOf(element).length > 0);
    const late = new Promise((resolve) => void setTimeout(resolve, 20_000 - endedAt, 'late'));
    const isReady = (await Promise.race([element.ready, late])) !== 'late';
    const readyAt = performance.now() - begun;
    await new Promise((resolve) => setTimeout(resolve, 100)); // problems that are reported with the state
    return {
      states: statesOf(element).join(' '),
      endedAt,
      readyAt: isReady ? readyAt : Infinity,
      goodAt: element.id === 'three' ? await goodAt : 0,
      titles: titlesOf(element),
      hasFallback: element.querySelector('a').checkVisibility(),
      problems: element.problems.map(({ code, path, message }) => ({ code, path, message })),
    };
  },
  examine: async () => {
    await until(() => customElements.get('job-board'), 'the elements');
    await until(() => document.querySelector('#three'), 'the page');
    const [card, board, three] = await Promise.all(
      [...document.querySelectorAll('job-posting, job-board')].map((element) => examineElement(element)),
    );
    return { origin: location.origin, card, board, three, errors: faults() };
  },
});

/** In an empty page: opens each address in a frame, and resolves with what the frames say, by their origin. */
const examineFrames = (addresses) =>
  new Promise((resolve) => {
    const results = [];
    addEventListener('message', ({ data }) => {
      results.push(data);
      if (results.length === addresses.length) resolve(results);
    });
    for (const address of addresses) {
      const frame = document.createElement('iframe');
      frame.src = address;
      frame.width = 700;
      frame.height = 1500;
      document.body.append(frame);
    }
  });

/** The server of one fault. */
const startFaultyServer = async (fault) => {
  const requests = new Map();
  const src = (name) => fault.src?.() ?? `/feed/${name}`;
  const isSent = (path) => (path === fault.missing ? new Promise(() => {}) : Promise.resolve(true));
  const pages = {
    '/': { body: page(src) },
    '/functions.js': { body: FUNCTIONS },
    '/good/A': { body: list('Good A'), headers: JSON_TYPE },
    '/good/B': { body: list('Good B'), headers: JSON_TYPE },
  };
  const server = await startPageServer(pages, isSent);
  // every path of the feed, whatever a redirect adds
  const { routes } = server;
  for (const name of ['card', 'board', 'three']) {
    const answer = (request, response) => {
      const times = (requests.get(name) ?? 0) + 1;
      requests.set(name, times);
      fault.send(request, response, times);
    };
    for (let longer = '', at = 0; at < 30; at++, longer += 'x') routes[`/feed/${name}${longer}`] = answer;
  }
  return { ...server, src, requestsOf: (name) => requests.get(name) ?? 0 };
};

const startOthers = async () => {
  const elsewhere = await startPageServer({ '/feed': { body: FEED, headers: JSON_TYPE } });
  closed.elsewhere = `${elsewhere.origin}/feed`;
  const unused = createServer();
  await new Promise((resolve) => unused.listen(0, '127.0.0.1', resolve));
  closed.refused = `http://127.0.0.1:${unused.address().port}/feed`;
  await new Promise((resolve) => unused.close(resolve));
  return elsewhere;
};

/** What is wrong with an element that had a faulty feed. */
const wrongWith = (name, result, { fault, server, engine }) => {
  const wrong = [];
  const { states, titles, problems, endedAt, readyAt, goodAt, hasFallback } = result;
  const { card, board } = fault.readBy === engine ? READ : fault;
  const [state, ...codes] = (name === 'card' ? card : board).split(' ');
  const isRead = state === 'ready';
  const expected = name === 'three' && !isRead ? 'ready partial' : state;
  if (states !== expected) wrong.push(`is ${states}`);
  // two seconds more for a machine with other work
  if (endedAt > 12_000) wrong.push(`ends after ${Math.round(endedAt)} ms`);
  if (readyAt > 13_000) wrong.push(`is ready after ${Math.round(readyAt)} ms`);
  if (hasFallback !== (titles.length === 0)) wrong.push(hasFallback ? 'has the fallback too' : 'has lost its fallback');
  if (name === 'three' && !(titles.includes('Good A') && titles.includes('Good B'))) wrong.push(`shows ${titles}`);
  if (name === 'three' && fault.isSlow && goodAt > endedAt - 1000 && goodAt > 8000)
    wrong.push(`shows the good ones after ${Math.round(goodAt)} ms`);
  if (isRead && !titles.includes('Faulty')) wrong.push(`shows ${titles}`);
  const own = problems.map(({ code }) => code).join(' ');
  if (codes.length > 0 ? own !== codes.join(' ') : isRead && own !== '') wrong.push(`says ${JSON.stringify(problems)}`);
  if (!isRead && (problems.length !== Math.max(1, codes.length) || !problems[0].path.startsWith(server.src(name))))
    wrong.push(`says ${JSON.stringify(problems)}`);
  const times = server.requestsOf(name);
  if (times > (fault.requests ?? 1)) wrong.push(`requests ${times} times`);
  return wrong.map((text) => `${name} ${text}`);
};

for (const { name: engine, launch } of engines) {
  describe(`faulty feeds, in ${engine}`, { timeout: 300_000 }, () => {
    let browser;
    let top;
    let elsewhere;
    before(async () => {
      elsewhere = await startOthers();
      top = await startPageServer({ '/': { body: '<!doctype html><title>Frames</title><body>' } });
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await top?.close();
      await elsewhere?.close();
    });

    it('end in a state within ten seconds, with one problem, the fallback, and the good feeds', async () => {
      const names = Object.keys(FAULTS);
      const failures = [];
      for (let at = 0; at < names.length; at += AT_ONCE) {
        const some = names.slice(at, at + AT_ONCE);
        const servers = await Promise.all(some.map((name) => startFaultyServer(FAULTS[name])));
        await browser.open(top.origin);
        const results = await browser.evaluate(
          examineFrames,
          servers.map(({ origin }) => `${origin}/`),
        );
        for (const [index, server] of servers.entries()) {
          const { card, board, three, errors } = results.find(({ origin }) => origin === server.origin);
          const fault = FAULTS[some[index]];
          const wrong = [
            ...wrongWith('card', card, { fault, server, engine }),
            ...wrongWith('board', board, { fault, server, engine }),
            ...wrongWith('three', three, { fault, server, engine }),
            ...errors.map((error) => `uncaught: ${error}`),
          ];
          if (wrong.length > 0) failures.push(`${some[index]}: ${wrong.join('; ')}`);
        }
        await Promise.all(servers.map((server) => server.close()));
      }
      assert.deepEqual(failures, []);
      const cells = `${names.length} faults × 3 elements`;
      recordMetric('R4', `${cells}: a state of its end within 10 s, one problem, the good feeds shown`, {
        engine,
        test: import.meta.url,
      });
    });
  });
}
