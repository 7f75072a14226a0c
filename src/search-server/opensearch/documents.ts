import { parsePosting } from '../../schema/parser/parse-posting.js';
import { hashOf } from '../hash.js';
import type { EncodedPosting, KnownPosting, PostingStore, StoredPosting } from '../import.js';
import { type FacetValue, type PostingRow, postingRowOf } from '../posting-row.js';
import { BusyError } from '../time-limit.js';
import { toText } from '../well-formed.js';
import { type EngineClient, type TimeLimit, listOf, objectOf, textOf } from './client.js';
import { keyOfValue, toDocument, toTerms } from './document.js';
import type { Json } from './queries.js';

/** A posting as a list of documents tells it. */
export interface ListedPosting extends KnownPosting {
  /** Of its document. */
  readonly key: string;
}

/** Documents per request. */
const [LIST_SIZE, COPY_SIZE, DELETE_SIZE] = [5000, 250, 5000];

/** How long to wait before documents are sent again, in ms. */
const BUSY_MS = 500;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const keyOf = (feed: string, id: string): Promise<string> => hashOf([feed, id]);

const hitsIn = (answer: Json): readonly Json[] => listOf(objectOf(answer['hits'])['hits']).map(objectOf);

export interface DocumentsOptions {
  readonly client: EngineClient;
  /** The index that is read. */
  readonly index: string;
  /** The index that is written to. */
  readonly target: string;
  readonly feed: string;
  readonly timeZone: string;
  readonly limit: TimeLimit;
  /** Called before each write. */
  readonly beforeWrite: () => Promise<void>;
}

/** The documents of a feed, during an import. */
export class Documents implements PostingStore {
  readonly #options: DocumentsOptions;
  /** What is known of the feed, by hash; null if it is to be asked for. */
  readonly #known: ReadonlyMap<string, ListedPosting> | null;
  /** The order in which postings were stored, of those that this import has stored. */
  readonly #seqs = new Map<string, number>();
  #lastSeq: number | null = null;
  /** The values of facets as they are stated first, by `keyOfValue`. */
  readonly #stated = new Map<string, string>();
  /** How many postings were stored that were known as they are. */
  unchanged = 0;

  /** @param known All postings of the feed, by hash. */
  constructor(options: DocumentsOptions, known: ReadonlyMap<string, ListedPosting> | null = null) {
    this.#options = options;
    this.#known = known;
  }

