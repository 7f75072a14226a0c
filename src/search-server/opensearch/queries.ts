import type { FacetName } from '../../model/board/facets.js';
import { type PayMinimum, comparedMinimum } from '../../model/board/pay-minimum.js';
import type { BoardQuery } from '../../search-protocol/board-query.js';
import { SCRIPTS_WITHOUT_SPACES } from '../../text-search/normalize.js';
import type { QueryClause, WordPattern } from '../query-words.js';
import { keyOfValue } from './document.js';
import { TITLE_START, WORD_END } from './mapping.js';

/** A part of a request to the engine. */
export type Json = Readonly<Record<string, unknown>>;

/** A selected value of a facet. */
export interface Selected {
  readonly facet: FacetName;
  readonly id: string;
  /** Whether postings have the value itself; otherwise those are meant that begin with it, or are in that country. */
  readonly isExact: boolean;
  /** The terms of the values that are meant, with the number of postings that have each. */
  readonly terms: readonly string[];
}

/** Everything a search needs to know to become queries. */
export interface SearchPlan {
  readonly query: BoardQuery;
  /** For each facet with a selection. */
  readonly selections: readonly Selection[];
  /** A posting must match all. */
  readonly clauses: readonly QueryClause[];
  /** What the words ask for besides: pay that a posting must reach. */
  readonly askedMinimum: PayMinimum | null;
  /** The currency of most salary bands, if the order is by pay. */
  readonly mainCurrency: string | null;
  /** A time since the last posting closed, in ms since 1970. */
  readonly now: number;
}

export interface Selection {
  readonly facet: FacetName;
  readonly values: readonly Selected[];
  /** A posting may also reach one of these. */
  readonly payMinimums: readonly PayMinimum[];
}

/** Most values of one facet in an answer, besides the selected ones: more than a user reads. */
export const VALUES_MAX = 200;
/** Values that are asked for: of some there are several spellings. */
const TERMS_MAX = 300;
/** Values that each shard counts: those beyond may be counted too low, if there are several shards. */
const SHARD_TERMS_MAX = 3000;
/** Most values that a selection stands for and that are named in an answer. */
export const MEANT_MAX = 1000;
/** Most phrases of a search: each is looked for in up to five ways, and the engine takes 1,024 in all. */
const PHRASES_MAX = 300;
/** More phrases than these are not told apart by where they are in the title. */
const TITLE_PHRASES_MAX = 150;

/** The longest text, in characters, that a value is known by whose first words it is. */
const BEGINNING_MAX = 200;

/** How well a word matches by where it is, as a board in a browser has it. */
const SCORES = { fact: 12, titleStart: 10, title: 8, label: 4, body: 1, weak: 2 } as const;

const FIELDS = { facts: ['facts'], short: ['head', 'facts'], all: ['head', 'facts', 'body'] } as const;

const anyOf = (queries: readonly Json[]): Json =>
  // without conditions, all would match
  queries.length > 0 ? { bool: { should: queries, minimum_should_match: 1 } } : { match_none: {} };
const allOf = (queries: readonly Json[]): Json => ({ bool: { filter: queries } });

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
};

/** The terms of a pattern: whole words, but for the last one of a pattern that may go on. */
const termsOf = ({ words, mayGoOn }: WordPattern): string[] =>
  words.map((word, at) => (mayGoOn && at === words.length - 1 ? word : word + WORD_END));

/** Texts in one field: single words together, which is faster. */
const inField = (group: readonly { readonly field: string; readonly text: string }[]): Json[] => {
  const field = group[0]?.field ?? '';
  const texts = group.map(({ text }) => text);
  const single = texts.filter((text) => !text.includes(' '));
  const phrases = texts.filter((text) => text.includes(' '));
  return [
    ...(single.length > 0 ? [{ terms: { [field]: [...new Set(single)] } }] : []),
    ...phrases.map((text) => ({ match_phrase: { [field]: text } })),
  ];
};

const isPhrase = ({ words }: WordPattern): boolean => words.length > 1;

/** Clauses with no more phrases than the engine takes: only what misspelled words may mean has as many. */
export const limitPhrases = (clauses: readonly QueryClause[]): readonly QueryClause[] => {
  const most = Math.floor(PHRASES_MAX / Math.max(1, clauses.length));
  if (clauses.every(({ patterns }) => patterns.filter(isPhrase).length <= most)) return clauses;
  return clauses.map((clause) => ({
    ...clause,
    patterns: [
      ...clause.patterns.filter((pattern) => !isPhrase(pattern)),
      ...clause.patterns.filter(isPhrase).slice(0, most),
    ],
  }));
};

