import { lazy } from '../../../lazy/lazy.js';
import { type Issue, partMissing } from '../../../schema/issues/issue.js';
import { coerceAtOnce, coerceOnDemand, loadCoercion } from '../../../schema/coerce/on-demand.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import { type ParseOutcome, safeParsePosting } from '../../../schema/parser/parse-internal.js';
import { hasDocument } from '../page.js';
import { isNativePosting } from '../../../sources/native-posting.js';
import type { ParseOneOptions } from '../../../sources/parse-source.js';

/** The parser of formats other than our own, and the API addresses of recruiting systems. */
export const sources = lazy(() => import('../../../sources/parse-source.js'), 'parseSource');

if (!hasDocument) void loadCoercion();

/** The postings that a server has parsed: an element that renders once cannot wait for that. */
const parsedPostings = new WeakSet<object>();

/** Has a parsed posting taken as it is where there is no document. */
export const markParsed = (posting: JobPosting): void => void parsedPostings.add(posting);

const isParsed = (input: unknown): input is JobPosting =>
  typeof input === 'object' && input !== null && parsedPostings.has(input);

/** JSON-LD, among the keys of an object or near the start of a text. */
const LINKED_DATA = /@(?:type|context|graph)\b/;

/**
 * Whether an input that was parsed is in our own form, so that no other parser is needed. What the page's author gave as a
 * posting may have nothing but a title.
 */
export const isNativeFormat = (input: unknown, outcome: ParseOutcome<JobPosting>, isFetched = false): boolean => {
  const { data, issues } = outcome;
  const has = (code: Issue['code']): boolean => issues.some((issue) => issue.code === code);
  if (has('unreadable')) return true;
  const keys = typeof input === 'string' ? input.slice(0, 2000) : Object.keys(input ?? {}).join(' ');
  return !LINKED_DATA.test(keys) && (isNativePosting(outcome) || (!isFetched && data !== null && !has('unknown-key')));
};

const parseForeign = async (
  input: unknown,
  native: ParseOutcome<JobPosting>,
  options: ParseOneOptions,
): Promise<ParseOutcome<JobPosting>> => {
  const module = await sources.get();
  if (!module) return { data: null, issues: [partMissing(sources)] };
  const { data, issues } = await module.parseOne(input, native, options);
  return { data, issues: await module.describeIssues(issues, input) };
};

/**
 * Parses a posting in any accepted format. Our own is parsed at once, so that it is shown with the first render, unless it
 * has texts to be coerced; for the others a parser is loaded. Never rejects.
 */
export const parseAny = (
  input: unknown,
  options: ParseOneOptions,
): ParseOutcome<JobPosting> | Promise<ParseOutcome<JobPosting>> => {
  if (!hasDocument && isParsed(input)) return { data: input, issues: [] };
  const native = safeParsePosting(input);
  const isNative = !options.source && isNativeFormat(input, native, options.isFetched);
  const coerced = !hasDocument && isNative ? coerceAtOnce(input, native) : null;
  if (coerced) return coerced;
  return isNative ? coerceOnDemand(input, native) : parseForeign(input, native, options);
};
