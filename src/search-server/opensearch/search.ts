import type { AnswerContext } from './answer.js';
import { hitsOf } from './answer.js';
import { type EngineClient, EngineError, type TimeLimit, objectOf, textOf } from './client.js';
import type { Indexes } from './index-state.js';
import { MAPPING_VERSION, WORD_END } from './mapping.js';
import { type Json, closingsBody, newestBody } from './queries.js';

/** How many postings have the words that misspelled words may mean. */
const KNOWN_WORDS_OF = 2000;

/** The time at which an index is searched. */
interface Moment {
  /** The index, and what it says of its postings; null while they are being written. */
  readonly key: string | null;
  /** When the last posting closed before, and when the next one will, in ms since 1970. */
  readonly closed: number;
  readonly next: number;
}

export interface SearchContext extends AnswerContext {
  /** What answers depend on besides the query; null while postings are being written. */
  readonly revision: string | null;
}

/** Searches the index that the alias stands for. */
export class IndexSearch {
  readonly #client: EngineClient;
  readonly #indexes: Indexes;
  readonly #now: () => number;
  #moment: Moment | null = null;
  #known: { readonly key: string; readonly words: readonly string[] } | null = null;

  constructor(client: EngineClient, indexes: Indexes, now: () => number) {
    this.#client = client;
    this.#indexes = indexes;
    this.#now = now;
  }

  /**
   * Runs a search. If the index has been replaced meanwhile, it is run again with the new one.
   *
   * @throws {Error} If there is no index, it is of another version, or no import into it has ended.
   * @throws What `run` throws.
   */
  async at<T>(limit: TimeLimit, run: (context: SearchContext) => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries++) {
      try {
        return await run(await this.#context(limit));
      } catch (error) {
        const isGone = error instanceof EngineError && error.status === 404;
        if (!isGone || tries >= 2) throw error;
      }
    }
  }

  async #context(limit: TimeLimit): Promise<SearchContext> {
    const state = await this.#indexes.read(limit);
    if (!state) throw new Error('There is no index to search. Import postings first.');
    const { index, revision, isReady } = state;
    if (!isReady) throw new Error('No import into the index has ended yet.');
    const version = await this.#indexes.versionOf(index, limit);
    if (version !== MAPPING_VERSION)
      throw new Error(`The index ${index} is of version ${version}. Import the postings again, or call createIndex().`);
    const search = (body: Json): Promise<Json> => this.#search(index, body, limit);
    const key = revision === null ? null : `${index} ${revision}`;
    const { closed } = await this.#momentAt(key, search);
    return {
      now: closed,
      revision: key === null ? null : `${key} ${closed}`,
      search,
      knownWords: () => this.#knownWords(key, search),
    };
  }

  /** The moment of now. No posting has closed since then: what was open then is open now. */
  async #momentAt(key: string | null, search: (body: Json) => Promise<Json>): Promise<Moment> {
    const now = this.#now();
    const known = this.#moment;
    if (known && key !== null && known.key === key && known.closed <= now && now < known.next) return known;
    const found = objectOf((await search(closingsBody(now)))['aggregations']);
    const last = objectOf(objectOf(found['past'])['last'])['value'];
    const next = objectOf(objectOf(found['future'])['next'])['value'];
    const moment = {
      key,
      closed: typeof last === 'number' ? last : Number.MIN_SAFE_INTEGER,
      next: typeof next === 'number' ? next : Infinity,
    };
    if (key !== null) this.#moment = moment;
    return moment;
  }

  async #knownWords(key: string | null, search: (body: Json) => Promise<Json>): Promise<readonly string[]> {
    if (key !== null && this.#known?.key === key) return this.#known.words;
    const texts = hitsOf(await search(newestBody(KNOWN_WORDS_OF))).map(({ _source: source }) =>
      textOf(objectOf(source)['head']),
    );
    const words = new Set(texts.flatMap((text) => text.split(' ')).map((word) => word.replace(WORD_END, '')));
    words.delete('');
    if (key !== null) this.#known = { key, words: [...words] };
    return [...words];
  }

  async #search(index: string, body: Json, limit: TimeLimit): Promise<Json> {
    const path = `/${index}/_search?allow_partial_search_results=false`;
    const answer = await this.#client.send({ method: 'POST', path, body: JSON.stringify(body), limit });
    const { _shards: shards, timed_out: isTimedOut, hits } = answer;
    // an answer of some shards would say that there are fewer postings, or none
    if (objectOf(shards)['failed'] !== 0 || isTimedOut !== false || hits === undefined)
      throw new Error('The search engine gave no whole answer.');
    return answer;
  }
}
