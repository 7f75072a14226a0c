import { lazy } from '../../../lazy/lazy.js';
import { type Issue, partMissing, withSource } from '../../../schema/issues/issue.js';
import { mergeMissingApplications } from '../../../schema/issues/missing-applications.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import { type StatedEmployer, withEmployer } from '../../../model/posting/stated-employer.js';
import { coerceOnDemand } from '../../../schema/coerce/on-demand.js';
import { type ParseOutcome, safeParsePosting } from '../../../schema/parser/parse-internal.js';
import { toWebUrl } from '../../../schema/url.js';
import type { ListState } from '../../../sources/list-state.js';
import { nativeItemsOf } from '../../../sources/native-posting.js';
import type { ParseList, ParseListOptions, ParsedList } from '../board-types.js';
import { isEmployerStated } from '../../shared/stated-employer.js';
import { isNativeFormat } from '../../shared/loading/parse-any.js';
import { forEachSliced } from '../../shared/loading/time-slicing.js';

/** Parses other forms than ours, such as JSON-LD or the responses of recruiting systems. */
const parseSource = lazy(() => import('../../../sources/parse-source.js'), 'parseSource');
/** Parses long JSON texts without holding up the page. */
const chunkedJson = lazy(() => import('./chunked-json.js'), 'parseJsonInSlices');

/** One posting of a list, not yet parsed. */
interface ListItem {
  readonly id: string | null;
  readonly input: unknown;
  mapPath(issue: Issue): Issue;
}

const NO_EMPLOYER: StatedEmployer = { name: null, logo: null };

/** The most issues to report of a list: a feed of thousands has the same mistake in each posting. */
export const ISSUES_MAX = 20;

/** A list that could not be loaded or parsed. */
export const failedList = (...issues: readonly Issue[]): ParsedList => ({
  postings: [],
  ids: [],
  issues,
  list: null,
  isPart: false,
  isFailed: true,
});

/** The items of a list, and what it states about itself. */
interface FoundItems {
  readonly items: readonly ListItem[];
  readonly list: ListState | null;
  readonly issues: readonly Issue[];
}

const idOf = (input: unknown): string | null =>
  typeof input === 'object' && input !== null && 'identifier' in input && typeof input.identifier === 'string'
    ? input.identifier
    : null;

/** The items of a list in our own form. */
const nativeItems = (data: unknown): ListItem[] =>
  nativeItemsOf(data).map((input, index) => ({
    id: idOf(input),
    input,
    mapPath: (issue) => ({ ...issue, path: `[${index}].${issue.path}`.replace(/\.$/, '') }),
  }));

/** How many items of a list are looked at to tell its form. */
const LOOK_AT = 10;

const isNativeList = (data: unknown, isFetched: boolean | undefined): boolean => {
  const items = nativeItemsOf(data);
  const isNative = (item: unknown): boolean => isNativeFormat(item, safeParsePosting(item), isFetched);
  return items.length === 0 || items.slice(0, LOOK_AT).some(isNative);
};

/** Whether a list in our own form has something beside its postings: what it states about further pages, perhaps. */
const hasMoreKeys = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'postings' in data && Object.keys(data).length > 1;

/** The items of a response in any form. Parsers of forms other than ours are loaded only if they are needed. */
const findItems = async (
  data: unknown,
  { source, base, id, isFetched }: ParseListOptions,
): Promise<FoundItems | ParsedList> => {
  const isNative = !source && typeof data !== 'string' && isNativeList(data, isFetched);
  const items = isNative ? nativeItems(data) : [];
  const list: ListState = { count: items.length, total: null, next: null, hasNext: false };
  if (isNative && !hasMoreKeys(data)) return { items, list, issues: [] };
  const module = await parseSource.get();
  if (!module) return isNative ? { items, list, issues: [] } : failedList(partMissing(parseSource));
  const found = isNative
    ? { rows: items, issues: [], source: 'posting', list: module.listStateOf(data, items.length) }
    : await module.parseOnDemand(data, { source: source ?? undefined, url: base });
  const issues = await module.describeIssues(found.issues, data);
  if (found.rows.length > 0 || issues.length === 0) {
    const rows = id ? found.rows.filter((row) => module.isRowOf(id, row)) : found.rows;
    // of a list that has the one posting, the rest does not matter
    const isPart = found.list !== null && module.isIncomplete(found.list) && !(id && rows.length > 0);
    const incomplete = isPart && found.list ? [module.incompleteIssue(found.list)] : [];
    return { items: rows, list: found.list, issues: [...incomplete, ...issues] };
  }
  // what the page's author gave as a list of postings is one, and the issues of our own form say more
  return found.source === null && Array.isArray(data) && !isFetched
    ? { items: nativeItems(data), list, issues: [] }
    : failedList(...issues);
};

