import { isRecord } from '../schema/is-record.js';
import { fieldParsers } from '../schema/parser/posting-parser.generated.js';
import type { Issue } from '../schema/issues/issue.js';
import { columnsOf, isOfJobs } from './columns/column-of.js';
import { LOOK_AT, cellsOf, namesOf } from './columns/item-values.js';
import { postingOfRow } from './columns/row-posting.js';
import { withoutSharedIds } from './shared-ids.js';
import type { Source, SourcePosting } from './source.js';
import { TracedValue } from './traced-value.js';

/** The items of `[…]`, or of an object that has one under each key. */
const itemsOf = (input: unknown): TracedValue[] => {
  const root = new TracedValue(input, '');
  if (Array.isArray(input)) return root.items();
  if (!isRecord(input) || !Object.values(input).every(isRecord)) return [];
  return Object.keys(input).map((key) => new TracedValue(input[key], `[${JSON.stringify(key)}]`));
};

/** Whether most of what the items of a list have is understood, as in the export of a content system. */
const isPlainList = (input: unknown): boolean => {
  const items = itemsOf(input);
  const isMap = !Array.isArray(input);
  if (items.length < (isMap ? 2 : 1) || !items.slice(0, LOOK_AT).every(({ value }) => isRecord(value))) return false;
  const names = namesOf(items);
  // our own form is told by others, and not wrapped
  if (names.every((name) => name in fieldParsers)) return false;
  if (!(isMap ? items.slice(0, LOOK_AT).every((item) => isOfJobs(namesOf([item]))) : isOfJobs(names))) return false;
  const known = columnsOf(names).filter((column) => column !== null).length;
  return known > names.length / 2;
};

const toPosting = (item: TracedValue): SourcePosting => postingOfRow(cellsOf(item));

/** What the items have that is not understood. */
const findIssues = (input: unknown): Issue[] => {
  const names = namesOf(itemsOf(input));
  const columns = columnsOf(names);
  const unknown = names.filter((_, index) => columns[index] === null);
  return unknown.length === 0 ? [] : [{ code: 'columns-unknown', path: '', received: new Error(unknown.join(', ')) }];
};

/** A list whose items have plain values under names that a table of jobs may have: the export of a content system. */
export const list: Source<'list'> = {
  name: 'list',
  detects: isPlainList,
  read: (input) => withoutSharedIds(itemsOf(input).map(toPosting)),
  findIssues,
};
