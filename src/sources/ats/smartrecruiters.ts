import { parseEmploymentTypes } from '../fields/employment-types.js';
import { distinctTags, withoutFiller } from '../fields/labels.js';
import { type Fields, TracedValue, firstNonBlank } from '../traced-value.js';
import { salaryBands } from '../fields/salary-band.js';
import { type ListState, listStateOf } from '../list-state.js';
import { type Page, accountPath, apiUrl, withParams } from '../page.js';
import type { Ats, AtsAddress, ReadOptions, SourcePosting } from '../source.js';

/** SmartRecruiters' ids of employment types that the schema accepts. `permanent` is none: its label is "Full-time". */
const TYPES = /^(?:contract|intern|other|part-time|temporary|volunteer)$/;

/**
 * By id if that is known, or else by label. An internship may also be the level of experience that the employer chose; no
 * other level says anything about the type.
 */
const employmentTypes = (posting: TracedValue): TracedValue[] => {
  const [id, name] = [posting.get('typeOfEmployment.id'), posting.get('typeOfEmployment.label')];
  const types = TYPES.test(id.text() ?? '') ? [id] : parseEmploymentTypes(name).asArray();
  const level = posting.get('experienceLevel.id');
  const isIntern = level.value === 'internship' && !types.some((type) => /^intern/i.test(type.text() ?? ''));
  return isIntern ? [...types, level.map(() => 'INTERN')] : types;
};

const parseLocation = (location: TracedValue): Fields => ({
  name: location.get('fullLocation').nonBlank(),
  streetAddress: location.get('address').nonBlank(),
  addressLocality: location.get('city').nonBlank(),
  addressRegion: location.get('region').nonBlank(),
  postalCode: location.get('postalCode').nonBlank(),
  addressCountry: location.get('country').nonBlank(),
});

/** Only `true` counts: `false` is also the default of a posting that does not state it. */
const parseWorkplaceTypes = (location: TracedValue): TracedValue[] => {
  const [remote, hybrid] = [location.get('remote'), location.get('hybrid')];
  const types = [];
  if (remote.value === true) types.push(remote.map(() => 'REMOTE'));
  if (hybrid.value === true) types.push(hybrid.map(() => 'HYBRID'));
  return types;
};

/** The texts of an ad without a field of their own. Videos have URLs instead of a text. */
const otherSections = (ad: TracedValue, fields: readonly string[]): Fields[] =>
  Object.keys(ad.value ?? {})
    .filter((key) => !fields.includes(key))
    .map((key) => {
      const [title, text, urls] = [
        ad.get(key).get('title').nonBlank(),
        ad.get(key).get('text'),
        ad.get(key).get('urls').items(),
      ];
      const links = ad.get(key).map(() => urls.flatMap((url) => url.text() ?? []).join('\n'));
      return { heading: title.value === undefined ? key : title, body: firstNonBlank(text, links) };
    })
    .filter(({ body }) => body.value !== undefined);

const parseSections = (posting: TracedValue): Fields => {
  const ad = posting.get('jobAd.sections');
  const name = posting.get('company.name').nonBlank();
  // the schema requires the name of an employer; `company.identifier` is the account
  const isNamed = name.value !== undefined;
  return {
    hiringOrganization: isNamed ? { name, description: ad.get('companyDescription.text').nonBlank() } : undefined,
    description: ad.get('jobDescription.text').nonBlank(),
    qualifications: ad.get('qualifications.text').nonBlank(),
    sections: otherSections(ad, ['jobDescription', 'qualifications', ...(isNamed ? ['companyDescription'] : [])]),
  };
};

/** The fields about the work itself. */
const parseJobTerms = (posting: TracedValue): Fields => {
  const [location, pay, level] = [posting.get('location'), posting.get('compensation'), posting.get('experienceLevel')];
  const types = employmentTypes(posting);
  const department = withoutFiller(posting.get('department.label'));
  const industry = withoutFiller(posting.get('industry.label'));
  const typeName = posting.get('typeOfEmployment.label');
  const tags = [
    posting.get('function.id').value === 'other' ? null : posting.get('function.label'),
    level.get('id').value === 'not_applicable' ? null : level.get('label'),
    types.length === 0 ? typeName : null,
  ];
  return {
    employmentType: types,
    industry: posting.get('industry.id').value === 'other' ? undefined : industry,
    department,
    tags: distinctTags(tags, department, industry, types.length === 0 ? null : typeName),
    jobLocation: [parseLocation(location)],
    workplaceType: parseWorkplaceTypes(location),
    workplaceNote: location.get('hybridDescription').nonBlank(),
    baseSalary: salaryBands({
      minValue: pay.get('min'),
      maxValue: pay.get('max'),
      currency: pay.get('currency'),
      unitText: pay.get('period'),
    }),
  };
};

