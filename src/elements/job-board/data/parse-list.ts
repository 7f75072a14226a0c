import { lazy } from '../../../lazy/lazy.js';
import { type Issue, partMissing } from '../../../schema/issues/issue.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import { coerceOnDemand } from '../../../schema/coerce/on-demand.js';
import { type ParseOutcome, safeParsePosting } from '../../../schema/parser/parse-internal.js';
import { toWebUrl } from '../../../schema/url.js';
import { ownItems } from '../../../sources/own-form.js';
import type { ParseList, ParseListOptions, ParsedList } from '../board-types.js';
import { isNativeFormat } from '../../shared/loading/parse-any.js';
import { forEachSliced } from '../../shared/loading/time-slicing.js';

/** Parses other forms than ours, such as JSON-LD or the responses of recruiting systems. */
const parseSource = lazy(() => import('../../../sources/parse-source.js'), 'parseSource');
/** Parses long JSON texts without holding up the page. */
const chunkedJson = lazy(() => import('./chunked-json.js'), 'parseJsonInSlices');

/** One posting of a list, not yet parsed. */
interface ListItem {
  readonly input: unknown;
  mapPath(issue: Issue): Issue;
}

/** The most issues to report of a list: a feed of thousands has the same mistake in each posting. */
export const ISSUES_MAX = 20;

/** A list that could not be loaded or parsed. */
export const failedList = (...issues: readonly Issue[]): ParsedList => ({ postings: [], issues, isFailed: true });

/** The items of a list in our own form. */
const nativeItems = (data: unknown): ListItem[] =>
  ownItems(data).map((input, index) => ({
    input,
    mapPath: (issue) => ({ ...issue, path: `[${index}].${issue.path}`.replace(/\.$/, '') }),
  }));

/** How many items of a list are looked at to tell its form. */
const LOOK_AT = 10;

const isNativeList = (data: unknown, isFetched: boolean | undefined): boolean => {
  const items = ownItems(data);
  const isNative = (item: unknown): boolean => isNativeFormat(item, safeParsePosting(item), isFetched);
  return items.length === 0 || items.slice(0, LOOK_AT).some(isNative);
};

/** Items of a list, and what is wrong with the list. */
interface FoundItems {
  readonly items: readonly ListItem[];
  readonly issues: readonly Issue[];
}

/** The items of a response in any form. Parsers of forms other than ours are loaded only if they are needed. */
const findItems = async (
  data: unknown,
  { source, base, id, isFetched }: ParseListOptions,
): Promise<FoundItems | ParsedList> => {
  if (!source && typeof data !== 'string' && isNativeList(data, isFetched))
    return { items: nativeItems(data), issues: [] };
  const module = await parseSource.get();
  if (!module) return failedList(partMissing(parseSource));
  const { rows, issues, source: known } = module.parseSource(data, { source: source ?? undefined, url: base });
  if (rows.length > 0 || issues.length === 0)
    return {
      items: id ? rows.filter((row) => row.id === id) : rows,
      issues: await module.describeIssues(issues, data),
    };
  // what the page's author gave as a list of postings is one, and the issues of our own form say more
  return known === null && Array.isArray(data) && !isFetched
    ? { items: nativeItems(data), issues: [] }
    : failedList(...(await module.describeIssues(issues, data)));
};

/** Parses one item, of a list in our own form, that is in another. Null if the parser could not be loaded. */
const parseForeignItem = async (item: ListItem, base: string): Promise<ListItem | null> => {
  const module = await parseSource.get();
  if (!module) return null;
  const [found] = module.parseSource(item.input, { url: base }).rows;
  return found ? { input: found.input, mapPath: (issue) => item.mapPath(found.mapPath(issue)) } : item;
};

/** The posting with absolute URLs, so that it can be shown away from its list. */
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
    if (!('items' in found)) return found;
    return await parseItems(found.items, options, [...text.issues, ...found.issues]);
  } catch (received) {
    return failedList({ code: 'unreadable', path: '', received });
  }
};

const parseItems = async (
  items: readonly ListItem[],
  { base, signal }: ParseListOptions,
  before: readonly Issue[],
): Promise<ParsedList> => {
  const postings: JobPosting[] = [];
  const issues: Issue[] = [...before];
  const addOutcome = (mapPath: ListItem['mapPath'], { data, issues: own }: ParseOutcome<JobPosting>): void => {
    if (data) postings.push(resolveUrls(data, base));
    for (const issue of own) if (issues.length < ISSUES_MAX) issues.push(mapPath(issue));
  };
  const add = ({ input, mapPath }: ListItem, strict = safeParsePosting(input)): void | Promise<void> => {
    const outcome = coerceOnDemand(input, strict);
    if (!('data' in outcome)) return outcome.then((coerced) => addOutcome(mapPath, coerced));
    addOutcome(mapPath, outcome);
  };
  let isParserMissing = false;
  await forEachSliced(
    items,
    (item) => {
      const result = safeParsePosting(item.input);
      if (isNativeFormat(item.input, result)) return add(item, result);
      return parseForeignItem(item, base).then((parsed) => {
        if (parsed) return add(parsed);
        isParserMissing = true;
      });
    },
    signal,
  );
  // first, so that it is among those that are reported
  const all = isParserMissing ? [partMissing(parseSource), ...issues] : issues;
  return { postings, issues: all.slice(0, ISSUES_MAX), isFailed: items.length > 0 && postings.length === 0 };
};
