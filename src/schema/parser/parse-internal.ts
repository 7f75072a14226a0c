import type { Issue } from '../issues/issue.js';
import type { JobPosting } from '../job-posting.js';
import { type FieldParser, type Parser, RICH_TEXTS_MAX } from './combinators.js';
import { postingParser } from './posting-parser.generated.js';

/** A posting or one of its fields, without what was wrong. */
export interface ParseOutcome<Value> {
  /** Null if there is nothing valid in the input. */
  readonly data: Value | null;
  readonly issues: readonly Issue[];
}

/** @param name The field's name in paths. Without it, `input` is a whole posting, and a string is its JSON. */
const parseWith = (parser: Parser, input: unknown, name?: string): { value: unknown; issues: Issue[] } => {
  const issues: Issue[] = [];
  try {
    const data: unknown = typeof input === 'string' && name === undefined ? JSON.parse(input) : input;
    return {
      value: parser(data, { path: name === undefined ? [] : [name], issues, room: RICH_TEXTS_MAX }) ?? null,
      issues,
    };
  } catch (received) {
    // plain data never gets here, but a getter or proxy of the caller may throw
    const code = typeof input === 'string' ? 'json-invalid' : 'unreadable';
    return { value: null, issues: [{ code, path: '', received }] };
  }
};

/**
 * Parses one field of a posting, such as `baseSalary`, by the same rules as a whole posting. Never throws.
 *
 * @param name The field's name in the paths of issues.
 */
export const safeParseField = <Key extends keyof JobPosting>(
  parser: FieldParser<Key>,
  input: unknown,
  name: string,
): ParseOutcome<NonNullable<JobPosting[Key]>> => {
  const { value, issues } = parseWith(parser, input, name);
  // the parser is generated from the schema, and so returns the schema's type
  return { data: value as NonNullable<JobPosting[Key]> | null, issues };
};

/** What applicants need, but a posting may lack. */
const addIssues = ({ hiringOrganization, application, url }: JobPosting, issues: Issue[]): void => {
  if (!hiringOrganization) issues.push({ code: 'recommended', path: 'hiringOrganization' });
  if (!application?.url && !application?.email && !url)
    issues.push({ code: 'application-missing', path: 'application' });
};

/** Parses an object or a JSON text like `parsePosting`, but returns issues instead of problems. Never throws. */
export const safeParsePosting = (input: unknown): ParseOutcome<JobPosting> => {
  const { value, issues } = parseWith(postingParser, input);
  const posting = value as JobPosting | null; // as above
  if (posting) addIssues(posting, issues);
  return { data: posting, issues };
};
