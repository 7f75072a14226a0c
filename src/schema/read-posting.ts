import type { Finding } from './finding.js';
import type { JobPosting } from './job-posting.js';
import { postingFields, postingReader } from './posting-reader.js';
import type { Reader } from './read.js';

/** A posting, or a part of one, with what was wrong and has been left out. */
export interface ReadResult<Value> {
  readonly value: Value | null;
  readonly findings: readonly Finding[];
}

/** Reads what `give` gives; when that throws, the problem is `code`. */
const readWith = (
  reader: Reader | undefined,
  trail: string[],
  give: () => unknown,
  code: Finding['code'] = 'unreadable',
): { value: unknown; findings: Finding[] } => {
  const findings: Finding[] = [];
  let failure = code;
  try {
    const input = give();
    failure = 'unreadable'; // a getter or proxy of the caller's that throws; plain data never gets here
    return { value: reader?.(input, { trail, findings }) ?? null, findings };
  } catch (received) {
    return { value: null, findings: [{ code: failure, path: '', received }] };
  }
};

/** Reads one field of a posting, such as `baseSalary`, by the same rules as the whole. `name` stands in the paths. */
export const readField = <Key extends keyof JobPosting>(
  key: Key,
  input: unknown,
  name: string,
): ReadResult<NonNullable<JobPosting[Key]>> => {
  const { value, findings } = readWith(postingFields[key], [name], () => input);
  // a reader gives what its schema describes, and that is the schema's own type
  return { value: value as NonNullable<JobPosting[Key]> | null, findings };
};

/** Reads a posting from an object or a JSON text, like `parsePosting`, without the words for what was wrong. */
export const readPosting = (input: unknown): ReadResult<JobPosting> => {
  const parse = (): unknown => (typeof input === 'string' ? JSON.parse(input) : input);
  const { value, findings } = readWith(postingReader, [], parse, 'json-invalid');
  const posting = value as JobPosting | null; // as above
  if (posting && !posting.hiringOrganization) findings.push({ code: 'recommended', path: 'hiringOrganization' });
  return { value: posting, findings };
};
