import { FACETS, FACET_NAMES, type FacetName } from '../../model/board/facets.js';
import { countryOf } from '../../model/board/place-values.js';
import { parsePayMinimum } from '../../model/board/pay-minimum.js';
import type { BoardAnswer, BoardQuery, CountedValue } from '../../search-protocol/board-query.js';
import { ID_MAX } from '../posting-row.js';
import {
  MARKS_MAX,
  type QueryClause,
  correctClauses,
  countWords,
  countryCodeOf,
  minimumOf,
  queryWordsOf,
} from '../query-words.js';
import { countRelaxed } from '../relaxed-counts.js';
import { toText } from '../well-formed.js';
import { listOf, objectOf } from './client.js';
import { VALUE_SEPARATOR } from './mapping.js';
import {
  type Json,
  type SearchPlan,
  type Selected,
  type Selection,
  VALUES_MAX,
  clausesBody,
  countsBody,
  currenciesBody,
  jobBody,
  limitPhrases,
  pageBody,
  selectedBody,
} from './queries.js';

export interface AnswerContext {
  /** The time of the search, or that of the last posting that closed before it: in ms since 1970. */
  readonly now: number;
  /** Searches, and gives the whole answer of the engine. */
  readonly search: (body: Json) => Promise<Json>;
  /** The words that misspelled words may mean. */
  readonly knownWords: () => Promise<readonly string[]>;
}

/** An aggregation of an answer. */
const aggregation = (answer: Json, ...names: readonly string[]): Json => {
  let found = objectOf(answer['aggregations']);
  for (const name of names) found = objectOf(found[name]);
  return found;
};

const countOf = (found: Json): number => {
  const { doc_count: count } = found;
  if (typeof count !== 'number') throw new Error('The search engine gave no count.');
  return count;
};

interface Bucket {
  readonly term: string;
  readonly count: number;
}

const bucketsOf = (found: Json): Bucket[] =>
  listOf(found['buckets']).map((bucket) => {
    const { key } = objectOf(bucket);
    return { term: String(key), count: countOf(objectOf(bucket)) };
  });

/** The postings of an answer. */
export const hitsOf = (answer: Json): readonly Json[] => listOf(objectOf(answer['hits'])['hits']).map(objectOf);

const postingsOf = (answer: Json): unknown[] =>
  hitsOf(answer).map(({ _source: source }): unknown => {
    const { posting } = objectOf(source);
    if (typeof posting !== 'string') throw new Error('The search engine gave a document without its posting.');
    return JSON.parse(posting);
  });

/** Answers a query. */
export const answerQuery = async (query: BoardQuery, context: AnswerContext): Promise<BoardAnswer> => {
  const { now, search } = context;
  const { clauses, pay, ignored } = queryWordsOf(toText(query.words));
  const [selections, mainCurrency, job] = await Promise.all([
    selectionsOf(query, context),
    pay || (query.sort === 'pay' && query.limit > 0) ? mainCurrencyOf(context) : null,
    query.job === null ? null : search(jobBody(toText(query.job).slice(0, ID_MAX))),
  ]);
  const planOf = (own: readonly QueryClause[]): SearchPlan => ({
    query,
    now,
    mainCurrency,
    selections,
    clauses: limitPhrases(own),
    askedMinimum: pay && minimumOf(pay, mainCurrency),
  });
  let plan = planOf(clauses);
  let found = await find(plan, context);
  if (found.total === 0 && clauses.length > 0) {
    const counts = await countClauses(plan, false, context);
    const corrected = await correctClauses(plan.clauses, counts, context.knownWords);
    if (corrected !== plan.clauses) {
      plan = planOf(corrected);
      found = await find(plan, context);
    }
  }
  const countAll = async (other: SearchPlan): Promise<number> =>
    (await find({ ...other, query: { ...other.query, limit: 0, facets: [] } }, context)).total;
  const typed = planOf(clauses);
  const words =
    found.total === 0
      ? await countWords(
          { clauses, pay },
          () => countClauses(typed, true, context),
          () => countAll({ ...typed, clauses: [] }),
        )
      : [];
  const relaxed = found.total === 0 ? await countRelaxed(query, (other) => countAll(relax(plan, other))) : null;
  const [own] = job === null ? [] : postingsOf(job);
  return {
    ...found,
    ...(own !== undefined && { job: own }),
    ...(clauses.length > 0 && { marks: plan.clauses.flatMap(({ marks }) => marks).slice(0, MARKS_MAX) }),
    ...(words.length > 1 && { words }),
    ...(relaxed && Object.keys(relaxed).length > 0 && { countsWithoutFilter: relaxed }),
    ...(ignored.length > 0 && { ignoredWords: ignored }),
  };
};

