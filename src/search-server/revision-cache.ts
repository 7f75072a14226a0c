import type { RunStatement } from './connections.js';
import type { Statement } from './query-statements.js';

/** Most rows that are kept, of all statements together: some 30 MB. */
const ROWS_MAX = 200_000;

/** Rows of statements at a revision. */
export interface CachedStatements {
  /** Gives the rows that the statement had at this revision, or runs it. */
  readonly run: RunStatement;
  /** Keeps the rows that a statement would find: the rows of another statement told them. */
  remember(statement: Statement, rows: readonly unknown[]): void;
}

/**
 * What statements have found. While the postings are the same, so are the counts, and counting takes most of the time
 * of a search. What was used last is kept longest.
 */
export class RevisionCache {
  readonly #rows = new Map<string, readonly unknown[]>();
  #size = 0;

  /** @param revision What the rows depend on besides the statement; null: nothing is kept. */
  at(revision: string | null, execute: RunStatement): CachedStatements {
    if (revision === null) return { run: execute, remember: () => undefined };
    const keyOf = ({ text, values }: Statement): string => JSON.stringify([revision, text, values]);
    const run: RunStatement = async <Row>(statement: Statement) => {
      const key = keyOf(statement);
      const rows = this.#rows.get(key) ?? (await execute<Row>(statement));
      this.#set(key, rows);
      return rows as readonly Row[]; // the statement defines the columns
    };
    return { run, remember: (statement, rows) => this.#set(keyOf(statement), rows) };
  }

  #set(key: string, rows: readonly unknown[]): void {
    const known = this.#rows.get(key);
    if (known) this.#size -= weightOf(known);
    // the last in the map is the last that was used
    this.#rows.delete(key);
    this.#rows.set(key, rows);
    this.#size += weightOf(rows);
    for (const [oldest, found] of this.#rows) {
      if (this.#size <= ROWS_MAX) break;
      this.#rows.delete(oldest);
      this.#size -= weightOf(found);
    }
  }
}

/** What an entry weighs besides its rows: its key is as long as several. */
const ENTRY_WEIGHT = 20;

const weightOf = ({ length }: readonly unknown[]): number => length + ENTRY_WEIGHT;
