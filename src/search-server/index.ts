/** The server side of `<job-board search>`. No DOM, no dependencies: runs in Node, Deno, Bun and workers. */
export type { BoardAnswer, BoardQuery, BoardSearcher, CountedValue } from '../search-protocol/board-query.js';
export type { PostgresClient, PostgresPool } from './connections.js';
export type { FeedOptions, ReplaceOptions } from './feeds.js';
export { searchHandler, type SearchHandlerOptions } from './handler.js';
export type { PutResult } from './import.js';
export { toNodeHandler, type NodeHandlerOptions, type NodeRequest, type NodeResponse } from './node-handler.js';
export { OpenSearchSearch, type OpenSearchSearchOptions } from './opensearch/opensearch.js';
export { PostgresSearch, type PostgresSearchOptions } from './postgres.js';
export { type PGliteDatabase, pglitePool } from './pglite-pool.js';
export { QUERY_LIMITS } from '../search-protocol/query-limits.js';
export { QueryError, readQuery } from './parse-query.js';
export { BusyError } from './time-limit.js';
