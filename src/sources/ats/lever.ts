import { parseEmploymentTypes } from '../fields/employment-types.js';
import { distinctTags, withoutFiller } from '../fields/labels.js';
import { type Fields, TracedValue, firstNonBlank } from '../traced-value.js';
import { salaryNote } from '../fields/salary-note.js';
import { type Page, accountPath, apiUrl, withParams } from '../page.js';
import type { Ats, AtsAddress, SourcePosting } from '../source.js';

const UNITS: Readonly<Record<string, string>> = {
  'per-year-salary': 'YEAR',
  'per-month-salary': 'MONTH',
  'bi-week-salary': 'TWO_WEEKS',
  'per-week-salary': 'WEEK',
  'per-day-wage': 'DAY',
  'per-hour-wage': 'HOUR',
  'one-time': 'TOTAL',
};
/** Twice a month, and every two months: the schema has no unit for these. */
const WITHOUT_UNIT: readonly unknown[] = ['semi-month-salary', 'bi-month-salary'];

const salaryNoteOf = (posting: TracedValue) =>
  salaryNote(posting.getFirst('salaryDescriptionHtml', 'salaryDescription', 'salaryDescriptionPlain'), 'Salary');

const parseSalary = (posting: TracedValue): Fields => {
  const range = posting.get('salaryRange');
  const [minValue, maxValue, interval] = [range.get('min'), range.get('max'), range.get('interval').nonBlank()];
  const period = WITHOUT_UNIT.includes(interval.value) ? String(interval.value).replaceAll('-', ' ') : '';
  const note = [period, salaryNoteOf(posting).note].filter(Boolean).join('; ') || undefined;
  if (!note && range.getFirst('min', 'max').value === undefined) return {};
  return {
    currency: range.get('currency').nonBlank(),
    minValue: minValue.nonBlank(),
    maxValue: maxValue.nonBlank(),
    unitText: period ? undefined : interval.translate(UNITS),
    note,
  };
};

/** `country` is that of the first location. */
const parseLocations = (posting: TracedValue): readonly Fields[] => {
  const all = posting.get('categories.allLocations').asArray();
  const name = firstNonBlank(posting.get('categories.location'), ...all);
  const others = all.filter((location) => location.text() !== name.text());
  return [
    { name, addressCountry: posting.get('country').nonBlank() },
    ...others.map((other) => ({ name: other.nonBlank() })),
  ];
};

/** The API returns the items of a list without the list. */
const toList = (html: unknown): unknown =>
  typeof html === 'string' && /^\s*<li\b/i.test(html) ? `<ul>${html.trim()}</ul>` : html;

/** The texts in the order of the public page. Lists without a heading are the end of the description. */
const parseSections = (posting: TracedValue): Fields => {
  const text = posting.get('content').value ? posting.get('content') : posting;
  const lists = text
    .get('lists')
    .items()
    .map((list) => ({ heading: list.get('text').nonBlank(), body: list.get('content').nonBlank().map(toList) }));
  const whole = text.getFirst('descriptionHtml', 'description', 'descriptionPlain');
  const halves = [text.getFirst('opening', 'openingPlain'), text.getFirst('descriptionBody', 'descriptionBodyPlain')];
  const parts = [
    ...(whole.value === undefined ? halves : [whole]),
    ...lists.filter(({ heading }) => heading.value === undefined).map(({ body }) => body),
  ].filter(({ value }) => value !== undefined);
  const joined = parts.map((part) => part.text()).join('\n');
  const closing = text.getFirst('additional', 'additionalPlain', 'closingHtml', 'closing');
  return {
    description: parts[0]?.map((part) => (parts.length > 1 ? joined : part)),
    sections: [
      ...lists.filter(({ heading, body }) => heading.value !== undefined && body.value !== undefined),
      closing.value === undefined ? null : { heading: 'Additional information', body: closing },
      salaryNoteOf(posting).section,
    ],
  };
};

/** @param time In ms since 1970. */
const toIso = (time: unknown): unknown =>
  typeof time === 'number' && Math.abs(time) < 8.64e15 ? new Date(time).toISOString() : time;

