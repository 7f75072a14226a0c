import { lazy } from '../../../lazy/lazy.js';
import { type Issue, partMissing } from '../../../schema/issues/issue.js';
import { coerceOnDemand } from '../../../schema/coerce/on-demand.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import { type ParseOutcome, safeParsePosting } from '../../../schema/parser/parse-internal.js';
import type { ParseOneOptions } from '../../../sources/parse-source.js';

/** The parser of formats other than our own, and the API addresses of recruiting systems. */
export const sources = lazy(() => import('../../../sources/parse-source.js'), 'parseSource');

/** JSON-LD, among the keys of an object or near the start of a text. */
const LINKED_DATA = /@(?:type|context|graph)\b/;
/** The start of HTML or XML. */
const MARKUP = /^\s*</;
/** An input with this many unknown keys is in another format, which happens to have a title too. */
const FOREIGN_KEYS = 3;

/** Whether an input that was parsed is in our own format, so that no other parser is needed. */
export const isNativeFormat = (input: unknown, { data, issues }: ParseOutcome<JobPosting>): boolean => {
  const count = (code: Issue['code']): number => issues.filter((issue) => issue.code === code).length;
  if (count('unreadable') > 0) return true;
  if (count('json-invalid') > 0) return !MARKUP.test(String(input));
  const keys = typeof input === 'string' ? input.slice(0, 2000) : Object.keys(input ?? {}).join(' ');
  return data !== null && !LINKED_DATA.test(keys) && count('unknown-key') < FOREIGN_KEYS;
};

const parseForeign = async (
  input: unknown,
  native: ParseOutcome<JobPosting>,
  options: ParseOneOptions,
): Promise<ParseOutcome<JobPosting>> => {
  const module = await sources.get();
  if (module) return module.parseOne(input, native, options);
  return { data: null, issues: [partMissing(sources)] };
};

/**
 * Parses a posting in any accepted format. Our own is parsed at once, so that it is shown with the first render, unless it
 * has texts to be coerced; for the others a parser is loaded. Never rejects.
 */
export const parseAny = (
  input: unknown,
  options: ParseOneOptions,
): ParseOutcome<JobPosting> | Promise<ParseOutcome<JobPosting>> => {
  const native = safeParsePosting(input);
  return !options.source && isNativeFormat(input, native)
    ? coerceOnDemand(input, native)
    : parseForeign(input, native, options);
};
