import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { boardFeed } from '../../../demo/board-feed.js';
import { FACETS, FACET_NAMES, type FacetName } from '../../../src/model/board/facets.js';
import { BoardIndex, type Filters, compareFacetValues } from '../../../src/model/board/facet-index.js';
import type { JobPosting } from '../../../src/schema/job-posting.js';
import { safeParsePosting } from '../../../src/schema/parser/parse-internal.js';
import { referenceSearch, referenceTexts } from '../../text-search/reference-search.js';
import { aPosting } from '../../fixtures/postings.js';
import { contextAt } from '../view-context.js';

const posting = (fields: object): JobPosting => {
  const { data } = safeParsePosting({ title: 'Intern', hiringOrganization: 'Acme', ...fields });
  if (!data) throw new Error('unreadable');
  return data;
};
const indexOf = (postings: readonly JobPosting[]): BoardIndex => {
  const index = new BoardIndex();
  for (const one of postings) index.add(one);
  for (const _ of postings) index.addFacets();
  return index;
};
const feed = boardFeed(300, 3).map(posting);
const index = indexOf(feed);
const texts = referenceTexts(feed);
/** Every value that exists, by facet. */
const values = index.facets.flatMap(({ name, values: all }) => all.map(({ id }) => [name, id] as const));

const arbitraryFilters = fc.array(fc.constantFrom(...values), { maxLength: 5 }).map((chosen) => {
  const filters: Partial<Record<FacetName, string[]>> = {};
  for (const [name, id] of chosen) filters[name] = [...new Set([...(filters[name] ?? []), id])];
  return filters;
});

/** The slow way: each posting on its own. */
const matches = (row: number, filters: Filters): boolean =>
  FACET_NAMES.every((name) => {
    const wanted = filters[name];
    const facet = index.facets.find((one) => one.name === name);
    const own = (facet?.valuesByRow[row] ?? []).map((place) => facet?.values[place]?.id);
    return !wanted || wanted.some((id) => own.includes(id));
  });
const slowly = (filters: Filters, hits: (row: number) => boolean): number[] =>
  [...feed.keys()].filter((row) => hits(row) && matches(row, filters));

