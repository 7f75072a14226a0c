import { expect } from '@open-wc/testing';
import { parsePayMinimum, payMinimumId, reachesMinimum } from '../../../src/model/board/pay-minimum.js';
import type { JobPosting } from '../../../src/schema/job-posting.js';

const paying = (
  minValue: number,
  maxValue: number,
  unitText: 'HOUR' | 'MONTH' | 'YEAR',
  more: object = {},
): JobPosting => ({
  title: 'Intern',
  baseSalary: [{ currency: 'USD', minValue, maxValue, unitText }],
  ...more,
});

describe('the least pay', () => {
  for (const [what, posting, id, isReached] of [
    ['the upper end of a range', paying(20, 30, 'HOUR'), '30-usd-hour', true],
    ['more than a range', paying(20, 30, 'HOUR'), '30.5-usd-hour', false],
    ['a year of a month', paying(5000, 5000, 'MONTH'), '60000-usd-year', true],
    ['a month of a year', paying(60_000, 60_000, 'YEAR'), '5000-usd-month', true],
    ['an hour of a part-time job', paying(30, 30, 'HOUR', { hoursPerWeek: 20 }), '30-usd-hour', true],
    ['a year of a part-time job', paying(30, 30, 'HOUR', { hoursPerWeek: 20 }), '60000-usd-year', false],
    ['another currency', paying(90, 90, 'HOUR'), '30-eur-hour', false],
    ['no pay', { title: 'Intern' }, '1-usd-hour', false],
  ] as const) {
    it(`is ${isReached ? '' : 'not '}reached by ${what}`, () => {
      const minimum = parsePayMinimum(id);
      expect(minimum && reachesMinimum(posting, minimum)).to.equal(isReached);
    });
  }

  it('has one id', () => {
    expect(payMinimumId({ amount: 30.5, currency: 'USD', unit: 'HOUR' })).to.equal('30.5-usd-hour');
    for (const id of ['', 'paid', '0-usd-hour', '30-usd-century', '-3-usd-hour', '30--hour', '9999999999-usd-hour'])
      expect(parsePayMinimum(id), id).to.equal(null);
  });
});
