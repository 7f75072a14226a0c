import { expect } from '@open-wc/testing';
import { formatDuration, formatUnits } from '../../src/format/duration.js';
import type { DurationChoice } from '../../src/schema/index.js';
import { plain } from './plain.js';

describe('formatDuration', () => {
  for (const [choices, locale, shown] of [
    [['P12W'], 'en', '12 weeks'],
    [['P1Y'], 'en', '1 year'],
    [['P10D'], 'en', '10 days'],
    [['P12W'], 'de', '12 Wochen'],
    [['P12W'], 'fr', '12 semaines'],
    [['P12W'], 'ja', '12 週間'],
    [['P12W'], 'ar-u-nu-latn', '12 أسبوعًا'],
    [[{ min: 'P10W', max: 'P12W' }], 'en', '10–12 weeks'],
    [[{ min: 'P12W', max: 'P10W' }], 'en', '10–12 weeks'],
    [[{ min: 'P12W', max: 'P12W' }], 'en', '12 weeks'],
    [[{ min: 'P10W', max: 'P3M' }], 'en', '10 weeks – 3 months'],
    [['P3M', 'P6M'], 'en', '3 months or 6 months'],
    [['P3M', 'P6M', 'P1Y'], 'de', '3 Monate, 6 Monate oder 1 Jahr'],
    [[{}], 'en', ''],
    [[], 'en', ''],
  ] as [DurationChoice[], string, string][]) {
    it(`shows ${JSON.stringify(choices)} in ${locale} as "${shown}"`, () => {
      expect(plain(formatDuration(choices, locale))).to.equal(shown);
    });
  }
});

const open = (end: string, amount: string): string => `${end} ${amount}`;

describe('ranges with one end', () => {
  it('say which end it is', () => {
    expect(formatDuration([{ min: 'P10W' }], 'en', open)).to.equal('from 10 weeks');
    expect(formatDuration([{ max: 'P10W' }], 'en', open)).to.equal('upTo 10 weeks');
    expect(formatDuration(['P10W'], 'en', open)).to.equal('10 weeks');
  });
});

describe('formatUnits', () => {
  it('counts in the grammar of the locale', () => {
    expect(formatUnits(1, 'week', 'en')).to.equal('1 week');
    expect(formatUnits(2, 'week', 'pl')).to.equal('2 tygodnie');
    expect(formatUnits(5, 'week', 'pl')).to.equal('5 tygodni');
  });
});
