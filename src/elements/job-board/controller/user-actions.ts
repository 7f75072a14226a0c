import type { Filters } from '../../../model/board/facet-index.js';
import type { FacetName } from '../../../model/board/facets.js';
import type { PayMinimum } from '../../../model/board/pay-minimum.js';
import type { Sort } from '../../../model/board/sort.js';
import type { BoardActions, PostingKey } from '../board-types.js';
import type { SearchUi } from './search-ui.js';

/** What the actions need of the controller. */
export interface ActionsHost {
  /** Calls `use` when the search UI has been loaded, and not at all if it cannot be. */
  withSearchUi(use: (ui: SearchUi) => void): void;
  /** Indexes long texts, as the user is about to search. */
  expectSearch(): void;
  /** Searches from the top. `focus` as in `update`. */
  restart(...focus: readonly string[]): void;
  /** Renders. `focus` are selectors of what receives the focus then: the first that is there. */
  update(...focus: readonly string[]): void;
  showMore(): void;
  load(): void;
}

/** A screen on which filters are over the whole of it. */
const PHONE = '(max-width: 40rem)';

/** What a user can do with a board, and what the user has opened in it. */
export class UserActions implements BoardActions {
  areFiltersOpen = false;
  isFilterSheet = false;
  /** Whether the filters have been in sight, so that their facets are drawn. */
  hasSeenFilters = false;
  readonly expanded = new Set<PostingKey>();
  readonly expandedFacets = new Set<FacetName>();
  readonly fullyShownFacets = new Set<FacetName>();
  showsAllFacets = false;
  readonly facetQueries = new Map<FacetName, string>();
  readonly #host: ActionsHost;

  constructor(host: ActionsHost) {
    this.#host = host;
  }

  /** Opens the facets with a choice; they stay open when it is taken back. */
  expandChosen(filters: Filters): void {
    const chosen = Object.keys(filters) as FacetName[]; // Object.keys forgets the keys' type
    for (const name of chosen) this.expandedFacets.add(name);
  }

  prepareSearch(): void {
    this.#host.expectSearch();
  }

  setQuery(query: string): void {
    this.#host.expectSearch();
    this.#choose((ui) => ui.type(query));
  }

  chooseSort(sort: Sort | null): void {
    this.#choose((ui) => ui.push({ sort }));
  }

  toggleFilters(): void {
    this.areFiltersOpen = !this.areFiltersOpen;
    this.isFilterSheet = this.areFiltersOpen && matchMedia(PHONE).matches;
    this.#show();
  }

  closeFilters(focus = '.results-heading'): void {
    this.areFiltersOpen = false;
    this.isFilterSheet = false;
    this.#host.update(focus);
  }

  clearFilters(focus: string): void {
    this.#choose((ui) => ui.push({ filters: {} }), focus);
  }

  toggleFilter(name: FacetName, id: string): void {
    this.#choose((ui) => ui.toggleFilter(name, id));
  }

  choosePayMinimum(minimum: PayMinimum | null): void {
    this.#choose((ui) => ui.choosePayMinimum(minimum));
  }

  chooseSuggestion(name: FacetName, id: string, query: string): void {
    this.#choose((ui) => ui.chooseSuggestion(name, id, query), '.search');
  }

  replaceQuery(query: string): void {
    this.#choose((ui) => ui.push({ query }), '.search');
  }

  searchFacet(name: FacetName, text: string): void {
    this.facetQueries.set(name, text);
    this.#host.update();
  }

  showAllFacets(firstHidden: FacetName): void {
    this.showsAllFacets = true;
    this.#host.update(`[part~="${firstHidden}"] summary`);
  }

  skipToResults(): void {
    this.#host.update('.results-heading');
  }

  removeChip(name: FacetName, id: string, position: number): void {
    // the next chip, or the one before; after the last one the search field
    const focus = [`[data-chip="${position}"]`, `[data-chip="${position - 1}"]`, '.search'];
    this.#choose((ui) => ui.toggleFilter(name, id), ...focus);
  }

  relax(name: FacetName | 'query'): void {
    this.#choose((ui) => ui.relax(name), '.search');
  }

  showAll(): void {
    this.#choose((ui) => ui.push({}), '.results-heading');
  }

  showAllValues(name: FacetName, firstHidden: number): void {
    this.fullyShownFacets.add(name);
    this.#host.update(`[part~="${name}"] label:nth-of-type(${firstHidden + 1}) input`);
  }

  showMore(): void {
    this.#host.showMore();
  }

  retry(): void {
    this.#host.load();
  }

  toggleRow(key: PostingKey): void {
    if (!this.expanded.delete(key)) this.expanded.add(key);
    this.#show();
  }

  openDialog(id: string): void {
    this.#show((ui) => ui.openDialog(id));
  }

  closeDialog(): void {
    this.#show((ui) => ui.closeDialog());
  }

  /** Changes the criteria, and searches. */
  #choose(change: (ui: SearchUi) => void, ...focus: readonly string[]): void {
    this.#host.withSearchUi((ui) => {
      change(ui);
      this.#host.restart(...focus);
    });
  }

  /** Renders now, and when the search UI has been loaded: it has the templates of what was opened. */
  #show(change: (ui: SearchUi) => void = () => undefined): void {
    this.#host.withSearchUi(change);
    this.#host.update();
  }
}