/** Parses one item, of a list in our own form, that is in another. Null if the parser could not be loaded. */
const parseForeignItem = async (item: ListItem, base: string): Promise<ListItem | null> => {
  const module = await parseSource.get();
  if (!module) return null;
  const [found] = module.parseSource(item.input, { url: base }).rows;
  return found ? { ...found, mapPath: (issue) => item.mapPath(found.mapPath(issue)) } : item;
};

/** An object whose URL at `key` is absolute: itself if that is, else a copy. */
const resolved = <Part extends object>(part: Part, key: keyof Part & string, base: string): Part => {
  const url = part[key];
  return typeof url !== 'string' || /^https?:/i.test(url) ? part : { ...part, [key]: toWebUrl(url, base) ?? url };
};

/** The posting with absolute URLs, so that it can be shown away from its list. */
const resolveUrls = (posting: JobPosting, base: string): JobPosting => {
  const { application, hiringOrganization } = posting;
  const whole = resolved(posting, 'url', base);
  const link = application && resolved(application, 'url', base);
  const employer = hiringOrganization && resolved(resolved(hiringOrganization, 'url', base), 'logo', base);
  if (link === application && employer === hiringOrganization) return whole; // most feeds have absolute ones
  return { ...whole, ...(link && { application: link }), ...(employer && { hiringOrganization: employer }) };
};

/** From this length on, in characters, `JSON.parse` may hold up the page for too long. */
const LONG_TEXT = 1_000_000;

interface ParsedText {
  readonly data: unknown;
  readonly issues: readonly Issue[];
}

const parseText = async (input: unknown, signal: AbortSignal): Promise<ParsedText> => {
  if (typeof input !== 'string' || /^\s*</.test(input)) return { data: input, issues: [] };
  const text = input.replace(/^\uFEFF/, '');
  try {
    const module = text.length < LONG_TEXT ? null : await chunkedJson.get();
    if (module) return { data: await module.parseJsonInSlices(text, signal), issues: [] };
    return { data: JSON.parse(text) as unknown, issues: text.length < LONG_TEXT ? [] : [partMissing(chunkedJson)] };
  } catch {
    // another form, or JSON with a mistake: the parsers of other forms say which
    return { data: input, issues: [] };
  }
};

/** Parses a list in any form, a few ms at a time. Never rejects, whatever the input. */
export const parseList: ParseList = async (input, options) => {
  try {
    const text = await parseText(input, options.signal);
    const found = await findItems(text.data, options);
    const list =
      'isFailed' in found ? found : await parseItems({ ...found, issues: [...text.issues, ...found.issues] }, options);
    return { ...list, issues: withSource(list.issues, input, options.name ?? '') };
  } catch (received) {
    return failedList({ code: 'unreadable', path: '', received });
  }
};

const parseItems = async (
  { items, list, issues: before }: FoundItems,
  { base, employer = NO_EMPLOYER, signal }: ParseListOptions,
): Promise<ParsedList> => {
  const postings: JobPosting[] = [];
  const ids: (string | null)[] = [];
  const issues: Issue[] = [...before];
  const missing: Issue[] = [];
  /** Files of this library, which are of no posting. */
  const parts = new Map<string, Issue>();
  const addOutcome = ({ id, mapPath }: ListItem, { data, issues: own }: ParseOutcome<JobPosting>): void => {
    if (data) {
      postings.push(withEmployer(resolveUrls(data, base), employer));
      ids.push(id);
    }
    for (const issue of own) {
      if (issue.code === 'part-missing') parts.set(issue.path, issue);
      else if (issue.code === 'application-missing') missing.push(mapPath(issue));
      else if (isEmployerStated(issue, employer)) continue;
      else if (issues.length < ISSUES_MAX) issues.push(mapPath(issue));
    }
  };
  const add = (item: ListItem, strict = safeParsePosting(item.input)): void | Promise<void> => {
    const outcome = coerceOnDemand(item.input, strict);
    if (!('data' in outcome)) return outcome.then((coerced) => addOutcome(item, coerced));
    addOutcome(item, outcome);
  };
  await forEachSliced(
    items,
    (item) => {
      const result = safeParsePosting(item.input);
      if (isNativeFormat(item.input, result)) return add(item, result);
      return parseForeignItem(item, base).then((parsed) => {
        if (parsed) return add(parsed);
        const issue = partMissing(parseSource);
        parts.set(issue.path, issue);
      });
    },
    signal,
  );
  // first, so that it is among those that are reported
  const all = [...parts.values(), ...mergeMissingApplications(missing, postings.length), ...issues];
  return {
    postings,
    ids,
    issues: all.slice(0, ISSUES_MAX),
    list,
    isPart: before.some(({ code }) => code === 'list-incomplete'),
    isFailed: items.length > 0 && postings.length === 0,
  };
};
