import type { Statement } from './query-statements.js';

/** The columns of a posting besides its id, with their types. */
const COLUMNS = {
  posting: 'jsonb NOT NULL',
  words: 'tsvector NOT NULL',
  facets: 'integer[] NOT NULL',
  closes: 'timestamptz',
  posted: 'double precision',
  deadline: 'double precision',
  start: 'text COLLATE "C"',
  pay: 'jsonb NOT NULL',
  currencies: 'text[] NOT NULL',
} as const;
const NAMES = Object.keys(COLUMNS);
const DEFINITIONS = Object.entries(COLUMNS)
  .map(([name, type]) => `${name} ${type}`)
  .join(', ');
const ASSIGNMENTS = NAMES.map((name) => `${name} = excluded.${name}`).join(', ');

const VALUES_COLUMNS = ['seq', 'facet', 'id', 'value'];
const POSTINGS_COLUMNS = ['id', 'feed', 'seq', ...NAMES];

/** Waits until no other connection writes to the table, and keeps others waiting until the transaction ends. */
export const lockStatement = (table: string): Statement => ({
  text: 'SELECT pg_advisory_xact_lock(hashtextextended($1::text, 0))',
  values: [`job-posting-elements ${table}`],
});

/** Selects the names of the columns that a table has; none if there is no such table. */
export const columnsStatement = (table: string): Statement => ({
  text: `SELECT attname::text AS name FROM pg_attribute
    WHERE attrelid = to_regclass($1::text) AND attnum > 0 AND NOT attisdropped`,
  values: [table],
});

/** The columns that a table lacks; none if there is no such table. */
const lacking = (names: readonly string[], existing: readonly string[]): string[] =>
  existing.length > 0 ? names.filter((name) => !existing.includes(name)) : [];

/**
 * What creates the tables, or adds what tables of an earlier version lack; nothing if they are complete.
 *
 * @param postings The columns that the table has.
 * @param values Those of its companion.
 * @throws {Error} If the tables cannot be used: it says what to do.
 */
export const tableStatements = (
  table: string,
  postings: readonly string[],
  values: readonly string[],
): readonly string[] => {
  const missing = lacking(POSTINGS_COLUMNS, postings);
  const isWithoutFeed = missing.length === 1 && missing[0] === 'feed';
  const columns = [
    ...(isWithoutFeed ? [] : missing.map((name) => `${table}.${name}`)),
    ...lacking(VALUES_COLUMNS, values).map((name) => `${table}_values.${name}`),
  ];
  if (columns.length > 0)
    throw new Error(
      `The table ${table} is of another version: ${columns.join(', ')} is missing. ` +
        `Drop the tables ${table} and ${table}_values, then import the postings again.`,
    );
  return [
    ...(values.length > 0 ? [] : [createValues(table)]),
    ...(postings.length > 0 ? [] : createPostings(table)),
    ...(isWithoutFeed ? addFeed(table) : []),
  ];
};

const createValues = (table: string): string =>
  `CREATE TABLE ${table}_values (
    seq integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    facet text NOT NULL,
    id text NOT NULL,
    value text NOT NULL,
    UNIQUE (facet, id)
  )`;

const createPostings = (table: string): readonly string[] => [
  `CREATE TABLE ${table} (
    id text NOT NULL,
    feed text NOT NULL,
    seq bigint GENERATED ALWAYS AS IDENTITY,
    ${DEFINITIONS},
    CONSTRAINT ${table}_pkey PRIMARY KEY (id, feed)
  )`,
  `CREATE INDEX ${table}_words ON ${table} USING gin (words)`,
  `CREATE INDEX ${table}_facets ON ${table} USING gin (facets)`,
  `CREATE INDEX ${table}_posted ON ${table} (posted DESC NULLS LAST, seq)`,
];

/** Earlier versions had one feed, and a table for uploads. */
const addFeed = (table: string): readonly string[] => [
  `ALTER TABLE ${table} ADD COLUMN feed text NOT NULL DEFAULT ''`,
  `ALTER TABLE ${table} ALTER COLUMN feed DROP DEFAULT`,
  `ALTER TABLE ${table} DROP CONSTRAINT IF EXISTS ${table}_pkey`,
  `ALTER TABLE ${table} ADD CONSTRAINT ${table}_pkey PRIMARY KEY (id, feed)`,
  `DROP TABLE IF EXISTS ${table}_staged`,
];

/** Inserts the facet values that are new; `values` is a JSON list of `FacetValue`. */
export const valuesStatement = (table: string, values: string): Statement => ({
  text: `INSERT INTO ${table}_values (facet, id, value)
    SELECT facet, id, value FROM jsonb_to_recordset($1::text::jsonb) AS one(facet text, id text, value text)
    WHERE NOT EXISTS (SELECT FROM ${table}_values old WHERE old.facet = one.facet AND old.id = one.id)
    ON CONFLICT DO NOTHING`,
  values: [values],
});

/** Inserts postings or their new versions; `rows` is a JSON list of `PostingRow`. */
export const postingsStatement = (table: string, rows: string, feed: string): Statement => ({
  text: `INSERT INTO ${table} (id, feed, ${NAMES.join(', ')})
    SELECT id, $2::text, posting, words::tsvector,
      ARRAY(
        SELECT v.seq FROM jsonb_to_recordset(values) AS own(facet text, id text)
        JOIN ${table}_values v ON v.facet = own.facet AND v.id = own.id
      ),
      to_timestamp(closes), posted, deadline, start, pay, currencies
    FROM jsonb_to_recordset($1::text::jsonb) AS one(
      id text, posting jsonb, words text, values jsonb, closes double precision, posted double precision,
      deadline double precision, start text, pay jsonb, currencies text[]
    )
    ON CONFLICT (id, feed) DO UPDATE SET ${ASSIGNMENTS}`,
  values: [rows, feed],
});

/** Deletes the postings of a feed with the ids of a JSON list, or all others of the feed. */
export const removeStatement = (table: string, which: 'listed' | 'others', ids: string, feed: string): Statement => ({
  text: `DELETE FROM ${table} old WHERE feed = $2::text AND ${which === 'listed' ? '' : 'NOT '}EXISTS (
      SELECT FROM jsonb_array_elements_text($1::text::jsonb) AS one(id) WHERE one.id = old.id
    )`,
  values: [ids, feed],
});
