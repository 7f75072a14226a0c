import type { JobPosting } from '../schema/job-posting.js';
import { parsePosting } from '../schema/parser/parse-posting.js';
import type { Problem } from '../schema/issues/problem.js';
import { VERSION } from '../version.js';
import type { RunStatement } from './connections.js';
import { hashOf } from './hash.js';
import { type FacetValue, type PostingRow, postingRowOf, rowIdOf } from './posting-row.js';
import { toJson } from './postgres-text.js';
import { postingsStatement, knownStatement, valuesStatement } from './table-statements.js';

export interface PutResult {
  /** The ids of the postings that are stored now, each once. */
  readonly ids: readonly string[];
  /** How many postings were new, or others than before. Only these were written. */
  readonly changed: number;
  /** How many postings were removed. */
  readonly removed: number;
  /** What was wrong with the input. Paths begin with the position in the list: `[3].title`. */
  readonly problems: readonly Problem[];
}

export interface ImportTarget {
  readonly table: string;
  readonly feed: string;
  /** The IANA zone in which days end for postings that name none. */
  readonly timeZone: string;
}

/** A posting that is stored already as the input states it. */
interface Known {
  readonly id: string;
  readonly hash: string;
  /** Whether its input had problems, which each import reports. */
  readonly hasProblems: boolean;
}

/** A posting of the input that is new, or another than before. */
interface Changed {
  /** Its position in the list. */
  readonly index: number;
  readonly id: string;
  readonly posting: JobPosting;
  readonly hash: string | null;
  readonly hasProblems: boolean;
}

/** A posting to store. */
interface Item {
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

/**
 * Stores postings in the transaction of `execute`, but those that are stored already as they are. A posting that cannot
 * be stored is reported; the others are stored.
 */
export const storePostings = async (
  inputs: readonly unknown[],
  { table, feed, timeZone }: ImportTarget,
  execute: RunStatement,
): Promise<Omit<PutResult, 'removed'>> => {
  const indexById = new Map<string, number>();
  const found: Found[] = [];
  let changedCount = 0;

  const note = (index: number, id: string): void => {
    const earlier = indexById.get(id);
    if (earlier !== undefined) found.push([index, repeated(index, earlier, id)]);
    indexById.set(id, index);
  };

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
    changedCount += items.length;
    for (const { index, row } of items) {
      note(index, row.id);
      if (!row.hasAllWords) found.push([index, notAllWords(index)]);
    }
  };

  /** Stores postings with different ids. */
  const store = async (postings: Iterable<Changed>): Promise<void> => {
    let items: Item[] = [];
    let length = 0;
    for (const posting of postings) {
      const item = toItem(posting, timeZone, found);
      if (!item) continue;
      if (items.length > 0 && length + item.json.length > BATCH_LENGTH) {
        await insert(items);
        items = [];
        length = 0;
      }
      items.push(item);
      length += item.json.length;
    }
    if (items.length > 0) await insert(items);
  };

  const knownOf = async (hashes: readonly (string | null)[]): Promise<Map<string | null, Known>> => {
    const rows = await execute<Known>(knownStatement(table, toJson(hashes.filter((hash) => hash !== null)), feed));
    return new Map(rows.map((row) => [row.hash, row]));
  };

  for (let start = 0; start < inputs.length; start += BATCH_SIZE) {
    const batch = inputs.slice(start, start + BATCH_SIZE);
    const hashes = await Promise.all(batch.map((input) => inputHashOf(input, timeZone)));
    const known = await knownOf(hashes);
    const changed = new Map(
      batch.flatMap((input, at) => {
        const hash = hashes[at] ?? null;
        const earlier = known.get(hash);
        if (earlier && !earlier.hasProblems) return [];
        const parsed = parse(start + at, input, hash, found);
        return parsed && !earlier ? [[at, parsed] as const] : [];
      }),
    );
    const ids = new Set([...changed.values()].map(({ id }) => id));
    let pending = new Map<string, Changed>();
    for (const [at, input] of batch.entries()) {
      const earlier = known.get(hashes[at] ?? null);
      // another posting of this batch with its id would replace it
      const isReplaced = earlier !== undefined && ids.has(earlier.id);
      const posting = isReplaced ? parse(start + at, input, earlier.hash, []) : changed.get(at);
      if (earlier && !isReplaced) note(start + at, earlier.id);
      if (!posting) continue;
      // a statement cannot store two versions of one posting
      if (pending.has(posting.id)) {
        await store(pending.values());
        pending = new Map();
      }
      pending.set(posting.id, posting);
    }
    await store(pending.values());
  }
  const problems = found.toSorted(([one], [other]) => one - other).map(([, problem]) => problem);
  return { ids: [...indexById.keys()], changed: changedCount, problems };
};

/** The hash of all that the row of an input is computed from; null if the input has no JSON. */
const inputHashOf = async (input: unknown, timeZone: string): Promise<string | null> => {
  try {
    return await hashOf([VERSION, timeZone, input]);
  } catch {
    return null;
  }
};

/** The posting of an input; null if it has none. What is wrong is added to `found`. */
const parse = (index: number, input: unknown, hash: string | null, found: Found[]): Changed | null => {
  try {
    const { posting, problems } = parsePosting(input);
    for (const problem of problems) found.push([index, { ...problem, path: pathOf(index, problem.path) }]);
    return posting && { index, id: rowIdOf(posting), posting, hash, hasProblems: problems.length > 0 };
  } catch (error) {
    found.push([index, notStored(index, error)]);
    return null;
  }
};

/** The row of a posting; null if it has none. What is wrong is added to `found`. */
const toItem = ({ index, posting, hash, hasProblems }: Changed, timeZone: string, found: Found[]): Item | null => {
  try {
    const row = postingRowOf(posting, timeZone);
    // one whose words are not all stored is computed, and reported, by each import
    return { index, row, json: toJson({ ...row, hash: row.hasAllWords ? hash : null, has_problems: hasProblems }) };
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
