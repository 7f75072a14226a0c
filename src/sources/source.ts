import type { TracedValue } from './traced-value.js';

/** The sources that can be read. */
export const SOURCES = [
  'posting',
  'json-ld',
  'greenhouse',
  'lever',
  'ashby',
  'workable',
  'smartrecruiters',
  'recruitee',
  'teamtailor',
  'personio',
] as const;
export type SourceName = (typeof SOURCES)[number];

/** One posting as a source states it. */
export interface SourcePosting {
  /** The source's own id: rows with one id are one posting in several places. Null where there is none. */
  readonly id: string | null;
  /** Whether the source shows it to the public: not closed, hidden or a draft. */
  readonly listed: boolean;
  /** What `parsePosting` takes, with the place in the source that each value came from. */
  readonly fields: Fields;
}

/** A posting in our input form, in which any value may know its place in the source. */
export interface Fields {
  readonly [key: string]: FieldValue;
}
export type FieldValue = TracedValue | Fields | readonly FieldValue[] | string | number | boolean | null | undefined;

export interface ReadOptions {
  /** Where the response came from, for addresses and for what only the address says, such as the employer. */
  readonly url?: string | undefined;
}

/** The reader of one source. Pure: no DOM, no network, no clock. Never throws on plain data. */
export interface Source {
  readonly name: SourceName;
  /** Whether `input`, a parsed response, has the shape of this source. Cheap: looks at a key or two. */
  detects(input: unknown): boolean;
  /** The postings in it, in their order. */
  read(input: unknown, options: ReadOptions): SourcePosting[];
}
