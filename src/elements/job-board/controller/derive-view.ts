import type { ViewContext } from '../../../model/view-context.js';
import { isTransient } from '../../../schema/issues/issue.js';
import {
  type BoardFrame,
  type BoardGroup,
  type BoardHost,
  type BoardView,
  type SearchCriteria,
  type SearchProvider,
  hasCriteria,
  indexOf,
} from '../board-types.js';
import type { LoadState } from '../data/postings-loader.js';
import type { BoardRows } from './board-rows.js';
import type { GoneJob } from './gone-job.js';
import type { SearchRunner } from './search-runner.js';
import type { UserActions } from './user-actions.js';

/** What a view is derived from. */
export interface BoardState {
  readonly context: ViewContext;
  readonly host: BoardHost;
  readonly criteria: SearchCriteria;
  readonly loadState: LoadState;
  readonly runner: Pick<SearchRunner, 'answer' | 'faults' | 'hasAnswered' | 'isRunning'>;
  /** Whether a search server has the postings. */
  readonly isRemote: boolean;
  /** False if the search UI could not be loaded. */
  readonly canSearch: boolean;
  readonly provider: SearchProvider | null;
  readonly visibleCount: number;
  readonly dialogUrl: (id: string) => string;
  readonly rows: BoardRows;
  readonly goneJob: GoneJob;
  readonly opened: Pick<
    UserActions,
    | 'areFiltersOpen'
    | 'isFilterSheet'
    | 'hasSeenFilters'
    | 'expanded'
    | 'expandedFacets'
    | 'fullyShownFacets'
    | 'showsAllFacets'
    | 'facetQueries'
  >;
}

const stateOf = ({ runner: { answer, faults }, isRemote, loadState, goneJob }: BoardState): BoardView['state'] => {
  if (goneJob.isFinding) return 'loading';
  if (answer && answer.results.count > 0) return 'ready';
  if (answer) return hasCriteria(answer.request) ? 'none' : 'empty';
  if (faults.isFailed) return 'invalid';
  return isRemote || loadState.status === 'ready' ? 'loading' : loadState.status;
};

const canRetry = ({ host, loadState, runner: { faults } }: BoardState): boolean =>
  (host.postings ?? null) === null && [...loadState.issues, ...faults.issues].some(isTransient);

const nameSimilar =
  ({ t }: ViewContext) =>
  (group: BoardGroup): BoardGroup => ({ ...group, label: t('board.similar') });

/** The view of a board: everything that its templates draw. */
export const deriveView = (board: BoardState): BoardView => {
  const { context, host, criteria, loadState, provider, runner, opened, rows, goneJob, visibleCount } = board;
  const { answer, faults } = runner;
  // positions in the results are positions in the index of the provider that gave them
  const index = indexOf(answer?.provider ?? provider);
  const state = stateOf(board);
  const results = answer?.results ?? null;
  const { similar } = goneJob;
  const isSketched = state === 'loading' && host.childElementCount === 0;
  const level = Math.trunc(host.headingLevel ?? 3) || 3;
  const frame: BoardFrame = {
    context,
    host,
    criteria,
    isStale: faults.isStale || loadState.isStale,
    isPartial: faults.isPartial || loadState.isPartial,
    failedUrls: loadState.failedUrls,
    urls: loadState.urls,
    canRetry: canRetry(board),
    isBusy: board.isRemote && runner.isRunning,
    hasToolbar: board.canSearch && (runner.hasAnswered || isSketched),
    areFiltersOpen: opened.areFiltersOpen,
    isFilterSheet: opened.isFilterSheet,
    hasFacets: opened.hasSeenFilters,
    sorts: provider?.sorts(criteria.query) ?? [],
    results,
    index,
    visibleCount,
    headingLevel: Math.min(6, Math.max(1, level)),
    expandedFacets: opened.expandedFacets,
    fullyShownFacets: opened.fullyShownFacets,
    showsAllFacets: opened.showsAllFacets,
    facetQueries: opened.facetQueries,
    isJobGone: goneJob.isGone,
    isSimilar: similar !== null,
    rowIndex: similar?.index ?? index,
    dialogPosting: host.detail === 'dialog' ? goneJob.withId(criteria.openJobId, index) : null,
    dialogUrl: board.dialogUrl,
  };
  if (state !== 'ready' || !results) return { ...frame, state: state === 'ready' ? 'loading' : state };
  const shown = similar ?? { results, index };
  const groups = rows.first({ ...shown, count: visibleCount, context, expanded: opened.expanded });
  return { ...frame, state, results, groups: similar ? groups.map(nameSimilar(context)) : groups };
};
