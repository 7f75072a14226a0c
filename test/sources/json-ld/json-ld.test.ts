import { expect } from '@open-wc/testing';
import { parsePostings } from '../../../src/sources/index.js';
import { jsonLd } from '../../../src/sources/json-ld/index.js';
import { fullPosting } from '../../fixtures/postings.js';
import { OTHER_DATA, brokenForms, readAll, readPosting } from '../reading.js';

const EMPLOYER = { '@type': 'Organization', name: 'Acme' };
const job = (properties: object): object => ({
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Research intern',
  hiringOrganization: EMPLOYER,
  ...properties,
});
const read = (properties: object, url?: string) => readPosting(jsonLd, job(properties), { url });
const ids = (...postings: object[]): unknown[] => jsonLd.read(postings, {}).map(({ id }) => id);
const titles = (input: unknown): unknown[] => readAll(jsonLd, input).map(({ posting }) => posting?.title);

const numbered = (title: string, identifier: unknown): object => ({ '@type': 'JobPosting', title, identifier });

describe('json-ld: where postings are', () => {
  const a = { '@type': 'JobPosting', title: 'A', hiringOrganization: 'Acme' };
  const b = { ...a, title: 'B' };
  for (const [where, input, found] of [
    ['an object', a, ['A']],
    ['a list', [a, { '@type': 'BreadcrumbList' }, b], ['A', 'B']],
    ['the blocks of a page, one of them a list', [[a], b], ['A', 'B']],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, a, b] }, ['A', 'B']],
    [
      'an item list',
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: a }, b] },
      ['A', 'B'],
    ],
    [
      'the main entity of a page',
      { '@type': 'WebPage', mainEntity: { '@type': 'ItemList', itemListElement: a } },
      ['A'],
    ],
    ['any property of a page', { '@type': 'WebPage', about: { offers: [{ deep: [b] }] } }, ['B']],
  ] as const) {
    it(`finds them in ${where}`, () => {
      expect(jsonLd.detects(input)).to.equal(true);
      expect(titles(input)).to.deep.equal(found);
    });
  }

  for (const type of ['JobPosting', ['Thing', 'JobPosting'], 'https://schema.org/JobPosting', 'schema:JobPosting']) {
    it(`recognizes the type ${JSON.stringify(type)}`, () => {
      expect(titles({ ...a, '@type': type })).to.deep.equal(['A']);
    });
  }

  it('reads no other thing as a posting, nor a posting inside another', () => {
    expect(titles({ '@type': 'Occupation', title: 'A' })).to.deep.equal([]);
    expect(titles({ ...a, isSimilarTo: b })).to.deep.equal(['A']);
  });

  it('follows references within the document, and ignores the references themselves', () => {
    const organization = { '@type': 'Organization', '@id': '#us', name: 'Acme', url: 'https://acme.example/' };
    const graph = [
      { '@type': 'WebPage', mainEntity: { '@type': 'JobPosting', '@id': '#job' } },
      { ...a, '@id': '#job', hiringOrganization: { '@id': '#us' } },
      organization,
    ];
    const { hiringOrganization } = readPosting(jsonLd, { '@context': 'https://schema.org', '@graph': graph });
    expect(hiringOrganization).to.deep.equal({ name: 'Acme', url: 'https://acme.example/' });
  });

  it('reads expanded JSON-LD, with every name in full and every value wrapped', () => {
    const posting = readPosting(jsonLd, [
      {
        '@type': ['http://schema.org/JobPosting'],
        'http://schema.org/title': [{ '@value': 'A', '@language': 'en' }],
        'http://schema.org/hiringOrganization': [{ 'http://schema.org/name': [{ '@value': 'Acme' }] }],
        'http://schema.org/url': [{ '@id': 'https://acme.example/a' }],
        'http://schema.org/skills': [{ '@list': [{ '@value': 'Rust' }, { '@value': 'Go' }] }],
      },
    ]);
    expect(posting).to.include({ title: 'A', url: 'https://acme.example/a' });
    expect(posting.skills).to.deep.equal(['Rust', 'Go']);
  });

  it('reads names in any case, and with a prefix', () => {
    const [row] = readAll(jsonLd, {
      '@type': 'JobPosting',
      Title: 'A',
      'schema:datePosted': '2026-01-05',
      JobLocation: { Address: { AddressLocality: 'Geneva' } },
    });
    expect(row?.posting).to.include({ title: 'A', datePosted: '2026-01-05' });
    expect(row?.posting?.jobLocation).to.deep.equal([{ addressLocality: 'Geneva' }]);
  });

  it('reads the employer’s number as id, unless different postings share it', () => {
    expect(
      ids(numbered('A', 'R-1'), numbered('A', { '@type': 'PropertyValue', name: 'Acme', value: 7 })),
    ).to.deep.equal(['R-1', '7']);
    expect(ids(numbered('A', 'acme'), numbered('B', 'acme'), numbered('A', 'R-2'))).to.deep.equal([null, null, 'R-2']);
  });

  it('does not recognize other data', () => {
    for (const data of OTHER_DATA) expect(jsonLd.detects(data)).to.equal(false);
    expect(jsonLd.detects({ items: [{ _jobposting: a }] })).to.equal(false);
  });

  it('makes no text of things without text', () => {
    const nameless = { identifier: {}, industry: [{}, {}], responsibilities: [{}, {}], skills: 'Rust' };
    const [row] = readAll(jsonLd, job({ ...nameless, jobStartDate: {}, specialCommitments: {}, employmentUnit: {} }));
    expect(JSON.stringify(row?.posting)).to.not.contain('object');
    expect(row?.posting?.skills).to.deep.equal(['Rust']);
  });

  it('never throws, whatever the values', () => {
    const all = job({
      jobLocation: { address: { addressLocality: 'Oslo' } },
      baseSalary: { currency: 'EUR', value: { value: 1, unitText: 'HOUR' } },
      educationRequirements: { credentialCategory: 'PhD' },
      applicationContact: { email: 'jobs@acme.example' },
    });
    for (const broken of brokenForms(all)) readAll(jsonLd, broken);
    const deep = `${'{"@graph":['.repeat(20_000)}1${']}'.repeat(20_000)}`;
    expect(titles(JSON.parse(deep))).to.deep.equal([]);
    expect(titles(JSON.parse('{"@type":"JobPosting","title":"A","__proto__":{"title":"B"}}'))).to.deep.equal(['A']);
  });
});

