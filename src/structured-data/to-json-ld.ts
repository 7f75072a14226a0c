import { endInstant } from '../format/date.js';
import { isTimeZone } from '../schema/intl-support.js';
import type { Application, JobPosting, Organization } from '../schema/job-posting.js';
import { toWebUrl } from '../schema/url.js';
import { type Data, dropEmpty } from './drop-empty.js';
import { writeDeadline, writeTime } from './date-time.js';
import { descriptionOf } from './description.js';
import { educationOf } from './education.js';
import { applicantLocationsOf, isFullyRemote, jobLocationOf } from './location.js';
import { salaryOf } from './salary.js';

export interface ToJSONLDOptions {
  /** The page of the posting: relative URLs resolve against it, and it is the `url` of a posting that has none. */
  readonly url?: string;
  /** The time at which the posting must still be open, in ms since 1970. Default: now. */
  readonly now?: number;
  /**
   * The IANA zone of dates and times without one, if the posting has none. Default: none. Then the deadline is written
   * without offset, and the posting expires in the zone of the system.
   */
  readonly timeZone?: string;
}

const systemTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The zone of a posting; null if neither it nor the options name one. */
const zoneOf = ({ timeZone }: JobPosting, options: ToJSONLDOptions): string | null =>
  timeZone ?? (options.timeZone && isTimeZone(options.timeZone) ? options.timeZone : null);

const deadlineOf = ({ validThrough }: JobPosting): string | undefined =>
  validThrough === 'ROLLING' ? undefined : validThrough;

/** Whether the deadline has passed. */
export const isExpired = (posting: JobPosting, options: ToJSONLDOptions): boolean => {
  const deadline = deadlineOf(posting);
  if (!deadline) return false;
  return endInstant(deadline, zoneOf(posting, options) ?? systemTimeZone()) <= (options.now ?? Date.now());
};

/** An absolute URL; undefined for a relative URL without a base. */
const absolute = (url: string | undefined, base: string | undefined): string | undefined => {
  if (!url || (!base && !/^https?:/i.test(url))) return undefined;
  return toWebUrl(url, base) ?? undefined;
};

/** Google looks for the employer's site in `sameAs`. */
const organizationOf = ({ name, url, logo, slogan, description }: Organization, base: string | undefined): Data =>
  dropEmpty({
    '@type': 'Organization',
    name,
    sameAs: absolute(url, base),
    logo: absolute(logo, base),
    slogan,
    description,
  });

const applicationOf = ({ url, email }: Application, base: string | undefined): Data => {
  const target = absolute(url, base);
  return {
    applicationContact: email && { '@type': 'ContactPoint', email },
    potentialAction: target && { '@type': 'ApplyAction', target },
  };
};

/** Dates, months and years; windows and terms are not dates. */
const startDatesOf = ({ startDates = [] }: JobPosting): Data => ({
  jobImmediateStart: startDates.includes('IMMEDIATE') || undefined,
  jobStartDate: startDates
    .map((date) => (typeof date === 'object' && 'start' in date ? date.start : undefined))
    .filter((start) => start !== undefined),
});

/** The properties of one field. */
type WriteField = (posting: JobPosting, options: ToJSONLDOptions) => Data;

/** Fields that schema.org has no property for. */
type WithoutProperty =
  | 'inLanguage'
  | 'team'
  | 'tags'
  | 'workplaceNote'
  | 'payKind'
  | 'applicationOpens'
  | 'deadlineNote'
  | 'timeZone'
  | 'duration'
  | 'durationNote'
  | 'hoursPerWeek'
  | 'daysPerWeek'
  | 'languages'
  | 'notice';

/** Texts that are part of the property `description`. */
type InDescription = 'responsibilities' | 'qualifications' | 'sections';

/**
 * The properties of every other field of the schema, in the order in which they are written. A new field does not compile
 * until it has a line here or a place in the types above.
 */
const FIELDS: Readonly<Record<Exclude<keyof JobPosting, WithoutProperty | InDescription>, WriteField>> = {
  title: ({ title }) => ({ title }),
  description: (posting) => ({ description: descriptionOf(posting) }),
  datePosted: (posting, options) => ({
    datePosted: posting.datePosted && writeTime(posting.datePosted, zoneOf(posting, options)),
  }),
  validThrough: (posting, options) => {
    const deadline = deadlineOf(posting);
    return { validThrough: deadline && writeDeadline(deadline, zoneOf(posting, options)) };
  },
  identifier: ({ identifier, hiringOrganization }) => ({
    identifier:
      identifier && dropEmpty({ '@type': 'PropertyValue', name: hiringOrganization?.name, value: identifier }),
  }),
  url: ({ url }, options) => ({ url: absolute(url ?? options.url, options.url) }),
  hiringOrganization: ({ hiringOrganization }, { url }) => ({
    hiringOrganization: hiringOrganization && organizationOf(hiringOrganization, url),
  }),
  jobLocation: (posting) => ({ jobLocation: jobLocationOf(posting) }),
  // Google allows it only for work that is entirely remote
  workplaceType: (posting) => ({ jobLocationType: isFullyRemote(posting) ? 'TELECOMMUTE' : undefined }),
  applicantLocationRequirements: (posting) => ({ applicantLocationRequirements: applicantLocationsOf(posting) }),
  employmentType: ({ employmentType }) => ({ employmentType }),
  industry: ({ industry }) => ({ industry }),
  department: ({ department }) => ({ employmentUnit: department && { '@type': 'Organization', name: department } }),
  skills: ({ skills }) => ({ skills }),
  educationRequirements: ({ educationRequirements }) => ({
    educationRequirements: educationRequirements && educationOf(educationRequirements),
  }),
  workAuthorization: ({ workAuthorization }) => ({ eligibilityToWorkRequirement: workAuthorization?.note }),
  baseSalary: ({ baseSalary }) => ({ baseSalary: salaryOf(baseSalary) }),
  jobBenefits: ({ jobBenefits }) => ({
    jobBenefits: jobBenefits?.filter(({ provided }) => provided !== false).map(({ name }) => name),
  }),
  totalJobOpenings: ({ totalJobOpenings }) => ({ totalJobOpenings }),
  startDates: startDatesOf,
  application: ({ application }, { url }) => (application ? applicationOf(application, url) : {}),
  directApply: ({ directApply }) => ({ directApply }),
};

/**
 * The posting as schema.org's `JobPosting`, by Google's rules:
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting
 * `googleAdvice` lists what Google would miss in it.
 * @returns Null if the posting has expired, because Google wants no structured data for it then.
 */
export const toJSONLD = (posting: JobPosting, options: ToJSONLDOptions = {}): Record<string, unknown> | null => {
  if (isExpired(posting, options)) return null;
  const properties = Object.values(FIELDS).flatMap((write) => Object.entries(write(posting, options)));
  return dropEmpty({ '@context': 'https://schema.org', '@type': 'JobPosting', ...Object.fromEntries(properties) });
};
