/** The posting: its schema, its types and its parser. No Lit, no DOM: runs in Node. */
export { parsePosting, type ParseResult } from './parser/parse-posting.js';
export {
  JobPostingSchema,
  type Application,
  type JobPosting,
  type Organization,
  type Place,
  type Section,
} from './job-posting.js';
export { JobPostingInputSchema, type JobPostingInput } from './input.js';
export type { Benefit, SalaryBand } from './compensation.js';
export type { Education, WorkAuthorization } from './eligibility.js';
export type { Cohort, DurationChoice, StartDate } from './start-date.js';
export type { Problem, ProblemCode, Severity } from './issues/problem.js';
export { toWebUrl } from './url.js';
