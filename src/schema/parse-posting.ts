import { type Problem, createProblem } from '../messages/problems.js';
import type { JobPosting } from './job-posting.js';
import { postingShape } from './posting-shape.js';
import { type Report, read } from './read.js';

export interface ParseResult {
  /** The posting with everything that was good in the input; null when there was no title, or nothing to read. */
  readonly posting: JobPosting | null;
  /** What was wrong, in the order of the fields. */
  readonly problems: readonly Problem[];
}

const collect = (reading: (report: Report) => unknown): { result: unknown; problems: Problem[] } => {
  const problems: Problem[] = [];
  try {
    const result = reading((code, path, detail) => problems.push(createProblem(code, path, detail)));
    return { result, problems };
  } catch (error) {
    // a getter or proxy of the caller's that throws; plain data never gets here
    return { result: undefined, problems: [createProblem('unreadable', '', { received: error })] };
  }
};

/** What of one field was good, and what was wrong with it. */
export interface ReadResult<Value> {
  readonly value: Value | undefined;
  readonly problems: readonly Problem[];
}

/** Reads one field of a posting, such as `baseSalary`, by the same rules as the whole. `name` stands in the paths. */
export const readField = <Key extends keyof JobPosting>(
  key: Key,
  input: unknown,
  name: string,
): ReadResult<NonNullable<JobPosting[Key]>> => {
  const field = postingShape.fields[key];
  const { result, problems } = collect((report) => field && read(field, input, name, report));
  // `read` returns what the shape describes, which is the schema's own, or undefined
  return { value: result as NonNullable<JobPosting[Key]> | undefined, problems };
};

const fromJson = (text: string): { input: unknown; problem?: Problem } => {
  try {
    return { input: JSON.parse(text) };
  } catch (error) {
    return { input: undefined, problem: createProblem('json-invalid', '', { received: error }) };
  }
};

/**
 * Reads a posting from an object or a JSON text. Never throws, and never gives up a good field for a bad one: what is
 * wrong is left out and reported. Only a missing title or an unreadable input gives `posting: null`.
 */
export const parsePosting = (input: unknown): ParseResult => {
  const { input: data, problem } = typeof input === 'string' ? fromJson(input) : { input };
  if (problem) return { posting: null, problems: [problem] };
  const { result, problems } = collect((report) => read(postingShape, data, '', report));
  const posting = result as JobPosting | undefined;
  if (posting && !posting.hiringOrganization) problems.push(createProblem('recommended', 'hiringOrganization'));
  return { posting: posting ?? null, problems };
};
