import { expect } from '@open-wc/testing';
import { workable } from '../../../src/sources/ats/workable.js';
import { countFilled, readAll, readOne } from '../reading.js';
import { capturedJson } from '../../support/corpus.js';

const PAGE = 'https://apply.workable.com/j/A1B2C3D4E5';
const row = {
  title: 'Robotics intern',
  shortcode: 'A1B2C3D4E5',
  url: PAGE,
  country: 'Norway',
  city: 'Oslo',
  state: '',
};
const read = (fields: object) => readOne(workable, { name: 'Acme', jobs: [{ ...row, ...fields }] });

const placesOf = (locations: object[]) => read({ country: 'France', city: 'Paris', locations }).posting?.jobLocation;

describe('workable', () => {
  it('reads the widget, one job, and the results of a career page', () => {
    for (const input of [{ name: 'Acme', jobs: [row] }, row, { total: 1, results: [row] }]) {
      expect(workable.detects(input)).to.equal(true);
      const { id, listed, posting } = readOne(workable, input);
      expect([id, listed, posting?.title]).to.deep.equal(['A1B2C3D4E5', true, 'Robotics intern']);
    }
    expect(workable.detects({ name: 'Acme', description: null, jobs: [] })).to.equal(true);
    for (const input of [null, 7, 'x', [], {}, { jobs: [] }, { jobs: [null] }, { jobs: [{ title: 'x' }] }]) {
      expect(workable.detects(input), JSON.stringify(input)).to.equal(false);
    }
  });

  it('reads every field of the widget', () => {
    const { posting, errors } = readOne(workable, {
      name: 'Acme',
      description: '<p>Arms for all.</p>',
      jobs: [
        {
          ...row,
          code: '',
          employment_type: 'Full-time',
          telecommuting: true,
          department: 'Motion',
          shortlink: PAGE,
          application_url: `${PAGE}/apply`,
          published_on: '2026-02-01',
          created_at: '2025-01-01',
          education: "Master's Degree",
          experience: 'Entry level',
          function: 'Engineering',
          industry: 'Robotics',
          description: '<p>Build</p>',
        },
      ],
    });
    expect(errors).to.deep.equal([]);
    expect(posting).to.deep.equal({
      title: 'Robotics intern',
      hiringOrganization: { name: 'Acme', description: '<p>Arms for all.</p>' },
      identifier: 'A1B2C3D4E5',
      url: PAGE,
      employmentType: ['FULL_TIME'],
      industry: 'Robotics',
      department: 'Motion',
      tags: ['Engineering', 'Entry level'],
      jobLocation: [{ addressLocality: 'Oslo', addressCountry: 'NO' }],
      workplaceType: ['REMOTE'],
      datePosted: '2026-02-01',
      educationRequirements: { levels: ["Master's Degree"] },
      description: '<p>Build</p>',
      application: { url: `${PAGE}/apply` },
    });
  });

  it('invents nothing', () => {
    const { input } = read({
      city: '',
      country: '',
      telecommuting: false,
      employment_type: '',
      education: 'Unspecified',
      experience: 'Not Applicable',
      function: '',
      department: null,
    });
    expect(input).to.deep.equal({
      title: 'Robotics intern',
      hiringOrganization: { name: 'Acme' },
      identifier: 'A1B2C3D4E5',
      url: PAGE,
      application: { url: PAGE },
    });
  });

  it('reads the rows of one job with the same id, each with its location', () => {
    const rows = ['Spain', 'Portugal'].map((country) => ({
      ...row,
      city: '',
      country,
      locations: [{ country, city: '' }],
    }));
    const readings = readAll(workable, { name: 'Acme', jobs: rows });
    expect(readings.map(({ id, posting }) => [id, posting?.jobLocation])).to.deep.equal([
      ['A1B2C3D4E5', [{ addressCountry: 'ES' }]],
      ['A1B2C3D4E5', [{ addressCountry: 'PT' }]],
    ]);
  });

  it('leaves out hidden locations, even if the job itself has them', () => {
    const paris = { country: 'France', countryCode: 'FR', city: 'Paris', region: 'Île-de-France', hidden: true };
    const lyon = { ...paris, city: 'Lyon', region: null, hidden: false };
    expect(placesOf([paris])).to.equal(undefined);
    expect(placesOf([paris, lyon])).to.deep.equal([{ addressLocality: 'Lyon', addressCountry: 'FR' }]);
    expect(placesOf([])).to.deep.equal([{ addressLocality: 'Paris', addressCountry: 'FR' }]);
  });

  it('reads one job of a career page', () => {
    const { posting, errors, listed } = readOne(workable, {
      id: 7,
      shortcode: 'A1B2C3D4E5',
      title: 'Robotics intern',
      remote: true,
      workplace: 'hybrid',
      location: { country: 'Norway', countryCode: 'NO', city: 'Oslo', region: 'Oslo' },
      state: 'published',
      isInternal: false,
      published: '2026-02-01T00:00:00.000Z',
      type: 'part',
      language: 'nb',
      department: ['Research', 'Motion'],
      description: '<p>Build</p>',
      requirements: '<ul><li>Care</li></ul>',
      benefits: '<p>Lunch</p>',
    });
    expect(errors).to.deep.equal([]);
    expect(listed).to.equal(true);
    expect(posting).to.deep.equal({
      title: 'Robotics intern',
      identifier: 'A1B2C3D4E5',
      url: PAGE,
      inLanguage: 'nb',
      employmentType: ['PART_TIME'],
      department: 'Research, Motion',
      jobLocation: [{ addressLocality: 'Oslo', addressRegion: 'Oslo', addressCountry: 'NO' }],
      workplaceType: ['HYBRID'],
      datePosted: '2026-02-01T00:00:00.000Z',
      description: '<p>Build</p>',
      qualifications: '<ul><li>Care</li></ul>',
      sections: [{ heading: 'Benefits', body: '<p>Lunch</p>', kind: 'OFFER' }],
      application: { url: PAGE },
    });
  });

  it('reads the format of the authenticated API, without what is not published', () => {
    const own = {
      id: '61884e2',
      title: 'Robotics intern',
      shortcode: 'A1B2C3D4E5',
      code: 'R-7',
      state: 'published',
      url: 'https://acme.workable.com/jobs/7',
      application_url: 'https://acme.workable.com/jobs/7/candidates/new',
      location: {
        location_str: 'Oslo, Norway',
        country: 'Norway',
        city: 'Oslo',
        zip_code: '0150',
        telecommuting: true,
      },
      salary: { salary_from: 3000, salary_to: 4000, salary_currency: 'eur' },
      created_at: '2026-02-01T00:00:00Z',
      employment_type: 'Contract',
      full_description: '<p>All</p>',
    };
    const { posting, errors } = readOne(workable, { jobs: [own], paging: {} });
    expect(errors).to.deep.equal([]);
    expect(posting).to.deep.include({
      identifier: 'R-7',
      employmentType: ['CONTRACTOR'],
      workplaceType: ['REMOTE'],
      jobLocation: [{ name: 'Oslo, Norway', postalCode: '0150', addressLocality: 'Oslo', addressCountry: 'NO' }],
      baseSalary: [{ currency: 'EUR', minValue: 3000, maxValue: 4000 }],
      datePosted: '2026-02-01T00:00:00Z',
      description: '<p>All</p>',
    });
    for (const state of ['draft', 'closed', 'archived'])
      expect(readOne(workable, { ...own, state }).listed).to.equal(false);
    expect(read({ isInternal: true }).listed).to.equal(false);
    const hybrid = { ...own, location: { ...own.location, workplace_type: 'on_site' } };
    expect(readOne(workable, hybrid).posting?.workplaceType).to.deep.equal(['ON_SITE']);
  });

  it('reads the format of the job search', () => {
    const found = {
      id: 'f00d',
      title: 'Robotics intern',
      employmentType: 'Full-time',
      workplace: 'on_site',
      company: { title: 'Acme', website: 'https://acme.example', image: 'https://acme.example/a.png' },
      locations: ['Oslo, Norway'],
      url: 'https://jobs.workable.com/view/f00d',
      created: '2026-02-01T00:00:00.000Z',
      description: '<p>Build</p>',
      requirementsSection: '<p>Care</p>',
      benefitsSection: '<p>Lunch</p>',
    };
    const input = { totalSize: 1, jobs: [found] };
    expect(workable.detects(input)).to.equal(true);
    const { id, posting, errors } = readOne(workable, input);
    expect([id, errors]).to.deep.equal(['f00d', []]);
    expect(posting).to.deep.include({
      hiringOrganization: { name: 'Acme', url: 'https://acme.example/', logo: 'https://acme.example/a.png' },
      jobLocation: [{ name: 'Oslo, Norway', addressLocality: 'Oslo', addressCountry: 'NO' }],
      workplaceType: ['ON_SITE'],
      qualifications: '<p>Care</p>',
      datePosted: '2026-02-01T00:00:00.000Z',
    });
  });

  it('reads no employer without a name', () => {
    const { posting, errors } = readOne(workable, { name: '', description: '<p>Arms for all.</p>', jobs: [row] });
    expect(errors).to.deep.equal([]);
    expect(posting).to.not.have.property('hiringOrganization');
  });

  it('reads an unknown employment type as a tag', () => {
    const { input, errors } = read({ employment_type: 'Apprenticeship' });
    expect([input['employmentType'], input['tags'], errors]).to.deep.equal([undefined, ['Apprenticeship'], []]);
  });

  it('reports invalid values with their path in the response', () => {
    expect(read({ published_on: 'soon', workplace: 'by sea' }).errors).to.deep.equal([
      'unknown-value jobs[0].workplace',
      'date-invalid jobs[0].published_on',
    ]);
  });

  const basic = ['title', 'hiringOrganization', 'identifier', 'url', 'application', 'department', 'datePosted'];
  for (const [file, count, some] of [
    ['careerkit-zaelab', 2, { jobLocation: 2, workplaceType: 2 }],
    [
      'careerpagemonitor-workable',
      3,
      { jobLocation: 2, workplaceType: 3, employmentType: 3, industry: 3, tags: 2, educationRequirements: 1 },
    ],
    [
      'manwithaplandy-workable',
      3,
      { jobLocation: 3, workplaceType: 1, employmentType: 3, industry: 1, tags: 1, description: 3 },
    ],
  ] as const) {
    it(`reads the capture ${file}`, async function () {
      const whole = await capturedJson(this, `postings/workable/${file}.json`);
      // one of the files has the response beside a note
      const input: unknown = Reflect.get(Object(whole), 'widget') ?? whole;
      const readings = readAll(workable, input);
      expect(workable.detects(input)).to.equal(true);
      expect(readings.flatMap(({ errors }) => errors)).to.deep.equal([]);
      expect(countFilled(readings)).to.deep.equal({
        ...Object.fromEntries(basic.map((key) => [key, count])),
        ...some,
      });
    });
  }
});
