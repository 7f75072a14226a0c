import { expect } from '@open-wc/testing';
import { parsePosting } from '../../src/schema/index.js';
import { type Advice, googleAdvice } from '../../src/structured-data/index.js';
import { OPEN, aPosting, fullPosting, minimalPosting } from '../fixtures/postings.js';

const NOW = Date.parse(OPEN);

const adviceOn = (overrides: object): Advice[] => {
  const { posting } = parsePosting(aPosting(overrides));
  return posting ? googleAdvice(posting, { now: NOW }) : [];
};
const codes = (advice: readonly Advice[]): string[] => advice.map(({ code, path }) => `${code} ${path}`);

describe('googleAdvice', () => {
  it('is empty for a complete posting', () => {
    expect(googleAdvice(fullPosting, { now: NOW })).to.deep.equal([]);
  });

  it('lists first what Google requires, with the URL of the rule', () => {
    const advice = googleAdvice(minimalPosting);
    const severities = advice.map(({ severity }) => severity);
    expect(severities).to.deep.equal(severities.toSorted().toReversed());
    expect(codes(advice.filter(({ severity }) => severity === 'required'))).to.deep.equal([
      'description-missing description',
      'date-posted-missing datePosted',
      'application-missing application',
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
    ['no type of employment', { employmentType: undefined }, 'employment-type-missing employmentType'],
    ['no way to apply', { url: undefined, application: { limit: 1 } }, 'application-missing application'],
    ['a deadline that has passed', { validThrough: '2026-01-31' }, 'valid-through-past validThrough'],
    [
      'a deadline that has just passed in the zone',
      { validThrough: '2026-02-01T03:59' },
      'valid-through-past validThrough',
    ],
    ['a posting of tomorrow', { datePosted: '2026-02-02' }, 'date-posted-future datePosted'],
    ['a posting of next year', { datePosted: '2027-01-15T09:00:00Z' }, 'date-posted-future datePosted'],
    ['a deadline at midnight', { validThrough: '2026-03-31T00:00:00Z' }, 'valid-through-midnight validThrough'],
    ['a deadline at midnight in its zone', { validThrough: '2026-03-31T00:00' }, 'valid-through-midnight validThrough'],
    ['a deadline without zone', { timeZone: undefined }, 'time-zone-missing timeZone'],
    ['a time without zone', { timeZone: undefined, validThrough: '2026-03-31T17:00' }, 'time-zone-missing timeZone'],
    [
      'a description that is the title again and again',
      {
        title: 'Line cook',
        description: '<h1>Line Cook</h1><p>LINE COOK!</p>',
        responsibilities: undefined,
        qualifications: undefined,
        sections: undefined,
      },
      'description-is-title description',
    ],
    [
      'a description of a few words',
      {
        title: 'Line cook',
        description: '<p>Line cook wanted. Call us today.</p>',
        responsibilities: undefined,
        qualifications: undefined,
        sections: undefined,
      },
      'description-short description',
    ],
    [
      'applicants from anywhere',
      { applicantLocationRequirements: ['Canada', 'Worldwide'] },
      'applicant-place-unknown applicantLocationRequirements[1]',
    ],
    [
      'a region without country',
      { applicantLocationRequirements: ['Texas', 'Texas, USA'] },
      'applicant-place-unknown applicantLocationRequirements[0]',
    ],
    [
      'a degree that Google does not know',
      { educationRequirements: { levels: ['Bachelor’s', 'Meisterbrief'] } },
      'education-unknown educationRequirements.levels[1]',
    ],
    [
      'direct application on another site',
      { directApply: true, application: { url: 'https://forms.example/42' } },
      'direct-apply-elsewhere directApply',
    ],
    [
      'direct application by e-mail',
      { directApply: true, application: { email: 'jobs@acme.example' } },
      'direct-apply-elsewhere directApply',
    ],
    ['no number', { identifier: undefined }, 'identifier-missing identifier'],
    ['nothing on applying', { directApply: undefined }, 'direct-apply-missing directApply'],
  ] as const) {
    it(`reports ${what}`, () => {
      expect(codes(adviceOn(overrides))).to.deep.equal([expected]);
    });
  }

  for (const place of [
    { name: 'Remote', addressCountry: 'US' },
    { addressLocality: 'Télétravail', addressCountry: 'FR' },
  ]) {
    it(`reports ${JSON.stringify(place)} as a workplace type in place of a town`, () => {
      // of a text or a feed, it is read as remote work
      const advice = googleAdvice({ ...fullPosting, jobLocation: [place] }, { now: NOW });
      expect(codes(advice)).to.deep.equal(['place-is-workplace jobLocation[0]']);
    });
  }

  for (const places of [['EU'], ['Europe', 'Worldwide'], ['EMEA'], ['LATAM'], ['Lisbon']]) {
    it(`requires a country for remote work from ${places.join()}`, () => {
      const advice = adviceOn({
        workplaceType: 'REMOTE',
        jobLocation: undefined,
        applicantLocationRequirements: places,
      });
      expect(advice.map(({ severity, code, path }) => `${severity} ${code} ${path}`)).to.deep.equal([
        'required applicant-country-missing applicantLocationRequirements',
        ...places.map((_, index) => `recommended applicant-place-unknown applicantLocationRequirements[${index}]`),
      ]);
    });
  }

  for (const [what, overrides] of [
    [
      'direct application on the same site',
      { directApply: true, application: { url: 'https://jobs.acme.example/42' } },
    ],
    ['direct application on this page', { directApply: true, application: { url: '/apply' } }],
    [
      'a short description in Chinese',
      {
        title: '厨师',
        inLanguage: 'zh',
        description:
          '我们正在寻找一位有经验的厨师加入我们的团队，负责准备每日的菜单，管理库存，并确保厨房始终保持清洁和安全。',
        responsibilities: undefined,
        qualifications: undefined,
        sections: undefined,
      },
    ],
    ['a deadline at the end of a day', { validThrough: '2026-03-31T23:59:59Z' }],
    ['a deadline with its offset', { timeZone: undefined, validThrough: '2026-03-31T17:00:00-07:00' }],
    ['a posting of today, far to the west', { timeZone: 'Pacific/Pago_Pago', datePosted: '2026-02-01' }],
    [
      'degrees as they are written',
      { educationRequirements: { levels: ['Abitur', 'BSc', 'Ph.D.', 'associate degree'] } },
    ],
  ] as const) {
    it(`accepts ${what}`, () => {
      expect(codes(adviceOn(overrides))).to.deep.equal([]);
    });
  }

  it('knows the zone that the structured data is written with', () => {
    const { posting } = parsePosting(aPosting({ timeZone: undefined }));
    expect(posting && codes(googleAdvice(posting, { now: NOW, timeZone: 'Europe/Berlin' }))).to.deep.equal([]);
  });

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
