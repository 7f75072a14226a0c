import type { LazyFailure } from '../../lazy/lazy.js';
import type { ProblemCode } from './problem.js';

/** Something wrong with an input, not yet in words: `toProblem` adds those. */
export interface Issue {
  readonly code: ProblemCode;
  /** Where: `jobLocation[2].addressCountry`; empty for the input as a whole. */
  readonly path: string;
  /** What was there. */
  readonly received?: unknown;
  /** What may be there: kinds, keywords, known keys, a limit. */
  readonly expected?: readonly string[];
}

/** The issue of a file of this library that could not be loaded. */
export const partMissing = ({ file, error }: LazyFailure): Issue => ({
  code: 'part-missing',
  path: file,
  received: error,
});
