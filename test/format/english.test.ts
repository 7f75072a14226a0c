import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  englishCompactMoney,
  englishCountry,
  englishDate,
  englishDateRange,
  englishList,
  englishMoney,
  englishNumber,
  englishRelative,
  englishUnits,
  isAmericanEnglish,
} from '../../src/format/english.js';
import type { DateParts } from '../../src/schema/iso.js';
import { isNightly } from '../support/property-runs.js';

const RUNS = { numRuns: isNightly ? 100_000 : 3000 };
/** Spaces of all widths are alike: which of them is written depends on the version of the engine's data. */
const plain = (text: string): string => text.replace(/[\u00A0\u2009\u202F]/g, ' ');

/** Compares what is written by hand, if it is, with `Intl`; at least half of the values must be. */
const compare = <Value>(
  values: fc.Arbitrary<Value>,
  byHand: (value: Value) => string | null,
  byIntl: (value: Value) => string,
): void => {
  let written = 0;
  fc.assert(
    fc.property(values, (value) => {
      const text = byHand(value);
      if (text === null) return;
      written += 1;
      const expected = plain(byIntl(value));
      if (text !== expected) throw new Error(`${JSON.stringify(value)}: ${text} is not ${expected}`);
    }),
    RUNS,
  );
  expect(written).to.be.above(RUNS.numRuns / 2);
};

const utc = ({ year, month = 1, day = 1 }: DateParts): number => Date.UTC(year, month - 1, day);
const formatOf = ({ month, day }: DateParts): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(!day && { calendar: 'gregory' }),
    ...(month && { month: day ? 'short' : 'long' }),
    ...(day && { day: 'numeric' }),
  });
const formats = [{ year: 1 }, { year: 1, month: 1 }, { year: 1, month: 1, day: 1 }].map(formatOf);
const cachedFormat = ({ month, day }: DateParts): Intl.DateTimeFormat | undefined => formats[day ? 2 : month ? 1 : 0];

const dates = (years: fc.Arbitrary<number>): fc.Arbitrary<DateParts> =>
  fc.oneof(
    years.map((year) => ({ year })),
    fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, month]) => ({ year, month })),
    fc
      .tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([year, month, day]) => ({ year, month, day })),
  );

const precision = ({ month, day }: DateParts): number => (day ? 3 : month ? 2 : 1);

const amounts = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: 0, max: 2_000_000 }),
  fc.integer({ min: 0, max: 20_000 }).map((cents) => cents / 100),
  fc.integer({ min: 0, max: 400 }).map((thousands) => thousands * 500),
);
const ranges = fc
  .tuple(fc.constantFrom('USD', 'EUR', 'GBP', undefined), amounts, amounts, fc.boolean())
  .map(([currency, one, other, isSingle]) => ({
    currency,
    from: Math.min(one, other),
    to: isSingle ? Math.min(one, other) : Math.max(one, other),
  }));

const numberFormats = new Map<string, Intl.NumberFormat>();
const numberFormat = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = JSON.stringify(options);
  const format = numberFormats.get(key) ?? new Intl.NumberFormat('en-US', options);
  numberFormats.set(key, format);
  return format;
};

