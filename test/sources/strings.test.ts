// Dates and salaries of real postings that are text. They are never converted: they are shown as they are, or left out
// with a problem at their path. A wrong date or amount would be worse than none.
import { expect } from '@open-wc/testing';
import { salaryView } from '../../src/model/posting/salary.js';
import { startOptions } from '../../src/model/posting/start-dates.js';
import { withWindows } from '../../src/model/posting/start-window.js';
import type { JobPosting } from '../../src/schema/index.js';
import { toProblem } from '../../src/schema/issues/issue-messages.js';
import { isPlaceholder } from '../../src/schema/placeholder.js';
import { safeParsePosting } from '../../src/schema/parser/parse-internal.js';
import { LAZY_SOURCES } from '../../src/sources/all-sources.js';
import { SOURCES, type SourceName } from '../../src/sources/index.js';
import { parseSource } from '../../src/sources/parse-source.js';
import { toJSONLD } from '../../src/structured-data/index.js';
import { contextAt } from '../model/view-context.js';
import { capturedText } from '../support/corpus.js';

/** A text of a real posting, and what it means to a person. */
interface Sample<Expected> {
  readonly text: string;
  readonly kind?: string;
  readonly expect: Expected | null;
}
type When = Readonly<Record<string, unknown>>;
interface Pay {
  readonly min: number | null;
  readonly max: number | null;
  readonly period: string | null;
}

const samples = async <Expected>(test: Mocha.Context, name: string): Promise<readonly Sample<Expected>[]> =>
  JSON.parse(await capturedText(test, `strings/${name}.json`)) as readonly Sample<Expected>[];

const dates = (test: Mocha.Context) => samples<When>(test, 'date_strings');
const pays = async (test: Mocha.Context) =>
  (await samples<Pay>(test, 'salary_strings')).filter(({ text }) => !isPlaceholder(text));

/** The text as a field of one line has it. */
const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim();
const context = contextAt('2026-02-01T12:00:00Z');

/** The posting, and `date-invalid jobs[0].close_at` for each error. */
const read = (source: SourceName, input: unknown): { posting: JobPosting | undefined; errors: string[] } => {
  const { rows, issues } = parseSource(input, { source }, LAZY_SOURCES);
  // what the reader itself makes of it, before texts are coerced
  const outcomes = rows.map((row) => ({ row, ...safeParsePosting(row.input) }));
  const postings = outcomes.flatMap(({ data }) => (data ? [data] : []));
  const problems = [...issues, ...outcomes.flatMap(({ row, issues: own }) => own.map(row.mapPath))].map(toProblem);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return { posting: postings[0], errors: errors.map(({ code, path }) => `${code} ${path}`) };
};
const own = (fields: object) => read('posting', { title: 'T', ...fields });
const jsonLd = (fields: object) => read('json-ld', { '@type': 'JobPosting', title: 'T', ...fields });