describe('json-ld: texts', () => {
  it('reads the name as the title if there is no title', () => {
    expect(readPosting(jsonLd, { '@type': 'JobPosting', name: 'B', hiringOrganization: 'Acme' }).title).to.equal('B');
  });

  it('undoes HTML escaping in one-line texts', () => {
    expect(read({ title: 'R&amp;amp;D &#8211; intern' }).title).to.equal('R&D – intern');
  });

  it('ignores placeholders for nothing', () => {
    const posting = read({
      industry: 'N/A',
      identifier: 'null',
      skills: ['UNAVAILABLE', 'Rust'],
      employmentUnit: null,
    });
    expect(posting).to.not.have.any.keys('industry', 'identifier', 'department');
    expect(posting.skills).to.deep.equal(['Rust']);
  });

  for (const [how, text, meant] of [
    ['once', '&lt;p&gt;R&amp;amp;D&lt;/p&gt;', '<p>R&amp;D</p>'],
    ['twice', '&amp;lt;p&amp;gt;Build&amp;lt;/p&amp;gt;', '<p>Build</p>'],
    ['around the tags only', '<p>Build</p>&amp;#xa;&amp;nbsp;<p>Test</p>', '<p>Build</p>&#xa;&nbsp;<p>Test</p>'],
    ['in plain text', 'R&amp;D', 'R&D'],
    ['with line breaks written out', String.raw`One\n\nTwo\r\nThree`, 'One\n\nTwo\nThree'],
  ] as const) {
    it(`reads a description that was escaped ${how}`, () => {
      expect(read({ description: text }).description).to.equal(meant);
    });
  }

  it('joins several texts', () => {
    expect(read({ responsibilities: ['Train', 'Explain'] }).responsibilities).to.equal('- Train\n- Explain');
    expect(read({ qualifications: ['<p>A</p>', '<p>B</p>'] }).qualifications).to.equal('<p>A</p>\n<p>B</p>');
  });

  it('makes sections of texts without a field of their own', () => {
    const { sections } = read({
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 6 },
      physicalRequirement: 'Lifts 20 kg.',
      sensoryRequirement: { '@type': 'DefinedTerm', name: 'Sight', description: 'Tells colors apart.' },
      workHours: 'Night shift',
      jobBenefits: '<ul><li>Lunch</li></ul>',
      skills: 'Reads.\nWrites.',
    });
    expect(sections?.map(({ heading, body }) => `${heading}: ${body}`)).to.deep.equal([
      'Experience: 6 months',
      'Physical requirements: Lifts 20 kg.',
      'Sensory requirements: Sight: Tells colors apart.',
      'Working hours: Night shift',
      'Benefits: <ul><li>Lunch</li></ul>',
      'Skills: Reads.\nWrites.',
    ]);
  });
});

