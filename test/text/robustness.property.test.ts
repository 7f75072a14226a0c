import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parsePosting } from '../../src/schema/index.js';
import { type ImportedPosting, importPostings } from '../../src/text/index.js';
import { RUNS } from '../support/property-runs.js';
import { ALL } from './postings.js';

const valueAt = (value: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
      value,
    );

/** What holds for every text. */
const expectSound = (text: string, { posting, evidence }: ImportedPosting): void => {
  for (const { path, start, end, text: words, certainty, readings } of evidence) {
    expect(text.slice(start, end), path).to.equal(words);
    expect(words.trim(), path).to.not.equal('');
    if (certainty === 'certain') expect(valueAt(posting, path), path).to.not.equal(undefined);
    else expect(readings, path).to.have.length.above(0);
  }
  const { problems } = parsePosting({ title: 'Intern', ...posting });
  expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
};

const expectAllSound = (text: string): void => {
  const postings = importPostings(text);
  expect(postings).to.have.length.above(0);
  for (const posting of postings) expectSound(text, posting);
};

const fixture = fc.constantFrom(...Object.values(ALL));
const piece = fc.constantFrom(
  '<b>',
  '</p>',
  '&lt;',
  '&#0;',
  '**',
  '\\',
  '[x](',
  '# ',
  '- ',
  '\n',
  '\t',
  '\u0000',
  '\ud800',
  '€5',
  '3/4/2027',
  'May',
  ' or ',
);

describe('importPostings', () => {
  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), expectAllSound), { numRuns: RUNS / 5 });
  });

  it('takes what is no text for no posting', () => {
    for (const value of [undefined, null, 42, {}, []]) {
      const untyped = { text: '' };
      Object.assign(untyped, { text: value }); // as a caller without types may
      expect(importPostings(untyped.text).map(({ posting }) => posting)).to.deep.equal([{}]);
    }
  });

  it('takes parts of texts', () => {
    fc.assert(
      fc.property(fixture, fc.nat(900), fc.nat(900), (text, start, length) =>
        expectAllSound(text.slice(start, start + length)),
      ),
      { numRuns: RUNS / 5 },
    );
  });

  it('takes texts with something in the way', () => {
    fc.assert(
      fc.property(fixture, fc.nat(900), piece, (text, index, inserted) =>
        expectAllSound(text.slice(0, index) + inserted + text.slice(index)),
      ),
      { numRuns: RUNS / 5 },
    );
  });

  for (const [name, text] of Object.entries(ALL)) it(`${name} is sound`, () => expectAllSound(text));

  for (const hostile of [
    '(',
    '<a ',
    '&lt;p&gt;',
    '**',
    '[x',
    '$1 - ',
    'A, ',
    'May 1 ',
    'St. ',
    '- a\n',
    'degree in A, ',
    '1,',
    'praktik',
    'x@',
    ': ',
    'a@b.',
    '20 hours ',
    '1. Jahr: 1 €\n',
    'the Xy and ',
  ])
    it(`takes many of ${JSON.stringify(hostile)}`, () => expectAllSound(hostile.repeat(4000)));

  it('takes many names', () => {
    const names = Array.from({ length: 4000 }, (_, index) => `At Ab${index}x, we work.`);
    expectAllSound(names.join('\n'));
  });
});
