import type { FacetName } from '../model/board/facets.js';
import type { BoardAnswer, BoardQuery } from '../search-protocol/board-query.js';

/** The filters of a query by name, and its words as `query`: what it may be without. */
const criteriaOf = ({ words, filters }: BoardQuery): (FacetName | 'query')[] => {
  const names = Object.keys(filters) as FacetName[]; // Object.keys forgets the keys' type
  return [...names.filter((name) => filters[name]?.length), ...(words.trim() ? (['query'] as const) : [])];
};

/** A query without one of its filters, or without its words. */
const without = (query: BoardQuery, name: FacetName | 'query'): BoardQuery => {
  if (name === 'query') return { ...query, words: '' };
  const { [name]: _, ...filters } = query.filters;
  return { ...query, filters };
};

/**
 * How many postings a query that finds nothing would find without one of its filters, or without its words. What would
 * find nothing either is left out.
 *
 * @param count Counts the postings that another query finds.
 */
export const countRelaxed = async (
  query: BoardQuery,
  count: (query: BoardQuery) => Promise<number>,
): Promise<NonNullable<BoardAnswer['countsWithoutFilter']>> => {
  const counts: [FacetName | 'query', number][] = [];
  for (const name of criteriaOf(query)) counts.push([name, await count(without(query, name))]);
  return Object.fromEntries(counts.filter(([, found]) => found > 0));
};
