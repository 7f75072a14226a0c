/** Parses postings of recruiting systems, feeds and pages. No Lit, no DOM: runs in Node and browsers. */
import { toProblem } from '../schema/issues/issue-messages.js';
import { mergeMissingApplications } from '../schema/issues/missing-applications.js';
import { LAZY_SOURCES } from './all-sources.js';
import { decodeText } from './decode-text.js';
import { describeIssues } from './describe-form.js';
import { incompleteIssue, isIncomplete } from './list-state.js';
import { type ParsePostingsResult, parseRows } from './parse-rows.js';
import { type ParseSourceOptions, parseSource } from './read-source.js';

export type { ApiAddress } from './ats-urls.js';
export { apiAddress } from './further-addresses.js';
export { decodeText } from './decode-text.js';
export { type FetchPostingsOptions, type FetchPostingsResult, fetchPostings } from './fetch/fetch-postings.js';
export type { ParsePostingsResult } from './parse-rows.js';
export { postingKey, postingKeys } from './posting-key.js';
export { detectSource } from './all-sources.js';
export { SOURCES } from './registry.js';
export type { SourceName } from './source.js';

export type ParsePostingsOptions = ParseSourceOptions;

/**
 * Parses all postings of one response: a parsed value, a text of JSON, JSON Lines, XML, HTML or CSV, or the bytes of such
 * a text. Rows with the same id are one posting in several places; closed and unlisted postings are left out; a bad posting
 * does not affect the others. A list that states that it has further pages gives the problem `list-incomplete`. Never
 * throws.
 */
export const parsePostings = (given: unknown, options: ParsePostingsOptions = {}): ParsePostingsResult => {
  // `instanceof` alone would ask a proxy, which may throw
  const input = ArrayBuffer.isView(given) && given instanceof Uint8Array ? decodeText(given) : given;
  const { rows, issues, source, list } = parseSource(input, options, LAZY_SOURCES);
  const { postings, issues: found } = parseRows(rows);
  const part = list && isIncomplete(list) ? [incompleteIssue(list)] : [];
  const all = [...part, ...describeIssues(issues, input), ...found];
  return { postings, problems: mergeMissingApplications(all, postings.length).map(toProblem), source };
};