describe('the index of a board', () => {
  it('filters like looking at each posting, and counts what choosing a value would leave', () => {
    fc.assert(
      fc.property(arbitraryFilters, fc.constantFrom('', 'intern', 'engineering', 'berlin', 'zzz'), (filters, query) => {
        const { scores } = referenceSearch(texts, query, { vocabulary: null, fuzzyWords: () => [] });
        const hits = (row: number): boolean => scores === null || (scores[row] ?? 0) > 0;
        const { rows, counts } = index.filter(filters, scores);
        expect(rows).to.deep.equal(slowly(filters, hits));
        for (const { name, values: all } of index.facets)
          for (const [place, { id }] of all.entries())
            expect(counts.get(name)?.[place], `${name} ${id}`).to.equal(
              slowly({ ...filters, [name]: [id] }, hits).length,
            );
      }),
      { numRuns: 40 },
    );
  });

  it('knows what each filter costs, and the query', () => {
    fc.assert(
      fc.property(arbitraryFilters, fc.constantFrom('', 'intern', 'berlin', 'zzz'), (filters, query) => {
        const { scores } = referenceSearch(texts, query, { vocabulary: null, fuzzyWords: () => [] });
        const hits = (row: number): boolean => scores === null || (scores[row] ?? 0) > 0;
        const { rows, countsWithoutFilter } = index.filter(filters, scores);
        for (const name of FACET_NAMES.filter((one) => filters[one])) {
          const { [name]: _, ...others } = filters;
          expect(rows.length + (countsWithoutFilter.get(name) ?? 0), name).to.equal(slowly(others, hits).length);
        }
        if (query)
          expect(rows.length + (countsWithoutFilter.get('query') ?? 0)).to.equal(slowly(filters, () => true).length);
      }),
      { numRuns: 40 },
    );
  });

  it('takes places that differ in case and accents for one, as first written', () => {
    const { facets } = indexOf(['München', 'MUNCHEN', 'Berlin'].map((jobLocation) => posting({ jobLocation })));
    const places = facets.find(({ name }) => name === 'place')?.values;
    expect(places).to.deep.equal([
      { id: 'munchen', value: 'München', total: 2 },
      { id: 'berlin', value: 'Berlin', total: 1 },
    ]);
  });

  it('matches nothing for a value that no posting has', () => {
    expect(index.filter({ place: ['atlantis'] }, null).rows).to.deep.equal([]);
  });

  it('gives every posting an id of its own', () => {
    const same = indexOf([posting({}), posting({}), posting({ identifier: 'R-1' }), posting({ identifier: 'R-1' })]);
    expect(new Set(same.ids).size).to.equal(4);
    expect(same.withId('R-1')).to.equal(same.postings[2]);
    expect(same.withId('R-2')).to.equal(null);
  });

  for (const [name, fields, expected] of [
    ['a day', { startDates: ['2026-05-18'] }, ['May 2026', 'Summer 2026']],
    [
      'a day in the south',
      { startDates: ['2026-01-12'], jobLocation: [{ addressLocality: 'Sydney', addressCountry: 'AU' }] },
      ['January 2026', 'Summer 2026'],
    ],
    ['two days of a month', { startDates: ['2026-05-18', '2026-05-25'] }, ['May 2026', 'Summer 2026']],
    ['a month without a day', { startDates: ['2026-12'] }, ['December 2026', 'Winter 2027']],
    ['a year', { startDates: ['2026'] }, ['2026']],
    ['a term', { startDates: [{ season: 'SUMMER', year: 2026 }] }, ['Summer 2026']],
    ['a term of any year', { startDates: [{ season: 'FALL' }] }, ['Fall']],
    ['a word', { startDates: ['FLEXIBLE', 'IMMEDIATE'] }, ['Flexible', 'As soon as possible']],
    [
      'a window',
      { startDates: [{ earliest: '2026-11-15', latest: '2027-01-31' }] },
      ['November 2026', 'December 2026', 'January 2027', 'Fall 2026', 'Winter 2027'],
    ],
    ['a window of years', { startDates: [{ earliest: '2026-01-01', latest: '2029-01-01' }] }, []],
    ['a name alone', { startDates: [{ label: 'Cohort A' }] }, []],
  ] as const) {
    it(`says when one starts, and invents nothing: ${name}`, () => {
      const context = contextAt('2026-10-05');
      const said = FACETS.start.valuesOf(posting(fields)).map((value) => FACETS.start.formatValue(value, context));
      expect(said).to.deep.equal(expected);
    });
  }

  it('orders starts by time', () => {
    const starts = ['FLEXIBLE', '2027-01', '2026-SUMMER', '2026-05', 'IMMEDIATE', '2026-FALL', '2026-10'];
    const sorted = starts.sort((a, b) => (FACETS.start.sortKey(a) < FACETS.start.sortKey(b) ? -1 : 1));
    expect(sorted).to.deep.equal([
      'IMMEDIATE',
      '2026-05',
      '2026-SUMMER',
      '2026-FALL',
      '2026-10',
      '2027-01',
      'FLEXIBLE',
    ]);
  });

  it('orders the values of a facet in one way only', () => {
    const starts = ['2026-WINTER', '2026-00', '2026-06', '2026-SUMMER', 'IMMEDIATE', 'FLEXIBLE', '2026-06'];
    const startValues = starts.map((value) => ({ id: value.toLowerCase(), value, total: 1 }));
    const places = [3, 1, 3, 2].map((total, at) => ({ id: `${at}`, value: `Town ${at}`, total }));
    for (const [facet, some] of [
      [FACETS.start, startValues],
      [FACETS.place, places],
    ] as const) {
      const compare = compareFacetValues(facet);
      for (const a of some)
        for (const b of some) {
          expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a)), `${a.value} and ${b.value}`).to.equal(0);
          if (facet === FACETS.start) expect(compare(a, b) === 0).to.equal(a.id === b.id);
        }
    }
    const ids = (some: typeof places): string[] => some.toSorted(compareFacetValues(FACETS.place)).map(({ id }) => id);
    expect(ids(places)).to.deep.equal(['0', '2', '3', '1']);
  });

  for (const [name, fields, expected] of [
    ['an amount', { baseSalary: { value: 20, currency: 'USD' } }, 1],
    ['none, said so', { baseSalary: undefined, payKind: 'UNPAID' }, 1],
    ['zero, which is a gap', { baseSalary: { value: 0 } }, 0],
    ['a note alone', { baseSalary: 'competitive' }, 0],
    ['undisclosed', { baseSalary: undefined, payKind: 'UNDISCLOSED' }, 0],
    ['nothing', { baseSalary: undefined }, 0],
  ] as const) {
    it(`counts pay as stated or not: ${name}`, () => {
      const { facets } = indexOf([posting(aPosting(fields))]);
      expect(facets.find((facet) => facet.name === 'pay')?.valuesByRow[0]).to.have.length(expected);
    });
  }
});
