import { expect } from '@open-wc/testing';
import { parsePosting } from '../../src/schema/index.js';
import { type ToJSONLDOptions, toJSONLD } from '../../src/structured-data/index.js';
import { OPEN, fullPosting, minimalPosting } from '../fixtures/postings.js';

const NOW = Date.parse(OPEN);

/** The structured data of an open posting with these fields. */
const from = (fields: object, options: ToJSONLDOptions = {}): Record<string, unknown> => {
  const { posting, problems } = parsePosting({ title: 'Intern', ...fields });
  if (!posting || problems.some(({ severity }) => severity === 'error')) throw new Error(JSON.stringify(problems));
  return toJSONLD(posting, { now: NOW, ...options }) ?? {};
};

describe('toJSONLD', () => {
  it('has the fields of the posting, and nothing else', () => {
    expect(toJSONLD(minimalPosting, { now: NOW })).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Research internship',
    });
  });

  it('is plain data: JSON gives it back', () => {
    const data = toJSONLD(fullPosting, { now: NOW });
    expect(JSON.parse(JSON.stringify(data))).to.deep.equal(data);
  });

  it('is null once the posting has expired, in its time zone', () => {
    const posting = { ...fullPosting, validThrough: '2026-03-31', timeZone: 'America/Los_Angeles' };
    const lastMoment = Date.parse('2026-04-01T06:59:59Z');
    expect(toJSONLD(posting, { now: lastMoment, timeZone: 'Asia/Tokyo' })).to.not.equal(null);
    expect(toJSONLD(posting, { now: lastMoment + 1000 })).to.equal(null);
    const without = { ...minimalPosting, validThrough: '2026-03-31' };
    expect(toJSONLD(without, { now: lastMoment, timeZone: 'Asia/Tokyo' })).to.equal(null);
    expect(toJSONLD(without, { now: NOW, timeZone: 'nowhere' })).to.not.equal(null);
    expect(toJSONLD({ ...minimalPosting, validThrough: '2020-01-01' })).to.equal(null);
  });

  it('has a deadline only if that is a date', () => {
    expect(from({ validThrough: 'ROLLING' })).to.not.have.property('validThrough');
    expect(from({ validThrough: '2026-03-31T23:59' })['validThrough']).to.equal('2026-03-31T23:59');
  });

  for (const [validThrough, timeZone, expected] of [
    ['2026-12-14', 'America/Los_Angeles', '2026-12-14T23:59:59-08:00'],
    ['2026-07-14', 'America/Los_Angeles', '2026-07-14T23:59:59-07:00'],
    ['2026-03-08', 'America/New_York', '2026-03-08T23:59:59-04:00'],
    ['2026-03-07', 'America/New_York', '2026-03-07T23:59:59-05:00'],
    ['2026-11-01', 'America/New_York', '2026-11-01T23:59:59-05:00'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-25T23:59:59+01:00'],
    ['2026-12-14', 'Asia/Kathmandu', '2026-12-14T23:59:59+05:45'],
    ['2026-12-14', 'Pacific/Kiritimati', '2026-12-14T23:59:59+14:00'],
    ['2026-07-14', 'America/St_Johns', '2026-07-14T23:59:59-02:30'],
    ['2026-12-14', 'UTC', '2026-12-14T23:59:59+00:00'],
    ['2026-12-14T17:00', 'America/New_York', '2026-12-14T17:00:00-05:00'],
    ['2026-12-15T00:00', 'America/New_York', '2026-12-15T00:00:00-05:00'],
    ['2026-12-15T00:00:00Z', 'America/New_York', '2026-12-15T00:00:00Z'],
    ['2026-12-14T17:00:30+01:00', 'America/New_York', '2026-12-14T17:00:30+01:00'],
  ] as const) {
    it(`writes ${validThrough} in ${timeZone} as the instant ${expected}`, () => {
      expect(from({ validThrough, timeZone })['validThrough']).to.equal(expected);
      expect(from({ validThrough }, { timeZone })['validThrough']).to.equal(expected);
      expect(from({ validThrough, timeZone }, { timeZone: 'Asia/Tokyo' })['validThrough']).to.equal(expected);
    });
  }

  it('writes the end of the day without offset if no zone is known, whatever the system’s zone is', () => {
    expect(from({ validThrough: '2026-12-14' })['validThrough']).to.equal('2026-12-14T23:59:59');
    expect(from({ validThrough: '2026-12-14' }, { timeZone: 'nowhere' })['validThrough']).to.equal(
      '2026-12-14T23:59:59',
    );
  });

  it('writes the date of posting as it is stated, with the offset if it has a time', () => {
    const timeZone = 'Asia/Kathmandu';
    expect(from({ datePosted: '2026-01-15', timeZone })['datePosted']).to.equal('2026-01-15');
    expect(from({ datePosted: '2026-01-15T09:30', timeZone })['datePosted']).to.equal('2026-01-15T09:30:00+05:45');
    expect(from({ datePosted: '2026-01-15T09:30Z', timeZone })['datePosted']).to.equal('2026-01-15T09:30Z');
  });

  it('has the marks of a plain text as HTML', () => {
    const description = '## Tasks\n\n* Build **models** & more\n* See [us](https://acme.example/?a=1&b=2)';
    expect(from({ description })['description']).to.equal(
      '<h3>Tasks</h3><ul><li>Build <strong>models</strong> &amp; more</li><li>See <a href="https://acme.example/?a=1&amp;b=2">us</a></li></ul>',
    );
  });

  it('has absolute URLs only', () => {
    const fields = {
      url: '/jobs/1',
      hiringOrganization: { name: 'Acme', url: '/', logo: 'logo.png' },
      application: { url: '/apply' },
    };
    const here = from(fields, { url: 'https://acme.example/jobs/' });
    expect(here['url']).to.equal('https://acme.example/jobs/1');
    expect(here['hiringOrganization']).to.deep.include({
      sameAs: 'https://acme.example/',
      logo: 'https://acme.example/jobs/logo.png',
    });
    expect(here['potentialAction']).to.deep.equal({ '@type': 'ApplyAction', target: 'https://acme.example/apply' });
    const anywhere = from(fields);
    expect(anywhere).to.not.have.any.keys('url', 'potentialAction');
    expect(anywhere['hiringOrganization']).to.deep.equal({ '@type': 'Organization', name: 'Acme' });
    expect(from({}, { url: 'https://acme.example/1' })['url']).to.equal('https://acme.example/1');
  });
});

