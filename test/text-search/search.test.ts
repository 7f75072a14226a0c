import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { normalizeText } from '../../src/text-search/normalize.js';
import { splitMatches } from '../../src/text-search/highlight.js';
import { type SearchHelp, search } from '../../src/text-search/search.js';
import { TextIndex } from '../../src/text-search/text-index.js';
import { fuzzyWords } from '../../src/text-search/fuzzy-words.js';
import { RUNS } from '../support/property-runs.js';

interface Texts {
  readonly title: string;
  readonly rest: string;
  readonly body: string;
}

const text = (title: string, rest = '', body = ''): Texts => ({ title, rest, body });
const indexOf = (texts: readonly Texts[]): TextIndex => {
  const index = new TextIndex((row) => texts[row]?.body ?? '');
  for (const { title, rest } of texts) index.add({ title, labels: [rest], identifier: '', facts: [] });
  for (const _ of texts) index.addLongText();
  return index;
};
const NO_HELP: SearchHelp = { vocabulary: null, fuzzyWords: null };
const FUZZY: SearchHelp = { vocabulary: null, fuzzyWords };
const TEXTS = [
  text('Machine Learning Intern', 'Acme, München', '<p>You train <b>models</b> in Rust&nbsp;daily.</p>'),
  text('Software Engineering Intern', 'Łódź Works, Łódź'),
  text('C++ Developer', 'Halden & Søn, København'),
  text('Maschinenbauingenieur', 'Müller, Köln', 'machine'),
  text('東京のエンジニア', '株式会社'),
];
const INDEX = indexOf(TEXTS);
/** The rows of the texts that a query finds, the best first. */
const found = (query: string, suggest = fuzzyWords): number[] => {
  const { scores } = search(INDEX, query, { vocabulary: null, fuzzyWords: suggest });
  return [...TEXTS.keys()]
    .filter((row) => (scores?.[row] ?? 1) > 0)
    .sort((a, b) => (scores?.[b] ?? 0) - (scores?.[a] ?? 0));
};

describe('search', () => {
  for (const [query, rows] of [
    ['', [0, 1, 2, 3, 4]],
    ['  – ', [0, 1, 2, 3, 4]],
    ['munchen', [0]],
    ['MÜNCHEN learning', [0]],
    ['lodz', [1]],
    ['kobenhavn son', [2]],
    ['c++', [2]],
    ['mach', [0, 3]], // in the title before in the text
    ['models', [0]],
    ['rust', [0]],
    ['ingenieur', [3]], // within a word, because no word begins so
    ['エンジ', [4]],
    ['machine rust', [0]],
    ['machine lodz', []],
    ['kubernetes', []],
  ] as const) {
    it(`finds ${JSON.stringify(rows)} for "${query}"`, () => {
      expect(found(query)).to.deep.equal(rows);
    });
  }

  for (const [query, rows] of [
    ['machne', [0, 3]], // inside a word as well
    ['sofware enginering', [1]],
    ['lerning', [0]],
    ['kolnn', [3]],
    ['zzz', []],
  ] as const) {
    it(`finds ${JSON.stringify(rows)} for the misspelt "${query}"`, () => {
      expect(found(query)).to.deep.equal(rows);
    });
  }

  it('finds all texts by a query without words, with nothing to mark', () => {
    for (const query of ['', ' – '])
      expect(search(INDEX, query, NO_HELP)).to.deep.equal({
        scores: null,
        matchedTerms: [],
        needsFuzzyWords: false,
        clauses: [],
      });
  });

  for (const [query, score] of [
    ['alpha', 10], // at the start of the title
    ['beta', 8], // in the title
    ['gamma', 4], // right after the title
    ['delta', 4],
    ['omega', 1], // in the long text
    ['amma', 4], // within a word
    ['amm', 0], // too short for that
    ['alpha omega', 11],
    ['alpha zzz', 0],
  ] as const) {
    it(`gives "${query}" the score ${score}`, () => {
      const { scores } = search(indexOf([text('Alpha Beta', 'Gamma Delta', '<p>The omega.</p>')]), query, NO_HELP);
      expect([...(scores ?? [])]).to.deep.equal([score]);
    });
  }

  it('passes over all but the first eight words', () => {
    const eight = 'machine learning intern acme munchen you train models';
    expect(found(`${eight} kubernetes`)).to.deep.equal([0]);
    expect(found(`${eight.replace('models', 'kubernetes')} models`)).to.deep.equal([]);
  });

  it('finds nothing for a word that is longer than any, and does not try all ways to split it', () => {
    expect(found('x'.repeat(100_000))).to.deep.equal([]);
    expect(found(`${'x'.repeat(100_000)} rust`)).to.deep.equal([]);
  });

  it('takes no word for a misspelled one that is only a part of it, or its beginning with a short word', () => {
    expect(fuzzyWords('zebra', ['svizzera'])).to.deep.equal([]);
    expect(fuzzyWords('nurse', ['nuremberg', 'nurses'])).to.deep.equal(['nurses']);
    expect(fuzzyWords('enginer', ['engineering'])).to.deep.equal(['engineering']);
  });

  it('says when only fuzzy words could help, and when they are not needed', () => {
    expect(search(INDEX, 'machne', NO_HELP).needsFuzzyWords).to.equal(true);
    expect(search(INDEX, 'machine', NO_HELP).needsFuzzyWords).to.equal(false);
    expect(search(INDEX, 'zzz', FUZZY).needsFuzzyWords).to.equal(false);
  });

  it('takes at most twenty words for a misspelled one', () => {
    const words = Array.from({ length: 25 }, (_, index) => `machine${index}`);
    expect(fuzzyWords('machne', words)).to.have.length(20);
  });

  it('finds every posting by any beginning of any word of its title', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 }), fc.nat(), (titles, at) => {
        const texts = indexOf(titles.map((title) => text(title)));
        const row = at % titles.length;
        for (const word of normalizeText(titles[row] ?? '')
          .split(' ')
          .filter((one) => /[^+#]/.test(one)) // signs alone are no word
          .slice(0, 8))
          expect(search(texts, word.slice(0, 3), NO_HELP).scores?.[row]).to.be.greaterThan(0);
      }),
      { numRuns: RUNS },
    );
  });
});

const marks = (whole: string, query: string): string =>
  splitMatches(whole, search(indexOf([text(whole)]), query, FUZZY).matchedTerms)
    .map(({ text: piece, isMatch }) => (isMatch ? `[${piece}]` : piece))
    .join('');

describe('what a search found', () => {
  for (const [whole, query, expected] of [
    ['Machine Learning Intern', 'learn', 'Machine [Learn]ing Intern'],
    ['Müller, Köln', 'koln mull', '[Müll]er, [Köln]'],
    ['Straße in Łódź', 'strasse lodz', '[Straße] in [Łódź]'],
    ['Software', 'softwre', '[Software]'],
    ['C++ & C#', 'c#', 'C++ & [C#]'],
    ['Zu\u0308rich', 'zurich', '[Zu\u0308rich]'],
    ['No match', 'zzz', 'No match'],
  ] as const) {
    it(`is marked: ${expected}`, () => {
      expect(marks(whole, query)).to.equal(expected);
    });
  }

  it('loses no letter, whatever is marked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (whole, query) => {
        const pieces = splitMatches(whole, search(indexOf([text(whole)]), query, NO_HELP).matchedTerms);
        expect(pieces.map((piece) => piece.text).join('')).to.equal(whole);
      }),
      { numRuns: RUNS },
    );
  });
});
