import type { ProblemCode } from './issue-messages.js';

/** Something wrong with an input, not yet in words: `toProblem` finds those. */
export interface Issue {
  readonly code: ProblemCode;
  /** Where: `jobLocation[2].addressCountry`; empty for the input as a whole. */
  readonly path: string;
  /** What was there. */
  readonly received?: unknown;
  /** What may be there: kinds, keywords, known keys, a limit. */
  readonly expected?: readonly string[];
}
