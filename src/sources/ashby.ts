import { benefitsOf, payOf, payTexts } from './ashby-pay.js';
import { typesOrNone } from './employment.js';
import { Located, firstStated } from './located.js';
import type { Fields, Source, SourcePosting } from './source.js';

/** The address is schema.org's, with or without `postalAddress` around it. A place may be its name alone. */
const placeOf = (name: Located, place: Located): Fields => {
  const address = place.at('address').at('postalAddress').value
    ? place.at('address.postalAddress')
    : place.at('address');
  return {
    name: name.stated(),
    streetAddress: address.at('streetAddress').stated(),
    addressLocality: address.at('addressLocality').stated(),
    addressRegion: address.at('addressRegion').stated(),
    postalCode: address.at('postalCode').stated(),
    addressCountry: address.at('addressCountry').stated(),
  };
};

const placesOf = (job: Located): readonly Fields[] => [
  placeOf(job.at('location'), job),
  ...job
    .at('secondaryLocations')
    .items()
    .map((place) => placeOf(typeof place.value === 'string' ? place : place.at('location'), place)),
];

/** `isRemote` means that some may work remotely: it counts only where there is no workplace type. */
const workplaceOf = (job: Located): Located => {
  const [type, remote] = [job.at('workplaceType').stated(), job.at('isRemote')];
  return type.value === undefined && remote.value === true ? remote.map(() => 'REMOTE') : type;
};

const toPosting = (job: Located): SourcePosting => ({
  id: job.at('id').id(),
  listed: job.at('isListed').value !== false,
  fields: {
    title: job.at('title'),
    url: job.at('jobUrl').stated(),
    employmentType: typesOrNone(job.at('employmentType').all(), job),
    department: job.at('department').stated(),
    team: job.at('team').stated(),
    jobLocation: placesOf(job),
    workplaceType: workplaceOf(job),
    baseSalary: payOf(job),
    jobBenefits: benefitsOf(job),
    datePosted: firstStated(job.at('publishedAt'), job.at('publishedDate')),
    description: firstStated(job.at('descriptionHtml'), job.at('descriptionPlain')),
    sections: payTexts(job),
    application: { url: firstStated(job.at('applyUrl'), job.at('jobUrl')) },
  },
});

/** The jobs of a board, or the one job. */
const jobsOf = (input: unknown): Located[] => {
  const root = new Located(input, '');
  if (Array.isArray(root.at('jobs').value)) return root.at('jobs').items();
  return root.at('jobUrl').value ? [root] : [];
};

/**
 * Ashby's public job posting API; pay comes with `?includeCompensation=true`. It does not name the employer.
 * Docs: https://developers.ashbyhq.com/docs/public-job-posting-api
 */
export const ashby: Source = {
  name: 'ashby',
  detects: (input) => {
    const jobs = jobsOf(input);
    if (jobs.length === 0) return new Located(input, '').at('apiVersion').value !== undefined;
    return jobs.some((job) => (job.at('jobUrl').value ?? job.at('isListed').value ?? null) !== null);
  },
  read: (input) => jobsOf(input).map(toPosting),
};