describe('American English without the engine’s formatters', function () {
  if (isNightly) this.timeout(600_000);

  it('is that of "en" and "en-US" alone', () => {
    for (const locale of ['en', 'en-US']) expect(isAmericanEnglish(locale), locale).to.equal(true);
    for (const locale of ['en-GB', 'en-CA', 'en-US-u-nu-deva', 'en-US-u-ca-buddhist', 'de', 'eng', ''])
      expect(isAmericanEnglish(locale), locale).to.equal(false);
    for (const locale of ['en', 'en-US']) expect(new Intl.NumberFormat(locale).format(1234.5)).to.equal('1,234.5');
  });

  it('writes dates as Intl does', () => {
    compare(
      dates(fc.integer({ min: 900, max: 10_100 })),
      englishDate,
      (date) => cachedFormat(date)?.format(utc(date)) ?? '',
    );
  });

  it('writes ranges of dates as Intl does', () => {
    const pairs = fc
      .tuple(dates(fc.integer({ min: 2024, max: 2028 })), dates(fc.integer({ min: 2024, max: 2028 })))
      .map(([from, to]): [DateParts, DateParts] => {
        const isLess = precision(from) < precision(to);
        const [shape, other] = isLess ? [from, to] : [to, from];
        const cut = {
          year: other.year,
          ...(shape.month && { month: other.month }),
          ...(shape.day && { day: other.day }),
        };
        return utc(cut) < utc(shape) ? [cut, shape] : [shape, cut];
      });
    compare(
      pairs,
      ([from, to]) => englishDateRange(from, to),
      ([from, to]) => cachedFormat(from)?.formatRange(utc(from), utc(to)) ?? '',
    );
  });

  it('leaves ranges that run backwards, and years that are not four digits, to Intl', () => {
    expect(englishDateRange({ year: 2027 }, { year: 2026 })).to.equal(null);
    expect(englishDateRange({ year: 2026, month: 5, day: 3 }, { year: 2026, month: 5, day: 2 })).to.equal(null);
    expect(englishDate({ year: 999 })).to.equal(null);
    expect(englishDate({ year: 12_026, month: 1 })).to.equal(null);
  });

  it('writes numbers as Intl does', () => {
    compare(
      amounts,
      (value) => englishNumber(value),
      (value) => numberFormat({}).format(value),
    );
    for (const value of [-1, -0, 0.5, 1e15, Number.NaN, Infinity])
      expect(englishNumber(value), `${value}`).to.equal(null);
  });

  for (const isNamed of [false, true])
    it(`writes amounts of money as Intl does, with ${isNamed ? 'the name' : 'the sign'} of the currency`, () => {
      compare(
        ranges,
        (range) => englishMoney(range, isNamed),
        ({ currency, from, to }) => {
          const isWhole = Number.isInteger(from) && Number.isInteger(to);
          const format = numberFormat({
            ...(currency && { style: 'currency', currency, currencyDisplay: isNamed ? 'name' : 'symbol' }),
            ...(isWhole ? { maximumFractionDigits: 0 } : !currency && { minimumFractionDigits: 2 }),
          });
          return from === to ? format.format(from) : format.formatRange(from, to);
        },
      );
      expect(englishMoney({ currency: 'CAD', from: 1, to: 2 }, isNamed)).to.equal(null);
      expect(englishMoney({ currency: 'USD', from: 0.005, to: 0.005 }, isNamed)).to.equal(null);
    });

  it('writes short amounts of money as Intl does', () => {
    const round = fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 3, max: 6 }))
      .map(([digits, zeros]) => digits * 10 ** zeros)
      .filter((amount) => amount < 1e9);
    const shortRanges = fc.tuple(fc.constantFrom('USD', 'EUR', 'GBP'), round, round).map(([currency, one, other]) => ({
      currency,
      from: Math.min(one, other),
      to: Math.max(one, other),
    }));
    compare(shortRanges, englishCompactMoney, ({ currency, from, to }) => {
      const format = numberFormat({ style: 'currency', currency, notation: 'compact', maximumSignificantDigits: 3 });
      return from === to ? format.format(from) : format.formatRange(from, to);
    });
  });

  it('writes units as Intl does', () => {
    const counts = fc.integer({ min: 0, max: 3000 });
    compare(
      fc.tuple(counts, counts, fc.boolean(), fc.constantFrom('day', 'week', 'month', 'year', 'hour')),
      ([one, other, isSingle, unit]) =>
        englishUnits(Math.min(one, other), isSingle ? Math.min(one, other) : Math.max(one, other), unit),
      ([one, other, isSingle, unit]) => {
        const format = numberFormat({ style: 'unit', unit, unitDisplay: 'long' });
        const from = Math.min(one, other);
        return isSingle || one === other ? format.format(from) : format.formatRange(from, Math.max(one, other));
      },
    );
  });

  it('writes lists as Intl does', () => {
    for (const word of ['and', 'or'] as const) {
      const format = new Intl.ListFormat('en-US', { type: word === 'or' ? 'disjunction' : 'conjunction' });
      compare(
        fc.array(fc.string(), { maxLength: 6 }),
        (items) => englishList(items, word),
        (items) => format.format(items),
      );
    }
  });

  it('writes the countries that it knows as Intl does', () => {
    const format = new Intl.DisplayNames('en-US', { type: 'region' });
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    const known = codes.filter((code) => englishCountry(code) !== null);
    expect(known).to.include.members(['US', 'GB', 'DE', 'IN']);
    for (const code of known) expect(englishCountry(code)).to.equal(format.of(code));
  });

  it('writes how far away something is as Intl does', () => {
    const format = new Intl.RelativeTimeFormat('en-US', { numeric: 'auto' });
    compare(
      fc.tuple(fc.integer({ min: -4000, max: 4000 }), fc.constantFrom('minute', 'hour', 'day')),
      ([value, unit]) => englishRelative(value, unit),
      ([value, unit]) => format.format(value, unit),
    );
    for (let value = -40; value <= 40; value++)
      for (const unit of ['minute', 'hour', 'day'] as const)
        expect(englishRelative(value, unit)).to.equal(format.format(value, unit));
  });
});
