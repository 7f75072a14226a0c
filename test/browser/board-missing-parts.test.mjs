// A copy of the page that lacks one of the board's files: what is missing is named, and nothing waits for ever.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findChrome } from '../../scripts/find-browsers.mjs';
import { launchChromium } from '../support/engines.mjs';
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
    file: /sources|parse-source/,
    body: `<job-board search="/api/jobs">${INSIDE}</job-board>`,
    answer: { postings: [LINKED], total: 1 },
    shows: { state: 'invalid', link: true, titles: [] },
  },
  {
    name: 'parsers of other forms, where a list is in one',
    file: /sources|parse-source/,
    body: `<job-board src="/api/jobs">${INSIDE}</job-board>`,
    answer: [LINKED],
    shows: { state: 'invalid', link: true, titles: [] },
  },
  {
    name: 'parsers of other forms, where one posting of several is in one',
    file: /sources|parse-source/,
    body: `<job-board src="/api/jobs">${INSIDE}</job-board>`,
    answer: [...NATIVE, LINKED],
    shows: { state: 'ready', link: false, titles: NATIVE.map(({ title }) => title) },
  },
  {
    name: 'the parser of long lists, which only saves time',
    file: /long-json|chunked-json/,
    body: `<job-board src="/api/jobs">${INSIDE}</job-board>`,
    answer: [...NATIVE, { title: 'Long', description: 'x'.repeat(1_100_000) }],
    shows: { state: 'ready', link: false, titles: [...NATIVE.map(({ title }) => title), 'Long'] },
  },
  {
    name: 'what asks a search server',
    file: /board-remote|remote-search/,
    body: `<job-board search="/api/jobs">${INSIDE}</job-board>`,
    answer: { postings: NATIVE, total: 2 },
    shows: { state: 'invalid', link: true, titles: [] },
  },
  {
    name: 'what searches and filters',
    file: /board-tools|search-ui/,
    body: `<job-board src="/api/jobs" group-by="place">${INSIDE}</job-board>`,
    answer: NATIVE,
    shows: { state: 'ready', link: false, titles: NATIVE.map(({ title }) => title) },
  },
  {
    name: 'misspelt words',
    file: /similar-words|fuzzy-words/,
    body: `<job-board src="/api/jobs">${INSIDE}</job-board>`,
    query: '?q=lerning',
    answer: NATIVE,
    shows: { state: 'none', link: false, titles: [] },
  },
  {
    name: 'the board itself',
    file: /job-posting\.board(?:-controller)?\.min/,
    body: `<job-board src="/api/jobs">${INSIDE}</job-board>`,
    answer: NATIVE,
    shows: { state: 'invalid', link: true, titles: [] },
  },
];

describe('a board whose page lacks a file', { skip: !findChrome(), timeout: 120_000 }, () => {
  let server;
  let browser;
  before(async () => {
    server = await startPageServer();
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const { name, file, body, query = '', answer, shows } of CASES) {
    it(`names it, and comes to an end: ${name}`, async () => {
      server.routes['/page'] = { body: pageHtml({ script: SCRIPT, body }) };
      server.routes['/api/jobs'] = { body: JSON.stringify(answer) };
      await browser.page.setRequestInterception(true);
      const refuse = (request) => {
        const { pathname } = new URL(request.url());
        if (/\/dist\//.test(pathname) && file.test(pathname)) request.respond({ status: 404, body: '' });
        else request.continue();
      };
      browser.page.on('request', refuse);
      try {
        await browser.open(`${server.origin}/page${query}`);
        const shown = await browser.evaluate(async () => {
          await customElements.whenDefined('job-board');
          const board = document.querySelector('job-board');
          const late = new Promise((resolve) => void setTimeout(resolve, 5000, 'late'));
          const settled = await Promise.race([board.ready.then(() => 'settled'), late]);
          const root = board.shadowRoot;
          return {
            settled,
            states: ['loading', 'ready', 'empty', 'none', 'invalid'].filter((state) =>
              board.matches(`:state(${state})`),
            ),
            busy: root.querySelectorAll('[aria-busy]').length,
            link: board.querySelector('a').checkVisibility(),
            titles: [...root.querySelectorAll('[part~=title]')].map((title) => title.textContent.trim()),
            missing: board.problems.filter(({ code }) => code === 'part-missing').map(({ path }) => path),
            errors: seen.errors.filter((message) => !/job-posting\.[\w-]+\.min\.js/.test(message)),
          };
        });
        const { missing, ...rest } = shown;
        const { state, ...expected } = shows;
        assert.deepEqual(rest, { settled: 'settled', states: [state], busy: 0, errors: [], ...expected });
        assert.ok(missing.length > 0 && missing.every((path) => file.test(path)), `missing: ${missing}`);
      } finally {
        browser.page.off('request', refuse);
        await browser.page.setRequestInterception(false);
      }
    });
  }
});
