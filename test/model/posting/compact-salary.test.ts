import { expect } from '@open-wc/testing';
import { lazyEnglish } from '../../../src/messages/en.lazy.js';
import { addEnglishMessages } from '../../../src/messages/translate.js';
import { compactLine } from '../../../src/model/posting/compact-salary.js';
import type { SalaryBand } from '../../../src/schema/index.js';
import { plain } from '../../format/plain.js';
import { contextAt } from '../view-context.js';

const usd = (band: SalaryBand): SalaryBand => ({ currency: 'USD', unitText: 'HOUR', ...band });
const textOf = (bands: readonly SalaryBand[]): string => {
  const line = compactLine({ baseSalary: [...bands] }, contextAt('2026-02-01T12:00:00Z'));
  return plain([`${line?.before}${line?.amount}${line?.after}`, ...(line?.details ?? [])].filter(Boolean).join(' '));
};

describe('compactLine', () => {
  before(() => addEnglishMessages(lazyEnglish));

  for (const [bands, shown] of [
    [[usd({ value: 12100, unitText: 'MONTH' })], '$12.1K/mo'],
    [[usd({ value: 54450, unitText: 'YEAR' })], '$54,450/yr'],
    [[usd({ minValue: 50000, maxValue: 60000, unitText: 'YEAR' })], '$50–60K/yr'],
    [[usd({ minValue: 50000, maxValue: 62550, unitText: 'YEAR' })], '$50,000 – $62,550/yr'],
    [[usd({ value: 22.5 })], '$22.50/hr'],
    [[usd({ value: 3000, unitText: 'TOTAL' })], '$3,000 in total'],
    [[usd({ value: 1200, unitText: 'TWO_WEEKS' })], '$1,200 every two weeks'],
    [[{ value: 2400 }], '2,400'],
    [[usd({ value: 30, appliesTo: 'Junior' }), usd({ minValue: 38, maxValue: 40, appliesTo: 'PhD' })], '$30 – $40/hr'],
    [[usd({ value: 30 }), usd({ minValue: 38 })], 'from $30/hr'],
    [[usd({ value: 30 }), { currency: 'CAD', value: 40, unitText: 'HOUR' }], '$30/hr +1'],
    [[usd({ value: 30 }), usd({ value: 4000, unitText: 'MONTH' }), usd({ value: 2 })], '$30/hr +2'],
    [[usd({ minValue: 30 }), usd({ maxValue: 38 })], 'from $30/hr +1'],
    [[usd({ value: 30, qualifier: 'GROSS' })], '$30/hr gross'],
    [[{ note: 'Competitive' }], 'Competitive'],
    [[{ note: 'Competitive' }, usd({ value: 30 })], '$30/hr'],
  ] as [SalaryBand[], string][]) {
    it(`shows ${JSON.stringify(bands)} as "${shown}"`, () => {
      expect(textOf(bands)).to.equal(shown);
    });
  }
});
