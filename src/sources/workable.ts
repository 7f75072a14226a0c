import { employmentTypes, typesOrNone } from './employment.js';
import { Located, firstStated } from './located.js';
import { payBands } from './pay.js';
import type { FieldValue, Fields, Source, SourcePosting } from './source.js';

/** What the editor writes where nothing was chosen. */
const UNSAID = { Unspecified: undefined, 'Not Applicable': undefined };

/** The first of these keys that has something: the APIs name the same things differently. */
const first = (item: Located, key: string, ...others: readonly string[]): Located =>
  firstStated(item.at(key), ...others.map((other) => item.at(other)));

const placeOf = (place: Located): FieldValue => {
  if (typeof place.value === 'string') return place.stated();
  return {
    name: place.at('location_str').stated(),
    addressLocality: place.at('city').stated(),
    addressRegion: first(place, 'region', 'state', 'subregion', 'state_code'),
    postalCode: first(place, 'zip_code', 'zipCode'),
    addressCountry: first(place, 'country', 'country_name', 'countryName', 'countryCode', 'country_code'),
  };
};

/** The places, without hidden ones. The posting's own town and country may be a hidden place: they count last. */
const placesOf = (job: Located): readonly FieldValue[] => {
  const places = job.at('locations').items();
  if (places.length > 0) return places.filter((place) => place.at('hidden').value !== true).map(placeOf);
  return [placeOf(job.at('location').value ? job.at('location') : job)];
};

const workplaceOf = (job: Located): Located => {
  const type = first(job, 'workplace_type', 'workplace', 'location.workplace_type', 'locations[0].workplace_type');
  const remote = first(job, 'telecommuting', 'remote', 'location.telecommuting');
  return type.value === undefined ? remote.map((value) => (value === true ? 'REMOTE' : undefined)) : type;
};

/** One department, or a list in which each is part of the one before. */
const departmentOf = (job: Located): Located | undefined => {
  const [top, ...inner] = job.at('department').all();
  const names = [top, ...inner].map((department) => department?.text()).filter(Boolean);
  return inner.length > 0 ? job.at('department').map(() => names.join(', ')) : top;
};

const textsOf = (job: Located): Fields => {
  const body = first(job, 'benefits', 'benefitsSection');
  return {
    description: first(job, 'description', 'full_description'),
    qualifications: first(job, 'requirements', 'requirementsSection'),
    sections: body.value === undefined ? [] : [{ heading: 'Benefits', body, kind: 'OFFER' }],
  };
};

/** Without a name there is no employer to describe. */
const employerOf = (job: Located, account: Located): FieldValue => {
  const name = firstStated(job.at('company.title'), job.at('company.name'), account.at('name'));
  if (name.value === undefined) return null;
  return {
    name,
    url: job.at('company.website').stated(),
    logo: job.at('company.image').stated(),
    description: firstStated(job.at('company.description'), account.at('description')),
  };
};

/** Pay is stated without a period. */
const payOf = (job: Located): FieldValue[] => {
  const salary = job.at('salary');
  const [minValue, maxValue] = [salary.at('salary_from'), salary.at('salary_to')];
  return payBands({ minValue, maxValue, currency: salary.at('salary_currency'), unitText: new Located(undefined, '') });
};

/** The page of a job; the career pages' own API leaves it to the shortcode. */
const urlOf = (job: Located): Located => {
  const code = job.at('shortcode').text();
  const page = job.at('shortcode').map(() => code && `https://apply.workable.com/j/${code}`);
  return firstStated(job.at('url'), job.at('shortlink'), page);
};

const toPosting = (job: Located, account: Located): SourcePosting => {
  const [types, url] = [first(job, 'employment_type', 'employmentType', 'type'), urlOf(job)];
  const known = employmentTypes(types).all();
  const labels = [job.at('function'), job.at('experience'), ...(known.length === 0 ? [types] : [])];
  return {
    id: job.at('shortcode').id() ?? job.at('id').id(),
    listed: !/^(?:draft|closed|archived)$/.test(job.at('state').text() ?? '') && job.at('isInternal').value !== true,
    fields: {
      title: job.at('title'),
      hiringOrganization: employerOf(job, account),
      identifier: first(job, 'code', 'shortcode'),
      url,
      inLanguage: job.at('language').stated(),
      employmentType: typesOrNone(known, job),
      industry: job.at('industry').translate(UNSAID),
      department: departmentOf(job),
      tags: labels.map((label) => label.translate(UNSAID)),
      jobLocation: placesOf(job),
      workplaceType: workplaceOf(job),
      baseSalary: payOf(job),
      datePosted: first(job, 'published_on', 'published', 'created_at', 'created'),
      educationRequirements: { levels: [job.at('education').translate(UNSAID)] },
      ...textsOf(job),
      application: { url: firstStated(job.at('application_url'), url) },
    },
  };
};

/** The jobs of an account or of a search, or the one job. */
const jobsOf = (root: Located): Located[] => {
  const list = ['jobs', 'results'].map((key) => root.at(key)).find(({ value }) => Array.isArray(value));
  return list ? list.items() : root.at('shortcode').value ? [root] : [];
};

/**
 * Workable: its widget's API, with a row for each place of a job, the APIs of its career pages (one job, or `results`),
 * of its job search, and the authenticated one. Docs: https://workable.readme.io/reference/jobs
 */
export const workable: Source = {
  name: 'workable',
  detects: (input) => {
    const [root, jobs] = [new Located(input, ''), jobsOf(new Located(input, ''))];
    const isEmpty = jobs.length === 0 && Array.isArray(root.at('jobs').value) && root.at('name').text() !== undefined;
    return isEmpty || jobs.some((job) => first(job, 'shortcode', 'requirementsSection').value !== undefined);
  },
  read: (input) => {
    const root = new Located(input, '');
    // one job by itself has no account around it
    return jobsOf(root).map((job) => toPosting(job, job.path ? root : new Located(undefined, '')));
  },
};
