import { expect } from '@open-wc/testing';
import { coerceOutcome } from '../../../src/schema/coerce/coerce-outcome.js';
import { isCoercible } from '../../../src/schema/coerce/is-coercible.js';
import { PLACEHOLDER_WORDS } from '../../../src/schema/placeholder.js';
import { parsePosting } from '../../../src/schema/index.js';
import { safeParsePosting } from '../../../src/schema/parser/parse-internal.js';
import { aPosting, fullPosting } from '../../fixtures/postings.js';

const own = { title: 'T', hiringOrganization: { name: 'Acme' }, url: 'https://acme.example/jobs/1' };

/** What `parsePosting` makes of a field, and the problems as "code path". */
const read = (field: string, given: unknown, others: object = {}): { value: unknown; problems: string[] } => {
  const { posting, problems } = parsePosting({ ...own, ...others, [field]: given });
  const fields: Readonly<Record<string, unknown>> = posting ?? {};
  return { value: fields[field], problems: problems.map(({ code, path }) => `${code} ${path}`) };
};

/** The currency of $20 in some places. */
const currencyIn = (...jobLocation: unknown[]): unknown =>
  parsePosting({ ...own, baseSalary: '$20/hour', jobLocation }).posting?.baseSalary?.[0]?.currency;

/** A test for each text: it is read as a value, without a problem. */
const readsAs = (field: string, cases: readonly (readonly [text: unknown, value: unknown])[]): void => {
  for (const [text, value] of cases) {
    it(`reads ${field} ${JSON.stringify(text)}`, () => {
      expect(read(field, text)).to.deep.equal({ value, problems: [] });
    });
    it(`says the same of ${field} ${JSON.stringify(text)} the second time`, () => {
      expect(read(field, value)).to.deep.equal({ value, problems: [] });
    });
  }
};

