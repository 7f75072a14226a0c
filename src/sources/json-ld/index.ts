import * as fields from './fields.js';
import { isJsonLd, postingsIn } from './graph.js';
import type { JsonLdNode } from './node.js';
import { applicantPlaces, places, workplaceTypes } from './place.js';
import { education, qualifications, requirementSections } from './requirements.js';
import { salary } from './salary.js';
import { address, areLines, isoDate, joined, line, lines, rich, section } from './text.js';
import { type Fields, TracedValue } from '../traced-value.js';
import type { Source, SourcePosting } from '../source.js';

/** Our own fields, which schema.org has no property for: in a posting that is marked as JSON-LD they count too. */
const OWN_FIELDS = [
  'team',
  'tags',
  'workplaceNote',
  'workAuthorization',
  'payKind',
  'applicationOpens',
  'deadlineNote',
  'timeZone',
  'startDates',
  'duration',
  'durationNote',
  'hoursPerWeek',
  'daysPerWeek',
  'languages',
  'notice',
  'sections',
  'application',
];

const ownFields = (job: JsonLdNode): Fields =>
  Object.fromEntries(
    OWN_FIELDS.map((key) => [key, job.traced.get(key)] as const).filter(([, { value }]) => (value ?? null) !== null),
  );

const sections = (job: JsonLdNode): Fields[] => [
  ...requirementSections(job),
  ...(fields.hoursPerWeek(job) ? [] : section('Working hours', job.all('workHours'), 'OFFER')),
  ...fields.benefits(job).sections,
  ...(areLines(job.all('skills')) ? [] : section('Skills', job.all('skills'), 'REQUIREMENTS')),
  ...(job.one('hiringOrganization') ? [] : section('About the employer', job.all('employerOverview'), 'ABOUT')),
];

/** Who hires whom, for what. */
const roleFields = (job: JsonLdNode, base: string | undefined): Fields => ({
  title: line(job.one('title', 'name')),
  hiringOrganization: fields.organization(job, base),
  identifier: fields.identifier(job),
  url: address(webPage(job), base),
  inLanguage: line(job.one('inLanguage')),
  employmentType: fields.employmentTypes(job),
  industry: joined(job.all('industry')),
  department: line(job.one('employmentUnit', 'department') ?? job.one('hiringOrganization')?.one('department')),
  tags: fields.tags(job),
  skills: areLines(job.all('skills')) ? lines(job.all('skills')) : undefined,
  educationRequirements: education(job),
  description: rich(job.all('description')),
  responsibilities: rich(job.all('responsibilities')),
  qualifications: qualifications(job),
  sections: sections(job),
});

/** Where, when and on what terms. */
const termFields = (job: JsonLdNode, base: string | undefined): Fields => ({
  jobLocation: places(job),
  workplaceType: workplaceTypes(job),
  applicantLocationRequirements: applicantPlaces(job),
  workAuthorization: { note: line(job.one('eligibilityToWorkRequirement')) },
  baseSalary: salary(job),
  jobBenefits: fields.benefits(job).items,
  datePosted: isoDate(job.one('datePosted')),
  validThrough: isoDate(job.one('validThrough')),
  startDates: fields.startDates(job),
  ...fields.duration(job),
  hoursPerWeek: fields.hoursPerWeek(job),
  totalJobOpenings: line(job.one('totalJobOpenings')?.one('value') ?? job.one('totalJobOpenings')),
  application: fields.application(job, base),
  directApply: fields.truth(job.one('directApply')),
});

/** The posting's own page; a `mailto:` is where to apply instead. */
const webPage = (job: JsonLdNode): JsonLdNode | undefined =>
  [job.one('url'), job.one('mainEntityOfPage')].find((node) => node && !/^(?:mailto:|true$)/i.test(node.text));

/** One `JobPosting` in our input form, for readers of feeds that have such objects in them. */
export const jobPostingFields = (job: JsonLdNode, base: string | undefined): Fields => ({
  ...roleFields(job, base),
  ...termFields(job, base),
  ...ownFields(job),
});

const toPosting = (job: JsonLdNode, base: string | undefined): SourcePosting => ({
  id: fields.identifier(job)?.id() ?? address(webPage(job), base)?.text() ?? null,
  listed: true,
  fields: jobPostingFields(job, base),
});

const titleOf = ({ fields: { title } }: SourcePosting): unknown =>
  title instanceof TracedValue ? title.value : undefined;

/** Rows with one id and different titles are different postings: such an id is the employer's, or a placeholder. */
const withoutFalseIds = (rows: readonly SourcePosting[]): SourcePosting[] => {
  const titles = new Map<string | null, Set<unknown>>();
  for (const row of rows) titles.set(row.id, (titles.get(row.id) ?? new Set()).add(titleOf(row)));
  return rows.map((row) => (titles.get(row.id)?.size === 1 ? row : { ...row, id: null }));
};

/**
 * schema.org's `JobPosting` as JSON-LD, parsed: https://schema.org/JobPosting and
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export const jsonLd: Source<'json-ld'> = {
  name: 'json-ld',
  detects: isJsonLd,
  read: (input, { url }) => withoutFalseIds(postingsIn(input).map((job) => toPosting(job, url))),
};
