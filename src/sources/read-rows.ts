import type { Finding } from '../schema/finding.js';
import { decode } from './decode.js';
import { sourcePath, unlocate } from './located.js';
import { readerFor } from './readers.js';
import type { FieldValue, SourceName, SourcePosting } from './source.js';

export interface ReadRowsOptions {
  /** The source, where its shape does not tell it. */
  readonly source?: SourceName | undefined;
  /** Where the response came from. */
  readonly url?: string | undefined;
}

/** One posting of a response, in our input form. */
export interface Row {
  readonly id: string | null;
  /** What `readPosting` takes. */
  readonly input: unknown;
  /** The finding with the source's path in place of ours. */
  locate(finding: Finding): Finding;
}

export interface Rows {
  readonly rows: readonly Row[];
  /** What could not be read at all. */
  readonly findings: readonly Finding[];
  /** Which source it is; null where it could not be told. */
  readonly source: SourceName | null;
}

const listOf = (field: FieldValue): readonly FieldValue[] => (Array.isArray(field) ? field : [field]);

/** Rows with one id are one posting in several places: the first row counts, the places of all are kept. */
const merge = (rows: readonly SourcePosting[]): SourcePosting[] => {
  const merged = new Map<string | SourcePosting, SourcePosting>();
  for (const row of rows) {
    const key = row.id ?? row;
    const first = merged.get(key);
    const places = [...listOf(first?.fields['jobLocation']), ...listOf(row.fields['jobLocation'])];
    const distinct = new Map(places.map((place) => [JSON.stringify(unlocate(place).input), place]));
    merged.set(key, first ? { ...first, fields: { ...first.fields, jobLocation: [...distinct.values()] } } : row);
  }
  return [...merged.values()];
};

const toRow = ({ id, fields }: SourcePosting): Row => {
  const { input, paths } = unlocate(fields);
  return {
    id,
    input,
    locate: (finding) => ({ ...finding, path: sourcePath(finding.path, paths) }),
  };
};

/**
 * Reads a response, a parsed value or a text of JSON, XML or HTML, into rows of our input form. Closed and unlisted
 * postings are left out. Never throws. It calls no parser of ours: a page downloads this only for foreign forms.
 */
export const readRows = (input: unknown, { source, url }: ReadRowsOptions = {}): Rows => {
  const { data, findings } = typeof input === 'string' ? decode(input) : { data: input, findings: [] };
  const reader = data === undefined ? null : readerFor(data, source);
  if (!reader) {
    return { rows: [], findings: findings.length > 0 ? findings : [{ code: 'no-posting', path: '' }], source: null };
  }
  const all = reader.read(data, { url });
  const rows = merge(all.filter((row) => row.listed)).map(toRow);
  // a feed may be empty; a page or document about something else holds no posting
  const nothing = all.length === 0 && findings.length === 0 && reader.name === 'json-ld';
  return { rows, findings: nothing ? [{ code: 'no-posting', path: '' }] : findings, source: reader.name };
};

export { apiAddress } from './addresses.js';
