import type { JobPosting } from '../../schema/job-posting.js';
import type { ViewContext } from '../view-context.js';

/** The values of a fact. Missing and empty ones are not shown. */
type Values = readonly (string | null | undefined | 0)[] | null | undefined;
/** Formats one fact of a posting. */
export type FactOf = (posting: JobPosting, context: ViewContext) => Values;
