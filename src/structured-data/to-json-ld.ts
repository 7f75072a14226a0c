import { endInstant } from '../format/date.js';
import type { Education } from '../schema/eligibility.js';
import { isTimeZone } from '../schema/intl-support.js';
import type { Application, JobPosting, Organization } from '../schema/job-posting.js';
import { toWebUrl } from '../schema/url.js';
import { type Data, dropEmpty } from './drop-empty.js';
import { descriptionOf } from './description.js';
import { applicantPlacesOf, isFullyRemote, jobLocationOf } from './location.js';
import { salaryOf } from './salary.js';

export interface ToJSONLDOptions {
  /** The page of the posting: its `url` where it has none, and what relative addresses resolve against. */
  readonly url?: string;
  /** The time at which it must still be open, in ms since 1970; now where absent. */
  readonly now?: number;
  /** The IANA zone of a deadline that is a date, where the posting has none; the reader's where absent. */
  readonly timeZone?: string;
}

/** The zone of whoever reads this. */
const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const isExpired = ({ validThrough, timeZone }: JobPosting, { timeZone: zone, now }: ToJSONLDOptions): boolean => {
  if (!validThrough || validThrough === 'ROLLING') return false;
  const known = zone && isTimeZone(zone) ? zone : ownZone();
  return endInstant(validThrough, timeZone ?? known) <= (now ?? Date.now());
};

/** An absolute address; undefined for a relative one where it is not known what it is relative to. */
const absolute = (address: string | undefined, base: string | undefined): string | undefined => {
  if (!address || (!base && !/^https?:/i.test(address))) return undefined;
  return toWebUrl(address, base) ?? undefined;
};

/** `sameAs` is where Google looks for the employer's site. */
const organizationOf = ({ name, url, logo, slogan, description }: Organization, base: string | undefined): Data =>
  dropEmpty({
    '@type': 'Organization',
    name,
    sameAs: absolute(url, base),
    logo: absolute(logo, base),
    slogan,
    description,
  });

/** A credential for each degree; the employer's words as text. What else we know of it has no property. */
const educationOf = ({ levels = [], fields = [], note }: Education): unknown[] => {
  const about = fields.map((name) => ({ '@type': 'DefinedTerm', name }));
  const credential = (credentialCategory?: string): Data =>
    dropEmpty({ '@type': 'EducationalOccupationalCredential', credentialCategory, about });
  const credentials = levels.length > 0 ? levels.map(credential) : about.length > 0 ? [credential()] : [];
  return note ? [...credentials, note] : credentials;
};

const applicationOf = ({ url, email }: Application, base: string | undefined): Data => {
  const target = absolute(url, base);
  return {
    applicationContact: email && { '@type': 'ContactPoint', email },
    potentialAction: target && { '@type': 'ApplyAction', target },
  };
};

/** Days, months and years to start at; windows and terms are no dates. */
const startsOf = ({ startDates = [] }: JobPosting): Data => ({
  jobImmediateStart: startDates.includes('IMMEDIATE') || undefined,
  jobStartDate: startDates
    .map((date) => (typeof date === 'object' && 'start' in date ? date.start : undefined))
    .filter((start) => start !== undefined),
});

/** What the job is and whom it asks for. */
const roleOf = (posting: JobPosting): Data => ({
  employmentType: posting.employmentType,
  industry: posting.industry,
  employmentUnit: posting.department && { '@type': 'Organization', name: posting.department },
  skills: posting.skills,
  educationRequirements: posting.educationRequirements && educationOf(posting.educationRequirements),
  eligibilityToWorkRequirement: posting.workAuthorization?.note,
  baseSalary: salaryOf(posting.baseSalary),
  jobBenefits: posting.jobBenefits?.filter(({ provided }) => provided !== false).map(({ name }) => name),
  totalJobOpenings: posting.totalJobOpenings,
  ...startsOf(posting),
});

/** Where it is: `TELECOMMUTE` only for work that is remote altogether. */
const whereOf = (posting: JobPosting): Data => ({
  jobLocation: jobLocationOf(posting),
  jobLocationType: isFullyRemote(posting) ? 'TELECOMMUTE' : undefined,
  applicantLocationRequirements: applicantPlacesOf(posting),
});

/**
 * The posting as schema.org's `JobPosting`, by Google's rules:
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting
 * What the posting does not say is not there; `googleAdvice` tells what Google misses. Null when it has expired: Google
 * wants no structured data then.
 */
export const toJSONLD = (posting: JobPosting, options: ToJSONLDOptions = {}): Record<string, unknown> | null => {
  if (isExpired(posting, options)) return null;
  const { title, hiringOrganization, identifier, validThrough, datePosted, application, directApply } = posting;
  const { url } = options;
  return dropEmpty({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description: descriptionOf(posting),
    datePosted,
    validThrough: validThrough === 'ROLLING' ? undefined : validThrough,
    identifier:
      identifier && dropEmpty({ '@type': 'PropertyValue', name: hiringOrganization?.name, value: identifier }),
    url: absolute(posting.url ?? url, url),
    hiringOrganization: hiringOrganization && organizationOf(hiringOrganization, url),
    ...whereOf(posting),
    ...roleOf(posting),
    ...(application && applicationOf(application, url)),
    directApply,
  });
};
