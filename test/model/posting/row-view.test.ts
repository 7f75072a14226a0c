import { expect } from '@open-wc/testing';
import { loadMessages } from '../../../src/messages/translate.js';
import { rowView } from '../../../src/model/posting/row-view.js';
import type { JobPosting } from '../../../src/schema/job-posting.js';
import { plain } from '../../format/plain.js';
import { contextAt } from '../view-context.js';

const NOW = '2026-03-10T15:00:00Z';
const ZONE = 'America/New_York';

const rowAt = (posting: Partial<JobPosting>, now = NOW) => rowView({ title: 'Cook', ...posting }, contextAt(now, ZONE));

/** The short text and the exact one. */
const shown = (text: { text: string; exact: string | null } | null): (string | null)[] =>
  text ? [plain(text.text), text.exact && plain(text.exact)] : [];

const bandsOf = (...values: number[]): JobPosting['baseSalary'] =>
  values.map((value) => ({ value, currency: 'USD', unitText: 'HOUR' as const }));

describe('the row of a posting', () => {
  before(() => loadMessages('de'));

  for (const [datePosted, text, exact, isNew] of [
    ['2026-03-10', 'Today', 'Posted Mar 10, 2026', true],
    ['2026-03-09', 'Yesterday', 'Posted Mar 9, 2026', true],
    ['2026-03-08', '2 days ago', 'Posted Mar 8, 2026', true],
    ['2026-03-07', '3 days ago', 'Posted Mar 7, 2026', false],
    ['2026-02-08', '30 days ago', 'Posted Feb 8, 2026', false],
    ['2026-02-07', 'Posted Feb 7, 2026', null, false],
    ['2026-03-11', 'Posted Mar 11, 2026', null, false],
    ['2026-03', 'Posted March 2026', null, false],
    // still the day before in New York
    ['2026-03-10T03:00:00Z', 'Yesterday', 'Posted Mar 9, 2026', true],
  ] as const) {
    it(`says of ${datePosted} “${text}”`, () => {
      const row = rowAt({ datePosted });
      expect([...shown(row.posted), row.isNew]).to.deep.equal([text, exact, isNew]);
    });
  }

  for (const [validThrough, text, exact] of [
    ['2026-03-24', 'Apply by Mar 24, 2026', null],
    ['2026-03-23', 'Closes in 13 days', 'Apply by Mar 23, 2026'],
    ['2026-03-15', 'Closes in 5 days', 'Apply by Mar 15, 2026'],
    ['2026-03-12', 'Closes in 2 days', 'Closes in 2 days (Mar 12, 2026)'],
    ['2026-03-11', 'Closes tomorrow', 'Closes tomorrow (Mar 11, 2026)'],
    ['2026-03-10', 'Closes in 13 hours', 'Closes in 13 hours (Mar 10, 2026)'],
    ['2026-03-13T17:00:00Z', 'Closes in 3 days', 'Apply by Mar 13, 2026, 1:00 PM EDT'],
    ['2026-03-09', 'Applications closed on Mar 9, 2026', null],
  ] as const) {
    it(`says of the deadline ${validThrough} “${text}”`, () => {
      expect(shown(rowAt({ validThrough }).status)).to.deep.equal([text, exact]);
    });
  }

  it('has words for a range of pay, which many screen readers read without its dash', () => {
    const range = { minValue: 30, maxValue: 40, currency: 'USD', unitText: 'HOUR' as const };
    const read = (baseSalary: JobPosting['baseSalary']) => rowAt({ baseSalary }).pay?.read;
    expect(plain(read([range]) ?? '')).to.equal('30 to 40 US dollars per hour');
    expect(rowAt({ baseSalary: [range] }).pay?.exact).to.equal(null);
    const all = '30 to 40 US dollars per hour · 50 US dollars per hour';
    expect(plain(read([range, ...(bandsOf(50) ?? [])]) ?? '')).to.equal(all);
    expect(read(bandsOf(50))).to.equal(null);
    expect(plain(read(bandsOf(50, 60)) ?? '')).to.equal('$50 per hour · $60 per hour');
  });

  it('is new only while one can apply', () => {
    expect(rowAt({ datePosted: '2026-03-09', validThrough: '2026-03-09' }).isNew).to.equal(false);
    expect(rowAt({ datePosted: '2026-03-09', applicationOpens: '2026-04-01' }).isNew).to.equal(false);
  });

  it('is out of date within the hour', () => {
    expect(rowAt({ datePosted: '2026-03-09' }).nextChange).to.equal(Date.parse(NOW) + 3_600_000);
  });

  it('names the terms of an internship, with its dates beside them', () => {
    const startDates: JobPosting['startDates'] = [
      { start: '2026-05-18', end: '2026-08-07' },
      { start: '2026-06-15', end: '2026-09-04' },
    ];
    const dates = 'May 18 – Aug 7, 2026 · Jun 15 – Sep 4, 2026';
    expect(shown(rowAt({ startDates, employmentType: ['INTERN'] }).start)).to.deep.equal(['Summer 2026', dates]);
    expect(shown(rowAt({ startDates }).start)).to.deep.equal(['May 18 – Aug 7, 2026 +1', dates]);
    const south = { startDates, employmentType: ['INTERN' as const], jobLocation: [{ addressCountry: 'AU' }] };
    expect(shown(rowAt(south).start)).to.deep.equal(['Fall 2026 +1', dates]);
  });

  it('names several terms, and keeps a start that is in none', () => {
    const employmentType = ['INTERN' as const];
    const startOf = (startDates: JobPosting['startDates']): (string | null)[] =>
      shown(rowAt({ employmentType, startDates }).start);
    expect(startOf([{ season: 'FALL', year: 2026 }, { start: '2027-06-01' }])[0]).to.equal('Fall 2026 +1');
    expect(startOf(['FLEXIBLE'])[0]).to.equal(shown(rowAt({ startDates: ['FLEXIBLE'] }).start)[0]);
    expect(startOf([{ earliest: '2026-05-01', latest: '2026-12-31' }])[0]).to.contain('2026');
  });

  it('says that a visa is sponsored, and nothing of any other answer', () => {
    expect(rowAt({ workAuthorization: { sponsorship: 'OFFERED' } }).sponsorship?.text).to.equal('Sponsors visa');
    expect(rowAt({ workAuthorization: { sponsorship: 'NOT_OFFERED' } }).sponsorship).to.equal(null);
  });

  for (const [title, type, locale] of [
    ['Data Intern', null, 'en'],
    ['Internships 2027', null, 'en'],
    ['Data Analyst', 'Internship', 'en'],
    ['Intercom Analyst', 'Internship', 'en'],
    ['Praktikum im Vertrieb', null, 'de'],
    ['Vertrieb', 'Praktikum', 'de'],
  ] as const) {
    it(`says ${type ? 'the job type beside' : 'no job type, as the title does,'} of “${title}”`, () => {
      const posting: JobPosting = { title, employmentType: ['INTERN'] };
      expect(rowView(posting, contextAt(NOW, ZONE, locale)).type?.text ?? null).to.equal(type);
    });
  }

  it('has all bands of pay beside the first one', () => {
    const both = '$45 per hour · $60 per hour';
    expect(shown(rowAt({ baseSalary: bandsOf(45, 60) }).pay)).to.deep.equal(['$45 per hour +1', both]);
    expect(shown(rowAt({ baseSalary: bandsOf(45) }).pay)).to.deep.equal(['$45 per hour', null]);
  });

  it('has all places beside the first one', () => {
    const jobLocation = ['Bern', 'Basel', 'Zug'].map((name) => ({ name }));
    expect(shown(rowAt({ jobLocation }).place)).to.deep.equal(['Bern +2', 'Bern · Basel · Zug']);
    expect(shown(rowAt({ jobLocation: [{ name: 'Bern' }] }).place)).to.deep.equal(['Bern', null]);
  });

  it('has the first letter of the employer for a logo', () => {
    expect(rowAt({ hiringOrganization: { name: 'ümlaut' } }).monogram).to.equal('Ü');
    expect(rowAt({ hiringOrganization: { name: '🥐 Bakery' } }).monogram).to.equal('🥐');
    expect(rowAt({}).monogram).to.equal('');
  });
});
