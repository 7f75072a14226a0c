/** Board controller. Lazy-loaded with the first `<job-board>` on the page. */
import type { ReactiveController, TemplateResult } from 'lit';
import type { ViewContext } from '../../../model/view-context.js';
import { type Issue, partMissing } from '../../../schema/issues/issue.js';
import type { Problem } from '../../../schema/issues/problem.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import {
  type BoardHost,
  type BoardParts,
  type BoardView,
  NO_CRITERIA,
  type SearchCriteria,
  type SearchEndpoint,
  type SearchProvider,
  type SearchRequest,
  indexOf,
  isFaceted,
} from '../board-types.js';
import { PostingsLoader, parserFor } from '../data/postings-loader.js';
import { NewestFirst } from '../search/newest-first.js';
import { lazyPart } from '../../shared/loading/lazy-part.js';
import { getServerPage, hasDocument } from '../../shared/page.js';
import { adoptStyles } from '../../shared/styles/adopt-styles.js';
import { boardStyles } from '../view/board.styles.js';
import { boardTemplate } from '../view/board-template.js';
import { RowElements } from '../view/list-template.js';
import { BoardRows } from './board-rows.js';
import { type BoardState, deriveView } from './derive-view.js';
import { Dialogs } from './dialogs.js';
import { FocusKeeper } from './focus-keeper.js';
import { GoneJob } from './gone-job.js';
import { DEFAULT_PAGE_SIZE, INPUTS, needsSearchUi } from './initial-features.js';
import { PageEvents } from './page-events.js';
import { PageNotifier } from './page-notifier.js';
import { PendingWork } from './pending-work.js';
import { SearchRunner } from './search-runner.js';
import type { SearchUi } from './search-ui.js';
import { UserActions } from './user-actions.js';

/** Search, filters, sorting and the details of a posting. */
const searchUi = lazyPart(() => import('./search-ui.js'), 'SearchUi');
const remoteSearch = lazyPart(() => import('../search/remote-search.js'), 'RemoteSearch');

