import { expect } from '@open-wc/testing';
import { isDate, isDateTime, isDuration, isPartialDate, toDateParts, toDurationParts } from '../../src/schema/iso.js';

describe('toDateParts', () => {
  for (const [text, parts] of [
    ['2026', { year: 2026 }],
    ['2026-05', { year: 2026, month: 5 }],
    ['2026-05-18', { year: 2026, month: 5, day: 18 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2000-02-29', { year: 2000, month: 2, day: 29 }],
    ['0001-01-01', { year: 1, month: 1, day: 1 }],
    ['9999-12-31', { year: 9999, month: 12, day: 31 }],
  ] as const) {
    it(`reads ${text}, and says no more than it does`, () => {
      expect(toDateParts(text)).to.deep.equal(parts);
      expect(isPartialDate(text)).to.equal(true);
      expect(isDate(text)).to.equal('day' in parts);
    });
  }

  for (const text of [
    '',
    '26',
    '0000',
    '2026-13',
    '2026-00',
    '2026-5',
    '2026-05-00',
    '2026-05-32',
    '2026-04-31',
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-5-18',
    '18.05.2026',
    '05/18/2026',
    '2026-05-18 ',
    '2026-05-18\n',
    '+002026-05-18',
    '2026-W21',
    '20260518',
    '٢٠٢٦-٠٥-١٨',
    'May 2026',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(toDateParts(text)).to.equal(null);
      expect(isPartialDate(text)).to.equal(false);
      expect(isDate(text)).to.equal(false);
    });
  }
});

describe('isDateTime', () => {
  for (const [text, valid] of [
    ['2026-05-18T23:59', true],
    ['2026-05-18T23:59:30', true],
    ['2026-05-18T23:59:30.123456789Z', true],
    ['2026-05-18T00:00Z', true],
    ['2026-05-18T09:00+05:30', true],
    ['2026-05-18T09:00-07:00', true],
    ['2026-05-18t09:00z', true],
    ['2026-05-18', false],
    ['2026-05T09:00', false],
    ['2026-02-30T09:00', false],
    ['2026-05-18T24:00', false],
    ['2026-05-18T23:60', false],
    ['2026-05-18T9:00', false],
    ['2026-05-18 09:00', false],
    ['2026-05-18T09:00+15:00', false],
    ['2026-05-18T09:00+0530', false],
    ['2026-05-18T09:00T10:00', false],
    ['T09:00', false],
  ] as const) {
    it(`${valid ? 'accepts' : 'refuses'} ${text}`, () => {
      expect(isDateTime(text)).to.equal(valid);
    });
  }

  it('accepts only what the engine can read', () => {
    for (const zone of ['Z', '+14:59', '-14:59', '']) {
      const text = `2026-05-18T23:59:59.999999999${zone}`;
      expect(isDateTime(text), text).to.equal(true);
      expect(Number.isFinite(Date.parse(text)), text).to.equal(true);
    }
  });
});

describe('toDurationParts', () => {
  for (const [text, parts] of [
    ['P12W', { value: 12, unit: 'week' }],
    ['P3M', { value: 3, unit: 'month' }],
    ['P10D', { value: 10, unit: 'day' }],
    ['P1Y', { value: 1, unit: 'year' }],
    ['P012W', { value: 12, unit: 'week' }],
  ] as const) {
    it(`reads ${text}`, () => {
      expect(toDurationParts(text)).to.deep.equal(parts);
      expect(isDuration(text)).to.equal(true);
    });
  }

  for (const text of ['', 'P', '12W', 'P12', 'P1Y6M', 'PT12H', 'P-1W', 'P1.5M', 'P12345D', 'p12w', 'P12W ']) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(toDurationParts(text)).to.equal(null);
      expect(isDuration(text)).to.equal(false);
    });
  }
});
