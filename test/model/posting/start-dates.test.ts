import { expect } from '@open-wc/testing';
import { startOptions } from '../../../src/model/posting/start-dates.js';
import type { StartDate } from '../../../src/schema/index.js';
import { plain } from '../../format/plain.js';
import { contextAt } from '../view-context.js';

const context = contextAt('2026-02-01T12:00:00Z');
const optionOf = (choice: StartDate, duration: string[] = [], at = context) => {
  const option = startOptions([choice], duration, at)[0];
  return option && { ...option, label: plain(option.label) };
};

describe('startOptions', () => {
  for (const [choice, value, label, details] of [
    ['FLEXIBLE', 'FLEXIBLE', 'Flexible', []],
    ['IMMEDIATE', 'IMMEDIATE', 'As soon as possible', []],
    [{ start: '2026-05-18' }, '2026-05-18', 'May 18, 2026', []],
    [{ start: '2026-05-18', end: '2026-08-07' }, '2026-05-18', 'May 18 – Aug 7, 2026', ['12 weeks']],
    [{ start: '2026-05-18', end: '2026-05-19' }, '2026-05-18', 'May 18 – 19, 2026', []],
    [{ start: '2026-05', end: '2026-08' }, '2026-05', 'May – August 2026', []],
    [{ start: '2026-05' }, '2026-05', 'May 2026', []],
    [{ start: '2026-05', part: 'EARLY' }, '2026-05', 'early May 2026', []],
    [{ start: '2026-05', part: 'MID' }, '2026-05', 'mid-May 2026', []],
    [{ start: '2026-05', part: 'LATE' }, '2026-05', 'late May 2026', []],
    [{ start: '2026-05-18', part: 'LATE' }, '2026-05-18', 'May 18, 2026', []],
    [{ start: '2026' }, '2026', '2026', []],
    [{ label: 'Cohort A' }, 'Cohort A', 'Cohort A', []],
    [
      { start: '2026-05-18', label: 'Cohort A', note: 'quarters' },
      '2026-05-18',
      'May 18, 2026',
      ['Cohort A', 'quarters'],
    ],
    [
      { earliest: '2026-05-18', latest: '2026-06-30' },
      '2026-05-18/2026-06-30',
      'Any day from May 18 to Jun 30, 2026',
      [],
    ],
    [{ earliest: '2026-05' }, '2026-05/..', 'From May 2026', []],
    [{ season: 'SUMMER', year: 2026 }, '2026-SUMMER', 'Summer 2026', []],
    [{ season: 'FALL', label: 'Batch 2' }, 'FALL', 'Fall', ['Batch 2']],
  ] as [StartDate, string, string, string[]][]) {
    it(`offers ${JSON.stringify(choice)} as "${label}"`, () => {
      expect(optionOf(choice)).to.deep.equal({ value, label, details, disabled: false });
    });
  }

  it('says the one length beside a start without end, and none when there are several', () => {
    expect(optionOf({ start: '2026-05-18' }, ['P12W'])?.details).to.deep.equal(['12 weeks']);
    expect(optionOf({ start: '2026-05-18' }, ['P12W', 'P6M'])?.details).to.deep.equal([]);
    expect(optionOf({ start: '2026-05-18', end: '2026-08-07' }, ['P3M'])?.details).to.deep.equal(['12 weeks']);
    expect(optionOf({ season: 'SUMMER' }, ['P12W'])?.details).to.deep.equal([]);
  });

  it('does not let one choose what is full or past, and says why', () => {
    expect(optionOf({ start: '2026-05-18', available: false })).to.include({ disabled: true });
    expect(optionOf({ start: '2026-05-18', available: false })?.details).to.deep.equal(['full']);
    expect(optionOf({ start: '2026-01-31', note: 'x' })?.details).to.deep.equal(['x', 'already past']);
    expect(optionOf({ start: '2026-01-31' })).to.include({ disabled: true });
    expect(optionOf({ start: '2026-05-18', available: true })).to.include({ disabled: false });
  });

  it('speaks the reader’s language', () => {
    expect(optionOf({ start: '2026-05-18', end: '2026-08-07' }, [], contextAt('2026-02-01', 'UTC', 'de'))).to.include({
      label: '18. Mai – 7. Aug. 2026',
    });
  });
});

describe('a start date', () => {
  for (const [choice, lastOpen, firstPast] of [
    // in Los Angeles
    [{ start: '2026-05-18' }, '2026-05-19T06:59:59Z', '2026-05-19T07:00:00Z'],
    [{ start: '2026-05' }, '2026-06-01T06:59:59Z', '2026-06-01T07:00:00Z'],
    [{ start: '2026' }, '2027-01-01T07:59:59Z', '2027-01-01T08:00:00Z'],
    [{ earliest: '2026-05-18', latest: '2026-06-30' }, '2026-07-01T06:59:59Z', '2026-07-01T07:00:00Z'],
    [{ season: 'SUMMER', year: 2026 }, '2026-09-01T06:59:59Z', '2026-09-01T07:00:00Z'],
    [{ season: 'WINTER', year: 2026 }, '2027-01-01T07:59:59Z', '2027-01-01T08:00:00Z'],
  ] as [StartDate, string, string][]) {
    it(`can be chosen until its last day is over in the posting’s zone: ${JSON.stringify(choice)}`, () => {
      expect(optionOf(choice, [], contextAt(lastOpen))?.disabled).to.equal(false);
      expect(optionOf(choice, [], contextAt(firstPast))?.disabled).to.equal(true);
    });
  }

  for (const choice of [
    'FLEXIBLE',
    'IMMEDIATE',
    { label: 'A' },
    { earliest: '2020-01-01' },
    { season: 'FALL' },
  ] as StartDate[]) {
    it(`never passes when it has no last day: ${JSON.stringify(choice)}`, () => {
      expect(optionOf(choice, [], contextAt('2099-01-01T00:00:00Z'))?.disabled).to.equal(false);
    });
  }
});
