import { expect } from '@open-wc/testing';
import { toLocalDate, endInstant, startInstant } from '../../src/format/date.js';

const iso = (instant: number): string => new Date(instant).toISOString().replace(':00.000Z', 'Z');

describe('startInstant and endInstant of a date', () => {
  for (const [date, zone, start, end] of [
    ['2026-03-31', 'UTC', '2026-03-31T00:00Z', '2026-04-01T00:00Z'],
    ['2026-03-31', 'America/Los_Angeles', '2026-03-31T07:00Z', '2026-04-01T07:00Z'],
    ['2026-12-31', 'America/Los_Angeles', '2026-12-31T08:00Z', '2027-01-01T08:00Z'],
    ['2026-03-08', 'America/Los_Angeles', '2026-03-08T08:00Z', '2026-03-09T07:00Z'], // 23 hours
    ['2026-11-01', 'America/Los_Angeles', '2026-11-01T07:00Z', '2026-11-02T08:00Z'], // 25 hours
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00Z', '2026-03-29T22:00Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00Z', '2026-10-25T23:00Z'],
    ['2026-04-05', 'Australia/Sydney', '2026-04-04T13:00Z', '2026-04-05T14:00Z'],
    ['2026-10-04', 'Australia/Lord_Howe', '2026-10-03T13:30Z', '2026-10-04T13:00Z'], // half an hour
    ['2026-05-18', 'Asia/Kathmandu', '2026-05-17T18:15Z', '2026-05-18T18:15Z'],
    ['2026-05-18', 'Pacific/Kiritimati', '2026-05-17T10:00Z', '2026-05-18T10:00Z'],
    ['2026-05-18', 'Pacific/Niue', '2026-05-18T11:00Z', '2026-05-19T11:00Z'],
    ['2024-02-29', 'UTC', '2024-02-29T00:00Z', '2024-03-01T00:00Z'],
  ] as const) {
    it(`gives the whole of ${date} in ${zone}`, () => {
      expect(iso(startInstant(date, zone))).to.equal(start);
      expect(iso(endInstant(date, zone))).to.equal(end);
    });
  }

  for (const [date, zone, end] of [
    ['2026-09-05', 'America/Santiago', '2026-09-06T04:00Z'], // the clocks go from 24:00 to 01:00
    ['2018-11-03', 'America/Sao_Paulo', '2018-11-04T03:00Z'],
    ['2026-03-28', 'Atlantic/Azores', '2026-03-29T01:00Z'],
    ['2026-03-28', 'Asia/Beirut', '2026-03-28T22:00Z'],
    ['2026-04-23', 'Africa/Cairo', '2026-04-23T22:00Z'],
    ['2026-10-31', 'America/Havana', '2026-11-01T04:00Z'], // midnight comes twice: the first
  ] as const) {
    it(`ends ${date} when the day changes in ${zone}, though the clocks change then`, () => {
      expect(iso(endInstant(date, zone))).to.equal(end);
      expect(toLocalDate(endInstant(date, zone) - 1, zone)).to.equal(date);
      expect(toLocalDate(endInstant(date, zone), zone) > date).to.equal(true);
    });
  }

  it('ends each day where the next begins, in zones all over the world', () => {
    for (const zone of ['America/New_York', 'America/St_Johns', 'Europe/London', 'Asia/Kolkata', 'Pacific/Chatham']) {
      for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2027, 0, 1); day += 86_400_000) {
        const [date = '', next = ''] = [day, day + 86_400_000].map((at) => new Date(at).toISOString().slice(0, 10));
        const end = endInstant(date, zone);
        expect(end, `${date} ${zone}`).to.equal(startInstant(next, zone));
        expect([toLocalDate(end - 1, zone), toLocalDate(end, zone)], `${date} ${zone}`).to.deep.equal([date, next]);
      }
    }
  });
});

describe('startInstant and endInstant of a date with a time', () => {
  for (const [text, zone, instant] of [
    ['2026-03-31T23:59', 'America/Los_Angeles', '2026-04-01T06:59Z'],
    ['2026-03-31T23:59:00', 'Europe/Berlin', '2026-03-31T21:59Z'],
    ['2026-03-31T23:59Z', 'America/Los_Angeles', '2026-03-31T23:59Z'],
    ['2026-03-31T23:59-04:00', 'Asia/Tokyo', '2026-04-01T03:59Z'],
    ['2026-03-08T03:30', 'America/Los_Angeles', '2026-03-08T10:30Z'],
    ['2026-11-01T12:00', 'America/Los_Angeles', '2026-11-01T20:00Z'],
    ['2026-03-31T23:59:00.123456789Z', 'UTC', '2026-03-31T23:59:00.123Z'],
  ] as const) {
    it(`takes ${text} in ${zone} as that very moment`, () => {
      expect(iso(startInstant(text, zone))).to.equal(instant);
      expect(iso(endInstant(text, zone))).to.equal(instant);
    });
  }
});

describe('toLocalDate', () => {
  for (const [instant, zone, day] of [
    ['2026-03-31T23:59:00Z', 'UTC', '2026-03-31'],
    ['2026-04-01T06:59:59Z', 'America/Los_Angeles', '2026-03-31'],
    ['2026-04-01T07:00:00Z', 'America/Los_Angeles', '2026-04-01'],
    ['2026-03-31T12:00:00Z', 'Pacific/Kiritimati', '2026-04-01'],
    ['2011-12-30T12:00:00Z', 'Pacific/Apia', '2011-12-31'],
  ] as const) {
    it(`is ${day} in ${zone} at ${instant}`, () => {
      expect(toLocalDate(Date.parse(instant), zone)).to.equal(day);
    });
  }
});
