import { parseEmploymentTypes } from '../fields/employment-types.js';
import { parseSalary, salarySections } from './greenhouse/pay.js';
import { parseLocation } from './greenhouse/places.js';
import { toHtml, toText, unescapeHtml } from '../fields/html.js';
import { type FieldValue, TracedValue } from '../traced-value.js';
import { salaryBands } from '../fields/salary-band.js';
import type { Ats, SourcePosting } from '../source.js';

const TYPE_FIELD = /^(?:(?:employment|job|worker|time|contract|position)[ -](?:type|status)|commitment)$/i;
const PAY_FIELD = /salary|\bpay\b|compensation/i;
const WORKPLACE_FIELD = /^(?:work(?:place|ing)?|location|remote)[ -](?:type|model|mode|arrangement|style|status)$/i;
const WORKPLACE = /^(?:fully )?(remote|hybrid|on-?site|in[ -]office|in[ -]person)$/i;

/** The value of a custom field, found by its name. */
const customField = (job: TracedValue, name: RegExp): TracedValue | undefined =>
  job
    .get('metadata')
    .items()
    .find((field) => name.test(field.get('name').text() ?? ''))
    ?.get('value');

/** The pay ranges, or else a custom field of the type `currency_range`. */
const parseAnySalary = (job: TracedValue): readonly FieldValue[] => {
  const [bands, range] = [parseSalary(job), customField(job, PAY_FIELD)];
  if (bands.length > 0 || !range) return bands;
  const [minValue, maxValue, currency] = [range.get('min_value'), range.get('max_value'), range.get('unit')];
  return salaryBands({ minValue, maxValue, currency, unitText: new TracedValue(undefined, '') });
};

const departmentOf = (job: TracedValue): TracedValue => {
  const names = job
    .get('departments')
    .items()
    .map((department) => department.get('name').text());
  const shown = names.filter((name) => name && name !== 'No Department');
  return job.get('departments').map(() => shown.join(', ') || undefined);
};

/** The API escapes HTML once; its documentation shows it escaped twice. */
const descriptionOf = (job: TracedValue): TracedValue =>
  job
    .get('content')
    .nonBlank()
    .map((html) => (typeof html === 'string' && !/<[a-z]/i.test(html) ? toHtml(unescapeHtml(html)) : html));

const toPosting = (job: TracedValue, department = departmentOf(job)): SourcePosting => {
  const [url, description] = [job.get('absolute_url').nonBlank(), descriptionOf(job)];
  const [types, workplace] = [customField(job, TYPE_FIELD), customField(job, WORKPLACE_FIELD)];
  const { jobLocation, workplaceTypes } = parseLocation(job);
  const requisition = job.get('requisition_id').id() ?? '';
  return {
    id: job.get('id').id(),
    listed: true,
    fields: {
      title: job.get('title'),
      hiringOrganization: { name: job.get('company_name').nonBlank() },
      // some boards have text in place of a number: `See Opening ID`, `MULTI`
      identifier: job.get('requisition_id').map(() => (/\d/.test(requisition) ? requisition : undefined)),
      url,
      inLanguage: job.get('language').nonBlank(),
      employmentType: types ? parseEmploymentTypes(types).asArray() : [],
      department,
      jobLocation,
      workplaceType: workplace ? [workplace.map(() => WORKPLACE.exec(workplace.text() ?? '')?.[1])] : workplaceTypes,
      baseSalary: parseAnySalary(job),
      datePosted: job.get('first_published').nonBlank(),
      validThrough: job.get('application_deadline').nonBlank(),
      description,
      sections: salarySections(job, toText(description.text() ?? '')),
      application: { url },
    },
  };
};

const isJob = (item: TracedValue): boolean => item.get('absolute_url').text() !== undefined;

/** The jobs by department, in responses of `/departments` and `/offices`. */
const fromDepartments = (root: TracedValue): SourcePosting[] =>
  [root, ...root.get('offices').items()]
    .flatMap((level) => level.get('departments').items())
    .flatMap((department) => {
      const jobs = department.get('jobs').items().filter(isJob);
      return jobs.map((job) => toPosting(job, department.get('name').nonBlank()));
    });

/**
 * Greenhouse's Job Board API: the list of jobs, one job, and the jobs by department or office. Only one job has its
 * salary. Docs: https://developers.greenhouse.io/job-board.html
 */
export const greenhouse: Ats<'greenhouse'> = {
  name: 'greenhouse',
  // the page of a job needs the API of one job, because only that has the salary
  pages: [
    {
      page: /^https:\/\/(?:job-)?boards(\.eu)?\.greenhouse\.io\/(?!embed)([\w-]+)\/jobs\/(\d+)/,
      api: 'https://boards-api$1.greenhouse.io/v1/boards/$2/jobs/$3?pay_transparency=true',
    },
    {
      page: /^https:\/\/(?:job-)?boards(\.eu)?\.greenhouse\.io\/embed\/job_app\?(?=.*\bfor=([\w-]+))(?=.*\btoken=(\d+))/,
      api: 'https://boards-api$1.greenhouse.io/v1/boards/$2/jobs/$3?pay_transparency=true',
    },
    {
      page: /^https:\/\/(?:job-)?boards(\.eu)?\.greenhouse\.io\/(?!embed)([\w-]+)\/?$/,
      api: 'https://boards-api$1.greenhouse.io/v1/boards/$2/jobs?content=true',
    },
  ],
  detects: (input) => {
    const root = new TracedValue(input, '');
    const jobs = root.get('jobs');
    if (!Array.isArray(jobs.value)) return isJob(root) || fromDepartments(root).length > 0;
    return jobs.items().some(isJob) || (jobs.value.length === 0 && typeof root.get('meta.total').value === 'number');
  },
  read: (input) => {
    const root = new TracedValue(input, '');
    if (isJob(root)) return [toPosting(root)];
    const jobs = root.get('jobs');
    if (!Array.isArray(jobs.value)) return fromDepartments(root);
    return jobs.items().map((job) => toPosting(job));
  },
};