const description = (fields: object): unknown => from(fields)['description'];

describe('toJSONLD: text', () => {
  it('leaves HTML as it is, and makes paragraphs of plain text', () => {
    expect(description({ description: '<p>R&amp;D</p>' })).to.equal('<p>R&amp;D</p>');
    expect(description({ description: 'A & B < C\nD\n\n\nE' })).to.equal('<p>A &amp; B &lt; C<br>D</p><p>E</p>');
    expect(description({ description: '&lt;p&gt;A&lt;/p&gt;' })).to.equal('<p>A</p>');
  });

  it('joins the parts under their headings', () => {
    const parts = {
      description: 'About.',
      responsibilities: '<ul><li>Train</li></ul>',
      qualifications: 'Curiosity',
      sections: [
        { heading: 'Pay & more', body: 'Good.' },
        { heading: 'Nothing' },
        { heading: 'Space', body: '&nbsp;' },
      ],
    };
    expect(description(parts)).to.equal(
      [
        '<p>About.</p>',
        '<h3>Responsibilities</h3><ul><li>Train</li></ul>',
        '<h3>Qualifications</h3><p>Curiosity</p>',
        '<h3>Pay &amp; more</h3><p>Good.</p>',
      ].join('\n'),
    );
    expect(description({ ...parts, inLanguage: 'de' })).to.not.contain('Responsibilities');
  });
});

