import { expect } from '@open-wc/testing';
import { startOptions } from '../../../src/model/posting/start-dates.js';
import { choiceOf, monthsIn, windowOf, withWindows } from '../../../src/model/posting/start-window.js';
import type { StartDate } from '../../../src/schema/index.js';
import { plain } from '../../format/plain.js';
import { contextAt } from '../view-context.js';

const context = contextAt('2026-02-01T12:00:00Z');

describe('windowOf', () => {
  for (const [earliest, latest, min, max] of [
    ['2026-05-18', '2026-06-30', '2026-05-18', '2026-06-30'],
    ['2026-05-18', '2026-06', '2026-05-18', '2026-06-30'],
    ['2026-01-05', '2026-06-30', '2026-02-01', '2026-06-30'],
    ['2026-02', '2028-02-29', '2026-02-01', '2028-02-29'],
    ['2026-03-01', '2028-02', '2026-03-01', '2028-02-29'],
    ['2026', '2026-06-30', '2026-02-01', '2026-06-30'],
    ['2026-05-01', '2026', '2026-05-01', '2026-12-31'],
    ['2026-05', '2026-08', '2026-05', '2026-08'],
    ['2025-11', '2026-08', '2026-02', '2026-08'],
    ['2026-05', '2027', '2026-05', '2027-12'],
  ] as const) {
    it(`of ${earliest} to ${latest} is ${min} to ${max} on 1 February 2026`, () => {
      expect(windowOf({ earliest, latest }, [], context)).to.include({ min, max });
    });
  }

  for (const choice of [
    { earliest: '2026-05-18' },
    { earliest: '2026', latest: '2027' },
    { start: '2026-05-18', end: '2026-06-30' },
    { season: 'SUMMER', year: 2026 },
    'FLEXIBLE',
  ] as StartDate[]) {
    it(`is none for ${JSON.stringify(choice)}`, () => {
      expect(windowOf(choice, [], context)).to.equal(null);
    });
  }

  it('begins today by the calendar of the posting', () => {
    const choice = { earliest: '2026-01-01', latest: '2026-12-31' };
    for (const [zone, min] of [
      ['America/Los_Angeles', '2026-01-31'],
      ['Pacific/Kiritimati', '2026-02-01'],
    ] as const) {
      expect(windowOf(choice, [], contextAt('2026-02-01T07:59:00Z', zone))?.min).to.equal(min);
    }
  });

  for (const [date, isIn] of [
    ['2026-05-17', false],
    ['2026-05-18', true], // a Monday
    ['2026-05-19', false],
    ['2026-05-20', true],
    ['2026-06-29', true],
    ['2026-06-30', false],
    ['2026-07-06', false],
    ['2026-05', false],
    ['2026-06-31', false],
    ['', false],
    ['2026-05-18/2026-06-30', false],
  ] as const) {
    it(`of Mondays and Wednesdays ${isIn ? 'has' : 'has not'} ${date || 'nothing'}`, () => {
      const byDay = ['MONDAY', 'WEDNESDAY'] as const;
      const window = windowOf({ earliest: '2026-05-18', latest: '2026-06-30', byDay: [...byDay] }, [], context);
      expect(window?.includes(date)).to.equal(isIn);
    });
  }

  it('has the one length of all starts', () => {
    const choice = { earliest: '2026-05-18', latest: '2026-06-30' };
    expect(windowOf(choice, ['P12W'], context)?.length).to.equal('12 weeks');
    expect(windowOf(choice, ['P12W', 'P6M'], context)?.length).to.equal(null);
    expect(windowOf(choice, [], context)?.length).to.equal(null);
  });
});

describe('choiceOf', () => {
  for (const choice of [
    'FLEXIBLE',
    'IMMEDIATE',
    { start: '2026-05-18' },
    { start: '2026-05' },
    { start: '2026' },
    { earliest: '2026-05-18', latest: '2026-06-30' },
    { earliest: '2026-05', latest: '2026-06' },
    { earliest: '2026-05' },
    { season: 'SUMMER', year: 2026 },
    { season: 'FALL' },
    { label: 'Cohort A' },
    { label: 'A/B' },
  ] as StartDate[]) {
    it(`reads the value that ${JSON.stringify(choice)} is sent as`, () => {
      const [option] = startOptions([choice], [], context);
      expect(choiceOf(option?.value ?? '')).to.deep.equal(choice);
    });
  }
});

