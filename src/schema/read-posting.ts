import type { Finding } from './finding.js';
import type { JobPosting } from './job-posting.js';
import { postingShape } from './posting-shape.js';
import { Place, type Report, read } from './read.js';

/** A posting, or a part of one, with what was wrong and has been left out. */
export interface ReadResult<Value> {
  readonly value: Value | null;
  readonly findings: readonly Finding[];
}

const collect = (reading: (report: Report) => unknown): { value: unknown; findings: Finding[] } => {
  const findings: Finding[] = [];
  try {
    const value = reading((finding) => findings.push(finding));
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
  const { value, findings } = collect((report) => field && read(field, input, new Place(report, name)));
  // `read` returns what the shape describes, and that is the schema's own type
  return { value: value as NonNullable<JobPosting[Key]> | null, findings };
};

/** Reads a posting from an object or a JSON text, like `parsePosting`, without the words for what was wrong. */
export const readPosting = (input: unknown): ReadResult<JobPosting> => {
  let data = input;
  try {
    if (typeof input === 'string') data = JSON.parse(input);
  } catch (received) {
    return { value: null, findings: [{ code: 'json-invalid', path: '', received }] };
  }
  const { value, findings } = collect((report) => read(postingShape, data, new Place(report)));
  const posting = value as JobPosting | null; // as above
  if (posting && !posting.hiringOrganization) findings.push({ code: 'recommended', path: 'hiringOrganization' });
  return { value: posting, findings };
};
