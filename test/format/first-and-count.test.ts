import { expect } from '@open-wc/testing';
import { firstAndCount } from '../../src/format/first-and-count.js';

describe('firstAndCount', () => {
  for (const [texts, shown] of [
    [[], null],
    [['Berlin'], 'Berlin'],
    [['Berlin', 'Paris', 'Rome'], 'Berlin +2'],
  ] as const) {
    it(`says ${shown ?? 'nothing'} for ${texts.length} places`, () => {
      expect(firstAndCount(texts)).to.equal(shown);
    });
  }
});
