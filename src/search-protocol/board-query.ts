import type { FacetName } from '../model/board/facets.js';
import type { Filters } from '../model/board/facet-index.js';
import type { Sort } from '../model/board/sort.js';

/** A query of a board to a search server. */
export interface BoardQuery {
  /** What the user typed; empty for all postings. */
  readonly words: string;
  /** For each facet the ids of values; a posting must have one of them. */
  readonly filters: Filters;
  /** Null: the best match first if there are words, else the newest first. */
  readonly sort: Sort | null;
  /** How many postings to skip. */
  readonly offset: number;
  /** How many postings to return after those. */
  readonly limit: number;
  /** The facets whose values to count; none for the next page of a list. */
  readonly facets: readonly FacetName[];
  /** The id of a posting to return as well, whether or not it matches: it is open in the dialog. */
  readonly job: string | null;
  /** The user's language, BCP 47. */
  readonly lang: string;
}

/** A value of a facet, and how many postings have it. */
export interface CountedValue {
  /** Its id in queries and in the page's URL: `new york ny`, `remote`. */
  readonly id: string;
  /** As postings state it: `New York, NY`, `REMOTE`. Default: the id. */
  readonly value?: string;
  /** How many postings match that have it, together with the filters of the other facets. */
  readonly count: number;
}

/** A word of a query, or several with one meaning. */
export interface CountedWord {
  /** As the user typed it: `machine learning`. */
  readonly text: string;
  /** How many postings match it. */
  readonly count: number;
}

/** The answer of a search server. */
export interface BoardAnswer {
  /** Postings in any form that a board accepts. */
  readonly postings: readonly unknown[];
  /** The values of the facets. Facets that are absent are not shown. */
  readonly facets?: Readonly<Partial<Record<FacetName, readonly CountedValue[]>>>;
  /** How many postings match in total. */
  readonly total: number;
  /** The posting that the query requests by its id. */
  readonly job?: unknown;
  /** The sort of the postings. Default: the sort of the query. */
  readonly sort?: Sort;
  /** The sorts to offer. Default: all. */
  readonly sorts?: readonly Sort[];
  /** The beginnings of words to highlight. Default: the words of the query. */
  readonly marks?: readonly string[];
  /** If nothing matches all words: how many postings match each of them, with the same filters. */
  readonly words?: readonly CountedWord[];
  /** If nothing matches: how many postings would match without the filter of a facet, or without the words (`query`). */
  readonly countsWithoutFilter?: Readonly<Partial<Record<FacetName | 'query', number>>>;
  /** The words of the query that the server did not search for, because there are more than it takes. */
  readonly ignoredWords?: readonly string[];
}

/** Answers the queries of a board. Once `signal` is aborted, the answer is ignored. */
export type BoardSearcher = (query: BoardQuery, options: { readonly signal: AbortSignal }) => Promise<BoardAnswer>;

/** The query as URL parameters, with the names that the board's page has for them. */
export const toParams = ({ words, filters, sort, offset, limit, facets, job, lang }: BoardQuery): URLSearchParams => {
  const params = new URLSearchParams();
  if (words.trim()) params.set('q', words.trim());
  for (const [name, ids] of Object.entries(filters)) for (const id of ids) params.append(name, id);
  if (sort) params.set('sort', sort);
  if (job) params.set('job', job);
  params.set('offset', String(offset));
  params.set('limit', String(limit));
  params.set('facets', facets.join(','));
  params.set('lang', lang);
  return params;
};
