import { parseEmploymentTypes } from '../fields/employment-types.js';
import { parseSalary, salarySections } from './greenhouse/pay.js';
import { parseLocation } from './greenhouse/places.js';
import { toHtml, toText, unescapeHtml } from '../fields/html.js';
import { withoutFiller } from '../fields/labels.js';
import { parsePayHeading } from '../fields/pay-heading.js';
import { type FieldValue, TracedValue, hasValue } from '../traced-value.js';
import { salaryBands } from '../fields/salary-band.js';
import { type Page, accountPath, apiUrl, param } from '../page.js';
import type { Ats, AtsAddress, SourcePosting } from '../source.js';

const TYPE_FIELD = /^(?:(?:employment|job|worker|time|contract|position)[ -](?:type|status)|commitment)$/i;
const PAY_FIELD = /salary|\bpay\b|compensation/i;
const WORKPLACE_FIELD = /^(?:work(?:place|ing)?|location|remote)[ -](?:type|model|mode|arrangement|style|status)$/i;
const WORKPLACE = /^(?:fully )?(remote|hybrid|on-?site|in[ -]office|in[ -]person)$/i;

/** The custom fields with a name. */
const findFields = (job: TracedValue, name: RegExp): TracedValue[] =>
  job
    .get('metadata')
    .items()
    .filter((field) => name.test(field.get('name').text() ?? ''));

/** The pay ranges, or else a custom field of the type `currency_range`. */
const parseAnySalary = (job: TracedValue): readonly FieldValue[] => {
  const bands = parseSalary(job);
  const field = findFields(job, PAY_FIELD).find((one) => hasValue(one.get('value').getFirst('min_value', 'max_value')));
  if (bands.length > 0 || !field) return bands;
  const range = field.get('value');
  const [minValue, maxValue, currency] = [range.get('min_value'), range.get('max_value'), range.get('unit')];
  const { note } = parsePayHeading(field.get('name'));
  return salaryBands({ minValue, maxValue, currency, unitText: new TracedValue(undefined, ''), note });
};

const departmentOf = (job: TracedValue): TracedValue => {
  const names = job
    .get('departments')
    .items()
    .map((department) => withoutFiller(department.get('name')).text());
  return job.get('departments').map(() => names.filter(Boolean).join(', ') || undefined);
};

/** The API escapes HTML once; its documentation shows it escaped twice. */
const descriptionOf = (job: TracedValue): TracedValue =>
  job
    .get('content')
    .nonBlank()
    .map((html) => (typeof html === 'string' && !/<[a-z]/i.test(html) ? toHtml(unescapeHtml(html)) : html));

const toPosting = (job: TracedValue, department = departmentOf(job)): SourcePosting => {
  const [url, description] = [job.get('absolute_url').nonBlank(), descriptionOf(job)];
  const [types, workplace] = [TYPE_FIELD, WORKPLACE_FIELD].map((name) => findFields(job, name)[0]?.get('value'));
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

/** Gem's responses are alike, but for the name of their date. */
const isJob = (item: TracedValue): boolean =>
  item.get('absolute_url').text() !== undefined && item.get('first_published_at').value === undefined;

/** The jobs by department, in responses of `/departments` and `/offices`. */
const fromDepartments = (root: TracedValue): SourcePosting[] =>
  [root, ...root.get('offices').items()]
    .flatMap((level) => level.get('departments').items())
    .flatMap((department) => {
      const jobs = department.get('jobs').items().filter(isJob);
      return jobs.map((job) => toPosting(job, withoutFiller(department.get('name'))));
    });

/** The hosts of the API. The boards of `.eu.` are on the first as well; the second is not known to all name servers. */
const [API, EU_API] = ['https://boards-api.greenhouse.io', 'https://boards-api.eu.greenhouse.io'] as const;

const isNumber = (text: string | null | undefined): text is string => /^\d+$/.test(text ?? '');

/** The page of a board or job, the frame in which other sites embed it, the script that embeds it, or the API. */
const addressOf = (page: Page): AtsAddress | null => {
  const [, kind, region] = /^((?:job-)?boards|boards-api|api)(\.eu)?\.greenhouse\.io$/.exec(page.host) ?? [];
  if (!kind) return null;
  const isApi = kind.endsWith('api');
  const [account, list = 'jobs', number] = isApi ? page.path.slice(2) : accountPath(page.path, 'jobs');
  const board = account === 'embed' ? param(page, 'for') : account;
  if (!board || (isApi && (page.path[1] !== 'boards' || list !== 'jobs'))) return null;
  const id = [list === 'jobs' ? number : null, param(page, 'token'), param(page, 'gh_jid')].find(isNumber);
  const onEach = (path: string): [string, ...string[]] => [API + path, ...(region ? [EU_API + path] : [])];
  return {
    board: onEach(apiUrl`/v1/boards/${board}/jobs?content=true`),
    // only the API of one job has its salary
    posting: id ? { id, api: onEach(apiUrl`/v1/boards/${board}/jobs/${id}?pay_transparency=true`) } : null,
  };
};

/**
 * Greenhouse's Job Board API: the list of jobs, one job, and the jobs by department or office. Only one job has its
 * salary. Docs: https://developers.greenhouse.io/job-board.html
 */
export const greenhouse: Ats<'greenhouse'> = {
  name: 'greenhouse',
  addressOf,
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
