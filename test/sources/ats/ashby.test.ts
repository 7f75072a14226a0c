import { expect } from '@open-wc/testing';
import { ashby } from '../../../src/sources/ats/ashby.js';
import { countFilled, readAll, readOne } from '../reading.js';
import { capturedJson } from '../../support/corpus.js';

const PAGE = 'https://jobs.ashbyhq.com/acme/0f0f0f0f-0000-4000-8000-000000000001';
const job = {
  id: '0f0f0f0f-0000-4000-8000-000000000001',
  title: ' Robotics intern',
  location: 'Oslo',
  isListed: true,
  jobUrl: PAGE,
  applyUrl: `${PAGE}/application`,
};
const read = (fields: object) => readOne(ashby, { apiVersion: '1', jobs: [{ ...job, ...fields }] });

const SALARY = { compensationType: 'Salary', interval: '1 YEAR', currencyCode: 'EUR', minValue: 30, maxValue: 40 };
const paid = (components: readonly object[], tier: object = {}) =>
  read({ compensation: { compensationTiers: [{ title: null, additionalInformation: null, ...tier, components }] } });
const payOf = (component: object, tier: object = {}) => paid([{ ...SALARY, ...component }], tier).posting?.baseSalary;

const payIn = (compensation: object) => read({ compensation }).posting?.baseSalary;
const typeOf = (fields: object) => read(fields).posting?.workplaceType;

