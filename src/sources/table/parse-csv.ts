import type { Issue } from '../../schema/issues/issue.js';
import Papa from '../../vendor/csv.js';
import { columnsOf, isOfJobs } from '../columns/column-of.js';

export interface TableRow {
  /** The number of its first line in the text, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table as plain data. */
export interface TableData {
  readonly headings: readonly string[];
  /** The number of the line with the headings, from 1. */
  readonly line: number;
  readonly rows: readonly TableRow[];
}

/** What separates cells, the rarest in prose first. */
const SEPARATORS = ['\t', ';', '|', ','];
/** How many lines are looked at for the headings: exports of sheets have a title and notes before them. */
const HEADINGS_WITHIN = 15;
/** The longest heading, in characters: what is longer is a text. */
const HEADING_MAX = 80;
/** How often parsing begins anew behind a quote that is not closed. */
const RESTARTS_MAX = 50;

const parse = (text: string, delimiter: string): ReturnType<typeof Papa.parse> => Papa.parse(text, { delimiter });

/** How many columns of a line are understood; none if it is not that of a table of jobs. */
const knownIn = (cells: readonly string[]): number => {
  if (cells.some((cell) => cell.length > HEADING_MAX) || !isOfJobs(cells, true)) return 0;
  return new Set(columnsOf(cells).filter((column) => column !== null && column !== 'ignored')).size;
};

const isBlankRow = (cells: readonly string[]): boolean => cells.every((cell) => !cell.trim());

/** Whether this is the line below the headings of a table in Markdown. */
const isRuled = (cells: readonly string[] = []): boolean =>
  cells.some((cell) => cell.includes('-')) && cells.every((cell) => /^[\s:-]*$/.test(cell));

interface Found {
  readonly separator: string;
  /** Its index among the rows. */
  readonly index: number;
  readonly known: number;
}

/** The line with the headings, and what separates them. */
const findHeadings = (text: string): Found | null => {
  const head = text.slice(0, 20_000);
  const found = SEPARATORS.flatMap((separator): Found[] => {
    const { data } = parse(head, separator);
    return data.slice(0, HEADINGS_WITHIN).map((cells, index) => ({
      separator,
      index,
      known: isRuled(data[index + 1]) ? 0 : knownIn(cells),
    }));
  });
  const best = Math.max(...found.map(({ known }) => known));
  return best >= 2 ? (found.find(({ known }) => known === best) ?? null) : null;
};

const malformed = (line: number, reason: string): Issue => ({
  code: 'table-malformed',
  path: `line ${line}`,
  received: new Error(reason),
});

const linesIn = (text: string): number => text.split('\n').length - 1;

/** How many lines a row has in the text. */
const linesOf = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + linesIn(cell), 1);

/** Where the row after these begins in the text. */
const startOfRow = (text: string, rows: readonly (readonly string[])[]): number => {
  let lines = rows.reduce((sum, cells) => sum + linesOf(cells), 0);
  let at = 0;
  while (lines-- > 0) at = text.indexOf('\n', at) + 1;
  return at;
};

/** All rows with their lines. Behind a quote that is not closed, parsing begins anew with the next line. */
const rowsOf = (whole: string, separator: string): { rows: TableRow[]; issues: Issue[] } => {
  const rows: TableRow[] = [];
  const issues: Issue[] = [];
  let [text, line] = [whole, 1];
  for (let restarts = 0; text; restarts++) {
    const { data, errors } = parse(text, separator);
    const odd = new Map(errors.map(({ row, code }) => [row, code]));
    // a quote that is not closed ends at the next one, some lines on, or at the end of the text
    const isOpen = (cells: readonly string[], index: number): boolean =>
      odd.get(index) === 'MissingQuotes' || (odd.has(index) && linesOf(cells) > 1);
    const open = restarts < RESTARTS_MAX ? data.findIndex(isOpen) : -1;
    const good = open < 0 ? data : data.slice(0, open);
    for (const [index, cells] of good.entries()) {
      if (odd.has(index)) issues.push(malformed(line, 'a quote within a cell is not doubled'));
      rows.push({ line, cells });
      line += linesOf(cells);
    }
    if (open < 0) break;
    issues.push({ ...malformed(line, 'a quote is not closed, so this row is not read'), severity: 'error' });
    const end = text.indexOf('\n', startOfRow(text, good));
    if (end < 0) break;
    text = text.slice(end + 1);
    line++;
  }
  return { rows, issues };
};

/** Parses CSV of any separator whose headings name a title and something else; null for other texts. */
export const parseCsv = (input: string): { data: TableData; issues: readonly Issue[] } | null => {
  const text = input
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    // what Excel writes, or wants to be told
    .replace(/^sep=.\n/i, '\n');
  const found = findHeadings(text);
  if (!found) return null;
  const { rows, issues } = rowsOf(text, found.separator);
  const header = rows[found.index];
  if (!header) return null;
  const headings = header.cells.map((cell) => cell.trim());
  const width = headings.length;
  const all = rows.slice(found.index + 1).filter(({ cells }) => !isBlankRow(cells));
  const fits = ({ cells }: TableRow): boolean => isBlankRow(cells.slice(width));
  const wrong = all
    .filter((row) => !fits(row))
    .map(({ line, cells }): Issue => ({
      ...malformed(line, `it has ${cells.length} cells, and there are ${width} headings, so it is not read`),
      severity: 'error',
    }));
  // a table has rows with cells; a line of words has not
  const isTable = all.length === 0 || all.some(({ cells }) => cells.filter((cell) => cell.trim()).length > 1);
  return isTable
    ? { data: { headings, line: header.line, rows: all.filter(fits) }, issues: [...issues, ...wrong] }
    : null;
};
