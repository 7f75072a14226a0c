/** What a board does: downloaded with the first one on a page. */
import type { ReactiveController, TemplateResult } from 'lit';
import { JobProblemEvent } from '../../events.js';
import type { FacetName } from '../../model/board-facets.js';
import { type RowView, rowView } from '../../model/board-row.js';
import type { ViewContext } from '../../model/context.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { Problem } from '../../schema/problems.js';
import { explain, warnOnce } from '../../warn.js';
import { focusFirst, showDialog } from './after-rendering.js';
import { JobBoardChangeEvent } from './change-event.js';
import { BoardAddress, NO_QUESTION, type Question, toggled } from './address.js';
import { BoardData } from './board-data.js';
import { BoardSearch, type Results } from './board-search.js';
import { boardTemplate, stateOf } from './board-template.js';
import type { ClockController } from '../shared/clock.js';
import { postingAbove } from './detail-template.js';
import type { JobBoardElement } from './job-board.js';
import { Pending } from './pending.js';

export { boardStyles } from './board.styles.js';

const PAGE_SIZE = 50;
const STATES = ['loading', 'ready', 'empty', 'none', 'invalid', 'stale', 'partial'] as const;

export class Board implements ReactiveController {
  readonly element: JobBoardElement;
  readonly source: BoardData;
  question: Question = NO_QUESTION;
  /** Null while there is nothing to ask. */
  search: BoardSearch | null = null;
  results: Results | null = null;
  /** How many rows are shown. */
  shown = PAGE_SIZE;
  /** The postings that are open in their place. */
  readonly opened = new Set<JobPosting>();
  /** The facets that are unfolded, and those that show all their values. */
  readonly openFacets = new Set<FacetName>();
  readonly wholeFacets = new Set<FacetName>();
  /** Whether the filters are shown where there is no room beside the list. */
  areFiltersOpen = false;
  problems: readonly Problem[] = [];
  readonly #states: CustomStateSet;
  readonly #clock: ClockController;
  readonly #context: () => ViewContext;
  readonly #rows = new Map<JobPosting, RowView>();
  /** What is waited for, beside the lists. */
  readonly #pending = new Pending();
  /** Whether the coming rendering is for our own sake: then what is said of the postings stays. */
  #isOwn = false;
  /** What the page was told last. */
  #told = '';
  /** What takes the focus with the next rendering: the first of these that is there. */
  #focus: readonly string[] = [];
  /** Whether closing the posting above the page can go back in the history. */
  #hasPushed = false;

