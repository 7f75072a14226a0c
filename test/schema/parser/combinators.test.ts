import { expect } from '@open-wc/testing';
import { parsePosting } from '../../../src/schema/index.js';
import type { JobPosting } from '../../../src/schema/index.js';
import * as formats from '../../../src/schema/formats.js';
import type { Issue } from '../../../src/schema/issues/issue.js';
import { number, object, string, union } from '../../../src/schema/parser/combinators.js';
import { safeParsePosting } from '../../../src/schema/parser/parse-internal.js';

const base = { title: 'T', hiringOrganization: { name: 'Acme' }, url: 'https://acme.example/jobs/1' };

/** The parsed value of a field, which has no problems. */
const parsed = (field: keyof JobPosting, value: unknown): unknown => {
  const { posting, problems } = parsePosting({ ...base, [field]: value });
  expect(problems).to.deep.equal([]);
  return posting?.[field];
};

describe('parsePosting: other ways to write the same', () => {
  for (const { field, given, read } of [
    { field: 'title', given: '  Data\n\tintern\u0000  ', read: 'Data intern' },
    { field: 'title', given: 'Safe \u202Etxt.exe', read: 'Safe txt.exe' },
    { field: 'identifier', given: 42, read: '42' },
    { field: 'hiringOrganization', given: 'Acme', read: { name: 'Acme' } },
    { field: 'tags', given: 'Python', read: ['Python'] },
    { field: 'jobLocation', given: 'Toronto', read: [{ name: 'Toronto' }] },
    {
      field: 'jobLocation',
      given: ['Toronto', { addressCountry: 'CA' }],
      read: [{ name: 'Toronto' }, { addressCountry: 'CA' }],
    },
    { field: 'employmentType', given: 'full-time', read: ['FULL_TIME'] },
    { field: 'employmentType', given: ['Internship', 'contract'], read: ['INTERN', 'CONTRACTOR'] },
    { field: 'workplaceType', given: 'telecommute', read: ['REMOTE'] },
    { field: 'workplaceType', given: 'on site', read: ['ON_SITE'] },
    {
      field: 'baseSalary',
      given: { value: '45', unitText: 'hourly', currency: 'usd' },
      read: [{ currency: 'USD', value: 45, unitText: 'HOUR' }],
    },
    { field: 'baseSalary', given: { value: 9000, unitText: 'annually' }, read: [{ value: 9000, unitText: 'YEAR' }] },
    ...Object.entries({
      hourly: 'HOUR',
      Daily: 'DAY',
      weekly: 'WEEK',
      'bi-weekly': 'TWO_WEEKS',
      biweek: 'TWO_WEEKS',
      MONTHLY: 'MONTH',
      yearly: 'YEAR',
      annual: 'YEAR',
      'one-time': 'TOTAL',
    }).map(([unitText, unit]) => ({
      field: 'baseSalary',
      given: { value: 9000, unitText },
      read: [{ value: 9000, unitText: unit }],
    })),
    { field: 'startDates', given: 'Immediately', read: ['IMMEDIATE'] },
    { field: 'workplaceType', given: 'remotely', read: ['REMOTE'] },
    { field: 'baseSalary', given: 'Competitive', read: [{ note: 'Competitive' }] },
    { field: 'baseSalary', given: { minValue: 45, maxValue: 45 }, read: [{ minValue: 45, maxValue: 45 }] },
    { field: 'jobBenefits', given: ['Housing'], read: [{ name: 'Housing' }] },
    { field: 'directApply', given: 'true', read: true },
    { field: 'directApply', given: 'false', read: false },
    { field: 'totalJobOpenings', given: ' 3 ', read: 3 },
    { field: 'validThrough', given: 'rolling', read: 'ROLLING' },
    { field: 'validThrough', given: '2026-03-31T23:59-07:00', read: '2026-03-31T23:59-07:00' },
    { field: 'startDates', given: '2026-05-18', read: [{ start: '2026-05-18' }] },
    { field: 'startDates', given: 'Cohort A', read: [{ label: 'Cohort A' }] },
    { field: 'startDates', given: ['flexible', 'immediate'], read: ['FLEXIBLE', 'IMMEDIATE'] },
    { field: 'startDates', given: { season: 'autumn', year: '2026' }, read: [{ season: 'FALL', year: 2026 }] },
    {
      field: 'startDates',
      given: { earliest: '2026-05', latest: '2026-06-30' },
      read: [{ earliest: '2026-05', latest: '2026-06-30' }],
    },
    { field: 'startDates', given: { season: 'SUMMER', label: 'B' }, read: [{ season: 'SUMMER', label: 'B' }] },
    { field: 'duration', given: 'p12w', read: ['P12W'] },
    { field: 'duration', given: { min: 'P10W', max: 'P3M' }, read: [{ min: 'P10W', max: 'P3M' }] },
    { field: 'hoursPerWeek', given: '37.5', read: 37.5 },
    { field: 'hoursPerWeek', given: { min: 20 }, read: { min: 20 } },
    { field: 'educationRequirements', given: 'Any degree', read: { note: 'Any degree' } },
    {
      field: 'educationRequirements',
      given: { levels: 'PhD', graduation: '2027' },
      read: { levels: ['PhD'], graduation: { note: '2027' } },
    },
    { field: 'workAuthorization', given: 'EU passport', read: { note: 'EU passport' } },
    { field: 'application', given: 'jobs@acme.example', read: { email: 'jobs@acme.example' } },
    { field: 'application', given: 'mailto:jobs@acme.example', read: { email: 'jobs@acme.example' } },
    { field: 'application', given: 'mailto:jobs@acme.example?subject=Cook', read: { email: 'jobs@acme.example' } },
    { field: 'application', given: 'apply/42', read: { url: './apply/42' } },
    { field: 'application', given: 'https://acme.example/@team', read: { url: 'https://acme.example/@team' } },
    { field: 'inLanguage', given: 'pt_BR', read: 'pt-BR' },
    { field: 'description', given: ' <p>Hi\u0007</p>\n', read: '<p>Hi</p>' },
  ] as { field: keyof JobPosting; given: unknown; read: unknown }[]) {
    it(`reads ${field} ${JSON.stringify(given)} as ${JSON.stringify(read)}`, () => {
      expect(parsed(field, given)).to.deep.equal(read);
    });
  }

  it('reads its own result as the same, without problems', () => {
    const given = {
      ...base,
      startDates: ['2026-05', 'A', 'flexible', { season: 'fall', label: 'C' }, { earliest: '2026-05-01', label: 'D' }],
      application: 'apply?x=1',
      duration: ['p3m', { min: 'P1M' }],
      baseSalary: ['Competitive', { value: '12', currency: 'eur' }],
      url: 'HTTPS://ACME.EXAMPLE/ä',
    };
    const { posting } = parsePosting(given);
    expect(parsePosting(posting)).to.deep.equal({ posting, problems: [] });
  });
});

