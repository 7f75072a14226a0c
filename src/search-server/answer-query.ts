import type { BoardAnswer, BoardQuery, CountedValue } from '../search-protocol/board-query.js';
import { FACET_NAMES, type FacetName } from '../model/board/facets.js';
import type { Filters } from '../model/board/facet-index.js';
import { parsePayMinimum } from '../model/board/pay-minimum.js';
import type { RunStatement } from './connections.js';
import {
  type SearchPlan,
  type Statement,
  clausesStatement,
  countsStatement,
  jobStatement,
  knownWordsStatement,
  mainCurrencyStatement,
  pageStatement,
  postingsOfStatement,
  totalStatement,
  valueIdsStatement,
} from './query-statements.js';
import {
  MARKS_MAX,
  type QueryClause,
  correctClauses,
  countWords,
  countryCodeOf,
  minimumOf,
  queryWordsOf,
} from './query-words.js';
import { countRelaxed } from './relaxed-counts.js';
import type { CachedStatements } from './revision-cache.js';
import { toTsQuery } from './tsquery.js';

export interface AnswerContext {
  readonly table: string;
  /** The time of the search, or that of the last posting that closed before it: in seconds since 1970. */
  readonly now: number;
  /** Runs a statement that finds postings. */
  readonly execute: RunStatement;
  /** Runs a statement that finds anything else. */
  readonly cached: CachedStatements;
}

/** Answers a query, in the transaction of `execute`. */
export const answerQuery = async (query: BoardQuery, context: AnswerContext): Promise<BoardAnswer> => {
  const { table, now, execute } = context;
  const { clauses, pay, ignored } = queryWordsOf(query.words);
  const selectedValueIds = await valueIdsOf(query.filters, context);
  const mainCurrency = query.sort === 'pay' && query.limit > 0 ? await mainCurrencyOf(context) : null;
  const asked = pay && minimumOf(pay, await mainCurrencyOf(context));
  const planOf = (own: readonly QueryClause[]): SearchPlan => ({
    query,
    now,
    mainCurrency,
    selectedValueIds,
    payMinimums: (query.filters.pay ?? []).map(parsePayMinimum).filter((minimum) => minimum !== null),
    askedMinimum: asked,
    tsqueries: own.map(toTsQuery),
  });
  let plan = planOf(clauses);
  let marked = clauses;
  let found = await find(plan, context);
  if (found.total === 0 && clauses.length > 0) {
    const counts = await countClauses(clauses, plan, false, context);
    const corrected = await correctClauses(clauses, counts, () => knownWordsOf(context));
    if (corrected !== clauses) {
      [plan, marked] = [planOf(corrected), corrected];
      found = await find(plan, context);
    }
  }
  const typed = planOf(clauses);
  const words =
    found.total === 0
      ? await countWords(
          { clauses, pay },
          () => countClauses(clauses, typed, true, context),
          () => countAll({ ...typed, tsqueries: [] }, context),
        )
      : [];
  const relaxed =
    found.total === 0 ? await countRelaxed(query, (other) => countAll(relax(plan, other), context)) : null;
  const job = query.job === null ? [] : await execute<{ posting: unknown }>(jobStatement(table, query.job));
  return {
    ...found,
    ...(job[0] && { job: job[0].posting }),
    ...(clauses.length > 0 && { marks: marked.flatMap(({ marks }) => marks).slice(0, MARKS_MAX) }),
    ...(words.length > 1 && { words }),
    ...(relaxed && Object.keys(relaxed).length > 0 && { countsWithoutFilter: relaxed }),
    ...(ignored.length > 0 && { ignoredWords: ignored }),
  };
};

/** The sequence numbers of the values that are selected, by facet. */
const valueIdsOf = async (
  filters: Filters,
  { table, cached }: AnswerContext,
): Promise<SearchPlan['selectedValueIds']> => {
  const selected = FACET_NAMES.flatMap((facet) =>
    (filters[facet] ?? []).map((id) => ({ facet, id: facet === 'place' ? (countryCodeOf(id) ?? id) : id })),
  );
  if (selected.length === 0) return [];
  const rows = await cached.run<{ facet: FacetName; seq: number }>(valueIdsStatement(table, selected));
  const valueIds = new Map(selected.map(({ facet }) => [facet, [] as number[]]));
  for (const { facet, seq } of rows) valueIds.get(facet)?.push(seq);
  return [...valueIds];
};

