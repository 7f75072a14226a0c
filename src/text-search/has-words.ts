/** Whether a query has words; one of signs alone finds everything. */
export const hasWords = (query: string): boolean => /[\p{L}\p{N}]/u.test(query);
