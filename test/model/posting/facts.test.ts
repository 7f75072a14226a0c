import { expect } from '@open-wc/testing';
import { detailFacts } from '../../../src/model/posting/detail-facts.js';
import { type Fact, type FactName, hasDetails, summaryOf } from '../../../src/model/posting/facts.js';
import type { JobPosting } from '../../../src/schema/index.js';
import { fullPosting, minimalPosting } from '../../fixtures/postings.js';
import { plain } from '../../format/plain.js';
import { contextAt } from '../view-context.js';

const context = contextAt('2026-02-01T12:00:00Z');

const factsOf = (posting: JobPosting, at: typeof context): { summary: Fact[]; details: Fact[] } => ({
  summary: summaryOf(posting, at),
  details: detailFacts(posting, at),
});

/** The one fact of a posting that says nothing else. */
const factOf = (name: FactName, fields: Partial<JobPosting>) => {
  const { summary, details } = factsOf({ ...minimalPosting, ...fields }, context);
  expect([...summary, ...details].map((fact) => fact.name)).to.deep.equal([name]);
  const [fact] = [...summary, ...details];
  return { label: fact?.label, values: fact?.values.map(plain), note: fact?.note };
};

/** The places as they are shown, and the note on them. */
const places = (jobLocation: JobPosting['jobLocation']): unknown => {
  const { values, note } = factOf('jobLocation', { jobLocation });
  return [values, note];
};

describe('summaryOf and detailFacts, on places', () => {
  it('keeps a note that holds for all places apart from them', () => {
    expect(places([{ name: 'Oslo', note: 'or nearby' }])).to.deep.equal([['Oslo'], 'or nearby']);
    expect(
      places([
        { name: 'Oslo', note: 'or nearby' },
        { name: 'Bergen', note: 'or nearby' },
      ]),
    ).to.deep.equal([['Oslo', 'Bergen'], 'or nearby']);
  });

  it('leaves notes that differ with their places', () => {
    expect(places([{ name: 'Oslo', note: 'or nearby' }, { name: 'Bergen' }])).to.deep.equal([
      ['Oslo (or nearby)', 'Bergen'],
      null,
    ]);
  });
});

/** What applicants see of each fact: its values, and the note on it. */
const FACTS = [
  [
    'jobLocation',
    { jobLocation: fullPosting.jobLocation },
    ['San Francisco, CA (Hybrid, 3 days a week)', 'Toronto, ON, Canada'],
  ],
  ['jobLocation', { jobLocation: [{ workplaceType: 'REMOTE' }] }, ['Remote']],
  ['jobLocation', { jobLocation: [{ name: 'Oslo' }, { workplaceType: 'REMOTE' }] }, ['Oslo', 'Remote']],
  ['workplaceType', { workplaceType: ['REMOTE', 'HYBRID'], workplaceNote: 'by team' }, ['Remote or hybrid'], 'by team'],
  ['workplaceType', { workplaceNote: 'by team' }, [], 'by team'],
  ['duration', { duration: ['P12W', 'P6M'], durationNote: 'or more' }, ['12 weeks or 6 months'], 'or more'],
  ['startDates', { startDates: fullPosting.startDates }, ['May 18 – Aug 7, 2026', 'Jun 15 – Sep 4, 2026', 'Flexible']],
  ['validThrough', { validThrough: '2026-03-31', deadlineNote: 'maybe sooner' }, ['Mar 31, 2026'], 'maybe sooner'],
  ['validThrough', { validThrough: 'ROLLING' }, ['Rolling, until filled']],
  ['applicationOpens', { applicationOpens: '2026-01-20' }, ['Jan 20, 2026']],
  ['applicantLocationRequirements', { applicantLocationRequirements: ['Canada'] }, ['Canada']],
  [
    'workAuthorization',
    { workAuthorization: { sponsorship: 'NOT_OFFERED', restriction: 'CITIZEN', note: 'x' } },
    ['Citizens only', 'No visa sponsorship'],
    'x',
  ],
  [
    'educationRequirements',
    {
      educationRequirements: {
        levels: ['MSc', 'PhD'],
        fields: ['Maths'],
        classYears: ['junior'],
        enrolled: true,
        gpa: '3.5',
      },
    },
    ['MSc or PhD', 'Maths', 'junior', 'Must be enrolled', 'GPA 3.5'],
  ],
  ['educationRequirements', { educationRequirements: { enrolled: false, note: 'Anyone' } }, [], 'Anyone'],
  [
    'educationRequirements',
    { educationRequirements: { graduation: { earliest: '2026-12', latest: '2027-06' } } },
    ['graduating December 2026 – June 2027'],
  ],
  [
    'educationRequirements',
    { educationRequirements: { graduation: { earliest: '2026-12' } } },
    ['graduating December 2026 or later'],
  ],
  ['educationRequirements', { educationRequirements: { graduation: { latest: '2027' } } }, ['graduating by 2027']],
  ['educationRequirements', { educationRequirements: { graduation: { note: 'soon' } } }, ['soon']],
  ['hoursPerWeek', { hoursPerWeek: 40 }, ['40 hours a week']],
  ['hoursPerWeek', { hoursPerWeek: { min: 20, max: 30 } }, ['20–30 hours a week']],
  ['daysPerWeek', { daysPerWeek: 1 }, ['1 day a week']],
  ['skills', { skills: ['Python', 'SQL'] }, ['Python', 'SQL']],
  ['languages', { languages: ['English'] }, ['English']],
  [
    'jobBenefits',
    { jobBenefits: [{ name: 'Housing', value: 2000, currency: 'USD', unitText: 'MONTH', note: 'shared' }] },
    ['Housing ($2,000 per month, shared)'],
  ],
  ['jobBenefits', { jobBenefits: [{ name: 'Relocation', provided: false }] }, ['Relocation: not provided']],
  [
    'jobBenefits',
    {
      jobBenefits: [
        { name: 'Meals', provided: true },
        { name: 'Bonus', value: 500 },
      ],
    },
    ['Meals', 'Bonus (500)'],
  ],
  ['industry', { industry: 'Metal' }, ['Metal']],
  ['department', { department: 'R&D' }, ['R&D']],
  ['team', { team: 'Learning' }, ['Learning']],
  ['totalJobOpenings', { totalJobOpenings: 3 }, ['3']],
  ['application', { application: { documents: ['CV', 'Transcript'] } }, ['CV', 'Transcript']],
  ['identifier', { identifier: 'R-42' }, ['R-42']],
] as [FactName, Partial<JobPosting>, string[], string?][];