describe('parsePosting, of texts as people write them', () => {
  readsAs(
    'validThrough',
    [
      [
        '31 March 2027',
        'March 31, 2027',
        '31.03.2027',
        '2027/03/31',
        '03/31/2027',
        '31/03/2027',
        '2027-3-31',
        '20270331',
      ],
      ['31. März 2027', '31 mars 2027', '31 de marzo de 2027', '31 marzo 2027', '31 de março de 2027', '31 maart 2027'],
      [
        '31 marca 2027',
        '31 Mart 2027',
        '2027年3月31日',
        '2027년 3월 31일',
        '31 مارس 2027',
        '31 במרץ 2027',
        '31 मार्च 2027',
      ],
      ['٣١ مارس ٢٠٢٧', 'Wednesday, March 31st, 2027', '31-Mar-2027', 'until 31 March 2027', 'bis 31.03.2027'],
    ]
      .flat()
      .map((text) => [text, '2027-03-31'] as const),
  );
  readsAs('validThrough', [
    ['31 March 2027 17:00 CET', '2027-03-31T17:00+01:00'],
    ['31 March 2027, 5 pm', '2027-03-31T17:00'],
    ['March 31, 2027 11:59 PM EST', '2027-03-31T23:59-05:00'],
    ['2027-03-31 17:00:00', '2027-03-31T17:00:00'],
    ['2027-03-31T17:00:00.000+0000', '2027-03-31T17:00:00+00:00'],
    ['Wed, 31 Mar 2027 17:00:00 +0200', '2027-03-31T17:00:00+02:00'],
    ['2027年3月31日(水)', '2027-03-31'],
    ['2027年3月31日 17:00', '2027-03-31T17:00'],
    ['2027年3月31日17時', '2027-03-31T17:00'],
    ['31 mars 2027 à 23h59', '2027-03-31T23:59'],
    ['31.03.2027 um 12 Uhr', '2027-03-31T12:00'],
    ['31 maart 2027 om 17.00 uur', '2027-03-31T17:00'],
    ['31 marca 2027 r., godz. 12:00', '2027-03-31T12:00'],
    ['31 de marzo de 2027 a las 23:59', '2027-03-31T23:59'],
    ['31.03.2027 24:00', '2027-04-01T00:00'],
    ['2027-12-31T24:00+01:00', '2028-01-01T00:00+01:00'],
    ['Deadline: 31 March 2027', '2027-03-31'],
    ['Apply by March 31, 2027', '2027-03-31'],
    ['Bewerbungsfrist: 31.03.2027', '2027-03-31'],
    ['entro il 31 marzo 2027', '2027-03-31'],
    ['senast 31 mars 2027', '2027-03-31'],
    ['do 31 marca 2027 r.', '2027-03-31'],
    ['rolling', 'ROLLING'],
    ['Open until filled', 'ROLLING'],
    ['05.05.2027', '2027-05-05'],
    ['05/05/2027', '2027-05-05'],
    [new Date(Date.UTC(2027, 2, 31)), '2027-03-31T00:00:00.000Z'],
    [1_806_480_000, '2027-03-31T08:00:00Z'],
  ]);
  readsAs('duration', [
    ['12 weeks', ['P12W']],
    ['12 Wochen', ['P12W']],
    ['12-week', ['P12W']],
    ['12週間', ['P12W']],
    ['six months', ['P6M']],
    ['3 miesiące', ['P3M']],
    ['1 year', ['P1Y']],
    ['1.5 years', ['P18M']],
    ['1 year 6 months', ['P18M']],
    ['P1Y6M', ['P18M']],
    ['10-12 weeks', [{ min: 'P10W', max: 'P12W' }]],
    ['3 à 6 mois', [{ min: 'P3M', max: 'P6M' }]],
    ['up to 6 months', [{ max: 'P6M' }]],
    ['mindestens 3 Monate', [{ min: 'P3M' }]],
    ['10 or 12 weeks', ['P10W', 'P12W']],
    ['8, 10 or 12 weeks', ['P8W', 'P10W', 'P12W']],
    ['between 3 and 6 months', [{ min: 'P3M', max: 'P6M' }]],
    ['zwischen 3 und 6 Monaten', [{ min: 'P3M', max: 'P6M' }]],
    ['6 months to 1 year', [{ min: 'P6M', max: 'P1Y' }]],
    ['Minimum of 3 months and maximum of 12 months', [{ min: 'P3M', max: 'P12M' }]],
    ['10 weeks minimum', [{ min: 'P10W' }]],
    ['3か月以上', [{ min: 'P3M' }]],
    ['>10 weeks', [{ min: 'P10W' }]],
    ['< 6 months', [{ max: 'P6M' }]],
    ['1 year and 6 months', ['P18M']],
    ['2 weeks 3 days', ['P17D']],
    ['half a year', ['P6M']],
    ['12w', ['P12W']],
    ['12 weeks or 16 weeks', ['P12W', 'P16W']],
    [
      ['12 weeks', 'P16W'],
      ['P12W', 'P16W'],
    ],
  ]);
  readsAs('startDates', [
    ['Summer 2027', [{ season: 'SUMMER', year: 2027 }]],
    ['2027-SUMMER', [{ season: 'SUMMER', year: 2027 }]],
    ['Sommer 2027', [{ season: 'SUMMER', year: 2027 }]],
    ['été 2027', [{ season: 'SUMMER', year: 2027 }]],
    [
      'Spring/Summer 2027',
      [
        { season: 'SPRING', year: 2027 },
        { season: 'SUMMER', year: 2027 },
      ],
    ],
    ['Summer', [{ season: 'SUMMER' }]],
    ['2027-05-18/2027-08-07', [{ start: '2027-05-18', end: '2027-08-07' }]],
    ['18 May – 7 August 2027', [{ start: '2027-05-18', end: '2027-08-07' }]],
    ['May 2027', [{ start: '2027-05' }]],
    ['early June 2027', [{ start: '2027-06', part: 'EARLY' }]],
    ['Mitte Mai 2027', [{ start: '2027-05', part: 'MID' }]],
    ['from 1 May 2027', [{ earliest: '2027-05-01' }]],
    ['ASAP', ['IMMEDIATE']],
    ['ab sofort', ['IMMEDIATE']],
    ['immediately', ['IMMEDIATE']],
    ['flexible', ['FLEXIBLE']],
    ['rolling', ['FLEXIBLE']],
    ['Cohort A', [{ label: 'Cohort A' }]],
    ['June', [{ label: 'June' }]],
    ['Winter 2026/27', [{ label: 'Winter 2026/27' }]],
    ['before June 2027', [{ label: 'before June 2027' }]],
    ['no later than 1 June 2027', [{ label: 'no later than 1 June 2027' }]],
    ['2027年6月から', [{ earliest: '2027-06' }]],
    ['dès septembre 2027', [{ earliest: '2027-09' }]],
    ['vom 18. Mai bis 7. August 2027', [{ start: '2027-05-18', end: '2027-08-07' }]],
    [
      [{ start: '18 May 2027', end: '7 August 2027' }, 'Fall 2027'],
      [
        { start: '2027-05-18', end: '2027-08-07' },
        { season: 'FALL', year: 2027 },
      ],
    ],
  ]);
  readsAs('baseSalary', [
    ['$12k', [{ value: 12_000 }]],
    ['$80k–95k a year', [{ minValue: 80_000, maxValue: 95_000, unitText: 'YEAR' }]],
    ['£28,000 pa', [{ currency: 'GBP', value: 28_000, unitText: 'YEAR' }]],
    ['€1.200 pro Monat', [{ currency: 'EUR', value: 1200, unitText: 'MONTH' }]],
    ['25 USD/hour', [{ currency: 'USD', value: 25, unitText: 'HOUR' }]],
    ['up to £45,000', [{ currency: 'GBP', maxValue: 45_000 }]],
    ['from 20 €/h', [{ currency: 'EUR', minValue: 20, unitText: 'HOUR' }]],
    ["CHF 2'500 / Monat", [{ currency: 'CHF', value: 2500, unitText: 'MONTH' }]],
    ['₹25,000 per month', [{ currency: 'INR', value: 25_000, unitText: 'MONTH' }]],
    ['₹6-8 lakh per annum', [{ currency: 'INR', minValue: 600_000, maxValue: 800_000, unitText: 'YEAR' }]],
    ['1 200 € brut par mois', [{ currency: 'EUR', value: 1200, unitText: 'MONTH', qualifier: 'GROSS' }]],
    ['月給20万円', [{ currency: 'JPY', value: 200_000, unitText: 'MONTH' }]],
    ['about $20.50 an hour', [{ value: 20.5, unitText: 'HOUR', qualifier: 'ABOUT' }]],
    ['30 AUD an hour', [{ currency: 'AUD', value: 30, unitText: 'HOUR' }]],
    ['£45,000 DOE', [{ currency: 'GBP', value: 45_000, note: '£45,000 DOE' }]],
    ['£45,000 + bonus', [{ currency: 'GBP', value: 45_000, note: '£45,000 + bonus' }]],
    ['€60k + 10% bonus', [{ currency: 'EUR', value: 60_000, note: '€60k + 10% bonus' }]],
    ['$20-25/hr plus tips', [{ minValue: 20, maxValue: 25, unitText: 'HOUR', note: '$20-25/hr plus tips' }]],
    ['$25+ per hour', [{ minValue: 25, unitText: 'HOUR' }]],
    ['$22/hr - $27/hr', [{ minValue: 22, maxValue: 27, unitText: 'HOUR' }]],
    ['25.000€ brutos anuales', [{ currency: 'EUR', value: 25_000, unitText: 'YEAR', qualifier: 'GROSS' }]],
    ['RAL 28-32k', [{ minValue: 28_000, maxValue: 32_000, unitText: 'YEAR', qualifier: 'GROSS' }]],
    ['tussen € 2.800 en € 3.500', [{ currency: 'EUR', minValue: 2800, maxValue: 3500 }]],
    ['¥300,000/月', [{ value: 300_000, unitText: 'MONTH' }]],
    ['~$100k', [{ value: 100_000, qualifier: 'ABOUT' }]],
    [45_000, [{ value: 45_000 }]],
    [{ minValue: '$12k', maxValue: '15k' }, [{ minValue: 12_000, maxValue: 15_000 }]],
    [{ minValue: '12,000', maxValue: '15.200,50 €' }, [{ currency: 'EUR', minValue: 12_000, maxValue: 15_200.5 }]],
    [{ value: '$25/hour' }, [{ value: 25, unitText: 'HOUR' }]],
    [{ currency: '€', value: 25, unitText: 'per hour' }, [{ currency: 'EUR', value: 25, unitText: 'HOUR' }]],
  ]);
  // what is no base pay, or not understood as a whole, is the employer's own words
  readsAs(
    'baseSalary',
    [
      [
        'competitive',
        'DOE',
        'OTE $168K – $231K',
        '$5,000 signing bonus',
        'Equity 0.5%',
        '€3M revenue',
        'Commission: 10% of $500',
        '$80k OTE + bonus',
        '$80k base + $20k bonus',
        '£40k basic, £60k OTE',
        '-$50',
      ],
      [
        '$12,000 for 12 weeks',
        '$520 per month, 20 hours per week',
        '25 USD or 20 EUR per hour',
        '$20/hour for seniors, $18 for others',
      ],
    ]
      .flat()
      .map((note) => [note, [{ note }]] as const),
  );
  readsAs('hoursPerWeek', [
    ['20-25 hours', { min: 20, max: 25 }],
    ['up to 20 h/week', { max: 20 }],
    ['20 Std./Woche', 20],
  ]);
  readsAs('daysPerWeek', [['2-3 days a week', { min: 2, max: 3 }]]);
  readsAs('totalJobOpenings', [
    ['2 openings', 2],
    ['two', 2],
    ['3 Stellen', 3],
  ]);
  readsAs('directApply', [
    ['yes', true],
    ['No', false],
    ['ja', true],
  ]);
  readsAs('employmentType', [
    ['Vollzeit', ['FULL_TIME']],
    ['Fixed-term contract', ['TEMPORARY']],
    ['Pflichtpraktikum', ['INTERN']],
    ['アルバイト', ['PART_TIME']],
    ['ボランティア', ['VOLUNTEER']],
    ['पूर्णकालिक', ['FULL_TIME']],
    ['Tam zamanlı', ['FULL_TIME']],
    ['Full time / Internship', ['FULL_TIME', 'INTERN']],
    [
      ['temps partiel', 'INTERN'],
      ['PART_TIME', 'INTERN'],
    ],
  ]);
  it('takes a working student for no intern', () => {
    const { posting, problems } = parsePosting({ ...own, employmentType: ['Werkstudent', 'Teilzeit'] });
    expect(posting?.employmentType).to.deep.equal(['PART_TIME']);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['unknown-value employmentType[0]']);
  });
  readsAs('application', [
    [{ url: 'mailto:jobs@acme.example?subject=x' }, { email: 'jobs@acme.example' }],
    [
      { url: 'jobs@acme.example', limit: 'one' },
      { email: 'jobs@acme.example', limit: 1 },
    ],
  ]);

  it('takes an e-mail address in place of the page for the address to apply to', () => {
    const { url, ...others } = own;
    expect(url).to.equal('https://acme.example/jobs/1');
    expect(parsePosting({ ...others, url: 'mailto:jobs@acme.example' })).to.deep.equal({
      posting: { ...others, application: { email: 'jobs@acme.example' } },
      problems: [],
    });
  });

  it('does not take minutes for months', () => {
    for (const duration of ['PT5M', 'P1DT12H', 'pt40h']) {
      const { posting, problems } = parsePosting({ ...own, duration });
      expect(posting, duration).not.to.have.property('duration');
      expect(
        problems.map(({ code }) => code),
        duration,
      ).to.include('duration-invalid');
    }
    expect(parsePosting({ ...own, duration: 'PT, 3 months' }).posting?.duration).to.deep.equal(['P3M']);
  });

  it('keeps the employer’s words that say more than the duration', () => {
    const { posting } = parsePosting({ ...own, duration: '12 weeks, can be extended' });
    expect(posting).to.deep.equal({ ...own, duration: ['P12W'], durationNote: '12 weeks, can be extended' });
  });

  it('keeps the words of a duration that has no amount', () => {
    for (const words of ['permanent', 'unbefristet', '正社員', 'a semester'])
      expect(parsePosting({ ...own, duration: words })).to.deep.equal({
        posting: { ...own, durationNote: words },
        problems: [],
      });
  });

  it('takes no other numbers of a duration’s text for durations', () => {
    const text = '5 weeks: 9 Jan 2017; 12 weeks: 21 Nov 2016';
    const { posting } = parsePosting({ ...own, duration: text });
    expect(posting).to.deep.equal({ ...own, duration: ['P5W', 'P12W'], durationNote: text });
    for (const [words, duration] of [
      ['12 weeks, 40 hours per week', ['P12W']],
      ['from June 5, 12 weeks', ['P12W']],
      ['12 weeks full-time or 24 weeks part-time', ['P12W', 'P24W']],
      ['~10 weeks', ['P10W']],
    ] as const)
      expect(parsePosting({ ...own, duration: words }).posting, words).to.deep.equal({
        ...own,
        duration,
        durationNote: words,
      });
    for (const words of ['-3 months', '6 months probation', 'after 6 months', '2 x 6 months', '2 days per week'])
      expect(read('duration', words), words).to.deep.equal({
        value: undefined,
        problems: ['duration-invalid duration'],
      });
  });

  for (const [text, kind] of [
    ['unpaid', 'UNPAID'],
    ['Unbezahltes Praktikum', 'UNPAID'],
    ['無給', 'UNPAID'],
    ['course credit', 'CREDIT'],
    ['Not disclosed', 'UNDISCLOSED'],
    ['commission only', 'PERFORMANCE'],
  ] as const) {
    it(`knows the kind of pay: ${text}`, () => {
      expect(parsePosting({ ...own, baseSalary: text })).to.deep.equal({
        posting: { ...own, payKind: kind },
        problems: [],
      });
    });
  }

  it('knows whose dollars they are only if every place says so', () => {
    expect(currencyIn('Toronto, ON, Canada')).to.equal('CAD');
    expect(currencyIn({ addressLocality: 'Sydney', addressCountry: 'AU' })).to.equal('AUD');
    expect(currencyIn('Austin, TX, USA', { name: 'NYC', addressCountry: 'Vereinigte Staaten' })).to.equal('USD');
    expect(currencyIn('Austin, TX, USA; Remote')).to.equal('USD');
    expect(currencyIn('Austin, TX, USA', 'Toronto, Canada')).to.equal(undefined);
    expect(currencyIn('Berlin, Germany')).to.equal(undefined);
    expect(currencyIn()).to.equal(undefined);
  });

  it('knows whose dollars they are by the state or province of a town', () => {
    expect(currencyIn('San Francisco, CA', 'New York, NY')).to.equal('USD');
    expect(currencyIn('Portland, Oregon')).to.equal('USD');
    expect(currencyIn({ addressLocality: 'Austin', addressRegion: 'TX' })).to.equal('USD');
    expect(currencyIn('Toronto, ON')).to.equal('CAD');
    expect(currencyIn('Toronto, CA')).to.equal('CAD');
    expect(currencyIn('Perth, WA')).to.equal('AUD');
    expect(currencyIn('Tbilisi, Georgia')).to.equal(undefined);
    expect(currencyIn('Austin, TX', 'Toronto, ON')).to.equal(undefined);
  });

  it('knows whose dollars they are by where applicants of a remote job must live', () => {
    const { posting } = parsePosting({ ...own, baseSalary: '$180k - $220k', jobLocation: 'Remote - US' });
    expect(posting?.baseSalary).to.deep.equal([{ currency: 'USD', minValue: 180_000, maxValue: 220_000 }]);
    expect(currencyIn('Remote')).to.equal(undefined);
  });
});

