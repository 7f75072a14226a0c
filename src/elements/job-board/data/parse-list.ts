import type { Issue } from '../../../schema/issues/issue.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import { safeParsePosting } from '../../../schema/parser/parse-internal.js';
import { toWebUrl } from '../../../schema/url.js';
import type { SourceName } from '../../../sources/source.js';
import { isNativeFormat } from '../../shared/loading/parse-any.js';
import { forEachSliced } from '../../shared/loading/time-slicing.js';

/** The postings of one list. */
export interface List {
  readonly postings: readonly JobPosting[];
  readonly issues: readonly Issue[];
  /** Whether it could not be had, or holds nothing that can be read: then it does not say that there are no postings. */
  readonly isFailed: boolean;
}

export interface ListOptions {
  readonly source: SourceName | null;
  /** Where it came from: relative addresses resolve against this. */
  readonly base: string;
  /** The one posting of it that is meant. */
  readonly id: string | null;
  readonly signal: AbortSignal;
}

interface Row {
  readonly input: unknown;
  mapPath(issue: Issue): Issue;
}

/** What is told of a list: a feed of thousands has the same fault in each. */
export const ISSUES_MAX = 20;

const failed = (...issues: readonly Issue[]): List => ({ postings: [], issues, isFailed: true });

/** The items of a list in our own form: `[…]`, `{"postings": […]}`, or one posting. */
const itemsOf = (data: unknown): readonly unknown[] => {
  if (Array.isArray(data)) return data;
  const inner = typeof data === 'object' && data !== null && 'postings' in data ? data.postings : null;
  return Array.isArray(inner) ? inner : [data];
};

const ownRows = (data: unknown): Row[] =>
  itemsOf(data).map((input, index) => ({
    input,
    mapPath: (issue) => ({ ...issue, path: `[${index}].${issue.path}`.replace(/\.$/, '') }),
  }));

const isOwnList = (data: unknown): boolean => {
  const items = itemsOf(data);
  const [first] = items;
  return items.length === 0 || isNativeFormat(first, safeParsePosting(first));
};

/** The rows of a response in any form. The readers of forms that are not our own are downloaded only for those. */
const rowsOf = async (data: unknown, { source, base, id }: ListOptions): Promise<Row[] | List> => {
  if (!source && typeof data !== 'string' && isOwnList(data)) return ownRows(data);
  const { parseSource } = await import('../../../sources/parse-source.js');
  const { rows, issues, source: known } = parseSource(data, { source: source ?? undefined, url: base });
  if (rows.length > 0 || issues.length === 0) return id ? rows.filter((row) => row.id === id) : [...rows];
  // of a list that no reader knows, our own form's issues say more
  return known === null && Array.isArray(data) ? ownRows(data) : failed(...issues);
};

/** One item of a list in our own form that is in another. */
const readForeignItem = async (row: Row, options: ListOptions): Promise<Row> => {
  const { parseSource } = await import('../../../sources/parse-source.js');
  const [found] = parseSource(row.input, { url: options.base }).rows;
  return found ? { input: found.input, mapPath: (issue) => row.mapPath(found.mapPath(issue)) } : row;
};

/** The posting with absolute addresses, so that it can be shown away from its list. */
const resolveUrls = (posting: JobPosting, base: string): JobPosting => {
  const resolve = <Part extends object>(part: Part, key: keyof Part & string): Part => {
    const url = part[key];
    if (typeof url !== 'string' || /^https?:/i.test(url)) return part;
    return { ...part, [key]: toWebUrl(url, base) ?? url };
  };
  const { application, hiringOrganization } = posting;
  return {
    ...resolve(posting, 'url'),
    ...(application && { application: resolve(application, 'url') }),
    ...(hiringOrganization && { hiringOrganization: resolve(resolve(hiringOrganization, 'url'), 'logo') }),
  };
};

/** From this length on `JSON.parse` may take longer than a page should be kept waiting. */
const LONG = 1_000_000;

const parse = async (input: unknown, signal: AbortSignal): Promise<{ data: unknown } | Issue> => {
  if (typeof input !== 'string' || /^\s*</.test(input)) return { data: input };
  const text = input.replace(/^\uFEFF/, '');
  try {
    if (text.length < LONG) return { data: JSON.parse(text) as unknown };
    const { parseJsonInSlices } = await import('./chunked-json.js');
    return { data: await parseJsonInSlices(text, signal) };
  } catch (received) {
    return { code: 'json-invalid', path: '', received };
  }
};

/** Reads a list in any form, a few ms at a time. Never throws on plain data. */
export const readList = async (input: unknown, options: ListOptions): Promise<List> => {
  const parsed = await parse(input, options.signal);
  if (!('data' in parsed)) return failed(parsed);
  const rows = await rowsOf(parsed.data, options);
  if (!Array.isArray(rows)) return rows;
  const postings: JobPosting[] = [];
  const issues: Issue[] = [];
  const take = ({ input: item, mapPath }: Row, { data, issues: own } = safeParsePosting(item)): void => {
    if (data) postings.push(resolveUrls(data, options.base));
    for (const issue of own) if (issues.length < ISSUES_MAX) issues.push(mapPath(issue));
  };
  await forEachSliced(
    rows,
    (row) => {
      const result = safeParsePosting(row.input);
      if (isNativeFormat(row.input, result)) return take(row, result);
      return readForeignItem(row, options).then(take);
    },
    options.signal,
  );
  return { postings, issues, isFailed: rows.length > 0 && postings.length === 0 };
};
