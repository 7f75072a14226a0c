import { isRecord } from '../schema/is-record.js';
import { fieldParsers } from '../schema/parser/posting-parser.generated.js';
import type { Issue } from '../schema/issues/issue.js';
import { columnsOf, isOfJobs } from './columns/column-of.js';
import { type Cell, postingOfRow } from './columns/row-posting.js';
import { withoutSharedIds } from './shared-ids.js';
import type { Source, SourcePosting } from './source.js';
import { TracedValue } from './traced-value.js';

/** How many items of a list are looked at to tell its form. */
const LOOK_AT = 10;
/** The most keys of an item: with more, it is no plain list. */
const KEYS_MAX = 100;

/** Keys in a value that are the value itself: `company.name`, `type.label`. */
const NAMES = /^(?:name|label|title|text|value|rendered)$/i;

/** How deep the objects of an item are looked into: `location.country.name`. */
const DEPTH_MAX = 3;

const keysOf = ({ value }: TracedValue): string[] => (isRecord(value) ? Object.keys(value).slice(0, KEYS_MAX) : []);
const at = (outer: TracedValue, key: string): TracedValue =>
  new TracedValue(Reflect.get(Object(outer.value), key), `${outer.path}.${key}`);

/** The name of an object, or its town, region and country, as one text. */
const textOf = (object: TracedValue): TracedValue => {
  const name = keysOf(object).find((key) => NAMES.test(key));
  if (name !== undefined) return at(object, name);
  const columns = keysOf(object).map((key) => [columnsOf([key])[0], at(object, key).text()] as const);
  const parts = ['city', 'region', 'country'].map((part) => columns.find(([column]) => column === part)?.[1]);
  return object.map(() => parts.filter(Boolean).join(', '));
};

/** The values of an item by name; those of an object in it are named after all its keys: `location city`. */
const valuesOf = (item: TracedValue, outer = '', depth = 1): (readonly [name: string, value: TracedValue])[] =>
  keysOf(item).flatMap((key) => {
    const name = outer && NAMES.test(key) ? outer : [outer, key].filter(Boolean).join(' ');
    const value = at(item, key);
    // the number of a part is not that of the posting
    if (outer && /^(?:id|slug)$/i.test(key)) return [];
    if (isRecord(value.value) && depth < DEPTH_MAX) return valuesOf(value, name, depth + 1);
    const items = value.items();
    return items.some((each) => isRecord(each.value))
      ? items.map((each) => [name, isRecord(each.value) ? textOf(each) : each] as const)
      : [[name, value] as const];
  });

const isBlank = ({ value }: TracedValue): boolean =>
  (value ?? '') === '' || (Array.isArray(value) && value.length === 0);

/** The items of `[…]`, or of an object that has one under each key. */
const itemsOf = (input: unknown): TracedValue[] => {
  const root = new TracedValue(input, '');
  if (Array.isArray(input)) return root.items();
  if (!isRecord(input) || !Object.values(input).every(isRecord)) return [];
  return Object.keys(input).map((key) => new TracedValue(input[key], `[${JSON.stringify(key)}]`));
};

/** The names of the values that some of the first items have. */
const namesOf = (items: readonly TracedValue[]): string[] => {
  const filled = items.slice(0, LOOK_AT).flatMap((item) => valuesOf(item).filter(([, value]) => !isBlank(value)));
  return [...new Set(filled.map(([name]) => name))];
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

const toPosting = (item: TracedValue): SourcePosting => {
  const values = valuesOf(item).filter(([, value]) => !isBlank(value));
  const columns = columnsOf(values.map(([name]) => name));
  return postingOfRow(
    values.flatMap(([heading, value], index): Cell[] => {
      const column = columns[index];
      return column && column !== 'ignored' ? [{ column, heading, value }] : [];
    }),
  );
};

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
