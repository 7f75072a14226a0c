import { FACETS, FACET_NAMES, type FacetName } from '../model/board/facets.js';
import { type PayMinimum, comparedMinimum } from '../model/board/pay-minimum.js';
import type { BoardQuery } from '../search-protocol/board-query.js';
import { ID_MAX } from './posting-row.js';
import { toJson, toText } from './well-formed.js';

/** A statement with `$1`, `$2`, … for its values. */
export interface Statement {
  readonly text: string;
  readonly values: readonly (string | number)[];
}

/** Everything a search needs to know to become statements. */
export interface SearchPlan {
  readonly query: BoardQuery;
  /** For each facet with a selection, the sequence numbers of the selected values that exist. */
  readonly selectedValueIds: readonly (readonly [FacetName, readonly number[]])[];
  /** The selected minimums of pay. A posting must meet any of them, or have any of the selected values of the facet. */
  readonly payMinimums: readonly PayMinimum[];
  /** What the words ask for besides: pay that a posting must reach. */
  readonly askedMinimum: PayMinimum | null;
  /** For each search word the text of a `tsquery`; a posting must match all. */
  readonly tsqueries: readonly string[];
  /** The currency of most salary bands, if the order is by pay: salaries in others cannot be compared with it. */
  readonly mainCurrency: string | null;
  /** In seconds since 1970. */
  readonly now: number;
}

/** The facets whose values are texts of postings. */
const TEXT_FACETS = FACET_NAMES.filter((name) => !('isEnum' in FACETS[name]));

/** Most values of one facet in an answer, besides the selected ones: more than a user reads. */
const VALUES_MAX = 200;
/** How many postings have the words that misspelled words may mean. */
const KNOWN_WORDS_OF = 2000;
/** The weights of a word in the long texts (D), the facts (C), the short texts (B) and the title (A). */
const WEIGHTS = '{0.08,1,0.33,0.67}';

/** Builds one statement. Every value becomes a parameter; none is ever part of the text. */
class QueryBuilder {
  readonly #plan: SearchPlan;
  readonly values: (string | number)[] = [];

  constructor(plan: SearchPlan) {
    this.#plan = plan;
  }

  /** Adds a parameter. Each is a text, or cast to a number, so that any client knows how to send it. */
  text(value: string): string {
    return `$${this.values.push(value)}::text`;
  }

  number(value: number): string {
    return `$${this.values.push(value)}::double precision`;
  }

  list(values: readonly string[]): string {
    return `(SELECT jsonb_array_elements_text(${this.text(JSON.stringify(values))}::jsonb))`;
  }

  /** The search words, of which a posting must match all (`&`) or one (`|`). */
  tsquery(operator: '&' | '|'): string {
    return `${this.text(this.#plan.tsqueries.join(` ${operator} `))}::tsquery`;
  }

  /** The condition for postings that are open, match the words, and have a selected value of each of these facets. */
  where(selectedValueIds: SearchPlan['selectedValueIds']): string {
    const facets = selectedValueIds.map((selection) => this.has(selection));
    const words = this.#plan.tsqueries.length === 0 ? [] : [`words @@ ${this.tsquery('&')}`];
    const { askedMinimum } = this.#plan;
    const pay = askedMinimum ? [this.reaches(askedMinimum)] : [];
    return [`(${this.open})`, ...words, ...pay, ...facets].join(' AND ');
  }

  /** The condition for postings with a selected value of one facet. */
  has([facet, ids]: SearchPlan['selectedValueIds'][number]): string {
    const minimums = facet === 'pay' ? this.#plan.payMinimums : [];
    const pays = minimums.map((minimum) => this.reaches(minimum));
    return `(${[`facets && ${this.text(`{${ids.join(',')}}`)}::integer[]`, ...pays].join(' OR ')})`;
  }

  /** The condition for postings that may pay as much. */
  reaches(minimum: PayMinimum): string {
    const { unit, amount } = comparedMinimum(minimum);
    const key = minimum.currency + (unit === 'HOUR' ? '/HOUR' : '');
    // the conversion of an amount and back is not exact
    return `coalesce((pay ->> ${this.text(key)})::double precision >= ${this.number(amount * (1 - 1e-9))}, FALSE)`;
  }

