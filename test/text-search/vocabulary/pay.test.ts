import { expect } from '@open-wc/testing';
import { readPay } from '../../../src/text-search/vocabulary/pay.js';

describe('the pay that a query asks for', () => {
  for (const [query, amount, currency, unit, rest] of [
    ['$30/hour', 30, 'USD', 'HOUR', ''],
    ['30 per hour', 30, '', 'HOUR', ''],
    ['at least 20/hr', 20, '', 'HOUR', ''],
    ['20 dollars an hour', 20, 'USD', 'HOUR', ''],
    ['$30+/hr remote', 30, 'USD', 'HOUR', 'remote'],
    ['20-25/hr', 20, '', 'HOUR', ''],
    ['CA$30/h', 30, 'CAD', 'HOUR', ''],
    ['25€/h', 25, 'EUR', 'HOUR', ''],
    ['12,50 € pro Stunde', 12.5, 'EUR', 'HOUR', ''],
    ['15 € de l’heure', 15, 'EUR', 'HOUR', ''],
    ['£12ph', 12, 'GBP', 'HOUR', ''],
    ['data €2,000 per month berlin', 2000, 'EUR', 'MONTH', 'data berlin'],
    ['ab 2.000€ brutto/Monat', 2000, 'EUR', 'MONTH', ''],
    ['1 500€ par mois', 1500, 'EUR', 'MONTH', ''],
    ['R$ 2.000 por mês', 2000, 'BRL', 'MONTH', ''],
    ['時給1500円以上', 1500, 'JPY', 'HOUR', ''],
    ['月給25万円', 250_000, 'JPY', 'MONTH', ''],
    ['500/week', 500, '', 'WEEK', ''],
    ['40k', 40_000, '', 'YEAR', ''],
    ['30-40k', 30_000, '', 'YEAR', ''],
    ['$100k-$120k', 100_000, 'USD', 'YEAR', ''],
    ['£30k pa', 30_000, 'GBP', 'YEAR', ''],
    // without a unit, as much as it is paid for
    ['$25', 25, 'USD', 'HOUR', ''],
    ['2000 Euro', 2000, 'EUR', 'MONTH', ''],
    ['USD 60000', 60_000, 'USD', 'YEAR', ''],
  ] as const) {
    it(`is ${amount} ${currency} per ${unit.toLowerCase()} in “${query}”`, () => {
      const read = readPay(query);
      expect([read?.pay.amount, read?.pay.currencies[0] ?? '', read?.pay.unit, read?.rest]).to.deep.equal([
        amount,
        currency,
        unit,
        rest,
      ]);
    });
  }

  const others =
    '2027|summer 2027|Q3 2027|winter 2026/27|06/2027|12 weeks|10-12 weeks|min 12 weeks|4 days|3 days a week|40 hours per week|' +
    '20 h/week|35h par semaine|40/week|24/7|C++ 17|AWS 3|CAD 2024|401k|401(k)|H1B|k8s|5G|100% remote|python 3.11|over 18|' +
    '2027 an|5 a month|level 3|30|1000|$|at least';
  for (const query of others.split('|'))
    it(`is none in “${query}”`, () => {
      expect(readPay(query)).to.equal(null);
    });

  it('is read in time from any text', () => {
    for (const text of ['1 111 ', '$', '1', '1k-', '1,', 'at least '])
      expect(readPay(text.repeat(100_000 / text.length)), text).not.to.equal(undefined);
  });
});
