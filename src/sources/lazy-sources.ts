/** Which readers an input may need, and how a page loads them. A page loads this for inputs of other sources alone. */
import { type LazyOptions, lazy } from '../lazy/lazy.js';
import { isRecord } from '../schema/is-record.js';
import { type Issue, partMissing } from '../schema/issues/issue.js';
import { looksLikeMicrodata } from './looks-like-microdata.js';
import type { ParsedText } from './parse-text.js';
import { LAZY_NAMES, type LazyName, type Source } from './source.js';
import { looksLikeTable } from './table/looks-like-table.js';

/** An input: its text, if it is one, and what was parsed of it. */
interface Input extends Pick<ParsedText, 'form' | 'data'> {
  readonly text: string;
}

interface LazySource {
  /** Whether an input may be of this source: a cheap test that lets each of its own pass. */
  mayBe(input: Input): boolean;
  load(): Promise<Source | Issue>;
}

/** The library for CSV is in a file of its own, which is loaded beside the reader. */
const csv = lazy(() => import('../vendor/csv.js'), 'default');

/** A reader in a file of its own; an issue if that is missing. */
const reader = <Name extends string>(
  load: () => Promise<Readonly<Record<Name, Source>>>,
  name: Name,
  options?: LazyOptions,
) => {
  const module = lazy(load, name, options);
  return async (): Promise<Source | Issue> => (await module.get())?.[name] ?? partMissing(module);
};

/** Whether a list of objects is in data, not deep in it. */
const hasRecords = (data: unknown, depth = 0): boolean => {
  if (Array.isArray(data)) return data.some(isRecord);
  if (!isRecord(data) || depth > 3) return false;
  return Object.values(data).some((inner) => hasRecords(inner, depth + 1));
};

/** The root elements of feeds. */
const SYNDICATION = /^(?:\w+:)?(?:rss|feed|RDF|channel)$/i;

/** How deep the marks of a system are looked for, and in how many items of a list. */
const [DEPTH, LOOK_AT] = [4, 3];

/** Whether a record in data has one of these keys. */
const hasKey = (data: unknown, keys: readonly string[], depth = 0): boolean => {
  if (typeof data !== 'object' || data === null || depth > DEPTH) return false;
  if (isRecord(data) && keys.some((key) => Object.hasOwn(data, key))) return true;
  const inner: readonly unknown[] = Array.isArray(data) ? data.slice(0, LOOK_AT) : Object.values(data).slice(0, 100);
  return inner.some((value) => hasKey(value, keys, depth + 1));
};

/** Whether a response of JSON may be of a system: one of these keys is in each of its responses. */
const marked =
  (keys: string) =>
  ({ form, data }: Input): boolean =>
    form === 'json' && hasKey(data, keys.split(' '));

const SOURCES_BY_NAME: Readonly<Record<LazyName, LazySource>> = {
  microdata: {
    mayBe: ({ form, text }) => form === 'page' && looksLikeMicrodata(text),
    load: reader(() => import('./microdata.js'), 'microdata'),
  },
  feed: {
    mayBe: ({ form, data }) =>
      form === 'xml' && isRecord(data) && Object.keys(data).some((key) => SYNDICATION.test(key)),
    load: reader(() => import('./feed.js'), 'feed'),
  },
  'job-xml': {
    mayBe: ({ form, data }) =>
      form === 'xml' && isRecord(data) && !Object.keys(data).some((key) => SYNDICATION.test(key)),
    load: reader(() => import('./job-xml.js'), 'jobXml'),
  },
  workday: {
    mayBe: marked('jobPostings jobPostingInfo'),
    load: reader(() => import('./ats/workday.js'), 'workday'),
  },
  bamboohr: {
    mayBe: marked('jobOpeningName'),
    load: reader(() => import('./ats/bamboohr.js'), 'bamboohr'),
  },
  usajobs: {
    mayBe: marked('SearchResult'),
    load: reader(() => import('./ats/usajobs.js'), 'usajobs'),
  },
  pinpoint: {
    mayBe: marked('workplace_type_text employment_type_text compensation_visible skills_knowledge_expertise'),
    load: reader(() => import('./ats/pinpoint.js'), 'pinpoint'),
  },
  oracle: {
    mayBe: marked('requisitionList ExternalDescriptionStr ExternalPostedStartDate'),
    load: reader(() => import('./ats/oracle.js'), 'oracle'),
  },
  rippling: {
    mayBe: (input) => marked('workLocation workLocations locations')(input) && marked('name')(input),
    load: reader(() => import('./ats/rippling.js'), 'rippling'),
  },
  breezy: {
    mayBe: marked('published_date'),
    load: reader(() => import('./ats/breezy.js'), 'breezy'),
  },
  gem: {
    mayBe: marked('first_published_at'),
    load: reader(() => import('./ats/gem.js'), 'gem'),
  },
  comeet: {
    mayBe: (input) =>
      marked('url_comeet_hosted_page url_active_page')(input) ||
      (input.form === 'page' && input.text.includes('COMPANY_POSITIONS_DATA')),
    load: reader(() => import('./ats/comeet.js'), 'comeet'),
  },
  hibob: {
    mayBe: marked('jobAdDetails'),
    load: reader(() => import('./ats/hibob.js'), 'hibob'),
  },
  manatal: {
    mayBe: marked('position_name'),
    load: reader(() => import('./ats/manatal.js'), 'manatal'),
  },
  join: {
    mayBe: (input) => marked('idParam')(input) || (input.form === 'page' && input.text.includes('"idParam"')),
    load: reader(() => import('./ats/join.js'), 'join'),
  },
  dover: {
    mayBe: marked('is_sample client_name user_provided_description jobPostingUrl location_option'),
    load: reader(() => import('./ats/dover.js'), 'dover'),
  },
  eightfold: {
    mayBe: marked('canonicalPositionUrl positionUrl ats_job_id atsJobId'),
    load: reader(() => import('./ats/eightfold.js'), 'eightfold'),
  },
  'personio-json': {
    mayBe: ({ data }) => Array.isArray(data) && marked('name')({ form: 'json', data, text: '' }),
    load: reader(() => import('./ats/personio-json.js'), 'personioJson'),
  },
  table: {
    mayBe: ({ form, text }) => form === 'unknown' && looksLikeTable(text),
    load: reader(() => import('./table/index.js'), 'table', { needs: csv }),
  },
  list: {
    mayBe: ({ form, data }) => form === 'json' && hasRecords(data),
    load: reader(() => import('./plain-list.js'), 'list'),
  },
};

/** The readers that an input may need, in the order of detection, and an issue for each that is missing. */
export const loadReaders = async (
  input: Input,
  stated: string | null | undefined,
): Promise<{ readonly sources: readonly Source[]; readonly issues: readonly Issue[] }> => {
  const names = LAZY_NAMES.filter((name) => name === stated || SOURCES_BY_NAME[name].mayBe(input));
  const loaded = await Promise.all(names.map((name) => SOURCES_BY_NAME[name].load()));
  return {
    sources: loaded.filter((each) => 'read' in each),
    issues: loaded.filter((each) => 'code' in each),
  };
};
