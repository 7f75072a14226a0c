import type { JobPosting } from '../../schema/job-posting.js';
import type { Source, SourcePosting } from '../source.js';
import { withoutFiller } from '../fields/labels.js';
import { withoutSharedIds } from '../shared-ids.js';
import { type FieldValue, type Fields, hasValue } from '../traced-value.js';
import * as fields from './fields.js';
import { isJsonLd, postingsIn } from './graph.js';
import type { JsonLdNode } from './node.js';
import { parseApplicantLocations, parseLocations, parseWorkplaceTypes } from './place.js';
import { parseEducation, parseQualifications, requirementSections } from './requirements.js';
import { parseSalary } from './salary.js';
import { address, areLines, isoDate, joined, line, lines, rich, section } from './text.js';

/**
 * Parses one field of the schema.
 * @param base Where the document came from: relative URLs resolve against it.
 */
type ParseField = (job: JsonLdNode, base: string | undefined, key: keyof JobPosting) => FieldValue;

/** The field as in the library's own format, under its own name: schema.org has no property for it. */
const own: ParseField = (job, _, key) => job.traced.get(key);

/** The field as in the library's own format, if it is there, or else read from schema.org's properties. */
const ownOr =
  (parse: ParseField): ParseField =>
  (job, base, key) => {
    const stated = job.traced.get(key);
    return (stated.value ?? null) === null ? parse(job, base, key) : stated;
  };

/** The page of the posting. A `mailto:` URL is not a page: it is how to apply. */
const webPage = (job: JsonLdNode): JsonLdNode | undefined =>
  [job.one('url'), job.one('mainEntityOfPage')].find((node) => node && !/^(?:mailto:|true$)/i.test(node.text));

/** Whether this names a category, and not "other". */
const isLabel = (node: JsonLdNode): boolean => {
  const name = line(node);
  return name !== undefined && hasValue(withoutFiller(name));
};

/** Texts that have no field of their own. */
const parseSections = (job: JsonLdNode): Fields[] => [
  ...requirementSections(job),
  ...(fields.parseHoursPerWeek(job) ? [] : section('Working hours', job.all('workHours'), 'OFFER')),
  ...fields.parseBenefits(job).sections,
  ...(areLines(job.all('skills')) ? [] : section('Skills', job.all('skills'), 'REQUIREMENTS')),
  ...(job.one('hiringOrganization') ? [] : section('About the employer', job.all('employerOverview'), 'ABOUT')),
];

/** Where each field of the schema is in JSON-LD. A new field does not compile until it has a line here. */
const FIELDS: Readonly<Record<keyof JobPosting, ParseField>> = {
  title: (job) => line(job.one('title', 'name')),
  hiringOrganization: fields.parseOrganization,
  identifier: fields.parseIdentifier,
  url: (job, base) => address(webPage(job), base),
  inLanguage: (job) => line(job.one('inLanguage')),
  employmentType: fields.parseEmploymentTypes,
  industry: (job) => joined(job.all('industry').filter(isLabel)),
  department: (job) =>
    line(
      [...job.all('employmentUnit', 'department'), ...(job.one('hiringOrganization')?.all('department') ?? [])].find(
        isLabel,
      ),
    ),
  team: own,
  tags: ownOr(fields.parseTags),
  skills: (job) => (areLines(job.all('skills')) ? lines(job.all('skills')) : undefined),
  jobLocation: parseLocations,
  workplaceType: parseWorkplaceTypes,
  workplaceNote: own,
  applicantLocationRequirements: parseApplicantLocations,
  workAuthorization: ownOr((job) => ({ note: line(job.one('eligibilityToWorkRequirement')) })),
  baseSalary: parseSalary,
  payKind: own,
  jobBenefits: (job) => fields.parseBenefits(job).items,
  datePosted: (job) => isoDate(job.one('datePosted')),
  validThrough: (job) => isoDate(job.one('validThrough')),
  applicationOpens: own,
  deadlineNote: own,
  timeZone: own,
  startDates: ownOr(fields.parseStartDates),
  duration: ownOr((job) => fields.parseDuration(job).duration),
  durationNote: ownOr((job) => fields.parseDuration(job).durationNote),
  hoursPerWeek: ownOr(fields.parseHoursPerWeek),
  daysPerWeek: own,
  educationRequirements: parseEducation,
  languages: own,
  totalJobOpenings: (job) => line(job.one('totalJobOpenings')?.one('value') ?? job.one('totalJobOpenings')),
  description: (job) => rich(job.all('description')),
  responsibilities: (job) => rich(job.all('responsibilities')),
  qualifications: parseQualifications,
  notice: own,
  sections: ownOr(parseSections),
  application: ownOr(fields.parseApplication),
  directApply: (job) => fields.parseBoolean(job.one('directApply')),
};

/** The fields of one `JobPosting`; also for feeds of other sources that contain such objects. */
export const jobPostingFields = (job: JsonLdNode, base: string | undefined): Fields => {
  const keys = Object.keys(FIELDS) as (keyof JobPosting)[]; // Object.keys loses the type of the keys
  return Object.fromEntries(keys.map((key) => [key, FIELDS[key](job, base, key)]));
};

const toPosting = (job: JsonLdNode, base: string | undefined): SourcePosting => ({
  id: fields.parseIdentifier(job)?.id() ?? address(webPage(job), base)?.text() ?? null,
  listed: true,
  fields: jobPostingFields(job, base),
});

/** The page with one posting is the posting's page, and the place to apply, unless the posting states others. */
const withPage = (rows: readonly SourcePosting[], page: string | undefined): readonly SourcePosting[] => {
  const isOne = new Set(rows.map((row) => row.id ?? row)).size === 1;
  if (!page || !isOne) return rows;
  return rows.map((row) => {
    const { url, application } = row.fields;
    if (hasValue(url)) return row;
    return {
      ...row,
      fields: { ...row.fields, url: page, ...(!hasValue(application) && { application: { url: page } }) },
    };
  });
};

/**
 * schema.org's `JobPosting` in parsed JSON-LD: https://schema.org/JobPosting and
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export const jsonLd: Source<'json-ld'> = {
  name: 'json-ld',
  detects: isJsonLd,
  read: (input, { url, page }) => [
    ...withPage(withoutSharedIds(postingsIn(input).map((job) => toPosting(job, url))), page),
  ],
};
