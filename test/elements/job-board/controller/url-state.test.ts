import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { QUERY_LIMITS } from '../../../../src/search-protocol/query-limits.js';
import { UrlState } from '../../../../src/elements/job-board/controller/url-state.js';
import { NO_CRITERIA, type SearchCriteria } from '../../../../src/elements/job-board/board-types.js';
import type { Filters } from '../../../../src/model/board/facet-index.js';
import { FACET_NAMES } from '../../../../src/model/board/facets.js';
import { filterId } from '../../../../src/model/board/filter-ids.js';
import { SORTS } from '../../../../src/model/board/sort.js';

const home = location.href;

const withoutNull = (text: string): boolean => !text.includes('\0');

const arbitraryCriteria = fc.record({
  // spaces around a query are not kept
  query: fc
    .string({ unit: 'grapheme' })
    .filter(withoutNull)
    .map((text) => text.trim()),
  filters: fc.dictionary(
    fc.constantFrom(...FACET_NAMES),
    fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }).filter(withoutNull), { minLength: 1, maxLength: 3 }),
  ),
  sort: fc.option(fc.constantFrom(...SORTS)),
  openJobId: fc.option(fc.string({ unit: 'grapheme', minLength: 1 }).filter(withoutNull)),
});

/** Filters with the ids of values, which may be spelled otherwise. */
const withIds = (filters: Filters): Filters =>
  Object.fromEntries(
    FACET_NAMES.filter((name) => filters[name]).map((name) => [
      name,
      [...new Set(filters[name]?.map((text) => filterId(name, text)))],
    ]),
  );

describe('the address of a board', () => {
  it('gives all criteria back, and leaves what is not its own', () => {
    const state = new UrlState('jobs-');
    fc.assert(
      fc.property(arbitraryCriteria, ({ filters: spelled, ...others }) => {
        const criteria = { ...others, filters: withIds(spelled) };
        const url = new URL(state.toUrl(criteria), home);
        expect(state.fromUrl(url.search)).to.deep.equal(criteria);
        expect(new UrlState('other-').fromUrl(url.search)).to.deep.equal(NO_CRITERIA);
      }),
      { numRuns: 200 },
    );
  });

  it('takes from an address no more than a search server answers', () => {
    const params = new URLSearchParams({ q: `\0${'x'.repeat(100_000)}`, job: 'y'.repeat(501) });
    for (const name of FACET_NAMES) for (let value = 0; value < 1000; value++) params.append(name, `${name} ${value}`);
    params.append('workplace', 'z'.repeat(501));
    const { query, filters, openJobId } = new UrlState('').fromUrl(`?${params}`);
    expect(query).to.equal('x'.repeat(200));
    expect(openJobId).to.equal(null);
    expect(Object.values(filters).flat()).to.have.length(QUERY_LIMITS.allValues);
  });

  it('takes no value with U+0000, which no posting has', () => {
    expect(new UrlState('').fromUrl('?workplace=a%00&workplace=b&job=%00&q=a%00b')).to.deep.equal({
      query: 'ab',
      filters: { workplace: ['b'] },
      sort: null,
      openJobId: null,
    });
  });

  it('reads any address without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const criteria: SearchCriteria = new UrlState('').fromUrl(search);
        expect(criteria.query).to.be.a('string');
      }),
    );
  });

  // last, and nothing is put back: some browsers refuse more for a while
  it('takes no harm where the browser has had enough', () => {
    const state = new UrlState('');
    for (let turn = 0; turn < 400; turn++) state.write({ ...NO_CRITERIA, query: `q${turn}` }, 'replace');
    expect(state.read().query).to.match(/^q\d+$/);
  });
});
