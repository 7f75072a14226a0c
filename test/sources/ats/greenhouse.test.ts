import { expect } from '@open-wc/testing';
import { greenhouse } from '../../../src/sources/ats/greenhouse.js';
import { countFilled, readAll, readOne } from '../reading.js';
import { capturedJson } from '../../support/corpus.js';

const job = {
  id: 4001,
  internal_job_id: 9001,
  title: 'Robotics intern',
  absolute_url: 'https://boards.greenhouse.io/acme/jobs/4001',
  location: { name: 'Oslo' },
};
const read = (fields: object) => readOne(greenhouse, { ...job, ...fields });
const placesOf = (name: string) => read({ location: { name } }).posting?.jobLocation?.map((place) => place.name);
const payOf = (range: object) => read({ pay_input_ranges: [range] }).posting?.baseSalary?.[0];
const RANGE = { min_cents: 4550, max_cents: 6000, currency_type: 'USD' };

const described = (content: string) => read({ content }).posting?.description;

describe('greenhouse', () => {
  it('reads a list, one job, and the jobs by department or office', () => {
    const tree = { departments: [{ name: 'Motion', jobs: [job] }] };
    for (const [input, department] of [
      [{ jobs: [job], meta: { total: 1 } }, undefined],
      [job, undefined],
      [tree, 'Motion'],
      [{ offices: [{ name: 'Oslo', departments: tree.departments }] }, 'Motion'],
    ] as const) {
      expect(greenhouse.detects(input)).to.equal(true);
      const { id, listed, posting } = readOne(greenhouse, input);
      expect({ id, listed, department: posting?.department }).to.deep.equal({ id: '4001', listed: true, department });
      expect(posting?.title).to.equal('Robotics intern');
    }
  });

  it('recognizes an empty board, and no other data', () => {
    expect(greenhouse.detects({ jobs: [], meta: { total: 0 } })).to.equal(true);
    for (const input of [null, 7, 'x', [], {}, { jobs: [] }, { jobs: [{ title: 'x' }] }, { status: 404, error: 'x' }]) {
      expect(greenhouse.detects(input), JSON.stringify(input)).to.equal(false);
    }
    expect(readAll(greenhouse, { status: 404, error: 'Job not found' })).to.deep.equal([]);
  });

  it('reads every field', () => {
    const { posting, errors } = read({
      company_name: 'Acme ',
      requisition_id: 'R-77',
      language: 'nb',
      first_published: '2026-02-01T09:00:00-05:00',
      updated_at: '2026-02-09T09:00:00-05:00',
      application_deadline: '2026-03-31',
      content: '&lt;p&gt;Build &lt;b&gt;arms&lt;/b&gt;&lt;/p&gt;',
      departments: [{ name: 'Motion' }, { name: 'No Department' }],
    });
    expect(errors).to.deep.equal([]);
    expect(posting).to.deep.include({
      hiringOrganization: { name: 'Acme' },
      identifier: 'R-77',
      url: job.absolute_url,
      inLanguage: 'nb',
      department: 'Motion',
      jobLocation: [{ name: 'Oslo' }],
      datePosted: '2026-02-01T09:00:00-05:00',
      validThrough: '2026-03-31',
      description: '<p>Build <b>arms</b></p>',
      application: { url: job.absolute_url },
    });
  });

  it('invents no employer, date or salary', () => {
    const { input } = read({ updated_at: '2026-02-09T09:00:00-05:00', application_deadline: null, metadata: null });
    expect(input).to.have.all.keys('title', 'url', 'jobLocation', 'application');
  });

  it('unescapes HTML once or twice, but not code in the text', () => {
    expect(described('&lt;p&gt;R&amp;amp;D&lt;/p&gt;')).to.equal('<p>R&amp;D</p>');
    expect(described('Hi. &amp;lt;p&amp;gt;You&amp;lt;/p&amp;gt;')).to.equal('Hi. <p>You</p>');
    expect(described('&lt;p&gt;Use &amp;lt;b&amp;gt;&lt;/p&gt;')).to.equal('<p>Use &lt;b&gt;</p>');
    expect(described('<p>Plain &lt;b&gt;</p>')).to.equal('<p>Plain &lt;b&gt;</p>');
  });

  for (const [name, places] of [
    ['San Francisco, CA', ['San Francisco, CA']],
    ['London, England, United Kingdom', ['London, England, United Kingdom']],
    ['New York, NY, USA', ['New York, NY, USA']],
    ['NYC, NY, USA', ['NYC, NY, USA']],
    ['NYC, NY', ['NYC, NY']],
    ['Oslo; Bergen, Norway', ['Oslo', 'Bergen, Norway']],
    ['Oslo or Bergen', ['Oslo', 'Bergen']],
    ['SF, NYC, SEA, CHI', ['SF', 'NYC', 'SEA', 'CHI']],
    ['US-Oakland, US-San Francisco', ['US-Oakland', 'US-San Francisco']],
    ['Austin, TX, Reno, NV', ['Austin, TX', 'Reno, NV']],
    ['Remote', undefined],
    [' ', undefined],
  ] as const) {
    it(`reads the places in "${name}"`, () => {
      expect(placesOf(name)).to.deep.equal(places);
    });
  }

  it('reads the offices as places only without a location', () => {
    const offices = [
      { id: 1, name: 'North', location: 'Norway', parent_id: null },
      { id: 2, name: 'Oslo', location: 'Oslo, Norway', parent_id: 1 },
      { id: 3, name: 'Bergen', location: null, parent_id: 1 },
    ];
    expect(read({ offices }).posting?.jobLocation).to.deep.equal([{ name: 'Oslo' }]);
    expect(read({ offices, location: { name: '' } }).posting?.jobLocation).to.deep.equal([
      { name: 'Oslo, Norway', addressLocality: 'Oslo', addressCountry: 'NO' },
      { name: 'Bergen' },
    ]);
  });

  for (const [name, type] of [
    ['Hybrid', 'HYBRID'],
    ['In-Office', 'ON_SITE'],
    ['Distributed', 'REMOTE'],
    ['Vor Ort', 'ON_SITE'],
    ['Multiple locations', undefined],
  ] as const)
    it(`reads the town in the offices if the location is "${name}"`, () => {
      const { posting } = read({ location: { name }, offices: [{ id: 1, name: 'Oslo', location: null }] });
      expect(posting?.jobLocation).to.deep.equal([{ name: 'Oslo' }]);
      expect(posting?.workplaceType).to.deep.equal(type && [type]);
    });

  it('has no place of work if the office is called Remote', () => {
    const { posting } = read({ location: { name: 'Remote' }, offices: [{ id: 1, name: 'Remote (Norway)' }] });
    expect(posting?.jobLocation).to.equal(undefined);
    expect(posting?.workplaceType).to.deep.equal(['REMOTE']);
    expect(posting?.applicantLocationRequirements).to.deep.equal(['Norway']);
  });

  it('keeps the path of a place for its problems', () => {
    expect(read({ location: { name: `Oslo; ${'Bergen '.repeat(200)}` } }).places).to.include('location.name');
  });

  it('reads salaries in cents, with their texts', () => {
    expect(payOf({ ...RANGE, title: 'Zone A:', blurb: '<p>Depends on&nbsp;skill &amp; place.</p>' })).to.deep.equal({
      currency: 'USD',
      minValue: 45.5,
      maxValue: 60,
      appliesTo: 'Zone A',
      note: 'Depends on skill & place.',
    });
    expect(payOf({ ...RANGE, min_cents: null, blurb: '' })).to.deep.equal({ currency: 'USD', maxValue: 60 });
    expect(payOf({ min_cents: null, max_cents: null, currency_type: 'USD' })).to.equal(undefined);
  });

  for (const [title, blurb, unit] of [
    ['Pay Range', '', undefined],
    ['Hourly pay', '', 'HOUR'],
    ['Mexico Monthly Pay Range', '', 'MONTH'],
    ['Base salary (USD/year)', '', 'YEAR'],
    ['Rate ($/hr)', '', 'HOUR'],
    ['Pay per hour', 'The annual salary range is for others.', 'HOUR'],
    ['Hourly or annual pay', '', undefined],
    ['Bi-weekly pay', '', undefined],
    ['Pay', 'The annual base salary range for this role is below.', 'YEAR'],
    ['Pay', 'The hourly rate depends on you.', 'HOUR'],
    ['Pay', 'We add an annual bonus and 20 days off per year.', undefined],
    ['Pay', 'The annual salary range, or the hourly rate.', undefined],
    ['Pay', 'The annual base salary range is $41/hr for undergraduates.', undefined],
    ['Pay', 'The hourly pay range is $41 per hour and up.', 'HOUR'],
  ] as const) {
    it(`${unit ? `finds the unit ${unit}` : 'finds no unit'} in "${title}" "${blurb}"`, () => {
      expect(payOf({ ...RANGE, title, blurb })?.unitText).to.equal(unit);
    });
  }

  it('makes a section of a text about the salary that is too long for a note, unless the description contains it', () => {
    const blurb = `<p>${'Much depends on you. '.repeat(40)}</p>`;
    const pay = { pay_input_ranges: [{ ...RANGE, title: 'Oslo', blurb }] };
    expect(read(pay).posting?.sections).to.deep.equal([{ heading: 'Oslo', body: blurb, kind: 'OFFER' }]);
    const { posting, errors } = read({ ...pay, content: `<p>Hello.</p>${blurb}` });
    expect(posting?.sections).to.equal(undefined);
    expect(errors).to.deep.equal([]);
  });

  it('reads custom fields with known names', () => {
    const field = (name: string, value: unknown) => read({ metadata: [{ name, value }] }).posting;
    expect(field('Employment Type', 'Full-time Regular')?.employmentType).to.deep.equal(['FULL_TIME']);
    expect(field('Job type', ['Intern', 'Part time'])?.employmentType).to.deep.equal(['INTERN', 'PART_TIME']);
    expect(field('Workplace Type', 'On-site')?.workplaceType).to.deep.equal(['ON_SITE']);
    expect(field('Workplace Type', 'Ask us')?.workplaceType).to.equal(undefined);
    expect(field('Salary Range', { unit: 'EUR', min_value: '3000.0', max_value: '4000' })?.baseSalary).to.deep.equal([
      { currency: 'EUR', minValue: 3000, maxValue: 4000 },
    ]);
    expect(read({ metadata: [{ name: 'Employment Type', value: 'Regular' }] }).errors).to.deep.equal([]);
  });

  it('ignores text in place of a requisition number', () => {
    for (const requisition_id of ['See Opening ID', 'MULTI', '', null]) {
      expect(read({ requisition_id }).posting).to.not.have.property('identifier');
    }
  });

  it('reports invalid values with their path in the response', () => {
    const { errors } = readOne(greenhouse, {
      jobs: [{ ...job, application_deadline: 'soon', pay_input_ranges: [{ ...RANGE, min_cents: 'ask', title: 'x' }] }],
    });
    expect(errors).to.deep.equal([
      'number-invalid jobs[0].pay_input_ranges[0].min_cents',
      'date-invalid jobs[0].application_deadline',
    ]);
  });

  const each = { title: 1, url: 1, jobLocation: 1, application: 1, inLanguage: 1 };
  const employed = { hiringOrganization: 1, datePosted: 1 };
  for (const [file, count, filled] of [
    ['careerkit-amplitude', 2, { ...each, ...employed, identifier: 1, department: 1, description: 1 }],
    ['careerpagemonitor-greenhouse', 6, { ...each, ...employed }],
    ['careerpagemonitor-departments', 0, {}],
    ['manwithaplandy-questions', 0, {}],
    ['docs-list', 1, { ...each, identifier: 1 }],
    ['docs-list-content', 1, { ...each, identifier: 1, department: 1, description: 1 }],
    ['docs-job-detail', 1, { ...each, identifier: 1, baseSalary: 1, description: 1 }],
  ] as const) {
    it(`reads the capture ${file}`, async function () {
      const input = await capturedJson(this, `postings/greenhouse/${file}.json`);
      const readings = readAll(greenhouse, input);
      expect(greenhouse.detects(input)).to.equal(count > 0);
      expect(readings.length).to.equal(count);
      expect(readings.flatMap(({ errors }) => errors)).to.deep.equal([]);
      const counts = Object.entries(filled).map(([key]) => [key, count]);
      expect(countFilled(readings)).to.deep.equal(Object.fromEntries(counts));
      for (const { posting } of readings) expect(posting?.description ?? '').to.not.match(/&lt;\/?(?:p|div)/);
    });
  }
});
