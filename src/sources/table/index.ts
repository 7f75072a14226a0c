import { isRecord } from '../../schema/is-record.js';
import type { Issue } from '../../schema/issues/issue.js';
import { columnsOf } from '../columns/column-of.js';
import { type Cell, postingOfRow } from '../columns/row-posting.js';
import { withoutSharedIds } from '../shared-ids.js';
import type { Source, SourcePosting } from '../source.js';
import { TracedValue } from '../traced-value.js';
import { looksLikeTable } from './looks-like-table.js';
import { type TableData, parseCsv } from './parse-csv.js';
import { parseMarkdown } from './parse-markdown.js';

/** As `parseText` gives it; data of others may have such keys too. */
const isTable = (input: unknown): input is TableData =>
  isRecord(input) &&
  Array.isArray(input['headings']) &&
  Array.isArray(input['rows']) &&
  typeof input['line'] === 'number' &&
  input['headings'].every((heading) => typeof heading === 'string') &&
  input['rows'].every(
    (row) => isRecord(row) && Array.isArray(row['cells']) && row['cells'].every((cell) => typeof cell === 'string'),
  );

const EMPTY: TableData = { headings: [], line: 1, rows: [] };

const toPosting = (
  cells: readonly unknown[],
  line: number,
  columns: readonly (readonly [string, Cell['column'] | null])[],
): SourcePosting =>
  postingOfRow(
    columns.flatMap(([heading, column], index) =>
      column && column !== 'ignored'
        ? [{ column, heading, value: new TracedValue(cells[index], `line ${line}.${heading}`) }]
        : [],
    ),
  );

/** The columns that are not understood, though some cell has a value. */
const findIssues = (input: unknown): Issue[] => {
  const { headings, line, rows } = isTable(input) ? input : EMPTY;
  const columns = columnsOf(headings);
  const unknown = headings.filter(
    (heading, index) => heading && columns[index] === null && rows.some(({ cells }) => cells[index]?.trim()),
  );
  return unknown.length === 0
    ? []
    : [{ code: 'columns-unknown', path: `line ${line}`, received: new Error(unknown.join(', ')) }];
};

/** A table with headings: CSV, or what a sheet exports, with any separator. */
export const table: Source<'table'> = {
  name: 'table',
  form: 'unknown',
  detects: isTable,
  read: (input) => {
    const { headings, rows } = isTable(input) ? input : EMPTY;
    const known = columnsOf(headings);
    const columns = headings.map((heading, index) => [heading, known[index] ?? null] as const);
    return withoutSharedIds(rows.map(({ cells, line }) => toPosting(cells, line, columns)));
  },
  parseText: (text, { form }) =>
    form === 'unknown' && looksLikeTable(text) ? (parseCsv(text) ?? parseMarkdown(text)) : null,
  findIssues,
};
