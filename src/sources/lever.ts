import { employmentTypes, typesOrNone } from './employment.js';
import { Located, firstStated } from './located.js';
import { payWords } from './pay-words.js';
import type { Fields, Source, SourcePosting } from './source.js';

const UNITS: Readonly<Record<string, string>> = {
  'per-year-salary': 'YEAR',
  'per-month-salary': 'MONTH',
  'bi-week-salary': 'TWO_WEEKS',
  'per-week-salary': 'WEEK',
  'per-day-wage': 'DAY',
  'per-hour-wage': 'HOUR',
  'one-time': 'TOTAL',
};
/** Twice a month, and every two months: periods that we have no unit for. */
const WITHOUT_UNIT: readonly unknown[] = ['semi-month-salary', 'bi-month-salary'];

/** The first of these keys of a posting that has something. */
const first = (posting: Located, key: string, ...others: readonly string[]): Located =>
  firstStated(posting.at(key), ...others.map((other) => posting.at(other)));

const wordsOnPay = (posting: Located) =>
  payWords(first(posting, 'salaryDescriptionHtml', 'salaryDescription', 'salaryDescriptionPlain'), 'Salary');

const payOf = (posting: Located): Fields => {
  const range = posting.at('salaryRange');
  const [minValue, maxValue, interval] = [range.at('min'), range.at('max'), range.at('interval').stated()];
  const period = WITHOUT_UNIT.includes(interval.value) ? String(interval.value).replaceAll('-', ' ') : '';
  const note = [period, wordsOnPay(posting).note].filter(Boolean).join('; ') || undefined;
  if (!note && first(range, 'min', 'max').value === undefined) return {};
  return {
    currency: range.at('currency').stated(),
    minValue: minValue.stated(),
    maxValue: maxValue.stated(),
    unitText: period ? undefined : interval.translate(UNITS),
    note,
  };
};

/** The country is that of the first place. */
const placesOf = (posting: Located): readonly Fields[] => {
  const all = posting.at('categories.allLocations').all();
  const name = firstStated(posting.at('categories.location'), ...all);
  const others = all.filter((place) => place.text() !== name.text());
  return [
    { name, addressCountry: posting.at('country').stated() },
    ...others.map((other) => ({ name: other.stated() })),
  ];
};

/** The items of a list come without the list. */
const toList = (html: unknown): unknown =>
  typeof html === 'string' && /^\s*<li\b/i.test(html) ? `<ul>${html.trim()}</ul>` : html;

/** The texts in the order of the page. A list without a heading ends the description. */
const textsOf = (posting: Located): Fields => {
  const text = posting.at('content').value ? posting.at('content') : posting;
  const lists = text
    .at('lists')
    .items()
    .map((list) => ({ heading: list.at('text').stated(), body: list.at('content').stated().map(toList) }));
  const whole = first(text, 'descriptionHtml', 'description', 'descriptionPlain');
  const halves = [first(text, 'opening', 'openingPlain'), first(text, 'descriptionBody', 'descriptionBodyPlain')];
  const parts = [
    ...(whole.value === undefined ? halves : [whole]),
    ...lists.filter(({ heading }) => heading.value === undefined).map(({ body }) => body),
  ].filter(({ value }) => value !== undefined);
  const joined = parts.map((part) => part.text()).join('\n');
  const closing = first(text, 'additional', 'additionalPlain', 'closingHtml', 'closing');
  return {
    description: parts[0]?.map((part) => (parts.length > 1 ? joined : part)),
    sections: [
      ...lists.filter(({ heading, body }) => heading.value !== undefined && body.value !== undefined),
      closing.value === undefined ? null : { heading: 'Additional information', body: closing },
      wordsOnPay(posting).section,
    ],
  };
};

/** In milliseconds since 1970. */
const toIso = (time: unknown): unknown =>
  typeof time === 'number' && Math.abs(time) < 8.64e15 ? new Date(time).toISOString() : time;

/** Only the authenticated API gives what is not published, or published to employees alone. */
const isListed = (posting: Located): boolean => {
  const channels = posting.at('distributionChannels').items();
  return (
    [undefined, 'published'].includes(posting.at('state').text()) &&
    posting.at('confidentiality').value !== 'confidential' &&
    (channels.length === 0 || channels.some(({ value }) => value === 'public'))
  );
};

const toPosting = (posting: Located): SourcePosting => {
  const category = (key: string): Located => posting.at(`categories.${key}`).stated();
  const types = employmentTypes(category('commitment'));
  return {
    id: posting.at('id').id(),
    listed: isListed(posting),
    fields: {
      title: posting.at('text'),
      identifier: first(posting, 'reqCode', 'requisitionCodes[0]'),
      url: first(posting, 'hostedUrl', 'urls.show'),
      employmentType: typesOrNone(types.all(), posting),
      department: category('department'),
      team: category('team'),
      tags: [...posting.at('tags').all(), category('level'), types.value === undefined ? category('commitment') : null],
      jobLocation: placesOf(posting),
      workplaceType: posting.at('workplaceType').translate({ unspecified: undefined }),
      baseSalary: [payOf(posting)],
      datePosted: posting.at('createdAt').stated().map(toIso),
      ...textsOf(posting),
      application: { url: first(posting, 'applyUrl', 'urls.apply', 'hostedUrl', 'urls.show') },
    },
  };
};

/** The list of postings, grouped or not, or the one posting; the authenticated API has them under `data`. */
const postingsOf = (input: unknown): Located[] => {
  const root = new Located(input, '');
  const list = root.at('data').value ? root.at('data') : root;
  return list
    .all()
    .flatMap((item) => (Array.isArray(item.at('postings').value) ? item.at('postings').items() : [item]))
    .filter((item) => item.at('categories').value || item.at('hostedUrl').value || item.at('urls').value);
};

/**
 * Lever's postings API: a bare list, a list grouped by team, or one posting; and the postings of its authenticated
 * API. Neither names the employer. Docs: https://github.com/lever/postings-api, https://hire.lever.co/developer
 */
export const lever: Source = {
  name: 'lever',
  detects: (input) => postingsOf(input).some((posting) => posting.at('text').text() !== undefined),
  read: (input) => postingsOf(input).map(toPosting),
};
