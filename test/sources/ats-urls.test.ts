import { expect } from '@open-wc/testing';
import type { JobBoardElement, JobPostingElement } from '../../src/index.js';
import { ATS_HOSTS, type AtsName, atsOfHost } from '../../src/sources/ats-hosts.js';
import { apiAddress } from '../../src/sources/index.js';
import { ATS_PAGES } from '../fixtures/ats-pages.js';
import { mount, settled } from '../support/mount.js';

// Object.keys loses the type of the keys
const SYSTEMS = Object.keys(ATS_HOSTS) as AtsName[];

describe('apiAddress', () => {
  for (const source of SYSTEMS) {
    for (const { page, api: url, id = null, alternatives = [] } of ATS_PAGES[source]) {
      it(`knows the API behind ${page}`, () => {
        expect(apiAddress(page)).to.deep.equal({ source, url, id, alternatives });
      });
    }

    it(`knows the API of ${source} itself, and asks it for the same`, () => {
      for (const { api, alternatives = [] } of ATS_PAGES[source])
        for (const url of [api, ...alternatives])
          expect(apiAddress(url)).to.deep.include({ source, url: api, id: null });
    });

    it(`is on a domain of ${source} for all of its pages`, () => {
      for (const { page } of ATS_PAGES[source]) expect(atsOfHost(new URL(page).hostname), page).to.equal(source);
    });
  }

  for (const page of [
    'https://example.com/jobs/1',
    'ftp://boards.greenhouse.io/acme',
    'https://boards.greenhouse.io:8443/acme',
    'https://boards.greenhouse.io.evil.example/acme/jobs/1',
    'https://evil.example/?https://jobs.lever.co/acme',
    'https://jobs.lever.co.evil.example/acme',
    'https://evilteamtailor.com/jobs',
    'https://acme.evil.example/.teamtailor.com/jobs',
    'https://jobs.ashbyhq.com.evil.example/acme',
    'https://greenhouse.io/acme/jobs/1',
    'https://boards.greenhouse.io/',
    'https://boards.greenhouse.io/embed/job_app?token=77',
    'https://apply.workable.com/j/ABCDEF1234',
    'https://acme.workable.com/jobs/7',
    'https://acme.workable.com/spi/v3/jobs',
    'https://jobs.workable.com/view/abc',
    'https://jobs.smartrecruiters.com/',
    'https://www.teamtailor.com/',
    'https://api.teamtailor.com/v1/jobs',
    'https://acme.teamtailor.com/jobs.rss',
    'https://www.personio.de/',
    'boards.greenhouse.io/acme',
    'not a url',
    '',
  ]) {
    it(`leaves ${page || 'an empty text'} alone`, () => {
      expect(apiAddress(page)).to.equal(null);
    });
  }

  for (const page of [
    'https://boards.greenhouse.io/embed/job_board?for=..',
    'https://boards.greenhouse.io/embed/job_board?for=a/../b',
    'https://boards.greenhouse.io/embed/job_board?for=a%5Cb',
    'https://boards.greenhouse.io/acme%2f..%2fother',
    'https://jobs.lever.co/a%2Fb',
    'https://jobs.lever.co/acme%00',
    'https://jobs.ashbyhq.com/%E0%A4%A',
    'https://user@boards.greenhouse.io/acme',
    'https://boards.greenhouse.io@evil.example/acme',
    `https://jobs.ashbyhq.com/${'a'.repeat(300)}`,
  ]) {
    it(`does not take ${page.slice(0, 70)} for the name of an account`, () => {
      expect(apiAddress(page)).to.equal(null);
    });
  }

  for (const [page, path] of [
    ['https://boards.greenhouse.io/a@evil.example', '/v1/boards/a%40evil.example/jobs'],
    ['https://jobs.lever.co/a%3Fb%23c', '/v0/postings/a%3Fb%23c'],
    ['https://jobs.lever.co/%252e%252e', '/v0/postings/%252e%252e'],
    ['https://jobs.ashbyhq.com/a&b=c', '/posting-api/job-board/a%26b%3Dc'],
    ['https://jobs.ashbyhq.com/;@evil.example:80', '/posting-api/job-board/%3B%40evil.example%3A80'],
  ] as const) {
    it(`keeps all of the account of ${page} in one step of the path`, () => {
      const url = new URL(apiAddress(page)?.url ?? '');
      expect(url.hostname).to.match(/^(?:boards-api\.greenhouse\.io|api\.lever\.co|api\.ashbyhq\.com)$/);
      expect([url.pathname, url.username, url.port]).to.deep.equal([path, '', '']);
    });
  }
});

const load = async (page: string): Promise<JobPostingElement> => {
  const card = await mount<JobPostingElement>(`<job-posting src="${page.replaceAll('&', '&amp;')}"></job-posting>`);
  await settled(card);
  return card;
};

const feed = (ids: readonly number[], next?: string) => (): Response =>
  new Response(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      next_url: next,
      items: ids.map((id) => ({
        id: `uuid-${id}`,
        title: `Baker ${id}`,
        url: `https://acme.teamtailor.com/jobs/${id}-baker`,
        _jobposting: { '@type': 'JobPosting', title: `Baker ${id}` },
      })),
    }),
  );