/** The page of a posting in a list, which has no URL. */
const pageOf = (posting: TracedValue): TracedValue => {
  const path = [posting.get('company.identifier').text(), posting.get('id').id()];
  const page = `https://jobs.smartrecruiters.com/${path.map((part) => encodeURIComponent(part ?? '')).join('/')}`;
  return posting.get('id').map(() => (path.every(Boolean) ? page : undefined));
};

const toPosting = (posting: TracedValue): SourcePosting => {
  const page = firstNonBlank(posting.get('postingUrl'), pageOf(posting));
  return {
    id: posting.get('id').id(),
    listed: posting.get('active').value !== false && (posting.get('visibility').text() ?? 'PUBLIC') === 'PUBLIC',
    fields: {
      title: posting.get('name').nonBlank(),
      identifier: posting.get('refNumber').nonBlank(),
      url: page,
      inLanguage: posting.get('language.code').nonBlank(),
      datePosted: posting.get('releasedDate').nonBlank(),
      application: { url: firstNonBlank(posting.get('applyUrl'), page) },
      ...parseJobTerms(posting),
      ...parseSections(posting),
    },
  };
};

/** The postings of one page of the list, or the one posting with all its texts. */
const postingsOf = (input: unknown): TracedValue[] => {
  const root = new TracedValue(input, '');
  return root.get('content').value === undefined ? root.asArray() : root.get('content').items();
};

/** The next page begins after the last posting of this one: the API has no URL for it. */
const listState = (input: unknown, count: number, { url }: ReadOptions): ListState => {
  const state = listStateOf(input, count);
  const { value: offset } = new TracedValue(input, '').get('offset');
  const end = (typeof offset === 'number' ? offset : 0) + count;
  const hasNext = count > 0 && state.total !== null && end < state.total;
  const query = new URLSearchParams(/\?([^#]*)/.exec(url ?? '')?.[1]);
  query.set('offset', String(end));
  return { ...state, hasNext, next: hasNext ? `?${query}` : null };
};

/** The steps of a path before the account. */
const PREFIXES = /^(?:oneclick-ui|company|ni)$/;

/** The page of a board or posting, the form to apply, or the API, whose parameters are kept. */
const addressOf = ({ host, path, query }: Page): AtsAddress | null => {
  if (!/^(?:(?:jobs|careers|api)\.)?smartrecruiters\.com$/.test(host)) return null;
  const isApi = host.startsWith('api.');
  if (isApi && path[1] !== 'companies') return null;
  const steps = isApi ? path.slice(2) : accountPath(path.filter((step) => !PREFIXES.test(step)));
  const [account, ...rest] = steps;
  if (!account || account === 'sr-jobs' || (isApi && rest[0] !== 'postings')) return null;
  const id = rest
    .map((step) => /^\d{6,}(?=-|$)|^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.exec(step)?.[0])
    .find(Boolean);
  const api = apiUrl`https://api.smartrecruiters.com/v1/companies/${account}/postings`;
  return {
    board: [withParams(api, { limit: '100' }, isApi ? query : undefined)],
    posting: id ? { id, api: [api + apiUrl`/${id}`] } : null,
  };
};

/** The widget with which other sites show their SmartRecruiters board: `"company_code": "Acme"`. */
const findBoard = (html: string): AtsAddress | null => {
  const [, account] = /\bcompany_code["']?\s*:\s*["']([\w-]+)["']/.exec(html) ?? [];
  if (!account || !html.includes('smartrecruiters.com')) return null;
  return addressOf({ host: 'jobs.smartrecruiters.com', path: [account], query: new URLSearchParams() });
};

/**
 * SmartRecruiters' Posting API: the list, which has no texts, and one posting.
 * Docs: https://developers.smartrecruiters.com/docs/posting-api
 */
export const smartrecruiters: Ats<'smartrecruiters'> = {
  name: 'smartrecruiters',
  addressOf,
  findBoard,
  detects: (input) =>
    (new TracedValue(input, '').get('totalFound').value !== undefined &&
      Array.isArray(new TracedValue(input, '').get('content').value)) ||
    postingsOf(input).some((posting) => posting.getFirst('jobAd', 'releasedDate').value !== undefined),
  read: (input) => postingsOf(input).map(toPosting),
  listState,
};
