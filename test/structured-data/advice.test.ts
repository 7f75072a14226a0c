import { expect } from '@open-wc/testing';
import { parsePosting } from '../../src/schema/index.js';
import { type Advice, googleAdvice } from '../../src/structured-data/index.js';
import { aPosting, fullPosting, minimalPosting } from '../fixtures/postings.js';

const adviceOn = (overrides: object): Advice[] => {
  const { posting } = parsePosting(aPosting(overrides));
  return posting ? googleAdvice(posting) : [];
};
const codes = (advice: readonly Advice[]): string[] => advice.map(({ code, path }) => `${code} ${path}`);

describe('googleAdvice', () => {
  it('is empty for a complete posting', () => {
    expect(googleAdvice(fullPosting)).to.deep.equal([]);
  });

  it('lists first what Google requires, with the URL of the rule', () => {
    const advice = googleAdvice(minimalPosting);
    const severities = advice.map(({ severity }) => severity);
    expect(severities).to.deep.equal(severities.toSorted().toReversed());
    expect(codes(advice.filter(({ severity }) => severity === 'required'))).to.deep.equal([
      'description-missing description',
      'date-posted-missing datePosted',
      'employer-missing hiringOrganization',
      'place-missing jobLocation',
    ]);
    for (const { source, message } of advice) {
      expect(source).to.match(/^https:\/\/developers\.google\.com\/search\/docs\/.+\/job-posting#/);
      expect(message).to.match(/\.$|left out\.$/);
    }
  });

  for (const [what, overrides, expected] of [
    [
      'a description that is the title',
      {
        title: 'Intern',
        description: '<p>Intern</p>',
        responsibilities: undefined,
        qualifications: undefined,
        sections: undefined,
      },
      'description-is-title description',
    ],
    [
      'a place without country',
      { jobLocation: [{ name: 'Oslo', addressCountry: 'NO' }, 'Bergen'] },
      'country-missing jobLocation[1].addressCountry',
    ],
    [
      'a country that is none',
      { jobLocation: { addressCountry: 'Atlantis' } },
      'country-unknown jobLocation[0].addressCountry',
    ],
    [
      'remote work from nowhere',
      { jobLocation: undefined, workplaceType: 'REMOTE', applicantLocationRequirements: undefined },
      'applicant-place-missing applicantLocationRequirements',
    ],
    ['hybrid work from nowhere', { jobLocation: undefined }, 'place-missing jobLocation'],
    [
      'pay that Google has no form for',
      { baseSalary: { value: 9000, currency: 'USD', unitText: 'TOTAL' } },
      'salary-left-out baseSalary',
    ],
    [
      'pay without currency',
      { baseSalary: { value: 20, unitText: 'HOUR' } },
      'salary-currency-missing baseSalary[0].currency',
    ],
    ['pay without unit', { baseSalary: { value: 20, currency: 'USD' } }, 'salary-unit-missing baseSalary[0].unitText'],
    ['no pay', { baseSalary: undefined }, 'salary-missing baseSalary'],
    ['no deadline', { validThrough: undefined }, 'valid-through-missing validThrough'],
    ['no number', { identifier: undefined }, 'identifier-missing identifier'],
    ['nothing on applying', { directApply: undefined }, 'direct-apply-missing directApply'],
  ] as const) {
    it(`reports ${what}`, () => {
      expect(codes(adviceOn(overrides))).to.deep.equal([expected]);
    });
  }

  it('reports an employer without site and logo', () => {
    expect(codes(adviceOn({ hiringOrganization: 'Acme' }))).to.deep.equal([
      'employer-url-missing hiringOrganization.url',
      'employer-logo-missing hiringOrganization.logo',
    ]);
  });

  it('asks for no deadline of a posting that is open until filled, and no place of a remote one', () => {
    expect(adviceOn({ validThrough: 'ROLLING' })).to.deep.equal([]);
    expect(adviceOn({ workplaceType: 'REMOTE', jobLocation: undefined })).to.deep.equal([]);
    expect(adviceOn({ jobLocation: { addressCountry: 'NOR' } })).to.deep.equal([]);
  });
});
