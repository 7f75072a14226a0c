import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html } from 'lit';
import type { BoardSearcher } from '../../search-protocol/board-query.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { Problem } from '../../schema/issues/problem.js';
import type { SourceName } from '../../sources/source.js';
import { baseStyles } from '../shared/styles/base.styles.js';
import { JobElement } from '../shared/job-element.js';
import { lazyPart } from '../shared/loading/lazy-part.js';
import type { Board } from './controller/board-controller.js';

/** All that a board does is fetched with the first one on a page. */
const parts = lazyPart(() => import('./controller/board-controller.js'));

/**
 * A searchable, filterable list of postings. It writes no structured data: search engines want a page for each posting.
 *
 * @example
 * <job-board src="/jobs.json">
 *   <a href="/jobs">All open positions at Acme</a>
 * </job-board>
 *
 * @tag job-board
 * @slot - Shown without script, while loading, and when there is nothing to show.
 * @slot loading - While the postings load, in place of the sketch of a list.
 * @slot empty - When there is no posting.
 * @slot none - When no posting matches, below the words for it.
 * @slot error - In place of what is said when the postings could not be loaded.
 * @slot stale - In place of what is said when a refresh failed.
 * @slot partial - In place of what is said when some of several lists could not be loaded.
 * @fires {JobBoardChangeEvent} job-board-change - Other postings are shown: they arrived, or were searched or filtered.
 * @fires {JobProblemEvent} job-problem - Something in the lists was wrong.
 * @csspart base - The whole.
 * @csspart toolbar - Search, order and what opens the filters.
 * @csspart search - The search field.
 * @csspart sort - The choice of an order.
 * @csspart filters-toggle - What opens the filters where there is no room beside the list.
 * @csspart filters - All facets.
 * @csspart facet - One facet; also its name, such as `place`.
 * @csspart facet-label - Its name.
 * @csspart option - One value of it.
 * @csspart checkbox - What chooses it.
 * @csspart count - How many postings it leaves.
 * @csspart more-toggle - What shows the values that do not fit.
 * @csspart results - Everything beside the filters.
 * @csspart status - How many postings there are, or what is the matter.
 * @csspart chips - What is chosen.
 * @csspart chip - One choice, to undo it.
 * @csspart clear - What undoes all.
 * @csspart notice - What is said of lists that are old or not all there.
 * @csspart error - What is said when the postings could not be loaded.
 * @csspart retry - The button that tries again.
 * @csspart none - What is said when no posting matches.
 * @csspart relax - A filter that would leave some, to undo it.
 * @csspart skeleton - The sketch of a list while it loads.
 * @csspart list - The list, or one for each group.
 * @csspart group - The heading of a group.
 * @csspart item - One posting of the list.
 * @csspart row - Its line; also `closing-soon` and so on.
 * @csspart logo - The employer's logo.
 * @csspart title - Its title.
 * @csspart title-link - The link or button in it.
 * @csspart cells - The facts under it.
 * @csspart cell - One fact; also `row-location` and so on.
 * @csspart match - What was searched for, in a text.
 * @csspart detail - The posting, opened in its place.
 * @csspart posting - The `<job-posting>` in it, or in the dialog.
 * @csspart dialog - The posting, opened above the page.
 * @csspart close - The button that closes it.
 * @csspart more - The button that shows more.
 * @cssState loading - The postings are on their way.
 * @cssState ready - Postings are shown.
 * @cssState empty - There is no posting.
 * @cssState none - No posting matches.
 * @cssState invalid - The postings could not be loaded.
 * @cssState stale - A refresh failed; what was there is still shown.
 * @cssState partial - Some of several lists could not be loaded.
 */
export class JobBoardElement extends JobElement {
  static override readonly styles = baseStyles;

  static override readonly properties: PropertyDeclarations = {
    postings: { attribute: false },
    src: {},
    search: {},
    source: {},
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

  /** The postings: a list of any accepted forms, or one response of a recruiting system. Goes before `src`. */
  declare postings: unknown;
  /** Where the postings are: one or more addresses, separated by spaces. */
  declare src: string | null;
  /**
   * Who is asked instead, where the postings are too many to send: the address of a search server, or a function
   * `(query, {signal}) => answer`. Goes before `src`.
   */
  declare search: string | BoardSearcher | null;
  /** What kind of response `src` gives, where its shape does not tell: `greenhouse`, `lever`, `json-ld` and so on. */
  declare source: SourceName | null;
  /** `rows` (by itself): a line each. `cards`: side by side. */
  declare layout: string | null;
  /** How a posting opens: in its place (`disclosure`, by itself), above the page (`dialog`), or on its own page (`link`). */
  declare detail: string | null;
  /** Puts the list under headings: by `employer`, `department`, `team`, `place`, `workplace` or another facet's name. */
  declare groupBy: string | null;
  /** The order to begin with: `newest` (by itself), `deadline`, `start`, `pay`. */
  declare sort: string | null;
  /** How many are shown at first, and more at a time; 50 by itself. */
  declare pageSize: number | null;
  /** The level of the titles among the page's headings; 3 by itself. */
  declare headingLevel: number | null;
  /** What the names of this board's parameters in the page's address begin with, where there are several boards. */
  declare urlPrefix: string | null;
  /** Whether to leave the page's address alone. */
  declare noUrl: boolean;
  /** Where the apply link of an opened posting opens; see `<job-posting>`. */
  declare applyTarget: string | null;
  /** What the address of an opened posting's apply link says about where the click came from; see `<job-posting>`. */
  declare track: string | null;

  #board: Board | null = null;

  /** All postings that are open, or null while there are none to speak of. */
  get data(): readonly JobPosting[] | null {
    return this.#board?.source.postings ?? null;
  }

  /** What was wrong with the lists, the first twenty of it. Complete when `ready` settles. */
  get problems(): readonly Problem[] {
    return this.#board?.source.problems ?? [];
  }

  /** Settles with `data` when the lists at hand have been read and shown; null when none could be. */
  get ready(): Promise<readonly JobPosting[] | null> {
    return this.#part().then(() => this.#board?.ready ?? null);
  }

  /** Fetches `src` again. */
  async reload(): Promise<readonly JobPosting[] | null> {
    this.#board?.source.load();
    return this.ready;
  }

  /** Settles when the first rendering with the board's own part has begun, or cannot. */
  async #part(): Promise<void> {
    await this.updateComplete;
    await parts.get();
    await this.updateComplete;
  }

  /** Waits for the words of its language, once it has something to say. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const words = parts.current && this.loadMessages();
    return words?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { current: module } = parts;
    if (module === undefined) void parts.get();
    if (module)
      this.#board ??= new module.Board(this, this.internals.states, this.clock, () => this.createViewContext().context);
    this.#board?.source.follow(changed);
  }

  protected override updated(): void {
    this.#board?.updated();
  }

  protected override render(): TemplateResult {
    this.toggleState('invalid', parts.current === null);
    return this.#board?.render() ?? html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-board': JobBoardElement;
  }
}
