import type { JobPosting } from '../job-posting.js';
import { type ParseOutcome, safeParsePosting } from '../parser/parse-internal.js';
import { coerce } from './coerce.js';
import { isCoercible } from './is-coercible.js';
import { isRecord } from '../is-record.js';

/** The input as an object; null if it is none. */
const toRecord = (input: unknown): Readonly<Record<string, unknown>> | null => {
  const data: unknown = typeof input === 'string' ? JSON.parse(input) : input;
  return isRecord(data) ? data : null;
};

/**
 * The outcome of parsing an input whose texts are read first, as people write them. Never throws.
 *
 * @param strict The outcome of `safeParsePosting`, which stays if there is nothing more to read.
 * @param hasRawPlaces Whether the places may be texts as people write them.
 */
export const coerceOutcome = (
  input: unknown,
  strict: ParseOutcome<JobPosting>,
  hasRawPlaces = true,
): ParseOutcome<JobPosting> => {
  if (!isCoercible(strict, hasRawPlaces)) return strict;
  try {
    const record = toRecord(input);
    if (!record) return strict;
    const coerced = coerce(record, hasRawPlaces);
    const { data, issues } = safeParsePosting(coerced.input);
    return {
      data,
      issues: [...coerced.issues, ...issues.map((issue) => ({ ...issue, path: coerced.mapPath(issue.path) }))],
    };
  } catch {
    return strict; // a getter or proxy of the caller threw
  }
};