/** Only the authenticated API has postings that are not published, or published to employees only. */
const isListed = (posting: TracedValue): boolean => {
  const channels = posting.get('distributionChannels').items();
  return (
    [undefined, 'published'].includes(posting.get('state').text()) &&
    posting.get('confidentiality').value !== 'confidential' &&
    (channels.length === 0 || channels.some(({ value }) => value === 'public'))
  );
};

const toPosting = (posting: TracedValue): SourcePosting => {
  const category = (key: string): TracedValue => posting.get(`categories.${key}`).nonBlank();
  const types = parseEmploymentTypes(category('commitment'));
  const [department, team] = [withoutFiller(category('department')), withoutFiller(category('team'))];
  return {
    id: posting.get('id').id(),
    listed: isListed(posting),
    fields: {
      title: posting.get('text'),
      identifier: posting.getFirst('reqCode', 'requisitionCodes[0]'),
      url: posting.getFirst('hostedUrl', 'urls.show'),
      employmentType: types.asArray(),
      department,
      team,
      tags: distinctTags(
        [
          ...posting.get('tags').asArray(),
          category('level'),
          types.value === undefined ? category('commitment') : null,
        ],
        department,
        team,
        types.value === undefined ? null : category('commitment'),
      ),
      jobLocation: parseLocations(posting),
      workplaceType: posting.get('workplaceType').translate({ unspecified: undefined }),
      baseSalary: [parseSalary(posting)],
      datePosted: posting.get('createdAt').nonBlank().map(toIso),
      ...parseSections(posting),
      application: { url: posting.getFirst('applyUrl', 'urls.apply', 'hostedUrl', 'urls.show') },
    },
  };
};

/** The list of postings, grouped or not, or the one posting. The authenticated API has them under `data`. */
const postingsOf = (input: unknown): TracedValue[] => {
  const root = new TracedValue(input, '');
  const list = root.get('data').value ? root.get('data') : root;
  return list
    .asArray()
    .flatMap((item) => (Array.isArray(item.get('postings').value) ? item.get('postings').items() : [item]))
    .filter((item) => item.get('categories').value || item.get('hostedUrl').value || item.get('urls').value);
};

/** The page of a board or posting, or the API, whose parameters are kept. */
const addressOf = ({ host, path, query }: Page): AtsAddress | null => {
  const [, kind, region = ''] = /^(jobs|api)(\.eu)?\.lever\.co$/.exec(host) ?? [];
  const isApi = kind === 'api';
  if (!kind || (isApi && path[1] !== 'postings')) return null;
  const [account, id] = isApi ? path.slice(2) : accountPath(path);
  if (!account) return null;
  const api = apiUrl`https://api${region}.lever.co/v0/postings/${account}`;
  const complete = (url: string): [string] => [withParams(url, { mode: 'json' }, isApi ? query : undefined)];
  return {
    board: complete(api),
    posting: id && /[\d-]/.test(id) ? { id, api: complete(api + apiUrl`/${id}`) } : null,
  };
};

/** The script with which other sites show their Lever board: `leverJobsOptions = {accountName: 'acme'}`. */
const findBoard = (html: string): AtsAddress | null => {
  const [, account] = /\bleverJobsOptions\b[^<]{0,200}?\baccountName["']?\s*:\s*["']([\w.-]+)["']/.exec(html) ?? [];
  return account ? addressOf({ host: 'jobs.lever.co', path: [account], query: new URLSearchParams() }) : null;
};

/**
 * Lever's postings API: a bare list, a list grouped by team, or one posting; and the postings of its authenticated
 * API. Neither names the employer. Docs: https://github.com/lever/postings-api, https://hire.lever.co/developer
 */
export const lever: Ats<'lever'> = {
  name: 'lever',
  addressOf,
  findBoard,
  detects: (input) => postingsOf(input).some((posting) => posting.get('text').text() !== undefined),
  read: (input) => postingsOf(input).map(toPosting),
};
