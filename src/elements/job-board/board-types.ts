/** The types that the parts of a board share. Every other file of the board may import this one; it imports none of them. */
import type { ReactiveControllerHost } from 'lit';
import type { FacetIndex, Filtered, Filters } from '../../model/board/facet-index.js';
import type { FacetName } from '../../model/board/facets.js';
import type { PayMinimum } from '../../model/board/pay-minimum.js';
import type { Sort } from '../../model/board/sort.js';
import type { StatedEmployer } from '../../model/posting/stated-employer.js';
import type { RowView } from '../../model/posting/row-view.js';
import type { ViewContext } from '../../model/view-context.js';
import type { Issue } from '../../schema/issues/issue.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { BoardSearcher, CountedWord } from '../../search-protocol/board-query.js';
import type { ListState } from '../../sources/list-state.js';
import type { SourceName } from '../../sources/source.js';
import type { CustomStates } from '../shared/custom-states.js';
import type { ClockController } from '../shared/page-runtime.js';

/** How a board lays its postings out. */
export type BoardLayout = 'rows' | 'cards';

/** How a posting of a board opens. */
export type BoardDetail = 'disclosure' | 'dialog' | 'link';

/** The sorts that a board may begin with. */
export type InitialSort = Exclude<Sort, 'relevance'>;

/** A search server: its URL, or a function that answers queries. */
export type SearchEndpoint = string | BoardSearcher;

/** What a board gives to what runs it. */
export interface BoardParts {
  readonly states: CustomStates;
  readonly clock: ClockController;
  /** Gives the language, time zone and clock at the element. */
  readonly createContext: () => ViewContext;
  /** How long the element has waited, in ms, for the code that runs it. */
  readonly waited: number;
}

/** The element, as its controller sees it: its attributes and properties, and when to render. */
export interface BoardHost extends ReactiveControllerHost, HTMLElement {
  readonly postings: unknown;
  readonly src: string | null;
  readonly search: SearchEndpoint | null;
  readonly source: string | null;
  readonly employer: string | null;
  readonly logo: string | null;
  readonly layout: string | null;
  readonly detail: string | null;
  readonly groupBy: string | null;
  readonly sort: string | null;
  readonly pageSize: number | null;
  readonly headingLevel: number | null;
  readonly urlPrefix: string | null;
  readonly noUrl: boolean;
  readonly applyTarget: string | null;
  readonly track: string | null;
  readonly timeZone: string | null;
  readonly now: string | null;
  readonly isUpdatePending: boolean;
  /** What is wrong with how the page's author wrote the element. */
  readonly ownIssues: ReadonlyMap<string, Issue>;
  /** Shows the page's author what is wrong. */
  showIssues(issues: readonly Issue[]): void;
}

/** What the user searches for, and the posting that is open in the dialog. The page's URL keeps it. */
export interface SearchCriteria {
  readonly query: string;
  readonly filters: Filters;
  /** Null: the user has chosen none. */
  readonly sort: Sort | null;
  /** The id of the posting in the dialog. */
  readonly openJobId: string | null;
}

export const NO_CRITERIA: SearchCriteria = { query: '', filters: {}, sort: null, openJobId: null };

/** Whether the user searches for something, or filters. */
export const hasCriteria = ({ query, filters }: SearchCriteria): boolean =>
  query.trim() !== '' || Object.keys(filters).length > 0;

/** Criteria, and what the board adds to them. */
export interface SearchRequest extends SearchCriteria {
  /** The sort of the element's attribute, which holds while the user has chosen none. */
  readonly defaultSort: string | null;
  /** The facet to group by, as the attribute names it. */
  readonly groupBy: string | null;
  /** The user's language, BCP 47. */
  readonly lang: string;
  /** How many postings the board adds at a time. */
  readonly pageSize: number;
  /** Continues the last answer to these criteria until it has this many postings; null searches anew. */
  readonly continueTo: number | null;
}

/** Postings under one heading. */
export interface ResultGroup {
  /** The value that they share, as it is stated; null for postings without one, and for a list without headings. */
  readonly value: string | null;
  /** Positions in `SearchResults.postings`. */
  readonly rows: readonly number[];
}