describe('json-ld: the employer', () => {
  for (const [form, hiringOrganization, expected] of [
    ['a text', 'Acme', { name: 'Acme' }],
    ['a thing', { ...EMPLOYER, sameAs: 'https://acme.example/' }, { name: 'Acme', url: 'https://acme.example/' }],
    ['a list', [{ legalName: 'Acme AS' }, EMPLOYER], { name: 'Acme AS' }],
    [
      'one with a site without scheme',
      { ...EMPLOYER, url: 'www.acme.example' },
      { name: 'Acme', url: 'https://www.acme.example/' },
    ],
    [
      'one with a logo text',
      { ...EMPLOYER, logo: 'https://acme.example/a.png' },
      { name: 'Acme', logo: 'https://acme.example/a.png' },
    ],
    [
      'one with a logo thing',
      { ...EMPLOYER, logo: { contentUrl: 'https://acme.example/a.png' } },
      { name: 'Acme', logo: 'https://acme.example/a.png' },
    ],
    ['one with a description', { ...EMPLOYER, description: 'Anvils.' }, { name: 'Acme', description: 'Anvils.' }],
  ] as const) {
    it(`reads ${form}`, () => {
      expect(read({ hiringOrganization }).hiringOrganization).to.deep.equal(expected);
    });
  }

  it('reads the overview as its description', () => {
    expect(read({ employerOverview: 'Anvils.' }).hiringOrganization).to.deep.equal({
      name: 'Acme',
      description: 'Anvils.',
    });
  });

  it('names the department', () => {
    expect(read({ employmentUnit: { name: 'Research' } }).department).to.equal('Research');
    expect(read({ hiringOrganization: { ...EMPLOYER, department: { name: 'Labs' } } }).department).to.equal('Labs');
  });
});