/** A response of every source with `text` as a date, the field of the date, and its path in the response. */
const DATED: readonly [SourceName, (text: string) => unknown, keyof JobPosting, string][] = [
  ['posting', (text) => ({ title: 'T', datePosted: text }), 'datePosted', 'datePosted'],
  ['posting', (text) => ({ title: 'T', validThrough: text }), 'validThrough', 'validThrough'],
  ['posting', (text) => ({ title: 'T', applicationOpens: text }), 'applicationOpens', 'applicationOpens'],
  ['json-ld', (text) => ({ '@type': 'JobPosting', title: 'T', datePosted: text }), 'datePosted', 'datePosted'],
  ['json-ld', (text) => ({ '@type': 'JobPosting', title: 'T', validThrough: text }), 'validThrough', 'validThrough'],
  [
    'greenhouse',
    (text) => ({ jobs: [{ id: 1, title: 'T', absolute_url: 'https://a.example/', application_deadline: text }] }),
    'validThrough',
    'jobs[0].application_deadline',
  ],
  [
    'lever',
    (text) => [{ id: '1', text: 'T', hostedUrl: 'https://a.example/', createdAt: text }],
    'datePosted',
    '[0].createdAt',
  ],
  [
    'ashby',
    (text) => ({ jobs: [{ id: '1', title: 'T', jobUrl: 'https://a.example/', publishedAt: text }] }),
    'datePosted',
    'jobs[0].publishedAt',
  ],
  [
    'workable',
    (text) => ({ name: 'A', jobs: [{ title: 'T', shortcode: '1', published_on: text }] }),
    'datePosted',
    'jobs[0].published_on',
  ],
  [
    'smartrecruiters',
    (text) => ({ content: [{ id: '1', name: 'T', releasedDate: text }] }),
    'datePosted',
    'content[0].releasedDate',
  ],
  ['recruitee', (text) => ({ offers: [{ id: 1, title: 'T', close_at: text }] }), 'validThrough', 'offers[0].close_at'],
  [
    'teamtailor',
    (text) => ({ items: [{ id: '1', title: 'T', url: 'https://a.example/', _jobposting: { datePosted: text } }] }),
    'datePosted',
    'items[0]._jobposting.datePosted',
  ],
  [
    'personio',
    (text) => ({ 'workzag-jobs': { position: { id: '1', name: 'T', createdAt: text } } }),
    'datePosted',
    'workzag-jobs.position.createdAt',
  ],
  ['microdata', (text) => [{ type: 'JobPosting', title: 'T', validThrough: text }], 'validThrough', '[0].validThrough'],
  [
    'feed',
    (text) => ({ rss: { channel: { item: { title: 'T', link: 'https://a.example/', pubDate: text } } } }),
    'datePosted',
    'rss.channel.item.pubDate',
  ],
  [
    'job-xml',
    (text) => ({ source: { job: { title: 'T', company: 'A', date: text } } }),
    'datePosted',
    'source.job.date',
  ],
  [
    'workday',
    (text) => ({ jobPostingInfo: { title: 'T', startDate: text } }),
    'datePosted',
    'jobPostingInfo.startDate',
  ],
  [
    'bamboohr',
    (text) => ({ result: [{ id: '1', jobOpeningName: 'T', datePosted: text }] }),
    'datePosted',
    'result[0].datePosted',
  ],
  [
    'usajobs',
    (text) => ({
      SearchResult: {
        SearchResultItems: [{ MatchedObjectDescriptor: { PositionTitle: 'T', ApplicationCloseDate: text } }],
      },
    }),
    'validThrough',
    'SearchResult.SearchResultItems[0].MatchedObjectDescriptor.ApplicationCloseDate',
  ],
  [
    'pinpoint',
    (text) => ({ data: [{ title: 'T', compensation_visible: true, deadline_at: text }] }),
    'validThrough',
    'data[0].deadline_at',
  ],
  [
    'oracle',
    (text) => ({ items: [{ requisitionList: [{ Title: 'T', PostedDate: text }] }] }),
    'datePosted',
    'items[0].requisitionList[0].PostedDate',
  ],
  [
    'rippling',
    (text) => ({ name: 'T', url: 'https://ats.rippling.com/a/jobs/1', createdOn: text }),
    'datePosted',
    'createdOn',
  ],
  ['breezy', (text) => [{ name: 'T', friendly_id: '1', published_date: text }], 'datePosted', '[0].published_date'],
  [
    'gem',
    (text) => [{ title: 'T', absolute_url: 'https://a.example/', first_published_at: text }],
    'datePosted',
    '[0].first_published_at',
  ],
  [
    'hibob',
    (text) => ({ jobAdDetails: [{ title: 'T', publishedAt: text }] }),
    'datePosted',
    'jobAdDetails[0].publishedAt',
  ],
  [
    'join',
    (text) => ({ items: [{ title: 'T', idParam: '1-t', createdAt: text }] }),
    'datePosted',
    'items[0].createdAt',
  ],
  [
    'dover',
    (text) => ({ results: [{ title: 'T', is_sample: false, date_posted: text }] }),
    'datePosted',
    'results[0].date_posted',
  ],
  [
    'eightfold',
    (text) => ({ positions: [{ name: 'T', ats_job_id: '1', t_create: text }] }),
    'datePosted',
    'positions[0].t_create',
  ],
  [
    'personio-json',
    (text) => [{ id: 1, name: 'T', schedule: 'full-time', created_at: text }],
    'datePosted',
    '[0].created_at',
  ],
  [
    'list',
    (text) => [{ name: 'T', company: 'A', link: 'https://a.example/', deadline: text }],
    'validThrough',
    '[0].deadline',
  ],
  [
    'table',
    (text) => ({ headings: ['Title', 'Deadline'], line: 1, rows: [{ line: 2, cells: ['T', text] }] }),
    'validThrough',
    'line 2.Deadline',
  ],
];

/** Sources whose responses have no date that a posting has a field for. */
const WITHOUT_DATES: readonly SourceName[] = ['comeet', 'manatal'];

