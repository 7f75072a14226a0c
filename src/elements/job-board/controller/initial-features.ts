import type { JobBoardElement } from '../job-board.js';

/** From here on the filters are beside the list, as the styles have it. */
const WIDE_REM = 54;

/** Whether there is room beside the list. */
export const isWide = ({ clientWidth, ownerDocument }: Element): boolean =>
  clientWidth >= WIDE_REM * Number.parseFloat(getComputedStyle(ownerDocument.documentElement).fontSize);

/** Whether what is there at first takes more than the newest postings and a field for a search. */
export const needsTools = ({ sort, groupBy, detail, noUrl }: JobBoardElement, hasRoom: boolean): boolean =>
  hasRoom ||
  (!noUrl && location.search.length > 1) ||
  Boolean(groupBy) ||
  detail === 'dialog' ||
  (sort ?? 'newest') !== 'newest';
