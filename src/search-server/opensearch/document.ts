import { countryOf } from '../../model/board/place-values.js';
import type { FacetValue, PostingRow } from '../posting-row.js';
import { splitWords } from '../split-words.js';
import { toJson, toText } from '../well-formed.js';
import { TITLE_START, VALUE_SEPARATOR, WORD_END } from './mapping.js';

/** When a posting closes that never does, in ms since 1970. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** What is stored of a posting besides what it is found by. */
export interface StoredFields {
  readonly feed: string;
  readonly hash: string | null;
  readonly hasProblems: boolean;
}

const indexedWords = (normalized: string): string =>
  splitWords(normalized)
    .map((word) => word + WORD_END)
    .join(' ');

/** `USD 0`, `USD 1`: each band counts, though an index keeps a text once. */
const numbered = (currencies: readonly string[]): string[] => currencies.map((currency, at) => `${currency} ${at}`);

/** The terms of a posting's values. @param stated The values as they are stated first, by `keyOfValue`. */
export const toTerms = (
  values: readonly FacetValue[],
  stated: ReadonlyMap<string, string>,
): Record<string, string[]> => {
  const terms: Record<string, string[]> = {};
  for (const value of values) {
    const text = toText(value.id + VALUE_SEPARATOR + (stated.get(keyOfValue(value)) ?? value.value));
    (terms[value.facet] ??= []).push(text);
  }
  return terms;
};

/** A facet and the id of a value. */
export const keyOfValue = ({ facet, id }: Pick<FacetValue, 'facet' | 'id'>): string => `${facet} ${id}`;

/** The JSON of a posting's document, but for `seq` and `values`. */
export const toDocument = (row: PostingRow, stored: StoredFields): string => {
  const { id, posting, texts, values, closes, posted, deadline, start, pay, currencies } = row;
  const title = indexedWords(texts.title);
  return toJson({
    id,
    feed: stored.feed,
    ...(stored.hash !== null && { hash: stored.hash }),
    hasProblems: stored.hasProblems,
    posting: toJson(posting),
    title: [title, TITLE_START + title],
    head: `${title} ${indexedWords(texts.labels)}`,
    facts: indexedWords(texts.facts),
    body: indexedWords(texts.body),
    ids: values.map(keyOfValue),
    countries: values.flatMap(({ facet, value }) => (facet === 'place' ? (countryOf(value)?.toLowerCase() ?? []) : [])),
    closes: closes === null ? NEVER : Math.round(closes * 1000),
    ...(posted !== null && { posted }),
    ...(deadline !== null && { deadline }),
    ...(start !== null && { start }),
    pay: Object.entries(pay).map(([key, amount]) => ({ key, amount })),
    currencies: numbered(currencies),
  });
};