  async knownOf(hashes: readonly string[]): Promise<readonly KnownPosting[]> {
    const { index, target } = this.#options;
    if (index !== target || hashes.length === 0) return [];
    if (this.#known) return hashes.flatMap((hash) => this.#known?.get(hash) ?? []);
    const query = { bool: { filter: [{ terms: { hash: hashes } }, { term: { feed: this.#options.feed } }] } };
    return this.#list({ query, size: hashes.length, sort: [{ seq: 'asc' }] });
  }

  encode(row: PostingRow, { hash, hasProblems }: { hash: string | null; hasProblems: boolean }): EncodedPosting {
    if (hash !== null && this.#known?.has(hash)) this.unchanged++;
    return { json: toDocument(row, { feed: this.#options.feed, hash, hasProblems }), hasAllWords: true };
  }

  async put(postings: readonly StoredPosting[]): Promise<ReadonlyMap<StoredPosting, unknown>> {
    const keys = await Promise.all(postings.map(({ row }) => keyOf(this.#options.feed, row.id)));
    const seqs = await this.#seqsOf(keys);
    await this.#learn(postings.flatMap(({ row }) => row.values));
    const lines = postings.flatMap(({ json, row }, at) => this.#linesOf(keys[at] ?? '', seqs[at] ?? 0, json, row));
    const errors = await this.#bulk(lines);
    return new Map(postings.flatMap((posting, at) => (errors[at] ? [[posting, errors[at]] as const] : [])));
  }

  /** All postings of the feed. */
  async list(): Promise<ListedPosting[]> {
    const query = { bool: { filter: [{ term: { feed: this.#options.feed } }] } };
    const found: ListedPosting[] = [];
    for await (const hits of this.#pages({ query, size: LIST_SIZE, ...LISTED })) found.push(...hits.map(listedOf));
    return found;
  }

  /** How many postings there are in the index. */
  async count(): Promise<number> {
    const body = { size: 0, track_total_hits: true, query: { exists: { field: 'feed' } } };
    const { value } = objectOf(objectOf((await this.#search(body))['hits'])['total']);
    return typeof value === 'number' ? value : 0;
  }

  /** Removes the documents of these postings. @returns How many there were. */
  async remove(ids: readonly string[]): Promise<number> {
    const keys = await Promise.all(ids.map((id) => keyOf(this.#options.feed, toText(id))));
    let removed = 0;
    for (let start = 0; start < keys.length; start += DELETE_SIZE) {
      const lines = keys.slice(start, start + DELETE_SIZE).map((key) => JSON.stringify({ delete: { _id: key } }));
      await this.#bulk(lines, (result) => {
        if (result === 'deleted') removed++;
      });
    }
    return removed;
  }

  /** Copies the documents of all other feeds to the target, or of all feeds. */
  async copyOthers(isAll: boolean): Promise<void> {
    const { feed, timeZone } = this.#options;
    const query = {
      bool: { filter: [{ exists: { field: 'feed' } }], must_not: isAll ? [] : [{ term: { feed } }] },
    };
    const fields = ['id', 'feed', 'hash', 'hasProblems', 'posting', 'seq'];
    for await (const hits of this.#pages({ query, size: COPY_SIZE, _source: fields })) {
      const copies = hits.flatMap(({ _id: key, _source: source }) => {
        const { feed: own, hash, hasProblems, posting: json, seq } = objectOf(source);
        const { posting } = parsePosting(JSON.parse(textOf(json)));
        if (!posting) return [];
        const row = postingRowOf(posting, timeZone);
        const stored = { feed: textOf(own), hash: textOf(hash) || null, hasProblems: hasProblems === true };
        return [{ key: textOf(key), seq: Number(seq), row, json: toDocument(row, stored) }];
      });
      await this.#learn(copies.flatMap(({ row }) => row.values));
      const lines = copies.flatMap(({ key, seq, row, json }) => this.#linesOf(key, seq, json, row));
      const [error] = (await this.#bulk(lines)).filter(Boolean);
      if (error) throw new Error('A posting of another feed could not be copied.', { cause: error });
    }
  }

  /** The lines of a bulk request that store a document. */
  #linesOf(key: string, seq: number, json: string, { values }: PostingRow): string[] {
    const terms = JSON.stringify(toTerms(values, this.#stated));
    return [JSON.stringify({ index: { _id: key } }), `{"seq":${seq},"values":${terms},${json.slice(1)}`];
  }

  /** Learns how values are stated that are new to this import: each as the first posting states it. */
  async #learn(values: readonly FacetValue[]): Promise<void> {
    const fresh = new Map<string, string>();
    for (const value of values) {
      const name = keyOfValue(value);
      if (!this.#stated.has(name) && !fresh.has(name)) fresh.set(name, toText(value.value));
    }
    if (fresh.size === 0) return;
    const { index, target } = this.#options;
    const keys = await Promise.all([...fresh.keys()].map((name) => keyOf('value', name)));
    const documents = await this.#get(keys, 'state');
    const lines: string[] = [];
    for (const [at, [name, first]] of [...fresh].entries()) {
      const key = keys[at] ?? '';
      const known = textOf(objectOf(documents.get(key)?.['state'])['value']);
      const value = known || first;
      this.#stated.set(name, value);
      if (!known || index !== target)
        lines.push(JSON.stringify({ index: { _id: key } }), JSON.stringify({ state: { value } }));
    }
    await this.#bulk(lines);
  }

  /** The sources of documents, by their keys, with one field. */
  async #get(keys: readonly string[], field: string): Promise<ReadonlyMap<string, Json>> {
    const { client, index, limit } = this.#options;
    const path = `/${index}/_mget?_source_includes=${field}`;
    const answer = await client.send({ method: 'POST', path, body: JSON.stringify({ ids: keys }), limit });
    const found = listOf(answer['docs']).map(objectOf);
    return new Map(found.map(({ _id: key, _source: source }) => [textOf(key), objectOf(source)]));
  }

  /** The order of postings: that of the document that there is, or after all others. */
  async #seqsOf(keys: readonly string[]): Promise<number[]> {
    const unknown = keys.filter((key) => !this.#seqs.has(key));
    if (unknown.length > 0) {
      for (const [key, { seq }] of await this.#get(unknown, 'seq'))
        if (typeof seq === 'number') this.#seqs.set(key, seq);
      this.#lastSeq ??= await this.#findLastSeq();
      for (const key of keys) if (!this.#seqs.has(key)) this.#seqs.set(key, ++this.#lastSeq);
    }
    return keys.map((key) => this.#seqs.get(key) ?? 0);
  }

  async #findLastSeq(): Promise<number> {
    const answer = await this.#search({ size: 0, aggs: { last: { max: { field: 'seq' } } } });
    const { value } = objectOf(objectOf(answer['aggregations'])['last']);
    return typeof value === 'number' ? value : 0;
  }

  /** Writes. @returns For each action what is wrong with its document, if anything is. */
  async #bulk(lines: readonly string[], onResult?: (result: unknown) => void): Promise<(Error | null)[]> {
    if (lines.length === 0) return [];
    const { client, target, limit, beforeWrite } = this.#options;
    await beforeWrite();
    const { end } = limit;
    const body = `${lines.join('\n')}\n`;
    for (;;) {
      const answer = await client.send({ method: 'POST', path: `/${target}/_bulk`, body, limit });
      const items = listOf(answer['items']).map((item) => objectOf(Object.values(objectOf(item))[0]));
      // some of the actions were too many at a time, or their shard is being moved: all may be repeated
      if (items.some(({ status }) => status === 429 || Number(status) >= 500)) {
        if (Date.now() > end) throw new BusyError('The search engine has too much to do.');
        await sleep(BUSY_MS);
        continue;
      }
      for (const { result } of items) onResult?.(result);
      return items.map(errorOf);
    }
  }

  async #list(body: Json): Promise<ListedPosting[]> {
    return hitsIn(await this.#search({ ...body, ...LISTED })).map(listedOf);
  }

  async *#pages(body: Json): AsyncGenerator<readonly Json[]> {
    for (let after: readonly unknown[] | null = null; ;) {
      const own: Json = { ...body, sort: [{ seq: 'asc' }], ...(after && { search_after: after }) };
      const hits = hitsIn(await this.#search(own));
      const last = hits.at(-1);
      if (!last) return;
      yield hits;
      after = listOf(last['sort']);
    }
  }

  async #search(body: Json): Promise<Json> {
    const { client, index, limit } = this.#options;
    const path = `/${index}/_search?allow_partial_search_results=false`;
    return client.send({ method: 'POST', path, body: JSON.stringify({ track_total_hits: false, ...body }), limit });
  }
}

/** What is wrong with a document. @throws If something else is. */
const errorOf = ({ status, error }: Json): Error | null => {
  const { reason, caused_by: cause } = objectOf(error);
  if (reason === undefined) return null;
  const text = [reason, objectOf(cause)['reason']].filter(Boolean).map(String).join(': ').slice(0, 300);
  if (status === 400 || status === 413) return new Error(text);
  throw new Error(`The search engine did not write: ${text}`);
};

const LISTED = { _source: false, docvalue_fields: ['id', 'hash', 'hasProblems'] } as const;

const listedOf = ({ _id: key, fields }: Json): ListedPosting => {
  const { id, hash, hasProblems } = objectOf(fields);
  return {
    key: textOf(key),
    id: textOf(listOf(id)[0]),
    hash: textOf(listOf(hash)[0]),
    hasProblems: listOf(hasProblems)[0] === true,
  };
};
