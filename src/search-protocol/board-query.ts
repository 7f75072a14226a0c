import type { FacetName } from '../model/board/facets.js';
import type { Filters } from '../model/board/facet-index.js';
import type { Sort } from '../model/board/sort.js';

/** What a board asks a search server. */
export interface BoardQuery {
  /** What was typed, as it was typed; empty for all postings. */
  readonly words: string;
  /** Of each facet the ids of the values of which a posting must have one. */
  readonly filters: Filters;
  /** Null: the best match first where there are words, else the newest. */
  readonly sort: Sort | null;
  /** How many of the first postings to pass over, and how many to give then. */
  readonly offset: number;
  readonly limit: number;
  /** The facets whose values are to be counted; none for the next page of a list. */
  readonly facets: readonly FacetName[];
  /** The id of a posting to give as well, whether it matches or not: it is open above the page. */
  readonly job: string | null;
  /** The reader's language, BCP 47. */
  readonly lang: string;
}

/** A value of a facet, and what choosing it would leave. */
export interface CountedValue {
  /** What stands for it in queries and in the page's address: `new york ny`, `remote`. */
  readonly id: string;
  /** As it is stated: `New York, NY`, `REMOTE`. The id where it is absent. */
  readonly value?: string;
  /** How many postings match that have it, with what is chosen in the other facets. */
  readonly count: number;
}

/** What a search server answers. */
export interface BoardAnswer {
  /** Postings in this library's own form, or any other that a board takes. */
  readonly postings: readonly unknown[];
  /** Facets that are left out are not shown. */
  readonly facets?: Readonly<Partial<Record<FacetName, readonly CountedValue[]>>>;
  /** How many postings match in all. */
  readonly total: number;
  /** The posting that was asked for by its id. */
  readonly job?: unknown;
  /** The order that the postings have; that of the query where it is absent. */
  readonly sort?: Sort;
  /** The orders on offer; all where it is absent. */
  readonly sorts?: readonly Sort[];
  /** The beginnings of words to mark; the words of the query where it is absent. */
  readonly marks?: readonly string[];
}

/** Answers a board's queries. Once `signal` is aborted nobody waits for it. */
export type BoardSearcher = (query: BoardQuery, options: { readonly signal: AbortSignal }) => Promise<BoardAnswer>;

/** The query as the parameters of an address, named like those of the board's own page. */
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
