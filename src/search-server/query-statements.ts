import type { FacetName } from '../model/board/facets.js';
import type { BoardQuery } from '../search-protocol/board-query.js';

/** A statement with `$1`, `$2`, … for its values. */
export interface Statement {
  readonly text: string;
  readonly values: readonly (string | number)[];
}

/** What is asked of the table. */
export interface SearchPlan {
  readonly query: BoardQuery;
  /** Of each facet in which something is chosen the numbers of the values that there are. */
  readonly chosen: readonly (readonly [FacetName, readonly number[]])[];
  /** The text of a `tsquery`; null for all postings. */
  readonly tsquery: string | null;
  /** In s since 1970. */
  readonly now: number;
}

/** More values of one facet than anybody reads; those that are chosen come in any case. */
const VALUES_MAX = 200;
/** What a word is worth in a long text, nowhere, in the short texts and in the title. */
const WEIGHTS = '{0.125,0,0.5,1}';

/** Builds one statement: every value goes in as a parameter, and the text has none. */
class QueryBuilder {
  readonly #table: string;
  readonly #wanted: SearchPlan;
  readonly values: (string | number)[] = [];

  constructor(table: string, wanted: SearchPlan) {
    this.#table = table;
    this.#wanted = wanted;
  }

  /** Every parameter is a text, or cast to a number, so that any client knows how to send it. */
  text(value: string): string {
    return `$${this.values.push(value)}::text`;
  }

  number(value: number): string {
    return `$${this.values.push(value)}::double precision`;
  }

  list(values: readonly string[]): string {
    return `(SELECT jsonb_array_elements_text(${this.text(JSON.stringify(values))}::jsonb))`;
  }

  get tsquery(): string {
    return `${this.text(this.#wanted.tsquery ?? '')}::tsquery`;
  }

  /** The postings that are open, have the words, and of each of these facets one of the values. */
  where(chosen: SearchPlan['chosen']): string {
    const facets = chosen.map(([, numbers]) => `facets && ${this.text(`{${numbers.join(',')}}`)}::integer[]`);
    const words = this.#wanted.tsquery === null ? [] : [`words @@ ${this.tsquery}`];
    return [`(${this.open})`, ...words, ...facets].join(' AND ');
  }

  get open(): string {
    return `closes IS NULL OR closes > to_timestamp(${this.number(this.#wanted.now)})`;
  }

  get order(): string {
    const { sort } = this.#wanted.query;
    if (this.#wanted.tsquery !== null && (sort ?? 'relevance') === 'relevance')
      return `ts_rank('${WEIGHTS}', words, ${this.tsquery}) DESC, posted DESC NULLS LAST`;
    if (sort === 'deadline' || sort === 'start') return `${sort} NULLS LAST`;
    if (sort === 'pay') return `(pay ->> (${this.#mainCurrency()}))::double precision DESC NULLS LAST`;
    return 'posted DESC NULLS LAST';
  }

  /** What most of the open postings are paid in: other pay cannot be compared with it. */
  #mainCurrency(): string {
    return `SELECT currency FROM ${this.#table}, unnest(currencies) AS currency WHERE ${this.open}
      GROUP BY currency ORDER BY count(*) DESC, min(no) LIMIT 1`;
  }
}

/** Those postings of all that match which the query asks for. */
export const pageStatement = (table: string, wanted: SearchPlan): Statement => {
  const build = new QueryBuilder(table, wanted);
  const { limit, offset } = wanted.query;
  const text = `SELECT posting FROM ${table} WHERE ${build.where(wanted.chosen)} ORDER BY ${build.order}, no
    LIMIT ${build.number(limit)}::bigint OFFSET ${build.number(offset)}::bigint`;
  return { text, values: build.values };
};

/** How many match. */
export const totalStatement = (table: string, wanted: SearchPlan): Statement => {
  const build = new QueryBuilder(table, wanted);
  return {
    text: `SELECT count(*)::int AS count FROM ${table} WHERE ${build.where(wanted.chosen)}`,
    values: build.values,
  };
};

/**
 * How many match, in a row without a facet, and for each value how many choosing it would leave: of a facet in which
 * something is chosen among those that match in all others.
 */
export const countsStatement = (table: string, wanted: SearchPlan): Statement => {
  const build = new QueryBuilder(table, wanted);
  const { chosen } = wanted;
  const countOf = (own: string, facets: string, where: SearchPlan['chosen']): string =>
    `SELECT ${own} AS own, number, count(*)::int AS count FROM ${table}, unnest(${facets}) AS number
      WHERE ${build.where(where)} GROUP BY number`;
  const all = build.text(`{${chosen.flatMap(([, numbers]) => numbers).join(',')}}`);
  const text = `WITH numbers AS MATERIALIZED (
      ${
        // every posting also counts as one of the value 0, which is their number
        [
          countOf('NULL::text', '0 || facets', chosen),
          ...chosen.map((one) =>
            countOf(
              build.text(one[0]),
              'facets',
              chosen.filter((other) => other !== one),
            ),
          ),
        ].join(' UNION ALL ')
      }
    ), counts AS (
      SELECT v.facet, v.id, v.value, coalesce(n.count, 0) AS count, v.no = ANY (${all}::integer[]) AS is_chosen
      FROM ${table}_values v LEFT JOIN numbers n
        ON n.number = v.no AND coalesce(own, v.facet) = v.facet
          AND (own IS NOT NULL OR v.facet NOT IN ${build.list(chosen.map(([facet]) => facet))})
      WHERE v.facet IN ${build.list(wanted.query.facets)}
    ), ranked AS (
      SELECT *, row_number() OVER (PARTITION BY facet ORDER BY count DESC, value) AS rank FROM counts
    )
    SELECT NULL AS facet, NULL AS id, NULL AS value, coalesce(max(count), 0) AS count FROM numbers WHERE number = 0
    UNION ALL
    SELECT facet, id, value, count FROM ranked WHERE is_chosen OR (count > 0 AND rank <= ${VALUES_MAX})`;
  return { text, values: build.values };
};
