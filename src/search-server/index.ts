/** What answers a board that asks a search server. No DOM, no dependency: runs in Node, Deno, Bun and workers. */
export type { BoardAnswer, BoardQuery, BoardSearcher, CountedValue } from '../search-protocol/board-query.js';
export { searchHandler, type SearchHandlerOptions } from './handler.js';
export { PostgresSearch, type PostgresSearchOptions, type PutResult } from './postgres.js';
export { QUERY_LIMITS, QueryError, readQuery } from './parse-query.js';
