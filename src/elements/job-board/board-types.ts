import type { Filters } from '../../model/board/facet-index.js';
import type { Sort } from '../../model/board/sort.js';

/** What a reader has asked of a board. */
export interface Question {
  readonly query: string;
  readonly filters: Filters;
  /** Null where none was chosen. */
  readonly sort: Sort | null;
  /** The id of the posting that is open above the page. */
  readonly job: string | null;
}

export const NO_QUESTION: Question = { query: '', filters: {}, sort: null, job: null };