describe('dates of real postings that are text', () => {
  it('are tested for every source', () => {
    const tested = [...DATED.map(([source]) => source), ...WITHOUT_DATES];
    expect(new Set(tested)).to.have.all.keys(...SOURCES);
  });

  for (const [source, response, field, path] of DATED) {
    it(`${source}: there is no ${field}, and a problem with its path`, async function () {
      for (const { text } of await dates(this)) {
        const { posting, errors } = read(source, response(text));
        expect(posting?.title, text).to.equal('T');
        expect(posting?.[field], text).to.equal(undefined);
        expect(errors, text).to.deep.equal([`date-invalid ${path}`]);
      }
      expect(read(source, response('2026-05-18')).posting?.[field]).to.equal('2026-05-18');
    });
  }

  for (const [name, startsOf] of [
    ['startDates', (text: string) => own({ startDates: [text] })],
    ['jobStartDate of JSON-LD', (text: string) => jsonLd({ jobStartDate: text })],
  ] as const) {
    it(`${name}: an option has the text as its label, or dates of which it states the year`, async function () {
      const all = await dates(this);
      const atOnce = all.filter(({ text }) => text === 'Immediately');
      expect([all.length, atOnce.length]).to.deep.equal([103, 1]);
      for (const { text } of all) {
        const { posting, errors } = startsOf(text);
        const stated = JSON.stringify(posting?.startDates ?? []);
        if (text === 'Immediately') expect(posting?.startDates).to.deep.equal(['IMMEDIATE']);
        else if (stated.includes('"label"')) expect(stated, text).to.contain(JSON.stringify(lineOf(text)));
        else for (const [year] of stated.matchAll(/\d{4}/g)) expect(text).to.contain(year.slice(2));
        expect(posting?.startDates?.length, text).to.be.above(0);
        expect(
          errors.filter((error) => !error.startsWith('date-ambiguous')),
          text,
        ).to.deep.equal([]);
      }
    });
  }

  it('startDates: an option is named, and sends, what the employer wrote; it is never past', async function () {
    for (const { text } of await dates(this)) {
      const label = lineOf(text);
      const option = { value: label, label, details: [], disabled: false };
      const [shown] = startOptions([{ label }], [], context);
      expect(shown, text).to.deep.equal(option);
      expect(withWindows([option], null, [], context), text).to.deep.equal([option]);
    }
  });

  it('startDates: a text in place of a date is left out, with a problem at its path', async function () {
    for (const { text } of await dates(this)) {
      const { posting, errors } = own({
        startDates: [
          { label: 'A', start: text },
          { earliest: text, latest: text },
        ],
      });
      expect(posting?.startDates, text).to.deep.equal([{ label: 'A' }]);
      expect(errors, text).to.include('date-invalid startDates[0].start');
      expect(
        errors.some((error) => error.startsWith('date-invalid startDates[1].')),
        errors.join(),
      ).to.equal(true);
    }
  });

  it('startDates: the same dates in ISO 8601 are dates', async function () {
    const stated = (await dates(this)).flatMap(({ expect: when }) => [when?.['start'], when?.['end']]);
    const full = stated.filter((date) => typeof date === 'string' && /^\d{4}-\d\d(?:-\d\d)?$/.test(date));
    expect(full.length).to.be.greaterThan(30);
    for (const date of full) expect(own({ startDates: [date] }).posting?.startDates).to.deep.equal([{ start: date }]);
  });

  it('duration: a text is not a duration unless it names weeks or months; of JSON-LD it becomes a note', async function () {
    for (const { text } of await dates(this)) {
      if (/\b(?:weeks?|months?)\b/i.test(text)) continue;
      expect(own({ duration: text }).errors, text).to.deep.equal(['duration-invalid duration']);
      const { posting, errors } = jsonLd({ jobDuration: text });
      expect([posting?.duration, posting?.durationNote], text).to.deep.equal([undefined, lineOf(text)]);
      expect(errors, text).to.deep.equal([]);
    }
  });
});

const NUMBERS = ['value', 'minValue', 'maxValue'] as const;
const UNITS: Readonly<Record<string, string>> = { 'two weeks': 'TWO_WEEKS', total: 'TOTAL' };

/** The unit of a range of Greenhouse with these texts. */
const unitOf = (words: object): string | undefined => {
  const range = { min_cents: 100, max_cents: 200, currency_type: 'USD', ...words };
  const job = { id: 1, title: 'T', absolute_url: 'https://a.example/', pay_input_ranges: [range] };
  return read('greenhouse', { jobs: [job] }).posting?.baseSalary?.[0]?.unitText;
};

