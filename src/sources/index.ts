/** Parses postings of recruiting systems, feeds and pages. No Lit, no DOM: runs in Node and browsers. */
import type { Issue } from '../schema/issues/issue.js';
import type { JobPosting } from '../schema/job-posting.js';
import { toProblem } from '../schema/issues/issue-messages.js';
import type { Problem } from '../schema/issues/problem.js';
import { safeParsePosting } from '../schema/parser/parse-internal.js';
import { type ParseSourceOptions, parseSource } from './parse-source.js';
import type { SourceName } from './source.js';

export { apiAddress, type ApiAddress } from './ats-urls.js';
export { postingKey, postingKeys } from './posting-key.js';
export { detectSource, SOURCES } from './registry.js';
export type { SourceName } from './source.js';

export type ParsePostingsOptions = ParseSourceOptions;

export interface ParsePostingsResult {
  /** Every posting that has a title and is public, in the order of the response. */
  readonly postings: readonly JobPosting[];
  /** What was wrong, with paths in the response. */
  readonly problems: readonly Problem[];
  /** Null if no source was recognized. */
  readonly source: SourceName | null;
}

/**
 * Parses all postings of one response: a parsed value, or text of JSON, XML or HTML. Rows with the same id are one
 * posting in several places; closed and unlisted postings are left out; a bad posting does not affect the others. Never
 * throws.
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
