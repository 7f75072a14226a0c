import { expect } from '@open-wc/testing';
import { type ParseResult, parsePosting } from '../../../src/schema/index.js';
import { aPosting, fullPosting } from '../../fixtures/postings.js';

/** The problems as "code path", in the order they are reported. */
const named = ({ problems }: ParseResult): string[] => problems.map(({ code, path }) => `${code} ${path}`);
const own = { title: 'T', hiringOrganization: { name: 'Acme' }, url: 'https://acme.example/jobs/1' };

describe('parsePosting', () => {
  describe('a good posting', () => {
    it('comes back as it was, without problems, from an object and from JSON', () => {
      expect(parsePosting(fullPosting)).to.deep.equal({ posting: fullPosting, problems: [] });
      expect(parsePosting(JSON.stringify(fullPosting))).to.deep.equal({ posting: fullPosting, problems: [] });
    });

    it('is not changed, nor are its parts handed out', () => {
      const input = structuredClone(fullPosting);
      const { posting } = parsePosting(input);
      posting?.tags?.push('mine');
      expect(input).to.deep.equal(fullPosting);
    });

    it('states no employment type that the input does not state', () => {
      for (const input of [
        { title: 'Warehouse manager' },
        { title: 'T', employmentType: [] },
        { title: 'T', employmentType: null },
      ])
        expect(parsePosting(input).posting).to.deep.equal({ title: input.title });
    });

    it('may carry the keys of JSON-LD and of editors', () => {
      const marks = { '@context': 'https://schema.org', '@type': 'JobPosting', '@id': '#1', $schema: './schema.json' };
      expect(parsePosting({ ...marks, ...fullPosting })).to.deep.equal({ posting: fullPosting, problems: [] });
    });

    it('reads null and undefined as "not said"', () => {
      expect(parsePosting({ ...own, tags: null, baseSalary: undefined, jobLocation: null })).to.deep.equal({
        posting: own,
        problems: [],
      });
    });

    it('is warned of without an employer, and kept', () => {
      const result = parsePosting({ title: 'T', application: { email: 'jobs@acme.example' } });
      expect(named(result)).to.deep.equal(['recommended hiringOrganization']);
      expect(result.problems[0]?.severity).to.equal('warning');
    });

    for (const [what, fields, isReported] of [
      ['nothing', {}, true],
      ['an application without address', { application: { limit: 1, instructions: 'Send a letter.' } }, true],
      ['an address that is none', { application: { url: 'javascript:alert(1)' } }, true],
      ['an address', { application: { url: '/apply' } }, false],
      ['an e-mail address', { application: { email: 'jobs@acme.example' } }, false],
      ['the page of the posting', { url: 'https://acme.example/jobs/1' }, false],
    ] as const) {
      it(`${isReported ? 'is' : 'is not'} warned of if there is ${what} to apply to, and kept`, () => {
        const { posting, problems } = parsePosting({ title: 'T', hiringOrganization: 'Acme', ...fields });
        expect(posting?.title).to.equal('T');
        const found = problems.filter(({ code }) => code === 'application-missing');
        expect(found.map(({ path, severity }) => `${severity} ${path}`)).to.deep.equal(
          isReported ? ['warning application'] : [],
        );
      });
    }
  });

  describe('an unreadable input', () => {
    for (const { name, input, problem, says } of [
      { name: 'text that is no JSON', input: '{"title": "T",}', problem: 'json-invalid ', says: /JSON/ },
      { name: 'an empty text', input: '', problem: 'json-invalid ', says: /JSON/ },
      { name: 'undefined', input: undefined, problem: 'not-a-posting ', says: /not nothing/ },
      { name: 'null', input: null, problem: 'not-a-posting ', says: /not null/ },
      { name: 'JSON of null', input: 'null', problem: 'not-a-posting ', says: /not null/ },
      { name: 'a number', input: 42, problem: 'not-a-posting ', says: /not 42/ },
      { name: 'a list of postings', input: [fullPosting], problem: 'not-a-posting ', says: /not a list/ },
      { name: 'JSON of a text', input: '"T"', problem: 'not-a-posting ', says: /not "T"/ },
      { name: 'a function', input: () => fullPosting, problem: 'not-a-posting ', says: /must be an object/ },
      { name: 'an object without title', input: { tags: ['x'] }, problem: 'required title', says: /title is missing/ },
      { name: 'a title of spaces', input: { title: '  ' }, problem: 'required title', says: /title is missing/ },
      { name: 'a title of control characters', input: { title: '\0' }, problem: 'required title', says: /missing/ },
      { name: 'a title that is a list', input: { title: ['T'] }, problem: 'wrong-type title', says: /not a list/ },
      { name: 'a date', input: new Date(0), problem: 'required title', says: /title is missing/ },
    ]) {
      it(`gives no posting for ${name}, and says why`, () => {
        const result = parsePosting(input);
        expect(result.posting).to.equal(null);
        expect(named(result)).to.deep.equal([problem]);
        expect(result.problems[0]?.message).to.match(says);
        expect(result.problems[0]?.severity).to.equal('error');
      });
    }
  });

  describe('a bad field beside good ones', () => {
    for (const { field, bad, problem, left } of [
      { field: 'baseSalary', bad: { currency: 'USD', value: '' }, problem: 'number-invalid baseSalary.value' },
      { field: 'baseSalary', bad: [{ value: -1 }], problem: 'out-of-range baseSalary[0].value' },
      { field: 'baseSalary', bad: { minValue: 60, maxValue: 45 }, problem: 'salary-reversed baseSalary' },
      { field: 'baseSalary', bad: { currency: 'USD' }, problem: 'salary-empty baseSalary' },
      {
        field: 'baseSalary',
        bad: { currency: 'US$', value: 45 },
        problem: 'currency-invalid baseSalary.currency',
        left: [{ value: 45 }],
      },
      {
        field: 'baseSalary',
        bad: [{ value: 'lots' }, { value: 45 }],
        problem: 'number-invalid baseSalary[0].value',
        left: [{ value: 45 }],
      },
      { field: 'datePosted', bad: '2026-02-30', problem: 'date-invalid datePosted' },
      { field: 'validThrough', bad: '2026-02-30', problem: 'date-invalid validThrough' },
      { field: 'validThrough', bad: '2026-05', problem: 'date-invalid validThrough' },
      { field: 'startDates', bad: [{ start: '2026-02-30' }], problem: 'date-invalid startDates[0].start' },
      {
        field: 'startDates',
        bad: [{ start: '2026-02-30', label: 'A' }, 'FLEXIBLE'],
        problem: 'date-invalid startDates[0].start',
        left: [{ label: 'A' }, 'FLEXIBLE'],
      },
      { field: 'application', bad: 'javascript:alert(1)', problem: 'url-invalid application.url' },
      {
        field: 'application',
        bad: { url: 'javascript:alert(1)', email: 'a@acme.example' },
        problem: 'url-invalid application.url',
        left: { email: 'a@acme.example' },
      },
      {
        field: 'hiringOrganization',
        bad: { name: 'Acme', url: 'https://bank.example@evil.example', logo: '/logo.png' },
        problem: 'url-invalid hiringOrganization.url',
        left: { name: 'Acme', logo: '/logo.png' },
      },
      { field: 'timeZone', bad: 'Mars/Olympus', problem: 'time-zone-invalid timeZone' },
      { field: 'inLanguage', bad: '*', problem: 'language-invalid inLanguage' },
      { field: 'duration', bad: '12 weeks', problem: 'duration-invalid duration' },
      { field: 'directApply', bad: 'perhaps', problem: 'wrong-type directApply' },
      { field: 'totalJobOpenings', bad: 1.5, problem: 'number-invalid totalJobOpenings' },
      { field: 'totalJobOpenings', bad: 0, problem: 'out-of-range totalJobOpenings' },
      { field: 'hoursPerWeek', bad: Number.NaN, problem: 'number-invalid hoursPerWeek' },
      { field: 'tags', bad: ['a', {}, 'b'], problem: 'wrong-type tags[1]', left: ['a', 'b'] },
      { field: 'payKind', bad: 'FREE', problem: 'unknown-value payKind' },
      { field: 'employmentType', bad: 'JOB', problem: 'unknown-value employmentType' },
      { field: 'description', bad: '', problem: 'empty description' },
      { field: 'sections', bad: [{ body: 'Lost' }], problem: 'required sections[0].heading' },
    ] as { field: keyof typeof fullPosting; bad: unknown; problem: string; left?: unknown }[]) {
      it(`costs ${left ? 'no more than itself' : 'that field'}: ${field} ${JSON.stringify(bad)}`, () => {
        const result = parsePosting(aPosting({ [field]: bad }));
        expect(result.posting).to.deep.equal(aPosting({ [field]: left }));
        expect(named(result)).to.deep.equal([problem]);
      });
    }

    it('is reported with every other, in the order of the fields', () => {
      const result = parsePosting({ directApply: 1, title: 'T', url: 'data:x', hiringOrganization: [], payKind: '' });
      expect(result.posting).to.deep.equal({ title: 'T' });
      expect(named(result).slice(0, 4)).to.deep.equal([
        'wrong-type hiringOrganization',
        'url-invalid url',
        'unknown-value payKind',
        'wrong-type directApply',
      ]);
    });
  });

  it('names the field that an unknown key was meant to be', () => {
    const { posting, problems } = parsePosting({ ...own, salary: 1, jobLocations: 'x', colour: 'red' });
    expect(posting).to.deep.equal(own);
    expect(problems.map(({ code, path, hint }) => `${code} ${path}: ${hint}`)).to.deep.equal([
      'unknown-key salary: Did you mean baseSalary?',
      'unknown-key jobLocations: Did you mean jobLocation?',
      'unknown-key colour: It was left out.',
    ]);
  });

  it('does not flood its reader when it is given another kind of file', () => {
    const other = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, index]));
    expect(parsePosting({ ...other, ...own }).problems).to.have.length.below(20);
  });

  it('gives problems as plain data, which can be posted to another window', () => {
    const { problems } = parsePosting({ title: 'T', tags: [() => 1], url: Symbol('x') });
    expect(problems.map(({ code }) => code)).to.include.members(['wrong-type', 'recommended', 'application-missing']);
    expect(problems).to.have.length(4);
    expect(structuredClone(problems)).to.deep.equal(problems);
  });
});
