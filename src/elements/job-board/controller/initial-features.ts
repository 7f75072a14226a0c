import { hasDocument } from '../../shared/page.js';
import type { BoardHost } from '../board-types.js';

export const DEFAULT_PAGE_SIZE = 50;

/** The properties that say where the postings come from. */
export const INPUTS = ['postings', 'src', 'search', 'source', 'employer', 'logo', 'now'] as const;

/** From this width on, in rem, the filters stand beside the list; the styles have the same number. */
const SIDEBAR_MIN_REM = 54;

/** Whether the filters stand beside the list. */
export const hasSidebarRoom = ({ clientWidth, ownerDocument }: Element): boolean =>
  clientWidth >= SIDEBAR_MIN_REM * Number.parseFloat(getComputedStyle(ownerDocument.documentElement).fontSize);

type Attributes = Pick<BoardHost, 'sort' | 'groupBy' | 'detail' | 'noUrl'>;

/** Whether the board needs more at first than the newest postings and a search field. */
export const needsSearchUi = ({ sort, groupBy, detail, noUrl }: Attributes, hasSidebar: boolean): boolean =>
  hasSidebar ||
  (!noUrl && hasDocument && location.search.length > 1) ||
  Boolean(groupBy) ||
  detail === 'dialog' ||
  (sort ?? 'newest') !== 'newest';
