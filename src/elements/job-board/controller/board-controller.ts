/** What a board does: downloaded with the first one on a page. */
import type { ReactiveController, TemplateResult } from 'lit';
import { type RowView, rowView } from '../../../model/posting/row-view.js';
import type { ViewContext } from '../../../model/view-context.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import { type Answers, FirstAnswer, type Results } from '../search/newest-first.js';
import { BoardData } from '../data/postings-loader.js';
import { boardTemplate, stateOf } from '../view/board-template.js';
import type { BoardTools } from './search-ui.js';
import type { ClockController } from '../../shared/page-runtime.js';
import { adoptStyles } from '../../shared/styles/adopt-styles.js';
import { lazyPart } from '../../shared/loading/lazy-part.js';
import { boardStyles } from '../view/board.styles.js';
import type { JobBoardElement } from '../job-board.js';
import { JobBoardChangeEvent } from '../change-event.js';
import { Pending } from './pending-work.js';
import { NO_QUESTION, type Question } from '../board-types.js';
import { isWide, needsTools } from './initial-features.js';

/** What is needed to ask a board anything: to search, filter and sort, and to open a posting. */
const tools = lazyPart(() => import('./search-ui.js'));

const PAGE_SIZE = 50;
const STATES = ['loading', 'ready', 'empty', 'none', 'invalid', 'stale', 'partial'] as const;

export class Board implements ReactiveController {
  readonly element: JobBoardElement;
  readonly source: BoardData;
  question: Question = NO_QUESTION;
  /** Null while there is nothing to ask. */
  search: Answers | null = null;
  results: Results | null = null;
  /** Null until they are needed. */
  tools: BoardTools | null = null;
  /** How many rows are shown. */
  shown = PAGE_SIZE;
  /** The rows' elements. */
  items: ReadonlyMap<number, HTMLElement> = new Map();
  /** The postings that are open in their place. */
  readonly opened = new Set<JobPosting>();
  /** Whether the filters are shown where there is no room beside the list. */
  areFiltersOpen = false;
  readonly #states: CustomStateSet;
  readonly #clock: ClockController;
  readonly #context: () => ViewContext;
  readonly #rows = new Map<JobPosting, RowView>();
  /** What is waited for, beside the lists. */
  readonly #pending = new Pending();
  readonly #width = new ResizeObserver(() => this.#measure());
  /** Whether there is room for the filters beside the list. */
  #isWide = false;
  /** The postings that were taken up last. */
  #taken: readonly JobPosting[] | null = null;
  /** Whether the coming rendering is for our own sake: then what is said of the postings stays. */
  #isOwn = false;
  /** What the page was told last. */
  #told = '';
  /** What takes the focus with the next rendering: the first of these that is there. */
  #focus: readonly string[] = [];
  readonly #connect = (): void => this.withTools((own) => (own ? own.connect() : this.source.miss()));

