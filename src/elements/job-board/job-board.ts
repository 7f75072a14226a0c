import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html } from 'lit';
import { JobProblemEvent } from '../../events.js';
import { type Issue, partMissing } from '../../schema/issues/issue.js';
import type { Problem } from '../../schema/issues/problem.js';
import { toProblems } from '../../schema/issues/report.js';
import type { JobPostingInput } from '../../schema/input.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { BoardSearcher } from '../../search-protocol/board-query.js';
import type { FacetName } from '../../model/board/facets.js';
import type { SourceName } from '../../sources/source.js';
import { JobElement, dataConverter } from '../shared/job-element.js';
import { lazyPart } from '../shared/loading/lazy-part.js';
import { baseStyles } from '../shared/styles/base.styles.js';
import type { BoardDetail, BoardLayout, InitialSort } from './board-types.js';
import type { BoardController } from './controller/board-controller.js';

/** Everything that a board does. */
const controllerModule = lazyPart(() => import('./controller/board-controller.js'), 'BoardController');

/**
 * A searchable, filterable list of postings. It writes no structured data: search engines want a page for each posting.
 *
 * @example
 * <job-board src="/jobs.json">
 *   <a href="/jobs">All open positions at Acme</a>
 * </job-board>
 *
 * @tag job-board
 * @since 0.1.0
 * @slot - Shown without script, while loading, and when there is nothing to show.
 * @slot loading - Shown while the postings load. Default: placeholder rows.
 * @slot empty - Shown when there are no postings.
 * @slot none - Shown when no posting matches, below the message.
 * @slot error - Shown when the postings could not be loaded. Default: a button that tries again.
 * @slot stale - Shown when a refresh failed. Default: a button that tries again.
 * @slot partial - Shown when some of several lists could not be loaded. Default: a button that tries again.
 * @fires {JobBoardChangeEvent} job-board-change - Other postings are shown: they have loaded, or the user has searched, filtered or sorted.
 * @fires {JobProblemEvent} job-problem - Something in the lists was wrong.
 * @fires {JobApplyEvent} job-apply - The applicant follows the apply link of an opened posting. Cancelable.
 * @csspart base - The whole board.
 * @csspart skip - The button that moves the focus to the results; visible with the focus.
 * @csspart toolbar - Search field, sort, and the button that opens the filters.
 * @csspart search - The search field.
 * @csspart sort - The select that sorts.
 * @csspart filters-toggle - The button that opens the filters where there is no room beside the list.
 * @csspart filters - All facets. On a phone, over the whole screen.
 * @csspart filters-head - The heading of the filters on a phone, with what clears and closes them.
 * @csspart clear-filters - The button that removes all filters.
 * @csspart show-results - The button that closes the filters where there is no room beside the list.
 * @csspart facet - One facet; also its name, such as `place`.
 * @csspart facet-label - The name of a facet.
 * @csspart option - One value of a facet.
 * @csspart checkbox - The checkbox of a value.
 * @csspart count - How many postings a value leaves.
 * @csspart more-toggle - The button that shows all values of a facet.
 * @csspart more-facets - The button that shows all facets.
 * @csspart facet-search - The field that finds a value of a facet.
 * @csspart facet-group - The heading of values that belong together: a country.
 * @csspart facet-inside - The months of a term, which open below it.
 * @csspart pay-minimum - The fields for the least pay.
 * @csspart pay-amount - The amount of the least pay.
 * @csspart pay-unit - The unit of the least pay.
 * @csspart results - Everything beside the filters.
 * @csspart status - How many postings there are, or why there are none.
 * @csspart chips - The chosen filters.
 * @csspart chip - One chosen filter; a button that removes it.
 * @csspart suggestion - A button that filters by words of the query, or searches for others.
 * @csspart words - The words of a query that nothing matches, with the number of postings of each.
 * @csspart spellings - Queries that were perhaps meant.
 * @csspart clear - The button that clears all filters, or the query if there is nothing else to clear.
 * @csspart notice - The message about stale or incomplete postings, or a posting that is gone.
 * @csspart error - The message that the postings could not be loaded.
 * @csspart retry - The button that tries again.
 * @csspart none - The message that no posting matches.
 * @csspart relax - A button that removes a filter so that some postings match.
 * @csspart skeleton - The placeholder rows while the postings load.
 * @csspart list - The list, or one for each group.
 * @csspart group - The heading of a group.
 * @csspart item - One posting of the list.
 * @csspart row - The row of a posting; also its phase, such as `closing-soon`.
 * @csspart logo - The employer's logo, where logos tell employers apart.
 * @csspart monogram - The employer's first letter, in place of a logo.
 * @csspart title - The title of a posting.
 * @csspart title-link - The link or button in the title.
 * @csspart cells - A line of facts; also `chips`, `terms` or `dates`.
 * @csspart cell - One fact; also its name, such as `row-location`.
 * @csspart match - A match of the search in a text.
 * @csspart detail - The posting in full, below its row.
 * @csspart posting - The `<job-posting>` below the row or in the dialog.
 * @csspart dialog - The dialog with a posting.
 * @csspart show-apply - The button that leads to the apply link, while that is out of sight on a phone.
 * @csspart close - The button that closes a dialog.
 * @csspart show-all - The button that shows all postings in place of those like one that is gone.
 * @csspart more - The button that shows more postings.
 * @csspart debug - What is wrong, for the page's author alone.
 * @cssState loading - The postings load.
 * @cssState ready - Postings are shown.
 * @cssState empty - There are no postings.
 * @cssState none - No posting matches.
 * @cssState invalid - The postings could not be loaded.
 * @cssState stale - A refresh failed, and the earlier postings are shown.
 * @cssState partial - Some of several lists could not be loaded.
 */
