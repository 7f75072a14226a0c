import type { RunStatement } from './connections.js';
import type { KnownPosting, PostingStore, StoredPosting } from './import.js';
import type { FacetValue, PostingRow } from './posting-row.js';
import { knownStatement, postingsStatement, valuesStatement } from './table-statements.js';
import { toVector } from './tsvector.js';
import { toJson } from './well-formed.js';

/** Whether PostgreSQL refused the data, and not the statement or the moment: classes 21, 22, 23 and 54 of its codes. */
const isRefused = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(?:21|22|23|54)/.test(String(error.code));

/** The values of all rows, each once, as the first row states it. */
const uniqueValues = (rows: readonly PostingRow[]): FacetValue[] => {
  const values = new Map<string, FacetValue>();
  for (const value of rows.flatMap((row) => row.values)) {
    const key = `${value.facet} ${value.id}`;
    if (!values.has(key)) values.set(key, value);
  }
  return [...values.values()];
};

/** The postings of a feed, in the transaction of `execute`. */
export const postgresStore = (table: string, feed: string, execute: RunStatement): PostingStore => {
  const run = (text: string): Promise<unknown> => execute({ text, values: [] });

  /** Stores postings, or each half of them if the database refuses one. */
  const put = async (postings: readonly StoredPosting[]): Promise<ReadonlyMap<StoredPosting, unknown>> => {
    await run('SAVEPOINT batch');
    try {
      await execute(valuesStatement(table, toJson(uniqueValues(postings.map(({ row }) => row)))));
      await execute(postingsStatement(table, `[${postings.map(({ json }) => json).join(',')}]`, feed));
    } catch (error) {
      if (!isRefused(error)) throw error;
      await run('ROLLBACK TO SAVEPOINT batch');
      const [first] = postings;
      if (postings.length === 1 && first) return new Map([[first, error]]);
      const middle = Math.ceil(postings.length / 2);
      return new Map([...(await put(postings.slice(0, middle))), ...(await put(postings.slice(middle)))]);
    }
    await run('RELEASE SAVEPOINT batch');
    return new Map();
  };

  return {
    knownOf: (hashes) => execute<KnownPosting>(knownStatement(table, toJson(hashes), feed)),
    encode: ({ texts, ...columns }, { hash, hasProblems }) => {
      const { title, labels, facts, body } = texts;
      const { text: words, isWhole } = toVector([
        ['A', title],
        ['B', labels],
        ['C', facts],
        ['D', body],
      ]);
      // one whose words are not all stored is computed, and reported, by each import
      const own = { hash: isWhole ? hash : null, has_problems: hasProblems };
      return { json: toJson({ ...columns, words, ...own }), hasAllWords: isWhole };
    },
    put,
  };
};
