import { expect } from '@open-wc/testing';
import { salaryOf } from '../../../src/model/board/pay-minimum.js';
import { BoardOrders } from '../../../src/model/board/sort.js';
import type { JobPosting } from '../../../src/schema/job-posting.js';
import { safeParsePosting } from '../../../src/schema/parser/parse-internal.js';

const posting = (fields: object): JobPosting => {
  const { data } = safeParsePosting({ title: 'Intern', hiringOrganization: 'Acme', ...fields });
  if (!data) throw new Error('unreadable');
  return data;
};

const titles = (fields: readonly object[], sort: 'newest' | 'deadline' | 'start' | 'pay'): string[] => {
  const postings = fields.map((one, at) => posting({ title: String(at), ...one }));
  return new BoardOrders(postings).sort([...postings.keys()], sort, null).map((row) => postings[row]?.title ?? '');
};
const usd = (value: number, unitText: string, more = {}): object => ({
  baseSalary: { value, currency: 'USD', unitText },
  ...more,
});

const paid = (currency: string | undefined, value: number): object => ({
  baseSalary: { value, currency, unitText: 'YEAR' },
});
const bands = (...values: number[]): object => ({
  baseSalary: values.map((value) => ({ value, currency: 'USD', unitText: 'YEAR', appliesTo: `${value}` })),
});

describe('the orders of a board', () => {
  it('puts the newest first, and those without a date last', () => {
    expect(titles([{}, { datePosted: '2026-01-02' }, { datePosted: '2026-03-01' }], 'newest')).to.deep.equal([
      '2',
      '1',
      '0',
    ]);
  });

  it('puts the next deadline first; rolling ones have none', () => {
    expect(
      titles([{ validThrough: 'ROLLING' }, { validThrough: '2027-02-01' }, { validThrough: '2027-01-01' }], 'deadline'),
    ).to.deep.equal(['2', '1', '0']);
  });

  it('puts the first start first', () => {
    expect(
      titles(
        [{ startDates: 'FLEXIBLE' }, { startDates: ['2027-06-01', '2027-01-05'] }, { startDates: 'IMMEDIATE' }],
        'start',
      ),
    ).to.deep.equal(['2', '1', '0']);
  });

  it('compares pay by the year, in the currency that most have; what cannot be compared comes last', () => {
    const fields = [
      usd(100_000, 'TOTAL'),
      { baseSalary: { value: 900_000, currency: 'JPY', unitText: 'MONTH' } },
      usd(50_000, 'YEAR'),
      usd(30, 'HOUR'), // 62,400
      usd(30, 'HOUR', { hoursPerWeek: 20 }), // 31,200
      { baseSalary: { minValue: 1000, maxValue: 6000, currency: 'USD', unitText: 'MONTH' } }, // 72,000 at most
      {},
      { baseSalary: { value: 99_999_999 } },
    ];
    expect(titles(fields, 'pay')).to.deep.equal(['5', '3', '2', '4', '0', '1', '6', '7']);
  });

  it('compares pay in the currency of the most bands, wherever it stands, and whatever has no currency', () => {
    const fields = [
      paid('JPY', 9_000_000),
      paid(undefined, 1),
      paid(undefined, 2),
      paid(undefined, 3),
      paid('EUR', 30_000),
      paid('USD', 99_000),
      paid('EUR', 50_000),
    ];
    expect(titles(fields, 'pay')).to.deep.equal(['6', '4', '0', '1', '2', '3', '5']);
  });

  it('goes by the best paid band of a posting', () => {
    expect(titles([bands(20_000, 40_000), bands(30_000), bands(50_000, 10_000)], 'pay')).to.deep.equal(['2', '0', '1']);
    expect(salaryOf(posting(bands(20_000, 40_000)), 'USD')).to.equal(40_000);
  });

  for (const [name, fields] of [
    ['no pay', {}],
    ['another currency', { baseSalary: { value: 1, currency: 'EUR', unitText: 'YEAR' } }],
    ['no unit of time', { baseSalary: { value: 1, currency: 'USD' } }],
    ['a sum that is paid once', usd(100_000, 'TOTAL')],
  ] as const) {
    it(`knows no yearly pay of ${name}`, () => {
      expect(salaryOf(posting(fields), 'USD')).to.equal(null);
    });
  }

  it('with scores puts the best match first, and goes by the newest among equals', () => {
    const dates = ['2026-01-01', '2026-03-01', '2026-02-01', '2026-04-01'];
    const orders = new BoardOrders(dates.map((datePosted) => posting({ datePosted })));
    const scores = Uint16Array.from([4, 4, 8, 1]);
    expect(orders.sort([0, 1, 2, 3], 'relevance', scores)).to.deep.equal([2, 1, 0, 3]);
    expect(orders.sort([0, 1, 2, 3], 'newest', scores)).to.deep.equal([3, 1, 2, 0]);
  });
});
