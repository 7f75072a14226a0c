import { expect } from '@open-wc/testing';
import { BoardIndex } from '../../../src/model/board/facet-index.js';
import { headOf } from '../../../src/model/board/posting-texts.js';
import { formatPlaceValue, groupPlaces, placeValue } from '../../../src/model/board/place-values.js';
import type { Place } from '../../../src/schema/job-posting.js';

const BERLIN_DE = { name: 'Berlin, Germany', addressLocality: 'Berlin', addressCountry: 'DE' };

describe('placeValue', () => {
  for (const [place, value, label] of [
    [{ name: 'Berlin' }, 'Berlin', 'Berlin'],
    [BERLIN_DE, 'Berlin [DE]', 'Berlin, Germany'],
    [{ addressLocality: 'Berlin', addressCountry: 'DE' }, 'Berlin [DE]', 'Berlin, Germany'],
    [{ name: 'San Francisco, CA' }, 'San Francisco, CA', 'San Francisco, CA'],
    [{ name: 'San Francisco, CA', addressCountry: 'US' }, 'San Francisco, CA [US]', 'San Francisco, CA, United States'],
    [
      { addressLocality: 'Austin', addressRegion: 'TX', addressCountry: 'US' },
      'Austin, TX [US]',
      'Austin, TX, United States',
    ],
    [
      { name: '1 Main St, Austin, TX, USA', addressCountry: 'US' },
      '1 Main St, Austin, TX, USA',
      '1 Main St, Austin, TX, USA',
    ],
    [{ name: 'Headquarters', addressLocality: 'Berlin', addressCountry: 'DE' }, 'Berlin [DE]', 'Berlin, Germany'],
    [{ addressCountry: 'DE' }, '[DE]', 'Germany'],
    [{ addressLocality: 'Singapore', addressCountry: 'SG' }, 'Singapore [SG]', 'Singapore'],
    [{ addressCountry: 'Freedonia' }, 'Freedonia', 'Freedonia'],
    [{ workplaceType: 'REMOTE' }, null, ''],
  ] as const)
    it(`is ${value} for ${JSON.stringify(place)}, shown as ${label}`, () => {
      expect(placeValue(place)).to.equal(value);
      expect(formatPlaceValue(value ?? '', 'en')).to.equal(label);
    });
});

describe('groupPlaces', () => {
  for (const [values, groups] of [
    [
      ['Berlin', 'Berlin [DE]'],
      [1, 1],
    ],
    [
      ['Berlin [DE]', 'Berlin', 'Hamburg'],
      [0, 0, 2],
    ],
    [
      ['[SG]', 'Singapore [SG]'],
      [0, 0],
    ],
    [
      ['NYC', 'New York, NY [US]'],
      [1, 1],
    ],
    [
      ['Saint Louis, MO', 'St. Louis, MO [US]'],
      [1, 1],
    ],
    // which Paris is meant is not known
    [
      ['Paris', 'Paris, TX [US]', 'Paris [FR]'],
      [0, 1, 2],
    ],
    [
      ['Paris', 'Paris [FR]'],
      [1, 1],
    ],
    [
      ['Paris, TX', 'Paris [FR]'],
      [0, 1],
    ],
    [
      ['Austin, TX', 'Austin, Texas [US]', 'Austin'],
      [1, 1, 1],
    ],
    [
      ['Portland, OR', 'Portland, Maine [US]'],
      [0, 1],
    ],
    [
      ['New York, NY', 'New York City', 'New York, NY [US]'],
      [2, 2, 2],
    ],
    [
      ['[DE]', '[FR]'],
      [0, 1],
    ],
    [[], []],
  ] as const)
    it(`groups ${JSON.stringify(values)}`, () => {
      expect(groupPlaces(values)).to.deep.equal(groups);
    });
});

const addTo = (index: BoardIndex, ...jobLocation: Place[]): void => {
  index.add({ title: 'Intern', jobLocation });
  index.addFacets();
};
const indexOf = (...places: readonly Place[]): BoardIndex => {
  const index = new BoardIndex();
  for (const place of places) addTo(index, place);
  return index;
};
const valuesOf = (index: BoardIndex): (readonly [id: string, total: number])[] =>
  (index.facets.find(({ name }) => name === 'place')?.values ?? []).map(({ id, total }) => [id, total] as const);

describe('BoardIndex: places', () => {
  it('has one value for all spellings of a place', () => {
    const index = indexOf({ name: 'Berlin' }, BERLIN_DE, { addressLocality: 'Berlin', addressCountry: 'DE' });
    expect(valuesOf(index)).to.deep.equal([['berlin de', 3]]);
    for (const id of ['berlin', 'berlin de', 'berlin germany'])
      expect(index.filter({ place: [id] }, null).rows, id).to.deep.equal([0, 1, 2]);
  });

  it('counts a posting once that names a place twice', () => {
    const index = new BoardIndex();
    addTo(index, { name: 'Berlin' }, { ...BERLIN_DE, workplaceType: 'HYBRID' });
    expect(valuesOf(index)).to.deep.equal([['berlin de', 1]]);
    expect([...(index.filter({}, null).counts.get('place') ?? [])]).to.deep.equal([1]);
  });

  it('separates a bare name again when another place of this name arrives', () => {
    const index = indexOf({ name: 'Paris' }, { addressLocality: 'Paris', addressCountry: 'FR' });
    expect(valuesOf(index)).to.deep.equal([['paris fr', 2]]);
    addTo(index, { name: 'Paris, TX' });
    expect(valuesOf(index)).to.deep.equal([
      ['paris', 1],
      ['paris fr', 1],
      ['paris tx', 1],
    ]);
    expect(index.filter({ place: ['paris'] }, null).rows).to.deep.equal([0]);
  });

  it('finds a posting by the name of its country', () => {
    const posting = { title: 'Intern', jobLocation: [{ addressLocality: 'Lisboa', addressCountry: 'PT' }] };
    expect(headOf(posting).head).to.include(' portugal');
  });
});
