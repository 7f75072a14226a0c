/**
 * Search, filters, sorting and the details of a posting. Loaded up front if the sidebar is visible or the URL has
 * criteria, otherwise on first interaction.
 */
import type { FacetName } from '../../../model/board/facets.js';
import { lazy } from '../../../lazy/lazy.js';
import { type PayMinimum, parsePayMinimum, payMinimumId } from '../../../model/board/pay-minimum.js';
import { type BoardHost, NO_CRITERIA, type SearchCriteria } from '../board-types.js';
import { LocalSearch } from '../search/local-search.js';
import type { NewestFirst } from '../search/newest-first.js';
import { UrlState, toggleFilter } from './url-state.js';

export * as templates from '../view/search-templates.js';

/** The pause in typing, in ms, after which the query is written into the URL. */
const TYPING_MS = 250;

/** Finds jobs like one that is gone. */
export const similarJobs = lazy(() => import('../search/similar-jobs.js'), 'findSimilar');

export const createLocalSearch = (newestFirst: NewestFirst): Promise<LocalSearch> => LocalSearch.create(newestFirst);

/** Keeps the criteria of a board and the page's URL and history in step. */
export class SearchUi {
  criteria: SearchCriteria = NO_CRITERIA;
  readonly #host: Pick<BoardHost, 'urlPrefix' | 'noUrl'>;
  /** Whether closing the dialog goes back in the history. */
  #hasPushed = false;
  /** The timer that writes the query into the URL; 0 if there is nothing to write. */
  #urlTimer = 0;

  constructor(host: Pick<BoardHost, 'urlPrefix' | 'noUrl'>) {
    this.#host = host;
    this.readUrl();
  }

  get #url(): UrlState {
    return new UrlState(this.#host.urlPrefix ?? '');
  }

  /** The page's URL with the posting of this id in the dialog. */
  urlOf(id: string): string {
    return this.#url.toUrl({ ...this.criteria, openJobId: id });
  }

  readUrl(): void {
    if (!this.#host.noUrl) this.criteria = this.#url.read();
  }

  /** Reads the URL after the user has gone back or forward. Returns whether another search is in it. */
  onPopState(): boolean {
    const searched = (): string => JSON.stringify({ ...this.criteria, openJobId: null });
    const before = searched();
    this.#cancelUrl();
    this.readUrl();
    this.#hasPushed = false;
    return searched() !== before;
  }

  /** Changes the criteria, and adds an entry to the history; no posting is open then, unless it says so. Returns whether it could. */
  push(change: Partial<SearchCriteria>): boolean {
    this.#flushUrl();
    this.criteria = { ...this.criteria, openJobId: null, ...change };
    return !this.#host.noUrl && this.#url.write(this.criteria, 'push');
  }

  /** Adds or removes a value of a facet. */
  toggleFilter(name: FacetName, id: string): void {
    this.push({ filters: toggleFilter(this.criteria.filters, name, id) });
  }

  /** Has one least pay in place of another. It includes what is paid at all. */
  choosePayMinimum(minimum: PayMinimum | null): void {
    const { pay = [], ...others } = this.criteria.filters;
    const kept = pay.filter((id) => parsePayMinimum(id) === null && !(minimum && id === 'paid'));
    const next = minimum ? [...kept, payMinimumId(minimum)] : kept;
    this.push({ filters: next.length > 0 ? { ...others, pay: next } : others });
  }

  /** Adds a value of a facet in place of words of the query. */
  chooseSuggestion(name: FacetName, id: string, query: string): void {
    const { [name]: chosen = [], ...others } = this.criteria.filters;
    this.push({ query, filters: { ...others, [name]: [...new Set([...chosen, id])] } });
  }

  /** Removes the query, or all values of a facet. */
  relax(name: FacetName | 'query'): void {
    if (name === 'query') return void this.push({ query: '' });
    const { [name]: _, ...filters } = this.criteria.filters;
    this.push({ filters });
  }

  /** Changes the query while the user types. The URL follows after a pause, as writing it is slower than a search. */
  type(query: string): void {
    this.criteria = { ...this.criteria, query, openJobId: null };
    clearTimeout(this.#urlTimer);
    this.#urlTimer = window.setTimeout(() => this.#flushUrl(), TYPING_MS);
  }

  openDialog(id: string): void {
    this.#hasPushed = this.push({ openJobId: id });
  }

  closeDialog(): void {
    if (this.criteria.openJobId === null) return;
    this.criteria = { ...this.criteria, openJobId: null };
    if (this.#hasPushed) history.back();
    else if (!this.#host.noUrl) this.#url.write(this.criteria, 'replace');
    this.#hasPushed = false;
  }

  #flushUrl(): void {
    if (this.#urlTimer && !this.#host.noUrl) this.#url.write(this.criteria, 'replace');
    this.#cancelUrl();
  }

  #cancelUrl(): void {
    clearTimeout(this.#urlTimer);
    this.#urlTimer = 0;
  }
}
