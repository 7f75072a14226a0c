import type { Finding } from './finding.js';
import type { JobPosting } from './job-posting.js';
import { postingShape } from './posting-shape.js';
import { type Report, read } from './read.js';

/** A posting, or a part of one, with what was wrong and has been left out. */
export interface ReadResult<Value> {
  readonly value: Value | null;
  readonly findings: readonly Finding[];
}

const collect = <Value>(reading: (report: Report) => unknown): { value: Value | null; findings: Finding[] } => {
  const findings: Finding[] = [];
  try {
    // `read` returns what the shape describes, which is the schema's own type, or undefined
    const value = reading((finding) => findings.push(finding)) as Value | undefined;
    return { value: value ?? null, findings };
  } catch (received) {
    // a getter or proxy of the caller's that throws; plain data never gets here
    return { value: null, findings: [{ code: 'unreadable', path: '', received }] };
  }
};

/** Reads one field of a posting, such as `baseSalary`, by the same rules as the whole. `name` stands in the paths. */
export const readField = <Key extends keyof JobPosting>(
  key: Key,
  input: unknown,
  name: string,
): ReadResult<NonNullable<JobPosting[Key]>> => {
  const field = postingShape.fields[key];
  return collect((report) => field && read(field, input, name, report));
};

/** Reads a posting from an object or a JSON text, like `parsePosting`, without the words for what was wrong. */
export const readPosting = (input: unknown): ReadResult<JobPosting> => {
  let data = input;
  try {
    if (typeof input === 'string') data = JSON.parse(input);
  } catch (received) {
    return { value: null, findings: [{ code: 'json-invalid', path: '', received }] };
  }
  const { value, findings } = collect<JobPosting>((report) => read(postingShape, data, '', report));
  if (value && !value.hiringOrganization) findings.push({ code: 'recommended', path: 'hiringOrganization' });
  return { value, findings };
};
