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
const POSTINGS_COLUMNS = ['id', 'feed', 'seq', 'hash', 'has_problems', ...NAMES];

/** The version of the tables that this library creates and reads. */
export const SCHEMA_VERSION = 3;

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

/** Selects the version of the tables. */
export const versionStatement = (table: string): Statement => ({
  text: `SELECT schema_version AS version FROM ${table}_state`,
  values: [],
});

/** What there is of the tables. */
export interface ExistingTables {
  /** The columns of the postings; none if there is no such table. */
  readonly postings: readonly string[];
  /** Those of the facet values. */
  readonly values: readonly string[];
  /** The version that the tables state; null if they state none. */
  readonly version: number | null;
}

/** The columns that a table lacks; none if there is no such table. */
const lacking = (names: readonly string[], existing: readonly string[]): string[] =>
  existing.length > 0 ? names.filter((name) => !existing.includes(name)) : [];

/** The version of the tables; zero for none. The first two versions do not state it. */
const versionOf = ({ postings, version }: ExistingTables): number => {
  if (version !== null) return version;
  if (postings.length === 0) return 0;
  return postings.includes('feed') ? 2 : 1;
};

/** The columns that later versions added, with the version. */
const ADDED: Readonly<Record<string, number>> = { feed: 2, hash: 3, has_problems: 3 };

/**
 * What creates the tables, or makes those of an earlier version those of this one; nothing if they are.
 *
 * @throws {Error} If the tables cannot be used: it says what to do.
 */
export const tableStatements = (table: string, existing: ExistingTables): readonly string[] => {
  const version = versionOf(existing);
  if (version > SCHEMA_VERSION)
    throw new Error(
      `The table ${table} is of version ${version}, and this library knows version ${SCHEMA_VERSION}: update it.`,
    );
  const { postings, values } = existing;
  const columns = [
    ...lacking(POSTINGS_COLUMNS, postings)
      .filter((name) => (ADDED[name] ?? 0) <= version)
      .map((name) => `${table}.${name}`),
    ...lacking(VALUES_COLUMNS, values).map((name) => `${table}_values.${name}`),
  ];
  if (columns.length > 0)
    throw new Error(
      `The table ${table} is of another version: ${columns.join(', ')} is missing. ` +
        `Drop the tables ${table} and ${table}_values, then import the postings again.`,
    );
  return [
    ...(values.length > 0 ? [] : [createValues(table)]),
    ...(version === 0 ? createPostings(table) : []),
    ...(version === 1 ? addFeed(table) : []),
    ...(version < 3 ? addState(table) : []),
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

/** From version 1, which had one feed and a table for uploads. */
const addFeed = (table: string): readonly string[] => [
  `ALTER TABLE ${table} ADD COLUMN feed text NOT NULL DEFAULT ''`,
  `ALTER TABLE ${table} ALTER COLUMN feed DROP DEFAULT`,
  `ALTER TABLE ${table} DROP CONSTRAINT IF EXISTS ${table}_pkey`,
  `ALTER TABLE ${table} ADD CONSTRAINT ${table}_pkey PRIMARY KEY (id, feed)`,
  `DROP TABLE IF EXISTS ${table}_staged`,
];

/** From version 2, which did not know what had changed. */
const addState = (table: string): readonly string[] => [
  `ALTER TABLE ${table} ADD COLUMN hash text, ADD COLUMN has_problems boolean NOT NULL DEFAULT TRUE`,
  `CREATE INDEX ${table}_hash ON ${table} (hash)`,
  `CREATE UNIQUE INDEX ${table}_seq ON ${table} (seq)`,
  `CREATE INDEX ${table}_closes ON ${table} (closes)`,
  `CREATE INDEX ${table}_deadline ON ${table} (deadline, seq)`,
  `CREATE INDEX ${table}_start ON ${table} (start, seq)`,
  `DROP TABLE IF EXISTS ${table}_state`,
  `CREATE TABLE ${table}_state (
    one boolean PRIMARY KEY DEFAULT TRUE CHECK (one),
    schema_version integer NOT NULL,
    revision text NOT NULL
  )`,
  `INSERT INTO ${table}_state (schema_version, revision) VALUES (${SCHEMA_VERSION}, '')`,
];

/** Says that the postings are others than before. */
export const newRevisionStatement = (table: string): Statement => ({
  text: `UPDATE ${table}_state SET revision = $1::text`,
  values: [crypto.randomUUID()],
});

/** Selects the postings of a feed whose input had one of the hashes of a JSON list. */
export const knownStatement = (table: string, hashes: string, feed: string): Statement => ({
  text: `SELECT id, hash, has_problems AS "hasProblems"
    FROM jsonb_array_elements_text($1::text::jsonb) AS one(hash) JOIN ${table} USING (hash) WHERE feed = $2::text`,
  values: [hashes, feed],
});

/** Inserts the facet values that are new; `values` is a JSON list of `FacetValue`. */
export const valuesStatement = (table: string, values: string): Statement => ({
  text: `INSERT INTO ${table}_values (facet, id, value)
    SELECT facet, id, value FROM jsonb_to_recordset($1::text::jsonb) AS one(facet text, id text, value text)
    WHERE NOT EXISTS (SELECT FROM ${table}_values old WHERE old.facet = one.facet AND old.id = one.id)
    ON CONFLICT DO NOTHING`,
  values: [values],
});

/** Inserts postings or their new versions; `rows` is a JSON list of `PostingRow`, with hashes. */
export const postingsStatement = (table: string, rows: string, feed: string): Statement => ({
  text: `INSERT INTO ${table} (id, feed, hash, has_problems, ${NAMES.join(', ')})
    SELECT id, $2::text, hash, has_problems, posting, words::tsvector,
      ARRAY(
        SELECT v.seq FROM jsonb_to_recordset(values) AS own(facet text, id text)
        JOIN ${table}_values v ON v.facet = own.facet AND v.id = own.id
      ),
      to_timestamp(closes), posted, deadline, start, pay, currencies
    FROM jsonb_to_recordset($1::text::jsonb) AS one(
      id text, hash text, has_problems boolean, posting jsonb, words text, values jsonb, closes double precision, posted double precision,
      deadline double precision, start text, pay jsonb, currencies text[]
    )
    ON CONFLICT (id, feed) DO UPDATE SET hash = excluded.hash, has_problems = excluded.has_problems, ${ASSIGNMENTS}`,
  values: [rows, feed],
});

/**
 * Deletes the postings of a feed with the ids of a JSON list, or all others of the feed, and counts them. The conditions are
 * those that PostgreSQL looks up one at a time, in an index or a hash table, whatever it believes of the size of the feed: it
 * knows nothing of one that has just been imported, and would compare each id with all others.
 */
export const removeStatement = (table: string, which: 'listed' | 'others', ids: string, feed: string): Statement => {
  const listed = 'SELECT jsonb_array_elements_text($1::text::jsonb)';
  const condition = which === 'listed' ? `= ANY (ARRAY(${listed}))` : `NOT IN (${listed})`;
  return {
    text: `WITH removed AS (DELETE FROM ${table} WHERE feed = $2::text AND id ${condition} RETURNING 1)
      SELECT count(*)::int AS count FROM removed`,
    values: [ids, feed],
  };
};
