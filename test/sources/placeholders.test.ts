import { expect } from '@open-wc/testing';
import type { JobPosting } from '../../src/schema/index.js';
import { parsePostings } from '../../src/sources/index.js';

/** A response of each source, in which `value` stands for the department, the tags and the like. */
const RESPONSES: Readonly<Record<string, (value: string) => unknown>> = {
  greenhouse: (name) => ({
    jobs: [{ title: 'T', absolute_url: 'https://a.example/', departments: [{ name }], requisition_id: name }],
  }),
  lever: (value) => [
    {
      text: 'T',
      hostedUrl: 'https://a.example/',
      tags: [value],
      categories: { department: value, team: value, level: value },
    },
  ],
  ashby: (value) => ({ jobs: [{ title: 'T', jobUrl: 'https://a.example/', department: value, team: value }] }),
  workable: (value) => ({
    name: 'A',
    jobs: [
      {
        shortcode: 'X', // its identifier
        title: 'T',
        department: value,
        industry: value,
        function: value,
        experience: value,
        education: value,
      },
    ],
  }),
  smartrecruiters: (value) => ({
    content: [
      {
        name: 'T',
        releasedDate: '2026-05-01',
        function: { label: value },
        industry: { label: value },
        department: { label: value },
        experienceLevel: { label: value },
      },
    ],
  }),
  recruitee: (value) => ({
    offers: [
      { title: 'T', careers_url: 'https://a.example/', department: value, tags: [value], education_code: value },
    ],
  }),
  teamtailor: (value) => ({
    version: 'https://jsonfeed.org/version/1',
    items: [{ title: 'T', tags: [value], _jobposting: { title: 'T', industry: value } }],
  }),
  personio: (value) =>
    `<?xml version="1.0"?><workzag-jobs><position><name>T</name><department>${value}</department><recruitingCategory>${value}</recruitingCategory><keywords>${value}</keywords></position></workzag-jobs>`,
  'json-ld': (value) => ({
    '@type': 'JobPosting',
    title: 'T',
    industry: value,
    occupationalCategory: value,
    employmentUnit: value,
    educationRequirements: value,
    jobBenefits: value,
  }),
};

const FIELDS = [
  'department',
  'team',
  'industry',
  'tags',
  'identifier',
  'educationRequirements',
  'jobBenefits',
] as const;

const statedIn = (source: string, value: string): readonly string[] => {
  const { postings } = parsePostings(RESPONSES[source]?.(value));
  const [posting] = postings;
  expect(posting?.title, source).to.equal('T');
  return FIELDS.filter((field: keyof JobPosting) => (posting?.[field] ?? 'X') !== 'X');
};

describe('values that only mean "not filled in"', () => {
  for (const source of Object.keys(RESPONSES)) {
    it(`are absent in ${source}`, () => {
      for (const value of [
        '-',
        '–',
        '.',
        'N/A',
        'n/a',
        'None',
        'null',
        'TBD',
        'Not Applicable',
        'k. A.',
        '\u200B',
        '未定',
      ])
        expect(statedIn(source, value), value).to.deep.equal([]);
    });

    it(`are told from values in ${source}`, () => {
      expect(statedIn(source, 'R2D2 team')).to.not.deep.equal([]);
    });
  }

  it('are also the words of a list to choose from for none of it, where a category is meant', () => {
    for (const source of ['greenhouse', 'lever', 'ashby', 'smartrecruiters', 'teamtailor', 'personio'])
      for (const value of ['Other', 'Sonstiges', 'Autre', 'Otros', 'その他'])
        expect(statedIn(source, value), `${source}: ${value}`).to.deep.equal([]);
  });

  it('is not the country Namibia', () => {
    const inNamibia = [
      {
        '@type': 'JobPosting',
        title: 'T',
        jobLocation: { address: { addressLocality: 'Windhoek', addressCountry: 'NA' } },
      },
      { offers: [{ title: 'T', careers_url: 'https://a.example/', city: 'Windhoek', country_code: 'NA' }] },
    ];
    for (const input of inNamibia)
      expect(parsePostings(input).postings[0]?.jobLocation?.[0]?.addressCountry).to.be.oneOf(['NA', 'Namibia']);
    const address = { addressLocality: 'Ghent', addressRegion: 'NA', addressCountry: 'NA' };
    const [posting] = parsePostings({ '@type': 'JobPosting', title: 'T', jobLocation: { address } }).postings;
    expect(posting?.jobLocation?.[0]?.addressCountry).to.equal(undefined);
  });
});

describe('the employer', () => {
  const lever = [{ text: 'T', hostedUrl: 'https://jobs.lever.co/acme/1', categories: {} }];

  it('is not stated by responses that do not name it, unless the caller does', () => {
    expect(parsePostings(lever).postings[0]?.hiringOrganization).to.equal(undefined);
    const { postings, problems } = parsePostings(lever, { employer: 'Acme' });
    expect(postings[0]?.hiringOrganization).to.deep.equal({ name: 'Acme' });
    expect(problems).to.deep.equal([]);
  });

  it('of the posting takes precedence', () => {
    const named = { '@type': 'JobPosting', title: 'T', hiringOrganization: 'Subsidiary' };
    expect(parsePostings(named, { employer: 'Acme' }).postings[0]?.hiringOrganization).to.deep.equal({
      name: 'Subsidiary',
    });
  });

  it('is not "confidential"', () => {
    for (const hiringOrganization of ['confidential', { '@type': 'Organization', name: 'Confidential' }]) {
      const { postings } = parsePostings({ '@type': 'JobPosting', title: 'T', hiringOrganization });
      expect(postings[0]?.hiringOrganization).to.equal(undefined);
    }
  });
});
