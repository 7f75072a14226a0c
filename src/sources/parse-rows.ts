import { coerceOutcome } from '../schema/coerce/coerce-outcome.js';
import type { Issue } from '../schema/issues/issue.js';
import type { Problem } from '../schema/issues/problem.js';
import type { JobPosting } from '../schema/job-posting.js';
import { safeParsePosting } from '../schema/parser/parse-internal.js';
import type { SourceRow } from './read-source.js';
import type { SourceName } from './source.js';

export interface ParsePostingsResult {
  /** Every posting that has a title and is public, in the order of the response. */
  readonly postings: readonly JobPosting[];
  /** What was wrong, with paths in the response. */
  readonly problems: readonly Problem[];
  /** Null if no source was recognized. */
  readonly source: SourceName | null;
}

export interface ParsedRows {
  readonly postings: readonly JobPosting[];
  /** The source's id of each posting, or null. */
  readonly ids: readonly (string | null)[];
  readonly issues: readonly Issue[];
}

/** The postings of all rows that have a title, and what is wrong with any, with paths in the response. */
export const parseRows = (rows: readonly SourceRow[]): ParsedRows => {
  const postings: JobPosting[] = [];
  const ids: (string | null)[] = [];
  const issues: Issue[] = [];
  for (const { id, input, mapPath } of rows) {
    const { data, issues: found } = coerceOutcome(input, safeParsePosting(input), false);
    for (const issue of found) issues.push({ ...mapPath(issue), ...(data && { title: data.title }) });
    if (!data) continue;
    postings.push(data);
    ids.push(id);
  }
  return { postings, ids, issues };
};
