import { startInstant } from '../format/date.js';
import { messagesFor } from '../messages/translate.js';
import { type ApplicationPhase, applicationView } from '../model/posting/application.js';
import type { JobPosting } from '../schema/job-posting.js';
import type { Problem } from '../schema/issues/problem.js';
import { type SourceName, parsePostings } from '../sources/index.js';
import { type Advice, googleAdvice } from '../structured-data/index.js';
import type { Input } from './input.js';

export interface CheckedPosting {
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
  /** Null if no source was recognized. */
  readonly source: SourceName | null;
  readonly postings: readonly CheckedPosting[];
  readonly problems: readonly Problem[];
}

export interface CheckOptions {
  /** Default: detected. */
  readonly source?: SourceName | undefined;
  /** The time of the check, in ms since 1970. */
  readonly now: number;
}

const checkPosting = (posting: JobPosting, now: number): CheckedPosting => {
  const timeZone = posting.timeZone ?? 'UTC';
  const { phase, text } = applicationView(posting, { locale: 'en', timeZone, now, t: messagesFor('en') });
  return {
    title: posting.title,
    organization: posting.hiringOrganization?.name ?? null,
    phase,
    status: text,
    advice: googleAdvice(posting, { now }),
  };
};

/** Parses all postings of an input, and reports their problems and what Google would miss. */
export const check = ({ name, text, url, source }: Input, options: CheckOptions): CheckResult => {
  const result = parsePostings(text, { source: options.source ?? source, url });
  return {
    name,
    source: result.source,
    postings: result.postings.map((posting) => checkPosting(posting, options.now)),
    problems: result.problems,
  };
};

/** Whether something was left out, or there are no postings: then the exit code is 1. */
export const hasErrors = ({ postings, problems }: CheckResult): boolean =>
  postings.length === 0 || problems.some(({ severity }) => severity === 'error');

/**
 * Parses `--now`: a date or date-time, in UTC if it has no zone. Default: the current time.
 * @returns In ms since 1970; NaN if it is not a date.
 */
export const parseNow = (text: string | undefined): number =>
  text === undefined ? Date.now() : startInstant(text, 'UTC');
