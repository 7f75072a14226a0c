import type { JobPosting } from '../../src/schema/index.js';

export interface Fixture {
  /** In test/fixtures/sources: the form of a real response, about an employer that does not exist. */
  readonly file: string;
  /** Where the response would come from. */
  readonly url?: string;
  readonly postings: readonly JobPosting[];
  /** `required jobs[0].title` */
  readonly problems: readonly string[];
}
