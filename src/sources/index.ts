/** Parses postings of recruiting systems, feeds and pages. No Lit, no DOM: runs in Node and browsers. */
import type { Issue } from '../schema/issues/issue.js';
import type { JobPosting } from '../schema/job-posting.js';
import { toProblem } from '../schema/issues/issue-messages.js';
import type { Problem } from '../schema/issues/problem.js';
import { coerceOutcome } from '../schema/coerce/coerce-outcome.js';
import { safeParsePosting } from '../schema/parser/parse-internal.js';
import { decodeText } from './decode-text.js';
import { describeIssues } from './describe-form.js';
import { type ParseSourceOptions, parseSource } from './parse-source.js';
import type { SourceName } from './source.js';

export { apiAddress, type ApiAddress } from './ats-urls.js';
export { decodeText } from './decode-text.js';
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
 * Parses all postings of one response: a parsed value, or text of JSON, JSON Lines, XML or HTML, or the bytes of such a
 * text. Rows with the same id are one
 * posting in several places; closed and unlisted postings are left out; a bad posting does not affect the others. Never
 * throws.
 */
export const parsePostings = (given: unknown, options: ParsePostingsOptions = {}): ParsePostingsResult => {
  const input = given instanceof Uint8Array ? decodeText(given) : given;
  const { rows, issues, source } = parseSource(input, options);
  const all: Issue[] = [...describeIssues(issues, input)];
  const postings = rows.flatMap(({ input: fields, mapPath }) => {
    const { data, issues: found } = coerceOutcome(fields, safeParsePosting(fields));
    all.push(...found.map(mapPath));
    return data ? [data] : [];
  });
  return { postings, problems: all.map(toProblem), source };
};