describe('parsePosting, of texts with two meanings', () => {
  for (const [field, text, value, problem, says] of [
    ['validThrough', '03/04/2027', undefined, 'date-ambiguous validThrough', /2027-04-03 or 2027-03-04/],
    ['validThrough', '03-04-2027', undefined, 'date-ambiguous validThrough', /2027-04-03 or 2027-03-04/],
    ['validThrough', 'before 31 March 2027', undefined, 'date-ambiguous validThrough', /2027-03-30 or 2027-03-31/],
    ['validThrough', '31 March 2027 at midnight', undefined, 'date-ambiguous validThrough', /31T00:00 or 2027-04-01T/],
    ['datePosted', '31/03/27', undefined, 'date-ambiguous datePosted', /2027-03-31 or 2031-03-27/],
    ['startDates', "Fall '27", [{ label: "Fall '27" }], 'date-ambiguous startDates', /2027 or .* 1927/],
    ['startDates', '03/04/2027', [{ label: '03/04/2027' }], 'date-ambiguous startDates', /2027-04-03 or 2027-03-04/],
    ['baseSalary', { value: '1.200' }, undefined, 'number-ambiguous baseSalary.value', /1200 or 1\.2/],
    ['baseSalary', '$1.200 per hour', [{ note: '$1.200 per hour' }], 'number-ambiguous baseSalary', /1200 or 1\.2/],
  ] as const) {
    it(`names both: ${field} ${JSON.stringify(text)}`, () => {
      expect(read(field, text)).to.deep.equal({ value, problems: [problem] });
      expect(parsePosting({ ...own, [field]: text }).problems[0]?.message).to.match(says);
    });
  }

  for (const text of [
    '31 March',
    '03/31',
    'March',
    'yesterday',
    'May 2027',
    '31 February 2027',
    '31 March 2027 17:00 IST',
    'Monday 31 March 2027',
    '31.03.2027 24:30',
  ])
    it(`adds no year, day or zone: ${text}`, () => {
      expect(read('validThrough', text)).to.deep.equal({ value: undefined, problems: ['date-invalid validThrough'] });
    });

  it('names the entry of the list as the author wrote it', () => {
    const { problems } = parsePosting({
      ...own,
      startDates: ['Spring/Summer 2027', 'Fall 2027', { start: '2027-02-30' }],
    });
    expect(problems.map(({ path }) => path)).to.deep.equal(['startDates[2].start']);
  });
});

