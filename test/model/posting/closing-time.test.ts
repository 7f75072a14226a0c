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

describe('when a posting closes', () => {
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
