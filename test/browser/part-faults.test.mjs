// Every file that loads on demand × every fault of it: no uncaught error, nothing that loads for ever, each file
// requested once, and everything usable that does not need the file.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { env } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { anotherBuild, fullPostingWith, globalFunctions, startPageServer } from '../support/page-server.mjs';

const dist = new URL('../../dist/', import.meta.url);
const ENTRY = 'job-posting.min.js';
/** One language stands for all. */
const OTHER_LANGUAGE = /\.(?!de\.)(?:[a-z]{2}|zh-\w+)\.min\.js$/;
const PARTS = readdirSync(dist).filter(
  (file) => file.endsWith('.min.js') && file !== ENTRY && !/classic/.test(file) && !OTHER_LANGUAGE.test(file),
);

const importsOf = (part) =>
  [...readFileSync(new URL(part, dist), 'utf8').matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, file]) => file);
/** Whether a part needs a file, at any distance. */
const needs = (part, file) => importsOf(part).some((imported) => imported === file || needs(imported, file));
/**
 * The most requests for a file that cannot be loaded: by each part that needs it, because a browser does not remember the
 * failure, and in WebKit also by what a part imports.
 */
const requestsMax = (file) => Math.max(1, 2 * PARTS.filter((part) => needs(part, file)).length);

const JAVASCRIPT = { 'Content-Type': 'text/javascript' };
/** What a server does instead of sending a file; `after` are ms. */
const FAULTS = {
  'status 404': () => ({ status: 404 }),
  'status 500': () => ({ status: 500, body: 'error' }),
  empty: () => ({ body: '' }),
  'cut off': (body) => ({ body: body.slice(0, body.length / 2) }),
  'a page in its place': () => ({
    body: '<!doctype html><title>Start</title>',
    headers: { 'Content-Type': 'text/html' },
  }),
  'a page named a script': () => ({ body: '<!doctype html><title>Start</title>' }),
  'another file': () => ({ body: 'export const other = 1;' }),
  'another part': (_, file) => ({
    body: readFileSync(
      new URL(
        PARTS.find((part) => part !== file),
        dist,
      ),
    ),
  }),
  'another build': (_, file) => ({ body: anotherBuild(file) }),
  'an error at its start': () => ({ body: 'throw new Error("broken"); export const nothing = 1;' }),
  'never an answer': () => null,
  'late by two seconds': (body) => ({ body, after: 2000 }),
};
/** The faults that differ most, in Chromium and in the others; PART_FAULTS=all tries every one, in every engine. */
const MAIN_FAULTS = { Chromium: ['status 404', 'another part', 'never an answer'], others: ['status 404'] };
const faultsIn = (engine) =>
  env.PART_FAULTS === 'all' ? Object.keys(FAULTS) : (MAIN_FAULTS[engine] ?? MAIN_FAULTS.others);
const TIME_LIMIT_MS = env.PART_FAULTS === 'all' ? 3_600_000 : 600_000;
/** How many pages are open at once, because most of the time is waiting. A browser has six connections to a server. */
const AT_ONCE = 4;

const RADIO_STARTS = JSON.stringify([
  ...Array.from({ length: 14 }, (_, index) => `2027-03-${10 + index}`),
  { earliest: '2027-05-01', latest: '2027-06-30' },
]);

