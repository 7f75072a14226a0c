import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { BoardAddress } from '../../../../src/elements/job-board/controller/url-state.js';
import { NO_QUESTION, type Question } from '../../../../src/elements/job-board/board-types.js';
import { FACET_NAMES } from '../../../../src/model/board/facets.js';
import { SORTS } from '../../../../src/model/board/sort.js';

const home = location.href;

const arbitraryQuestion = fc.record({
  // spaces around a query are not kept
  query: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
  filters: fc.dictionary(
    fc.constantFrom(...FACET_NAMES),
    fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 3 }),
  ),
  sort: fc.option(fc.constantFrom(...SORTS)),
  job: fc.option(fc.string({ unit: 'grapheme', minLength: 1 })),
});

describe('the address of a board', () => {
  it('gives every question back, and leaves what is not its own', () => {
    const address = new BoardAddress('jobs-');
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const url = new URL(address.of(question), home);
        expect(address.readFrom(url.search)).to.deep.equal(question);
        expect(new BoardAddress('other-').readFrom(url.search)).to.deep.equal(NO_QUESTION);
      }),
      { numRuns: 200 },
    );
  });

  it('reads any address without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const question: Question = new BoardAddress('').readFrom(search);
        expect(question.query).to.be.a('string');
      }),
    );
  });

  // last, and nothing is put back: some browsers refuse more for a while
  it('takes no harm where the browser has had enough', () => {
    const address = new BoardAddress('');
    for (let turn = 0; turn < 400; turn++) address.write({ ...NO_QUESTION, query: `q${turn}` }, 'replace');
    expect(address.read().query).to.match(/^q\d+$/);
  });
});
