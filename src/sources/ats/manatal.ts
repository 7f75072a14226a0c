import { parseEmploymentTypes } from '../fields/employment-types.js';
import { distinctTags } from '../fields/labels.js';
import { salaryBands } from '../fields/salary-band.js';
import { type FieldValue, type Fields, TracedValue } from '../traced-value.js';
import type { ReadOptions, Source, SourcePosting } from '../source.js';

/** `https://www.careers-page.com/api/v1.0/c/acme/jobs/`: the page of a job is at `/acme/job/<hash>`. */
const pageOf = (job: TracedValue, url: string | undefined): TracedValue => {
  const [, origin, account] = /^(https?:\/\/[^/]+)\/api\/[^/]+\/c\/([^/?#]+)/.exec(url ?? '') ?? [];
  const stated = job.get('career_page_url').nonBlank();
  if (stated.value !== undefined) return stated;
  const hash = job.get('hash');
  const step = encodeURIComponent(hash.id() ?? '');
  return hash.map(() => (origin && account && step ? `${origin}/${account}/job/${step}` : undefined));
};

/** A text of the place, if it has no parts. */
const parsePlace = (job: TracedValue): Fields => ({
  name: job.getFirst('city', 'country').value === undefined ? job.get('location_display').nonBlank() : undefined,
  streetAddress: job.get('address').nonBlank(),
  addressLocality: job.get('city').nonBlank(),
  addressRegion: job.get('state').nonBlank(),
  postalCode: job.get('zipcode').nonBlank(),
  addressCountry: job.get('country').nonBlank(),
});

const parsePay = (job: TracedValue): FieldValue[] =>
  job.get('is_salary_visible').value === false
    ? []
    : salaryBands({
        minValue: job.get('salary_min'),
        maxValue: job.get('salary_max'),
        currency: job.getFirst('currency_code', 'currency'),
        unitText: job.get('frequency'),
      });

const toPosting = (job: TracedValue, { url }: ReadOptions): SourcePosting => {
  const type = job.get('contract_details').nonBlank();
  const types = parseEmploymentTypes(type);
  const page = pageOf(job, url);
  return {
    id: job.getFirst('hash', 'id').id(),
    listed: (job.get('status').text() ?? 'active') === 'active' && job.get('is_published').value !== false,
    fields: {
      title: job.get('position_name'),
      hiringOrganization: { name: job.get('organization_name').nonBlank() },
      identifier: job.get('id').id() ?? undefined,
      url: page,
      employmentType: types.asArray(),
      tags: distinctTags([types.value === undefined ? type : null]),
      jobLocation: [parsePlace(job)],
      workplaceType: job.get('is_remote').map((isRemote) => (isRemote === true ? 'REMOTE' : undefined)),
      baseSalary: parsePay(job),
      totalJobOpenings: job.get('headcount').nonBlank(),
      description: job.get('description').nonBlank(),
      application: { url: page },
    },
  };
};

const jobsOf = (input: unknown): TracedValue[] => {
  const root = new TracedValue(input, '');
  const list = Array.isArray(input) ? root : root.get('results');
  return (Array.isArray(list.value) ? list.items() : [root]).filter(
    (job) => job.get('position_name').text() !== undefined,
  );
};

/**
 * Manatal's career pages: `https://www.careers-page.com/api/v1.0/c/<company>/jobs/`, which has no dates.
 * Docs: https://developers.manatal.com/reference/career-page_jobs_list
 */
export const manatal: Source<'manatal'> = {
  name: 'manatal',
  detects: (input) => jobsOf(input).length > 0,
  read: (input, options) => jobsOf(input).map((job) => toPosting(job, options)),
};
