import type { Issue } from '../../schema/issues/issue.js';
import { columnOf, isOfJobs } from '../columns/column-of.js';
import type { Column } from '../columns/column-words.js';
import { toText, unescapeXml } from '../fields/html.js';
import type { TableData } from './parse-csv.js';

/** A table of a text, with its cells as they are written. */
interface RawTable {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** What lists of internships state by signs and links, in columns of their own. */
const ADDED = ['Link', 'Company website', 'Status', 'Sponsorship'] as const;

const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());

/** The tables in Markdown's own form. */
const pipeTables = (lines: readonly string[]): RawTable[] =>
  lines.flatMap((head, index): RawTable[] => {
    if (!head.includes('|') || !RULE.test(lines[index + 1] ?? '') || !lines[index + 1]?.includes('|')) return [];
    const end = lines.findIndex((line, at) => at > index + 1 && !line.includes('|'));
    const body = lines.slice(index + 2, end < 0 ? undefined : end);
    return [
      { headings: cellsOf(head), rows: body.map((line, at) => ({ line: index + 3 + at, cells: cellsOf(line) })) },
    ];
  });

/** The tables in HTML, as newer lists have them. */
const htmlTables = (text: string): RawTable[] => {
  let line = 1;
  return text.split(/(?=<table\b)/i).map((part): RawTable => {
    const table = /^<table\b/i.test(part) ? (part.split(/<\/table/i)[0] ?? '') : '';
    let at = line;
    line += part.split('\n').length - 1;
    const rows = table.split(/(?=<tr\b)/i).map((row) => {
      const first = at;
      at += row.split('\n').length - 1;
      const cells = row
        .split(/<t[dh]\b[^>]{0,500}>/i)
        .slice(1)
        .map((cell) => (cell.split(/<\/t[dh]\s*>/i)[0] ?? '').trim());
      return { line: first, cells };
    });
    const [head, ...body] = rows.filter(({ cells }) => cells.length > 0);
    return { headings: head?.cells.map(toText) ?? [], rows: body };
  });
};

/** The URLs that a cell links to. */
const linksIn = (cell: string): string[] =>
  Array.from(
    cell.matchAll(/\bhref\s*=\s*["']([^"'\s]{1,3000})["']|(?<!!)\[[^\]]{0,500}\]\((https?:[^()\s]{1,3000})\)/gi),
    ([, html, markdown]) => unescapeXml(html ?? markdown ?? ''),
  );

/** The text of a cell: breaks separate its entries, and what is unfolded counts, without its summary. */
const textOf = (cell: string): string =>
  toText(
    cell
      .replace(/<summary\b[^>]{0,200}>[\s\S]{0,500}?<\/summary>/gi, ' ')
      .replace(/<\/?br\s*\/?>/gi, ' ; ')
      .replace(/!\[[^\]]{0,500}\]\([^()]{0,3000}\)/g, ' ')
      .replace(/\[([^\]]{0,500})\]\([^()]{0,3000}\)/g, '$1')
      .replace(/\*\*|__|~~/g, ''),
  )
    .replace(/(?:^[;\s]+|[;\s]+$)/g, '')
    .trim();

const SIGNS = /(?:\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|\uFE0F|\u200D)+/gu;
/** Pages of those who make the list, about an employer. */
const OF_LISTS = /^https?:\/\/(?:www\.)?(?:simplify\.jobs|jobright\.ai)\//i;
/** Without its year, a date is none. */
const NO_YEAR =
  /^(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}|\d+ ?(?:d|h|mo|w|days?|hours?|weeks?|months?)(?: ago)?)$/u;

/** A row with the text of its cells, and what its signs and links state. */
const toCells = (headings: readonly string[], cells: readonly string[], above: string): Record<string, string> => {
  const row: Record<string, string> = {};
  const columns = headings.map((heading) => columnOf(heading));
  for (const [index, heading] of headings.entries()) {
    const [cell = '', column] = [cells[index], columns[index]];
    const [link] = linksIn(cell);
    const text = textOf(cell).replace(SIGNS, ' ').replace(/\s+/g, ' ').trim();
    if (column === 'url' || column === 'apply') row['Link'] ??= link ?? '';
    else if (column === 'employer') {
      row[heading] = text === '↳' || text === '' ? above : text;
      if (link && !OF_LISTS.test(link)) row['Company website'] = link;
    } else row[heading] = column === 'datePosted' && NO_YEAR.test(text) ? '' : text;
    if (column === 'title' && link && !columns.some((other) => other === 'url' || other === 'apply'))
      row['Link'] = link;
  }
  const all = cells.join(' ');
  if (all.includes('🔒')) row['Status'] = 'closed';
  if (all.includes('🛂')) row['Sponsorship'] = 'no';
  if (all.includes('🇺🇸')) row['Sponsorship'] = 'citizens';
  return row;
};

/** Tables whose columns of the same meaning have the same heading, that of the first one. */
const withSharedHeadings = (tables: readonly RawTable[]): RawTable[] => {
  const shared = new Map<Column, string>();
  return tables.map(({ headings, rows }) => ({
    rows,
    headings: headings.map((heading) => {
      const column = columnOf(heading);
      if (column === null) return heading;
      const first = shared.get(column) ?? heading;
      shared.set(column, first);
      return first;
    }),
  }));
};

/** The tables of jobs in a text in Markdown, as one; null if there is none. */
export const parseMarkdown = (input: string): { data: TableData; issues: readonly Issue[] } | null => {
  const text = input.replace(/\r\n?/g, '\n');
  const found = [...pipeTables(text.split('\n')), ...htmlTables(text)];
  const tables = withSharedHeadings(found.filter(({ headings }) => isOfJobs(headings, true)));
  const headings = [...new Set([...tables.flatMap((table) => table.headings), ...ADDED])].filter(
    (heading) => !['url', 'apply'].includes(columnOf(heading) ?? '') || heading === 'Link',
  );
  const rows = tables.flatMap((table) => {
    let above = '';
    return table.rows.map(({ line, cells }) => {
      const row = toCells(table.headings, cells, above);
      above = row[table.headings.find((heading) => columnOf(heading) === 'employer') ?? ''] ?? '';
      return { line, cells: headings.map((heading) => row[heading] ?? '') };
    });
  });
  const [first] = rows;
  return first ? { data: { headings, line: first.line - 1, rows }, issues: [] } : null;
};
