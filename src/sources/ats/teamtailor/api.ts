import { typesOrEmpty } from '../../fields/employment-types.js';
import { type Fields, type TracedValue, firstNonBlank } from '../../traced-value.js';
import { salaryBands } from '../../fields/salary-band.js';
import { placeName } from '../../fields/place-name.js';
import type { SourcePosting } from '../../source.js';

const TYPES: Readonly<Record<string, string | undefined>> = {
  apprenticeship: 'OTHER',
  extra: 'OTHER',
  freelance: 'CONTRACTOR',
  none: undefined,
  seasonal: 'TEMPORARY',
};
const REMOTE: Readonly<Record<string, string | undefined>> = {
  full: 'REMOTE',
  fully: 'REMOTE',
  none: undefined,
  // remote for now
  temporary: undefined,
};

const keyOf = (resource: TracedValue): string => JSON.stringify([resource.get('type').value, resource.get('id').id()]);

/** Finds the attributes of the resources that a relationship of a job names, as far as the answer includes them. */
type Related = (job: TracedValue, relationship: string) => TracedValue[];

const relatedIn = (root: TracedValue): Related => {
  const included = root.get('included').items();
  const index = new Map(included.map((resource) => [keyOf(resource), resource.get('attributes')]));
  return (job, relationship) => {
    const names = job.get('relationships').get(relationship).get('data').asArray();
    return names.map((name) => index.get(keyOf(name))).filter((attributes) => attributes !== undefined);
  };
};

const placeOf = (location: TracedValue): Fields => ({
  ...placeName(location.get('name'), location.get('city'), location.get('note')),
  streetAddress: location.get('address').nonBlank(),
  addressLocality: location.get('city').nonBlank(),
  postalCode: location.get('zip').nonBlank(),
  addressCountry: location.get('country').nonBlank(),
});

/** What a job says of the work. */
const parseJobTerms = (job: TracedValue, related: Related): Fields => {
  const about = job.get('attributes');
  const locations = ['locations', 'location'].map((name) => related(job, name)).find((found) => found.length > 0);
  return {
    employmentType: typesOrEmpty([about.get('employment-type').translate(TYPES)], about),
    department: related(job, 'department')[0]?.get('name').nonBlank(),
    tags: about.get('tags').items(),
    jobLocation: locations?.map(placeOf),
    workplaceType: about.get('remote-status').translate(REMOTE),
    baseSalary: salaryBands({
      minValue: about.get('min-salary'),
      maxValue: about.get('max-salary'),
      currency: about.get('currency'),
      unitText: about.get('salary-time-unit'),
    }),
    description: firstNonBlank(about.get('body'), about.get('pitch')),
  };
};

const toPosting = (job: TracedValue, related: Related): SourcePosting => {
  const [about, links] = [job.get('attributes'), job.get('links')];
  const page = firstNonBlank(links.get('careersite-job-url'), about.get('careersite-job-url'));
  const form = firstNonBlank(links.get('careersite-job-apply-url'), about.get('careersite-job-apply-url'), page);
  const status = firstNonBlank(about.get('human-status'), about.get('status')).text() ?? 'published';
  return {
    id: job.get('id').id(),
    listed: /^(?:published|open)$/.test(status) && about.get('internal').value !== true,
    fields: {
      title: about.get('title').nonBlank(),
      hiringOrganization: { name: about.get('company-name').nonBlank() },
      url: page,
      inLanguage: about.get('language-code').nonBlank(),
      datePosted: firstNonBlank(about.get('start-date'), about.get('created-at')),
      validThrough: about.get('end-date').nonBlank(),
      application: { url: firstNonBlank(about.get('external-application-url'), form) },
      ...parseJobTerms(job, related),
    },
  };
};

/** Whether this is an answer of the API: one job, or a list of them. */
export const isJobsAnswer = (root: TracedValue): boolean =>
  root
    .get('data')
    .asArray()
    .some((item) => item.get('type').value === 'jobs' && item.get('attributes').value !== undefined);

/** Teamtailor's API, JSON:API. Docs: https://docs.teamtailor.com/#jobs */
export const fromJobsAnswer = (root: TracedValue): SourcePosting[] => {
  const related = relatedIn(root);
  return root
    .get('data')
    .asArray()
    .map((job) => toPosting(job, related));
};
