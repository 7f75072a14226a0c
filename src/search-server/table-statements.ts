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

/** Creates the tables and indexes that do not exist yet, in this order. */
export const tableStatements = (table: string): readonly string[] => [
  `CREATE TABLE IF NOT EXISTS ${table}_values (
    seq integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    facet text NOT NULL,
    id text NOT NULL,
    value text NOT NULL,
    UNIQUE (facet, id)
  )`,
  `CREATE TABLE IF NOT EXISTS ${table} (
    id text PRIMARY KEY,
    seq bigint GENERATED ALWAYS AS IDENTITY,
    ${DEFINITIONS}
  )`,
  `CREATE INDEX IF NOT EXISTS ${table}_words ON ${table} USING gin (words)`,
  `CREATE INDEX IF NOT EXISTS ${table}_facets ON ${table} USING gin (facets)`,
  `CREATE INDEX IF NOT EXISTS ${table}_posted ON ${table} (posted DESC NULLS LAST, seq)`,
  // unlogged: after a crash nobody needs these postings
  `CREATE UNLOGGED TABLE IF NOT EXISTS ${table}_staged (
    upload text NOT NULL,
    id text NOT NULL,
    seq bigint GENERATED ALWAYS AS IDENTITY,
    staged_at timestamptz NOT NULL DEFAULT now(),
    ${DEFINITIONS},
    PRIMARY KEY (upload, id)
  )`,
];

/** The sequence numbers of facet values; `$1` is a JSON list of `{facet, id}`. */
export const valueIdsStatement = (table: string): string =>
  `SELECT v.facet, v.seq FROM ${table}_values v
    JOIN jsonb_to_recordset($1::text::jsonb) AS one(facet text, id text) ON v.facet = one.facet AND v.id = one.id`;

/** Inserts the facet values that are new; `$1` is a JSON list of `FacetValue`. */
export const valuesStatement = (table: string): string =>
  `INSERT INTO ${table}_values (facet, id, value)
    SELECT facet, id, value FROM jsonb_to_recordset($1::text::jsonb) AS one(facet text, id text, value text)
    WHERE NOT EXISTS (SELECT FROM ${table}_values old WHERE old.facet = one.facet AND old.id = one.id)
    ON CONFLICT DO NOTHING`;

/** The rows of `$1`, a JSON list of `PostingRow`, as a query with the columns `id` and `COLUMNS`. */
const rowsOf = (table: string): string =>
  `SELECT id, posting, words::tsvector AS words,
      ARRAY(
        SELECT v.seq FROM jsonb_to_recordset(values) AS own(facet text, id text)
        JOIN ${table}_values v ON v.facet = own.facet AND v.id = own.id
      ) AS facets,
      to_timestamp(closes) AS closes, posted, deadline, start, pay, currencies
    FROM jsonb_to_recordset($1::text::jsonb) AS one(
      id text, posting jsonb, words text, values jsonb, closes double precision, posted double precision,
      deadline double precision, start text, pay jsonb, currencies text[]
    )`;

/** Inserts postings or their new versions; `$1` is a JSON list of `PostingRow`. */
export const postingsStatement = (table: string): string =>
  `INSERT INTO ${table} (id, ${NAMES.join(', ')}) ${rowsOf(table)} ON CONFLICT (id) DO UPDATE SET ${ASSIGNMENTS}`;

/** Stages postings, which are not searched yet; `$1` is a JSON list of `PostingRow`, `$2` names the upload. */
export const stageStatement = (table: string): string =>
  `INSERT INTO ${table}_staged (upload, id, ${NAMES.join(', ')})
    SELECT $2::text, id, ${NAMES.join(', ')} FROM (${rowsOf(table)}) AS rows
    ON CONFLICT (upload, id) DO UPDATE SET ${ASSIGNMENTS}`;

/** Puts the staged postings of the upload `$1` in place of all others. One statement, so one transaction. */
export const replaceStatement = (table: string): string =>
  `WITH staged AS (
      DELETE FROM ${table}_staged WHERE upload = $1::text RETURNING *
    ), removed AS (
      DELETE FROM ${table} old WHERE NOT EXISTS (SELECT FROM staged WHERE staged.id = old.id)
    )
    INSERT INTO ${table} (id, ${NAMES.join(', ')}) SELECT id, ${NAMES.join(', ')} FROM staged ORDER BY seq
    ON CONFLICT (id) DO UPDATE SET ${ASSIGNMENTS}`;

/** Deletes the staged postings of the upload `$1`, and those that a process left behind a day ago. */
export const unstageStatement = (table: string): string =>
  `DELETE FROM ${table}_staged WHERE upload = $1::text OR staged_at < now() - interval '1 day'`;

/** Deletes the postings with the ids of the JSON list `$1`, or all others. */
export const removeStatement = (table: string, which: 'listed' | 'others'): string =>
  `DELETE FROM ${table} WHERE id ${which === 'listed' ? 'IN' : 'NOT IN'} (SELECT jsonb_array_elements_text($1::text::jsonb))`;
