import type { BoardAnswer, BoardQuery } from '../../search-protocol/board-query.js';
import { type FeedOptions, type ReplaceOptions, checkInputs, checkResult, feedName } from '../feeds.js';
import { type PutResult, inputHashOf, storePostings } from '../import.js';
import { SearchQueue } from '../search-queue.js';
import { SharedTasks } from '../shared-tasks.js';
import { untilAborted, withTimeLimit } from '../time-limit.js';
import { answerQuery } from './answer.js';
import { EngineClient, type TimeLimit } from './client.js';
import { Documents, type DocumentsOptions, type ListedPosting } from './documents.js';
import { ImportLock } from './import-lock.js';
import { Indexes } from './index-state.js';
import { MAPPING_VERSION } from './mapping.js';
import { IndexSearch } from './search.js';

export interface OpenSearchSearchOptions {
  /** The address of a node, `http://localhost:9200`, or of several: if one does not answer, another is asked. */
  readonly nodes: string | readonly string[];
  /**
   * The name of the alias that is searched: lowercase letters, digits, `-` and `_`, at most 60 characters. It stands for
   * one of the indexes `…-1`, `…-2` and so on. Default: `job-postings`.
   */
  readonly index?: string;
  /** Headers of each request, such as `{ Authorization: 'ApiKey …' }`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends requests: for signatures or certificates. Default: `fetch`. */
  readonly fetch?: typeof fetch;
  /** How many shards a new index has. Default: 1. With several, counts of rare values may be too low. */
  readonly shards?: number;
  /** How many copies of each shard there are besides it. Default: one, if there is a second node. */
  readonly replicas?: number;
  /** The IANA zone in which days end for postings that name none. Default: `UTC`. */
  readonly timeZone?: string;
  /** Longest time of a search, in ms, with its wait for a turn. Default: 5000. */
  readonly searchTimeout?: number;
  /** Longest time of one request of an import, in ms. Default: 600,000. */
  readonly importTimeout?: number;
  /** Most searches at a time; others wait up to 2 s for their turn. Default: 16. */
  readonly concurrency?: number;
  /** The clock, in ms since 1970. Default: `Date.now`. */
  readonly now?: () => number;
}

/** Longest wait for a turn, in ms. A board that gets no turn has time for two more tries. */
const TURN_MS = 2000;
/** The part of a search's time after which another node is asked. */
const NODE_SHARE = 0.4;
/** Changes that make a new index: more than these, and more than this part of the index. */
const [REBUILD_MIN, REBUILD_SHARE] = [100, 0.1];

/**
 * Postings in OpenSearch, 2 or later, or Elasticsearch, 8 or later, searched and filtered the way `<job-board>` does it in
 * the browser.
 */
export class OpenSearchSearch {
  readonly #options: OpenSearchSearchOptions;
  readonly #client: EngineClient;
  readonly #indexes: Indexes;
  readonly #queue: SearchQueue;
  readonly #index: IndexSearch;
  readonly #searches = new SharedTasks<BoardAnswer>();
  readonly #searchTimeout: number;
  /** The last import, which the next one waits for. */
  #lastWrite: Promise<unknown> = Promise.resolve();

