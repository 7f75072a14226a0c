import type { TimeLimit } from './client.js';
import type { Indexes, ReadState } from './index-state.js';

/** How long a lock is believed that is not renewed, in ms. */
const LEASE_MS = 60_000;
/** How often to look whether another import has ended, in ms. */
const POLL_MS = 250;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The right to write, of one import at a time: it is kept in the state of the index. */
export class ImportLock {
  readonly #indexes: Indexes;
  readonly #owner: string;
  #state: ReadState;
  /** Whether the index has, or may have, writes that no revision tells. */
  #isDirty: boolean;
  /** Whether another index has replaced this one, and its lock with it. */
  isReplaced = false;

  private constructor(indexes: Indexes, owner: string, state: ReadState) {
    this.#indexes = indexes;
    this.#owner = owner;
    this.#state = state;
    this.#isDirty = state.revision === null;
  }

  /** Waits until no other import writes. Creates the index if there is none. */
  static async acquire(indexes: Indexes, limit: TimeLimit): Promise<ImportLock> {
    const owner = crypto.randomUUID();
    for (;;) {
      limit.signal.throwIfAborted();
      const state = await indexes.read(limit);
      if (!state) {
        await indexes.createFirst(limit);
        continue;
      }
      await indexes.versionOf(state.index, limit);
      if (state.lock && state.lock.until > Date.now()) {
        await sleep(POLL_MS);
        continue;
      }
      const lock = { owner, until: Date.now() + LEASE_MS };
      const own = await indexes.write(state, { ...state, lock }, limit);
      if (own) return new ImportLock(indexes, owner, own);
    }
  }

  get index(): string {
    return this.#state.index;
  }

  /** Whether there may be writes of an import that was not ended. */
  get isDirty(): boolean {
    return this.#isDirty;
  }

  /** Says that the index is going to be written to. */
  async begin(limit: TimeLimit): Promise<void> {
    this.#isDirty = true;
    if (this.#state.revision !== null) await this.#write({ ...this.#state, revision: null }, limit);
  }

  /** Keeps the lock; to be called before each write. */
  async renew(limit: TimeLimit): Promise<void> {
    const { lock } = this.#state;
    if ((lock?.until ?? 0) - Date.now() > LEASE_MS / 2) return;
    await this.#write({ ...this.#state, lock: { owner: this.#owner, until: Date.now() + LEASE_MS } }, limit);
  }

  /** Gives the lock back. @param isWhole Whether the import has ended as it should. */
  async release(isWhole: boolean, limit: TimeLimit): Promise<void> {
    const { revision, isReady } = this.#state;
    await this.#write(
      {
        ...this.#state,
        revision: isWhole && this.#isDirty ? crypto.randomUUID() : revision,
        isReady: isReady || isWhole,
        lock: null,
      },
      limit,
    );
  }

  async #write(state: ReadState, limit: TimeLimit): Promise<void> {
    const written = await this.#indexes.write(state, state, limit);
    if (!written) throw new Error('Another import has begun meanwhile: this one took too long between two writes.');
    this.#state = written;
  }
}
