import { lazy } from '../../lazy/lazy.js';
import type { JobPosting } from '../job-posting.js';
import { partMissing } from '../issues/issue.js';
import type { ParseOutcome } from '../parser/parse-internal.js';
import { isCoercible } from './is-coercible.js';

const coercion = lazy(() => import('./coerce-outcome.js'), 'coerceOutcome');

const load = async (
  input: unknown,
  strict: ParseOutcome<JobPosting>,
  hasRawPlaces: boolean,
): Promise<ParseOutcome<JobPosting>> => {
  const module = await coercion.get();
  return module
    ? module.coerceOutcome(input, strict, hasRawPlaces)
    : { ...strict, issues: [...strict.issues, partMissing(coercion)] };
};

/** Loads what `coerceOutcome` needs, for those who cannot wait for it later. */
export const loadCoercion = (): Promise<unknown> => coercion.get();

/** `coerceOutcome` if it has been loaded; null if not. */
export const coerceAtOnce = (input: unknown, strict: ParseOutcome<JobPosting>): ParseOutcome<JobPosting> | null =>
  coercion.current?.coerceOutcome(input, strict, true) ?? null;

/** `coerceOutcome` for pages, which load it only for an input that has more to read. Never rejects. */
export const coerceOnDemand = (
  input: unknown,
  strict: ParseOutcome<JobPosting>,
  hasRawPlaces = true,
): ParseOutcome<JobPosting> | Promise<ParseOutcome<JobPosting>> =>
  isCoercible(strict, hasRawPlaces) ? load(input, strict, hasRawPlaces) : strict;