/** A page with every element in every state that needs another file. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parts</title>
<script src="/helpers.js"></script><script src="/functions.js"></script>
<script type="module" src="dist/${ENTRY}"></script></head><body>
<job-posting id="card" src="/posting.json" structured-data now="2026-02-01"><a href="/job">Own page</a></job-posting>
<job-posting id="full" src="/posting.json" layout="full" now="2026-02-01"><a href="/job">Own page</a></job-posting>
<job-posting id="row" src="/posting.json" layout="row" now="2026-02-01"><a href="/job">Own page</a></job-posting>
<div lang="de"><job-posting id="german" src="/posting.json" now="2026-02-01"><a href="/job">Own page</a></job-posting></div>
<job-posting id="foreign" src="/lever.json" now="2026-02-01"><a href="/job">Own page</a></job-posting>
<job-posting id="invalid" src="/invalid.json" now="2026-02-01"><a href="/job">Own page</a></job-posting>
<job-posting id="failing" src="/failing.json" now="2026-02-01"><a href="/job">Own page</a></job-posting>
<job-salary-badge currency="EUR" min-value="20" max-value="25" unit="HOUR"></job-salary-badge>
<form id="starts"><job-start-date-picker name="start" required now="2026-02-01"></job-start-date-picker></form>
<job-apply-button now="2026-02-01"><form slot="form" method="post" action="/apply"><input name="name" required><button>Send</button></form></job-apply-button>
<job-board id="list" src="/postings.json" now="2026-02-01"><a href="/jobs">All jobs</a></job-board>
<job-board id="long" src="/long.json" now="2026-02-01"><a href="/jobs">All jobs</a></job-board>
<job-board id="remote" search="/search" now="2026-02-01"><a href="/jobs">All jobs</a></job-board>
<script>document.querySelector('job-start-date-picker').startDates = ${RADIO_STARTS};</script>
</body></html>`;

const FUNCTIONS = globalFunctions({
  /** Does what a user does after the page has come to rest, so that everything is loaded that can be. */
  use: async () => {
    for (const details of deepElements(document).filter(({ localName }) => localName === 'details'))
      details.open = true;
    for (const button of visibleElements(document, 'button[part~=toggle], button[part~=more]')) button.click();
    const choices = visibleElements(document, 'input[type=radio], select');
    for (const choice of choices.filter(({ disabled }) => !disabled)) choice.focus();
    for (const field of visibleElements(document, 'input[type=search]')) typeText(field, 'lerning');
    await nextFrame();
  },
  /** Resolves when all elements are ready, or with false after 40 s: a part waits 8 s for its file, and another may follow. */
  allReady: () => {
    const elements = [...document.querySelectorAll('job-posting, job-board')];
    const ready = Promise.all(elements.map((element) => element.ready)).then(() => true);
    return Promise.race([ready, new Promise((resolve) => void setTimeout(resolve, 40_000, false))]);
  },
  /** What is wrong with the page. */
  examine: async () => {
    await until(() => customElements.get('job-board'), 'the elements');
    const isReady = await allReady();
    await use();
    const isReadyAfterUse = await allReady();
    const wrong = [...faults()];
    if (!isReady || !isReadyAfterUse) wrong.push('not ready');
    for (const element of document.querySelectorAll('job-posting, job-board')) {
      const isShown = !['loading', 'invalid', 'empty'].some((state) => element.matches(`:state(${state})`));
      if (element.matches(':state(loading)')) wrong.push(`${element.id} loads`);
      if (
        element.localName === 'job-board' &&
        isShown &&
        visibleElements(element.shadowRoot, '[part~=title], [part~=status]').length === 0
      )
        wrong.push(`${element.id} is blank`);
      if (element.localName === 'job-posting' && isShown && !byPart(element, 'title'))
        wrong.push(`${element.id} is blank`);
      if (!isShown && !element.querySelector('a').checkVisibility()) wrong.push(`${element.id} has lost its fallback`);
    }
    if (!byPart('job-salary-badge', 'amount')) wrong.push('no salary');
    const starts = document.querySelector('job-start-date-picker');
    const control = visibleElements(starts.shadowRoot, 'input, select').find(({ disabled }) => !disabled);
    if (!control) wrong.push('no start date can be chosen');
    const host = document.querySelector('job-apply-button');
    const [apply] = [...host.querySelectorAll('form button'), ...host.shadowRoot.querySelectorAll('button')].filter(
      (button) => button.checkVisibility(),
    );
    if (!apply) wrong.push('the form is not shown');
    const own = visibleElements(document.querySelector('#card').shadowRoot, 'a[part~=apply__button]');
    if (own.length === 0) wrong.push('no apply link');
    return { wrong, console: pageLog.console };
  },
});

const json = (data) => ({ body: JSON.stringify(data), headers: { 'Content-Type': 'application/json' } });

/** In an empty page: opens each path in a frame, and says what is wrong there. */
const examineFrames = (paths) =>
  Promise.all(
    paths.map(async (path) => {
      const frame = document.createElement('iframe');
      frame.src = path;
      frame.width = 800;
      frame.height = 2000;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      document.body.append(frame);
      await loaded;
      return frame.contentWindow.examine();
    }),
  );

