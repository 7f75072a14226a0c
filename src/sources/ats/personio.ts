import { distinctTags, fromCode, withoutFiller } from '../fields/labels.js';
import { type Fields, TracedValue } from '../traced-value.js';
import { salaryBands } from '../fields/salary-band.js';
import { type Page, apiUrl, param, withParams } from '../page.js';
import type { Ats, AtsAddress, SourcePosting } from '../source.js';

/** Types of contract. The schema has none for `permanent`, trainees and working students: those become tags. */
const CONTRACTS: Readonly<Record<string, string | undefined>> = {
  freelance: 'CONTRACTOR',
  intern: 'INTERN',
  permanent: undefined,
  temporary: 'TEMPORARY',
  trainee: undefined,
  working_student: undefined,
  'working-student': undefined,
};

/** The contract of trainees and working students, in words. */
export const contractTag = (code: TracedValue): TracedValue | null =>
  /^(?:trainee|working[_-]student)$/.test(code.text() ?? '') ? fromCode(code) : null;

/** The types of a schedule such as `full-time`, and of a contract such as `intern`. */
export const employmentType = (schedule: TracedValue, code: TracedValue): TracedValue[] => {
  const contract = code.translate(CONTRACTS);
  if (schedule.value !== 'full-or-part-time') return [schedule, contract];
  return [schedule.map(() => 'FULL_TIME'), schedule.map(() => 'PART_TIME'), contract];
};

/** Parts without a name are the description; parts without a text are left out. */
const parseSections = (position: TracedValue): Fields => {
  const all = position.get('jobDescriptions').get('jobDescription').asArray();
  const parts = all.map((part) => ({ heading: part.get('name').nonBlank(), body: part.get('value').nonBlank() }));
  const stated = parts.filter(({ body }) => body.value !== undefined);
  const [description, ...more] = stated.filter(({ heading }) => heading.value === undefined);
  const rest = more.map(({ body }) => body.text() ?? '');
  return {
    description: description?.body.map((first) => (rest.length > 0 ? [first, ...rest].join('\n') : first)),
    sections: stated.filter(({ heading }) => heading.value !== undefined),
  };
};

/** A comma-separated list; each item has the path of the list. */
const splitList = (list: TracedValue): TracedValue[] =>
  (list.text() ?? '').split(',').map((item) => new TracedValue(item, list.path).nonBlank());

/** `https://acme.jobs.personio.de/xml` is the feed of `acme`: its postings are on the same host. */
export const CAREER_SITE = /^https?:\/\/([\w-]+?)[.-]jobs\.personio\.(de|com)(?=[/?#]|$)/i;

const toPosting = (position: TracedValue, feed: string): SourcePosting => {
  const [, account, domain] = CAREER_SITE.exec(feed) ?? [];
  const id = position.get('id').id();
  const page = account && id ? `https://${account}.jobs.personio.${domain}/job/${encodeURIComponent(id)}` : undefined;
  const [department, pay] = [withoutFiller(position.get('department')), position.get('salaryInformation')];
  const [minValue, maxValue] = [pay.get('min'), pay.get('max')];
  return {
    id,
    listed: true,
    fields: {
      title: position.get('name').nonBlank(),
      // the account in the URL is no name of an employer
      hiringOrganization: { name: position.get('subcompany').nonBlank() },
      // the feed has no other number, and this is the one in the URL of the page
      identifier: id === null ? undefined : position.get('id').map(() => id),
      url: page,
      application: { url: page },
      jobLocation: [position.get('office'), ...position.get('additionalOffices').get('office').asArray()].map(
        (office) => office.nonBlank(),
      ),
      workplaceType: position.get('workplaceType').nonBlank(),
      department,
      tags: distinctTags(
        [
          contractTag(position.get('employmentType')),
          position.get('recruitingCategory'),
          ...splitList(position.get('keywords')),
        ],
        department,
      ),
      employmentType: employmentType(position.get('schedule').nonBlank(), position.get('employmentType')),
      baseSalary: salaryBands({ minValue, maxValue, currency: pay.get('currencyCode'), unitText: pay.get('type') }),
      datePosted: position.get('createdAt').nonBlank(),
      ...parseSections(position),
    },
  };
};

/** The positions of a feed, or the one position that is the whole document. */
const positionsOf = (input: unknown): TracedValue[] => {
  const document = new TracedValue(input, '');
  // in a feed that is broken, some may be after its end; two feeds may be in one file
  return [...document.get('workzag-jobs').asArray(), document].flatMap((part) => part.get('position').asArray());
};

/** Any page of a career site, or its feed. The language of the page is that of the feed. */
const addressOf = (page: Page): AtsAddress | null => {
  const [, account, domain] = /^([\w-]+[.-]jobs)\.personio\.(de|com)$/.exec(page.host) ?? [];
  if (!account || !domain) return null;
  const language = param(page, 'language');
  const at = page.path.indexOf('job');
  const id = at === -1 ? undefined : /^\d+/.exec(page.path[at + 1] ?? '')?.[0];
  const params: Record<string, string> = language && /^[a-z]{2}$/i.test(language) ? { language } : {};
  return {
    board: [withParams(apiUrl`https://${account}.personio.${domain}/xml`, params)],
    posting: id ? { id } : null,
  };
};

/**
 * The XML feed of a Personio career site, `https://<account>.jobs.personio.de/xml`, as `parseXml` reads it.
 * Docs: https://developer.personio.de/docs/retrieving-open-job-positions
 */
export const personio: Ats<'personio'> = {
  name: 'personio',
  addressOf,
  detects: (input) =>
    new TracedValue(input, '').get('workzag-jobs').value !== undefined ||
    positionsOf(input).some((position) => position.get('jobDescriptions').value !== undefined),
  read: (input, { url = '' }) => positionsOf(input).map((position) => toPosting(position, url)),
};
