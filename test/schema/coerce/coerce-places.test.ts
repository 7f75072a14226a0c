import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { coercePlaces } from '../../../src/schema/coerce/coerce-places.js';
import { arePlainPlaces, isPlainPlaceName } from '../../../src/schema/plain-place.js';

const BERLIN = { addressLocality: 'Berlin', addressCountry: 'DE' };

describe('coercePlaces', () => {
  for (const [posting, expected] of [
    [{ jobLocation: { name: 'Remote' } }, { jobLocation: [], workplaceType: ['REMOTE'] }],
    [{ jobLocation: { addressLocality: 'Remote' } }, { jobLocation: [], workplaceType: ['REMOTE'] }],
    [{ jobLocation: { addressCountry: 'DEU' } }, { jobLocation: [{ addressCountry: 'DE' }] }],
    [{ jobLocation: ['Berlin', 'Berlin, Germany', BERLIN] }, { jobLocation: [{ ...BERLIN, name: 'Berlin, Germany' }] }],
    [
      { jobLocation: { ...BERLIN, name: 'Headquarters', addressCountry: 'Germany' } },
      { jobLocation: [{ ...BERLIN, name: 'Headquarters' }] },
    ],
    [
      { jobLocation: { ...BERLIN, name: 'Berlin (Hybrid)' } },
      { jobLocation: [{ ...BERLIN, name: 'Berlin', workplaceType: 'HYBRID' }] },
    ],
    [
      { jobLocation: { addressLocality: 'Berlin; Hamburg', addressCountry: 'Germany' } },
      { jobLocation: [BERLIN, { addressLocality: 'Hamburg', addressCountry: 'DE' }] },
    ],
    [
      { jobLocation: { addressLocality: 'San Francisco', addressRegion: 'US-CA' } },
      { jobLocation: [{ addressLocality: 'San Francisco', addressRegion: 'California', addressCountry: 'US' }] },
    ],
    [
      { jobLocation: { name: 'Remote', addressCountry: 'United States' } },
      { jobLocation: [], workplaceType: ['REMOTE'], applicantLocationRequirements: ['United States'] },
    ],
    // what is stated already is not repeated
    [{ jobLocation: 'Remote', workplaceType: 'remote' }, { jobLocation: [] }],
    [{ jobLocation: 'London; Remote', workplaceType: ['REMOTE'] }, { jobLocation: [{ name: 'London' }] }],
    [
      { jobLocation: 'Remote (Canada)', applicantLocationRequirements: ['Canada'] },
      { jobLocation: [], workplaceType: ['REMOTE'] },
    ],
    // placeholders
    [
      { jobLocation: { ...BERLIN, streetAddress: '-', addressRegion: 'N/A', postalCode: 'xx' } },
      { jobLocation: [BERLIN] },
    ],
    [{ jobLocation: { addressLocality: 'Anywhere', addressCountry: 'Anywhere' } }, { jobLocation: [] }],
    // Namibia is none
    [
      { jobLocation: [{ addressCountry: 'NA' }, { addressLocality: 'Windhoek', addressCountry: 'NA' }] },
      { jobLocation: [{ addressCountry: 'NA' }, { addressLocality: 'Windhoek', addressCountry: 'NA' }] },
    ],
    [{ jobLocation: { addressLocality: 'NA', addressRegion: 'NA', addressCountry: 'NA' } }, { jobLocation: [] }],
    // the country of the town is no other place
    [
      { jobLocation: { name: 'Mexico | Mexico City', addressLocality: 'Mexico City', addressCountry: 'Mexico' } },
      { jobLocation: [{ name: 'Mexico City', addressLocality: 'Mexico City', addressCountry: 'MX' }] },
    ],
    // what the schema has to report
    [{ jobLocation: [17, { foo: 1 }] }, { jobLocation: [17, { foo: 1 }] }],
    [{ jobLocation: { name: 'Oslo', foo: 1 } }, { jobLocation: [{ name: 'Oslo', foo: 1 }] }],
    [{}, {}],
  ] as const)
    it(`reads ${JSON.stringify(posting)}`, () => {
      expect(coercePlaces(posting)).to.deep.equal(expected);
    });

  it('keeps places apart that differ in more than how exact they are', () => {
    const places = [
      { ...BERLIN, streetAddress: 'Allee 1' },
      { ...BERLIN, streetAddress: 'Allee 2' },
      { ...BERLIN, workplaceType: 'REMOTE' },
      { addressLocality: 'Paris', addressCountry: 'FR' },
      { name: 'Paris, TX' },
    ];
    expect(coercePlaces({ jobLocation: places })).to.deep.equal({ jobLocation: places });
  });
});

const words = fc.constantFrom(
  'San',
  'Austin',
  'Remote',
  'Hybrid',
  'Berlin',
  'New',
  'York',
  'Home',
  'Office',
  'Paris',
  'Germany',
  'Various',
  'TX',
  'CA',
  'NY',
  'DE',
  'or',
  ',',
  '(',
  ')',
  '-',
  '/',
  '東京',
);
const text = fc.array(words, { minLength: 1, maxLength: 5 }).map((all) => all.join(' ').replaceAll(' ,', ','));

describe('isPlainPlaceName', () => {
  for (const name of ['San Francisco, CA', 'New York, NY', 'Austin, TX', 'Salt Lake City, UT'])
    it(`knows ${name} without a parser`, () => {
      expect(isPlainPlaceName(name)).to.equal(true);
    });

  for (const name of [
    'Remote',
    'Remote, OR',
    'Hybrid, TX',
    'Germany',
    'Berlin',
    'Toronto, CA',
    'Berlin, DE',
    'Austin, TX; Reno, NV',
    'Home Office, TX',
    '',
  ])
    it(`does not know ${JSON.stringify(name)}`, () => {
      expect(isPlainPlaceName(name)).to.equal(false);
    });
});

describe('arePlainPlaces', () => {
  it('knows an address with its region in words without a parser', () => {
    expect(arePlainPlaces([{ addressLocality: 'Austin', addressRegion: 'Texas', addressCountry: 'US' }])).to.equal(
      true,
    );
  });

  it('is true only if parsing would change nothing', () => {
    const place = fc.oneof(
      text.map((name) => ({ name })),
      fc.record({ name: text, addressLocality: text, addressRegion: text, addressCountry: text }, { requiredKeys: [] }),
      fc.constantFrom({ name: 'San Francisco, CA' }, { name: 'Austin, TX' }, BERLIN, {
        addressLocality: 'Austin',
        addressRegion: 'TX',
        addressCountry: 'US',
      }),
      fc.record(
        {
          addressLocality: fc.constantFrom('Oslo', 'Austin', 'San Jose', 'Georgia', 'Germany'),
          addressRegion: fc.constantFrom('Oslo', 'California', 'New York', 'Georgia', 'Germany', 'United States', 'TX'),
          addressCountry: fc.constantFrom('US', 'DE', 'NO', 'GE'),
        },
        { requiredKeys: ['addressLocality'] },
      ),
    );
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 3 }), (jobLocation) => {
        fc.pre(arePlainPlaces(jobLocation));
        expect(coercePlaces({ jobLocation })).to.deep.equal({ jobLocation });
      }),
      { numRuns: 2000 },
    );
  });
});
