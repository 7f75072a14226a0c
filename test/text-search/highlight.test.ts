import { expect } from '@open-wc/testing';
import { splitMatches } from '../../src/text-search/highlight.js';

const match = (text: string) => ({ text, isMatch: true });
const between = (text: string) => ({ text, isMatch: false });

describe('splitMatches', () => {
  for (const [what, text, terms, segments] of [
    ['nothing', 'Learn', [], [between('Learn')]],
    ['an empty text', '', [' learn'], []],
    ['the same letters once', 'Learn', [' learn', 'learn'], [match('Learn')]],
    ['a shorter match within a longer one once', 'Learning', [' learning', 'earn'], [match('Learning')]],
    ['a longer match and a shorter one once', 'Learning', [' learn', ' learning'], [match('Learning')]],
    ['matches that touch as one', 'ab', ['a', 'b'], [match('ab')]],
    ['whole words', 'go, gone go', [' go '], [match('go'), between(', gone '), match('go')]],
    ['phrases', 'Machine  Learning', [' machine learn'], [match('Machine  Learn'), between('ing')]],
    ['matches in the order of the text', 'one two', [' two', ' one'], [match('one'), between(' '), match('two')]],
    ['every occurrence', 'ana ana', [' ana'], [match('ana'), between(' '), match('ana')]],
    ['overlapping occurrences as one', 'anana', ['ana'], [match('anana')]],
    ['what is before and after', 'a learn z', [' learn'], [between('a '), match('learn'), between(' z')]],
    ['the inside of a word', 'Maschinenbauingenieur', ['ingenieur'], [between('Maschinenbau'), match('ingenieur')]],
    ['only beginnings of words where a term says so', 'relearn', [' learn'], [between('relearn')]],
  ] as const) {
    it(`marks ${what}`, () => {
      expect(splitMatches(text, terms)).to.deep.equal(segments);
    });
  }
});
