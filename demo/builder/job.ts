/** What the builder knows of one job. */
import type { JobPostingInput } from '../../src/schema/index.js';
import type { Problem } from '../../src/schema/index.js';
import type { Evidence } from '../../src/text/index.js';

/** A posting that is being written: it may have no title yet. */
export type Draft = Partial<JobPostingInput>;

export interface Job {
  /** Unique within the builder, for as long as the job is there. */
  readonly id: string;
  /** The text as it was pasted, in which the spans of `evidence` lie. Empty: the job was not read from a text. */
  readonly text: string;
  readonly posting: Draft;
  /** Where the text states what `posting` has. */
  readonly evidence: readonly Evidence[];
  /** What was found when the text was read, without what has been settled since. */
  readonly problems: readonly Problem[];
}

/** A job of which nothing is known yet. */
export const emptyJob = (): Job => ({ id: crypto.randomUUID(), text: '', posting: {}, evidence: [], problems: [] });
