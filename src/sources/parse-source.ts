import type { Issue } from '../schema/issues/issue.js';
import type { JobPosting } from '../schema/job-posting.js';
import { type ParseOutcome, safeParsePosting } from '../schema/parser/parse-internal.js';
import { type ListState, feedState, isIncomplete, joinStates, listStateOf } from './list-state.js';
import { parseText } from './parse-text.js';
import { type FieldValue, hasValue, sourcePath, stripPaths } from './traced-value.js';
import { findSource } from './registry.js';
import type { Source, SourceName, SourcePosting } from './source.js';

export { apiAddress } from './ats-urls.js';
export { incompleteIssue, isIncomplete, listStateOf } from './list-state.js';

export interface ParseSourceOptions {
  /** The source. Default: detected by the shape of the response. */
  readonly source?: SourceName | null | undefined;
  /** The URL of the response: relative URLs resolve against it, and some sources name the employer only there. */
  readonly url?: string | undefined;
}

/** One posting of a response. */
export interface SourceRow {
  readonly id: string | null;
  /** The input for `safeParsePosting`. */
  readonly input: unknown;
  /** Replaces the path of the issue by the path in the response. */
  mapPath(issue: Issue): Issue;
}

export interface ParsedSource {
  readonly rows: readonly SourceRow[];
  /** What could not be parsed. */
  readonly issues: readonly Issue[];
  /** Null if no source was recognized. */
  readonly source: SourceName | null;
  /** What the response states about the list that it is a part of; null if it is no list. */
  readonly list: ListState | null;
}

/** A response, or a part of it, whose source is recognized. */
interface Part {
  readonly source: Source;
  readonly data: unknown;
  /** Its path in the input, such as `pages[0]`; empty for all of it. */
  readonly path: string;
}

/** A posting, and the path of the part that it is in. */
interface PartPosting extends SourcePosting {
  readonly path: string;
}

/** How many levels of unknown objects and lists a response may be wrapped in. */
const WRAPPERS_MAX = 3;

/** The response; if its shape is unknown, the responses that it contains, all of the first source that is found. */
const partsOf = (data: unknown, name: SourceName | null | undefined, path = '', depth = 0): Part[] => {
  const source = findSource(data, name);
  if (source) return [{ source, data, path }];
  if (typeof data !== 'object' || data === null || depth === WRAPPERS_MAX) return [];
  const pathOf = (key: string): string =>
    Array.isArray(data) ? `${path}[${key}]` : [path, key].filter(Boolean).join('.');
  const parts = Object.entries(data).flatMap(([key, inner]) => partsOf(inner, name, pathOf(key), depth + 1));
  return parts.filter((part) => part.source === parts[0]?.source);
};

const listOf = (field: FieldValue): readonly FieldValue[] => (Array.isArray(field) ? field : [field]);

/** One posting of rows with the same id: later rows fill the fields that earlier ones lack, and add their locations. */
const mergeRows = ([first, ...others]: readonly [PartPosting, ...PartPosting[]]): PartPosting => {
  if (others.length === 0) return first;
  const fields = { ...first.fields };
  for (const row of others) {
    for (const [key, field] of Object.entries(row.fields)) if (!hasValue(fields[key])) fields[key] = field;
  }
  const locations = [first, ...others].flatMap((row) => listOf(row.fields['jobLocation']));
  const distinct = new Map(locations.map((location) => [JSON.stringify(stripPaths(location).input), location]));
  return { ...first, fields: { ...fields, jobLocation: [...distinct.values()] } };
};

/** Merges rows with the same id: one posting in several places, or once in a list and once in full. */
const mergeById = (rows: readonly PartPosting[]): PartPosting[] => {
  const byId = new Map<string | PartPosting, [PartPosting, ...PartPosting[]]>();
  for (const row of rows) {
    const group = byId.get(row.id ?? row);
    if (group) group.push(row);
    else byId.set(row.id ?? row, [row]);
  }
  return [...byId.values()].map(mergeRows);
};

