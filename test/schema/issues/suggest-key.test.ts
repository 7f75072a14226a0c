import { expect } from '@open-wc/testing';
import { suggestKey } from '../../../src/schema/issues/suggest-key.js';
import { fullPosting } from '../../fixtures/postings.js';

describe('suggestKey', () => {
  const known = Object.keys(fullPosting);

  for (const [key, meant] of [
    ['Title', 'title'],
    ['tilte', null],
    ['titel', null],
    ['titl', 'title'],
    ['valid_through', 'validThrough'],
    ['valid-thru', 'validThrough'],
    ['hiringOrganisation', 'hiringOrganization'],
    ['job_location', 'jobLocation'],
    ['employment_types', 'employmentType'],
    ['company', 'hiringOrganization'],
    ['salary', 'baseSalary'],
    ['deadline', 'validThrough'],
    ['applyUrl', 'application.url'],
    ['apply_url', 'application.url'],
    ['name', 'title'],
    ['colour', null],
    ['', null],
    ['constructor', null],
    ['__proto__', null],
    ['日本語', null],
    ['x'.repeat(100_000), null],
  ] as const) {
    it(`${meant ? `suggests ${meant}` : 'suggests nothing'} for ${JSON.stringify(key.slice(0, 30))}`, () => {
      expect(suggestKey(key, known)).to.equal(meant);
    });
  }

  it('suggests no alias for a field that this object does not have', () => {
    expect(suggestKey('salary', ['name', 'url', 'logo'])).to.equal(null);
    expect(suggestKey('applyUrl', ['name', 'url', 'logo'])).to.equal(null);
  });

  it('compares a key with the known ones once, however often it occurs', () => {
    let reads = 0;
    const counted = new Proxy([...known], {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    const suggest = (): (string | null)[] => ['titl', 'cms_field'].map((key) => suggestKey(key, counted));
    const first = suggest();
    const once = reads;
    for (let again = 0; again < 1000; again++) expect(suggest()).to.deep.equal(first);
    expect(first).to.deep.equal(['title', null]);
    expect(reads).to.equal(once);
  });

  it('suggests the nearer of two', () => {
    expect(suggestKey('maxValu', ['minValue', 'maxValue'])).to.equal('maxValue');
    expect(suggestKey('minvalues', ['maxValue', 'minValue'])).to.equal('minValue');
  });
});
