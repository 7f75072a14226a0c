import { lazy } from '../lazy/lazy.js';
import { type Issue, partMissing } from '../schema/issues/issue.js';
import type { JobPosting } from '../schema/job-posting.js';
import { coerceOnDemand } from '../schema/coerce/on-demand.js';
import { type ParseOutcome, safeParsePosting } from '../schema/parser/parse-internal.js';
import { parseText } from './parse-text.js';
import { type ParseSourceOptions, type ParsedSource, isRowOf, parseSource, sourceIssues } from './read-source.js';
import { LAZY_NAMES } from './source.js';

export { apiAddress } from './ats-urls.js';
export { incompleteIssue, isIncomplete, listStateOf } from './list-state.js';
export { isRowOf, parseSource } from './read-source.js';

const lazySources = lazy(() => import('./lazy-sources.js'), 'loadReaders');

/** Whether a response is one of the sources that are always there, or of none that could be loaded. */
const isRead = ({ source, rows, issues }: ParsedSource): boolean =>
  source !== null ? rows.length > 0 : !issues.some(({ code }) => code === 'unknown-form' || code === 'no-posting');

/**
 * Parses a response, as `parseSource` does, with the readers that it needs: for pages, which load them on demand. Never
 * rejects.
 */
export const parseOnDemand = async (input: unknown, options: ParseSourceOptions = {}): Promise<ParsedSource> => {
  const names: readonly string[] = LAZY_NAMES;
  const first = parseSource(input, options);
  if (isRead(first) && !names.includes(options.source ?? '')) return first;
  const module = await lazySources.get();
  if (!module) return { ...first, issues: [...first.issues, partMissing(lazySources)] };
  const parsed = typeof input === 'string' ? parseText(input) : { form: 'json' as const, data: input };
  const text = typeof input === 'string' ? input : '';
  const { sources, issues } = await module.loadReaders({ ...parsed, text }, options.source);
  const result = sources.length > 0 ? parseSource(input, options, sources) : first;
  return { ...result, issues: [...issues, ...result.issues] };
};

export interface ParseOneOptions extends ParseSourceOptions {
  /** The id of the posting in a list. Default: the first posting. */
  readonly id?: string | null;
  /** Whether the input is a response. Default: the page's author gave it as a posting, and any object is taken for one. */
  readonly isFetched?: boolean;
}

/** The posting with an id, or the first one; null if there is none. */
export const pickPosting = async (
  { rows, issues }: ParsedSource,
  id: string | null | undefined,
): Promise<ParseOutcome<JobPosting> | null> => {
  const row = id ? rows.find((candidate) => isRowOf(id, candidate)) : rows[0];
  if (!row) return null;
  const { data, issues: found } = await coerceOnDemand(row.input, safeParsePosting(row.input), false);
  const several: Issue = { code: 'several-postings', path: '', received: rows.length };
  return { data, issues: [...issues, ...found.map(row.mapPath), ...(rows.length > 1 && !id ? [several] : [])] };
};

/** Whether an input is an object, parsed or not, and so a posting in our own form if the page's author says so. */
const isObject = ({ data, issues }: ParseOutcome<JobPosting>): boolean =>
  data !== null || !issues.some(({ code }) => code === 'json-invalid' || code === 'not-a-posting');

/**
 * Parses one posting of a response.
 * @param native The outcome of parsing it as the library's own format, which counts for what the page's author gave if no
 * source is recognized.
 */
export const parseOne = async (
  input: unknown,
  native: ParseOutcome<JobPosting>,
  { id, isFetched = false, ...options }: ParseOneOptions,
): Promise<ParseOutcome<JobPosting>> => {
  const parsed = await parseOnDemand(input, options);
  const outcome = await pickPosting(parsed, id);
  if (outcome) return outcome;
  const { issues, source } = parsed;
  if (source === null && !isFetched && isObject(native)) {
    const wrong = sourceIssues(options.source, native.data && 'posting');
    const { data, issues: own } = await coerceOnDemand(input, native);
    return { data, issues: [...wrong, ...own] };
  }
  return { data: null, issues: issues.length > 0 ? issues : [{ code: 'no-posting', path: '' }] };
};

const forms = lazy(() => import('./describe-form.js'), 'describeForm');

/** The issues of an input, with a description where its form is unknown. For pages: the descriptions are loaded. */
export const describeIssues = async (issues: readonly Issue[], input: unknown): Promise<readonly Issue[]> => {
  if (!issues.some(({ code }) => code === 'unknown-form' || code === 'source-mismatch')) return issues;
  return (await forms.get())?.describeIssues(issues, input) ?? issues;
};