describe('isCoercible', () => {
  it('is false of good postings, which come back as they were', () => {
    for (const posting of [own, aPosting({ jobLocation: [{ name: 'San Francisco, CA' }, { name: 'New York, NY' }] })])
      expect(isCoercible(safeParsePosting(posting))).to.equal(false);
    expect(isCoercible(safeParsePosting(fullPosting), false)).to.equal(false);
    expect(parsePosting(fullPosting)).to.deep.equal({ posting: fullPosting, problems: [] });
  });

  it('lets through every word for "not filled in"', () => {
    for (const word of PLACEHOLDER_WORDS) {
      for (const text of [word, `(${word})`, word.toUpperCase()]) {
        const outcome = safeParsePosting({ ...own, department: text });
        expect(isCoercible(outcome) || !outcome.data?.department, text).to.equal(true);
        expect(parsePosting({ ...own, department: text }).posting, text).to.deep.equal(own);
      }
    }
  });
});

describe('coerceOutcome', () => {
  it('gives the strict outcome for what throws', () => {
    const hostile = {
      ...own,
      validThrough: 'x',
      get tags(): never {
        throw new Error('no');
      },
    };
    const strict = safeParsePosting({ ...own, validThrough: 'x' });
    expect(coerceOutcome(hostile, strict)).to.equal(strict);
  });

  it('leaves the input as it is', () => {
    const input = { ...own, startDates: ['Summer 2027'], baseSalary: { value: '$12k' }, tags: ['keine Angabe'] };
    const before = structuredClone(input);
    parsePosting(input);
    expect(input).to.deep.equal(before);
  });

  it('takes linear time', () => {
    for (const piece of [
      '1',
      '1,',
      '1.',
      '1 ',
      '- ',
      'a ',
      '$',
      '12 weeks ',
      'March ',
      '31 ',
      '.',
      '(',
      '€1 to ',
      'x, ',
      ' ',
      '\n',
      ' ,',
      'a@',
    ])
      for (const field of [
        'validThrough',
        'startDates',
        'jobLocation',
        'baseSalary',
        'duration',
        'hoursPerWeek',
        'employmentType',
        'application',
      ])
        parsePosting({ ...own, [field]: `$${piece.repeat(20_000 / piece.length)}x` });
  });
});
