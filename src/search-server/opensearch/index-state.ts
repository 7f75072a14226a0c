import { type EngineClient, EngineError, type TimeLimit, objectOf, textOf } from './client.js';
import { APPLICATION, type IndexOptions, MAPPING_VERSION, indexBody } from './mapping.js';

/** What an index says of its postings. */
export interface IndexState {
  /** Changes with the postings; null while they are being written, or if that was not ended. */
  readonly revision: string | null;
  /** Whether an import has ended. */
  readonly isReady: boolean;
  /** Who writes, and until when that can be believed, in ms since 1970. */
  readonly lock: { readonly owner: string; readonly until: number } | null;
}

/** A state as it was read. */
export interface ReadState extends IndexState {
  /** The index that the alias stands for. */
  readonly index: string;
  /** The version of the document, without which it cannot be replaced; null if there is none. */
  readonly version: { readonly seqNo: number; readonly term: number } | null;
}

const EMPTY: IndexState = { revision: null, isReady: false, lock: null };

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : -1);

/** False for the error of an index that is not there. @throws Any other. */
const isMissing = (error: unknown): false => {
  if (error instanceof EngineError && error.status === 404) return false;
  throw error;
};

/** The indexes behind an alias. All requests to the engine but searches and documents are here. */
export class Indexes {
  readonly #client: EngineClient;
  readonly #alias: string;
  readonly #options: IndexOptions;
  /** The versions of the mappings that were read. */
  readonly #versions = new Map<string, number>();

  constructor(client: EngineClient, alias: string, options: IndexOptions) {
    this.#client = client;
    this.#alias = alias;
    this.#options = options;
  }

