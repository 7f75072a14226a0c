import { expect } from '@open-wc/testing';
import { defineMessages } from '../../../src/messages/translate.js';
import { salaryView } from '../../../src/model/posting/salary.js';
import type { SalaryBand } from '../../../src/schema/index.js';
import { contextAt } from '../view-context.js';

const context = contextAt('2026-02-01T12:00:00Z');
const lineOf = (band: SalaryBand) => salaryView({ baseSalary: [band] }, context)?.lines[0];

describe('salaryView', () => {
  for (const [band, shown, spoken] of [
    [{ currency: 'USD', value: 12100, unitText: 'MONTH' }, '$12,100 per month', '12,100 US dollars per month'],
    [
      { currency: 'USD', minValue: 45, maxValue: 60, unitText: 'HOUR' },
      '$45 – $60 per hour',
      '45 to 60 US dollars per hour',
    ],
    [{ currency: 'USD', minValue: 45 }, 'from $45', 'from 45 US dollars'],
    [{ currency: 'USD', maxValue: 60, unitText: 'DAY' }, 'up to $60 per day', 'up to 60 US dollars per day'],
    [{ currency: 'USD', value: 45, qualifier: 'FROM' }, 'from $45', 'from 45 US dollars'],
    [
      { currency: 'USD', value: 45, qualifier: 'UP_TO', unitText: 'WEEK' },
      'up to $45 per week',
      'up to 45 US dollars per week',
    ],
    [
      { currency: 'USD', value: 45, qualifier: 'ABOUT', unitText: 'YEAR' },
      'about $45 per year',
      'about 45 US dollars per year',
    ],
    [{ currency: 'USD', value: 45, unitText: 'TWO_WEEKS' }, '$45 every two weeks', '45 US dollars every two weeks'],
    [{ currency: 'USD', value: 45, unitText: 'TOTAL' }, '$45 in total', '45 US dollars in total'],
    [{ value: 2400 }, '2,400', '2,400'],
  ] as [SalaryBand, string, string][]) {
    it(`shows ${JSON.stringify(band)} as "${shown}", and says "${spoken}"`, () => {
      const line = lineOf(band);
      expect(`${line?.before}${line?.amount}${line?.after}`.replaceAll('\u2009', ' ')).to.equal(shown);
      expect(line?.spoken).to.equal(spoken);
      expect(line?.details).to.deep.equal([]);
    });
  }

  it('keeps the amount apart from the words around it', () => {
    const line = lineOf({ currency: 'USD', maxValue: 45, unitText: 'HOUR' });
    expect([line?.before, line?.amount, line?.after]).to.deep.equal(['up to ', '$45', ' per hour']);
  });

  it('says what kind of pay it is, for whom, and in which words, in this order', () => {
    const line = lineOf({ currency: 'EUR', value: 520, qualifier: 'GROSS', appliesTo: 'PhD', note: 'plus meals' });
    expect(line?.details).to.deep.equal(['gross', 'PhD', 'plus meals']);
    expect(lineOf({ value: 1, qualifier: 'NET' })?.details).to.deep.equal(['net']);
    expect(lineOf({ value: 1, qualifier: 'PRO_RATA' })?.details).to.deep.equal(['pro rata']);
    expect(lineOf({ value: 1, qualifier: 'ABOUT' })?.details).to.deep.equal([]);
  });

  it('shows the employer’s words where there is no amount, and nothing to say aloud twice', () => {
    expect(lineOf({ note: 'Competitive' })).to.deep.equal({
      before: '',
      amount: '',
      after: '',
      spoken: null,
      details: ['Competitive'],
    });
  });

  it('keeps every band, in the order of the posting', () => {
    const baseSalary: SalaryBand[] = [
      { value: 30, appliesTo: 'B.Sc.' },
      { value: 38, appliesTo: 'PhD' },
      { note: 'C' },
    ];
    const view = salaryView({ baseSalary }, context);
    expect(view?.lines.map(({ amount, details }) => [amount, ...details])).to.deep.equal([
      ['30', 'B.Sc.'],
      ['38', 'PhD'],
      ['', 'C'],
    ]);
  });

  for (const [posting, kind, text] of [
    [{ payKind: 'UNPAID' }, 'UNPAID', 'Unpaid'],
    [{ payKind: 'CREDIT' }, 'CREDIT', 'For academic credit'],
    [{ payKind: 'UNDISCLOSED' }, 'UNDISCLOSED', 'Pay not disclosed'],
    [{ payKind: 'PERFORMANCE' }, 'PERFORMANCE', 'Performance-based'],
    [{ payKind: 'STATED' }, 'STATED', 'Paid'],
    [{ baseSalary: [{ value: 0 }] }, 'UNDISCLOSED', 'Pay not disclosed'],
    [{ baseSalary: [{ minValue: 0, maxValue: 0, currency: 'USD' }] }, 'UNDISCLOSED', 'Pay not disclosed'],
  ] as const) {
    it(`says "${text}" for ${JSON.stringify(posting)}`, () => {
      const { payKind, baseSalary } = { payKind: undefined, baseSalary: undefined, ...posting };
      expect(salaryView({ payKind, baseSalary: baseSalary && [...baseSalary] }, context)).to.deep.equal({
        kind,
        lines: [],
        text,
      });
    });
  }

  it('says nothing when the posting does not', () => {
    expect(salaryView({}, context)).to.equal(null);
  });

  it('puts the amount where the language wants it', () => {
    defineMessages('qba', { 'salary.HOUR': 'hour @ {amount}', 'range.from': '{amount} plus' });
    const view = salaryView(
      { baseSalary: [{ minValue: 45, unitText: 'HOUR' }] },
      contextAt('2026-02-01', 'UTC', 'qba'),
    );
    expect(view?.lines[0]).to.include({ before: 'hour @ ', after: ' plus' });
  });
});
