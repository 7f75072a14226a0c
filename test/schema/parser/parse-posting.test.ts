import { expect } from '@open-wc/testing';
import { type ParseResult, parsePosting } from '../../../src/schema/index.js';
import { aPosting, fullPosting } from '../../fixtures/postings.js';

/** The problems as "code path", in the order they are reported. */
const named = ({ problems }: ParseResult): string[] => problems.map(({ code, path }) => `${code} ${path}`);
const own = { title: 'T', hiringOrganization: { name: 'Acme' }, url: 'https://acme.example/jobs/1' };

/** The problems of a band as "code path severity". */
const codes = (band: object): string[] =>
  parsePosting({ ...own, baseSalary: [band] }).problems.map(({ code, path, severity }) =>
    [code, path, severity].join(' '),
  );

/** The four addresses of a posting that are all written as `url`, and the codes of the problems. */
const addresses = (url: string): unknown => {
  const { posting, problems } = parsePosting({
    ...own,
    url,
    hiringOrganization: { name: 'Acme', url, logo: url },
    application: { url },
  });
  const { hiringOrganization: { url: site, logo } = {}, application } = posting ?? {};
  return { found: [posting?.url, site, logo, application?.url], codes: problems.map(({ code }) => code) };
};

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
      { field: 'baseSalary', bad: { currency: 'USD', value: '' }, problem: 'empty baseSalary.value' },
      { field: 'baseSalary', bad: [{ value: -1 }], problem: 'out-of-range baseSalary[0].value' },
      { field: 'baseSalary', bad: { minValue: 60, maxValue: 45 }, problem: 'salary-reversed baseSalary' },
      { field: 'baseSalary', bad: { currency: 'USD' }, problem: 'salary-empty baseSalary' },
      {
        field: 'baseSalary',
        bad: { currency: 'Taler', value: 45 },
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
      { field: 'inLanguage', bad: 'e*', problem: 'language-invalid inLanguage' },
      { field: 'duration', bad: '-3 months', problem: 'duration-invalid duration' },
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
      const result = parsePosting({ directApply: {}, title: 'T', url: 'data:x', hiringOrganization: [], payKind: '' });
      expect(result.posting).to.deep.equal({ title: 'T' });
      expect(named(result).slice(0, 4)).to.deep.equal([
        'wrong-type hiringOrganization',
        'url-invalid url',
        'empty payKind',
        'wrong-type directApply',
      ]);
    });
  });

  describe('a text that only means "not filled in"', () => {
    for (const word of ['-', ' – ', 'N/A', 'none', 'TBD', '???', 'null', 'Unknown']) {
      it(`is no value of any field: ${word}`, () => {
        const fields = [
          'identifier',
          'url',
          'department',
          'datePosted',
          'validThrough',
          'description',
          'employmentType',
        ];
        const more = ['jobLocation', 'baseSalary', 'startDates', 'duration', 'directApply', 'application', 'timeZone'];
        for (const field of [...fields, ...more, 'totalJobOpenings', 'hoursPerWeek', 'inLanguage', 'payKind']) {
          const result = parsePosting({ ...own, [field]: word });
          const { url, ...others } = own;
          expect(result.posting, field).to.deep.equal(field === 'url' ? others : { ...others, url });
          const found = result.problems.filter(({ code }) => code !== 'application-missing');
          expect(found.map(({ code, severity }) => `${code} ${severity}`)).to.deep.equal(['empty advice']);
          expect(result.problems.length - found.length).to.equal(Number(field === 'url'));
        }
      });
    }

    it('is no title', () => {
      expect(named(parsePosting({ title: 'N/A' }))).to.deep.equal(['required title']);
    });

    it('costs no other entry of a list, and no other field of an object', () => {
      const { posting } = parsePosting({
        ...own,
        tags: ['-', 'Design'],
        jobLocation: [{ addressLocality: 'Berlin', addressRegion: 'n/a', streetAddress: '-' }, 'TBD'],
        application: { url: 'none', email: 'jobs@acme.example' },
      });
      expect(posting).to.deep.equal({
        ...own,
        tags: ['Design'],
        jobLocation: [{ addressLocality: 'Berlin' }],
        application: { email: 'jobs@acme.example' },
      });
    });

    it('is not NA as a country: that is Namibia', () => {
      const jobLocation = [{ addressLocality: 'Windhoek', addressCountry: 'NA' }];
      expect(parsePosting({ ...own, jobLocation })).to.deep.equal({ posting: { ...own, jobLocation }, problems: [] });
      expect(parsePosting({ ...own, jobLocation: [{ addressCountry: 'n/a' }] }).posting).to.deep.equal(own);
    });
  });

  describe('a date at which a calendar begins or ends', () => {
    for (const date of [
      ['1970-01-01', '1970-01-01T00:00:00Z', '1970-01-01T01:00:00+01:00', '1969-12-31T19:00:00-05:00', '0', 0],
      ['0001-01-01', '0001-01-01T00:00:00', '1900-01-01', '1899-12-30', '0000-00-00', '9999-12-31T23:59:59'],
    ].flat()) {
      it(`is no date: ${date}`, () => {
        for (const field of ['datePosted', 'validThrough', 'applicationOpens']) {
          const result = parsePosting({ ...own, [field]: date });
          expect(result.posting).to.deep.equal(own);
          expect(named(result)).to.deep.equal([`empty ${field}`]);
        }
      });
    }

    for (const date of ['1970-01-02', '2000-01-01', '1999-12-31', '2026-01-01']) {
      it(`does not lie beside it: ${date}`, () => {
        expect(parsePosting({ ...own, datePosted: date })).to.deep.equal({
          posting: { ...own, datePosted: date },
          problems: [],
        });
      });
    }
  });

  describe('an amount of 0 beside another', () => {
    for (const [given, read] of [
      [
        { currency: 'GBP', minValue: 0, maxValue: 45_000 },
        { currency: 'GBP', maxValue: 45_000 },
      ],
      [{ minValue: '0', maxValue: '45' }, { maxValue: 45 }],
      [{ minValue: 40, maxValue: 0 }, { minValue: 40 }],
      [
        { value: 0, minValue: 40, maxValue: 60 },
        { minValue: 40, maxValue: 60 },
      ],
    ] as const) {
      it(`is left out: ${JSON.stringify(given)}`, () => {
        const result = parsePosting({ ...own, baseSalary: given });
        expect(result.posting?.baseSalary).to.deep.equal([read]);
        expect(result.problems.map(({ code }) => code)).to.deep.equal(['empty']);
      });
    }

    it('is left out of hours, too', () => {
      expect(parsePosting({ ...own, hoursPerWeek: { min: 0, max: 20 } }).posting?.hoursPerWeek).to.deep.equal({
        max: 20,
      });
    });

    it('stays if all are 0', () => {
      for (const band of [{ minValue: 0, maxValue: 0 }, { value: 0 }, { minValue: 0 }])
        expect(parsePosting({ ...own, baseSalary: [band] })).to.deep.equal({
          posting: { ...own, baseSalary: [band] },
          problems: [],
        });
    });
  });

  describe('pay that hardly anybody means', () => {
    for (const band of [
      { currency: 'USD', minValue: 75, maxValue: 95, unitText: 'YEAR' },
      { minValue: 1, maxValue: 1_000_000 },
      { currency: 'USD', minValue: 1, maxValue: 1_000_000, unitText: 'YEAR' },
      { currency: 'USD', value: 45_000, unitText: 'HOUR' },
      { currency: 'EUR', value: 25, unitText: 'MONTH' },
      { currency: 'EUR', minValue: 2500, maxValue: 250_000, unitText: 'MONTH' },
    ]) {
      it(`gets advice and stays: ${JSON.stringify(band)}`, () => {
        expect(codes(band)).to.deep.equal(['pay-implausible baseSalary[0] advice']);
        expect(parsePosting({ ...own, baseSalary: [band] }).posting?.baseSalary).to.deep.equal([band]);
      });
    }
    for (const band of [
      { currency: 'USD', minValue: 75_000, maxValue: 95_000, unitText: 'YEAR' },
      { currency: 'JPY', value: 1200, unitText: 'HOUR' },
      { currency: 'KRW', value: 10_030, unitText: 'HOUR' },
      { currency: 'VND', value: 25_000, unitText: 'HOUR' },
      { currency: 'HUF', value: 2500, unitText: 'HOUR' },
      { currency: 'IDR', value: 5_000_000, unitText: 'MONTH' },
      { currency: 'INR', value: 1_800_000, unitText: 'YEAR' },
      { currency: 'KWD', value: 75, unitText: 'MONTH' },
      { currency: 'EUR', value: 520, unitText: 'MONTH' },
      { currency: 'CHF', value: 150, unitText: 'HOUR' },
      { currency: 'USD', value: 500, unitText: 'TOTAL' },
      { currency: 'USD', minValue: 20, maxValue: 150, unitText: 'HOUR' },
      { minValue: 0, maxValue: 0, unitText: 'YEAR' },
    ]) {
      it(`gets none: ${JSON.stringify(band)}`, () => expect(codes(band)).to.deep.equal([]));
    }
  });

  describe('an address without a scheme', () => {
    it('is completed, with advice', () => {
      expect(addresses('www.acme.example/apply')).to.deep.equal({
        found: Array(4).fill('https://www.acme.example/apply'),
        codes: Array(4).fill('url-completed'),
      });
    });
    it('is left as it is if it is relative', () => {
      expect(addresses('/jobs/1')).to.deep.equal({ found: Array(4).fill('/jobs/1'), codes: [] });
      expect(addresses('apply.html')).to.deep.equal({ found: Array(4).fill('./apply.html'), codes: [] });
    });
    it('is a problem if it is none', () => {
      for (const url of ['see website', 'java script:alert(1)', 'javascript&#58;alert(1)', 'Apply online'])
        expect(addresses(url), url).to.deep.equal({
          found: Array(4).fill(undefined),
          codes: [...Array<string>(4).fill('url-invalid'), 'application-missing'],
        });
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
