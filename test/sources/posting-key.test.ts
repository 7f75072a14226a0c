import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parsePostings, postingKey, postingKeys } from '../../src/sources/index.js';
import type { JobPosting } from '../../src/schema/job-posting.js';
import { fullPosting } from '../fixtures/postings.js';
import { RUNS } from '../support/property-runs.js';

const FILE_NAME = /^[a-z\d]+(?:-[a-z\d]+)*$/;

const posting = (input: Record<string, unknown>): JobPosting => {
  const [parsed] = parsePostings(input, { source: 'posting' }).postings;
  if (!parsed) throw new Error('No posting');
  return parsed;
};

describe('postingKey', () => {
  it('is readable: the words of the title, and what tells it from others', () => {
    const key = postingKey(posting({ title: 'Büro-Praktikum 2027 (m/w/d)', url: 'https://acme.example/jobs/7' }));
    expect(key).to.match(/^buro-praktikum-2027-m-w-d-[a-z\d]{7}$/);
  });

  it('is the same in every run and on every machine', () => {
    const one = { title: 'ML Intern', url: 'https://acme.example/jobs/7' };
    expect(postingKey(posting(one))).to.equal(postingKey(posting(one)));
    expect(postingKey(posting(one))).to.equal('ml-intern-1avz1c2');
  });

  it('tells postings with one title apart by page, identifier, place or start date', () => {
    const variants = [
      { url: 'https://acme.example/jobs/7' },
      { url: 'https://acme.example/jobs/8' },
      { url: 'https://acme.example/jobs?id=7' },
      { url: 'https://acme.example/jobs#7' },
      { identifier: 'R-7' },
      { identifier: 'r-7' },
      { hiringOrganization: 'Acme' },
      { jobLocation: 'Oslo' },
      { jobLocation: 'Bergen' },
      { department: 'Sales' },
      { startDates: ['2027-05'] },
      { application: 'https://acme.example/apply/7' },
      {},
    ];
    const keys = variants.map((fields) => postingKey(posting({ title: 'Intern', ...fields })));
    expect(new Set(keys).size).to.equal(variants.length);
  });

  it('keeps its end when texts, places and dates of a posting with a page are edited', () => {
    const page = { url: 'https://acme.example/jobs/7', identifier: 'R-7' };
    const before = postingKey(posting({ ...page, title: 'Intern', jobLocation: 'Oslo' }));
    const after = postingKey(posting({ ...page, title: 'ML Intern', jobLocation: 'Bergen', description: 'New' }));
    expect(after).to.equal(`ml-${before}`);
  });

  it('is fit for a file name, whatever the title', () => {
    const titles = [
      '2026/ML-1',
      '../../etc/passwd',
      '..',
      'con',
      'NUL',
      'aux.txt',
      '<script>alert(1)</script>',
      '機械学習インターン',
      'Стажёр',
      '🚀🚀',
      '\uD800 half',
      'C++ / C#',
      'İstanbul ﬁnance ＡＢＣ',
      'word '.repeat(100),
      'x'.repeat(300),
    ];
    for (const title of titles) {
      const key = postingKey({ title, url: 'https://acme.example/jobs/7' });
      expect(key, title).to.match(FILE_NAME);
      expect(key.length, title).to.be.at.most(80);
    }
    expect(postingKey(posting({ title: '機械学習' }))).to.match(/^job-[a-z\d]{7}$/);
  });
});

describe('postingKeys', () => {
  it('are unique in a list, for identical postings too', () => {
    const [key, second, third] = postingKeys([fullPosting, fullPosting, fullPosting]);
    expect([key, second, third]).to.deep.equal([
      postingKey(fullPosting),
      `${postingKey(fullPosting)}-2`,
      `${postingKey(fullPosting)}-3`,
    ]);
  });

  it('do not depend on the order of the list', () => {
    const list = [
      posting({ title: 'Intern', url: 'https://acme.example/careers', description: 'One' }),
      posting({ title: 'Intern', url: 'https://acme.example/careers', description: 'Two' }),
      posting({ title: 'Chef', url: 'https://acme.example/careers' }),
    ];
    expect(postingKeys(list).toReversed()).to.deep.equal(postingKeys(list.toReversed()));
  });

  it('are unique and fit for file names for any postings', () => {
    const text = fc.oneof(fc.constantFrom('', 'a', 'A', '/', '..', 'con'), fc.string({ unit: 'binary' }));
    const any = fc.record(
      { title: text, url: fc.constantFrom('/1', '/2'), identifier: text },
      { requiredKeys: ['title'] },
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (postings) => {
        const keys = postingKeys(postings);
        for (const key of keys) expect(key).to.match(FILE_NAME).and.to.have.length.at.most(80);
        expect(new Set(keys).size).to.equal(postings.length);
      }),
      { numRuns: RUNS },
    );
  });
});