  get open(): string {
    return `closes IS NULL OR closes > to_timestamp(${this.number(this.#plan.now)})`;
  }

  get order(): string {
    const { sort } = this.#plan.query;
    // with all words in it, ts_rank would compare the positions of each two of them, which takes several times as long
    if (this.#plan.tsqueries.length > 0 && (sort ?? 'relevance') === 'relevance')
      return `ts_rank('${WEIGHTS}', words, ${this.tsquery('|')}) DESC, posted DESC NULLS LAST`;
    if (sort === 'deadline' || sort === 'start') return `${sort} NULLS LAST`;
    if (sort === 'pay')
      return `(pay ->> ${this.text(this.#plan.mainCurrency ?? '')})::double precision DESC NULLS LAST`;
    return 'posted DESC NULLS LAST';
  }
}

/** Selects the currency of most salary bands of the open postings. */
export const mainCurrencyStatement = (table: string, now: number): Statement => ({
  text: `SELECT currency FROM ${table}, unnest(currencies) AS currency
    WHERE closes IS NULL OR closes > to_timestamp($1::double precision)
    GROUP BY currency ORDER BY count(*) DESC, min(seq) LIMIT 1`,
  values: [now],
});

/** Selects the sequence numbers of the postings of the requested page, in order. */
export const pageStatement = (table: string, plan: SearchPlan): Statement => {
  const build = new QueryBuilder(plan);
  const { limit, offset } = plan.query;
  const text = `SELECT seq::text AS "sequenceNumber" FROM ${table} WHERE ${build.where(plan.selectedValueIds)} ORDER BY ${build.order}, seq
    LIMIT ${build.number(limit)}::bigint OFFSET ${build.number(offset)}::bigint`;
  return { text, values: build.values };
};

/** Selects the postings with these sequence numbers, in this order. */
export const postingsOfStatement = (table: string, seqs: readonly string[]): Statement => ({
  text: `SELECT posting FROM unnest($1::text::bigint[]) WITH ORDINALITY AS page(seq, at) JOIN ${table} USING (seq)
    ORDER BY at`,
  values: [`{${seqs.join(',')}}`],
});

/**
 * Selects what answers depend on besides the query: the revision of the postings, and when the last of them closed, in
 * seconds since 1970.
 */
export const revisionStatement = (table: string, now: number): Statement => ({
  text: `SELECT revision, (
      SELECT extract(epoch FROM max(closes))::double precision FROM ${table}
      WHERE closes <= to_timestamp($1::double precision)
    ) AS closed FROM ${table}_state`,
  values: [now],
});

/**
 * Counts the postings that match each clause alone, in a row with the number of the clause.
 *
 * @param isFiltered Whether they must have the selected values as well.
 */
export const clausesStatement = (table: string, plan: SearchPlan, isFiltered: boolean): Statement => {
  const build = new QueryBuilder({ ...plan, tsqueries: [], askedMinimum: null });
  const where = build.where(isFiltered ? plan.selectedValueIds : []);
  const counts = plan.tsqueries.map(
    (tsquery, at) =>
      `SELECT ${at} AS clause, count(*)::int AS count FROM ${table} WHERE ${where} AND words @@ ${build.text(tsquery)}::tsquery`,
  );
  return { text: counts.join(' UNION ALL '), values: build.values };
};

/** Selects the words of the short texts of the newest postings, which misspelled words may mean. */
export const knownWordsStatement = (table: string): Statement => ({
  text: `SELECT word FROM ts_stat(
      'SELECT words FROM ${table} ORDER BY posted DESC NULLS LAST, seq LIMIT ${KNOWN_WORDS_OF}', 'ab'
    )`,
  values: [],
});

/** Counts the postings that match. */
export const totalStatement = (table: string, plan: SearchPlan): Statement => {
  const build = new QueryBuilder(plan);
  return {
    text: `SELECT count(*)::int AS count FROM ${table} WHERE ${build.where(plan.selectedValueIds)}`,
    values: build.values,
  };
};

/**
 * Counts the postings that match, in a row without a facet, and for each facet value how many selecting it would leave:
 * in a facet with a selection, among the postings that match all other facets.
 *
 * The table is read once, whatever is selected: each posting counts with the sum of the bits of the facets it does not
 * match, and those that miss two are left out.
 *
 * @param among `matching`: only the postings that match everything are counted, also for facets with a selection.
 */
export const countsStatement = (table: string, plan: SearchPlan, among: 'all' | 'matching' = 'all'): Statement => {
  const build = new QueryBuilder(plan);
  const selectedValueIds = among === 'all' ? plan.selectedValueIds : [];
  const array = (ids: readonly number[]): string => `${build.text(`{${ids.join(',')}}`)}::integer[]`;
  const bits = selectedValueIds.map((_, index) => 2 ** index);
  const missed = selectedValueIds.map(
    (selection, index) => `CASE WHEN ${build.has(selection)} THEN 0 ELSE ${bits[index]} END`,
  );
  // of two selections a posting must match one; an index finds these postings
  const indexed = selectedValueIds.filter(([facet]) => facet !== 'pay' || plan.payMinimums.length === 0);
  const [one, other] = indexed.map(([, ids]) => ids).toSorted((a, b) => a.length - b.length);
  const either = one && other ? [`facets && ${array([...one, ...other])}`] : [];
  const where = build.where(among === 'all' ? [] : plan.selectedValueIds);
  const text = `WITH value_ids AS MATERIALIZED (
      SELECT missed, value_id, count(*)::int AS count
      FROM ${table}, unnest(ARRAY[${missed.join(' + ') || '0'}]) AS missed, unnest(0 || facets) AS value_id
      WHERE ${[where, ...either].join(' AND ')} AND missed = ANY ('{${[0, ...bits].join(',')}}')
      GROUP BY missed, value_id
    ), counts AS (
      SELECT v.seq, v.facet, v.id, v.value, coalesce(sum(n.count), 0)::int AS count,
        v.seq = ANY (${array(selectedValueIds.flatMap(([, ids]) => ids))}) AS is_selected
      FROM ${table}_values v LEFT JOIN value_ids n
        ON n.value_id = v.seq AND n.missed IN (0, CASE v.facet ${selectedValueIds
          .map(([facet], index) => `WHEN ${build.text(facet)} THEN ${bits[index]}`)
          .join(' ')} WHEN '' THEN 0 END)
      WHERE v.facet IN ${build.list(plan.query.facets)}
      GROUP BY v.seq
    ), ranked AS (
      SELECT *, row_number() OVER (PARTITION BY facet ORDER BY count DESC, value) AS rank FROM counts
    )
    SELECT NULL AS seq, NULL AS facet, NULL AS id, NULL AS value, coalesce(max(count), 0) AS count FROM value_ids
      WHERE value_id = 0 AND missed = 0
    UNION ALL
    SELECT seq, facet, id, value, count FROM ranked WHERE is_selected OR (count > 0 AND rank <= ${VALUES_MAX})`;
  return { text, values: build.values };
};

/**
 * Selects the sequence numbers of selected facet values. A text is also known by its first words, a place by its country:
 * `seattle` and `us` as `seattle wa us`.
 */
export const valueIdsStatement = (table: string, selected: readonly { facet: FacetName; id: string }[]): Statement => ({
  text: `WITH one AS (
      SELECT facet, id FROM jsonb_to_recordset($1::text::jsonb) AS one(facet text, id text)
    ), exact AS (
      SELECT v.facet, v.id, v.seq FROM one JOIN ${table}_values v ON v.facet = one.facet AND v.id = one.id
    )
    SELECT facet, seq FROM exact
    UNION ALL
    SELECT v.facet, v.seq FROM one JOIN ${table}_values v ON v.facet = one.facet
      AND (left(v.id, length(one.id) + 1) = one.id || ' '
        OR v.facet = 'place' AND length(one.id) = 2 AND v.value LIKE '%[__]' AND right(v.id, 3) = ' ' || one.id)
    WHERE one.facet = ANY ($2::text::text[])
      AND NOT EXISTS (SELECT FROM exact WHERE exact.facet = one.facet AND exact.id = one.id)`,
  values: [toJson(selected), `{${TEXT_FACETS.join(',')}}`],
});

/** Selects a posting by its id. */
export const jobStatement = (table: string, id: string): Statement => ({
  text: `SELECT posting FROM ${table} WHERE id = $1::text ORDER BY seq LIMIT 1`,
  values: [toText(id).slice(0, ID_MAX)],
});