const parseNumber = (value: unknown, min?: number, max?: number) => {
  const issues: Issue[] = [];
  return { value: number(false, min, max)(value, { path: [], issues }), codes: issues.map(({ code }) => code) };
};

describe('number', () => {
  for (const value of [0, 1e9, 0.5]) {
    it(`accepts ${value}, which is within the limits`, () => {
      expect(parseNumber(value)).to.deep.equal({ value, codes: [] });
    });
  }

  for (const value of [-0.01, 1e9 + 1, -1e9]) {
    it(`refuses ${value}, which is not`, () => {
      expect(parseNumber(value)).to.deep.equal({ value: undefined, codes: ['out-of-range'] });
    });
  }

  it('includes both limits', () => {
    expect([1, 2, 3, 4, 5].map((value) => parseNumber(value, 2, 4).value)).to.deep.equal([
      undefined,
      2,
      3,
      4,
      undefined,
    ]);
  });

  it('makes a zero of a negative zero', () => {
    expect(Object.is(parseNumber(-0).value, 0)).to.equal(true);
  });
});

describe('object', () => {
  for (const [name, title, received] of [
    ['no title', undefined, undefined],
    ['a title that is null', null, undefined],
    ['a blank title', ' ', ' '],
  ] as const) {
    it(`reports a required field and what was received in its place: ${name}`, () => {
      const { data, issues } = safeParsePosting({ title, tags: ['x'] });
      expect(data).to.equal(null);
      expect(issues).to.deep.equal([{ code: 'required', path: 'title', received, expected: [] }]);
    });
  }

  it('needs no optional field, even if it is blank', () => {
    const { data, issues } = safeParsePosting({ ...base, team: ' ', tags: null });
    expect(data).to.deep.include(base);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['empty team']);
  });
});