describe('json-ld: places', () => {
  const oslo = { '@type': 'PostalAddress', addressLocality: 'Oslo', addressCountry: 'NO' };
  const OSLO = { addressLocality: 'Oslo', addressCountry: 'NO' };
  for (const [form, jobLocation, expected] of [
    ['a text', 'Oslo, Norway', [{ ...OSLO, name: 'Oslo, Norway' }]],
    ['a place', { '@type': 'Place', address: oslo }, [OSLO]],
    ['several', [{ address: oslo }, 'Bergen'], [OSLO, { name: 'Bergen' }]],
    [
      'one with several addresses',
      { address: [oslo, { addressLocality: 'Bergen' }] },
      [OSLO, { addressLocality: 'Bergen' }],
    ],
    ['a bare address', oslo, [OSLO]],
    ['an address as text', { address: 'Karl Johans gate 1, Oslo' }, [{ name: 'Karl Johans gate 1, Oslo' }]],
    ['a name alone', { name: 'Oslo' }, [{ name: 'Oslo' }]],
    ['a name that says the town', { name: 'Oslo, Norway', address: oslo }, [{ ...OSLO, name: 'Oslo, Norway' }]],
    ['a name that does not', { name: 'Headquarters', address: oslo }, [{ ...OSLO, note: 'Headquarters' }]],
    ['a country', { '@type': 'Country', name: 'Norway' }, [{ addressCountry: 'NO' }]],
    [
      'a country as thing',
      { address: { addressCountry: { '@type': 'Country', name: 'Norway' } } },
      [{ addressCountry: 'NO' }],
    ],
    ['a country in a list, in small letters', { address: { addressCountry: ['nor'] } }, [{ addressCountry: 'NO' }]],
    ['an address with placeholders', { address: { ...oslo, addressRegion: 'N/A', postalCode: 'UNAVAILABLE' } }, [OSLO]],
  ] as const) {
    it(`reads ${form}`, () => {
      expect(read({ jobLocation }).jobLocation).to.deep.equal(expected);
    });
  }

  it('recognizes remote work in both forms', () => {
    expect(read({ jobLocationType: 'TELECOMMUTE' }).workplaceType).to.deep.equal(['REMOTE']);
    const virtual = read({ jobLocation: { '@type': 'VirtualLocation' } });
    expect(virtual.workplaceType).to.deep.equal(['REMOTE']);
    expect(virtual.jobLocation).to.equal(undefined);
  });

  it('takes no place that only means that none was filled in', () => {
    const address = { streetAddress: '–', addressLocality: 'Anywhere', addressRegion: 'none', addressCountry: 'TBD' };
    const applicantLocationRequirements = ['Anywhere', '-', 'Canada'].map((name) => ({ '@type': 'Country', name }));
    const posting = read({ jobLocation: { '@type': 'Place', address }, applicantLocationRequirements });
    expect(posting.jobLocation).to.equal(undefined);
    expect(posting.applicantLocationRequirements).to.deep.equal(['Canada']);
  });

  it('reads a place called Remote as remote work', () => {
    for (const jobLocation of [
      { '@type': 'Place', name: 'Remote' },
      { address: 'Remote' },
      { address: { addressLocality: 'Remote' } },
    ]) {
      expect(read({ jobLocation }).workplaceType).to.deep.equal(['REMOTE']);
      expect(read({ jobLocation }).jobLocation).to.equal(undefined);
    }
  });

  it('reads where applicants must be', () => {
    const applicantLocationRequirements = [
      { '@type': 'Country', name: 'Norway' },
      'Sweden',
      { '@type': 'Place', address: { addressCountry: 'DK' } },
    ];
    const posting = read({ applicantLocationRequirements });
    expect(posting.applicantLocationRequirements).to.deep.equal(['Norway', 'Sweden', 'DK']);
  });
});

