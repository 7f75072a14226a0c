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

/** Whether a response is an object with one of these keys. */
const hasOneOf =
  (...keys: readonly string[]) =>
  ({ data }: Input): boolean =>
    isRecord(data) && keys.some((key) => Object.hasOwn(data, key));

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
    mayBe: hasOneOf('jobPostings', 'jobPostingInfo'),
    load: reader(() => import('./ats/workday.js'), 'workday'),
  },
  bamboohr: {
    mayBe: hasOneOf('result'),
    load: reader(() => import('./ats/bamboohr.js'), 'bamboohr'),
  },
  usajobs: {
    mayBe: hasOneOf('SearchResult'),
    load: reader(() => import('./ats/usajobs.js'), 'usajobs'),
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