  /** @throws {RangeError} If `index` is not a valid name, or a node's address is none. */
  constructor(options: OpenSearchSearchOptions) {
    const { nodes, index = 'job-postings', headers = {}, shards = 1, replicas = null, searchTimeout = 5000 } = options;
    // the only input that is part of a path
    if (!/^[a-z][a-z0-9_-]{0,59}$/.test(index)) throw new RangeError(`Not a name of an alias: ${index}`);
    this.#options = options;
    this.#searchTimeout = searchTimeout;
    this.#client = new EngineClient({
      nodes: typeof nodes === 'string' ? [nodes] : nodes,
      headers,
      fetch: options.fetch ?? fetch,
    });
    this.#indexes = new Indexes(this.#client, index, { shards, replicas });
    this.#index = new IndexSearch(this.#client, this.#indexes, options.now ?? Date.now);
    this.#queue = new SearchQueue({ concurrency: Math.max(1, options.concurrency ?? 16), wait: TURN_MS });
  }

  /**
   * Creates the index, or makes a new one of one that an earlier version made. Safe to call at every start, and by several
   * processes. Whatever writes calls it.
   *
   * @throws {Error} If the index cannot be used. The message says what to do.
   * @throws As `search`.
   */
  async createIndex(): Promise<void> {
    await this.#write((lock, limit) => this.#migrate(lock, limit));
  }

  /**
   * Stores postings in this library's own form. A posting replaces the one of its feed with the same id; of several with
   * one id in `inputs` the last is stored. What cannot be read or stored is left out and reported. Only what differs from
   * what is stored is written. Searches find all of it at once, when it is written.
   *
   * @throws {RangeError} If the name of the feed is too long.
   * @throws As `search`. Some may be stored then: run it again.
   */
  async putPostings(inputs: readonly unknown[], { feed }: FeedOptions = {}): Promise<PutResult> {
    const name = feedName(feed);
    await this.createIndex();
    return this.#write(async (lock, limit) => {
      const documents = this.#documents(lock, name, limit);
      const result = await storePostings(inputs, this.#timeZone, documents);
      return { ...result, removed: 0 };
    });
  }

  /**
   * Stores these postings and removes all others of the feed. If many differ from what is stored, they make a new index,
   * which replaces the old one as a whole; if that fails, the old one stays. Postings of other feeds stay as they are.
   *
   * @throws {RangeError} If no posting can be read of `inputs`: a feed that is empty is more often a feed that failed.
   *   With `allowEmpty`, an empty list removes all postings of the feed instead.
   * @throws {RangeError} If the name of the feed is too long.
   * @throws As `search`.
   */
  async replaceAll(inputs: readonly unknown[], { feed, allowEmpty = false }: ReplaceOptions = {}): Promise<PutResult> {
    const name = feedName(feed);
    checkInputs(inputs, allowEmpty);
    await this.createIndex();
    return this.#write(async (lock, limit) => {
      const documents = this.#documents(lock, name, limit);
      const listed = await documents.list();
      const known = new Map(listed.filter(({ hash }) => hash).map((one) => [one.hash, one]));
      const changes = await this.#countChanges(inputs, listed, known);
      const isRebuilt = changes > REBUILD_MIN && changes > (await documents.count()) * REBUILD_SHARE;
      const fill = async (own: Documents): Promise<PutResult> => {
        const result = await storePostings(inputs, this.#timeZone, own);
        checkResult(inputs, result);
        const ids = new Set(result.ids);
        const others = listed.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
        if (!isRebuilt) await own.remove(others);
        return { ...result, changed: result.changed - own.unchanged, removed: others.length };
      };
      if (!isRebuilt) return fill(this.#documents(lock, name, limit, { known }));
      return this.#rebuild(lock, limit, async (target) => {
        const own = this.#documents(lock, name, limit, { known, target });
        await own.copyOthers(false);
        return fill(own);
      });
    });
  }

  /**
   * Removes the postings of a feed that have these ids.
   *
   * @throws As `search`.
   */
  async removePostings(ids: readonly string[], { feed }: FeedOptions = {}): Promise<void> {
    const name = feedName(feed);
    await this.createIndex();
    await this.#write(async (lock, limit) => {
      await this.#documents(lock, name, limit).remove(ids);
    });
  }

  /**
   * Answers a board's query. Equal queries at the same time are searched for once. When the `signal` of all who wait for a
   * search is aborted, so are its requests.
   *
   * @throws {BusyError} If it gets no turn, takes too long, or the engine has too much to do.
   * @throws {Error} If no node answers, the index cannot be used, or no import has ended; or the reason of `signal`.
   */
  async search(query: BoardQuery, { signal }: { readonly signal?: AbortSignal } = {}): Promise<BoardAnswer> {
    // the answer is the same in every language
    const key = JSON.stringify({ ...query, lang: '' });
    return this.#searches.run(key, signal ?? new AbortController().signal, (joint) =>
      this.#read(joint, (limit) => this.#index.at(limit, (context) => answerQuery(query, context))),
    );
  }

  /**
   * What answers depend on besides the query: a text that changes with the postings, and when one of them closes. Null
   * while postings are being written.
   *
   * @throws As `search`.
   */
  async revision({ signal }: { readonly signal?: AbortSignal } = {}): Promise<string | null> {
    return this.#read(signal, (limit) => this.#index.at(limit, ({ revision }) => Promise.resolve(revision)));
  }

  get #timeZone(): string {
    return this.#options.timeZone ?? 'UTC';
  }

  /** Runs what reads, when its turn comes. */
  #read<T>(signal: AbortSignal | undefined, run: (limit: TimeLimit) => Promise<T>): Promise<T> {
    const timeout = this.#searchTimeout;
    return withTimeLimit(timeout, signal, (limited) => {
      const limit = { signal: limited, end: Date.now() + timeout, ofRequest: timeout * NODE_SHARE };
      return untilAborted(
        this.#queue.run(() => run(limit), limited),
        limited,
      );
    });
  }

  /** Runs what writes, after those before it, in this process and others. */
  #write<T>(run: (lock: ImportLock, limit: TimeLimit) => Promise<T>): Promise<T> {
    const timeout = this.#options.importTimeout ?? 600_000;
    const limit: TimeLimit = {
      signal: new AbortController().signal,
      get end() {
        return Date.now() + timeout;
      },
      ofRequest: timeout,
    };
    const write = async (): Promise<T> => {
      const lock = await ImportLock.acquire(this.#indexes, limit);
      const { index } = lock;
      try {
        // what an import has written that was not ended
        if (lock.isDirty) await this.#indexes.refresh(index, limit);
        const result = await run(lock, limit);
        if (lock.isReplaced) return result;
        if (lock.isDirty) await this.#indexes.refresh(index, limit);
        await lock.release(true, limit);
        return result;
      } catch (error) {
        if (!lock.isReplaced) await lock.release(false, limit).catch(() => undefined);
        throw error;
      }
    };
    const result = this.#lastWrite.then(write).finally(() => this.#searches.clear());
    this.#lastWrite = result.catch(() => undefined);
    return result;
  }

  #documents(
    lock: ImportLock,
    feed: string,
    limit: TimeLimit,
    own: { readonly known?: ReadonlyMap<string, ListedPosting>; readonly target?: string } = {},
  ): Documents {
    const { known = null, target = lock.index } = own;
    const options: DocumentsOptions = {
      client: this.#client,
      index: lock.index,
      target,
      feed,
      timeZone: this.#timeZone,
      limit,
      beforeWrite: async () => {
        if (target === lock.index) await lock.begin(limit);
        await lock.renew(limit);
      },
    };
    return new Documents(options, known);
  }

  /** How many postings are new, others than before, or gone. */
  async #countChanges(
    inputs: readonly unknown[],
    listed: readonly ListedPosting[],
    known: ReadonlyMap<string, ListedPosting>,
  ): Promise<number> {
    const seen = new Set<string>();
    let changes = 0;
    for (const input of inputs) {
      const hash = await inputHashOf(input, this.#timeZone);
      if (hash !== null && known.has(hash)) seen.add(hash);
      else changes++;
    }
    return Math.max(changes, listed.length - seen.size);
  }

  /** Makes a new index of one of an earlier version. */
  async #migrate(lock: ImportLock, limit: TimeLimit): Promise<void> {
    if ((await this.#indexes.versionOf(lock.index, limit)) === MAPPING_VERSION) return;
    await this.#rebuild(lock, limit, (target) => this.#documents(lock, '', limit, { target }).copyOthers(true));
  }

  /** Fills a new index, which then replaces the old one. If that fails, it is removed. */
  async #rebuild<T>(lock: ImportLock, limit: TimeLimit, fill: (target: string) => Promise<T>): Promise<T> {
    const target = await this.#indexes.createNext(lock.index, limit);
    const fillTarget = async (): Promise<T> => {
      const result = await fill(target);
      await this.#indexes.refresh(target, limit);
      const state = { revision: crypto.randomUUID(), isReady: true, lock: null };
      await this.#indexes.write({ index: target, version: null }, state, limit);
      return result;
    };
    const result = await fillTarget().catch(async (error: unknown) => {
      await this.#indexes.remove(target, limit).catch(() => undefined);
      throw error;
    });
    await this.#indexes.waitForShards(target, limit);
    await lock.renew(limit);
    await this.#indexes.replace(lock.index, target, limit);
    lock.isReplaced = true;
    return result;
  }
}