describe('json-ld: salary', () => {
  for (const [form, properties, expected] of [
    ['words', { baseSalary: '50.000€ - 65.000€' }, [{ currency: 'EUR', minValue: 50_000, maxValue: 65_000 }]],
    ['a number', { baseSalary: 100, salaryCurrency: 'USD' }, [{ currency: 'USD', value: 100 }]],
    ['millions in a text', { baseSalary: '1,234,567' }, [{ value: 1_234_567 }]],
    [
      'a range with grouped digits',
      { baseSalary: { minValue: '1,200', maxValue: '12,100' } },
      [{ minValue: 1200, maxValue: 12_100 }],
    ],
    ['a decimal comma', { baseSalary: '12.100,50' }, [{ value: 12_100.5 }]],
    ['the groups of India', { baseSalary: '1,23,456' }, [{ value: 123_456 }]],
    ['a number in a text', { baseSalary: '12,100.50', salaryCurrency: 'usd' }, [{ currency: 'USD', value: 12100.5 }]],
    [
      'Google’s form',
      { baseSalary: { currency: 'EUR', value: { value: 20, unitText: 'HOUR' } } },
      [{ currency: 'EUR', value: 20, unitText: 'HOUR' }],
    ],
    [
      'a range with its lower end as value',
      { baseSalary: { currency: 'EUR', value: { value: 20, minValue: 20, maxValue: '25', unitText: 'per hour' } } },
      [{ currency: 'EUR', minValue: 20, maxValue: 25, unitText: 'HOUR' }],
    ],
    [
      'all on the outer object',
      { baseSalary: { currency: 'EUR', minValue: 1000, maxValue: 1200, unitText: 'Monthly' } },
      [{ currency: 'EUR', minValue: 1000, maxValue: 1200, unitText: 'MONTH' }],
    ],
    [
      'a value beside its unit',
      { baseSalary: { currency: 'EUR', value: '1000', unitText: 'MON' } },
      [{ currency: 'EUR', value: 1000, unitText: 'MONTH' }],
    ],
    [
      'a price',
      { baseSalary: { '@type': 'PriceSpecification', priceCurrency: 'EUR', minPrice: 1, maxPrice: 2 } },
      [{ currency: 'EUR', minValue: 1, maxValue: 2 }],
    ],
    [
      'several',
      {
        baseSalary: [
          { currency: 'EUR', value: { value: 20 } },
          { currency: 'NOK', value: { value: 200 } },
        ],
      },
      [
        { currency: 'EUR', value: 20 },
        { currency: 'NOK', value: 200 },
      ],
    ],
    ['a value in words', { baseSalary: { value: 'by experience' } }, [{ note: 'by experience' }]],
    ['nothing in a frame', { baseSalary: { currency: 'EUR', value: { value: '', unitText: 'HOUR' } } }, undefined],
    ['an estimate', { estimatedSalary: { currency: 'EUR', value: { value: 20 } } }, undefined],
  ] as const) {
    it(`reads ${form}`, () => {
      expect(read(properties).baseSalary).to.deep.equal(expected);
    });
  }

  for (const [form, baseSalary, expected] of [
    ['a text that is thirty-four, or as many thousands', '34.000', { note: '34.000' }],
    [
      'a range of such',
      { currency: 'EUR', value: { minValue: '2.800', maxValue: '3.400', unitText: 'MONTH' } },
      { currency: 'EUR', unitText: 'MONTH', note: '2.800 – 3.400' },
    ],
  ] as const) {
    it(`keeps the words of ${form}, and says that there are two meanings`, () => {
      const { postings, problems } = parsePostings(job({ baseSalary }));
      expect(postings[0]?.baseSalary).to.deep.equal([expected]);
      expect(problems.map(({ code }) => code)).to.deep.equal(['number-ambiguous', 'application-missing']);
    });
  }

  it('invents no unit and no currency', () => {
    expect(read({ baseSalary: { value: { value: 20 } } }).baseSalary).to.deep.equal([{ value: 20 }]);
  });

  it('reads benefits and incentives apart from the salary', () => {
    const { jobBenefits, baseSalary } = read({ jobBenefits: ['Lunch', 'Gym'], incentiveCompensation: 'Bonus' });
    expect(jobBenefits?.map(({ name }) => name)).to.deep.equal(['Lunch', 'Gym', 'Bonus']);
    expect(baseSalary).to.equal(undefined);
  });
});