describe('summaryOf and detailFacts', () => {
  it('says the workplace type of the whole posting once', () => {
    const jobLocation = [{ name: 'Oslo', workplaceType: 'HYBRID' as const }];
    const facts = summaryOf({ title: 'Intern', workplaceType: ['HYBRID'], jobLocation }, context);
    expect(facts.map(({ values }) => values)).to.deep.equal([['Oslo'], ['Hybrid']]);
  });

  it('gives what an applicant decides by first, in order of weight', () => {
    const { summary, details } = factsOf(fullPosting, context);
    expect(summary.map(({ label }) => label)).to.deep.equal([
      'Location',
      'Workplace',
      'Duration',
      'Hours',
      'Days',
      'Visa and work authorization',
      'Education',
      'Start date',
      'Deadline',
      'Open to applicants in',
    ]);
    expect(details.map(({ label }) => label)).to.deep.equal([
      'Applications open',
      'Skills',
      'Languages',
      'Benefits',
      'Industry',
      'Department',
      'Team',
      'Openings',
      'What to send',
      'Job ID',
    ]);
  });

  it('has each fact in the table above', () => {
    const { summary, details } = factsOf(fullPosting, context);
    expect(new Set(FACTS.map(([name]) => name))).to.have.all.keys([...summary, ...details].map(({ name }) => name));
  });

  it('gives none for a posting that says nothing', () => {
    expect(factsOf(minimalPosting, context)).to.deep.equal({ summary: [], details: [] });
  });

  for (const [name, fields, values, note = null] of FACTS) {
    it(`says ${values.length > 0 ? values.map((value) => `"${value}"`).join(', ') : `"${note}"`} for ${name}`, () => {
      const fact = factOf(name, fields);
      expect(fact.values).to.deep.equal(values);
      expect(fact.note).to.equal(note);
      expect(fact.label).to.match(/^[A-Z][a-z ]+(?:ID)?$/);
    });
  }

  it('counts the openings in the reader’s digits, like every other number', () => {
    const { details } = factsOf({ ...minimalPosting, totalJobOpenings: 1200 }, contextAt('2026-02-01', 'UTC', 'ar-EG'));
    expect(details[0]?.values).to.deep.equal(['١٬٢٠٠']);
  });
});

describe('hasDetails', () => {
  it('says whether there is anything beside the summary', () => {
    const { title, employmentType, jobLocation, duration, startDates, validThrough, baseSalary } = fullPosting;
    const summary = { title, employmentType, jobLocation, duration, startDates, validThrough, baseSalary };
    expect(hasDetails(summary)).to.equal(false);
    expect(hasDetails({ ...summary, application: { url: 'https://acme.example/' } })).to.equal(false);
    for (const more of [
      { description: 'Text' },
      { skills: ['Statistics'] },
      { application: { documents: ['CV'] } },
      { hiringOrganization: { name: 'Acme', description: 'Anvils' } },
    ]) {
      expect(hasDetails({ ...summary, ...more }), JSON.stringify(more)).to.equal(true);
    }
  });

  it('agrees with the facts that are folded', () => {
    for (const [key, value] of Object.entries(fullPosting)) {
      const posting: JobPosting = { ...minimalPosting, [key]: value };
      if (detailFacts(posting, context).length > 0) expect(hasDetails(posting), key).to.equal(true);
    }
  });
});