const toRow = ({ id, fields, path: part }: PartPosting): SourceRow => {
  const { input, paths } = stripPaths(fields);
  const prefixed = (path: string): string => (part && !path.startsWith('[') ? `${part}.${path}` : part + path);
  return { id, input, mapPath: (issue) => ({ ...issue, path: prefixed(sourcePath(issue.path, paths)) }) };
};

interface ReadPart extends Part {
  readonly rows: readonly SourcePosting[];
}

/** What the parts state, and what the response around them does. JSON-LD states nothing. */
const listOfParts = (
  input: unknown,
  data: unknown,
  parts: readonly ReadPart[],
  url: string | undefined,
): ListState | null => {
  const states = parts
    .filter(({ source }) => source.name !== 'json-ld')
    .map(
      ({ source, data: part, rows }) =>
        source.listState?.(part, rows.length, { url }) ?? listStateOf(part, rows.length),
    );
  const isFeed = typeof input === 'string' && /^\s*</.test(input);
  const isWrapped = parts.some(({ path }) => path !== '');
  const around = isFeed ? feedState(input, 0) : isWrapped ? listStateOf(data, 0) : null;
  return joinStates(states.length > 0 && around && isIncomplete(around) ? [...states, around] : states);
};

/**
 * Parses a response: a parsed value, or text of JSON, XML or HTML. Closed and unlisted postings are left out. Never
 * throws. A page downloads this only for formats other than the library's own.
 */
export const parseSource = (input: unknown, { source, url }: ParseSourceOptions = {}): ParsedSource => {
  const { data, issues } = typeof input === 'string' ? parseText(input) : { data: input, issues: [] };
  const parts = data === undefined ? [] : partsOf(data, source);
  const read = parts.map((part) => ({ ...part, rows: part.source.read(part.data, { url }) }));
  const all = read.flatMap(({ rows, path }) => rows.map((row) => ({ ...row, path })));
  const name = parts[0]?.source.name ?? null;
  // a feed may be empty; a page or document without any posting is a problem
  const nothing = all.length === 0 && issues.length === 0 && (name === null || name === 'json-ld');
  return {
    rows: mergeById(all.filter((row) => row.listed)).map(toRow),
    issues: nothing ? [{ code: 'no-posting', path: '' }] : issues,
    source: name,
    list: listOfParts(input, data, read, url),
  };
};

/** Whether a row is the posting with an id: the source's own, or the one in its page's URL, as in `/jobs/<id>-title`. */
export const isRowOf = (wanted: string, { id, input }: Pick<SourceRow, 'id' | 'input'>): boolean => {
  if (id === wanted) return true;
  const url = typeof input === 'object' && input !== null && 'url' in input ? input.url : null;
  if (typeof url !== 'string') return false;
  return url.split(/[/?#&=]/).some((step) => step === wanted || step.startsWith(`${wanted}-`));
};

export interface ParseOneOptions extends ParseSourceOptions {
  /** The id of the posting in a list. Default: the first posting. */
  readonly id?: string | null;
}

/** The posting with an id, or the first one; null if there is none. */
export const pickPosting = (
  { rows, issues }: ParsedSource,
  id: string | null | undefined,
): ParseOutcome<JobPosting> | null => {
  const row = id ? rows.find((candidate) => isRowOf(id, candidate)) : rows[0];
  if (!row) return null;
  const { data, issues: found } = safeParsePosting(row.input);
  const several: Issue = { code: 'several-postings', path: '', received: rows.length };
  return { data, issues: [...issues, ...found.map(row.mapPath), ...(rows.length > 1 && !id ? [several] : [])] };
};

/**
 * Parses one posting of a response.
 * @param native The outcome of parsing it as the library's own format, whose issues are more useful if no source is
 * recognized.
 */
export const parseOne = (
  input: unknown,
  native: ParseOutcome<JobPosting>,
  { id, ...options }: ParseOneOptions,
): ParseOutcome<JobPosting> => {
  const parsed = parseSource(input, options);
  const outcome = pickPosting(parsed, id);
  if (outcome) return outcome;
  const { issues, source } = parsed;
  const isMarkup = typeof input === 'string' && /^\s*</.test(input);
  if (source === null && !isMarkup) return native;
  return { data: null, issues: issues.length > 0 ? issues : [{ code: 'no-posting', path: '' }] };
};