/** The answer to a search. It never changes. */
export interface SearchResults extends Filtered {
  /** What `rows` are positions in. */
  readonly postings: readonly JobPosting[];
  /** How many postings match; `rows` may be the first of them. */
  readonly count: number;
  readonly sort: Sort;
  readonly groups: readonly ResultGroup[];
  /** The facet of the groups' values; null for a list without headings. */
  readonly groupedBy: FacetName | null;
  /** What to highlight: ` learn` at the start of a word, `learn` anywhere in one. */
  readonly matchedTerms: readonly string[];
  /** If nothing matches all words of the query: how many postings match each of them. */
  readonly words: readonly CountedWord[];
  /** Queries that the user may have meant, if nothing matches. */
  readonly spellings: readonly string[];
  /** The least pay that the query asks for, as it was typed and as an id of the facet, and the query without it. */
  readonly askedPay?: { readonly text: string; readonly id: string; readonly query: string };
  /** What went wrong without preventing the answer. */
  readonly issues: readonly Issue[];
}

/** Answers searches. A board has one provider at a time, or none. */
export interface SearchProvider {
  /** The postings at hand. */
  readonly postings: readonly JobPosting[];
  /** The sorts to offer for a query. */
  sorts(query: string): readonly Sort[];
  /**
   * Searches. Once `signal` is aborted the answer is ignored, and must change nothing.
   *
   * @throws {SearchError} If there is no answer.
   */
  search(request: SearchRequest, signal: AbortSignal): Promise<SearchResults>;
  /** A provider of the same postings whose searches leave the answers of this one as they are. Default: this one. */
  apart?(): SearchProvider;
}

/** The values of a facet, with the number of postings that have each. */
export type FacetValues = Omit<FacetIndex, 'valuesByRow'>;

/** The postings that can be searched: all of them, or those that a search server has sent. */
export interface SearchablePostings {
  readonly postings: readonly JobPosting[];
  /** The id of each posting in the page's URL. */
  readonly ids: readonly string[];
  /** How many there are in all. */
  readonly size: number;
  readonly facets: readonly FacetValues[];
  /** The posting with this id, or null. */
  withId(id: string): JobPosting | null;
}

/** A provider that searches text, filters, and counts the values of facets. */
export interface FacetedSearchProvider extends SearchProvider {
  readonly index: SearchablePostings;
  /** Indexes the long texts, which a search does not find until it has resolved; null if that has begun before. */
  indexLongTexts?(): Promise<void> | null;
  /** Indexes the facets, whose values are not counted until it has resolved; null if that has begun before. */
  indexFacets?(): Promise<void> | null;
}

export const isFaceted = (provider: SearchProvider | null): provider is FacetedSearchProvider =>
  provider !== null && 'index' in provider;

export const indexOf = (provider: SearchProvider | null): SearchablePostings | null =>
  isFaceted(provider) ? provider.index : null;

/** Jobs like one that is gone. */
export interface SimilarJobs {
  readonly results: SearchResults;
  /** What the rows of the results are positions in. */
  readonly index: SearchablePostings | null;
}

/** Why a search has no answer. */
export class SearchError extends Error {
  readonly issue: Issue;

  constructor(issue: Issue) {
    super(issue.code);
    this.issue = issue;
  }
}

/** The postings of one list. */
export interface ParsedList {
  readonly postings: readonly JobPosting[];
  readonly issues: readonly Issue[];
  /** Whether the list could not be loaded or parsed. A failed list does not mean that there are no postings. */
  readonly isFailed: boolean;
  /** The source's id of each posting, or null. */
  readonly ids: readonly (string | null)[];
  /** What the list states about its further pages; null if it says nothing. */
  readonly list: ListState | null;
  /** Whether the list states that there are more postings. */
  readonly isPart: boolean;
}

export interface ParseListOptions {
  readonly source: SourceName | null;
  /** What page authors know the input as. */
  readonly name?: string;
  /** What relative URLs resolve against. */
  readonly base: string;
  /** The only posting of the list to keep; null keeps all. */
  readonly id: string | null;
  /** Whether the input is a response. Default: the page's author gave it as postings, and objects are taken for some. */
  readonly isFetched?: boolean;
  /** The employer of postings that state none. */
  readonly employer?: StatedEmployer;
  readonly signal: AbortSignal;
}

/** Parses a list of postings in any accepted form. Never rejects. */
export type ParseList = (input: unknown, options: ParseListOptions) => Promise<ParsedList>;

/** The identity of a posting in a list: elements, focus and open rows follow it. */
export type PostingKey = string;

/** One row of the list. */
export interface BoardRow {
  readonly key: PostingKey;
  /** Its position in the results. */
  readonly row: number;
  readonly view: RowView;
  readonly isExpanded: boolean;
}

/** The rows under one heading. */
export interface BoardGroup {
  /** Null if the rows have no value to group by, or the list has no headings. */
  readonly label: string | null;
  readonly rows: readonly BoardRow[];
}

