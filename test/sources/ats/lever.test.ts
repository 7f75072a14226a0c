import { expect } from '@open-wc/testing';
import { lever } from '../../../src/sources/ats/lever.js';
import { countFilled, readAll, readOne } from '../reading.js';
import { capturedJson } from '../../support/corpus.js';

const PAGE = 'https://jobs.lever.co/acme/0f0f0f0f-0000-4000-8000-000000000001';
const job = {
  id: '0f0f0f0f-0000-4000-8000-000000000001',
  text: 'Robotics intern',
  categories: { location: 'Oslo', allLocations: ['Oslo'] },
  hostedUrl: PAGE,
  applyUrl: `${PAGE}/apply`,
};
const read = (fields: object) => readOne(lever, [{ ...job, ...fields }]);
const payOf = (fields: object) => read(fields).posting?.baseSalary;
const RANGE = { min: 20, max: 30, currency: 'USD' };

describe('lever', () => {
  it('reads a bare list, one posting, a grouped list, and the authenticated API', () => {
    for (const input of [[job], job, [{ title: 'Motion', postings: [job] }], { data: [job] }, { data: job }]) {
      expect(lever.detects(input)).to.equal(true);
      const { id, posting } = readOne(lever, input);
      expect(id).to.equal(job.id);
      expect(posting?.title).to.equal('Robotics intern');
    }
    for (const input of [null, 7, 'x', [], {}, [null], { ok: false, error: 'Document not found' }, [{ text: 'x' }]]) {
      expect(lever.detects(input), JSON.stringify(input)).to.equal(false);
      expect(readAll(lever, input)).to.deep.equal([]);
    }
  });

  for (const [key, value] of [
    ['categories', { location: 'Oslo' }],
    ['hostedUrl', PAGE],
    ['urls', { show: PAGE }],
  ] as const) {
    it(`recognizes a posting by its ${key} alone, and leaves out what has none of the three`, () => {
      const input = [{ text: 'Not a posting' }, { text: 'Robotics intern', [key]: value }];
      expect(lever.detects(input)).to.equal(true);
      expect(readOne(lever, input).posting?.title).to.equal('Robotics intern');
    });
  }

  it('reads every field, and no employer', () => {
    const { input, posting, errors } = read({
      categories: { ...job.categories, commitment: 'Internship', department: 'Motion', team: 'Arms', level: 'Entry' },
      tags: ['Python'],
      createdAt: 1_770_000_000_000,
      country: 'NO',
      workplaceType: 'on-site',
    });
    expect(errors).to.deep.equal([]);
    expect(input).to.not.have.property('hiringOrganization');
    expect(posting).to.deep.equal({
      title: 'Robotics intern',
      url: PAGE,
      employmentType: ['INTERN'],
      department: 'Motion',
      team: 'Arms',
      tags: ['Python', 'Entry'],
      jobLocation: [{ name: 'Oslo', addressCountry: 'NO' }],
      workplaceType: ['ON_SITE'],
      datePosted: '2026-02-02T02:40:00.000Z',
      application: { url: `${PAGE}/apply` },
    });
  });

  it('invents nothing', () => {
    const { input } = read({
      categories: { allLocations: [] },
      country: null,
      workplaceType: 'unspecified',
      lists: [],
    });
    expect(input).to.deep.equal({
      title: 'Robotics intern',
      url: PAGE,
      application: { url: `${PAGE}/apply` },
    });
  });

  it('reads all locations; the country is that of the first', () => {
    const categories = { location: 'Bergen', allLocations: ['Oslo', 'Bergen'] };
    expect(read({ categories, country: 'NO' }).posting?.jobLocation).to.deep.equal([
      { name: 'Bergen', addressCountry: 'NO' },
      { name: 'Oslo' },
    ]);
    expect(read({ categories: {}, country: 'NO' }).posting?.jobLocation).to.deep.equal([{ addressCountry: 'NO' }]);
  });

  it('finds the employment type in the commitment; any other text becomes a tag', () => {
    for (const [commitment, type, tags] of [
      ['Regular Full Time (Salary)', ['FULL_TIME'], undefined],
      ['Part-time, Temporary', ['PART_TIME', 'TEMPORARY'], undefined],
      ['Contract', ['CONTRACTOR'], undefined],
      ['Permanent contract, full-time', ['FULL_TIME'], undefined],
      ['Internal', undefined, ['Internal']],
      ['Permanent', undefined, ['Permanent']],
    ] as const) {
      const { input, errors } = read({ categories: { commitment } });
      expect([input['employmentType'], input['tags']], commitment).to.deep.equal([type, tags]);
      expect(errors).to.deep.equal([]);
    }
  });

  for (const [interval, unit, note] of [
    ['per-year-salary', 'YEAR', undefined],
    ['per-month-salary', 'MONTH', undefined],
    ['semi-month-salary', undefined, 'semi month salary'],
    ['bi-month-salary', undefined, 'bi month salary'],
    ['bi-week-salary', 'TWO_WEEKS', undefined],
    ['per-week-salary', 'WEEK', undefined],
    ['per-day-wage', 'DAY', undefined],
    ['per-hour-wage', 'HOUR', undefined],
    ['one-time', 'TOTAL', undefined],
    [null, undefined, undefined],
  ] as const) {
    it(`reads a salary with the interval ${interval}`, () => {
      const { posting, errors } = read({ salaryRange: { ...RANGE, interval } });
      expect(posting?.baseSalary).to.deep.equal([
        { currency: 'USD', minValue: 20, maxValue: 30, ...(unit && { unitText: unit }), ...(note && { note }) },
      ]);
      expect(errors).to.deep.equal([]);
    });
  }

  it('keeps the text about the salary as a note, or as a section if it is long', () => {
    const salaryDescription = '<div>By skill &amp; place.</div>';
    expect(payOf({ salaryRange: RANGE, salaryDescription })?.[0]?.note).to.equal('By skill & place.');
    expect(payOf({ salaryDescriptionPlain: 'Paid.\n' })).to.deep.equal([{ note: 'Paid.' }]);
    const long = `<div>${'By skill. '.repeat(60)}</div>`;
    const { posting } = read({ salaryRange: RANGE, salaryDescription: long });
    expect(posting?.baseSalary?.[0]?.note).to.equal(undefined);
    expect(posting?.sections).to.deep.equal([{ heading: 'Salary', body: long, kind: 'OFFER' }]);
  });

  it('reads the texts in their order, and puts bare items into a list', () => {
    const { posting } = read({
      opening: '<div>Hi</div>',
      descriptionBody: '<div>Build</div>',
      description: '<div>Hi</div><div>Build</div>',
      lists: [
        { text: 'You', content: '\n<li>curious</li>\n' },
        { text: '', content: '<li>more</li>' },
        { text: 'We', content: '<ol><li>care</li></ol>' },
      ],
      additional: '<div>Bye</div>',
    });
    expect(posting?.description).to.equal('<div>Hi</div><div>Build</div>\n<ul><li>more</li></ul>');
    expect(posting?.sections).to.deep.equal([
      { heading: 'You', body: '<ul><li>curious</li></ul>' },
      { heading: 'We', body: '<ol><li>care</li></ol>' },
      { heading: 'Additional information', body: '<div>Bye</div>' },
    ]);
  });

  it('reads the halves of the description without the whole, and plain text without HTML', () => {
    expect(
      read({ opening: '<p>Hi</p>', descriptionBodyPlain: 'Build', description: '' }).posting?.description,
    ).to.equal('<p>Hi</p>\nBuild');
    expect(read({ descriptionPlain: 'Build' }).posting?.description).to.equal('Build');
  });

  it('reads the format of the authenticated API, without what is not public', () => {
    const own = {
      id: 'x',
      text: 'Intern',
      state: 'published',
      categories: {},
      reqCode: 'R-7',
      distributionChannels: ['internal', 'public'],
      content: {
        description: 'Build',
        descriptionHtml: '<p>Build</p>',
        lists: [],
        closing: 'Bye',
        closingHtml: '<p>Bye</p>',
      },
      urls: { show: PAGE, apply: `${PAGE}/apply` },
    };
    const { listed, posting } = readOne(lever, { data: own });
    expect(listed).to.equal(true);
    expect(posting).to.deep.include({ identifier: 'R-7', url: PAGE, description: '<p>Build</p>' });
    expect(posting?.application).to.deep.equal({ url: `${PAGE}/apply` });
    expect(posting?.sections).to.deep.equal([{ heading: 'Additional information', body: '<p>Bye</p>' }]);
    for (const hidden of [
      { state: 'closed' },
      { confidentiality: 'confidential' },
      { distributionChannels: ['internal'] },
    ]) {
      expect(readOne(lever, { data: { ...own, ...hidden } }).listed, JSON.stringify(hidden)).to.equal(false);
    }
  });

  it('reports invalid values with their path in the response', () => {
    const { errors } = read({ createdAt: 'yesterday', salaryRange: { ...RANGE, min: 'much', interval: 'per-moon' } });
    expect(errors).to.deep.equal([
      'number-invalid [0].salaryRange.min',
      'unknown-value [0].salaryRange.interval',
      'date-invalid [0].createdAt',
    ]);
  });

  for (const [file, filled] of [
    ['careerkit-idealistconsulting', { all: 2, employmentType: 2, workplaceType: 2, jobLocation: 2 }],
    [
      'careerpagemonitor-lever',
      { all: 6, employmentType: 2, department: 5, workplaceType: 4, jobLocation: 5, baseSalary: 2 },
    ],
  ] as const) {
    it(`reads the capture ${file}`, async function () {
      const input = await capturedJson(this, `postings/lever/${file}.json`);
      const readings = readAll(lever, input);
      const { all, ...some } = filled;
      const each = {
        title: all,
        url: all,
        application: all,
        datePosted: all,
        team: all,
        description: all,
        sections: all,
      };
      expect(lever.detects(input)).to.equal(true);
      expect(readings.flatMap(({ errors }) => errors)).to.deep.equal([]);
      expect(countFilled(readings)).to.deep.equal({ ...each, ...some });
      for (const { posting } of readings) {
        expect(posting?.datePosted).to.match(/^20\d\d-/);
        for (const { body } of posting?.sections ?? []) expect(body).to.not.match(/^\s*<li/);
      }
    });
  }
});