/** The condition for postings that match a clause. */
export const clauseFilter = ({ patterns }: QueryClause): Json => {
  const found = patterns.flatMap((pattern) =>
    FIELDS[pattern.within].map((field) => ({ field, text: termsOf(pattern).join(' ') })),
  );
  return anyOf(groupBy(found, ({ field }) => field).flatMap(inField));
};

interface Scored {
  readonly field: string;
  readonly text: string;
  readonly score: number;
}

/** Where a pattern may be, and what it scores there. */
const scoredOf = (pattern: WordPattern, hasTitle: boolean): Scored[] => {
  const { within, isWeak, words } = pattern;
  const text = termsOf(pattern).join(' ');
  const at = (field: string, score: number, own = text): Scored => ({
    field,
    text: own,
    score: isWeak ? Math.min(score, SCORES.weak) : score,
  });
  if (within === 'facts') return [at('facts', SCORES.fact)];
  const isWord = !SCRIPTS_WITHOUT_SPACES.test(words[0] ?? '');
  const title = [at('title', SCORES.title), ...(isWord ? [at('title', SCORES.titleStart, TITLE_START + text)] : [])];
  return [
    ...(hasTitle && !isWeak ? title : []),
    at('head', SCORES.label),
    at('facts', SCORES.label),
    ...(within === 'all' ? [at('body', SCORES.body)] : []),
  ];
};

/** As `clauseFilter`, with the best score of what a posting has of it. */
const scoredClause = ({ patterns }: QueryClause, hasTitle: boolean): Json => {
  const scored = patterns.flatMap((pattern) => scoredOf(pattern, hasTitle));
  const queries = groupBy(scored, ({ field, score }) => `${field} ${score}`).flatMap((group) =>
    inField(group).map((filter) => ({ constant_score: { filter, boost: group[0]?.score ?? 1 } })),
  );
  return { dis_max: { queries } };
};

/** The condition for postings with a value itself. */
export const exactFilter = (facet: FacetName, id: string): Json => ({
  term: { ids: { value: keyOfValue({ facet, id }) } },
});

/** The condition for postings with a value that begins with these words, or that is in this country. */
export const looseFilter = (facet: FacetName, id: string): Json =>
  anyOf([
    // longer ones are too long for the engine
    ...(id.length <= BEGINNING_MAX ? [{ prefix: { [`values.${facet}`]: { value: `${id} ` } } }] : []),
    ...(facet === 'place' && id.length === 2 ? [{ term: { countries: { value: id } } }] : []),
  ]);

const reaches = (minimum: PayMinimum): Json => {
  const { unit, amount } = comparedMinimum(minimum);
  const key = minimum.currency + (unit === 'HOUR' ? '/HOUR' : '');
  // the conversion of an amount and back is not exact
  const least = { range: { 'pay.amount': { gte: amount * (1 - 1e-9) } } };
  return { nested: { path: 'pay', query: allOf([{ term: { 'pay.key': { value: key } } }, least]) } };
};

/** The condition for postings with one of the selected values of a facet. */
const selectionFilter = ({ facet, values, payMinimums }: Selection): Json =>
  anyOf([
    ...values.map(({ id, isExact }) => (isExact ? exactFilter(facet, id) : looseFilter(facet, id))),
    ...payMinimums.map(reaches),
  ]);

/** The condition for postings that reach the pay that words ask for. */
const reachesAsked = ({ askedMinimum }: SearchPlan): Json[] => (askedMinimum ? [reaches(askedMinimum)] : []);

const isOpen = (now: number): Json => ({ range: { closes: { gt: now } } });

const orderOf = ({ query, clauses, mainCurrency }: SearchPlan): readonly Json[] => {
  const { sort } = query;
  const byTime = { posted: { order: 'desc', missing: '_last' } };
  if (isByRelevance(query, clauses)) return [{ _score: 'desc' }, byTime];
  if (sort === 'deadline' || sort === 'start') return [{ [sort]: { order: 'asc', missing: '_last' } }];
  if (sort !== 'pay') return [byTime];
  const nested = { path: 'pay', filter: { term: { 'pay.key': { value: mainCurrency ?? '' } } } };
  return [{ 'pay.amount': { order: 'desc', mode: 'max', missing: '_last', nested } }];
};

const isByRelevance = ({ sort }: BoardQuery, clauses: readonly QueryClause[]): boolean =>
  clauses.length > 0 && (sort ?? 'relevance') === 'relevance';

/** Selects the postings of the requested page, in order. */
export const pageBody = (plan: SearchPlan): Json => {
  const { query, clauses, selections, now } = plan;
  const isScored = isByRelevance(query, clauses);
  const hasTitle = clauses.flatMap(({ patterns }) => patterns.filter(isPhrase)).length <= TITLE_PHRASES_MAX;
  return {
    from: query.offset,
    size: query.limit,
    track_total_hits: false,
    _source: ['posting'],
    query: {
      bool: {
        filter: [
          isOpen(now),
          ...selections.map(selectionFilter),
          ...reachesAsked(plan),
          ...(isScored ? [] : clauses.map(clauseFilter)),
        ],
        ...(isScored && { must: clauses.map((clause) => scoredClause(clause, hasTitle)) }),
      },
    },
    // postings that are alike keep their order
    sort: [...orderOf(plan), { seq: 'asc' }],
  };
};