  /** `context` gives the language, zone and clock that hold at the element. */
  constructor(element: JobBoardElement, states: CustomStateSet, clock: ClockController, context: () => ViewContext) {
    this.element = element;
    this.#states = states;
    this.#clock = clock;
    this.#context = context;
    this.source = new BoardData(element, context, () => this.#onData(), this.#connect);
    element.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
    addEventListener('online', this.#onOnline);
    this.#measure();
    this.#width.observe(this.element);
    this.tools?.readAddress();
    this.source.resume();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
    removeEventListener('online', this.#onOnline);
    this.#width.disconnect();
    // a move takes it out and puts it in within one task: then the load goes on
    queueMicrotask(() => {
      if (!this.element.isConnected) this.source.abort();
    });
  }

  /** Settles when nothing is on its way. */
  get ready(): Promise<readonly JobPosting[] | null> {
    return this.#pending.settled.then(async () => {
      await this.element.updateComplete;
      return this.source.postings;
    });
  }

  /** Whether there is more to do than to show the newest; without the file for it, it stays at that. */
  get canAsk(): boolean {
    return tools.current !== null;
  }

  get pageSize(): number {
    return Math.max(1, Math.trunc(this.element.pageSize ?? PAGE_SIZE) || PAGE_SIZE);
  }

  /** Does something with what is needed to ask, once it is there; with null where it cannot be had. */
  withTools(use: (tools: BoardTools | null) => void): void {
    if (this.tools) use(this.tools);
    else
      this.wait(tools.get(), () => {
        if (!this.tools) {
          this.tools = tools.current ? new tools.current.BoardTools(this) : null;
          this.#take();
        }
        use(this.tools);
      });
  }

  /** Renders for our own sake; `focus` are selectors of what is to have the focus then. */
  update(...focus: readonly string[]): void {
    this.#isOwn = true;
    this.#focus = focus.length > 0 ? focus : this.#focus;
    this.element.requestUpdate();
  }

  showMore(): void {
    const more = this.search?.more?.(this.shown + this.pageSize);
    this.wait(more ?? Promise.resolve(), () => {
      if (more) this.refresh();
      const next = this.results?.groups.flatMap(({ rows }) => rows)[this.shown];
      if (next === undefined) return;
      this.shown += this.pageSize;
      this.#focus = [`[data-row="${next}"]`];
    });
    this.update();
  }

  row(posting: JobPosting, context: ViewContext): RowView {
    const known = this.#rows.get(posting) ?? rowView(posting, context);
    this.#rows.set(posting, known);
    return known;
  }

  render(): TemplateResult {
    if (!this.tools && this.canAsk && needsTools(this.element, this.#isWide)) this.withTools(() => null);
    if (!this.#isOwn) {
      this.#rows.clear(); // another language may hold, another order, another time
      this.refresh();
    }
    this.#isOwn = false;
    const on = [stateOf(this), this.source.isStale && 'stale', this.source.isPartial && 'partial'];
    for (const name of STATES) this.#states[on.includes(name) ? 'add' : 'delete'](name);
    return boardTemplate(this, this.#context());
  }

  updated(): void {
    const { element, tools: own } = this;
    if (element.shadowRoot) adoptStyles(element.shadowRoot, own ? [boardStyles, own.styles] : [boardStyles]);
    own?.updated();
    const focused = this.#focus.map((selector) => element.renderRoot.querySelector<HTMLElement>(selector));
    focused.find((target) => target !== null)?.focus();
    this.#focus = [];
    const times = [...this.#rows.values()].map(({ nextChange }) => nextChange).filter((time) => time !== null);
    this.#clock.updateAt(times.length > 0 && element.now === null ? Math.min(...times) : null);
    if (!this.#pending.isEmpty) return;
    if (this.results) this.#tellPage(this.results);
    this.#pending.settle();
  }

  /** Begins at the top with the answer to another question. */
  askAnew(): void {
    this.shown = this.pageSize;
    this.refresh();
  }

  /** Finds the answer to the question; what is shown stays until it is there. */
  refresh(): void {
    const found = this.search?.find(this.question, this.element.sort, this.element.groupBy, this.#context());
    if (found instanceof Promise) this.wait(found, () => this.refresh());
    else if (found !== undefined) this.results = found;
  }

  /** Renders when `work` is done, and does something before. */
  wait(work: Promise<unknown>, before: () => void): void {
    this.#pending.add(work, () => {
      before();
      this.update();
    });
  }

  #measure(): void {
    this.#isWide = isWide(this.element);
    if (this.#isWide && this.canAsk) this.withTools(() => null);
  }

  #tellPage({ count, sort }: Results): void {
    const { query, filters } = this.question;
    const told = JSON.stringify([query, filters, sort, count]);
    if (told === this.#told) return;
    this.#told = told;
    this.element.dispatchEvent(new JobBoardChangeEvent(query, filters, count));
  }

  readonly #onPopState = (): void => {
    if (this.tools || location.search) this.withTools((own) => own?.onPopState());
  };

  readonly #onOnline = (): void => {
    if (this.source.isOffline && this.source.state !== 'loading') this.source.load();
  };

  /** A load has begun, or ended. */
  #onData(): void {
    const { postings, state, remote } = this.source;
    if (remote && remote !== this.search) this.#answerFrom(remote);
    if (!remote && postings !== this.#taken) {
      this.#taken = postings;
      this.#take();
    }
    this.#pending.isLoading = state === 'loading';
    if (state !== 'loading') this.wait(this.source.explain(), () => null);
    this.element.requestUpdate();
  }

  /** Takes up the postings; what is shown stays until they can be. */
  #take(): void {
    const postings = this.#taken;
    if (!postings || postings.length === 0) return this.#answerFrom(null);
    const first = this.search?.postings === postings ? this.search : new FirstAnswer(postings);
    if (this.tools) {
      this.wait(this.tools.index(first), () => {
        if (postings === this.#taken) this.#answerFrom(this.tools?.search ?? first);
      });
    } else if (!this.canAsk || !needsTools(this.element, this.#isWide)) this.#answerFrom(first);
  }

  #answerFrom(search: Answers | null): void {
    if (search?.postings !== this.search?.postings) {
      this.#rows.clear();
      this.opened.clear();
      this.results = null;
      this.#told = '';
      this.shown = this.pageSize;
    }
    this.search = search;
    this.refresh();
  }
}
