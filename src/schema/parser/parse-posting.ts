import type { JobPosting } from '../job-posting.js';
import { toProblem } from '../issues/issue-messages.js';
import type { Problem } from '../issues/problem.js';
import { coerceOutcome } from '../coerce/coerce-outcome.js';
import { safeParsePosting } from './parse-internal.js';

export interface ParseResult {
  /** The posting with everything that is valid in the input; null without a title, or if the input is unreadable. */
  readonly posting: JobPosting | null;
  /** What is wrong with the input, in the order of the fields. */
  readonly problems: readonly Problem[];
}

/**
 * Parses a posting from an object or a JSON text. Never throws. Texts as people write them, such as `31 March 2027`,
 * `12 weeks` or `$80k–95k a year`, are read where they have one meaning, and reported where they have two. A field that is wrong is left out and reported; the others
 * are kept. Only a missing title or an unreadable input gives `posting: null`.
 */
export const parsePosting = (input: unknown): ParseResult => {
  const { data, issues } = coerceOutcome(input, safeParsePosting(input));
  return { posting: data, problems: issues.map(toProblem) };
};