const valuesOf = (facet: FacetName): Json => ({
  terms: { field: `values.${facet}`, size: TERMS_MAX, shard_size: SHARD_TERMS_MAX },
});

/**
 * Counts the postings that match, and for each facet value how many selecting it would leave: in a facet with a selection,
 * among the postings that match all other facets.
 */
export const countsBody = (plan: SearchPlan): Json => {
  const { query, clauses, selections, now } = plan;
  const filters = selections.map((selection) => ({ selection, filter: selectionFilter(selection) }));
  const without = query.facets.filter((name) => !selections.some(({ facet }) => facet === name));
  const own = filters.filter(({ selection }) => query.facets.includes(selection.facet));
  const perFacet = own.map(({ selection: { facet, values } }) => {
    const terms = values.flatMap((one) => one.terms);
    const selected = { terms: { field: `values.${facet}`, include: terms, size: Math.max(1, terms.length) } };
    return [
      `of ${facet}`,
      {
        filter: allOf(filters.filter(({ selection }) => selection.facet !== facet).map(({ filter }) => filter)),
        aggs: { values: valuesOf(facet), ...(terms.length > 0 && { selected }) },
      },
    ] as const;
  });
  const matching = {
    filter: allOf(filters.map(({ filter }) => filter)),
    ...(without.length > 0 && { aggs: Object.fromEntries(without.map((name) => [name, valuesOf(name)])) }),
  };
  const most = filters.map(({ filter }) => filter);
  return {
    size: 0,
    track_total_hits: false,
    query: {
      bool: {
        filter: [
          isOpen(now),
          ...clauses.map(clauseFilter),
          ...reachesAsked(plan),
          // those that miss two facets count nowhere
          ...(most.length > 1 ? [{ bool: { should: most, minimum_should_match: most.length - 1 } }] : []),
        ],
      },
    },
    aggs: { matching, ...Object.fromEntries(perFacet) },
  };
};

/** Finds what selected values stand for. */
export const selectedBody = (selected: readonly { readonly facet: FacetName; readonly id: string }[]): Json => ({
  size: 0,
  track_total_hits: false,
  aggs: Object.fromEntries(
    selected.flatMap(({ facet, id }, at) =>
      (
        [
          ['exact', exactFilter(facet, id)],
          ['loose', looseFilter(facet, id)],
        ] as const
      ).map(([name, filter]) => [
        `${name} ${at}`,
        { filter, aggs: { values: { terms: { field: `values.${facet}`, size: MEANT_MAX } } } },
      ]),
    ),
  ),
});

/** Counts the postings that match each clause alone. */
export const clausesBody = ({ clauses, selections, now }: SearchPlan, isFiltered: boolean): Json => ({
  size: 0,
  track_total_hits: false,
  query: allOf([isOpen(now), ...(isFiltered ? selections.map(selectionFilter) : [])]),
  aggs: Object.fromEntries(clauses.map((clause, at) => [`clause ${at}`, { filter: clauseFilter(clause) }])),
});

/** Counts the currencies of the salary bands of the open postings; of equals, those first that were stored first. */
export const currenciesBody = (now: number): Json => ({
  size: 0,
  track_total_hits: false,
  query: allOf([isOpen(now)]),
  aggs: {
    currencies: { terms: { field: 'currencies', size: 100 }, aggs: { first: { min: { field: 'seq' } } } },
  },
});

/** Selects the short texts of the newest postings, whose words misspelled words may mean. */
export const newestBody = (count: number): Json => ({
  size: count,
  track_total_hits: false,
  _source: ['head'],
  query: { exists: { field: 'feed' } },
  sort: [{ posted: { order: 'desc', missing: '_last' } }, { seq: 'asc' }],
});

/** Selects a posting by its id. */
export const jobBody = (id: string): Json => ({
  size: 1,
  track_total_hits: false,
  _source: ['posting'],
  query: allOf([{ term: { id: { value: id } } }]),
  sort: [{ seq: 'asc' }],
});

/** Finds when the last posting closed, and when the next one will, in ms since 1970. */
export const closingsBody = (now: number): Json => ({
  size: 0,
  track_total_hits: false,
  aggs: {
    past: { filter: { range: { closes: { lte: now } } }, aggs: { last: { max: { field: 'closes' } } } },
    future: { filter: isOpen(now), aggs: { next: { min: { field: 'closes' } } } },
  },
});
