import type { Issue } from '../issues/issue.js';
import type { JobPosting } from '../job-posting.js';
import { fieldParsers, postingParser } from './posting-parser.generated.js';
import type { Parser } from './combinators.js';

/** A posting, or a part of one, with what was wrong and has been left out. */
export interface ParseOutcome<Value> {
  readonly data: Value | null;
  readonly issues: readonly Issue[];
}

/** `name`: of the field that is read; without it `input` is a whole posting, and a text is its JSON. */
const parseWith = (reader: Parser, input: unknown, name?: string): { value: unknown; issues: Issue[] } => {
  const issues: Issue[] = [];
  try {
    const data: unknown = typeof input === 'string' && name === undefined ? JSON.parse(input) : input;
    return { value: reader(data, { path: name === undefined ? [] : [name], issues }) ?? null, issues };
  } catch (received) {
    // of what is not a text, a getter or proxy of the caller's threw; plain data never gets here
    const code = typeof input === 'string' ? 'json-invalid' : 'unreadable';
    return { value: null, issues: [{ code, path: '', received }] };
  }
};

/** Reads one field of a posting, such as `baseSalary`, by the same rules as the whole. `name` stands in the paths. */
export const safeParseField = <Key extends keyof JobPosting>(
  key: Key,
  input: unknown,
  name: string,
): ParseOutcome<NonNullable<JobPosting[Key]>> => {
  const { value, issues } = parseWith(fieldParsers[key], input, name);
  // a reader gives what its schema describes, and that is the schema's own type
  return { data: value as NonNullable<JobPosting[Key]> | null, issues };
};

/** Reads a posting from an object or a JSON text, like `parsePosting`, without the words for what was wrong. */
export const safeParsePosting = (input: unknown): ParseOutcome<JobPosting> => {
  const { value, issues } = parseWith(postingParser, input);
  const posting = value as JobPosting | null; // as above
  if (posting && !posting.hiringOrganization) issues.push({ code: 'recommended', path: 'hiringOrganization' });
  return { data: posting, issues };
};
