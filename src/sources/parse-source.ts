import type { Issue } from '../schema/issues/issue.js';
import type { JobPosting } from '../schema/job-posting.js';
import { type ParseOutcome, safeParsePosting } from '../schema/parser/parse-internal.js';
import { parseText } from './parse-text.js';
import { type FieldValue, hasValue, sourcePath, stripPaths } from './traced-value.js';
import { findSource } from './registry.js';
import type { Source, SourceName, SourcePosting } from './source.js';

export { apiAddress } from './ats-urls.js';

export interface ParseSourceOptions {
  /** The source, where its shape does not tell it. */
  readonly source?: SourceName | null | undefined;
  /** Where the response came from. */
  readonly url?: string | undefined;
}

/** One posting of a response, in our input form. */
export interface SourceRow {
  readonly id: string | null;
  /** What `readPosting` takes. */
  readonly input: unknown;
  /** The issue with the source's path in place of ours. */
  mapPath(issue: Issue): Issue;
}

export interface ParsedSource {
  readonly rows: readonly SourceRow[];
  /** What could not be read at all. */
  readonly issues: readonly Issue[];
  /** Which source it is; null where it could not be told. */
  readonly source: SourceName | null;
}

/** A response, or a part of it, that a reader knows. */
interface Part {
  readonly reader: Source;
  readonly data: unknown;
  /** Where it stands in what was given: empty, or `pages[0]`. */
  readonly path: string;
}

/** A posting with the place of the part it was read from. */
interface Read extends SourcePosting {
  readonly path: string;
}

/** How deep in wrappers of somebody's own a response is looked for. */
const WRAPPERS_MAX = 3;

/** The response; where no reader knows its shape, the ones that are wrapped in it, all of the first source found. */
const partsOf = (data: unknown, source: SourceName | null | undefined, path = '', depth = 0): Part[] => {
  const reader = findSource(data, source);
  if (reader) return [{ reader, data, path }];
  if (typeof data !== 'object' || data === null || depth === WRAPPERS_MAX) return [];
  const at = (key: string): string => (Array.isArray(data) ? `${path}[${key}]` : [path, key].filter(Boolean).join('.'));
  const parts = Object.entries(data).flatMap(([key, inner]) => partsOf(inner, source, at(key), depth + 1));
  return parts.filter((part) => part.reader === parts[0]?.reader);
};

const listOf = (field: FieldValue): readonly FieldValue[] => (Array.isArray(field) ? field : [field]);

/** One posting of two rows: the first counts, the second fills what it leaves open, the places of both are kept. */
const mergeRows = (first: Read, second: Read): Read => {
  const places = [...listOf(first.fields['jobLocation']), ...listOf(second.fields['jobLocation'])];
  const distinct = new Map(places.map((place) => [JSON.stringify(stripPaths(place).input), place]));
  const stated = Object.entries(first.fields).filter(([, field]) => hasValue(field));
  const fields = { ...second.fields, ...Object.fromEntries(stated), jobLocation: [...distinct.values()] };
  return { ...first, fields };
};

/** Rows with one id are one posting: in several places, or in a list and in full. */
const mergeById = (rows: readonly Read[]): Read[] => {
  const merged = new Map<string | Read, Read>();
  for (const row of rows) {
    const key = row.id ?? row;
    const first = merged.get(key);
    merged.set(key, first ? mergeRows(first, row) : row);
  }
  return [...merged.values()];
};

const toRow = ({ id, fields, path: part }: Read): SourceRow => {
  const { input, paths } = stripPaths(fields);
  const within = (path: string): string => (part && !path.startsWith('[') ? `${part}.${path}` : part + path);
  return { id, input, mapPath: (issue) => ({ ...issue, path: within(sourcePath(issue.path, paths)) }) };
};

/**
 * Reads a response, a parsed value or a text of JSON, XML or HTML, into rows of our input form. Closed and unlisted
 * postings are left out. Never throws. A page downloads this only for foreign forms.
 */
export const parseSource = (input: unknown, { source, url }: ParseSourceOptions = {}): ParsedSource => {
  const { data, issues } = typeof input === 'string' ? parseText(input) : { data: input, issues: [] };
  const parts = data === undefined ? [] : partsOf(data, source);
  const all = parts.flatMap(({ reader, data: part, path }) =>
    reader.read(part, { url }).map((row) => ({ ...row, path })),
  );
  const name = parts[0]?.reader.name ?? null;
  // a feed may be empty; a page or a document about something else holds no posting
  const nothing = all.length === 0 && issues.length === 0 && (name === null || name === 'json-ld');
  return {
    rows: mergeById(all.filter((row) => row.listed)).map(toRow),
    issues: nothing ? [{ code: 'no-posting', path: '' }] : issues,
    source: name,
  };
};

export interface ParseOneOptions extends ParseSourceOptions {
  /** Which posting of a list; the first where absent. */
  readonly id?: string | null;
}

/** Reads one posting of a response. `own` is what it gives as our own form, whose issues say more where no reader knows it. */
export const parseOne = (
  input: unknown,
  own: ParseOutcome<JobPosting>,
  { id, ...options }: ParseOneOptions,
): ParseOutcome<JobPosting> => {
  const { rows, issues, source } = parseSource(input, options);
  const row = id ? rows.find((candidate) => candidate.id === id) : rows[0];
  if (row) {
    const { data, issues: found } = safeParsePosting(row.input);
    const several: Issue = { code: 'several-postings', path: '', received: rows.length };
    return { data, issues: [...issues, ...found.map(row.mapPath), ...(rows.length > 1 && !id ? [several] : [])] };
  }
  const isMarkup = typeof input === 'string' && /^\s*</.test(input);
  if (source === null && !isMarkup) return own;
  return { data: null, issues: issues.length > 0 ? issues : [{ code: 'no-posting', path: '' }] };
};
