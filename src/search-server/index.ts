/** The server side of `<job-board search>`. No DOM, no dependencies: runs in Node, Deno, Bun and workers. */
export type { BoardAnswer, BoardQuery, BoardSearcher, CountedValue } from '../search-protocol/board-query.js';
export { searchHandler, type SearchHandlerOptions } from './handler.js';
export { PostgresSearch, type PostgresSearchOptions, type PutResult, type RemovalOptions } from './postgres.js';
export { QUERY_LIMITS, QueryError, readQuery } from './parse-query.js';