/** Every number in a text, read with points and with commas as separators, and in thousands. */
const amountsIn = (text: string): readonly number[] =>
  [...text.matchAll(/\d[\d.,']*/g)].flatMap(([digits]) => {
    const plain = digits.replace(/[.,']+$/, '');
    const forms = [
      plain.replace(/[,']/g, ''),
      plain.replace(/[.']/g, '').replace(',', '.'),
      plain.replace(/[.,']/g, ''),
    ];
    return forms.map(Number).flatMap((amount) => [amount, amount * 1000]);
  });

describe('salaries of real postings that are text', () => {
  for (const [name, readSalary] of [
    ['baseSalary', (text: string) => own({ baseSalary: text })],
    ['baseSalary of JSON-LD', (text: string) => jsonLd({ baseSalary: text })],
    ['a value of JSON-LD', (text: string) => jsonLd({ baseSalary: { '@type': 'MonetaryAmount', value: text } })],
    [
      'salaryDescription of Lever',
      (text: string) =>
        read('lever', [{ id: '1', text: 'T', hostedUrl: 'https://a.example/', salaryDescription: text }]),
    ],
    [
      'the summary of Ashby',
      (text: string) => {
        const compensation = { compensationTierSummary: text };
        return read('ashby', { jobs: [{ id: '1', title: 'T', jobUrl: 'https://a.example/', compensation }] });
      },
    ],
  ] as const) {
    it(`${name}: a note with the text, or the amounts in it`, async function () {
      const all = await pays(this);
      expect(all.length).to.equal(110);
      for (const { text } of all) {
        const { posting, errors } = readSalary(text);
        if (text === 'N/A') {
          expect(posting?.baseSalary, name).to.equal(undefined); // a placeholder for nothing
          continue;
        }
        expect(posting?.payKind ?? posting?.baseSalary?.[0], text).to.not.equal(undefined);
        for (const band of posting?.baseSalary ?? []) {
          const amounts = NUMBERS.flatMap((key) => band[key] ?? []);
          if (amounts.length === 0) expect(lineOf(band.note ?? ''), text).to.equal(lineOf(text));
          for (const amount of amounts) expect(amountsIn(text), text).to.include(amount);
          if (band.currency) expect(text).to.match(/[\p{Sc}]|[A-Z]{3}/u);
        }
        expect(
          errors.filter((error) => !error.startsWith('number-ambiguous')),
          text,
        ).to.deep.equal([]);
      }
    });
  }

  it('is shown as it was written, and is not an amount for search engines', async function () {
    for (const { text } of await pays(this)) {
      const note = lineOf(text);
      const view = salaryView({ baseSalary: [{ note }] }, context);
      expect(
        view?.lines.map(({ amount, details }) => [amount, details]),
        text,
      ).to.deep.equal([['', [note]]]);
      expect(toJSONLD({ title: 'T', baseSalary: [{ note }] })).to.not.have.property('baseSalary');
    }
  });

  it('is an amount only if it states it: otherwise it is left out, with a problem at its path', async function () {
    for (const { text } of await pays(this)) {
      for (const key of NUMBERS) {
        const { posting, errors } = own({ baseSalary: [{ currency: 'USD', [key]: text }] });
        for (const band of posting?.baseSalary ?? [])
          for (const amount of NUMBERS.flatMap((end) => band[end] ?? []))
            expect(amountsIn(text), text).to.include(amount);
        const isLost = posting?.baseSalary === undefined && posting?.payKind === undefined && text !== 'N/A';
        if (isLost) expect(errors.length, text).to.be.above(0);
      }
    }
  });

  it('gives an amount of Greenhouse the unit in the text, or none', async function () {
    const found = { title: 0, blurb: 0 };
    for (const { text, expect: pay } of await pays(this)) {
      if (pay === null || pay.min === null) continue; // there is no amount that could have a unit
      const period = pay.period && (UNITS[pay.period] ?? pay.period.toUpperCase());
      for (const place of ['title', 'blurb'] as const) {
        const unit = unitOf({ title: 'A', [place]: text });
        expect([undefined, period], `${place}: ${text}`).to.include(unit);
        if (unit) found[place] += 1;
      }
    }
    expect(found.title).to.be.greaterThan(60);
    expect(found.blurb).to.be.greaterThan(5);
  });
});
