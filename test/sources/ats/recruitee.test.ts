import { expect } from '@open-wc/testing';
import { recruitee } from '../../../src/sources/ats/recruitee.js';
import { OTHER_DATA, brokenForms, partsOf, readAll, readPosting } from '../reading.js';
import { capturedText } from '../../support/corpus.js';

const offer = {
  id: 11,
  title: 'Baker',
  status: 'published',
  company_name: 'The Bakery',
  department: 'Oven',
  tags: ['bread', ''],
  employment_type_code: 'fulltime_permanent',
  education_code: 'bachelor_degree',
  min_hours: 32,
  max_hours: 40,
  salary: { min: '2000', max: '2500', period: 'month', currency: 'EUR' },
  on_site: true,
  hybrid: true,
  remote: false,
  locations: [
    { name: 'Ghent', city: 'Ghent', state: 'Flanders', state_code: 'VLG', country: 'Belgium', country_code: 'BE' },
    {
      name: 'Head office',
      city: 'Lyon',
      street: '1 rue du Four',
      postal_code: '69001',
      country: 'France',
      note: 'Mondays',
    },
  ],
  description: '<p>Bake it.</p>',
  requirements: '<p>Early riser.</p>',
  published_at: '2026-08-05 10:10:39 UTC',
  created_at: '2026-08-01 09:00:00 UTC',
  close_at: '2026-09-30 22:00:00 UTC',
  careers_url: 'https://bakery.example/o/baker',
  careers_apply_url: 'https://bakery.example/o/baker/c/new',
  options_cv: 'required',
  options_cover_letter: 'optional',
  options_photo: 'off',
  translations: { en: { title: 'Baker' }, nl: { title: 'Bakker' } },
};
const offers = (...list: readonly object[]) => ({ offers: list });
const withFields = (fields: object) => readPosting(recruitee, offers({ ...offer, ...fields }));
const isListed = (status: unknown) => readAll(recruitee, offers({ ...offer, status }))[0]?.listed;

