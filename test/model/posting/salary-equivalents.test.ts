import { expect } from '@open-wc/testing';
import { lazyEnglish } from '../../../src/messages/en.lazy.js';
import { addEnglishMessages } from '../../../src/messages/translate.js';
import { equivalentsView } from '../../../src/model/posting/salary-equivalents.js';
import { type SalaryInfo, isConvertible } from '../../../src/model/posting/salary.js';
import { plain } from '../../format/plain.js';
import { contextAt } from '../view-context.js';

const view = (pay: SalaryInfo) => equivalentsView(pay, contextAt('2026-02-01T12:00:00Z'));
const texts = (pay: SalaryInfo): string[] =>
  view(pay).bands.flatMap(({ lines }) => lines.map(({ before, amount, after }) => plain(before + amount + after)));

describe('equivalentsView', () => {
  before(() => addEnglishMessages(lazyEnglish));

  for (const [pay, expected] of [
    [
      { baseSalary: [{ currency: 'USD', value: 30, unitText: 'HOUR' }], duration: ['P12W'] },
      ['about $5,200 per month', 'about $62,400 per year', 'about $14,400 over 12 weeks'],
    ],
    [
      { baseSalary: [{ currency: 'USD', value: 12100, unitText: 'MONTH' }] },
      ['about $69.80 per hour', 'about $145,000 per year'],
    ],
    [
      { baseSalary: [{ currency: 'USD', value: 22.5, unitText: 'HOUR' }], hoursPerWeek: 20 },
      ['about $1,950 per month', 'about $23,400 per year'],
    ],
    [
      { baseSalary: [{ currency: 'USD', minValue: 45, maxValue: 60, unitText: 'HOUR' }] },
      ['about $7,800 – $10,400 per month', 'about $93,600 – $125,000 per year'],
    ],
    [
      { baseSalary: [{ currency: 'EUR', value: 500, unitText: 'MONTH', qualifier: 'UP_TO' }] },
      ['up to about €2.88 per hour', 'up to about €6,000 per year'],
    ],
    [
      { baseSalary: [{ currency: 'EUR', minValue: 2000, unitText: 'MONTH' }] },
      ['from about €11.50 per hour', 'from about €24,000 per year'],
    ],
    [
      { baseSalary: [{ currency: 'GBP', value: 3000, unitText: 'TOTAL' }], duration: ['P12W'] },
      ['about £6.25 per hour', 'about £1,080 per month'],
    ],
    [
      { baseSalary: [{ currency: 'USD', value: 20, unitText: 'HOUR' }], duration: [{ min: 'P10W', max: 'P12W' }] },
      ['about $3,470 per month', 'about $41,600 per year', 'about $8,000 – $9,600 over 10–12 weeks'],
    ],
    [
      { baseSalary: [{ currency: 'USD', value: 20, unitText: 'HOUR' }], hoursPerWeek: { min: 20, max: 30 } },
      ['about $1,730 – $2,600 per month', 'about $20,800 – $31,200 per year'],
    ],
    [
      {
        baseSalary: [{ currency: 'GBP', value: 24000, unitText: 'YEAR', qualifier: 'PRO_RATA' }],
        hoursPerWeek: 20,
        duration: ['P12W'],
      },
      ['about £11.50 per hour', 'about £2,000 per month'],
    ],
    // a unit that was stated wrong: nobody is paid a cent
    [{ baseSalary: [{ currency: 'USD', value: 21, unitText: 'YEAR' }] }, ['about $1.75 per month']],
    [{ baseSalary: [{ currency: 'USD', value: 21 }] }, []],
    [{ baseSalary: [{ currency: 'GBP', value: 3000, unitText: 'TOTAL' }] }, []],
    [{ baseSalary: [{ note: 'Competitive' }] }, []],
  ] as [SalaryInfo, string[]][]) {
    it(`makes ${expected.join(', ') || 'nothing'} of ${JSON.stringify(pay)}`, () => {
      expect(texts(pay)).to.deep.equal(expected);
      expect(isConvertible(pay), 'is offered').to.equal(expected.length > 0);
    });
  }

  it('says what was assumed, and that the employer did not', () => {
    const hourly: SalaryInfo = { baseSalary: [{ value: 30, unitText: 'HOUR' }] };
    expect(view(hourly).assumed).to.equal(
      'Estimate, at 40 hours a week and 52 weeks a year. Not stated by the employer.',
    );
    expect(view({ ...hourly, hoursPerWeek: { min: 30, max: 37.5 } }).assumed).to.contain('30–37.5 hours a week');
    const daily: SalaryInfo = { baseSalary: [{ value: 200, unitText: 'DAY' }], daysPerWeek: 4 };
    expect(view(daily).assumed).to.contain('4 days and 40 hours a week');
  });

  it('keeps bands apart, by whom they are for, or by their amount, and says which are gross', () => {
    const { bands } = view({
      baseSalary: [
        { currency: 'USD', value: 30, unitText: 'HOUR', appliesTo: 'Bachelor’s' },
        { currency: 'USD', value: 38, unitText: 'HOUR', qualifier: 'GROSS' },
        { currency: 'USD', value: 40 },
      ],
    });
    expect(bands.map(({ labels }) => labels)).to.deep.equal([['Bachelor’s'], ['$38', 'gross']]);
  });

  it('says amounts in full to a screen reader', () => {
    const { bands } = view({ baseSalary: [{ currency: 'USD', minValue: 45, maxValue: 60, unitText: 'HOUR' }] });
    expect(bands[0]?.lines[0]?.spoken).to.equal('about 7,800 to 10,400 US dollars per month');
  });
});
