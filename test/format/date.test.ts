import { expect } from '@open-wc/testing';
import {
  formatDate,
  formatDatePair,
  formatDateRange,
  formatInstant,
  formatRelative,
  weeksBetween,
} from '../../src/format/date.js';
import { plain } from './plain.js';

// the runner repeats these in Los Angeles and in Sydney
describe('formatDate', () => {
  for (const [locale, day, month, year] of [
    ['en', 'May 18, 2026', 'May 2026', '2026'],
    ['en-GB', '18 May 2026', 'May 2026', '2026'],
    ['de', '18. Mai 2026', 'Mai 2026', '2026'],
    ['fr', '18 mai 2026', 'mai 2026', '2026'],
    ['ja', '2026年5月18日', '2026年5月', '2026年'],
    ['ar-u-nu-latn', '18 مايو 2026', 'مايو 2026', '2026'],
    ['ar-EG', '١٨ مايو ٢٠٢٦', 'مايو ٢٠٢٦', '٢٠٢٦'],
  ] as const) {
    it(`shows a day, a month and a year in ${locale}, and no more than is said`, () => {
      expect(plain(formatDate('2026-05-18', locale))).to.equal(day);
      expect(plain(formatDate('2026-05', locale))).to.equal(month);
      expect(plain(formatDate('2026', locale))).to.equal(year);
    });
  }

  it('shows each day of two years as that day, wherever it is read', () => {
    for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2028, 0, 1); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10);
      const [year, , dayOfMonth] = date.split('-').map(Number);
      expect(formatDate(date, 'en-GB')).to.match(new RegExp(`^${dayOfMonth} \\w+ ${year}$`));
    }
  });

  for (const [date, shown] of [
    ['0001-01-01', '1 Jan 1'],
    ['0099-12-31', '31 Dec 99'],
    ['1582-10-15', '15 Oct 1582'],
    ['2024-02-29', '29 Feb 2024'],
    ['9999-12-31', '31 Dec 9999'],
    ['2026-05-18T23:59:00-07:00', '18 May 2026'],
    ['soon', 'soon'],
    ['2026-02-30', '2026-02-30'],
  ] as const) {
    it(`shows ${date} as "${shown}"`, () => {
      expect(formatDate(date, 'en-GB')).to.equal(shown);
    });
  }

  it('names the month that was meant, where the calendar has other months', () => {
    expect(formatDate('2026', 'fa-u-nu-latn')).to.contain('2026');
    expect(formatDate('2026-05', 'fa')).to.contain('مه').and.contain('۲۰۲۶');
  });
});

describe('formatDateRange', () => {
  for (const [start, end, locale, shown] of [
    ['2026-05-18', '2026-08-07', 'en', 'May 18 – Aug 7, 2026'],
    ['2026-05-18', '2026-08-07', 'en-GB', '18 May – 7 Aug 2026'],
    ['2026-05-18', '2026-08-07', 'de', '18. Mai – 7. Aug. 2026'],
    ['2026-12-07', '2027-02-26', 'en', 'Dec 7, 2026 – Feb 26, 2027'],
    ['2026-05-18', '2026-05-18', 'en', 'May 18, 2026'],
    ['2026-05', '2026-08', 'en', 'May – August 2026'],
    ['2026-05-18', '2026-08', 'en', 'May – August 2026'],
    ['2026', '2027-05-18', 'en', '2026 – 2027'],
    ['2026', '2026-05-18', 'en', '2026'],
    ['soon', 'later', 'en', 'soon – later'],
  ] as const) {
    it(`shows ${start} to ${end} in ${locale} as "${shown}"`, () => {
      expect(plain(formatDateRange(start, end, locale))).to.equal(shown);
    });
  }

  for (const [locale, shown] of [
    ['ja', '2026年5月18日～8月7日'],
    ['zh-Hant', '2026年5月18日至8月7日'],
  ] as const) {
    it(`writes the days of a range as single days in ${locale}`, () => {
      // engines differ in the sign between them
      const [from, to] = shown.split(/[～至]/);
      expect(plain(formatDateRange('2026-05-18', '2026-08-07', locale))).to.match(new RegExp(`^${from}.{1,3}${to}$`));
    });
  }
});

