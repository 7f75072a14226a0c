import { typesOrNone } from './employment.js';
import { type Located, firstStated } from './located.js';
import { payBands } from './pay.js';
import { placeName } from './place-name.js';
import type { Fields, SourcePosting } from './source.js';

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

const keyOf = (resource: Located): string => JSON.stringify([resource.at('type').value, resource.at('id').id()]);

/** Finds the attributes of the resources that a relationship of a job names, as far as the answer includes them. */
type Related = (job: Located, relationship: string) => Located[];

const relatedIn = (root: Located): Related => {
  const included = root.at('included').items();
  const index = new Map(included.map((resource) => [keyOf(resource), resource.at('attributes')]));
  return (job, relationship) => {
    const names = job.at('relationships').at(relationship).at('data').all();
    return names.map((name) => index.get(keyOf(name))).filter((attributes) => attributes !== undefined);
  };
};

const placeOf = (location: Located): Fields => ({
  ...placeName(location.at('name'), location.at('city'), location.at('note')),
  streetAddress: location.at('address').stated(),
  addressLocality: location.at('city').stated(),
  postalCode: location.at('zip').stated(),
  addressCountry: location.at('country').stated(),
});

/** What a job says of the work. */
const work = (job: Located, related: Related): Fields => {
  const about = job.at('attributes');
  const locations = ['locations', 'location'].map((name) => related(job, name)).find((found) => found.length > 0);
  return {
    employmentType: typesOrNone([about.at('employment-type').translate(TYPES)], about),
    department: related(job, 'department')[0]?.at('name').stated(),
    tags: about.at('tags').items(),
    jobLocation: locations?.map(placeOf),
    workplaceType: about.at('remote-status').translate(REMOTE),
    baseSalary: payBands({
      minValue: about.at('min-salary'),
      maxValue: about.at('max-salary'),
      currency: about.at('currency'),
      unitText: about.at('salary-time-unit'),
    }),
    description: firstStated(about.at('body'), about.at('pitch')),
  };
};

const toPosting = (job: Located, related: Related): SourcePosting => {
  const [about, links] = [job.at('attributes'), job.at('links')];
  const page = firstStated(links.at('careersite-job-url'), about.at('careersite-job-url'));
  const form = firstStated(links.at('careersite-job-apply-url'), about.at('careersite-job-apply-url'), page);
  const status = firstStated(about.at('human-status'), about.at('status')).text() ?? 'published';
  return {
    id: job.at('id').id(),
    listed: /^(?:published|open)$/.test(status) && about.at('internal').value !== true,
    fields: {
      title: about.at('title').stated(),
      hiringOrganization: { name: about.at('company-name').stated() },
      url: page,
      inLanguage: about.at('language-code').stated(),
      datePosted: firstStated(about.at('start-date'), about.at('created-at')),
      validThrough: about.at('end-date').stated(),
      application: { url: firstStated(about.at('external-application-url'), form) },
      ...work(job, related),
    },
  };
};

/** Whether this is an answer of the API: one job, or a list of them. */
export const isJobsAnswer = (root: Located): boolean =>
  root
    .at('data')
    .all()
    .some((item) => item.at('type').value === 'jobs' && item.at('attributes').value !== undefined);

/** Teamtailor's API, JSON:API. Docs: https://docs.teamtailor.com/#jobs */
export const fromJobsAnswer = (root: Located): SourcePosting[] => {
  const related = relatedIn(root);
  return root
    .at('data')
    .all()
    .map((job) => toPosting(job, related));
};
