import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parsePosting, type JobPosting } from '../../src/schema/index.js';
import { jsonLd } from '../../src/sources/json-ld/index.js';
import { pageData } from '../../src/sources/json-ld/script.js';
import { coercePlaces } from '../../src/schema/coerce/coerce-places.js';
import { stripPaths } from '../../src/sources/traced-value.js';
import { serializeJSONLD, toJSONLD } from '../../src/structured-data/index.js';
import { fullPosting } from '../fixtures/postings.js';
import { readPosting } from '../sources/reading.js';

const WORDS = [
  'Learning',
  'R&D',
  'C++',
  'søk',
  '日本',
  '👩‍🔬',
  'O’Neil',
  '"quoted"',
  '</script>',
  '50 %',
  '<3',
  'a\\b',
  'Zoë,',
];
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((list) => list.join(' '))
  .filter((text) => /\p{L}/u.test(text)); // signs alone are no value
const several = <Value>(item: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.uniqueArray(item, { minLength: 1, maxLength: 3 });
const html = words.map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
const address = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }).map((url) => new URL(url).href);
const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
const date = day.map((value) => value.toISOString().slice(0, 10));
const dateOrTime = fc.oneof(
  date,
  day.map((value) => value.toISOString()),
);

const place = fc
  .record({
    name: words,
    town: words,
    region: words,
    postalCode: words,
    street: words,
    country: fc.constantFrom('US', 'NO', 'Atlantis'),
  })
  .chain(({ name, town, region, postalCode, street, country }) =>
    fc.constantFrom<object[]>(
      { name },
      { addressLocality: town, addressRegion: region, addressCountry: country },
      { name: `${town}, ${region}`, streetAddress: street, addressLocality: town, postalCode },
      { addressCountry: country },
    ),
  );

const amount = fc.oneof(
  fc.integer({ min: 1, max: 1e9 }),
  fc.integer({ min: 1, max: 1e6 }).map((cents) => cents / 100),
);
const band = fc
  .record({
    amounts: fc.tuple(amount, amount),
    currency: fc.constantFrom('USD', 'EUR', 'JPY'),
    unitText: fc.constantFrom('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'),
  })
  .chain(({ amounts: [a, b], ...rest }) =>
    fc.constantFrom<object[]>(
      { ...rest, value: a },
      { ...rest, minValue: Math.min(a, b), maxValue: Math.max(a, b) },
      { currency: rest.currency, minValue: a },
      { unitText: rest.unitText, maxValue: a },
    ),
  );

const notEmpty = (value: object): boolean => Object.keys(value).length > 0;

/** Whether there is no advice on such pay. */
const isPlausible = (pay: object): boolean =>
  parsePosting({ title: 'T', baseSalary: pay }).problems.every(({ code }) => code !== 'pay-implausible');

/** Postings with only what schema.org has properties for. */
const carried = fc
  .record(
    {
      title: words,
      hiringOrganization: fc.record(
        { name: words, url: address, logo: address, slogan: words, description: html },
        { requiredKeys: ['name'] },
      ),
      identifier: words,
      employmentType: several(fc.constantFrom('FULL_TIME', 'INTERN', 'PER_DIEM', 'OTHER')),
      industry: words,
      department: words,
      skills: several(words),
      jobLocation: fc.array(place, { minLength: 1, maxLength: 3 }),
      workplaceType: fc.constant(['REMOTE']),
      applicantLocationRequirements: several(fc.oneof(words, fc.constantFrom('Norway', 'US'))),
      workAuthorization: fc.record({ note: words }),
      baseSalary: band.filter(isPlausible).map((one) => [one]),
      jobBenefits: several(words).map((names) => names.map((name) => ({ name }))),
      datePosted: dateOrTime,
      validThrough: dateOrTime,
      startDates: several(date).chain((dates) =>
        fc.boolean().map((now) => [...(now ? ['IMMEDIATE'] : []), ...dates.map((start) => ({ start }))]),
      ),
      educationRequirements: fc
        .record({ levels: several(words), fields: several(words), note: words }, { requiredKeys: [] })
        .filter(notEmpty),
      totalJobOpenings: fc.integer({ min: 1, max: 500 }),
      description: html,
      application: fc.oneof(fc.record({ url: address }), fc.record({ email: fc.constant('jobs@acme.example') })),
      directApply: fc.boolean(),
    },
    { requiredKeys: ['title', 'hiringOrganization', 'employmentType'] },
  )
  // by default, applicants apply on the page of the posting
  .chain((posting) => address.chain((url) => fc.constantFrom(posting, { application: { url }, ...posting, url })));

/** The posting that is read from a page with its structured data. */
const throughPage = (posting: JobPosting): JobPosting => {
  const page = `<script type="application/ld+json">${serializeJSONLD(toJSONLD(posting, { now: 0 }))}</script>`;
  return readPosting(jsonLd, pageData(page).blocks);
};

describe('posting → JSON-LD → posting', () => {
  it('returns the same posting if schema.org has a property for all of it', () => {
    fc.assert(
      fc.property(carried, (stated) => {
        const input = { ...stated, ...coercePlaces(stated) };
        const { posting, problems } = parsePosting(input);
        const others = problems.filter(({ code }) => code !== 'application-missing' && code !== 'pay-implausible');
        expect(others).to.deep.equal([]);
        if (!posting) throw new Error('a title was given');
        const expected =
          posting.url && posting.application?.email
            ? { ...posting, application: { ...posting.application, url: posting.url } }
            : posting;
        // a date ends with its day
        const { validThrough } = expected;
        const deadline = validThrough?.length === 10 && { validThrough: `${validThrough}T23:59:59` };
        expect(throughPage(posting)).to.deep.equal({ ...expected, ...deadline });
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what schema.org has properties for', () => {
    const { jobLocation, baseSalary, startDates, ...rest } = throughPage(fullPosting);
    const same = [
      'title',
      'hiringOrganization',
      'identifier',
      'url',
      'employmentType',
      'industry',
      'department',
    ] as const;
    for (const key of same) expect(rest[key]).to.deep.equal(fullPosting[key]);
    expect(jobLocation).to.deep.equal([
      { name: 'San Francisco, CA', addressCountry: 'US' },
      fullPosting.jobLocation?.[1],
    ]);
    expect(baseSalary).to.deep.equal([{ currency: 'USD', minValue: 45, maxValue: 60, unitText: 'HOUR' }]);
    expect(startDates).to.deep.equal([{ start: '2026-05-18' }, { start: '2026-06-15' }]);
  });
});

describe('json-ld: anything', () => {
  it('is read without throwing', () => {
    const properties = [
      'title',
      'jobLocation',
      'address',
      'baseSalary',
      'value',
      '@value',
      '@id',
      '@graph',
      '@type',
      'name',
      'toString',
    ];
    const key = fc.oneof(fc.constantFrom(...properties), fc.string());
    const { anything } = fc.letrec((tie) => ({
      anything: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('JobPosting', '2026-01-01', '', null, 0, true, 20.5),
        fc.string(),
        fc.array(tie('anything'), { maxLength: 3 }),
        fc.dictionary(key, tie('anything'), { maxKeys: 5, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(anything, anything, (value, inner) => {
        for (const input of [
          value,
          { '@type': 'JobPosting', title: 'A', jobLocation: inner, baseSalary: value, skills: inner },
        ]) {
          jsonLd.detects(input);
          for (const { fields } of jsonLd.read(input, { url: 'https://acme.example/' }))
            parsePosting(stripPaths(fields).input);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
