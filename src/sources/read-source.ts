import type { Issue } from '../schema/issues/issue.js';
import { webAddress } from './json-ld/script.js';
import { type ListState, feedState, isIncomplete, joinStates, listStateOf } from './list-state.js';
import { type ParsedText, type TextForm, parseText, positionIn } from './parse-text.js';
import { type FieldValue, type Fields, hasValue, sourcePath, stripPaths } from './traced-value.js';
import { toPlainData } from './plain-data.js';
import { readPlaces } from './read-places.js';
import { SOURCES, sourcesOf } from './registry.js';
import type { Source, SourceName, SourcePosting } from './source.js';
import { isRecord } from '../schema/is-record.js';

export interface ParseSourceOptions {
  /** The source. Default: detected by the shape of the response. */
  readonly source?: SourceName | null | undefined;
  /** The URL of the response: relative URLs resolve against it. */
  readonly url?: string | undefined;
  /** The employer of the postings that name none: the responses of Lever and Ashby never do. */
  readonly employer?: string | undefined;
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
/** Lists of other postings, in a response with one. */
const OTHER_POSTINGS = /similar|relat|recommend|suggest|nearby/i;
/** Lists of postings, by any name that a response has used. */
const POSTINGS = /^(?:jobs|postings|positions|offers|openings|vacancies)$/i;

const isEmptyArray = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Whether a response holds a list, and nothing in it: no posting, and no error. */
const isEmptyList = (data: unknown): boolean => {
  if (!isRecord(data)) return isEmptyArray(data);
  const lists = Object.values(data).filter(Array.isArray);
  return lists.length > 0 && lists.every(isEmptyArray) && !Object.keys(data).some((key) => /^errors?$/i.test(key));
};

/**
 * The responses that an unknown object or list contains, all of the first source that is found. What is in a posting of an
 * unknown form is not searched, and the library's own form is not wrapped.
 */
const wrappedParts = (data: unknown, sources: readonly Source[], path = '', depth = 1): Part[] => {
  if (typeof data !== 'object' || data === null || depth > WRAPPERS_MAX) return [];
  if (isRecord(data) && typeof data['title'] === 'string') return [];
  const parts = Object.entries(data).flatMap(([key, inner]: [string, unknown]) => {
    if (OTHER_POSTINGS.test(key) || isEmptyList(inner)) return [];
    const innerPath = Array.isArray(data) ? `${path}[${key}]` : [path, key].filter(Boolean).join('.');
    const source = sources.find(({ name, detects }) => name !== 'posting' && detects(inner));
    return source ? [{ source, data: inner, path: innerPath }] : wrappedParts(inner, sources, innerPath, depth + 1);
  });
  return parts.filter((part) => part.source === parts[0]?.source);
};

/** The postings in our own form in a list with JSON-LD, which would be read alone. */
const ownAmong = (data: unknown, { name }: Source, sources: readonly Source[]): Part[] => {
  const own = sources.find((source) => source.name === 'posting');
  if (!own || name !== 'json-ld' || !Array.isArray(data)) return [];
  return data.flatMap((item: unknown, index) => {
    const isOwn = isRecord(item) && !Object.hasOwn(item, '@type') && own.detects(item);
    return isOwn ? [{ source: own, data: item, path: `[${index}]` }] : [];
  });
};

/**
 * The response, or the responses that it contains.
 *
 * @param stated The source that is stated: it is the first to be looked for.
 */
const partsOf = (data: unknown, sources: readonly Source[], stated: Source | undefined): Part[] => {
  const whole = (source: Source): Part[] => [{ source, data, path: '' }];
  if (stated?.detects(data)) return whole(stated);
  const source = sources.find(({ detects }) => detects(data));
  if (source) return [...whole(source), ...ownAmong(data, source, sources)];
  return wrappedParts(data, stated ? [stated, ...sources] : sources);
};

/** The parts of the first of these groups of sources that has any. */
const findParts = (
  data: unknown,
  groups: readonly (readonly Source[])[],
  stated: Source | undefined,
): readonly Part[] => {
  if (data === undefined) return [];
  if (stated?.detects(data)) return partsOf(data, [], stated);
  for (const sources of groups) {
    const parts = partsOf(data, sources, stated && sources.includes(stated) ? stated : undefined);
    if (parts.length > 0) return parts;
  }
  // what is stated to be in our own form is read as such, even if little of it is
  return stated?.name === 'posting' && typeof data === 'object' && data !== null
    ? [{ source: stated, data, path: '' }]
    : [];
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

/** `employer`, if the posting does not name one. */
const withEmployer = (fields: Fields, employer: string | undefined): Fields =>
  !employer || hasValue(fields['hiringOrganization']) ? fields : { ...fields, hiringOrganization: { name: employer } };

const toRow = ({ id, fields, path: part }: PartPosting, employer: string | undefined): SourceRow => {
  const { input, paths } = stripPaths(withEmployer(readPlaces(fields), employer));
  const prefixed = (path: string): string => (part && !path.startsWith('[') ? `${part}.${path}` : part + path);
  const mapPath = (issue: Issue): Issue =>
    // a file of this library is of no posting
    issue.code === 'part-missing' ? issue : { ...issue, path: prefixed(sourcePath(issue.path, paths)) };
  return { id, input, mapPath };
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

/** Whether a row is the posting with an id: the source's own, or the one in its page's URL, as in `/jobs/<id>-title`. */
export const isRowOf = (wanted: string, { id, input }: Pick<SourceRow, 'id' | 'input'>): boolean => {
  if (id === wanted) return true;
  const url = typeof input === 'object' && input !== null && 'url' in input ? input.url : null;
  if (typeof url !== 'string') return false;
  return url.split(/[/?#&=]/).some((step) => step === wanted || step.startsWith(`${wanted}-`));
};

/** Whether a response is an empty list that any source may have: `[]`, `{"jobs": []}`. */
const isAnyEmptyList = (data: unknown): boolean =>
  isEmptyList(data) && (Array.isArray(data) || Object.keys(Object(data)).some((key) => POSTINGS.test(key)));

/** What is wrong with the source that is stated; the source that the response is from is null if it is unknown. */
export const sourceIssues = (stated: string | null | undefined, found: SourceName | null): Issue[] => {
  if (!stated || stated === found) return [];
  const names: readonly string[] = SOURCES;
  if (!names.includes(stated)) return [{ code: 'source-unknown', path: 'source', received: stated, expected: names }];
  const issue: Issue = { code: 'source-mismatch', path: '', received: stated };
  return [found ? { ...issue, expected: [found] } : { ...issue, severity: 'error' }];
};

/** What is known of a response once it is read. */
interface Reading {
  readonly form: TextForm;
  readonly data: unknown;
  /** Whether it is a text that is broken, which is reported. */
  readonly isBroken: boolean;
  readonly wrong: readonly Issue[];
  readonly source: SourceName | null;
  /** The number of postings. */
  readonly count: number;
}

/** The issue of a response without any posting, unless it is reported already, or is an empty list. */
const emptyIssues = ({ form, data, isBroken, wrong, source, count }: Reading): Issue[] => {
  const nothing: Issue[] = [{ code: 'no-posting', path: '' }];
  const unknown: Issue[] = [{ code: 'unknown-form', path: '' }];
  if (isBroken) return form === 'page' ? nothing : [];
  if (source === 'json-ld' && count === 0) return form === 'page' ? unknown : nothing;
  if (form === 'json' && (data ?? null) === null) return nothing;
  const isExplained = source !== null || wrong.some(({ code }) => code === 'source-mismatch') || isAnyEmptyList(data);
  return isExplained ? [] : unknown;
};

/** The issue of a text in which a character stands for bytes that could not be decoded. */
const undecodedIssues = (input: unknown): Issue[] => {
  const index = typeof input === 'string' ? input.indexOf('\uFFFD') : -1;
  return index < 0
    ? []
    : [{ code: 'text-undecodable', path: '', received: new Error(positionIn(String(input), index)) }];
};

/** What a text is to the first of these sources that reads texts of its form; as it was parsed if there is none. */
const parseWith = (sources: readonly Source[], input: string, parsed: ParsedText): ParsedText => {
  if (parsed.form === 'json' || parsed.form === 'xml') return parsed;
  for (const source of sources) {
    const found = source.parseText?.(input, parsed);
    if (found) return { ...parsed, ...found };
  }
  return parsed;
};

const readSource = (
  input: unknown,
  { source: name, url, employer }: ParseSourceOptions,
  lazySources: readonly Source[],
): ParsedSource => {
  const text = typeof input === 'string' ? parseWith(lazySources, input, parseText(input)) : null;
  const { form, ...given } = text ?? { form: 'json' as const, data: input, issues: [] };
  const { data, issues: unreadable } = toPlainData(given.data);
  const issues = [...given.issues, ...unreadable];
  const page = form === 'page' ? (webAddress(url) ?? text?.page) : undefined;
  const sources = sourcesOf(form);
  const others = lazySources.filter((source) => (source.form ?? 'json') === form);
  // data that was parsed before is of no form
  const expected = [...sources, ...(text ? others : lazySources)].find((source) => source.name === name);
  // an empty list tells nothing of its source
  if (expected && isEmptyList(data)) {
    const list = listOfParts(input, data, [{ source: expected, data, path: '', rows: [] }], url);
    return { rows: [], issues, source: expected.name, list };
  }
  // any list may be one of plain items: that is for what no other reader takes
  const parts = findParts(data, [sources, others], expected?.name === 'list' ? undefined : expected);
  const read = parts.map((part) => ({ ...part, rows: part.source.read(part.data, { url, page }) }));
  const unread = parts.flatMap((part) => part.source.findIssues?.(part.data) ?? []);
  const all = read.flatMap(({ rows, path }) => rows.map((row) => ({ ...row, path })));
  const source = parts[0]?.source.name ?? null;
  const isBroken = text !== null && data === undefined && issues.length > 0;
  const wrong = isBroken ? [] : sourceIssues(name, source);
  return {
    rows: mergeById(all.filter((row) => row.listed)).map((row) => toRow(row, employer)),
    issues: [
      ...wrong,
      ...(all.length > 0 ? undecodedIssues(input) : []),
      ...issues,
      ...unread,
      ...emptyIssues({ form, data, isBroken, wrong, source, count: all.length }),
    ],
    source,
    list: listOfParts(input, data, read, url),
  };
};

/**
 * Parses a response: a parsed value, or a text. Closed and unlisted postings are left out. A response of another source
 * than the stated one is detected, read as one of that source, and reported. Never throws. A page downloads this only for formats other than
 * the library's own.
 *
 * @param lazySources The sources to look for besides those of the registry.
 */
export const parseSource = (
  input: unknown,
  options: ParseSourceOptions = {},
  lazySources: readonly Source[] = [],
): ParsedSource => {
  try {
    return readSource(input, options, lazySources);
  } catch (received) {
    // no plain data gets here as far as the tests of spoiled responses know
    return { rows: [], issues: [{ code: 'unreadable', path: '', received }], source: null, list: null };
  }
};