/** Serves the page and the files under `/<case>/`, so that no case gets a file of another from the cache. */
const startFaultyServer = async () => {
  const { origin, close } = await startPageServer();
  const helpers = await (await fetch(`${origin}/helpers.js`)).text();
  await close();
  const posting = await fullPostingWith({ hiringOrganization: 'Acme' });
  const lever = [
    {
      id: 'a',
      text: 'Foreign intern',
      hostedUrl: 'https://jobs.lever.co/acme/a',
      applyUrl: 'https://jobs.lever.co/acme/a/apply',
      categories: { location: 'Berlin' },
      createdAt: 1_764_000_000_000,
    },
  ];
  const postings = Array.from({ length: 60 }, (_, index) => ({
    ...posting,
    title: `Machine learning intern ${index}`,
    identifier: `M-${index}`,
  }));
  const routes = {
    '/helpers.js': { body: helpers, headers: JAVASCRIPT },
    '/functions.js': { body: FUNCTIONS, headers: JAVASCRIPT },
    '/posting.json': json(posting),
    '/lever.json': json(lever),
    '/invalid.json': { body: '{"title": ', headers: { 'Content-Type': 'application/json' } },
    '/failing.json': { status: 500, body: 'error' },
    '/postings.json': json(postings),
    '/long.json': json([...postings, { title: 'Long', description: 'x'.repeat(1_100_000) }]),
    '/frames': { body: '<!doctype html><title>Frames</title><body>', headers: { 'Content-Type': 'text/html' } },
    '/search': json({ postings: postings.slice(0, 20), total: 60 }),
  };
  /** By path of a case, the fault of which file. */
  const cases = new Map();
  const requests = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [, name, file] = /^\/case-(\d+)\/(?:dist\/)?(.*)$/.exec(pathname) ?? [];
    const send = ({ status = 200, body = '', headers = JAVASCRIPT, after: wait = 0 }) =>
      setTimeout(() => response.writeHead(status, headers).end(body), wait);
    if (name === undefined) return send(routes[pathname] ?? { status: 404 });
    if (file === '') return send({ body: page, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
    const key = `${name} ${file}`;
    requests.set(key, (requests.get(key) ?? 0) + 1);
    const body = readFileSync(new URL(file, dist), 'utf8');
    const faulty = cases.get(Number(name));
    if (faulty?.file !== file) return send({ body });
    const answer = FAULTS[faulty.fault](body, file);
    return answer && send(answer);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  return {
    frames: `${address}/frames`,
    addCase: (faulty) => {
      cases.set(cases.size, faulty);
      return `${address}/case-${cases.size - 1}/`;
    },
    timesRequested: (file, path) => requests.get(`${/case-(\d+)/.exec(path)[1]} ${file}`) ?? 0,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
};

for (const { name, launch } of engines) {
  describe(`a page with a faulty part, in ${name}`, { timeout: TIME_LIMIT_MS }, () => {
    let server;
    let browser;
    before(async () => {
      server = await startFaultyServer();
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    it('is whole without a fault', async () => {
      await browser.open(server.addCase({ file: '', fault: '' }));
      const { wrong, console } = await browser.evaluate(() => examine());
      assert.deepEqual(wrong, []);
      assert.ok(!console.some((line) => line.includes('part-missing')), console.join('\n'));
    });

    for (const fault of faultsIn(name)) {
      it(`does without it and says so once: ${fault}`, async () => {
        const failures = [];
        for (let at = 0; at < PARTS.length; at += AT_ONCE) {
          const files = PARTS.slice(at, at + AT_ONCE);
          const paths = files.map((file) => server.addCase({ file, fault }));
          await browser.open(server.frames);
          const results = await browser.evaluate(examineFrames, paths);
          for (const [index, { wrong, console }] of results.entries()) {
            const [file, path] = [files[index], paths[index]];
            const times = server.timesRequested(file, path);
            const lines = console.filter((line) => line.replace(/ could not be loaded .*$/, '').endsWith(file));
            if (times > requestsMax(file)) wrong.push(`requested ${times} times`);
            if (lines.length > 1) wrong.push(`said ${lines.length} times: ${lines.join(' | ')}`);
            if (wrong.length > 0) failures.push(`${file}: ${wrong.join('; ')}`);
          }
        }
        assert.deepEqual(failures, []);
      });
    }
  });
}
