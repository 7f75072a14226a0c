import type { Lazy } from '../../lazy/lazy.js';
import { type ProblemCode, type Severity, TRANSIENT_CODES } from './problem.js';

/** A JSON text, and a place in it. */
export interface IssueSource {
  /** What page authors know it as: `jobs.json`, `#posting`, `posting`. */
  readonly name: string;
  readonly text: string;
  /** Where in the text. */
  readonly path: string;
}

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
  /** Whether it may be over when the input is loaded again. Default: that of the code. */
  readonly transient?: boolean;
  /** The JSON text that the value is in, if it is in one. */
  readonly source?: IssueSource;
  /** The title of the posting, if it is one of a list. */
  readonly title?: string;
}

/** The issues of an input with its text, if it is one, that their paths lead into. */
export const withSource = (issues: readonly Issue[], text: unknown, name: string): readonly Issue[] =>
  typeof text === 'string' ? issues.map((issue) => ({ source: { name, text, path: issue.path }, ...issue })) : issues;

/** Whether what is wrong may be over when the input is loaded again. */
export const isTransient = ({ code, transient }: Issue): boolean => transient ?? TRANSIENT_CODES.has(code);

/** The issue of a file of this library that could not be loaded. */
export const partMissing = ({ file, error }: Pick<Lazy<unknown>, 'file' | 'error'>): Issue => ({
  code: 'part-missing',
  path: file,
  received: error,
});
