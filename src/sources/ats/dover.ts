import { parseEmploymentTypes } from '../fields/employment-types.js';
import { salaryBands } from '../fields/salary-band.js';
import { type FieldValue, type Fields, TracedValue } from '../traced-value.js';
import type { Source, SourcePosting } from '../source.js';

/** A place, or where applicants for remote work must live: `Remote (Canada)`. */
const parsePlace = (place: TracedValue): FieldValue => {
  const name = place.getFirst('location_option.display_name', 'name');
  if (place.get('location_type').value !== 'REMOTE') {
    return {
      name,
      addressCountry: place.get('location_option.country').nonBlank(),
      workplaceType: place.get('location_type').translate({ IN_OFFICE: 'ON_SITE' }),
    };
  }
  return name.map((area) => (typeof area === 'string' && area !== 'International' ? `Remote (${area})` : 'Remote'));
};

const placesOf = (job: TracedValue): FieldValue[] => {
  const all = job.get('locations').items();
  return all.length > 0 ? all.map(parsePlace) : [job.get('location').nonBlank()];
};

/** An amount that the employer does not want to share is in some answers nevertheless. */
const parsePay = (pay: TracedValue): FieldValue[] =>
  pay.get('open_to_sharing_comp').value === false
    ? []
    : salaryBands({
        minValue: pay.get('lower_bound'),
        maxValue: pay.get('upper_bound'),
        currency: pay.get('currency_code'),
        unitText: pay.get('salary_range_type'),
      });

const pageOf = (job: TracedValue): TracedValue => {
  const stated = job.get('jobPostingUrl').nonBlank();
  if (stated.value !== undefined) return stated;
  const [company, id] = [job.get('client_name').text(), job.get('id').id()];
  const page = `https://app.dover.com/apply/${encodeURIComponent(company ?? '')}/${encodeURIComponent(id ?? '')}`;
  return job.get('id').map(() => (company && id ? page : undefined));
};

const isListed = (job: TracedValue): boolean =>
  job.get('is_published').value !== false &&
  job.get('active').value !== false &&
  job.get('is_sample').value !== true &&
  job.get('is_private').value !== true;

const employerOf = (job: TracedValue): Fields => ({ name: job.getFirst('client_name', 'client.name') });

const toPosting = (job: TracedValue): SourcePosting => {
  const page = pageOf(job);
  const remote = job.get('isRemote');
  const stated = job.get('workplace_type').nonBlank();
  return {
    id: job.get('id').id(),
    listed: isListed(job),
    fields: {
      title: job.get('title'),
      hiringOrganization: employerOf(job),
      url: page,
      employmentType: parseEmploymentTypes(job.get('compensation.employment_type').nonBlank()).asArray(),
      jobLocation: placesOf(job),
      workplaceType: stated.value === undefined ? remote.map((is) => (is === true ? 'REMOTE' : undefined)) : stated,
      baseSalary: parsePay(job.get('compensation')),
      datePosted: job.getFirst('date_posted', 'publishedAt', 'created'),
      description: job.get('user_provided_description').nonBlank(),
      application: { url: page },
    },
  };
};

/** Keys that only Dover's jobs have. */
const MARKS = [
  'is_sample',
  'client_name',
  'user_provided_description',
  'jobPostingUrl',
  'locations[0].location_option',
];

const isJob = (job: TracedValue): boolean =>
  job.get('title').text() !== undefined && MARKS.some((key) => job.get(key).value !== undefined);

const jobsOf = (input: unknown): TracedValue[] => {
  const root = new TracedValue(input, '');
  return [...root.get('results').items(), root].filter(isJob);
};

/**
 * Dover's careers pages: `https://app.dover.com/api/v1/careers-page/<id>/jobs`, which has no texts, and
 * `/api/v1/inbound/application-portal-job/<id>`. There is no public documentation; the form is that of the answers.
 */
export const dover: Source<'dover'> = {
  name: 'dover',
  detects: (input) => jobsOf(input).length > 0,
  read: (input) => jobsOf(input).map(toPosting),
};
