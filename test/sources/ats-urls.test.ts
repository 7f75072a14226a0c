import { expect } from '@open-wc/testing';
import type { JobPostingElement } from '../../src/index.js';
import { ATS_HOSTS, type AtsName, atsOfHost } from '../../src/sources/ats-hosts.js';
import { apiAddress } from '../../src/sources/index.js';
import { SOURCES_BY_NAME } from '../../src/sources/registry.js';
import { ATS_PAGES } from '../fixtures/ats-pages.js';
import { mount, settled } from '../support/mount.js';

// Object.keys loses the type of the keys
const SYSTEMS = Object.keys(ATS_HOSTS) as AtsName[];

describe('apiAddress', () => {
  for (const [page, source, url, id] of ATS_PAGES) {
    it(`knows the API behind ${page}`, () => {
      expect(apiAddress(page)).to.deep.equal({ source, url, id });
    });
  }

  for (const page of [
    'https://example.com/jobs/1',
    'http://boards.greenhouse.io/acme/jobs/1',
    'https://boards.greenhouse.io.evil.example/acme/jobs/1',
    'https://evil.example/?https://jobs.lever.co/acme',
    'https://jobs.lever.co.evil.example/acme',
    'https://evilteamtailor.com/jobs',
    'https://acme.evil.example/.teamtailor.com/jobs',
    'https://jobs.ashbyhq.com.evil.example/acme',
    'https://greenhouse.io/acme/jobs/1',
    'boards.greenhouse.io/acme',
    'not a url',
    '',
  ]) {
    it(`leaves ${page || 'an empty text'} alone`, () => {
      expect(apiAddress(page)).to.equal(null);
    });
  }

  for (const name of SYSTEMS) {
    it(`recognizes every kind of page of ${name}, all of them on its own domains`, () => {
      const examples = ATS_PAGES.filter(([, source]) => source === name).map(([page]) => page);
      const rules = SOURCES_BY_NAME[name].pages;
      // the rule that an example is for is the first that matches it
      const covered = new Set(examples.map((page) => rules.find((rule) => rule.page.test(page))));
      expect([...covered]).to.have.members([...rules]);
      for (const page of examples) {
        expect(atsOfHost(new URL(page).hostname), page).to.equal(name);
        expect(apiAddress(page)?.source, page).to.equal(name);
      }
    });
  }
});

describe('an element whose src is a public page', () => {
  const original = window.fetch;
  const requested: string[] = [];
  // the one thing between an element and other people's servers
  before(() => {
    window.fetch = (input) => {
      requested.push(input instanceof Request ? input.url : input.toString());
      return Promise.resolve(new Response('[]', { headers: { 'Content-Type': 'application/json' } }));
    };
  });
  beforeEach(() => void requested.splice(0));
  after(() => {
    window.fetch = original;
  });

  for (const [page, , api] of ATS_PAGES) {
    it(`requests ${api} for ${page}`, async () => {
      const card = await mount<JobPostingElement>(`<job-posting src="${page.replaceAll('&', '&amp;')}"></job-posting>`);
      await settled(card);
      expect(requested).to.deep.equal([api]);
    });
  }

  it('requests any other address as it is', async () => {
    await settled(await mount<JobPostingElement>('<job-posting src="https://jobs.example/7"></job-posting>'));
    expect(requested).to.deep.equal(['https://jobs.example/7']);
  });
});
