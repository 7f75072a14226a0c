import type { FacetIndex } from '../../../model/board/facet-index.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import type { Answers } from './newest-first.js';

/** The values of a facet. */
export type FacetValues = Omit<FacetIndex, 'of'>;

/** The postings that can be asked about: all there are, or those that a search server has given. */
export interface Postings {
  readonly postings: readonly JobPosting[];
  /** What each posting is called in the page's address. */
  readonly ids: readonly string[];
  /** How many there are in all. */
  readonly size: number;
  readonly facets: readonly FacetValues[];
  /** The posting with this id; null where there is none. */
  withId(id: string): JobPosting | null;
}

/** Who answers any question. */
export interface Asked extends Answers {
  readonly index: Postings;
  /** Makes ready what a search needs; null when that is done, or has begun. */
  prepare(): Promise<void> | null;
}
