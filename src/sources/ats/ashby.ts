import { parseBenefits, parseSalary, salarySections } from './ashby/pay.js';
import { withoutFiller } from '../fields/labels.js';
import { type Fields, TracedValue } from '../traced-value.js';
import { type Page, accountPath, apiUrl, param, withParams } from '../page.js';
import type { Ats, AtsAddress, SourcePosting } from '../source.js';

/** The address is schema.org's, with or without `postalAddress` around it. A location may be its name only. */
const parseLocation = (name: TracedValue, location: TracedValue): Fields => {
  const address = location.get('address').get('postalAddress').value
    ? location.get('address.postalAddress')
    : location.get('address');
  return {
    name: name.nonBlank(),
    streetAddress: address.get('streetAddress').nonBlank(),
    addressLocality: address.get('addressLocality').nonBlank(),
    addressRegion: address.get('addressRegion').nonBlank(),
    postalCode: address.get('postalCode').nonBlank(),
    addressCountry: address.get('addressCountry').nonBlank(),
  };
};

const parseLocations = (job: TracedValue): readonly Fields[] => [
  parseLocation(job.get('location'), job),
  ...job
    .get('secondaryLocations')
    .items()
    .map((location) =>
      parseLocation(typeof location.value === 'string' ? location : location.get('location'), location),
    ),
];

/** `isRemote` means that remote work is possible: it counts only without a workplace type. */
const workplaceOf = (job: TracedValue): TracedValue => {
  const [type, remote] = [job.get('workplaceType').nonBlank(), job.get('isRemote')];
  return type.value === undefined && remote.value === true ? remote.map(() => 'REMOTE') : type;
};

const toPosting = (job: TracedValue): SourcePosting => ({
  id: job.get('id').id(),
  listed: job.get('isListed').value !== false,
  fields: {
    title: job.get('title'),
    url: job.get('jobUrl').nonBlank(),
    employmentType: job.get('employmentType').asArray(),
    department: withoutFiller(job.get('department')),
    team: withoutFiller(job.get('team')),
    jobLocation: parseLocations(job),
    workplaceType: workplaceOf(job),
    baseSalary: parseSalary(job),
    jobBenefits: parseBenefits(job),
    datePosted: job.getFirst('publishedAt', 'publishedDate'),
    description: job.getFirst('descriptionHtml', 'descriptionPlain'),
    sections: salarySections(job),
    application: { url: job.getFirst('applyUrl', 'jobUrl') },
  },
});

/** The jobs of a board, or the one job. */
const jobsOf = (input: unknown): TracedValue[] => {
  const root = new TracedValue(input, '');
  if (Array.isArray(root.get('jobs').value)) return root.get('jobs').items();
  return root.get('jobUrl').value ? [root] : [];
};

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The page of a board or job, the script that embeds the board, or the API, whose parameters are kept. */
const addressOf = (page: Page): AtsAddress | null => {
  const isApi = page.host === 'api.ashbyhq.com' && page.path[1] === 'job-board';
  if (!isApi && page.host !== 'jobs.ashbyhq.com') return null;
  const [account, job] = isApi ? page.path.slice(2) : accountPath(page.path);
  if (!account) return null;
  const api = apiUrl`https://api.ashbyhq.com/posting-api/job-board/${account}`;
  const id = [job, param(page, 'ashby_jid')].find((text) => UUID.test(text ?? ''));
  return {
    board: [withParams(api, { includeCompensation: 'true' }, isApi ? page.query : undefined)],
    posting: id ? { id: id.toLowerCase() } : null,
  };
};

/**
 * Ashby's public job posting API; pay comes with `?includeCompensation=true`. It does not name the employer.
 * Docs: https://developers.ashbyhq.com/docs/public-job-posting-api
 */
export const ashby: Ats<'ashby'> = {
  name: 'ashby',
  addressOf,
  detects: (input) => {
    const jobs = jobsOf(input);
    if (jobs.length === 0) return new TracedValue(input, '').get('apiVersion').value !== undefined;
    return jobs.some((job) => (job.get('jobUrl').value ?? job.get('isListed').value ?? null) !== null);
  },
  read: (input) => jobsOf(input).map(toPosting),
};