  /** The state of the index that the alias stands for; null if there is none. */
  async read(limit: TimeLimit): Promise<ReadState | null> {
    try {
      const answer = await this.#client.send({
        method: 'GET',
        path: `/${this.#alias}/_doc/state?_source_includes=state`,
        limit,
      });
      const { revision, isReady, lock } = objectOf(objectOf(answer['_source'])['state']);
      const { owner, until } = objectOf(lock);
      return {
        index: textOf(answer['_index']),
        revision: typeof revision === 'string' ? revision : null,
        isReady: isReady === true,
        lock: typeof owner === 'string' ? { owner, until: numberOf(until) } : null,
        version: { seqNo: numberOf(answer['_seq_no']), term: numberOf(answer['_primary_term']) },
      };
    } catch (error) {
      if (!(error instanceof EngineError && error.status === 404)) throw error;
      const index = await this.#current(limit);
      return index === null ? null : { ...EMPTY, index, version: null };
    }
  }

  /** Replaces a state, unless somebody else has. @returns Whether it was replaced. */
  async write({ index, version }: Pick<ReadState, 'index' | 'version'>, state: IndexState, limit: TimeLimit) {
    const { revision, isReady, lock } = state;
    const condition = version ? `if_seq_no=${version.seqNo}&if_primary_term=${version.term}` : 'op_type=create';
    try {
      const answer = await this.#client.send({
        method: 'PUT',
        path: `/${index}/_doc/state?${condition}`,
        body: JSON.stringify({ state: { revision, isReady, lock } }),
        limit,
      });
      return {
        ...state,
        index,
        version: { seqNo: numberOf(answer['_seq_no']), term: numberOf(answer['_primary_term']) },
      };
    } catch (error) {
      if (error instanceof EngineError && error.status === 409) return null;
      throw error;
    }
  }

  /**
   * The version of an index's mapping.
   *
   * @throws {Error} If the index is not one of this library, or was made by a later version of it.
   */
  async versionOf(index: string, limit: TimeLimit): Promise<number> {
    const known = this.#versions.get(index);
    if (known !== undefined) return known;
    const answer = await this.#client.send({ method: 'GET', path: `/${index}/_mapping`, limit });
    const { application, version } = objectOf(objectOf(objectOf(answer[index])['mappings'])['_meta']);
    if (application !== APPLICATION || typeof version !== 'number')
      throw new Error(`The index ${index} was not made by this library. Choose another name.`);
    if (version > MAPPING_VERSION)
      throw new Error(
        `The index ${index} is of version ${version}, and this library knows version ${MAPPING_VERSION}: update it.`,
      );
    this.#versions.set(index, version);
    return version;
  }

  /** Creates the first index and its alias, if there is none. */
  async createFirst(limit: TimeLimit): Promise<void> {
    const body = { ...indexBody(this.#options), aliases: { [this.#alias]: {} } };
    const index = `${this.#alias}-1`;
    const isNew = await this.#create(index, body, limit);
    if (!isNew && (await this.#current(limit)) === null)
      throw new Error(
        `The index ${index} exists, and no alias ${this.#alias} stands for it. Remove it, or add the alias.`,
      );
  }

  /** Creates the index that is to replace another. What an import that was not ended has left of it is removed. */
  async createNext(index: string, limit: TimeLimit): Promise<string> {
    const [, number = '0'] = /-(\d{1,9})$/.exec(index) ?? [];
    const next = `${this.#alias}-${Number(number) + 1}`;
    // throws if it is there and none of ours
    const isThere = await this.versionOf(next, limit).then(() => true, isMissing);
    if (isThere) await this.remove(next, limit);
    await this.#create(next, indexBody(this.#options), limit);
    return next;
  }

  /** Makes the alias stand for another index and removes the one before, in one step. */
  async replace(index: string, next: string, limit: TimeLimit): Promise<void> {
    const actions = [{ add: { index: next, alias: this.#alias } }, { remove_index: { index } }];
    try {
      await this.#client.send({ method: 'POST', path: '/_aliases', body: JSON.stringify({ actions }), limit });
    } catch (error) {
      // an answer may be lost, and what was asked for done
      if (!(error instanceof EngineError && (await this.#current(limit)) === next)) throw error;
    }
  }

  async remove(index: string, limit: TimeLimit): Promise<void> {
    this.#versions.delete(index);
    await this.#client.send({ method: 'DELETE', path: `/${index}`, limit }).catch(isMissing);
  }

  /** Makes what was written visible. */
  async refresh(index: string, limit: TimeLimit): Promise<void> {
    await this.#client.send({ method: 'POST', path: `/${index}/_refresh`, limit });
  }

  /** Waits until the shards of a new index are where they belong, or a minute. */
  async waitForShards(index: string, limit: TimeLimit): Promise<void> {
    const path = `/_cluster/health/${index}?wait_for_status=yellow&wait_for_no_initializing_shards=true&timeout=20s`;
    await this.#client.send({ method: 'GET', path, limit }).catch((error: unknown) => {
      // 408: not yet, which does no harm
      if (!(error instanceof EngineError && error.status === 408)) throw error;
    });
  }

  /** Creates an index. @returns Whether there was none of that name. */
  async #create(index: string, body: Readonly<Record<string, unknown>>, limit: TimeLimit): Promise<boolean> {
    this.#versions.delete(index);
    try {
      await this.#client.send({ method: 'PUT', path: `/${index}`, body: JSON.stringify(body), limit });
      return true;
    } catch (error) {
      const isThere = error instanceof EngineError && error.type === 'resource_already_exists_exception';
      if (!isThere) throw error;
      return false;
    }
  }

  /** The index that the alias stands for; null if there is none. */
  async #current(limit: TimeLimit): Promise<string | null> {
    try {
      const answer = await this.#client.send({ method: 'GET', path: `/_alias/${this.#alias}`, limit });
      const [index, second] = Object.keys(answer);
      if (second !== undefined) throw new Error(`The alias ${this.#alias} stands for several indexes.`);
      return index ?? null;
    } catch (error) {
      if (error instanceof EngineError && error.status === 404) return null;
      throw error;
    }
  }
}