/** Decides which provider answers a board's searches, and renders what it answers. */
export class BoardController implements ReactiveController {
  readonly #host: BoardHost;
  readonly #states: BoardParts['states'];
  readonly #clock: BoardParts['clock'];
  readonly #createContext: () => ViewContext;
  readonly #loader: PostingsLoader;
  readonly #notifier: PageNotifier;
  readonly #events: PageEvents;
  readonly #runner = new SearchRunner(({ continueTo }) => this.#onSearched(continueTo));
  readonly #pending = new PendingWork();
  readonly #rows = new BoardRows();
  readonly #rowElements = new RowElements();
  readonly #focus = new FocusKeeper();
  readonly #dialogs = new Dialogs();
  readonly #goneJob = new GoneJob();
  readonly #actions = new UserActions({
    withSearchUi: (use) => this.#withSearchUi(use),
    expectSearch: () => this.#expectSearch(),
    restart: (...focus) => this.#restart(...focus),
    update: (...focus) => this.#update(...focus),
    showMore: () => this.#showMore(),
    load: () => this.load(),
  });

  #provider: SearchProvider | null = null;
  /** The search server; null if postings are loaded. */
  #endpoint: SearchEndpoint | null = null;
  /** The loaded postings, before they are indexed. */
  #newestFirst: NewestFirst | null = null;
  /** Null until it is needed. It has the criteria. */
  #searchUi: SearchUi | null = null;
  /** The issue of a search UI that could not be loaded. */
  #partIssues: readonly Issue[] = [];
  /** Whether the user is about to search, so that long texts are indexed. */
  #isSearchExpected = false;
  /** Whether a search waits until the element is connected again. */
  #isCutOff = false;
  #visibleCount = DEFAULT_PAGE_SIZE;
  #view: BoardView | null = null;
  #hasBegun = false;
  /** The language of the last view. */
  #lang = '';
  /** True if the next render was requested internally, so that cached rows remain valid. */
  #isInternalUpdate = false;

  constructor(host: BoardHost, { states, clock, createContext, waited }: BoardParts) {
    this.#host = host;
    this.#states = states;
    this.#clock = clock;
    this.#createContext = createContext;
    this.#loader = new PostingsLoader(host, createContext, () => this.#onLoadChange(), waited);
    this.#notifier = new PageNotifier(host);
    this.#events = new PageEvents(host, {
      onPopState: () => this.#onPopState(),
      onOnline: () => this.#onOnline(),
      onResize: () => this.#needsSearchUi && this.#withSearchUi(),
    });
    host.addController(this.#events);
    host.addController(this);
  }

  /** The postings; null if there are none to show. */
  get data(): readonly JobPosting[] | null {
    return this.#endpoint === null ? this.#loader.state.postings : (this.#runner.answer?.results.postings ?? null);
  }

  get problems(): readonly Problem[] {
    return this.#notifier.problems;
  }

  /** Resolves with `data` when nothing is in progress; a board that is taken out does nothing. */
  get ready(): Promise<readonly JobPosting[] | null> {
    const idle = this.#isIdle || !this.#host.isConnected ? Promise.resolve() : this.#pending.whenIdle();
    return idle.then(() => this.#host.updateComplete).then(() => this.data);
  }

  hostConnected(): void {
    this.#searchUi?.readUrl();
    this.#loader.resume();
    if (this.#isCutOff) this.#search();
  }

  hostDisconnected(): void {
    // a move disconnects and connects within one task: then loading goes on
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#loader.abort();
      this.#isCutOff ||= this.#runner.abort();
      this.#update();
    });
  }

  /** Loads the postings again, or queries the search server again. */
  load(): void {
    const { search, postings } = this.#host;
    const endpoint = search && (postings ?? null) === null ? search : null;
    this.#hasBegun = true;
    if (endpoint !== this.#endpoint) this.setProvider(null);
    this.#endpoint = endpoint;
    if (endpoint === null) this.#loader.load();
    else if (this.#provider) this.#search();
    else this.#connect(endpoint);
  }

  /** Has `next` answer from now on. `isUpdate`: it has a later state of the same postings. */
  setProvider(next: SearchProvider | null, isUpdate = false): void {
    if (next === this.#provider) return;
    this.#runner.abort();
    const hasOtherPostings = next?.postings !== this.#provider?.postings;
    if (!next || hasOtherPostings) this.#notifier.forgetChange();
    // of the same postings, what is shown stays until the new provider has answered
    if (!next || (!isUpdate && hasOtherPostings)) {
      this.#runner.reset();
      this.#rows.clear();
      this.#actions.expanded.clear();
      this.#visibleCount = this.#pageSize;
    }
    this.#provider = next;
    this.#search();
    if (this.#isSearchExpected || this.#criteria.query) this.#index('indexLongTexts');
  }

  /** Derives the view. `changed` are the properties of the host that have changed. */
  willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    const context = this.#createContext();
    const isOtherLanguage = context.locale !== this.#lang;
    this.#lang = context.locale;
    if (!this.#hasBegun || INPUTS.some((name) => changed.has(name))) this.load();
    if (!this.#isInternalUpdate || changed.size > 0 || isOtherLanguage) {
      this.#rows.clear(); // other messages may apply, or another time
      if (this.#runner.isNew(this.#createRequest())) this.#search();
    }
    this.#isInternalUpdate = false;
    if (this.#needsSearchUi) this.#withSearchUi();
    this.#actions.hasSeenFilters ||= this.#events.hasSidebar || this.#actions.areFiltersOpen;
    if (this.#actions.hasSeenFilters && this.#runner.hasAnswered) this.#index('indexFacets');
    if (this.#notifier.lacksOneOf(this.#host.ownIssues.values())) this.#reportIssues();
    this.#actions.expandChosen(this.#criteria.filters);
    if (hasDocument) this.#focus.capture(this.#host.shadowRoot);
    const board = this.#createState(context);
    this.#track(this.#goneJob.follow(board, this.#createRequest(), searchUi.current));
    this.#view = deriveView(board);
    this.#states.set(this.#view.state, this.#view.isStale && 'stale', this.#view.isPartial && 'partial');
  }

  render(): TemplateResult | null {
    return this.#view && boardTemplate(this.#view, this.#actions, this.#templates, this.#rowElements);
  }

  updated(): void {
    const { shadowRoot, isConnected, now } = this.#host;
    if (!shadowRoot || !this.#view) return;
    adoptStyles(this.#host, [boardStyles, ...(this.#templates ? [this.#templates.filterStyles] : [])]);
    this.#templates?.keepStops(shadowRoot);
    this.#focus.restore(shadowRoot);
    this.#host.showIssues(this.#notifier.issues);
    this.#dialogs.sync(shadowRoot, this.#view, isConnected);
    this.#clock.updateAt(now === null ? this.#rows.nextChange : null);
    if (this.#isIdle) this.#notifier.notifyChange(this.#view);
    this.settle();
  }

  /** Ends the waiting for `ready`, also after an update that has failed. */
  settle(): void {
    if (this.#isIdle || !this.#host.isConnected) this.#pending.resolveIdle();
  }

  get #criteria(): SearchCriteria {
    return this.#searchUi?.criteria ?? NO_CRITERIA;
  }

  get #pageSize(): number {
    return Math.max(1, Math.trunc(this.#host.pageSize ?? DEFAULT_PAGE_SIZE) || DEFAULT_PAGE_SIZE);
  }

  get #templates(): typeof import('../view/search-templates.js') | null {
    return (this.#searchUi && searchUi.current?.templates) ?? null;
  }

  /** False if the search UI could not be loaded: then the board shows the newest postings. */
  get #canSearch(): boolean {
    return searchUi.current !== null;
  }

  get #needsSearchUi(): boolean {
    return this.#searchUi === null && this.#canSearch && needsSearchUi(this.#host, this.#events.hasSidebar);
  }

  get #isIdle(): boolean {
    return this.#loader.state.status !== 'loading' && !this.#runner.isRunning && this.#pending.isEmpty;
  }

  #createState(context: ViewContext): BoardState {
    return {
      context,
      host: this.#host,
      criteria: this.#criteria,
      loadState: this.#loader.state,
      runner: this.#runner,
      isRemote: this.#endpoint !== null,
      canSearch: this.#canSearch,
      provider: this.#provider,
      visibleCount: this.#visibleCount,
      dialogUrl: (id) => this.#searchUi?.urlOf(id) ?? (hasDocument ? location.href : getServerPage().url),
      rows: this.#rows,
      goneJob: this.#goneJob,
      opened: this.#actions,
    };
  }

  /** Renders. `focus` are selectors of what receives the focus then: the first that is there. */
  #update(...focus: readonly string[]): void {
    if (!this.#host.isUpdatePending) this.#isInternalUpdate = true;
    if (focus.length > 0) this.#focus.moveTo(focus);
    this.#host.requestUpdate();
  }

  /** Tracks `work`, if there is some, until it has settled, then renders. */
  #track(work?: Promise<unknown> | null): void {
    if (work) this.#pending.track(work, () => this.#update());
  }

  #createRequest(continueTo: number | null = null): SearchRequest {
    const { sort: defaultSort, groupBy } = this.#host;
    return { ...this.#criteria, defaultSort, groupBy, lang: this.#lang, pageSize: this.#pageSize, continueTo };
  }

  /** Searches; the last results are shown until there are others. */
  #search(continueTo: number | null = null): void {
    this.#isCutOff = this.#provider !== null && !this.#host.isConnected;
    if (!this.#provider || this.#isCutOff) return;
    this.#runner.run(this.#provider, this.#createRequest(continueTo));
    if (this.#endpoint !== null) this.#update(); // a server takes its time
  }

  #onSearched(continueTo: number | null): void {
    if (continueTo !== null) this.#reveal(continueTo);
    this.#reportIssues();
    this.#update();
  }

  #restart(...focus: readonly string[]): void {
    this.#visibleCount = this.#pageSize;
    this.#search();
    this.#update(...focus);
  }

  #showMore(): void {
    const results = this.#runner.answer?.results;
    if (!results || this.#runner.isRunning) return;
    const count = this.#visibleCount + this.#pageSize;
    if (results.rows.length < Math.min(count, results.count)) this.#search(count);
    else this.#reveal(count);
  }

  /** Shows the first `count` rows, if there are more than now; the first new one receives the focus. */
  #reveal(count: number): void {
    const { results, provider = null } = this.#runner.answer ?? {};
    if (!results) return;
    const order = this.#rows.order({ results, index: indexOf(provider), context: this.#createContext() });
    const next = order[this.#visibleCount];
    if (next === undefined) return;
    this.#visibleCount = count;
    this.#update(`[data-row="${next}"]`);
  }

  #onLoadChange(): void {
    const { postings, status } = this.#loader.state;
    if (postings !== (this.#newestFirst?.postings ?? null)) this.#indexPostings();
    if (status !== 'loading') this.#reportIssues();
    this.#update();
  }

  /** Has the loaded postings searched; what is shown stays until they can be. */
  #indexPostings(): void {
    const { postings, isUpdate } = this.#loader.state;
    if (this.#newestFirst?.postings !== postings) this.#newestFirst = postings && new NewestFirst(postings);
    const newestFirst = this.#newestFirst;
    if (!newestFirst || newestFirst.postings.length === 0) return this.setProvider(null);
    const module = this.#searchUi && searchUi.current;
    const use = (next: SearchProvider): void => {
      if (newestFirst === this.#newestFirst) this.setProvider(next, isUpdate);
    };
    if (module) this.#track(module.createLocalSearch(newestFirst).then(use));
    else if (!this.#needsSearchUi) use(newestFirst);
  }

  #connect(endpoint: SearchEndpoint): void {
    this.#loader.clear();
    this.#newestFirst = null;
    this.#track(
      Promise.all([remoteSearch.get(), searchUi.get()]).then(([module]) => {
        if (endpoint !== this.#endpoint || this.#provider) return;
        const ui = this.#createSearchUi();
        if (module && ui) return this.setProvider(new module.RemoteSearch(endpoint, parserFor(this.#host)));
        this.#runner.fail(module ? [] : [partMissing(remoteSearch)]);
        this.#reportIssues();
      }),
    );
  }

  /** Calls `use` when the search UI has been loaded, and not at all if it cannot be. */
  #withSearchUi(use: (ui: SearchUi) => void = () => undefined): void {
    if (this.#searchUi) return use(this.#searchUi);
    const useCreated = (): void => {
      const ui = this.#createSearchUi();
      if (ui) use(ui);
    };
    this.#track(searchUi.get().then(useCreated));
  }

  #createSearchUi(): SearchUi | null {
    if (this.#searchUi) return this.#searchUi;
    if (searchUi.current) this.#searchUi = new searchUi.current.SearchUi(this.#host);
    if (!this.#canSearch && this.#partIssues.length === 0) {
      this.#partIssues = [partMissing(searchUi)];
      this.#reportIssues();
    }
    if (this.#endpoint === null) this.#indexPostings();
    return this.#searchUi;
  }

  #expectSearch(): void {
    this.#isSearchExpected = true;
    this.#withSearchUi(() => this.#index('indexLongTexts'));
  }

  /** Has the provider index more, unless it has, and search with it. */
  #index(what: 'indexLongTexts' | 'indexFacets'): void {
    const provider = this.#provider;
    if (!isFaceted(provider)) return;
    const search = (): void => {
      if (provider === this.#provider && (this.#criteria.query || what === 'indexFacets')) this.#search();
    };
    this.#track(provider[what]?.()?.then(search));
  }

  /** Reports what is wrong, once nothing is being loaded. */
  #reportIssues(): void {
    const { issues, status } = this.#loader.state;
    if (status === 'loading') return;
    const parts = [...this.#partIssues, ...this.#goneJob.issues];
    const all = [...this.#host.ownIssues.values(), ...issues, ...this.#runner.faults.issues, ...parts];
    this.#track(this.#notifier.reportIssues(all, this.data === null));
  }

  #onPopState(): void {
    if (!this.#searchUi && !location.search) return;
    this.#withSearchUi((ui) => (ui.onPopState() ? this.#restart() : this.#update()));
  }

  #onOnline(): void {
    if (this.#isIdle && this.#notifier.issues.some(({ code }) => code === 'src-offline')) this.load();
  }
}