describe('withWindows', () => {
  const option = { value: '2026-06-15', label: '', details: [], disabled: false };

  it('completes an option that stands for itself by what its value says', () => {
    const [future] = withWindows([option], null, [], context);
    expect([plain(future?.label ?? ''), future?.disabled]).to.deep.equal(['Jun 15, 2026', false]);
    const [past] = withWindows([{ ...option, value: '2026-01-05' }], null, [], context);
    expect([past?.disabled, past?.details]).to.deep.equal([true, ['already past']]);
  });

  it('keeps the label of an option, and that it is disabled', () => {
    const [own] = withWindows([{ ...option, label: 'Cohort A', disabled: true }], null, [], context);
    expect([own?.label, own?.disabled]).to.deep.equal(['Cohort A', true]);
  });
});

describe('monthsIn', () => {
  it('are all months of a window, by their names', () => {
    const window = windowOf({ earliest: '2026-11', latest: '2027-02' }, [], context);
    expect(window && monthsIn(window, 'de')).to.deep.equal([
      { value: '2026-11', label: 'November 2026' },
      { value: '2026-12', label: 'Dezember 2026' },
      { value: '2027-01', label: 'Januar 2027' },
      { value: '2027-02', label: 'Februar 2027' },
    ]);
  });

  it('are at most 240', () => {
    const window = windowOf({ earliest: '2026-11', latest: '9999-02' }, [], context);
    expect(window && monthsIn(window, 'en')).to.have.lengthOf(240);
  });
});

const TEXTS: Record<string, [StartDate, string][]> = {
  'en-US': [
    [{ start: '2026-05-18', end: '2026-08-07' }, 'May 18 – Aug 7, 2026 | 12 weeks'],
    [{ earliest: '2026-05-18', latest: '2026-06-30' }, 'Any day from May 18 to Jun 30, 2026'],
    [{ start: '2026-09', part: 'EARLY', available: false }, 'early September 2026 | full'],
  ],
  'en-GB': [
    [{ start: '2026-05-18', end: '2026-08-07' }, '18 May – 7 Aug 2026 | 12 weeks'],
    [{ earliest: '2026-05-18', latest: '2026-06-30' }, 'Any day from 18 May to 30 Jun 2026'],
  ],
  de: [
    [{ start: '2026-05-18', end: '2026-08-07' }, '18. Mai – 7. Aug. 2026 | 12 Wochen'],
    [{ season: 'SUMMER', year: 2026 }, 'Sommer 2026'],
    [{ start: '2026-01-05' }, '5. Jan. 2026 | vorbei'],
  ],
  fr: [
    [{ start: '2026-05-18' }, '18 mai 2026'],
    [{ start: '2026-05' }, 'mai 2026'],
  ],
  ja: [
    [{ start: '2026-05-18', end: '2026-08-07' }, '2026年5月18日～8月7日 | 12 週間'],
    [{ start: '2026-05' }, '2026年5月'],
  ],
  ar: [[{ start: '2026-05-18' }, '18 مايو 2026']],
  hi: [[{ start: '2026-05-18' }, '18 मई 2026']],
};

/** What the engines' own data say differently: digits in Arabic, the form of a range in Japanese. */
const alike = (text: string): string =>
  plain(text)
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x06_60))
    .replace('2026/05/18～2026/08/07', '2026年5月18日～8月7日');

describe('the texts of start dates', () => {
  for (const [locale, rows] of Object.entries(TEXTS)) {
    for (const [choice, text] of rows) {
      it(`in ${locale}, in every zone: ${text}`, async () => {
        const { loadMessages } = await import('../../../src/messages/translate.js');
        await loadMessages(locale);
        for (const zone of ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
          const at = contextAt('2026-02-01T12:00:00Z', zone, locale);
          const [option] = withWindows(startOptions([choice], [], at), [choice], [], at);
          expect(alike([option?.label, ...(option?.details ?? [])].join(' | '))).to.equal(text);
        }
      });
    }
  }
});