describe('json-ld: the role', () => {
  for (const [form, employmentType, expected] of [
    ['Google’s word', 'FULL_TIME', ['FULL_TIME']],
    ['an everyday word', 'Full-time', ['FULL_TIME']],
    ['a list', ['INTERN', 'PART_TIME'], ['INTERN', 'PART_TIME']],
    ['a text with commas', 'FULL_TIME, CONTRACTOR', ['FULL_TIME', 'CONTRACTOR']],
  ] as const) {
    it(`reads an employment type: ${form}`, () => {
      expect(read({ employmentType }).employmentType).to.deep.equal(expected);
    });
  }

  it('reads employment types in other languages, and none that is not stated', () => {
    const posting = read({ employmentType: ['Vollzeit', 'Praktikum', 'Werkstudent'] });
    expect(posting.employmentType).to.deep.equal(['FULL_TIME', 'INTERN']);
    expect(posting.tags).to.deep.equal(['Werkstudent']);
  });

  it('reads Google’s "no requirements" as nothing required', () => {
    const credentialCategory = 'no requirements';
    for (const educationRequirements of ['no requirements', { credentialCategory }, ['No requirements']])
      expect(read({ educationRequirements }).educationRequirements).to.equal(undefined);
    for (const experienceRequirements of ['no requirements', { monthsOfExperience: 0 }])
      expect(read({ experienceRequirements }).sections).to.equal(undefined);
    expect(
      read({ educationRequirements: { credentialCategory: 'bachelor degree' } }).educationRequirements,
    ).to.deep.equal({
      levels: ['bachelor degree'],
    });
  });

  for (const [word, expected] of [
    ['True', true],
    ['https://schema.org/False', false],
    ['yes', true],
    ['No', false],
    [1, true],
  ] as const) {
    it(`reads whether one can apply directly: ${String(word)}`, () => {
      expect(read({ directApply: word }).directApply).to.equal(expected);
    });
  }

  it('keeps an employment type that Google does not have as a tag', () => {
    const posting = read({ employmentType: 'APPRENTICESHIP' });
    expect(posting.employmentType).to.equal(undefined);
    expect(posting.tags).to.deep.equal(['APPRENTICESHIP']);
    expect(read({ employmentType: 'OTHER' }).employmentType).to.deep.equal(['OTHER']);
  });

  it('reads defined terms by their names', () => {
    const term = { '@type': 'DefinedTerm', termCode: 'K1', name: 'Rust' };
    expect(read({ industry: term }).industry).to.equal('Rust');
    expect(read({ skills: [term, 'Go'] }).skills).to.deep.equal(['Rust', 'Go']);
    expect(read({ skills: 'Rust, Go' }).skills).to.deep.equal(['Rust, Go']);
    expect(read({ relevantOccupation: { name: 'Developer' }, occupationalCategory: '15-1132' }).tags).to.deep.equal([
      'Developer',
    ]);
  });

  it('reads degrees and subjects, and texts as a note', () => {
    const degree = {
      '@type': 'EducationalOccupationalCredential',
      credentialCategory: 'bachelor degree',
      about: 'Physics',
    };
    expect(read({ educationRequirements: [degree, 'or alike'] }).educationRequirements).to.deep.equal({
      levels: ['bachelor degree'],
      fields: ['Physics'],
      note: 'or alike',
    });
    const posting = read({ qualifications: [degree, 'Curiosity'] });
    expect(posting.educationRequirements).to.deep.equal({ levels: ['bachelor degree'], fields: ['Physics'] });
    expect(posting.qualifications).to.equal('Curiosity');
  });

  for (const [form, date, expected] of [
    ['a day', '2018-02-01', '2018-02-01'],
    ['a time without zone', '2018-02-01T00:00', '2018-02-01T00:00'],
    ['a zone without colon', '2018-02-01T00:00:00+0100', '2018-02-01T00:00:00+01:00'],
    ['a space for the T', '2018-02-01 09:41:37 UTC', '2018-02-01T09:41:37Z'],
    ['short numbers', '2018-2-1', '2018-02-01'],
    ['no separators', '20180201', '2018-02-01'],
  ] as const) {
    it(`reads a date with ${form}`, () => {
      expect(read({ datePosted: date }).datePosted).to.equal(expected);
    });
  }

  it('leaves an ambiguous date for the schema to report', () => {
    const [row] = readAll(jsonLd, {
      '@graph': [job({ validThrough: '02/01/2018', url: 'https://acme.example/jobs/1' })],
    });
    expect(row?.problems.map(({ code }) => code)).to.deep.equal(['date-ambiguous']);
    expect(row?.places).to.deep.equal(['@graph[0].validThrough']);
  });

  it('reads start dates', () => {
    expect(read({ jobStartDate: '2027-08-01T00:00:00+02:00' }).startDates).to.deep.equal([{ start: '2027-08-01' }]);
    expect(read({ jobImmediateStart: true }).startDates).to.deep.equal(['IMMEDIATE']);
    expect(read({ jobImmediateStart: 'False', jobStartDate: 'Two weeks from now' }).startDates).to.deep.equal([
      { label: 'Two weeks from now' },
    ]);
  });

  it('reads the duration', () => {
    expect(read({ jobDuration: 'P12W' }).duration).to.deep.equal(['P12W']);
    expect(read({ jobDuration: 'one summer' }).durationNote).to.equal('one summer');
  });

  it('reads hours per week, openings and direct applications', () => {
    const posting = read({
      workHours: '20-30 hours per week',
      totalJobOpenings: '3',
      directApply: 'https://schema.org/True',
    });
    expect(posting.hoursPerWeek).to.deep.equal({ min: 20, max: 30 });
    expect(posting).to.include({ totalJobOpenings: 3, directApply: true });
  });
});