/** What every state of a board has. */
export interface BoardFrame {
  readonly context: ViewContext;
  /** The element, for its attributes. */
  readonly host: Readonly<
    Pick<BoardHost, 'layout' | 'detail' | 'noUrl' | 'applyTarget' | 'track' | 'timeZone' | 'now' | 'childElementCount'>
  >;
  readonly criteria: SearchCriteria;
  /** A refresh failed, and the earlier postings are shown. */
  readonly isStale: boolean;
  /** Some postings could not be loaded. */
  readonly isPartial: boolean;
  /** The URLs of all lists, and of those that could not be loaded. */
  readonly urls: readonly string[];
  readonly failedUrls: readonly string[];
  /** Whether loading again may help with what could not be loaded. */
  readonly canRetry: boolean;
  /** An answer of a search server is on its way. */
  readonly isBusy: boolean;
  /** Whether search and filters are shown. */
  readonly hasToolbar: boolean;
  readonly areFiltersOpen: boolean;
  /** Whether they are open over the whole screen of a phone. */
  readonly isFilterSheet: boolean;
  /** Whether the facets are drawn: once the filters have been in sight. */
  readonly hasFacets: boolean;
  readonly sorts: readonly Sort[];
  /** Null until there is an answer. */
  readonly results: SearchResults | null;
  /** Null until postings can be searched. */
  readonly index: SearchablePostings | null;
  readonly visibleCount: number;
  /** The level of the titles among the page's headings, 1 to 6. */
  readonly headingLevel: number;
  readonly expandedFacets: ReadonlySet<FacetName>;
  readonly fullyShownFacets: ReadonlySet<FacetName>;
  /** Whether all facets are shown, not only the first. */
  readonly showsAllFacets: boolean;
  /** What the user has typed to find a value of a facet. */
  readonly facetQueries: ReadonlyMap<FacetName, string>;
  /** Whether the page's URL has a posting that is not in the list. */
  readonly isJobGone: boolean;
  /** Whether the rows are jobs like that one, in place of all. */
  readonly isSimilar: boolean;
  /** What the rows are positions in. */
  readonly rowIndex: SearchablePostings | null;
  /** The posting in the dialog. */
  readonly dialogPosting: JobPosting | null;
  /** The page's URL with the posting of this id in the dialog. */
  readonly dialogUrl: (id: string) => string;
}

/** Everything that the templates draw, in one of five states. */
export type BoardView = BoardFrame &
  (
    | { readonly state: 'loading' | 'empty' | 'none' | 'invalid' }
    | { readonly state: 'ready'; readonly results: SearchResults; readonly groups: readonly BoardGroup[] }
  );

export type ReadyView = Extract<BoardView, { state: 'ready' }>;

/** What a user can do. */
export interface BoardActions {
  /** Gets ready for a search: the search field has the focus. */
  prepareSearch(): void;
  setQuery(query: string): void;
  chooseSort(sort: Sort | null): void;
  toggleFilters(): void;
  /** Closes the filters; the results receive the focus, or what `focus` selects. */
  closeFilters(focus?: string): void;
  /** Removes all filters, and keeps the query; what `focus` selects receives the focus. */
  clearFilters(focus: string): void;
  /** Adds or removes a value of a facet. */
  toggleFilter(name: FacetName, id: string): void;
  /** Has one least pay in place of another; null for none. */
  choosePayMinimum(minimum: PayMinimum | null): void;
  /** Adds a value of a facet in place of words of the query. */
  chooseSuggestion(name: FacetName, id: string, query: string): void;
  /** Searches for another query; the search field receives the focus. */
  replaceQuery(query: string): void;
  /** Shows the values of a facet with these words. */
  searchFacet(name: FacetName, text: string): void;
  /** Shows all facets; the first that was hidden receives the focus. */
  showAllFacets(firstHidden: FacetName): void;
  /** Moves the focus to the results. */
  skipToResults(): void;
  /** Removes one of the chips; the next one receives the focus. */
  removeChip(name: FacetName, id: string, position: number): void;
  /** Removes a filter or the query; the search field receives the focus. */
  relax(name: FacetName | 'query'): void;
  /** Shows all postings in place of those like one that is gone; the results receive the focus. */
  showAll(): void;
  /** Shows all values of a facet; the one at `firstHidden` receives the focus. */
  showAllValues(name: FacetName, firstHidden: number): void;
  showMore(): void;
  retry(): void;
  toggleRow(key: PostingKey): void;
  openDialog(id: string): void;
  closeDialog(): void;
}
