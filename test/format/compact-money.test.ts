import { expect } from '@open-wc/testing';
import { formatCompactMoney } from '../../src/format/compact-money.js';
import { plain } from './plain.js';

describe('formatCompactMoney', () => {
  for (const [from, to, locale, expected] of [
    [9_990, 9_990, 'en', '€9,990'],
    [10_000, 10_000, 'en', '€10K'],
    [12_100, 12_100, 'en', '€12.1K'],
    [12_150, 12_150, 'en', '€12,150'],
    [1_250_000, 1_250_000, 'en', '€1.25M'],
    [50_000, 60_000, 'en', '€50–60K'],
    [9_990, 60_000, 'en', '€9,990 – €60,000'],
    [50_000, 60_010, 'en', '€50,000 – €60,010'],
    [10_000, 10_000, 'es', '10.000 €'], // "10 mil €" is not shorter
    [10_000, 10_000, 'de', '10.000 €'],
  ] as const) {
    it(`shows ${from} to ${to} in ${locale} as ${expected}`, () => {
      expect(plain(formatCompactMoney({ from, to, currency: 'EUR' }, locale))).to.equal(expected);
    });
  }
});
