import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { messagesFor } from '../../../src/messages/translate.js';
import { compactLine } from '../../../src/model/posting/compact-salary.js';
import { equivalentsView } from '../../../src/model/posting/salary-equivalents.js';
import { salaryView } from '../../../src/model/posting/salary.js';
import type { SalaryBand } from '../../../src/schema/compensation.js';
import { parsePosting } from '../../../src/schema/index.js';
import { corpus } from '../../support/corpus.js';
import { recordMetric } from '../../support/quality.js';
import { faultOf } from './salary-faults.js';

const LOCALES = ['en', 'de', 'fr', 'ja', 'hi', 'ar-EG', 'fa', 'en-IN'];

/** What is shown and said of a salary that somebody sent, in every locale. */
const salaryWords = (salary: unknown): string[] => {
  const { posting } = parsePosting({ title: 'T', baseSalary: salary });
  return LOCALES.flatMap((locale) => {
    const context = { locale, timeZone: 'UTC', now: 0, t: messagesFor(locale) };
    if (!posting) return [];
    const equivalents = equivalentsView({ ...posting, duration: ['P12W'] }, context).bands.flatMap(
      ({ lines }) => lines,
    );
    const lines = [...(salaryView(posting, context)?.lines ?? []), compactLine(posting, context), ...equivalents];
    return lines.filter((line) => line !== null).flatMap(({ amount, spoken }) => [amount, spoken ?? '']);
  });
};

const isReversed = ({ minValue, maxValue }: SalaryBand): boolean =>
  minValue !== undefined && maxValue !== undefined && minValue > maxValue;

const anyAmount = fc.oneof(
  fc.double(),
  fc.double({ min: 0, max: 1e10 }),
  fc.integer({ min: -10, max: 2_000_000 }),
  fc.constantFrom(Number.NaN, Infinity, -Infinity, -0, 0, 5e-324, 1e21, 0.005, null, '', ' ', '12', 'NaN', '1e309'),
  fc.string(),
);
const anyBand = fc.record(
  {
    currency: fc.oneof(fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'usd', 'US$', 'ZZZ', ''), fc.string()),
    value: anyAmount,
    minValue: anyAmount,
    maxValue: anyAmount,
    unitText: fc.constantFrom('HOUR', 'MONTH', 'TOTAL', 'fortnight'),
    qualifier: fc.constantFrom('ABOUT', 'UP_TO', 'FROM', 'NET'),
  },
  { requiredKeys: [] },
);

describe('pay, whatever was sent', () => {
  it('never shows what is no amount, nor a range from more to less', async () => {
    let shown = 0;
    fc.assert(
      fc.property(anyBand, (band) => {
        const kept = parsePosting({ title: 'T', baseSalary: band }).posting?.baseSalary ?? [];
        expect(kept.filter(isReversed)).to.deep.equal([]);
        for (const words of salaryWords(band)) {
          shown++;
          expect(faultOf(words), words).to.equal(null);
        }
      }),
      { numRuns: 1000, seed: 20261124 },
    );
    expect(shown, 'amounts shown').to.be.above(1000);
    await recordMetric('R7', '0 faults in 1,000 random bands, 8 locales');
  });

  it('never shows what is no amount, of the real oddities in the captures', async function () {
    const amounts = [
      ...(await corpus<{ value: unknown }>(this, 'money-numbers')).map(({ value }) => ({ value, currency: 'USD' })),
      ...(await corpus<string>(this, 'money-strings')).map((value) => ({ value, currency: 'USD' })),
      ...(await corpus<string>(this, 'money-currencies')).map((currency) => ({ value: 21.5, currency })),
      ...(await corpus<[unknown, unknown]>(this, 'money-ranges')).map(([minValue, maxValue]) => ({
        minValue,
        maxValue,
      })),
    ];
    for (const band of amounts) {
      for (const words of salaryWords(band)) expect(faultOf(words), `${JSON.stringify(band)}: ${words}`).to.equal(null);
    }
    await recordMetric('R7', `0 faults in ${amounts.length} amounts of the corpora`);
  });

  it('is caught by this test when it is shown', () => {
    for (const words of ['$NaN', '€∞', '-$5', '−5 €', '-0', '1e+21']) expect(faultOf(words), words).to.not.equal(null);
    for (const words of ['$12,100', '$45 – $60', '45–60 €', '١٢٬١٠٠ US$']) expect(faultOf(words), words).to.equal(null);
  });
});
