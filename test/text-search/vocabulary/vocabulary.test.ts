import { expect } from '@open-wc/testing';
import { closestWords, fuzzyWords } from '../../../src/text-search/fuzzy-words.js';
import { search } from '../../../src/text-search/search.js';
import { TextIndex } from '../../../src/text-search/text-index.js';
import { createVocabulary } from '../../../src/text-search/vocabulary/vocabulary.js';

const vocabulary = createVocabulary({ languages: ['en', 'de', 'fr', 'es'], countries: ['US', 'IN', 'HK'] });

/** The titles that a query finds. */
const found = (query: string, titles: readonly string[]): readonly string[] => {
  const index = new TextIndex(() => '');
  for (const title of titles) index.add({ title, labels: [], identifier: '', facts: [] });
  const { scores } = search(index, query, { vocabulary, fuzzyWords });
  return titles.filter((_, row) => (scores?.[row] ?? 0) > 0);
};

describe('what words mean', () => {
  for (const [query, meant, other] of [
    ['Paris', 'Cook in Paris', 'Comparison of spring water'],
    ['India', 'Cook in India', 'Cook in Indianapolis'],
    ['March', 'Cook, March', 'Machine operator'],
    ['programmers', 'Game Programmer', 'Cook'],
    ['trans market group', 'TransMarket Group cook', 'Transport'],
    ['Q3 2027', 'Cook, Q3 2027', 'Cook, Q4 2027'],
    ['winter 2026/27', 'Cook, winter 2027', 'Cook, summer 2027'],
    ['BI', 'Business Intelligence', 'Biologist'],
    ['trader', 'Trading intern', 'Cook'],
    ['RAE de Hong Kong (China)', 'Cook in RAE de Hong Kong (China)', 'Cook'],
  ] as const) {
    it(`finds ${meant} for “${query}”, and not ${other}`, () => {
      expect(found(query, [meant, other])).to.deep.equal([meant]);
    });
  }

  it('has words that no title has, which stand for no others', () => {
    expect(found('Paris', ['Enterprise sprinter', 'Parks'])).to.deep.equal([]);
    expect(found('nice', ['Distance learning'])).to.deep.equal([]);
  });

  it('suggests words that differ in one letter, and of long ones in two', () => {
    expect(closestWords('startup', ['start', 'startups', 'startup'])).to.deep.equal(['startups']);
    expect(closestWords('intrenshipp', ['internship'])).to.deep.equal(['internship']);
    expect(closestWords('profit', ['droit'])).to.deep.equal([]);
  });
});
