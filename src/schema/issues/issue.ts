import type { Lazy } from '../../lazy/lazy.js';
import type { ProblemCode, Severity } from './problem.js';

/** Something wrong with an input. `toProblem` adds the message. */
export interface Issue {
  readonly code: ProblemCode;
  /** Where: `jobLocation[2].addressCountry`; empty for the input as a whole. */
  readonly path: string;
  /** The value that was found, or the error. */
  readonly received?: unknown;
  /** What is allowed: kinds of values, enum values, known keys, or a limit. */
  readonly expected?: readonly string[];
  /** Default: that of the code. */
  readonly severity?: Severity;
  /** The title of the posting, if it is one of a list. */
  readonly title?: string;
}

/** The issue of a file of this library that could not be loaded. */
export const partMissing = ({ file, error }: Pick<Lazy<unknown>, 'file' | 'error'>): Issue => ({
  code: 'part-missing',
  path: file,
  received: error,
});
