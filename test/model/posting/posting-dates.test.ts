import { expect } from '@open-wc/testing';
import { applicationView } from '../../../src/model/posting/application.js';
import { calendarDeadline } from '../../../src/model/posting/calendar-deadline.js';
import { summaryOf } from '../../../src/model/posting/facts.js';
import { openingText, postedText } from '../../../src/model/posting/posting-dates.js';
import { rowView } from '../../../src/model/posting/row-view.js';
import { plain } from '../../format/plain.js';
import { contextAt } from '../view-context.js';

/** Everything that shows the deadline of a posting, for a reader at `now` in `zone`. */
const shown = (now: string, zone: string, dates: { validThrough: string; timeZone?: string }) => {
  const context = contextAt(now, dates.timeZone ?? zone);
  const posting = { title: 'Cook', ...dates };
  const { status } = rowView(posting, contextAt(now, zone));
  const [fact] = summaryOf(posting, context).flatMap(({ values }) => values);
  return {
    fact: plain(fact ?? ''),
    button: plain(applicationView(posting, context).text ?? ''),
    row: plain(status?.exact ?? status?.text ?? ''),
    calendar: calendarDeadline(posting, context),
  };
};

describe('a deadline', () => {
  for (const [what, dates, zone, day] of [
    ['midnight in UTC, for New York', { validThrough: '2026-12-12T00:00:00Z' }, 'America/New_York', 'Dec 11, 2026'],
    ['midnight in UTC, for Berlin', { validThrough: '2026-12-12T00:00:00Z' }, 'Europe/Berlin', 'Dec 11, 2026'],
    ['midnight in UTC, for London', { validThrough: '2026-12-12T00:00Z' }, 'Europe/London', 'Dec 11, 2026'],
    ['midnight in UTC, for Kathmandu', { validThrough: '2026-12-12T00:00:00.000Z' }, 'Asia/Kathmandu', 'Dec 11, 2026'],
    ['midnight in UTC, for Kiritimati', { validThrough: '2026-12-12T00:00Z' }, 'Pacific/Kiritimati', 'Dec 11, 2026'],
    [
      'midnight in Berlin, for Los Angeles',
      { validThrough: '2026-12-12T00:00:00+01:00' },
      'America/Los_Angeles',
      'Dec 11, 2026',
    ],
    ['midnight in Berlin, for Tokyo', { validThrough: '2026-12-12T00:00+01:00' }, 'Asia/Tokyo', 'Dec 11, 2026'],
    ['midnight in Kathmandu, for Tokyo', { validThrough: '2026-12-12T00:00+05:45' }, 'Asia/Tokyo', 'Dec 11, 2026'],
    [
      'midnight of the posting’s zone',
      { validThrough: '2026-12-12T00:00', timeZone: 'America/New_York' },
      'Asia/Tokyo',
      'Dec 11, 2026',
    ],
    [
      'the same instant in UTC',
      { validThrough: '2026-12-12T05:00Z', timeZone: 'America/New_York' },
      'Asia/Tokyo',
      'Dec 11, 2026',
    ],
    [
      'midnight on the day after the clocks change',
      { validThrough: '2026-03-09T00:00', timeZone: 'America/New_York' },
      'Asia/Tokyo',
      'Mar 8, 2026',
    ],
    [
      'the first moment of a day without midnight',
      { validThrough: '2026-03-08T01:00', timeZone: 'America/Havana' },
      'Asia/Tokyo',
      'Mar 7, 2026',
    ],
    ['a day', { validThrough: '2026-12-11' }, 'Pacific/Kiritimati', 'Dec 11, 2026'],
    [
      'a day of the posting’s zone',
      { validThrough: '2026-12-11', timeZone: 'Asia/Kathmandu' },
      'America/New_York',
      'Dec 11, 2026',
    ],
  ] as const) {
    it(`is one day everywhere: ${what}`, () => {
      const closes = applicationView(dates, contextAt('2020-01-01', 'timeZone' in dates ? dates.timeZone : zone));
      expect(closes.phase).to.equal('open');
      const far = shown('2024-01-01T00:00:00Z', zone, dates);
      expect([far.fact, far.button, far.row]).to.deep.equal([day, `Apply by ${day}`, `Apply by ${day}`]);
      for (const hours of [60, 20, 1]) {
        const end = Date.parse(`${day} UTC`) + 86_400_000;
        const near = shown(new Date(end - 15 * 3_600_000 - hours * 3_600_000).toISOString(), zone, dates);
        expect(near.fact).to.equal(day);
        expect(near.button).to.contain(day);
        expect(near.row).to.equal(near.button);
      }
    });
  }

  for (const [now, zone, validThrough, text] of [
    ['2026-12-11T21:00Z', 'America/New_York', '2026-12-12T00:00:00Z', 'Closes in 3 hours (Dec 11, 2026, 7:00 PM EST)'],
    ['2026-12-11T23:00Z', 'Europe/Berlin', '2026-12-12T00:00:00Z', 'Closes in 1 hour (Dec 11, 2026, 11:59 PM UTC)'],
    ['2026-12-11T20:00Z', 'Asia/Tokyo', '2026-12-12T00:00:00+01:00', 'Closes in 3 hours (Dec 11, 2026)'],
    ['2026-12-11T15:15Z', 'Asia/Tokyo', '2026-12-12T00:00:00+05:45', 'Closes in 3 hours (Dec 11, 2026)'],
  ] as const) {
    it(`says when ${validThrough} is over, near its end in ${zone}`, () => {
      expect(shown(now, zone, { validThrough }).button).to.equal(text);
    });
  }

  it('has its time and zone everywhere if it is within a day', () => {
    expect(shown('2026-01-01T00:00Z', 'Asia/Kathmandu', { validThrough: '2026-12-11T17:00:00-05:00' })).to.deep.equal({
      fact: 'Dec 12, 2026, 3:45 AM GMT+5:45',
      button: 'Apply by Dec 12, 2026, 3:45 AM GMT+5:45',
      row: 'Apply by Dec 12, 2026, 3:45 AM GMT+5:45',
      calendar: Date.parse('2026-12-11T22:00Z'),
    });
  });

  it('is never shown later than it is, far to the west', () => {
    const { fact } = shown('2026-01-01T00:00Z', 'Pacific/Pago_Pago', { validThrough: '2026-12-12T00:00:00+14:00' });
    expect(fact).to.equal('Dec 10, 2026, 11:00 PM GMT-11');
  });

  it('ends at the instant that is stated, whatever day is shown', () => {
    const dates = { validThrough: '2026-12-12T00:00:00Z' };
    for (const zone of ['America/New_York', 'Europe/Berlin', 'Pacific/Kiritimati']) {
      expect(applicationView(dates, contextAt('2026-12-11T23:59:59.999Z', zone)).phase).to.equal('closing-soon');
      expect(applicationView(dates, contextAt('2026-12-12T00:00:00Z', zone)).phase).to.equal('closed');
    }
  });

  it('is a day in the calendar, or the instant if that is on the day that is shown', () => {
    const midnight = { validThrough: '2026-12-12T00:00:00Z' };
    expect(shown('2026-01-01T00:00Z', 'America/New_York', midnight).calendar).to.equal(Date.parse('2026-12-12T00:00Z'));
    expect(shown('2026-01-01T00:00Z', 'Europe/Berlin', midnight).calendar).to.equal('2026-12-11');
    expect(shown('2026-01-01T00:00Z', 'Europe/Berlin', { validThrough: '2026-12-11' }).calendar).to.equal('2026-12-11');
  });
});