describe('json-ld: where to apply', () => {
  it('is the page of the posting, as an absolute URL', () => {
    const posting = read({ url: '/jobs/1' }, 'https://acme.example/careers');
    expect(posting.url).to.equal('https://acme.example/jobs/1');
    expect(posting.application).to.deep.equal({ url: 'https://acme.example/jobs/1' });
  });

  it('is the target of an action, if there is one', () => {
    const potentialAction = { '@type': 'ApplyAction', target: { urlTemplate: 'https://acme.example/apply' } };
    const { application } = read({ url: 'https://acme.example/jobs/1', potentialAction });
    expect(application).to.deep.equal({ url: 'https://acme.example/apply' });
  });

  it('is an email address, and a contact', () => {
    const applicationContact = {
      '@type': 'ContactPoint',
      name: 'Jo Doe',
      telephone: '+47 1',
      email: 'jo@acme.example',
    };
    expect(read({ applicationContact }).application).to.deep.equal({
      email: 'jo@acme.example',
      instructions: 'Jo Doe, +47 1',
    });
    const { url, application } = read({ url: 'mailto:jobs@acme.example' });
    expect([url, application]).to.deep.equal([undefined, { email: 'jobs@acme.example' }]);
  });
});

describe('json-ld: fields in the library’s own format, in a posting that is marked as JSON-LD', () => {
  // every field of the schema is in fullPosting, or it does not compile
  for (const [field, value] of Object.entries(fullPosting)) {
    it(`reads ${field}`, () => {
      expect(read({ [field]: value })).to.deep.include({ [field]: value });
    });
  }

  it('reads all their forms', () => {
    const own = {
      jobLocation: [{ name: 'Oslo', workplaceType: 'HYBRID' }],
      baseSalary: { currency: 'EUR', value: 20, unitText: 'HOUR', qualifier: 'ABOUT' },
      startDates: [{ season: 'SUMMER', year: 2027 }],
      educationRequirements: { levels: ['PhD'], enrolled: true },
      application: { url: 'https://acme.example/apply', limit: 1 },
    };
    expect(read(own)).to.deep.include({ ...own, baseSalary: [own.baseSalary] });
  });

  it('prefers them to the properties of schema.org', () => {
    const both = {
      duration: 'P10W',
      jobDuration: 'P12W',
      hoursPerWeek: 30,
      workHours: '40 hours per week',
      tags: ['Robots'],
      occupationalCategory: 'Engineering',
    };
    expect(read(both)).to.deep.include({ duration: ['P10W'], hoursPerWeek: 30, tags: ['Robots'] });
  });

  it('reads a benefit that is a thing of schema.org by its name', () => {
    const jobBenefits = [
      { '@type': 'Thing', name: 'Lunch', value: 'free' },
      { name: 'Housing', note: 'near the office' },
    ];
    expect(read({ jobBenefits }).jobBenefits).to.deep.equal([
      { name: 'Lunch' },
      { name: 'Housing', note: 'near the office' },
    ]);
  });
});