describe('recruitee', () => {
  it('recognizes its responses, and no others', () => {
    for (const input of [offers(), offers(offer), { offer }]) expect(recruitee.detects(input)).to.equal(true);
    for (const input of OTHER_DATA) expect(recruitee.detects(input), JSON.stringify(input)).to.equal(false);
  });

  it('reads the offers of a list, or one offer', () => {
    const expected = {
      title: 'Baker',
      hiringOrganization: { name: 'The Bakery' },
      url: 'https://bakery.example/o/baker',
      inLanguage: 'en',
      employmentType: ['FULL_TIME'],
      department: 'Oven',
      tags: ['bread'],
      jobLocation: [
        { addressLocality: 'Ghent', addressRegion: 'Flanders', addressCountry: 'BE' },
        {
          streetAddress: '1 rue du Four',
          addressLocality: 'Lyon',
          postalCode: '69001',
          addressCountry: 'FR',
          note: 'Head office: Mondays',
        },
      ],
      workplaceType: ['ON_SITE', 'HYBRID'],
      baseSalary: [{ currency: 'EUR', minValue: 2000, maxValue: 2500, unitText: 'MONTH' }],
      datePosted: '2026-08-05T10:10:39Z',
      validThrough: '2026-09-30T22:00:00Z',
      hoursPerWeek: { min: 32, max: 40 },
      educationRequirements: { levels: ['bachelor degree'] },
      description: '<p>Bake it.</p>',
      qualifications: '<p>Early riser.</p>',
      application: { url: 'https://bakery.example/o/baker/c/new', documents: ['CV'] },
    };
    expect(readPosting(recruitee, offers(offer))).to.deep.equal(expected);
    expect(readPosting(recruitee, { offer })).to.deep.equal(expected);
    expect(readAll(recruitee, offers(offer))[0]?.id).to.equal('11');
  });

  const types: readonly (readonly [code: string, expected: readonly string[]])[] = [
    ['internship', ['INTERN']],
    ['fulltime', ['FULL_TIME']],
    ['fulltime_fixed_term', ['FULL_TIME', 'TEMPORARY']],
    ['parttime_permanent', ['PART_TIME']],
    ['freelance', ['CONTRACTOR']],
    ['contract', ['CONTRACTOR']],
    ['other', ['OTHER']],
    ['volunteer', ['VOLUNTEER']],
  ];
  for (const [code, expected] of types) {
    it(`reads the code ${code}`, () => {
      expect(withFields({ employment_type_code: code }).employmentType).to.deep.equal(expected);
    });
  }

  const dates: readonly (readonly [text: string, expected: string])[] = [
    ['2026-08-05 10:10:39 UTC', '2026-08-05T10:10:39Z'],
    ['2026-08-05 10:10:39 +0200', '2026-08-05T10:10:39+02:00'],
    ['2026-08-05T10:10:39.000Z', '2026-08-05T10:10:39.000Z'],
    ['2026-08-05', '2026-08-05'],
  ];
  for (const [text, expected] of dates) {
    it(`reads the date ${text}`, () => {
      expect(withFields({ published_at: text }).datePosted).to.equal(expected);
    });
  }

  it('reads the date of creation without a date of publication', () => {
    expect(withFields({ published_at: null }).datePosted).to.equal('2026-08-01T09:00:00Z');
  });

  it('reads a salary if there is an amount', () => {
    expect(withFields({ salary: { min: null, max: null, period: null, currency: 'EUR' } }).baseSalary).to.equal(
      undefined,
    );
    expect(
      withFields({ salary: { min: '15.50', max: null, period: 'hour', currency: 'EUR' } }).baseSalary,
    ).to.deep.equal([{ currency: 'EUR', minValue: 15.5, unitText: 'HOUR' }]);
    expect(withFields({ salary: { min: 0, max: 500 } }).baseSalary).to.deep.equal([{ maxValue: 500 }]);
  });

  it('reads hours as numbers or texts, and a range of equal ones as one number', () => {
    const texts = { min_hours: null, max_hours: null, min_hours_per_week: '24', max_hours_per_week: '36' };
    expect(withFields(texts).hoursPerWeek).to.deep.equal({ min: 24, max: 36 });
    expect(withFields({ min_hours: 40 }).hoursPerWeek).to.equal(40);
    expect(withFields({ min_hours: null, max_hours: null }).hoursPerWeek).to.equal(undefined);
  });

  it('reads the location of the offer without a list of locations', () => {
    const place = {
      city: 'Ghent',
      state_name: 'Flanders',
      country: 'Belgium',
      country_code: 'BE',
      location: 'Ghent, BE',
    };
    expect(withFields({ ...place, locations: [] }).jobLocation).to.deep.equal([
      { addressLocality: 'Ghent', addressRegion: 'Flanders', addressCountry: 'BE' },
    ]);
    expect(withFields({ location: 'Ghent', locations: undefined }).jobLocation).to.deep.equal([{ name: 'Ghent' }]);
  });

  it('states a language only if exactly one translation matches', () => {
    expect(withFields({ translations: { nl: { title: 'Bakker' } } }).inLanguage).to.equal(undefined);
    expect(withFields({ translations: { nl: { title: 'Baker' }, en: { title: 'Baker' } } }).inLanguage).to.equal(
      undefined,
    );
    expect(withFields({ translations: { nl: { title: 'Baker' } } }).inLanguage).to.equal('nl');
  });

  it('does not take the account in the URL for the name of the employer', () => {
    const nameless = { ...offer, company_name: null, careers_url: 'https://bakery.recruitee.com/o/baker' };
    const [row] = readAll(recruitee, { offers: [nameless] }, { url: 'https://bakery.recruitee.com/api/offers/' });
    expect(row?.posting?.hiringOrganization).to.equal(undefined);
    expect(row?.problems.map(({ code }) => code)).to.deep.equal(['recommended']);
  });

  it('reads a contract that no employment type means as a tag', () => {
    const { employmentType, tags } = withFields({ employment_type_code: 'traineeship', tags: ['Ovens', 'ovens'] });
    expect(employmentType).to.equal(undefined);
    expect(tags).to.deep.equal(['traineeship', 'Ovens']);
  });

  it('reads no hours from a zero', () => {
    expect(withFields({ min_hours: 0, max_hours: 0 }).hoursPerWeek).to.equal(undefined);
    expect(withFields({ min_hours: 0, max_hours: 24 }).hoursPerWeek).to.deep.equal({ max: 24 });
  });

  it('marks what is not published as unlisted', () => {
    expect(isListed('published')).to.equal(true);
    expect(isListed(undefined)).to.equal(true);
    expect(isListed('closed')).to.equal(false);
    expect(isListed('internal')).to.equal(false);
  });

  it('reports problems with their paths in the response', () => {
    const salary = { min: 'much', currency: 'cowries' };
    const [, second] = readAll(
      recruitee,
      offers(offer, { ...offer, salary, close_at: 'soon', employment_type_code: 'gig' }),
    );
    expect(second?.places).to.have.members([
      'offers[1].employment_type_code',
      'offers[1].salary.min',
      'offers[1].salary.currency',
      'offers[1].close_at',
    ]);
  });

  it('never throws', () => {
    for (const input of [...OTHER_DATA, ...brokenForms(offers(offer)), ...brokenForms({ offer })]) {
      recruitee.detects(input);
      readAll(recruitee, input);
    }
  });

  const offerParts = 'title employer place country workplace pay posted apply text';
  const captures: readonly (readonly [file: string, expected: readonly string[]])[] = [
    ['careerkit-offers.json', [offerParts, offerParts]],
    [
      'careerpagemonitor-recruitee.json',
      ['title place country posted apply text', offerParts.replace(' employer place country', '').replace(' pay', '')],
    ],
  ];
  for (const [file, expected] of captures) {
    it(`reads ${file}`, async function () {
      const input: unknown = JSON.parse(await capturedText(this, `postings/recruitee/${file}`));
      const rows = readAll(recruitee, input);
      expect(recruitee.detects(input)).to.equal(true);
      expect(rows.map(({ posting }) => partsOf(posting))).to.deep.equal(expected);
      for (const { listed, errors } of rows) expect([listed, errors]).to.deep.equal([true, []]);
    });
  }
});
