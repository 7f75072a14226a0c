import type { Finding } from './finding.js';
import type { JobPosting } from './job-posting.js';
import { postingFields, postingReader } from './posting-reader.js';
import type { Reader } from './read.js';

/** A posting, or a part of one, with what was wrong and has been left out. */
export interface ReadResult<Value> {
  readonly value: Value | null;
  readonly findings: readonly Finding[];
}

/** `name`: of the field that is read; without it `input` is a whole posting, and a text is its JSON. */
const readWith = (reader: Reader, input: unknown, name?: string): { value: unknown; findings: Finding[] } => {
  const findings: Finding[] = [];
  try {
    const data: unknown = typeof input === 'string' && name === undefined ? JSON.parse(input) : input;
    return { value: reader(data, { trail: name === undefined ? [] : [name], findings }) ?? null, findings };
  } catch (received) {
    // of what is not a text, a getter or proxy of the caller's threw; plain data never gets here
    const code = typeof input === 'string' ? 'json-invalid' : 'unreadable';
    return { value: null, findings: [{ code, path: '', received }] };
  }
};

/** Reads one field of a posting, such as `baseSalary`, by the same rules as the whole. `name` stands in the paths. */
export const readField = <Key extends keyof JobPosting>(
  key: Key,
  input: unknown,
  name: string,
): ReadResult<NonNullable<JobPosting[Key]>> => {
  const { value, findings } = readWith(postingFields[key], input, name);
  // a reader gives what its schema describes, and that is the schema's own type
  return { value: value as NonNullable<JobPosting[Key]> | null, findings };
};

/** Reads a posting from an object or a JSON text, like `parsePosting`, without the words for what was wrong. */
export const readPosting = (input: unknown): ReadResult<JobPosting> => {
  const { value, findings } = readWith(postingReader, input);
  const posting = value as JobPosting | null; // as above
  if (posting && !posting.hiringOrganization) findings.push({ code: 'recommended', path: 'hiringOrganization' });
  return { value: posting, findings };
};
