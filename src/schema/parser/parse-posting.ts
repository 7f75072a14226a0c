import type { JobPosting } from '../job-posting.js';
import { toProblem } from '../issues/issue-messages.js';
import type { Problem } from '../issues/problem.js';
import { safeParsePosting } from './parse-internal.js';

export interface ParseResult {
  /** The posting with everything that was good in the input; null when there was no title, or nothing to read. */
  readonly posting: JobPosting | null;
  /** What was wrong, in the order of the fields. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a posting from an object or a JSON text. Never throws, and never gives up a good field for a bad one: what is
 * wrong is left out and reported. Only a missing title or an unreadable input gives `posting: null`.
 */
export const parsePosting = (input: unknown): ParseResult => {
  const { data, issues } = safeParsePosting(input);
  return { posting: data, problems: issues.map(toProblem) };
};
