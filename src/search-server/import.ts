import type { JobPosting } from '../schema/job-posting.js';
import { parsePosting } from '../schema/parser/parse-posting.js';
import type { Problem } from '../schema/issues/problem.js';
import { VERSION } from '../version.js';
import { hashOf } from './hash.js';
import { type PostingRow, postingRowOf, rowIdOf } from './posting-row.js';

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

/** A posting that is stored already as the input states it. */
export interface KnownPosting {
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

/** A posting as a store takes it. */
export interface EncodedPosting {
  /** JSON of the posting, and all that it is found by. */
  readonly json: string;
  /** Whether all words of the posting are in it. */
  readonly hasAllWords: boolean;
}

/** A posting to store. */
export interface StoredPosting extends EncodedPosting {
  /** Its position in the list. */
  readonly index: number;
  readonly row: PostingRow;
}

/** Where the postings of a feed are stored. */
export interface PostingStore {
  /** The postings whose input had one of these hashes. */
  knownOf(hashes: readonly string[]): Promise<readonly KnownPosting[]>;
  /** @throws What is wrong with the posting. */
  encode(row: PostingRow, input: { readonly hash: string | null; readonly hasProblems: boolean }): EncodedPosting;
  /**
   * Stores postings with different ids.
   *
   * @returns Those that were refused, with the reason.
   * @throws What has nothing to do with a single posting.
   */
  put(postings: readonly StoredPosting[]): Promise<ReadonlyMap<StoredPosting, unknown>>;
}

/** A problem, and the position of its posting in the list. */
type Found = readonly [index: number, problem: Problem];

/** Most postings per statement. */
const BATCH_SIZE = 500;
/** Most characters per statement, unless one posting alone has more. */
const BATCH_LENGTH = 4_000_000;

/**
 * Stores postings, but those that are stored already as they are. A posting that cannot be stored is reported; the others
 * are stored.
 *
 * @param timeZone The IANA zone in which days end for postings that name none.
 */
export const storePostings = async (
  inputs: readonly unknown[],
  timeZone: string,
  store: PostingStore,
): Promise<Omit<PutResult, 'removed'>> => {
  const indexById = new Map<string, number>();
  const found: Found[] = [];
  let changedCount = 0;

  const note = (index: number, id: string): void => {
    const earlier = indexById.get(id);
    if (earlier !== undefined) found.push([index, repeated(index, earlier, id)]);
    indexById.set(id, index);
  };

  const insert = async (items: readonly StoredPosting[]): Promise<void> => {
    const refused = await store.put(items);
    for (const item of items) {
      const { index, row, hasAllWords } = item;
      if (refused.has(item)) {
        found.push([index, notStored(index, refused.get(item))]);
        continue;
      }
      changedCount++;
      note(index, row.id);
      if (!hasAllWords) found.push([index, notAllWords(index)]);
    }
  };

  /** A posting to store; null if it cannot be. */
  const toItem = ({ index, posting, hash, hasProblems }: Changed): StoredPosting | null => {
    try {
      const row = postingRowOf(posting, timeZone);
      return { index, row, ...store.encode(row, { hash, hasProblems }) };
    } catch (error) {
      found.push([index, notStored(index, error)]);
      return null;
    }
  };

  /** Stores postings with different ids. */
  const putAll = async (postings: Iterable<Changed>): Promise<void> => {
    let items: StoredPosting[] = [];
    let length = 0;
    for (const posting of postings) {
      const item = toItem(posting);
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

  const knownOf = async (hashes: readonly (string | null)[]): Promise<Map<string | null, KnownPosting>> => {
    const rows = await store.knownOf(hashes.filter((hash) => hash !== null));
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
        await putAll(pending.values());
        pending = new Map();
      }
      pending.set(posting.id, posting);
    }
    await putAll(pending.values());
  }
  const problems = found.toSorted(([one], [other]) => one - other).map(([, problem]) => problem);
  return { ids: [...indexById.keys()], changed: changedCount, problems };
};

/** The hash of all that the row of an input is computed from; null if the input has no JSON. */
export const inputHashOf = async (input: unknown, timeZone: string): Promise<string | null> => {
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
