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
  /** Whether it was read from JSON, a feed, a table, or a page with data; `text` is then its description. */
  readonly isData?: true;
}

/** A job of which nothing is known yet. */
export const emptyJob = (): Job => ({ id: crypto.randomUUID(), text: '', posting: {}, evidence: [], problems: [] });

/** Whether anything is known of a job. */
export const isStarted = ({ text, posting }: Job): boolean => text !== '' || Object.keys(posting).length > 0;

/** Whether a saved value has the form of a job. */
export const isJob = (value: unknown): value is Job => {
  const { id, text, posting, evidence, problems } = (value ?? {}) as Partial<Record<keyof Job, unknown>>;
  return (
    typeof id === 'string' &&
    typeof text === 'string' &&
    typeof posting === 'object' &&
    posting !== null &&
    Array.isArray(evidence) &&
    Array.isArray(problems)
  );
};
