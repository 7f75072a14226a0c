import { escapeHtml } from '../../fields/html.js';
import { distinctTags, withoutFiller } from '../../fields/labels.js';
import { type Fields, type TracedValue, firstNonBlank } from '../../traced-value.js';
import { salaryBands } from '../../fields/salary-band.js';
import { placeName } from '../../fields/place-name.js';
import type { SourcePosting } from '../../source.js';

const TYPES: Readonly<Record<string, string | undefined>> = {
  apprenticeship: undefined,
  extra: undefined,
  freelance: 'CONTRACTOR',
  none: undefined,
  seasonal: 'TEMPORARY',
};
/** Types that the schema has none for: they become tags. */
const WITHOUT_TYPE = /^(?:apprenticeship|extra)$/;
const REMOTE: Readonly<Record<string, string | undefined>> = {
  full: 'REMOTE',
  fully: 'REMOTE',
  none: undefined,
  // remote only for some time
  temporary: undefined,
};

const keyOf = (resource: TracedValue): string => JSON.stringify([resource.get('type').value, resource.get('id').id()]);

/** Gets the attributes of the resources in a relationship of a job, if the response includes them. */
type GetRelated = (job: TracedValue, relationship: string) => TracedValue[];

const relatedIn = (root: TracedValue): GetRelated => {
  const included = root.get('included').items();
  const index = new Map(included.map((resource) => [keyOf(resource), resource.get('attributes')]));
  return (job, relationship) => {
    const references = job.get('relationships').get(relationship).get('data').asArray();
    return references.map((reference) => index.get(keyOf(reference))).filter((attributes) => attributes !== undefined);
  };
};

const parseLocation = (location: TracedValue): Fields => ({
  ...placeName(location.get('name'), location.get('city'), location.get('note')),
  streetAddress: location.get('address').nonBlank(),
  addressLocality: location.get('city').nonBlank(),
  postalCode: location.get('zip').nonBlank(),
  addressCountry: location.get('country').nonBlank(),
});

/** The pitch stands above the body on the page. */
const descriptionOf = (attributes: TracedValue): TracedValue => {
  const [pitch, body] = [attributes.get('pitch').nonBlank(), attributes.get('body').nonBlank()];
  const [first, rest] = [pitch.text(), body.text()];
  if (!first || !rest || rest.includes(first)) return firstNonBlank(body, pitch);
  return body.map(() => `${/^\s*</.test(first) ? first : `<p>${escapeHtml(first)}</p>`}\n${rest}`);
};

/** The fields about the work itself. */
const parseJobTerms = (job: TracedValue, related: GetRelated): Fields => {
  const attributes = job.get('attributes');
  const [type, departmentName] = [attributes.get('employment-type'), related(job, 'department')[0]?.get('name')];
  const department = departmentName && withoutFiller(departmentName);
  const locations = ['locations', 'location'].map((name) => related(job, name)).find((found) => found.length > 0);
  return {
    employmentType: [type.translate(TYPES)],
    department,
    tags: distinctTags(
      [WITHOUT_TYPE.test(type.text() ?? '') ? type : null, ...attributes.get('tags').items()],
      department,
    ),
    jobLocation: locations?.map(parseLocation),
    workplaceType: attributes.get('remote-status').translate(REMOTE),
    baseSalary: salaryBands({
      minValue: attributes.get('min-salary'),
      maxValue: attributes.get('max-salary'),
      currency: attributes.get('currency'),
      unitText: attributes.get('salary-time-unit'),
    }),
    description: descriptionOf(attributes),
  };
};

const toPosting = (job: TracedValue, related: GetRelated): SourcePosting => {
  const [attributes, links] = [job.get('attributes'), job.get('links')];
  const page = firstNonBlank(links.get('careersite-job-url'), attributes.get('careersite-job-url'));
  const form = firstNonBlank(links.get('careersite-job-apply-url'), attributes.get('careersite-job-apply-url'), page);
  const status = attributes.getFirst('human-status', 'status').text() ?? 'published';
  return {
    id: job.get('id').id(),
    listed: /^(?:published|open)$/.test(status) && attributes.get('internal').value !== true,
    fields: {
      title: attributes.get('title').nonBlank(),
      hiringOrganization: { name: attributes.get('company-name').nonBlank() },
      // the API has no other number, and this is the one in the URL of the page
      identifier: job.get('id').nonBlank(),
      url: page,
      inLanguage: attributes.get('language-code').nonBlank(),
      datePosted: attributes.getFirst('start-date', 'created-at'),
      validThrough: attributes.get('end-date').nonBlank(),
      application: { url: firstNonBlank(attributes.get('external-application-url'), form) },
      ...parseJobTerms(job, related),
    },
  };
};

/** Whether this is a response of the API: one job, or a list. */
export const isApiResponse = (root: TracedValue): boolean =>
  root
    .get('data')
    .asArray()
    .some((item) => item.get('type').value === 'jobs' && item.get('attributes').value !== undefined);

/** Teamtailor's API, JSON:API. Docs: https://docs.teamtailor.com/#jobs */
export const fromApiResponse = (root: TracedValue): SourcePosting[] => {
  const related = relatedIn(root);
  return root
    .get('data')
    .asArray()
    .map((job) => toPosting(job, related));
};
