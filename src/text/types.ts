import type { JobPosting } from '../schema/job-posting.js';
import type { JobPostingInput } from '../schema/input.js';
import type { Problem } from '../schema/issues/problem.js';

/** The words of a text that state a value. */
export interface Evidence {
  /** The path of the value in the posting: `baseSalary[0]`, `sections[2]`. */
  readonly path: string;
  /** The index of the first character in the given text. */
  readonly start: number;
  /** The index after the last one. */
  readonly end: number;
  /** The words as they are given, with any markup between them. */
  readonly text: string;
  /** `unsure`: they leave several readings, and the posting has none of them. */
  readonly certainty: 'certain' | 'unsure';
  /** The readings. */
  readonly readings?: readonly unknown[];
}

/** A posting that was read from a text. */
export interface ImportedPosting {
  /** What the text states, and nothing else; without a title if the text names none. */
  readonly posting: Partial<JobPostingInput> | JobPosting;
  readonly evidence: readonly Evidence[];
  readonly problems: readonly Problem[];
}

export interface ImportOptions {
  /** The address of the page that the text is from. It becomes the `url` of the posting. */
  readonly url?: string | undefined;
  /** The languages that the text may be in, BCP 47. Default: all that the importer knows. */
  readonly languages?: readonly string[] | undefined;
}