describe('an opening', () => {
  for (const [when, zone, text] of [
    ['2026-01-20', 'Pacific/Kiritimati', 'Jan 20, 2026'],
    ['2026-01-20T00:00', 'America/New_York', 'Jan 20, 2026'],
    ['2026-01-20T05:00Z', 'America/New_York', 'Jan 20, 2026'],
    ['2026-01-20T00:00Z', 'America/New_York', 'Jan 19, 2026, 7:00 PM EST'],
    ['2026-01-20T09:30', 'Asia/Kathmandu', 'Jan 20, 2026, 9:30 AM GMT+5:45'],
  ] as const) {
    it(`reads ${when} as "${text}" in ${zone}`, () => {
      expect(plain(openingText(when, contextAt('2026-01-01T00:00Z', zone)))).to.equal(text);
    });
  }
});

describe('a date of posting', () => {
  for (const [when, zone, text] of [
    ['2026-01-15', 'Pacific/Kiritimati', 'Jan 15, 2026'],
    ['2026-01-15T23:30:00Z', 'Pacific/Kiritimati', 'Jan 16, 2026'],
    ['2026-01-15T03:30:00Z', 'America/New_York', 'Jan 14, 2026'],
    ['2026-01-15T03:30', 'America/New_York', 'Jan 15, 2026'],
  ] as const) {
    it(`reads ${when} as "${text}" in ${zone}`, () => {
      expect(plain(postedText(when, contextAt('2026-02-01T00:00Z', zone)))).to.equal(text);
    });
  }
});