  /** `context` gives the language, zone and clock that hold at the element. */
  constructor(element: JobBoardElement, states: CustomStateSet, clock: ClockController, context: () => ViewContext) {
    this.element = element;
    this.#states = states;
    this.#clock = clock;
    this.#context = context;
    this.source = new BoardData(element, context, () => this.#onData());
    element.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
    addEventListener('online', this.#onOnline);
    this.#readAddress();
    this.source.resume();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
    removeEventListener('online', this.#onOnline);
    // a move takes it out and puts it in within one task: then the load goes on
    queueMicrotask(() => {
      if (!this.element.isConnected) this.source.abort();
    });
  }

  get data(): readonly JobPosting[] | null {
    return this.source.index?.postings ?? null;
  }

  /** Settles when nothing is on its way. */
  get ready(): Promise<readonly JobPosting[] | null> {
    return this.#pending.settled.then(async () => {
      await this.element.updateComplete;
      return this.data;
    });
  }

  get address(): BoardAddress {
    return new BoardAddress(this.element.urlPrefix ?? '');
  }

  get pageSize(): number {
    return Math.max(1, Math.trunc(this.element.pageSize ?? PAGE_SIZE) || PAGE_SIZE);
  }

  /** Changes the question, and the page's address with it. Whether that made a step in the history. */
  ask(change: Partial<Question>, how: 'push' | 'replace'): boolean {
    this.question = { ...this.question, ...change };
    const isWritten = !this.element.noUrl && this.address.write(this.question, how);
    if (!('job' in change)) this.#askAnew();
    this.update();
    return isWritten && how === 'push';
  }

  /** Chooses a value of a facet, or takes the choice back. */
  toggle(name: FacetName, id: string): void {
    this.ask({ filters: toggled(this.question.filters, name, id) }, 'push');
  }

  /** Renders for our own sake; `focus` are selectors of what is to have the focus then. */
  update(...focus: readonly string[]): void {
    this.#isOwn = true;
    this.#focus = focus.length > 0 ? focus : this.#focus;
    this.element.requestUpdate();
  }

  showMore(): void {
    const next = this.results?.groups.flatMap(({ rows }) => rows)[this.shown];
    this.shown += this.pageSize;
    this.update(`[data-row="${next}"]`);
  }

  /** Opens a posting above the page. */
  open(id: string): void {
    this.#hasPushed = this.ask({ job: id }, 'push');
  }

  /** The posting above the page was closed. */
  close(): void {
    if (this.question.job === null) return;
    this.question = { ...this.question, job: null };
    if (this.#hasPushed) history.back();
    else if (!this.element.noUrl) this.address.write(this.question, 'replace');
    this.#hasPushed = false;
    this.update();
  }

  /** Takes up the long texts, once somebody may search them. */
  prepare(): void {
    const texts = this.search?.prepare();
    if (texts) this.#wait(texts, () => this.#refresh());
  }

  row(posting: JobPosting, context: ViewContext): RowView {
    const known = this.#rows.get(posting) ?? rowView(posting, context);
    this.#rows.set(posting, known);
    return known;
  }

  render(): TemplateResult {
    if (!this.#isOwn) {
      this.#rows.clear(); // another language may hold, another order, another time
      this.#refresh();
    }
    this.#isOwn = false;
    const { isStale, isPartial } = this.source;
    const on = [stateOf(this), isStale && 'stale', isPartial && 'partial'];
    for (const name of STATES) this.#states[on.includes(name) ? 'add' : 'delete'](name);
    return boardTemplate(this, this.#context());
  }

  updated(): void {
    const root = this.element.renderRoot;
    showDialog(root, this.element.isConnected && postingAbove(this) !== null);
    focusFirst(root, this.#focus);
    this.#focus = [];
    const times = [...this.#rows.values()].map(({ nextChange }) => nextChange).filter((time) => time !== null);
    this.#clock.wakeAt(times.length > 0 && this.element.now === null ? Math.min(...times) : null);
    if (!this.#pending.isEmpty) return;
    if (this.results) this.#tellPage(this.results);
    this.#pending.settle();
  }

  #tellPage({ rows, sort }: Results): void {
    const { query, filters } = this.question;
    const told = JSON.stringify([query, filters, sort, rows.length]);
    if (told === this.#told) return;
    this.#told = told;
    this.element.dispatchEvent(new JobBoardChangeEvent(query, filters, rows.length));
  }

  #readAddress(): void {
    if (!this.element.noUrl) this.question = this.address.read();
  }

  readonly #onPopState = (): void => {
    const asked = (): string => JSON.stringify({ ...this.question, job: null });
    const before = asked();
    this.#readAddress();
    this.#hasPushed = false;
    if (asked() !== before) this.#askAnew();
    this.update();
  };

  readonly #onOnline = (): void => {
    if (this.source.isOffline && this.source.state !== 'loading') this.source.load();
  };

  /** A load has begun, or ended. */
  #onData(): void {
    const { index, state, findings } = this.source;
    if (index !== (this.search?.index ?? null)) {
      this.#rows.clear();
      this.opened.clear();
      this.results = null;
      this.#told = '';
      this.search = index && index.postings.length > 0 ? new BoardSearch(index) : null;
      if (this.question.query) this.prepare();
      this.#askAnew();
    }
    this.#pending.isLoading = state === 'loading';
    if (state !== 'loading') this.#wait(this.#explain(findings));
    this.element.requestUpdate();
  }

  async #explain(findings: BoardData['findings']): Promise<void> {
    this.problems = await explain(findings);
    if (this.problems.length > 0) this.element.dispatchEvent(new JobProblemEvent(this.problems, this.data === null));
    void warnOnce(findings);
  }

  #askAnew(): void {
    this.shown = this.pageSize;
    this.#refresh();
  }

  /** Finds the answer to the question; what is shown stays until it is there. */
  #refresh(): void {
    if (!this.search) return;
    const { sort, groupBy } = this.element;
    const found = this.search.find(this.question, sort, groupBy, this.#context());
    if (found instanceof Promise) this.#wait(found, () => this.#refresh());
    else this.results = found;
  }

  /** Renders when `work` is done, and does something before. */
  #wait(work: Promise<unknown>, before?: () => void): void {
    this.#pending.add(work, () => {
      before?.();
      this.update();
    });
  }
}
