import { expect } from '@open-wc/testing';
import { formatFirstPlusCount } from '../../src/format/first-plus-count.js';

describe('formatFirstPlusCount', () => {
  for (const [texts, shown] of [
    [[], null],
    [['Berlin'], 'Berlin'],
    [['Berlin', 'Paris'], 'Berlin\u00a0+1'],
    [['Berlin', 'Paris', 'Rome'], 'Berlin\u00a0+2'],
  ] as const) {
    it(`says ${shown ?? 'nothing'} for ${texts.length} places`, () => {
      expect(formatFirstPlusCount(texts)).to.equal(shown);
    });
  }
});