describe('toJSONLD: places', () => {
  it('states the country by its code if that is known', () => {
    for (const [addressCountry, inLanguage, code] of [
      ['United States', 'en', 'US'],
      ['Vereinigte Staaten', 'de', 'US'],
      ['Atlantis', 'en', 'Atlantis'],
    ]) {
      expect(from({ jobLocation: { addressCountry }, inLanguage })['jobLocation']).to.deep.equal({
        '@type': 'Place',
        address: { '@type': 'PostalAddress', addressCountry: code },
      });
    }
  });

  it('lists several places, and leaves out empty ones', () => {
    const places = [{ name: 'Oslo' }, { addressLocality: 'Bergen' }, { workplaceType: 'HYBRID' }];
    expect(from({ jobLocation: places })['jobLocation']).to.deep.equal([
      { '@type': 'Place', name: 'Oslo' },
      { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Bergen' } },
    ]);
  });

  for (const [what, fields, type] of [
    ['remote', { workplaceType: 'REMOTE' }, 'TELECOMMUTE'],
    ['remote at every place', { jobLocation: [{ name: 'Oslo', workplaceType: 'REMOTE' }] }, 'TELECOMMUTE'],
    ['remote or hybrid', { workplaceType: ['REMOTE', 'HYBRID'] }, undefined],
    ['remote at one place', { jobLocation: [{ name: 'Oslo', workplaceType: 'REMOTE' }, 'Bergen'] }, undefined],
    ['hybrid', { workplaceType: 'HYBRID' }, undefined],
    ['not stated', {}, undefined],
  ] as const) {
    it(`has ${type ?? 'no type'} for work that is ${what}`, () => {
      expect(from(fields)['jobLocationType']).to.equal(type);
    });
  }

  it('distinguishes countries and regions of applicants', () => {
    expect(
      from({ applicantLocationRequirements: ['Norway', 'Nordics'] })['applicantLocationRequirements'],
    ).to.deep.equal([
      { '@type': 'Country', name: 'Norway' },
      { '@type': 'AdministrativeArea', name: 'Nordics' },
    ]);
  });
});

describe('toJSONLD: salary', () => {
  const hourly = { currency: 'USD', unitText: 'HOUR' };
  for (const [what, baseSalary, value] of [
    ['an amount', { ...hourly, value: 20 }, { value: 20 }],
    ['a range', { ...hourly, minValue: 20, maxValue: 30 }, { minValue: 20, maxValue: 30 }],
    ['a least amount', { ...hourly, minValue: 20 }, { minValue: 20 }],
    ['"up to"', { ...hourly, value: 20, qualifier: 'UP_TO' }, { maxValue: 20 }],
    ['"from"', { ...hourly, value: 20, qualifier: 'FROM' }, { minValue: 20 }],
    [
      'several bands of a kind',
      [{ ...hourly, value: 20 }, { ...hourly, minValue: 25, maxValue: 30 }, { note: 'more for PhD' }],
      { minValue: 20, maxValue: 30 },
    ],
    [
      'bands of which one has no upper end',
      [
        { ...hourly, value: 20 },
        { ...hourly, minValue: 25 },
      ],
      { minValue: 20 },
    ],
    [
      'a band beside one for the whole term',
      [
        { ...hourly, value: 20 },
        { ...hourly, value: 9000, unitText: 'TOTAL' },
      ],
      { value: 20 },
    ],
  ] as const) {
    it(`states ${what}`, () => {
      expect(from({ baseSalary })['baseSalary']).to.deep.equal({
        '@type': 'MonetaryAmount',
        currency: 'USD',
        value: { '@type': 'QuantitativeValue', ...value, unitText: 'HOUR' },
      });
    });
  }

  for (const [what, baseSalary] of [
    ['for the whole term', { ...hourly, value: 9000, unitText: 'TOTAL' }],
    ['by two weeks', { ...hourly, value: 900, unitText: 'TWO_WEEKS' }],
    ['in words', 'by experience'],
    ['of zero', { ...hourly, value: 0 }],
    [
      'in two currencies',
      [
        { ...hourly, value: 20 },
        { ...hourly, value: 20, currency: 'EUR' },
      ],
    ],
    [
      'by two units',
      [
        { ...hourly, value: 20 },
        { ...hourly, value: 3000, unitText: 'MONTH' },
      ],
    ],
    [
      'with no end in common',
      [
        { ...hourly, minValue: 20 },
        { ...hourly, maxValue: 30 },
      ],
    ],
  ] as const) {
    it(`leaves out a salary ${what}`, () => {
      expect(from({ baseSalary })).to.not.have.property('baseSalary');
    });
  }

  it('invents neither currency nor unit', () => {
    expect(from({ baseSalary: { value: 20 } })['baseSalary']).to.deep.equal({
      '@type': 'MonetaryAmount',
      value: { '@type': 'QuantitativeValue', value: 20 },
    });
  });
});

describe('toJSONLD: the rest', () => {
  it('has the employer’s name with its number', () => {
    const data = from({ identifier: 'R-1', hiringOrganization: 'Acme' });
    expect(data['identifier']).to.deep.equal({ '@type': 'PropertyValue', name: 'Acme', value: 'R-1' });
  });

  it('has degrees as credentials, and the note as text', () => {
    expect(
      from({ educationRequirements: { levels: ['PhD'], note: 'or alike', gpa: '3.5' } })['educationRequirements'],
    ).to.deep.equal({
      '@type': 'EducationalOccupationalCredential',
      name: 'PhD',
      credentialCategory: 'postgraduate degree',
      description: 'or alike',
    });
    expect(from({ educationRequirements: { gpa: '3.5' } })).to.not.have.property('educationRequirements');
  });

  it('has start dates, and the immediate start', () => {
    const startDates = ['IMMEDIATE', '2026-05', { earliest: '2026-06-01' }, { season: 'SUMMER' }, 'Cohort A'];
    expect(from({ startDates })).to.include({ jobImmediateStart: true, jobStartDate: '2026-05' });
  });

  it('lists no benefit that is not provided', () => {
    expect(from({ jobBenefits: ['Lunch', { name: 'Housing', provided: false }] })['jobBenefits']).to.equal('Lunch');
  });

  it('has the email address for applications', () => {
    expect(from({ application: 'jobs@acme.example' })['applicationContact']).to.deep.equal({
      '@type': 'ContactPoint',
      email: 'jobs@acme.example',
    });
  });
});
