import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { type Unit, convert, roundConverted, weeksIn } from '../../../src/model/posting/salary-conversion.js';

const UNITS: readonly Unit[] = ['HOUR', 'DAY', 'WEEK', 'TWO_WEEKS', 'MONTH', 'YEAR', 'TOTAL'];
const anyUnit = fc.constantFrom(...UNITS);
const anyAmount = fc.double({ min: 0.01, max: 1e9, noNaN: true });
const anyHours = fc.double({ min: 1, max: 80, noNaN: true });
const exactly = (value: number) => ({ min: value, max: value });
const time = (hours: number) => ({ hoursPerWeek: exactly(hours), daysPerWeek: exactly(5) });
const TERM = exactly(12);

const anyRange = (most: number) =>
  fc
    .tuple(fc.double({ min: 1, max: most, noNaN: true }), fc.double({ min: 1, max: most, noNaN: true }))
    .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));

describe('pay in other units', () => {
  it('comes back to itself', () => {
    fc.assert(
      fc.property(anyAmount, anyHours, anyUnit, anyUnit, (amount, hours, from, to) => {
        const there = convert(exactly(amount), from, to, time(hours), TERM);
        const back = convert(there, to, from, time(hours), TERM);
        expect(back.min / amount).to.be.closeTo(1, 1e-9);
        expect(back.max / amount).to.be.closeTo(1, 1e-9);
      }),
      { seed: 20261124 },
    );
  });

  it('grows with the amount, before and after it is rounded', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, anyUnit, anyUnit, (one, other, from, to) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const ends = convert({ min: less, max: more }, from, to, time(40), TERM);
        expect(ends.min).to.be.at.most(ends.max);
        expect(roundConverted(ends.min)).to.be.at.most(roundConverted(ends.max));
      }),
      { seed: 20261124 },
    );
  });

  it('is a range from less to more, whatever is not certain', () => {
    fc.assert(
      fc.property(
        anyRange(80),
        anyRange(7),
        anyRange(52),
        anyUnit,
        anyUnit,
        (hoursPerWeek, daysPerWeek, term, from, to) => {
          const { min, max } = convert(exactly(100), from, to, { hoursPerWeek, daysPerWeek }, term);
          expect(min).to.be.above(0);
          expect(min).to.be.at.most(max);
        },
      ),
      { seed: 20261124 },
    );
  });

  it('has three significant digits, and is off by less than its last one', () => {
    fc.assert(
      fc.property(anyAmount, (amount) => {
        const rounded = roundConverted(amount);
        expect(rounded).to.equal(Number(rounded.toPrecision(3)));
        expect(Math.abs(rounded - amount) / amount).to.be.at.most(0.0051);
      }),
      { seed: 20261124 },
    );
  });

  for (const [amount, from, to, expected] of [
    [30, 'HOUR', 'WEEK', 1200],
    [30, 'HOUR', 'YEAR', 62_400],
    [30, 'HOUR', 'MONTH', 5200],
    [12_000, 'MONTH', 'YEAR', 144_000],
    [62_400, 'YEAR', 'HOUR', 30],
    [240, 'DAY', 'HOUR', 30],
    [2400, 'TWO_WEEKS', 'HOUR', 30],
    [30, 'HOUR', 'TOTAL', 14_400],
    [14_400, 'TOTAL', 'HOUR', 30],
  ] as const) {
    it(`makes ${expected} per ${to} of ${amount} per ${from}`, () => {
      expect(convert(exactly(amount), from, to, undefined, TERM).min).to.be.closeTo(expected, 1e-9);
    });
  }

  for (const [choice, weeks] of [
    ['P12W', [12, 12]],
    ['P84D', [12, 12]],
    ['P3M', [13, 13]],
    ['P1Y', [52, 52]],
    [{ min: 'P10W', max: 'P12W' }, [10, 12]],
    [{ min: 'P10W' }, null],
    ['nonsense', null],
  ] as const) {
    it(`takes ${JSON.stringify(choice)} for ${weeks ? weeks.join(' to ') : 'no number of'} weeks`, () => {
      expect(weeksIn(choice)).to.deep.equal(weeks && { min: weeks[0], max: weeks[1] });
    });
  }
});
