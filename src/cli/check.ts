import { startInstant } from '../format/date.js';
import { messagesFor } from '../messages/translate.js';
import { type ApplicationPhase, applicationView } from '../model/posting/application.js';
import type { JobPosting } from '../schema/job-posting.js';
import type { Problem } from '../schema/issues/problem.js';
import { type SourceName, postingKeys } from '../sources/index.js';
import { type Advice, googleAdvice } from '../structured-data/index.js';
import type { Reading } from './read-input.js';

export interface CheckedPosting {
  readonly key: string;
  readonly title: string;
  readonly organization: string | null;
  /** Whether applications are open at the time of the check. */
  readonly phase: ApplicationPhase;
  /** "Apply by Sep 30, 2026". */
  readonly status: string | null;
  /** What Google would miss. */
  readonly advice: readonly Advice[];
}

/** The report of one input. */
export interface CheckResult {
  /** A file, a URL, or `-` for standard input. */
  readonly name: string;
  /** Why it could not be read, or not to its end; null if it was. */
  readonly failure: string | null;
  /** `text` for one that no program wrote; null if no source was recognized. */
  readonly source: SourceName | 'text' | null;
  readonly postings: readonly CheckedPosting[];
  readonly problems: readonly Problem[];
}

const checkPosting = (posting: JobPosting, key: string, now: number): CheckedPosting => {
  const timeZone = posting.timeZone ?? 'UTC';
  const { phase, text } = applicationView(posting, { locale: 'en', timeZone, now, t: messagesFor('en') });
  return {
    key,
    title: posting.title,
    organization: posting.hiringOrganization?.name ?? null,
    phase,
    status: text,
    advice: googleAdvice(posting, { now }),
  };
};

/** Warnings that are errors in a strict check: a posting with no way to apply is of no use. */
const STRICT_ERRORS: readonly string[] = ['application-missing'];

export interface CheckOptions {
  /** The time of the check, in ms since 1970. */
  readonly now: number;
  /** Whether a posting with no way to apply is an error. */
  readonly isStrict: boolean;
}

/** Reports the problems of an input, what Google would miss, and whether applications are open. */
export const check = (
  { name, failure, source, postings, problems, quotations }: Reading,
  { now, isStrict }: CheckOptions,
): CheckResult => {
  const keys = postingKeys(postings);
  return {
    name,
    failure,
    source: source ?? (quotations.length > 0 ? 'text' : null),
    postings: postings.map((posting, index) => checkPosting(posting, keys[index] ?? '', now)),
    problems: problems.map((problem) =>
      isStrict && STRICT_ERRORS.includes(problem.code) ? { ...problem, severity: 'error' } : problem,
    ),
  };
};

/**
 * Parses `--now`: a date or date-time, in UTC if it has no zone. Default: the current time.
 *
 * @returns In ms since 1970; NaN if it is not a date.
 */
export const parseNow = (text: string | undefined): number =>
  text === undefined ? Date.now() : startInstant(text, 'UTC');