describe('ashby', () => {
  it('reads a board and one job', () => {
    for (const input of [{ apiVersion: '1', jobs: [job] }, { jobs: [job] }, job]) {
      expect(ashby.detects(input)).to.equal(true);
      const { id, listed, posting } = readOne(ashby, input);
      expect([id, listed, posting?.title]).to.deep.equal([job.id, true, 'Robotics intern']);
    }
    expect(ashby.detects({ apiVersion: '1', jobs: [] })).to.equal(true);
    for (const input of [null, 7, 'x', [], {}, { jobs: [] }, { jobs: [null] }, { jobs: [{ title: 'x' }] }]) {
      expect(ashby.detects(input), JSON.stringify(input)).to.equal(false);
    }
  });

  it('reads every field, and no employer', () => {
    const { input, posting, errors } = read({
      department: 'Motion',
      team: 'Arms',
      employmentType: 'Intern',
      workplaceType: 'OnSite',
      publishedAt: '2026-02-01T10:00:00.000+00:00',
      descriptionHtml: '<p>Build</p>',
      descriptionPlain: 'Build',
      address: { postalAddress: { streetAddress: '', addressLocality: 'Oslo', addressCountry: 'NO' } },
      secondaryLocations: [],
    });
    expect(errors).to.deep.equal([]);
    expect(input).to.not.have.property('hiringOrganization');
    expect(posting).to.deep.equal({
      title: 'Robotics intern',
      url: PAGE,
      employmentType: ['INTERN'],
      department: 'Motion',
      team: 'Arms',
      jobLocation: [{ name: 'Oslo', addressLocality: 'Oslo', addressCountry: 'NO' }],
      workplaceType: ['ON_SITE'],
      datePosted: '2026-02-01T10:00:00.000+00:00',
      description: '<p>Build</p>',
      application: { url: `${PAGE}/application` },
    });
  });

  it('marks an unlisted job as unlisted', () => {
    expect(read({ isListed: false }).listed).to.equal(false);
    expect(read({ isListed: undefined }).listed).to.equal(true);
  });

  it('prefers the workplace type to isRemote', () => {
    expect(typeOf({ workplaceType: 'Hybrid', isRemote: true })).to.deep.equal(['HYBRID']);
    expect(typeOf({ workplaceType: null, isRemote: true })).to.deep.equal(['REMOTE']);
    expect(typeOf({ workplaceType: null, isRemote: false })).to.equal(undefined);
    expect(typeOf({})).to.equal(undefined);
  });

  it('reads secondary locations as objects, in both forms of the address, and as texts', () => {
    const { posting } = read({
      address: null,
      secondaryLocations: [
        'Bergen',
        { location: 'Rome', address: { addressLocality: 'Roma', addressCountry: 'IT' } },
        { location: 'Lyon', address: { postalAddress: { addressCountry: 'FR', postalCode: '' } } },
        { location: 'Remote', address: null },
      ],
    });
    expect(posting?.jobLocation).to.deep.equal([
      { name: 'Oslo' },
      { name: 'Bergen' },
      { name: 'Rome', addressLocality: 'Roma', addressCountry: 'IT' },
      { name: 'Lyon', addressCountry: 'FR' },
      { workplaceType: 'REMOTE' },
    ]);
  });

  for (const [interval, unit] of [
    ['1 YEAR', 'YEAR'],
    ['1 MONTH', 'MONTH'],
    ['2 WEEK', 'TWO_WEEKS'],
    ['1 WEEK', 'WEEK'],
    ['1 DAY', 'DAY'],
    ['1 HOUR', 'HOUR'],
    ['1 TIME', 'TOTAL'],
    ['NONE', undefined],
    [null, undefined],
  ] as const) {
    it(`reads a salary with the interval ${interval}`, () => {
      expect(payOf({ interval, summary: '€30 – €40' })).to.deep.equal([
        { currency: 'EUR', minValue: 30, maxValue: 40, ...(unit && { unitText: unit }) },
      ]);
    });
  }

  it('keeps the summary as a note if the schema has no unit for the interval', () => {
    const amounts = { currency: 'EUR', minValue: 30, maxValue: 40 };
    expect(payOf({ interval: '0.5 MONTH', summary: '€30 – €40 twice a month' })).to.deep.equal([
      { ...amounts, note: '€30 – €40 twice a month' },
    ]);
    expect(payOf({ interval: '6 MONTH' })).to.deep.equal([{ ...amounts, note: '6 MONTH' }]);
  });

  it('reads a band for each tier, with its title and text', () => {
    const { posting, errors } = read({
      compensation: {
        compensationTiers: [
          {
            title: 'Junior',
            components: [{ ...SALARY, summary: 'Stipend €30 once', interval: '1 TIME', maxValue: 30 }],
          },
          { title: 'Senior', additionalInformation: 'By skill.', components: [{ ...SALARY, summary: '€30 – €40' }] },
        ],
        summaryComponents: [SALARY],
      },
    });
    expect(errors).to.deep.equal([]);
    expect(posting?.baseSalary).to.deep.equal([
      { currency: 'EUR', minValue: 30, maxValue: 30, unitText: 'TOTAL', appliesTo: 'Junior', note: 'Stipend' },
      { currency: 'EUR', minValue: 30, maxValue: 40, unitText: 'YEAR', appliesTo: 'Senior', note: 'By skill.' },
    ]);
  });

  it('makes a section of a text about a tier that is too long for a note', () => {
    const additionalInformation = 'By skill. '.repeat(60).trim();
    const { posting } = paid([SALARY], { title: 'Junior', additionalInformation });
    expect(posting?.baseSalary?.[0]?.note).to.equal(undefined);
    expect(posting?.sections).to.deep.equal([{ heading: 'Junior', body: additionalInformation, kind: 'OFFER' }]);
  });

  it('reads equity, bonus and commission as benefits', () => {
    const none = { interval: 'NONE', currencyCode: null, minValue: null, maxValue: null };
    const { posting, errors } = paid([
      SALARY,
      { ...none, compensationType: 'EquityCashValue', summary: 'Offers Equity' },
      { ...none, compensationType: 'EquityPercentage', minValue: 0.5, maxValue: 1.75, summary: '0.5% – 1.75%' },
      { compensationType: 'Commission', currencyCode: 'EUR', minValue: 5, maxValue: 9 },
    ]);
    expect(errors).to.deep.equal([]);
    expect(posting?.baseSalary?.length).to.equal(1);
    expect(posting?.jobBenefits).to.deep.equal([
      { name: 'Offers Equity' },
      { name: 'Equity: 0.5% – 1.75%' },
      { name: 'Commission: 5 – 9 EUR' },
    ]);
  });

  it('lists a benefit of all tiers once, and any other with its tiers', () => {
    const equity = { compensationType: 'EquityCashValue', summary: 'Offers Equity' };
    const bonus = { compensationType: 'Bonus', summary: '€5K Bonus' };
    const compensationTiers = [
      { title: 'Junior', components: [SALARY, equity] },
      { title: 'Senior', components: [SALARY, equity, bonus] },
    ];
    expect(read({ compensation: { compensationTiers } }).posting?.jobBenefits).to.deep.equal([
      { name: 'Offers Equity' },
      { name: '€5K Bonus', note: 'Senior' },
    ]);
  });

  it('reads the summary components without tiers, and the text of the summary without components', () => {
    expect(payIn({ compensationTiers: [], summaryComponents: [SALARY] })?.[0]?.unitText).to.equal('YEAR');
    expect(payIn({ compensationTierSummary: '€30 – €40 • Offers Bonus' })).to.deep.equal([
      { note: '€30 – €40 • Offers Bonus' },
    ]);
    expect(payIn({ compensationTierSummary: null, compensationTiers: [], summaryComponents: [] })).to.equal(undefined);
    expect(payOf({ minValue: null, maxValue: null })).to.equal(undefined);
    expect(payOf({ minValue: null, maxValue: null, summary: 'Competitive' })?.[0]?.note).to.equal('Competitive');
  });

  it('leaves out a salary that the employer hides', () => {
    const compensation = { compensationTierSummary: '€30', compensationTiers: [{ components: [SALARY] }] };
    const { posting } = read({ shouldDisplayCompensationOnJobPostings: false, compensation });
    expect(posting).to.not.have.any.keys('baseSalary', 'jobBenefits');
  });

  it('reports invalid values with their path in the response', () => {
    const part = { ...SALARY, minValue: 'much', interval: 'per moon' };
    const compensation = { compensationTiers: [{ components: [part] }] };
    expect(read({ employmentType: 'Apprentice', publishedAt: 'soon', compensation }).errors).to.deep.equal([
      'unknown-value jobs[0].employmentType',
      'number-invalid jobs[0].compensation.compensationTiers[0].components[0].minValue',
      'unknown-value jobs[0].compensation.compensationTiers[0].components[0].interval',
      'date-invalid jobs[0].publishedAt',
    ]);
  });

  for (const [file, count, some] of [
    ['careerpagemonitor-ashby', 6, {}],
    ['jobsearchaggregator-ashby', 3, {}],
    ['mercor-compensation-tiers', 4, { baseSalary: 3, jobBenefits: 2 }],
  ] as const) {
    it(`reads the capture ${file}`, async function () {
      const input = await capturedJson(this, `postings/ashby/${file}.json`);
      const readings = readAll(ashby, input);
      expect(ashby.detects(input)).to.equal(true);
      expect(readings.flatMap(({ errors }) => errors)).to.deep.equal([]);
      const each = ['title', 'url', 'application', 'employmentType', 'department', 'team'];
      const always = [...each, 'jobLocation', 'workplaceType', 'datePosted', 'description'];
      expect(countFilled(readings)).to.deep.equal({
        ...Object.fromEntries(always.map((key) => [key, count])),
        ...some,
      });
    });
  }
});