describe('an element whose src is a public page', () => {
  const original = window.fetch;
  const requested: string[] = [];
  const answers = new Map<string, () => Response>();
  // the one thing between an element and other people's servers
  before(() => {
    window.fetch = (input) => {
      const url = input instanceof Request ? input.url : input.toString();
      requested.push(url);
      const answer = answers.get(url);
      return Promise.resolve(
        answer ? answer() : new Response('[]', { headers: { 'Content-Type': 'application/json' } }),
      );
    };
  });
  beforeEach(() => {
    requested.splice(0);
    answers.clear();
  });
  after(() => {
    window.fetch = original;
  });

  for (const { page, api } of SYSTEMS.flatMap((source) => ATS_PAGES[source])) {
    it(`requests ${api} for ${page}`, async () => {
      await load(page);
      expect(requested).to.deep.equal([api]);
    });
  }

  it('requests any other address as it is', async () => {
    await load('https://jobs.example/7');
    expect(requested).to.deep.equal(['https://jobs.example/7']);
  });

  const API = 'https://boards-api.greenhouse.io/v1/boards/acme/jobs/12?pay_transparency=true';
  const EU_API = 'https://boards-api.eu.greenhouse.io/v1/boards/acme/jobs/12?pay_transparency=true';

  it('asks the other API if the first does not have the board', async () => {
    answers.set(API, () => new Response('{}', { status: 404 }));
    answers.set(EU_API, () => new Response('{"id": 12, "title": "Baker", "absolute_url": "https://acme.example/12"}'));
    const card = await load('https://job-boards.eu.greenhouse.io/acme/jobs/12');
    expect(requested).to.deep.equal([API, EU_API]);
    expect(card.data?.title).to.equal('Baker');
    expect(card.problems.filter(({ code }) => code.startsWith('src'))).to.deep.equal([]);
  });

  const FEED = 'https://acme.teamtailor.com/jobs.json';

  it('shows the posting of a page that is on a further page of the list', async () => {
    answers.set(`${FEED}?per_page=100`, feed([1, 2], `${FEED}?page=2`));
    answers.set(`${FEED}?page=2`, feed([3, 4], `${FEED}?page=3`));
    const card = await load('https://acme.teamtailor.com/jobs/4-baker');
    expect(card.data?.title).to.equal('Baker 4');
    expect(requested).to.deep.equal([`${FEED}?per_page=100`, `${FEED}?page=2`]);
    expect(card.problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  });

  it('says that a posting is not in the list, and how much of that was read', async () => {
    answers.set(`${FEED}?per_page=100`, feed([1, 2], `${FEED}?page=2`));
    answers.set(`${FEED}?page=2`, () => new Response('', { status: 404 }));
    const card = await load('https://acme.teamtailor.com/jobs/9-baker');
    expect(card.data).to.equal(null);
    expect(card.problems.map(({ code }) => code)).to.include.members(['no-posting', 'list-incomplete']);
  });

  it('shows the posting of a board on an employer’s own page', async () => {
    const page = 'https://careers.acme.example/jobs?gh_jid=12';
    answers.set(
      page,
      () =>
        new Response('<!doctype html><script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script>'),
    );
    answers.set(API, () => new Response('{"id": 12, "title": "Baker", "absolute_url": "https://acme.example/12"}'));
    const card = await load(page);
    expect([card.data?.title, requested]).to.deep.equal(['Baker', [page, API]]);
  });

  it('shows the board on an employer’s own page', async () => {
    const page = 'https://careers.acme.example/';
    answers.set(page, () => new Response('<!doctype html><a href="https://acme.teamtailor.com/jobs">Jobs</a>'));
    answers.set(`${FEED}?per_page=100`, feed([1, 2], `${FEED}?page=2`));
    answers.set(`${FEED}?page=2`, feed([3]));
    const board = await mount<JobBoardElement>(`<job-board no-url src="${page}"></job-board>`);
    await board.ready;
    expect(board.data?.map(({ title }) => title)).to.deep.equal(['Baker 1', 'Baker 2', 'Baker 3']);
  });

  it('says what failed if the board of an employer’s page cannot be had', async () => {
    const page = 'https://careers.acme.example/';
    answers.set(page, () => new Response('<!doctype html><a href="https://acme.teamtailor.com/jobs">Jobs</a>'));
    answers.set(`${FEED}?per_page=100`, () => new Response('', { status: 410 }));
    const card = await load(page);
    expect(card.problems.map(({ code, message }) => `${code} ${message}`).join()).to.match(/src-failed.*410/);
  });

  it('says what the first API answered if none has it', async () => {
    for (const url of [API, EU_API]) answers.set(url, () => new Response('', { status: url === API ? 404 : 403 }));
    const card = await load('https://job-boards.eu.greenhouse.io/acme/jobs/12');
    expect(card.problems.map(({ code, message }) => `${code} ${message}`).join()).to.match(/src-failed.*404/);
  });
});
