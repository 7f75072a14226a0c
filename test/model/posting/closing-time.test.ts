import { expect } from '@open-wc/testing';
import { boardFeed } from '../../../demo/board-feed.js';
import { applicationView } from '../../../src/model/posting/application.js';
import { closesAt } from '../../../src/model/posting/closing-time.js';
import { safeParsePosting } from '../../../src/schema/parser/parse-internal.js';
import { contextAt } from '../view-context.js';

const ZONES = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu'];
const INPUTS: readonly object[] = [
  ...boardFeed(60, 5),
  { validThrough: '2026-10-04' },
  { validThrough: '2026-10-25', timeZone: 'Europe/Berlin' },
  { validThrough: '2026-10-04T12:30' },
  { validThrough: '2026-10-04T12:30:00+05:30' },
  { validThrough: 'ROLLING' },
  { validThrough: '2026-10-04', startDates: [{ start: '2026-01-01' }] },
  { startDates: [{ start: '2026-10-04' }, { start: '2026-11' }] },
  { startDates: [{ start: '2026' }] },
  { startDates: [{ start: '2026-12' }] },
  {
    startDates: [
      { season: 'SUMMER', year: 2026 },
      { season: 'WINTER', year: 2026 },
    ],
  },
  { startDates: [{ season: 'SUMMER' }] },
  { startDates: [{ earliest: '2026-01-11', latest: '2026-02-28' }] },
  { startDates: [{ earliest: '2026-01-11' }] },
  { startDates: ['IMMEDIATE'] },
  {},
];

const closingOf = (input: object, zone: string): string | null => {
  const { data: posting } = safeParsePosting({ title: 'Intern', hiringOrganization: 'Acme', ...input });
  const at = posting && closesAt(posting, zone);
  return at === null ? null : new Date(at).toISOString();
};

describe('when a posting closes', () => {
  for (const [startDates, closes] of [
    [[{ start: '2026-05-18' }, { start: '2026-01-05' }], '2026-05-19T07:00:00.000Z'],
    [[{ earliest: '2026-05-18', latest: '2026-12-31' }], '2027-01-01T08:00:00.000Z'],
    [[{ start: '2026-05-18' }, { start: '2026-06' }], '2026-07-01T07:00:00.000Z'],
    [[{ start: '2026-12' }], '2027-01-01T08:00:00.000Z'],
    [[{ start: '2026' }, { start: '2026-06' }], '2027-01-01T08:00:00.000Z'],
    [[{ start: '2026-01-05' }, { season: 'SPRING', year: 2025 }], '2026-01-06T08:00:00.000Z'],
    [[{ season: 'FALL', year: 2026 }], '2026-12-01T08:00:00.000Z'],
    [[{ start: '2026-01-05', available: false }], '2026-01-06T08:00:00.000Z'],
    [[{ start: '2026-05-18' }, 'FLEXIBLE'], null],
    [[{ start: '2026-05-18' }, { label: 'Cohort A' }], null],
    [[], null],
  ] as const) {
    it(`is ${closes ?? 'never'} in Los Angeles with the start dates ${JSON.stringify(startDates)}`, () => {
      expect(closingOf({ startDates }, 'America/Los_Angeles')).to.equal(closes);
      expect(closingOf({ startDates, validThrough: 'ROLLING' }, 'America/Los_Angeles')).to.equal(closes);
    });
  }

  it('is the end of the deadline, whatever the start dates are, in the zone that the posting names', () => {
    const dates = { validThrough: '2026-10-25', startDates: [{ start: '2026-01-05' }] };
    expect(closingOf(dates, 'America/Los_Angeles')).to.equal('2026-10-26T07:00:00.000Z');
    expect(closingOf({ ...dates, timeZone: 'Europe/Berlin' }, 'UTC')).to.equal('2026-10-25T23:00:00.000Z');
  });

  it('is the very instant at which it is said to be closed, in every zone', () => {
    let instants = 0;
    for (const input of INPUTS) {
      const { data: posting } = safeParsePosting({ title: 'Intern', hiringOrganization: 'Acme', ...input });
      if (!posting) throw new Error('unreadable');
      for (const zone of ZONES) {
        const at = closesAt(posting, zone);
        const isClosed = (now: number): boolean =>
          applicationView(posting, { ...contextAt('2026-10-05'), now, timeZone: posting.timeZone ?? zone }).phase ===
          'closed';
        const what = `${JSON.stringify(input)} in ${zone}`;
        if (at === null) expect(isClosed(Date.parse('9000-01-01')), what).to.equal(false);
        else {
          expect([isClosed(at - 1), isClosed(at)], what).to.deep.equal([false, true]);
          instants++;
        }
      }
    }
    expect(instants).to.be.greaterThan(100);
  });
});