describe('formatDatePair', () => {
  for (const [start, end, locale, from, to] of [
    ['2026-05-18', '2026-08-07', 'en', 'May 18', 'Aug 7, 2026'],
    ['2026-05-18', '2026-08-07', 'en-GB', '18 May', '7 Aug 2026'],
    ['2026-05-18', '2026-08-07', 'de', '18. Mai', '7. Aug. 2026'],
    ['2026-05-18', '2026-08-07', 'ja', '2026年5月18日', '8月7日'],
    ['2026-12-07', '2027-02-26', 'en', 'Dec 7, 2026', 'Feb 26, 2027'],
    ['2026-05', '2026-08-07', 'en', 'May', 'August 2026'],
    ['2026-05', '2026-08', 'fr', 'mai', 'août 2026'],
    ['2026', '2027', 'en', '2026', '2027'],
    ['soon', 'late', 'en', 'soon', 'late'],
  ] as const) {
    it(`shows ${start} and ${end} in ${locale} as "${from}" and "${to}"`, () => {
      const pair = formatDatePair(start, end, locale);
      expect([plain(pair.from), plain(pair.to)]).to.deep.equal([from, to]);
    });
  }
});

describe('formatInstant', () => {
  const instant = Date.parse('2026-10-01T06:59:00Z');
  for (const [locale, zone, shown] of [
    ['en', 'America/Los_Angeles', 'Sep 30, 2026, 11:59 PM PDT'],
    ['en-GB', 'America/Los_Angeles', '30 Sept 2026, 23:59 GMT-7'],
    ['en-GB', 'Europe/London', '1 Oct 2026, 07:59 BST'],
    ['de', 'Europe/Berlin', '1. Okt. 2026, 08:59 MESZ'],
    ['ja', 'Asia/Tokyo', '2026年10月1日 15:59 JST'],
    ['en-GB', 'Asia/Kathmandu', '1 Oct 2026, 12:44 GMT+5:45'],
  ] as const) {
    it(`says day, time and zone of ${zone} in ${locale}: "${shown}"`, () => {
      expect(plain(formatInstant(instant, locale, zone))).to.equal(shown);
    });
  }
});

describe('formatRelative', () => {
  const HOUR = 3_600_000;
  for (const [hours, locale, shown] of [
    [0.2, 'en', 'in 12 minutes'],
    [0.001, 'en', 'in 1 minute'],
    [0.99, 'en', 'in 1 hour'],
    [0.5, 'de', 'in 30 Minuten'],
    [1, 'en', 'in 1 hour'],
    [5, 'en', 'in 5 hours'],
    [35, 'en', 'in 35 hours'],
    [48, 'en', 'in 2 days'],
    [72, 'en', 'in 3 days'],
    [-72, 'en', '3 days ago'],
    [48, 'de', 'übermorgen'],
    [72, 'fr', 'dans 3 jours'],
    [5, 'ja', '5 時間後'],
  ] as const) {
    it(`says "${shown}" in ${locale} of ${hours} hours from now`, () => {
      const now = Date.parse('2026-03-28T12:00:00Z');
      expect(plain(formatRelative(now + hours * HOUR, now, locale))).to.equal(shown);
    });
  }
});

describe('weeksBetween', () => {
  for (const [start, end, weeks] of [
    ['2026-05-18', '2026-08-07', 12], // Monday to Friday
    ['2026-05-18', '2026-08-09', 12], // Monday to Sunday
    ['2026-05-18', '2026-05-24', 1],
    ['2026-03-02', '2026-05-24', 12], // over a clock change
    ['2026-12-07', '2027-02-26', 12],
    ['2026-05-18', '2026-05-18', 0],
    ['2026-05', '2026-08', null],
    ['2026-05-18', '2026-08', null],
    ['x', '2026-08-07', null],
  ] as const) {
    it(`counts ${weeks ?? 'nothing'} from ${start} to ${end}`, () => {
      expect(weeksBetween(start, end)).to.equal(weeks);
    });
  }
});
