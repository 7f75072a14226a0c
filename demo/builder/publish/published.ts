/** The jobs that are put on the site, as the library reads them. */
import { type JobPosting, parsePosting } from '../../../src/schema/index.js';
import type { Draft } from '../job.js';
import { type BuilderState, currentJob, isBoard } from '../state.js';

export interface PublishedJob {
  /** As it was written. */
  readonly draft: Draft;
  /** As the card shows it. */
  readonly posting: JobPosting;
}

/** The jobs that have what a card needs: a title. */
export const publishedJobs = (state: BuilderState): PublishedJob[] =>
  (isBoard(state) ? state.jobs : [currentJob(state)]).flatMap(({ posting: draft }) => {
    const { posting } = parsePosting(draft);
    return posting ? [{ draft, posting }] : [];
  });
