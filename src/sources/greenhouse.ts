import { employmentTypes, typesOrNone } from './employment.js';
import { payOf, payTexts } from './greenhouse-pay.js';
import { placesOf } from './greenhouse-places.js';
import { toHtml, toText, unescapeHtml } from './html.js';
import { Located } from './located.js';
import { payBands } from './pay.js';
import type { FieldValue, Source, SourcePosting } from './source.js';

const TYPE_FIELD = /^(?:(?:employment|job|worker|time|contract|position)[ -](?:type|status)|commitment)$/i;
const PAY_FIELD = /salary|\bpay\b|compensation/i;
const WORKPLACE_FIELD = /^(?:work(?:place|ing)?|location|remote)[ -](?:type|model|mode|arrangement|style|status)$/i;
const WORKPLACE = /^(?:fully )?(remote|hybrid|on-?site|in[ -]office|in[ -]person)$/i;

/** A custom field that the employer shows on its board, found by its name. */
const customField = (job: Located, name: RegExp): Located | undefined =>
  job
    .at('metadata')
    .items()
    .find((field) => name.test(field.at('name').text() ?? ''))
    ?.at('value');

/** The pay ranges, or else a custom field of the type `currency_range`. */
const salaryOf = (job: Located): readonly FieldValue[] => {
  const [bands, range] = [payOf(job), customField(job, PAY_FIELD)];
  if (bands.length > 0 || !range) return bands;
  const [minValue, maxValue, currency] = [range.at('min_value'), range.at('max_value'), range.at('unit')];
  return payBands({ minValue, maxValue, currency, unitText: new Located(undefined, '') });
};

const departmentOf = (job: Located): Located => {
  const names = job
    .at('departments')
    .items()
    .map((department) => department.at('name').text());
  const shown = names.filter((name) => name && name !== 'No Department');
  return job.at('departments').map(() => shown.join(', ') || undefined);
};

/** Escaped once by the API, and twice in its documentation. */
const descriptionOf = (job: Located): Located =>
  job
    .at('content')
    .stated()
    .map((html) => (typeof html === 'string' && !/<[a-z]/i.test(html) ? toHtml(unescapeHtml(html)) : html));

const toPosting = (job: Located, department = departmentOf(job)): SourcePosting => {
  const [url, description] = [job.at('absolute_url').stated(), descriptionOf(job)];
  const [types, workplace] = [customField(job, TYPE_FIELD), customField(job, WORKPLACE_FIELD)];
  const requisition = job.at('requisition_id').id() ?? '';
  return {
    id: job.at('id').id(),
    listed: true,
    fields: {
      title: job.at('title'),
      hiringOrganization: { name: job.at('company_name').stated() },
      // some boards write words where the number belongs: `See Opening ID`, `MULTI`
      identifier: job.at('requisition_id').map(() => (/\d/.test(requisition) ? requisition : undefined)),
      url,
      inLanguage: job.at('language').stated(),
      employmentType: typesOrNone(types ? employmentTypes(types).all() : [], job),
      department,
      jobLocation: placesOf(job),
      workplaceType: workplace?.map(() => WORKPLACE.exec(workplace.text() ?? '')?.[1]),
      baseSalary: salaryOf(job),
      datePosted: job.at('first_published').stated(),
      validThrough: job.at('application_deadline').stated(),
      description,
      sections: payTexts(job, toText(description.text() ?? '')),
      application: { url },
    },
  };
};

const isJob = (item: Located): boolean => item.at('absolute_url').text() !== undefined;

/** The jobs by department, as `/departments` and `/offices` give them. */
const fromDepartments = (root: Located): SourcePosting[] =>
  [root, ...root.at('offices').items()]
    .flatMap((level) => level.at('departments').items())
    .flatMap((department) => {
      const jobs = department.at('jobs').items().filter(isJob);
      return jobs.map((job) => toPosting(job, department.at('name').stated()));
    });

/**
 * Greenhouse's Job Board API: the list of jobs, one job, and the jobs by department or office. Pay comes with one job
 * only. Docs: https://developers.greenhouse.io/job-board.html
 */
export const greenhouse: Source = {
  name: 'greenhouse',
  detects: (input) => {
    const root = new Located(input, '');
    const jobs = root.at('jobs');
    if (!Array.isArray(jobs.value)) return isJob(root) || fromDepartments(root).length > 0;
    return jobs.items().some(isJob) || (jobs.value.length === 0 && typeof root.at('meta.total').value === 'number');
  },
  read: (input) => {
    const root = new Located(input, '');
    if (isJob(root)) return [toPosting(root)];
    const jobs = root.at('jobs');
    if (!Array.isArray(jobs.value)) return fromDepartments(root);
    return jobs.items().map((job) => toPosting(job));
  },
};
