import { parseEmploymentTypes } from '../fields/employment-types.js';
import { distinctTags, withoutFiller } from '../fields/labels.js';
import { type FieldValue, type Fields, TracedValue, firstNonBlank } from '../traced-value.js';
import { salaryBands } from '../fields/salary-band.js';
import { type Page, accountOfHost, accountPath, apiUrl, withParams } from '../page.js';
import type { Ats, AtsAddress, SourcePosting } from '../source.js';

const parseLocation = (location: TracedValue): FieldValue => {
  if (typeof location.value === 'string') return location.nonBlank();
  return {
    name: location.get('location_str').nonBlank(),
    addressLocality: location.get('city').nonBlank(),
    addressRegion: location.getFirst('region', 'state', 'subregion', 'state_code'),
    postalCode: location.getFirst('zip_code', 'zipCode'),
    addressCountry: location.getFirst('country', 'country_name', 'countryName', 'countryCode', 'country_code'),
  };
};

/**
 * The locations that are not hidden. The town and country of the job itself count only without a list, because they may
 * be those of a hidden location.
 */
const parseLocations = (job: TracedValue): readonly FieldValue[] => {
  const locations = job.get('locations').items();
  if (locations.length > 0)
    return locations.filter((location) => location.get('hidden').value !== true).map(parseLocation);
  return [parseLocation(job.get('location').value ? job.get('location') : job)];
};

const workparseLocation = (job: TracedValue): TracedValue => {
  const type = job.getFirst('workplace_type', 'workplace', 'location.workplace_type', 'locations[0].workplace_type');
  const remote = job.getFirst('telecommuting', 'remote', 'location.telecommuting');
  return type.value === undefined ? remote.map((value) => (value === true ? 'REMOTE' : undefined)) : type;
};

/** One department, or a list in which each is part of the previous one. */
const departmentOf = (job: TracedValue): TracedValue | undefined => {
  const [top, ...inner] = job.get('department').asArray();
  const names = [top, ...inner].flatMap((department) => (department && withoutFiller(department).text()) ?? []);
  return inner.length > 0 ? job.get('department').map(() => names.join(', ') || undefined) : top && withoutFiller(top);
};

const parseSections = (job: TracedValue): Fields => {
  const body = job.getFirst('benefits', 'benefitsSection');
  return {
    description: job.getFirst('description', 'full_description'),
    qualifications: job.getFirst('requirements', 'requirementsSection'),
    sections: body.value === undefined ? [] : [{ heading: 'Benefits', body, kind: 'OFFER' }],
  };
};

/** Null without a name: the schema requires it of an employer. */
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

/** Workable's salaries have no unit. */
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

/** The page of a job; the API of the career pages has only its shortcode. */
const urlOf = (job: TracedValue): TracedValue => {
  const code = job.get('shortcode').text();
  const page = job.get('shortcode').map(() => code && `https://apply.workable.com/j/${code}`);
  return firstNonBlank(job.get('url'), job.get('shortlink'), page);
};

const toPosting = (job: TracedValue, account: TracedValue): SourcePosting => {
  const [types, url] = [job.getFirst('employment_type', 'employmentType', 'type'), urlOf(job)];
  const known = parseEmploymentTypes(types).asArray();
  const [department, industry] = [departmentOf(job), withoutFiller(job.get('industry'))];
  const labels = [job.get('function'), job.get('experience'), known.length === 0 ? types : null];
  return {
    id: job.get('shortcode').id() ?? job.get('id').id(),
    listed: !/^(?:draft|closed|archived)$/.test(job.get('state').text() ?? '') && job.get('isInternal').value !== true,
    fields: {
      title: job.get('title'),
      hiringOrganization: employerOf(job, account),
      identifier: job.getFirst('code', 'shortcode'),
      url,
      inLanguage: job.get('language').nonBlank(),
      employmentType: known,
      industry,
      department,
      tags: distinctTags(labels, department, industry, known.length === 0 ? null : types),
      jobLocation: parseLocations(job),
      workplaceType: workparseLocation(job),
      baseSalary: parseSalary(job),
      datePosted: job.getFirst('published_on', 'published', 'created_at', 'created'),
      educationRequirements: { levels: [job.get('education').nonBlank()] },
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

/** The account in the path of the widget's API, in its present form or the one before. */
const accountOfApi = (path: string): string | undefined =>
  /^(?:api\/v1\/widget|api)\/accounts\/([^/]+)$/.exec(path)?.[1];

/**
 * The page of a board or job, on the account's own host too, or the API. `/j/<code>` alone does not say whose job it is;
 * the server redirects it to the page that does.
 */
const addressOf = ({ host, path, query }: Page): AtsAddress | null => {
  const onAccount = accountOfHost(host, 'workable.com');
  const isApi = path[0] === 'api';
  if (!onAccount && host !== 'apply.workable.com' && !(isApi && host === 'workable.com')) return null;
  const [account, kind, code] = isApi
    ? [accountOfApi(path.join('/'))]
    : onAccount
      ? [onAccount, ...path]
      : accountPath(path, 'j');
  // the job's number in `/jobs/7` is not in the API
  if (!account || account === 'j' || (onAccount && /^(?:jobs|spi)$/.test(kind ?? ''))) return null;
  const api = apiUrl`https://apply.workable.com/api/v1/widget/accounts/${account}`;
  const isJob = kind === 'j' && /^[\dA-Z]+$/i.test(code ?? '');
  return {
    board: [withParams(api, { details: 'true' }, isApi ? query : undefined)],
    posting: isJob && code ? { id: code.toUpperCase() } : null,
  };
};

/** The script with which other sites show their Workable board: `whr_embed(12345, …)`. */
const findBoard = (html: string): AtsAddress | null => {
  const [, account] = /\bwhr_embed\(\s*["']?(\d+)/.exec(html) ?? [];
  return account ? addressOf({ host: 'apply.workable.com', path: [account], query: new URLSearchParams() }) : null;
};

/**
 * Workable: its widget's API, with a row for each place of a job, the APIs of its career pages (one job, or `results`),
 * of its job search, and the authenticated one. Docs: https://workable.readme.io/reference/jobs
 */
export const workable: Ats<'workable'> = {
  name: 'workable',
  addressOf,
  findBoard,
  detects: (input) => {
    const [root, jobs] = [new TracedValue(input, ''), jobsOf(new TracedValue(input, ''))];
    const isEmpty = jobs.length === 0 && Array.isArray(root.get('jobs').value) && root.get('name').text() !== undefined;
    return isEmpty || jobs.some((job) => job.getFirst('shortcode', 'requirementsSection').value !== undefined);
  },
  read: (input) => {
    const root = new TracedValue(input, '');
    // a response with one job has no account
    return jobsOf(root).map((job) => toPosting(job, job.path ? root : new TracedValue(undefined, '')));
  },
};
