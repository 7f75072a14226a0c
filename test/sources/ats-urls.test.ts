import { expect } from '@open-wc/testing';
import { apiAddress } from '../../src/sources/index.js';

const LEVER_ID = '8a1c0b5e-1111-4222-8333-444455556666';

describe('apiAddress', () => {
  for (const [page, source, url, id] of [
    [
      'https://boards.greenhouse.io/acme/jobs/1234567?gh_jid=1234567',
      'greenhouse',
      'https://boards-api.greenhouse.io/v1/boards/acme/jobs/1234567?pay_transparency=true',
      null,
    ],
    [
      'https://job-boards.eu.greenhouse.io/acme/jobs/12',
      'greenhouse',
      'https://boards-api.eu.greenhouse.io/v1/boards/acme/jobs/12?pay_transparency=true',
      null,
    ],
    [
      'https://boards.greenhouse.io/embed/job_app?token=77&for=acme',
      'greenhouse',
      'https://boards-api.greenhouse.io/v1/boards/acme/jobs/77?pay_transparency=true',
      null,
    ],
    [
      'https://boards.greenhouse.io/acme',
      'greenhouse',
      'https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true',
      null,
    ],
    [
      `https://jobs.lever.co/acme/${LEVER_ID}/apply`,
      'lever',
      `https://api.lever.co/v0/postings/acme/${LEVER_ID}?mode=json`,
      null,
    ],
    [
      `https://jobs.eu.lever.co/acme/${LEVER_ID}`,
      'lever',
      `https://api.eu.lever.co/v0/postings/acme/${LEVER_ID}?mode=json`,
      null,
    ],
    [
      `https://jobs.ashbyhq.com/Acme%20Inc/${LEVER_ID}`,
      'ashby',
      'https://api.ashbyhq.com/posting-api/job-board/Acme%20Inc?includeCompensation=true',
      LEVER_ID,
    ],
    [
      'https://apply.workable.com/acme/j/ABCDEF1234/',
      'workable',
      'https://apply.workable.com/api/v1/widget/accounts/acme?details=true',
      'ABCDEF1234',
    ],
    [
      'https://acme.recruitee.com/o/design-intern',
      'recruitee',
      'https://acme.recruitee.com/api/offers/design-intern',
      null,
    ],
    [
      'https://jobs.smartrecruiters.com/Acme/743999888777666-design-intern',
      'smartrecruiters',
      'https://api.smartrecruiters.com/v1/companies/Acme/postings/743999888777666',
      null,
    ],
  ] as const) {
    it(`knows the API behind ${page}`, () => {
      expect(apiAddress(page)).to.deep.equal({ source, url, id });
    });
  }

  for (const page of [
    'https://example.com/jobs/1',
    'http://boards.greenhouse.io/acme/jobs/1',
    'https://boards.greenhouse.io.evil.example/acme/jobs/1',
    'https://evil.example/?https://jobs.lever.co/acme',
    '',
  ]) {
    it(`leaves ${page || 'an empty text'} alone`, () => {
      expect(apiAddress(page)).to.equal(null);
    });
  }
});
