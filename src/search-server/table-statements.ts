/** What makes the table, one statement after the other; done again it changes nothing. */
export const tableStatements = (table: string): readonly string[] => [
  `CREATE TABLE IF NOT EXISTS ${table}_values (
    no integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    facet text NOT NULL,
    id text NOT NULL,
    value text NOT NULL,
    UNIQUE (facet, id)
  )`,
  `CREATE TABLE IF NOT EXISTS ${table} (
    id text PRIMARY KEY,
    no bigint GENERATED ALWAYS AS IDENTITY,
    posting jsonb NOT NULL,
    words tsvector NOT NULL,
    facets integer[] NOT NULL,
    closes timestamptz,
    posted double precision,
    deadline double precision,
    start text COLLATE "C",
    pay jsonb NOT NULL,
    currencies text[] NOT NULL
  )`,
  `CREATE INDEX IF NOT EXISTS ${table}_words ON ${table} USING gin (words)`,
  `CREATE INDEX IF NOT EXISTS ${table}_facets ON ${table} USING gin (facets)`,
  `CREATE INDEX IF NOT EXISTS ${table}_posted ON ${table} (posted DESC NULLS LAST, no)`,
];

/** The numbers of values of facets; `$1` is a list of them. */
export const numbersStatement = (table: string): string =>
  `SELECT v.facet, v.no FROM ${table}_values v
    JOIN jsonb_to_recordset($1::text::jsonb) AS one(facet text, id text) ON v.facet = one.facet AND v.id = one.id`;

/** Takes up the values of facets that are new; `$1` is a list of them. */
export const valuesStatement = (table: string): string =>
  `INSERT INTO ${table}_values (facet, id, value)
    SELECT facet, id, value FROM jsonb_to_recordset($1::text::jsonb) AS one(facet text, id text, value text)
    WHERE NOT EXISTS (SELECT FROM ${table}_values old WHERE old.facet = one.facet AND old.id = one.id)
    ON CONFLICT DO NOTHING`;

/** Puts in postings, or new versions of them; `$1` is a list of their columns. */
export const postingsStatement = (table: string): string => {
  const columns = ['posting', 'words', 'facets', 'closes', 'posted', 'deadline', 'start', 'pay', 'currencies'];
  return `INSERT INTO ${table} (id, ${columns.join(', ')})
    SELECT id, posting, words::tsvector,
      ARRAY(
        SELECT no FROM jsonb_to_recordset(values) AS own(facet text, id text)
        JOIN ${table}_values v ON v.facet = own.facet AND v.id = own.id
      ),
      to_timestamp(closes), posted, deadline, start, pay, currencies
    FROM jsonb_to_recordset($1::text::jsonb) AS one(
      id text, posting jsonb, words text, values jsonb, closes double precision, posted double precision,
      deadline double precision, start text, pay jsonb, currencies text[]
    )
    ON CONFLICT (id) DO UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}`;
};

/** Takes postings out: those of the list `$1`, or all others. */
export const removeStatement = (table: string, which: 'listed' | 'others'): string =>
  `DELETE FROM ${table} WHERE id ${which === 'listed' ? 'IN' : 'NOT IN'} (SELECT jsonb_array_elements_text($1::text::jsonb))`;