export class JobBoardElement extends JobElement {
  static override readonly styles = baseStyles;

  static override readonly properties: PropertyDeclarations = {
    postings: { converter: dataConverter },
    src: {},
    search: {},
    source: {},
    employer: {},
    logo: {},
    layout: {},
    detail: {},
    groupBy: { attribute: 'group-by' },
    sort: {},
    pageSize: { attribute: 'page-size', type: Number },
    headingLevel: { attribute: 'heading-level', type: Number },
    urlPrefix: { attribute: 'url-prefix' },
    noUrl: { attribute: 'no-url', type: Boolean },
    applyTarget: { attribute: 'apply-target' },
    track: {},
  };

  /** The postings: a list in any accepted form, or one response of a recruiting system; or its JSON. Takes precedence over `src`. */
  declare postings: readonly JobPostingInput[] | object | string | null;
  /** One or more URLs of postings, separated by spaces. */
  declare src: string | null;
  /**
   * Search endpoint to query instead of loading all postings: a URL, or `(query, {signal}) => Promise<BoardAnswer>`. Takes
   * precedence over `src`.
   */
  declare search: string | BoardSearcher | null;
  /** The format of `src`, if its shape does not tell: `greenhouse`, `lever`, `json-ld` and so on. */
  declare source: SourceName | null;
  /** The employer of postings that state none, as the feeds of many recruiting systems. */
  declare employer: string | null;
  /** The URL of the logo of that employer, for postings without one. */
  declare logo: string | null;
  /** `rows` is a list with one line for each posting, `cards` a grid. Default: `rows`. */
  declare layout: BoardLayout | null;
  /** How a posting opens: `disclosure` below its row, `dialog`, or `link` to its own page. Default: `disclosure`. */
  declare detail: BoardDetail | null;
  /** The facet to group the list by: `employer`, `department`, `team`, `place`, `workplace` and so on. Default: no groups. */
  declare groupBy: FacetName | null;
  /** The initial sort: `newest`, `deadline`, `start` or `pay`. Default: `newest`. */
  declare sort: InitialSort | null;
  /** How many postings are shown at first, and added at a time. Default: 50. */
  declare pageSize: number | null;
  /** The level of the titles among the page's headings, 1 to 6. Default: 3. */
  declare headingLevel: number | null;
  /** Begins the names of this board's URL parameters, if a page has several boards. Default: none. */
  declare urlPrefix: string | null;
  /** Leaves the page's URL alone. */
  declare noUrl: boolean;
  /** Where the apply link of an opened posting opens; see `<job-posting>`. */
  declare applyTarget: string | null;
  /** The query parameters of the page that the apply link of an opened posting passes on; see `<job-posting>`. */
  declare track: string | null;

  #controller: BoardController | null = null;
  /** The first loading of the controller; it settles when its failure has been reported. */
  #loading: Promise<void> | null = null;
  /** When the first loading has begun, in ms. */
  #begun: number | undefined;
  /** Why there is no controller. */
  #problems: readonly Problem[] = [];
  /** Why the board could not be updated. */
  #failures: readonly Problem[] = [];

  /** All postings that are or will be open for applications; null while there are none to show. */
  get data(): readonly JobPosting[] | null {
    return this.#controller?.data ?? null;
  }

  /** The first twenty problems of the lists. Complete when `ready` has resolved. */
  get problems(): readonly Problem[] {
    return [...(this.#controller?.problems ?? this.#problems), ...this.#failures];
  }

  /** Resolves with `data` when the postings have been loaded and rendered; with null if that failed. Never rejects. */
  get ready(): Promise<readonly JobPosting[] | null> {
    return this.#whenLoaded().then(() => this.#controller?.ready ?? null);
  }

  /** Loads `src` again, or queries the search endpoint again. */
  async reload(): Promise<readonly JobPosting[] | null> {
    this.given.clear();
    this.#controller?.load();
    return this.ready;
  }

  async #whenLoaded(): Promise<void> {
    await this.updateComplete;
    await this.#loading;
    await this.updateComplete;
  }

  async #loadController(): Promise<void> {
    if (await controllerModule.get()) return;
    this.#problems = await toProblems([partMissing(controllerModule)]);
    this.dispatchEvent(new JobProblemEvent(this.#problems, true));
  }

  protected override async reportFailure(issue: Issue, isRepeated: boolean): Promise<void> {
    if (!isRepeated) this.#failures = await toProblems([issue]);
    await super.reportFailure(issue, isRepeated);
    this.#controller?.settle();
  }

  /** Waits for the messages of its language, once there is something to say. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const messages = controllerModule.current && this.loadMessages();
    return messages?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  /** Complete after a search that an update began, if that resolved at once. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isComplete = await super.getUpdateComplete();
    while (this.isUpdatePending) isComplete = await super.getUpdateComplete();
    return isComplete;
  }

  protected override get hasContent(): boolean {
    return this.#controller !== null && !this.customStates.has('loading') && !this.customStates.has('invalid');
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#begun ??= performance.now();
    this.#loading ??= this.#loadController();
    const { current: module } = controllerModule;
    if (module)
      this.#controller ??= new module.BoardController(this, {
        states: this.customStates,
        clock: this.clock,
        createContext: () => this.createViewContext().context,
        waited: performance.now() - this.#begun,
      });
    if (this.#controller) this.#controller.willUpdate(changed);
    else this.customStates.set(module === null && 'invalid');
  }

  protected override render(): TemplateResult {
    return this.#controller?.render() ?? html`<slot></slot>`;
  }

  protected override updated(): void {
    this.#failures = [];
    this.#controller?.updated();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-board': JobBoardElement;
  }
}
