import { parsePosting } from '../schema/parser/parse-posting.js';
import type { Problem } from '../schema/issues/problem.js';
import type { RunStatement } from './connections.js';
import { type FacetValue, type PostingRow, postingRowOf } from './posting-row.js';
import { toJson } from './postgres-text.js';
import { postingsStatement, valuesStatement } from './table-statements.js';

export interface PutResult {
  /** The ids of the postings that were stored, each once. */
  readonly ids: readonly string[];
  /** What was wrong with the input. Paths begin with the position in the list: `[3].title`. */
  readonly problems: readonly Problem[];
}

export interface ImportTarget {
  readonly table: string;
  readonly feed: string;
  /** The IANA zone in which days end for postings that name none. */
  readonly timeZone: string;
}

/** A posting to store. */
interface Item {
  /** Its position in the list. */
  readonly index: number;
  readonly row: PostingRow;
  /** The row as JSON. */
  readonly json: string;
}

/** A problem, and the position of its posting in the list. */
type Found = readonly [index: number, problem: Problem];

/** Most postings per statement. */
const BATCH_SIZE = 500;
/** Most characters per statement, unless one posting alone has more. */
const BATCH_LENGTH = 4_000_000;

/** Stores postings in the transaction of `execute`. A posting that cannot be stored is reported; the others are stored. */
export const storePostings = async (
  inputs: readonly unknown[],
  { table, feed, timeZone }: ImportTarget,
  execute: RunStatement,
): Promise<PutResult> => {
  const indexById = new Map<string, number>();
  const found: Found[] = [];

  const insert = async (items: readonly Item[]): Promise<void> => {
    const values = toJson(uniqueValues(items.map(({ row }) => row)));
    await execute({ text: 'SAVEPOINT batch', values: [] });
    try {
      await execute(valuesStatement(table, values));
      await execute(postingsStatement(table, `[${items.map(({ json }) => json).join(',')}]`, feed));
    } catch (error) {
      if (!isRefused(error)) throw error;
      await execute({ text: 'ROLLBACK TO SAVEPOINT batch', values: [] });
      const [first] = items;
      if (items.length === 1 && first) found.push([first.index, notStored(first.index, error)]);
      const middle = Math.ceil(items.length / 2);
      if (items.length > 1) for (const half of [items.slice(0, middle), items.slice(middle)]) await insert(half);
      return;
    }
    await execute({ text: 'RELEASE SAVEPOINT batch', values: [] });
    for (const { index, row } of items) {
      const earlier = indexById.get(row.id);
      if (earlier !== undefined) found.push([index, repeated(index, earlier, row.id)]);
      indexById.set(row.id, index);
      if (!row.hasAllWords) found.push([index, notAllWords(index)]);
    }
  };

  let batch = new Map<string, Item>();
  let length = 0;
  const flush = async (): Promise<void> => {
    const items = [...batch.values()];
    batch = new Map();
    length = 0;
    if (items.length > 0) await insert(items);
  };
  for (const [index, input] of inputs.entries()) {
    const item = toItem(index, input, timeZone, found);
    if (!item) continue;
    // a statement cannot store two versions of one posting
    const isFull = batch.size >= BATCH_SIZE || length + item.json.length > BATCH_LENGTH || batch.has(item.row.id);
    if (isFull) await flush();
    batch.set(item.row.id, item);
    length += item.json.length;
  }
  await flush();
  const problems = found.toSorted(([one], [other]) => one - other).map(([, problem]) => problem);
  return { ids: [...indexById.keys()], problems };
};

/** The row of an input; null if it has none. What is wrong is added to `found`. */
const toItem = (index: number, input: unknown, timeZone: string, found: Found[]): Item | null => {
  try {
    const { posting, problems } = parsePosting(input);
    for (const problem of problems) found.push([index, { ...problem, path: pathOf(index, problem.path) }]);
    const row = posting && postingRowOf(posting, timeZone);
    return row && { index, row, json: toJson(row) };
  } catch (error) {
    found.push([index, notStored(index, error)]);
    return null;
  }
};

const pathOf = (index: number, path: string): string => [`[${index}]`, path].filter(Boolean).join('.');

const notStored = (index: number, error: unknown): Problem => ({
  code: 'unreadable',
  path: pathOf(index, ''),
  message: `[${index}] could not be stored: ${error instanceof Error ? error.message : String(error)}.`,
  hint: 'The other postings are stored.',
  severity: 'error',
});

const notAllWords = (index: number): Problem => ({
  code: 'text-too-long',
  path: pathOf(index, ''),
  message: `[${index}] has more words than can be searched: the last ones are not found.`,
  hint: 'Keep the words of a posting within 1 MB.',
  severity: 'warning',
});

const repeated = (index: number, earlier: number, id: string): Problem => ({
  code: 'several-postings',
  path: pathOf(index, ''),
  message: `[${index}] has the id ${JSON.stringify(id)} of [${earlier}], and replaces it.`,
  hint: 'Give each posting an identifier of its own.',
  severity: 'warning',
});

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
