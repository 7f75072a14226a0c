import { FACET_NAMES } from '../../model/board/facets.js';
import { QUERY_LIMITS } from '../../search-protocol/query-limits.js';

/** The version of the mapping that this library creates and reads. */
export const MAPPING_VERSION = 1;
/** Says in a mapping that the index is ours: no other is ever deleted. */
export const APPLICATION = 'job-posting-elements';

/** Ends a word in an index: `learn.` is the word, `learn` the beginning of one. No normalized text has it. */
export const WORD_END = '.';
/** Begins the first word of a title. */
export const TITLE_START = '^';
/** Stands between the id of a facet's value and the value. */
export const VALUE_SEPARATOR = '\t';
/** The longest word with what begins and ends it, in characters. */
const WORD_MAX = 102;

const KEYWORD = { type: 'keyword' } as const;
/** Words that are normalized already, and each of their beginnings. */
const WORDS = { type: 'text', analyzer: 'beginnings', search_analyzer: 'whitespace', norms: false } as const;

const PROPERTIES = {
  id: KEYWORD,
  feed: KEYWORD,
  hash: KEYWORD,
  hasProblems: { type: 'boolean' },
  seq: { type: 'long' },
  // as text: what is in it is none of the engine's business
  posting: { type: 'keyword', index: false, doc_values: false },
  title: WORDS,
  head: WORDS,
  facts: WORDS,
  body: WORDS,
  values: { properties: Object.fromEntries(FACET_NAMES.map((name) => [name, KEYWORD])) },
  ids: KEYWORD,
  countries: KEYWORD,
  closes: { type: 'long' },
  posted: { type: 'double' },
  deadline: { type: 'double' },
  start: KEYWORD,
  pay: { type: 'nested', properties: { key: KEYWORD, amount: { type: 'double' } } },
  currencies: KEYWORD,
  state: { type: 'object', enabled: false },
} as const;

export interface IndexOptions {
  readonly shards: number;
  /** How many copies of each shard there are besides it; null: one, if there is a second node. */
  readonly replicas: number | null;
}

/** Creates an index: its settings and mapping. */
export const indexBody = ({ shards, replicas }: IndexOptions): Readonly<Record<string, unknown>> => ({
  settings: {
    index: {
      number_of_shards: shards,
      ...(replicas === null ? { auto_expand_replicas: '0-1' } : { number_of_replicas: replicas }),
      // what an import writes is visible at once, at its end
      refresh_interval: '-1',
      max_result_window: QUERY_LIMITS.offset + QUERY_LIMITS.limit,
    },
    analysis: {
      filter: { beginnings: { type: 'edge_ngram', min_gram: 1, max_gram: WORD_MAX } },
      analyzer: { beginnings: { type: 'custom', tokenizer: 'whitespace', filter: ['beginnings'] } },
    },
  },
  mappings: {
    dynamic: 'strict',
    _meta: { application: APPLICATION, version: MAPPING_VERSION },
    // long, and made again of the posting where they are needed
    _source: { excludes: ['title', 'facts', 'body'] },
    properties: PROPERTIES,
  },
});