/** A plan that counts what a query with fewer filters, or without words, finds. */
const relax = (plan: SearchPlan, query: BoardQuery): SearchPlan => ({
  ...plan,
  query,
  selections: plan.selections.filter(({ facet }) => facet in query.filters),
  clauses: query.words ? plan.clauses : [],
  askedMinimum: query.words ? plan.askedMinimum : null,
});

/** What is selected, by facet. */
const selectionsOf = async ({ filters }: BoardQuery, { search }: AnswerContext): Promise<Selection[]> => {
  const selected = FACET_NAMES.flatMap((facet) =>
    (filters[facet] ?? []).map((id) => ({ facet, id: toText(facet === 'place' ? (countryCodeOf(id) ?? id) : id) })),
  );
  if (selected.length === 0) return [];
  const answer = await search(selectedBody(selected));
  const meant = selected.map(({ facet, id }, at): Selected => {
    const exact = termsOf(aggregation(answer, `exact ${at}`), (term) => term.startsWith(id + VALUE_SEPARATOR));
    // words of ours have no parts
    const isExact = exact.length > 0 || 'isEnum' in FACETS[facet];
    const isMeant = (term: string): boolean =>
      term.startsWith(`${id} `) || (facet === 'place' && countryOf(term)?.toLowerCase() === id);
    return {
      facet,
      id,
      isExact,
      terms: isExact ? exact : termsOf(aggregation(answer, `loose ${at}`), isMeant),
    };
  });
  return FACET_NAMES.filter((name) => filters[name]?.length).map((facet) => ({
    facet,
    values: meant.filter((one) => one.facet === facet),
    payMinimums: facet === 'pay' ? (filters.pay ?? []).map(parsePayMinimum).filter((minimum) => minimum !== null) : [],
  }));
};

const termsOf = (found: Json, isMeant: (term: string) => boolean): string[] =>
  bucketsOf(objectOf(found['values']))
    .map(({ term }) => term)
    .filter(isMeant);

const mainCurrencyOf = async ({ now, search }: AnswerContext): Promise<string | null> => {
  const answer = await search(currenciesBody(now));
  const counts = new Map<string, { count: number; first: number }>();
  for (const bucket of listOf(aggregation(answer, 'currencies')['buckets']).map(objectOf)) {
    const [currency = ''] = String(bucket['key']).split(' ');
    const { count, first } = counts.get(currency) ?? { count: 0, first: Infinity };
    const own = Number(objectOf(bucket['first'])['value']);
    counts.set(currency, { count: count + countOf(bucket), first: Math.min(first, own) });
  }
  const [most] = [...counts].sort(([, a], [, b]) => b.count - a.count || a.first - b.first);
  return most?.[0] ?? null;
};

/** The postings of the page, and how many there are in all. */
const find = async (
  plan: SearchPlan,
  { search }: AnswerContext,
): Promise<Pick<BoardAnswer, 'postings' | 'total' | 'facets'>> => {
  const { facets, limit } = plan.query;
  // the engine keeps what it has counted until the index changes, but not pages
  const [counted, page] = await Promise.all([search(countsBody(plan)), limit > 0 ? search(pageBody(plan)) : null]);
  const total = countOf(aggregation(counted, 'matching'));
  const postings = page ? postingsOf(page) : [];
  if (facets.length === 0) return { postings, total };
  return { postings, total, facets: Object.fromEntries(facets.map((name) => [name, valuesOf(name, plan, counted)])) };
};

/** The values of a facet, the most frequent first. Spellings of one value count together. */
const valuesOf = (facet: FacetName, { selections }: SearchPlan, counted: Json): CountedValue[] => {
  const selection = selections.find((one) => one.facet === facet);
  const buckets = selection
    ? ['values', 'selected'].flatMap((name) => bucketsOf(aggregation(counted, `of ${facet}`, name)))
    : bucketsOf(aggregation(counted, 'matching', facet));
  const terms = new Map(buckets.map(({ term, count }) => [term, count]));
  const selected = new Set(selection?.values.flatMap((one) => one.terms));
  for (const term of selected) if (!terms.has(term)) terms.set(term, 0);
  const values = new Map<string, { id: string; value: string; count: number; isSelected: boolean }>();
  for (const [term, count] of terms) {
    const [id = '', ...rest] = term.split(VALUE_SEPARATOR);
    const known = values.get(id) ?? { id, value: rest.join(VALUE_SEPARATOR), count: 0, isSelected: false };
    const isSelected = known.isSelected || selected.has(term);
    values.set(id, { ...known, count: known.count + count, isSelected });
  }
  return [...values.values()]
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .filter(({ isSelected }, at) => isSelected || at < VALUES_MAX)
    .map(({ id, value, count }) => ({ id, value, count }));
};

/** How many postings match each clause. */
const countClauses = async (plan: SearchPlan, isFiltered: boolean, { search }: AnswerContext): Promise<number[]> => {
  const answer = await search(clausesBody(plan, isFiltered));
  return plan.clauses.map((_, at) => countOf(aggregation(answer, `clause ${at}`)));
};
