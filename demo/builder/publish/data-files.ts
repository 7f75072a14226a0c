/** The jobs as data. */
import { serializeJSONLD, toJSONLD } from '../../../src/structured-data/index.js';
import { type BuilderState, isBoard } from '../state.js';
import { publishedJobs } from './published.js';

/** A posting file, or a list of postings; empty if none has a title. */
export const jobsJson = (state: BuilderState): string => {
  const drafts = publishedJobs(state).map(({ draft }) => draft);
  if (drafts.length === 0) return '';
  return `${JSON.stringify(isBoard(state) ? drafts : drafts[0], null, 2)}\n`;
};

/** The JSON-LD of each job, for the page of each; empty if there is none, or applications are closed. */
export const jsonLdSnippet = (state: BuilderState, now: number = Date.now()): string =>
  publishedJobs(state)
    .map(({ posting }) => toJSONLD(posting, { now }))
    .filter((data) => data !== null)
    .map((data) => `<script type="application/ld+json">\n${serializeJSONLD(data)}\n</script>`)
    .join('\n\n');
