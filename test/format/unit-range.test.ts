import { expect } from '@open-wc/testing';
import { formatUnitRange } from '../../src/format/unit-range.js';
import { plain } from './plain.js';

const open = (end: string, amount: string): string => `${end} ${amount}`;

describe('formatUnitRange', () => {
  for (const [amount, unit, locale, shown] of [
    [40, 'hour', 'en', '40 hours'],
    [1, 'day', 'en', '1 day'],
    [37.5, 'hour', 'de', '37,5 Stunden'],
    [{ min: 20, max: 30 }, 'hour', 'en', '20–30 hours'],
    [{ min: 30, max: 20 }, 'hour', 'en', '20–30 hours'],
    [{ min: 4, max: 4 }, 'day', 'fr', '4 jours'],
  ] as const) {
    it(`shows ${JSON.stringify(amount)} in ${locale} as "${shown}"`, () => {
      expect(plain(formatUnitRange(amount, unit, locale))).to.equal(shown);
    });
  }

  it('puts one end into words', () => {
    expect(formatUnitRange({ min: 20 }, 'hour', 'en', open)).to.equal('from 20 hours');
  });
});
