import { parseEmploymentTypes, typesOrEmpty } from '../fields/employment-types.js';
import { type FieldValue, type Fields, TracedValue, firstNonBlank } from '../traced-value.js';
import { salaryBands } from '../fields/salary-band.js';
import type { Ats, SourcePosting } from '../source.js';

/** What the editor writes where nothing was chosen. */
const UNSAID = { Unspecified: undefined, 'Not Applicable': undefined };

/** The first of these keys that has something: the APIs name the same things differently. */
const first = (item: TracedValue, key: string, ...others: readonly string[]): TracedValue =>
  firstNonBlank(item.get(key), ...others.map((other) => item.get(other)));

const placeOf = (place: TracedValue): FieldValue => {
  if (typeof place.value === 'string') return place.nonBlank();
  return {
    name: place.get('location_str').nonBlank(),
    addressLocality: place.get('city').nonBlank(),
    addressRegion: first(place, 'region', 'state', 'subregion', 'state_code'),
    postalCode: first(place, 'zip_code', 'zipCode'),
    addressCountry: first(place, 'country', 'country_name', 'countryName', 'countryCode', 'country_code'),
  };
};

/** The places, without hidden ones. The posting's own town and country may be a hidden place: they count last. */
const parseLocations = (job: TracedValue): readonly FieldValue[] => {
  const places = job.get('locations').items();
  if (places.length > 0) return places.filter((place) => place.get('hidden').value !== true).map(placeOf);
  return [placeOf(job.get('location').value ? job.get('location') : job)];
};

const workplaceOf = (job: TracedValue): TracedValue => {
  const type = first(job, 'workplace_type', 'workplace', 'location.workplace_type', 'locations[0].workplace_type');
  const remote = first(job, 'telecommuting', 'remote', 'location.telecommuting');
  return type.value === undefined ? remote.map((value) => (value === true ? 'REMOTE' : undefined)) : type;
};

/** One department, or a list in which each is part of the one before. */
const departmentOf = (job: TracedValue): TracedValue | undefined => {
  const [top, ...inner] = job.get('department').asArray();
  const names = [top, ...inner].map((department) => department?.text()).filter(Boolean);
  return inner.length > 0 ? job.get('department').map(() => names.join(', ')) : top;
};

const parseSections = (job: TracedValue): Fields => {
  const body = first(job, 'benefits', 'benefitsSection');
  return {
    description: first(job, 'description', 'full_description'),
    qualifications: first(job, 'requirements', 'requirementsSection'),
    sections: body.value === undefined ? [] : [{ heading: 'Benefits', body, kind: 'OFFER' }],
  };
};

/** Without a name there is no employer to describe. */
const employerOf = (job: TracedValue, account: TracedValue): FieldValue => {
  const name = firstNonBlank(job.get('company.title'), job.get('company.name'), account.get('name'));
  if (name.value === undefined) return null;
  return {
    name,
    url: job.get('company.website').nonBlank(),
    logo: job.get('company.image').nonBlank(),
    description: firstNonBlank(job.get('company.description'), account.get('description')),
  };
};

/** Pay is stated without a period. */
const parseSalary = (job: TracedValue): FieldValue[] => {
  const salary = job.get('salary');
  const [minValue, maxValue] = [salary.get('salary_from'), salary.get('salary_to')];
  return salaryBands({
    minValue,
    maxValue,
    currency: salary.get('salary_currency'),
    unitText: new TracedValue(undefined, ''),
  });
};

/** The page of a job; the career pages' own API leaves it to the shortcode. */
const urlOf = (job: TracedValue): TracedValue => {
  const code = job.get('shortcode').text();
  const page = job.get('shortcode').map(() => code && `https://apply.workable.com/j/${code}`);
  return firstNonBlank(job.get('url'), job.get('shortlink'), page);
};

const toPosting = (job: TracedValue, account: TracedValue): SourcePosting => {
  const [types, url] = [first(job, 'employment_type', 'employmentType', 'type'), urlOf(job)];
  const known = parseEmploymentTypes(types).asArray();
  const labels = [job.get('function'), job.get('experience'), ...(known.length === 0 ? [types] : [])];
  return {
    id: job.get('shortcode').id() ?? job.get('id').id(),
    listed: !/^(?:draft|closed|archived)$/.test(job.get('state').text() ?? '') && job.get('isInternal').value !== true,
    fields: {
      title: job.get('title'),
      hiringOrganization: employerOf(job, account),
      identifier: first(job, 'code', 'shortcode'),
      url,
      inLanguage: job.get('language').nonBlank(),
      employmentType: typesOrEmpty(known, job),
      industry: job.get('industry').translate(UNSAID),
      department: departmentOf(job),
      tags: labels.map((label) => label.translate(UNSAID)),
      jobLocation: parseLocations(job),
      workplaceType: workplaceOf(job),
      baseSalary: parseSalary(job),
      datePosted: first(job, 'published_on', 'published', 'created_at', 'created'),
      educationRequirements: { levels: [job.get('education').translate(UNSAID)] },
      ...parseSections(job),
      application: { url: firstNonBlank(job.get('application_url'), url) },
    },
  };
};

/** The jobs of an account or of a search, or the one job. */
const jobsOf = (root: TracedValue): TracedValue[] => {
  const list = ['jobs', 'results'].map((key) => root.get(key)).find(({ value }) => Array.isArray(value));
  return list ? list.items() : root.get('shortcode').value ? [root] : [];
};

/**
 * Workable: its widget's API, with a row for each place of a job, the APIs of its career pages (one job, or `results`),
 * of its job search, and the authenticated one. Docs: https://workable.readme.io/reference/jobs
 */
export const workable: Ats<'workable'> = {
  name: 'workable',
  pages: [
    {
      page: /^https:\/\/apply\.workable\.com\/([\w-]+)\/j\/([\dA-F]+)/,
      api: 'https://apply.workable.com/api/v1/widget/accounts/$1?details=true',
      id: '$2',
    },
    {
      page: /^https:\/\/apply\.workable\.com\/([\w-]+)\/?$/,
      api: 'https://apply.workable.com/api/v1/widget/accounts/$1?details=true',
    },
  ],
  detects: (input) => {
    const [root, jobs] = [new TracedValue(input, ''), jobsOf(new TracedValue(input, ''))];
    const isEmpty = jobs.length === 0 && Array.isArray(root.get('jobs').value) && root.get('name').text() !== undefined;
    return isEmpty || jobs.some((job) => first(job, 'shortcode', 'requirementsSection').value !== undefined);
  },
  read: (input) => {
    const root = new TracedValue(input, '');
    // one job by itself has no account around it
    return jobsOf(root).map((job) => toPosting(job, job.path ? root : new TracedValue(undefined, '')));
  },
};
