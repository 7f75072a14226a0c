/** Reads postings from what recruiting systems, feeds and pages give. No Lit, no DOM: runs in Node and browsers. */
import type { Issue } from '../schema/issues/issue.js';
import type { JobPosting } from '../schema/job-posting.js';
import { toProblem } from '../schema/issues/issue-messages.js';
import type { Problem } from '../schema/issues/problem.js';
import { safeParsePosting } from '../schema/parser/parse-internal.js';
import { type ParseSourceOptions, parseSource } from './parse-source.js';
import type { SourceName } from './source.js';

export { apiAddress, type ApiAddress } from './ats-urls.js';
export { detectSource, SOURCES } from './registry.js';
export type { SourceName } from './source.js';

/** `source`: which one it is, where its shape does not tell. `url`: where the response came from. */
export type ParsePostingsOptions = ParseSourceOptions;

export interface ParsePostingsResult {
  /** Every posting with at least a title that is shown to the public, in the source's order. */
  readonly postings: readonly JobPosting[];
  /** What was wrong, with the source's own paths. */
  readonly problems: readonly Problem[];
  /** Which source it is; null where it could not be told. */
  readonly source: SourceName | null;
}

/**
 * Reads all postings of one response: a parsed value, or a text of JSON, XML or HTML. Rows with one id are one posting
 * in several places; closed and unlisted ones are left out; a good posting is never lost for a bad one. Never throws.
 */
export const parsePostings = (input: unknown, options: ParsePostingsOptions = {}): ParsePostingsResult => {
  const { rows, issues, source } = parseSource(input, options);
  const all: Issue[] = [...issues];
  const postings = rows.flatMap(({ input: fields, mapPath }) => {
    const { data, issues: found } = safeParsePosting(fields);
    all.push(...found.map(mapPath));
    return data ? [data] : [];
  });
  return { postings, problems: all.map(toProblem), source };
};
