// A copy of the page that lacks one of the board's files: what is missing is named, and nothing waits for ever.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { pageHtml, startPageServer } from '../support/page-server.mjs';

const SCRIPT = '<script type="module" src="/dist/job-posting.min.js"></script>';
const INSIDE = '<a href="/all">All jobs</a>';
const NATIVE = [
  { title: 'Machine Learning Intern', hiringOrganization: 'Acme', jobLocation: 'Berlin' },
  { title: 'Design Intern', hiringOrganization: 'Acme', jobLocation: 'Paris' },
];
const LINKED = { '@context': 'https://schema.org', '@type': 'JobPosting', title: 'From a page' };

/** Each file that may be missing, and what a board then shows. */
const CASES = [
  {
    name: 'parsers of other forms, where a search server answers in one',
    file: /parse-source/,
    body: `<job-board search="/api/jobs">${INSIDE}</job-board>`,
    answer: { postings: [LINKED], total: 1 },
    shows: { state: 'invalid', link: true, titles: [] },
  },
  {
    name: 'parsers of other forms, where a list is in one',
    file: /parse-source/,
    body: `<job-board src="/api/jobs">${INSIDE}</job-board>`,
    answer: [LINKED],
    shows: { state: 'invalid', link: true, titles: [] },
  },
  {
    name: 'parsers of other forms, where one posting of several is in one',
    file: /parse-source/,
    body: `<job-board src="/api/jobs">${INSIDE}</job-board>`,
    answer: [...NATIVE, LINKED],
    shows: { state: 'ready', link: false, titles: NATIVE.map(({ title }) => title) },
  },
  {
    name: 'the parser of long lists, which only saves time',
    file: /chunked-json/,
    body: `<job-board src="/api/jobs">${INSIDE}</job-board>`,
    answer: [...NATIVE, { title: 'Long', description: 'x'.repeat(1_100_000) }],
    shows: { state: 'ready', link: false, titles: [...NATIVE.map(({ title }) => title), 'Long'] },
  },
  {
    name: 'what asks a search server',
    file: /remote-search/,
    body: `<job-board search="/api/jobs">${INSIDE}</job-board>`,
    answer: { postings: NATIVE, total: 2 },
    shows: { state: 'invalid', link: true, titles: [] },
  },
  {
    name: 'what searches and filters',
    file: /search-ui/,
    body: `<job-board src="/api/jobs" group-by="place">${INSIDE}</job-board>`,
    answer: NATIVE,
    shows: { state: 'ready', link: false, titles: NATIVE.map(({ title }) => title) },
  },
  {
    name: 'misspelt words',
    file: /fuzzy-words/,
    body: `<job-board src="/api/jobs">${INSIDE}</job-board>`,
    query: '?q=lerning',
    answer: NATIVE,
    shows: { state: 'none', link: false, titles: [] },
  },
  {
    name: 'the board itself',
    file: /board-controller/,
    body: `<job-board src="/api/jobs">${INSIDE}</job-board>`,
    answer: NATIVE,
    shows: { state: 'invalid', link: true, titles: [] },
  },
];

for (const { name: engine, launch } of engines)
  describe(`a board whose page lacks a file, in ${engine}`, { timeout: 120_000 }, () => {
    let server;
    let browser;
    let missing;
    before(async () => {
      server = await startPageServer({}, async (path) => !(path.startsWith('/dist/') && missing.test(path)));
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    for (const { name, file, body, query = '', answer, shows } of CASES) {
      it(`names it, and comes to an end: ${name}`, async () => {
        missing = file;
        server.routes['/page'] = { body: pageHtml({ script: SCRIPT, body }) };
        server.routes['/api/jobs'] = { body: JSON.stringify(answer) };
        await browser.open(`${server.origin}/page${query}`);
        const { paths, ...shown } = await browser.evaluate(async () => {
          await customElements.whenDefined('job-board');
          const board = document.querySelector('job-board');
          const late = new Promise((resolve) => void setTimeout(resolve, 5000, 'late'));
          const settled = await Promise.race([board.ready.then(() => 'settled'), late]);
          const root = board.shadowRoot;
          return {
            settled,
            states: ['loading', 'ready', 'empty', 'none', 'invalid'].filter((state) => hasState(board, state)),
            busy: root.querySelectorAll('[aria-busy]').length,
            link: board.querySelector('a').checkVisibility(),
            titles: [...root.querySelectorAll('[part~=title]')].map((title) => title.textContent.trim()),
            paths: board.problems.filter(({ code }) => code === 'part-missing').map(({ path }) => path),
            rejections: pageLog.errors.filter((message) => !/job-posting\.[\w.-]+\.min\.js/.test(message)),
          };
        });
        const { state, ...expected } = shows;
        assert.deepEqual(shown, { settled: 'settled', states: [state], busy: 0, rejections: [], ...expected });
        assert.ok(paths.length > 0 && paths.every((path) => file.test(path)), `missing: ${paths}`);
      });
    }
  });
