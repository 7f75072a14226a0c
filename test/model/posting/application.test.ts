import { expect } from '@open-wc/testing';
import { type ApplicationDates as Dates, applicationView } from '../../../src/model/posting/application.js';
import { parsePosting } from '../../../src/schema/index.js';
import { plain } from '../../format/plain.js';
import { contextAt } from '../view-context.js';

const viewAt = (now: string, dates: Dates, timeZone?: string) => {
  const { phase, text, nextChange } = applicationView(dates, contextAt(now, timeZone));
  return { phase, text: text && plain(text), next: nextChange && new Date(nextChange).toISOString() };
};

describe('applicationView', () => {
  const dates: Dates = { applicationOpens: '2026-01-20', validThrough: '2026-03-31' };

  for (const [now, phase, text] of [
    ['2026-01-01T00:00:00Z', 'upcoming', 'Applications open on Jan 20, 2026'],
    ['2026-01-20T07:59:59Z', 'upcoming', 'Applications open on Jan 20, 2026'],
    ['2026-01-20T08:00:00Z', 'open', 'Apply by Mar 31, 2026'],
    ['2026-03-29T06:59:59Z', 'open', 'Apply by Mar 31, 2026'],
    ['2026-03-29T07:00:00Z', 'closing-soon', 'Closes in 2 days (Mar 31, 2026)'],
    ['2026-04-01T01:00:00Z', 'closing-soon', 'Closes in 6 hours (Mar 31, 2026)'],
    ['2026-04-01T06:12:01Z', 'closing-soon', 'Closes in 48 minutes (Mar 31, 2026)'],
    ['2026-04-01T06:59:59.999Z', 'closing-soon', 'Closes in 1 minute (Mar 31, 2026)'],
    ['2026-04-01T07:00:00Z', 'closed', 'Applications closed on Mar 31, 2026'],
    ['2030-01-01T00:00:00Z', 'closed', 'Applications closed on Mar 31, 2026'],
  ] as const) {
    it(`says "${text}" to a posting in Los Angeles at ${now}`, () => {
      expect(viewAt(now, dates)).to.include({ phase, text });
    });
  }

  for (const [now, open] of [
    ['2026-01-01T00:00:00Z', false],
    ['2026-01-20T08:00:00Z', true],
    ['2026-03-29T07:00:00Z', true],
    ['2026-04-01T07:00:00Z', false],
  ] as const) {
    it(`${open ? 'accepts' : 'does not accept'} applications at ${now}`, () => {
      expect(applicationView(dates, contextAt(now)).open).to.equal(open);
    });
  }

  for (const [validThrough, timeZone, closes] of [
    ['2026-03-31', 'America/Los_Angeles', '2026-04-01T07:00:00Z'],
    ['2026-03-31', 'Asia/Tokyo', '2026-03-31T15:00:00Z'],
    ['2026-03-28', 'Europe/Berlin', '2026-03-28T23:00:00Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-29T22:00:00Z'],
    ['2026-03-31T17:00', 'America/New_York', '2026-03-31T21:00:00Z'],
    ['2026-03-31T17:00Z', 'America/New_York', '2026-03-31T17:00:00Z'],
    ['2026-03-31T17:00+09:00', 'America/New_York', '2026-03-31T08:00:00Z'],
  ] as const) {
    it(`closes ${validThrough} in ${timeZone} at ${closes}, not a moment sooner`, () => {
      const before = new Date(Date.parse(closes) - 1).toISOString();
      expect(viewAt(before, { validThrough }, timeZone)).to.include({
        phase: 'closing-soon',
        next: new Date(closes).toISOString(),
      });
      expect(viewAt(closes, { validThrough }, timeZone)).to.include({ phase: 'closed', next: null });
    });
  }

  it('closes a deadline that was written in small letters', () => {
    const { posting } = parsePosting({ title: 'T', validThrough: '2026-03-31t17:00z' });
    expect(viewAt('2026-03-31T16:59:59Z', posting ?? {}).phase).to.equal('closing-soon');
    expect(viewAt('2026-03-31T17:00:00Z', posting ?? {}).phase).to.equal('closed');
  });

  it('says to the minute when a day ends in the zone that the posting names, once that is near', () => {
    const named = { ...dates, timeZone: 'America/Los_Angeles' };
    expect(viewAt('2026-03-01T00:00:00Z', named).text).to.equal('Apply by Mar 31, 2026');
    expect(viewAt('2026-04-01T01:00:00Z', named).text).to.equal('Closes in 6 hours (Mar 31, 2026, 11:59 PM PDT)');
    expect(viewAt('2026-04-01T07:00:00Z', named).text).to.equal('Applications closed on Mar 31, 2026');
  });

  it('says a deadline with a time as day, time and zone', () => {
    expect(viewAt('2026-01-01T00:00:00Z', { validThrough: '2026-03-31T17:00' })).to.include({
      text: 'Apply by Mar 31, 2026, 5:00 PM PDT',
    });
    expect(viewAt('2026-01-01T00:00:00Z', { applicationOpens: '2026-03-01T09:00Z' })).to.include({
      text: 'Applications open on Mar 1, 2026, 1:00 AM PST',
    });
  });

  describe('without a deadline', () => {
    const startDates: Dates['startDates'] = [{ start: '2026-05-18' }, { start: '2026-06-15' }];

    it('is open, and has nothing to say', () => {
      expect(viewAt('2026-02-01T00:00:00Z', {})).to.include({ phase: 'open', text: null });
      expect(viewAt('2026-02-01T00:00:00Z', { validThrough: 'ROLLING' })).to.include({ phase: 'open', text: null });
    });

    for (const validThrough of [undefined, 'ROLLING'] as const) {
      it(`closes with the last start date (${validThrough ?? 'none given'})`, () => {
        const posting = { startDates, ...(validThrough && { validThrough }) };
        expect(viewAt('2026-06-16T06:59:59Z', posting)).to.include({ phase: 'open', next: '2026-06-16T07:00:00.000Z' });
        expect(viewAt('2026-06-16T07:00:00Z', posting)).to.deep.equal({
          phase: 'closed',
          text: 'Closed: all start dates have passed',
          next: null,
        });
      });
    }

    it('stays open while one start date is flexible', () => {
      expect(viewAt('2099-01-01T00:00:00Z', { startDates: [...startDates, 'FLEXIBLE'] })).to.include({ phase: 'open' });
    });
  });

  it('keeps to the deadline when all start dates are past', () => {
    const posting: Dates = { validThrough: '2026-12-31', startDates: [{ start: '2026-05-18' }] };
    expect(viewAt('2026-07-01T00:00:00Z', posting)).to.include({ phase: 'open' });
  });

  for (const [now, next] of [
    ['2026-01-01T00:00:00Z', '2026-01-01T01:00:00.000Z'], // words such as "in 5 hours" grow old
    ['2026-01-20T07:30:00Z', '2026-01-20T08:00:00.000Z'],
    ['2026-03-29T06:30:00Z', '2026-03-29T07:00:00.000Z'], // three days before the end
    ['2026-04-01T06:30:00Z', '2026-04-01T06:31:00.000Z'], // minutes are counted
    ['2026-04-01T06:59:30Z', '2026-04-01T07:00:00.000Z'],
    ['2026-04-01T07:00:00Z', null],
  ] as const) {
    it(`${next ? `is to be looked at again by ${next}` : 'never changes'} after ${now}`, () => {
      expect(viewAt(now, dates).next).to.equal(next);
    });
  }
});