describe('union', () => {
  const range = union(object({ min: number(), max: number() }), number());
  const labels = object({ min: string(formats.line), max: number() });
  const parse = union(object({ size: range }), object({ size: labels }));

  it('prefers an option that fits to one whose own union has issues', () => {
    const issues: Issue[] = [];
    const context = { path: [], issues };
    expect(parse({ size: { min: 'few', max: 2 } }, context)).to.deep.equal({ size: { min: 'few', max: 2 } });
    expect(issues).to.deep.equal([]);
  });

  it('reports the issues of the option that fits best', () => {
    const issues: Issue[] = [];
    expect(parse({ size: { min: -1, max: 2 } }, { path: [], issues })).to.deep.equal({ size: { min: '-1', max: 2 } });
    expect(parse({ size: { min: -1, max: -2 } }, { path: [], issues })).to.deep.equal({ size: { min: '-1' } });
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['out-of-range size.max']);
  });
});

describe('parsePosting: rules between fields', () => {
  for (const { field, given, left, problem } of [
    {
      field: 'startDates',
      given: { start: '2026-05-18', end: '2026-05-01' },
      left: [{ start: '2026-05-18' }],
      problem: 'date-order startDates.end',
    },
    {
      field: 'startDates',
      given: { start: '2026-05-18', end: '2026-05' },
      left: [{ start: '2026-05-18', end: '2026-05' }],
      problem: null,
    },
    {
      field: 'startDates',
      given: { start: '2026-05', end: '2026-05-01' },
      left: [{ start: '2026-05', end: '2026-05-01' }],
      problem: null,
    },
    {
      field: 'startDates',
      given: { start: '2026', end: '2025-12-31' },
      left: [{ start: '2026' }],
      problem: 'date-order startDates.end',
    },
    {
      field: 'startDates',
      given: { earliest: '2026-06', latest: '2026-05' },
      left: [{ earliest: '2026-06' }],
      problem: 'date-order startDates.latest',
    },
    { field: 'startDates', given: { part: 'MID' }, left: undefined, problem: 'start-date-empty startDates' },
    { field: 'startDates', given: { note: 'soon' }, left: undefined, problem: 'start-date-empty startDates' },
    {
      field: 'baseSalary',
      given: { minValue: 2, maxValue: 1, note: 'x' },
      left: undefined,
      problem: 'salary-reversed baseSalary',
    },
    {
      field: 'baseSalary',
      given: { unitText: 'HOUR', appliesTo: 'PhD' },
      left: undefined,
      problem: 'salary-empty baseSalary',
    },
    { field: 'baseSalary', given: { minValue: 0, maxValue: 0 }, left: [{ minValue: 0, maxValue: 0 }], problem: null },
  ] as { field: keyof JobPosting; given: unknown; left: unknown; problem: string | null }[]) {
    it(`${problem ? `reports ${problem}` : 'accepts'} for ${JSON.stringify(given)}`, () => {
      const { posting, problems } = parsePosting({ ...base, [field]: given });
      expect(posting?.[field]).to.deep.equal(left);
      expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(problem ? [problem] : []);
    });
  }
});
