/** The limits of a query: of the page's URL, and of a request to a search server. */
export const QUERY_LIMITS = {
  /** Characters of the words. */
  words: 200,
  /** Selected values of one facet. */
  values: 40,
  /** Selected values of all facets together: each is compared with each posting. */
  allValues: 40,
  /** Characters of a selected value, or of a posting's id. */
  value: 500,
  /** Postings per answer. */
  limit: 100,
  /** Postings to skip: skipping takes time. */
  offset: 10_000,
} as const;