const mainCurrencyOf = async ({ table, now, cached }: AnswerContext): Promise<string | null> => {
  const [row] = await cached.run<{ currency: string }>(mainCurrencyStatement(table, now));
  return row?.currency ?? null;
};

/** The words that misspelled words may mean. */
const knownWordsOf = async ({ table, cached }: AnswerContext): Promise<string[]> =>
  (await cached.run<{ word: string }>(knownWordsStatement(table))).map(({ word }) => word);

/** The postings of the page, and how many there are in all. */
const find = async (
  plan: SearchPlan,
  context: AnswerContext,
): Promise<Pick<BoardAnswer, 'postings' | 'total' | 'facets'>> => {
  const { table, execute, cached } = context;
  const { query } = plan;
  const page = query.limit > 0 ? await cached.run<{ sequenceNumber: string }>(pageStatement(table, plan)) : [];
  const statement = postingsOfStatement(
    table,
    page.map(({ sequenceNumber }) => sequenceNumber),
  );
  const postings = page.length > 0 ? await execute<{ posting: unknown }>(statement) : [];
  const total = totalStatement(table, plan);
  if (query.facets.length === 0) {
    return { postings: postings.map(({ posting }) => posting), total: await countAll(plan, context) };
  }
  const counts = await countValues(plan, context);
  const count = counts.find(({ facet }) => !facet)?.count ?? 0;
  cached.remember(total, [{ count }]); // for the next page, which counts nothing else
  return { postings: postings.map(({ posting }) => posting), total: count, facets: facetsOf(counts, query.facets) };
};

/** A plan for a query with fewer filters, or without words. */
const relax = (plan: SearchPlan, query: BoardQuery): SearchPlan => ({
  ...plan,
  query,
  selectedValueIds: plan.selectedValueIds.filter(([facet]) => facet in query.filters),
  payMinimums: query.filters.pay ? plan.payMinimums : [],
  askedMinimum: query.words ? plan.askedMinimum : null,
  tsqueries: query.words ? plan.tsqueries : [],
});

const countAll = async (plan: SearchPlan, { table, cached }: AnswerContext): Promise<number> => {
  const [row] = await cached.run<{ count: number }>(totalStatement(table, plan));
  return row?.count ?? 0;
};

/** How many postings have a value; the row without a facet holds the total. */
interface CountRow {
  readonly seq: number | null;
  readonly facet: FacetName | null;
  readonly id: string;
  readonly value: string;
  readonly count: number;
}

/**
 * The counts for a plan. With a selection in one facet, the counts of that facet are those without any selection, which
 * have mostly been asked for before; the postings with the selected values are few, and an index finds them.
 */
const countValues = async (plan: SearchPlan, { table, cached }: AnswerContext): Promise<readonly CountRow[]> => {
  const count = (statement: Statement): Promise<readonly CountRow[]> => cached.run<CountRow>(statement);
  const [selection, ...others] = plan.selectedValueIds;
  if (!selection || others.length > 0) return count(countsStatement(table, plan));
  const [facet, ids] = selection;
  const all = await count(countsStatement(table, { ...plan, selectedValueIds: [], payMinimums: [] }));
  const ofFacet = all.filter((row) => row.facet === facet);
  const isWhole = !plan.query.facets.includes(facet) || ids.every((id) => ofFacet.some(({ seq }) => seq === id));
  if (!isWhole) return count(countsStatement(table, plan));
  const own = await count(countsStatement(table, plan, 'matching'));
  return [...own.filter((row) => row.facet !== facet), ...ofFacet];
};

/** How many postings match each clause: of all, or of those that match the filters. */
const countClauses = async (
  clauses: readonly QueryClause[],
  plan: SearchPlan,
  isFiltered: boolean,
  { table, cached }: AnswerContext,
): Promise<number[]> => {
  const counts = await cached.run<{ clause: number; count: number }>(clausesStatement(table, plan, isFiltered));
  return clauses.map((_, at) => counts.find(({ clause }) => clause === at)?.count ?? 0);
};

const facetsOf = (rows: readonly CountRow[], names: readonly FacetName[]): NonNullable<BoardAnswer['facets']> => {
  const facets = new Map<FacetName, CountedValue[]>(names.map((name) => [name, []]));
  for (const { facet, id, value, count } of rows) if (facet) facets.get(facet)?.push({ id, value, count });
  return Object.fromEntries(facets);
};
