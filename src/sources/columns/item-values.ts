import { isRecord } from '../../schema/is-record.js';
import { TracedValue } from '../traced-value.js';
import { columnOf, columnsOf } from './column-of.js';
import type { Cell } from './row-posting.js';

/** The most keys of an object that are looked at. */
const KEYS_MAX = 100;
/** How deep the objects of an item are looked into: `location.country.name`. */
const DEPTH_MAX = 6;

/** Keys in a value that are the value itself: `company.name`, `type.label`, the text of an element of XML. */
const NAMES = /^(?:#text|name|label|title|text|value|rendered)$/i;
/** What is around values without changing what they are. */
const AROUND =
  /^(?:jobs?|job_?(?:details?|dates|locations?|info|description|data)|details|info|general|locations?|workplace|address|region|contract|types?|dates|vacancy|offre|offer|position|application|lieu|contrat|fonction|secteur_activite|benefits)$/i;

const keysOf = ({ value }: TracedValue): string[] => (isRecord(value) ? Object.keys(value).slice(0, KEYS_MAX) : []);
const at = (outer: TracedValue, key: string): TracedValue =>
  new TracedValue(Reflect.get(Object(outer.value), key), outer.path ? `${outer.path}.${key}` : key);

/** The name of an object, or its town, region and country, as one text. */
const textOf = (object: TracedValue): TracedValue => {
  const name = keysOf(object).find((key) => NAMES.test(key));
  if (name !== undefined) return at(object, name);
  const columns = keysOf(object).map((key) => [columnOf(key), at(object, key).text()] as const);
  const parts = ['city', 'region', 'country'].map((part) => columns.find(([column]) => column === part)?.[1]);
  return object.map(() => parts.filter(Boolean).join(', '));
};

/** A value of an item, and the keys that lead to it, but those that only name what is around. */
interface Value {
  readonly keys: readonly string[];
  readonly value: TracedValue;
}

const valuesIn = (item: TracedValue, outer: readonly string[] = []): Value[] =>
  keysOf(item).flatMap((key): Value[] => {
    const isAttribute = key.startsWith('@');
    // the number of a part is not that of the posting
    if (outer.length > 0 && (isAttribute || /^(?:id|slug)$/i.test(key))) return [];
    const value = at(item, key);
    const isName =
      NAMES.test(key) &&
      !(/^title$/i.test(key) && /^(?:job|offer|offre|position|vacancy|details)/i.test(outer.at(-1) ?? ''));
    const keys = outer.length > 0 && isName ? outer : [...outer, key.replace('@', '')];
    if (isRecord(value.value) && keys.length < DEPTH_MAX) return valuesIn(value, keys);
    // a list in a list is one with it
    const items = value.items().flatMap((each) => (Array.isArray(each.value) ? each.items() : [each]));
    return items.some((each) => isRecord(each.value))
      ? items.map((each) => ({ keys, value: isRecord(each.value) ? textOf(each) : each }))
      : [{ keys, value }];
  });

/** The name of a value that says what it is: `city` of `location city`, `company name` as it is. */
const nameOf = (keys: readonly string[]): string => {
  const whole = keys.join(' ');
  if (columnOf(whole) !== null) return whole;
  const [first = '', ...rest] = keys;
  // of France
  if (
    /^departement$|^department$/i.test(keys.at(-1) ?? '') &&
    keys.some((key) => /^(?:locations?|address|lieu)$/i.test(key))
  )
    return 'region';
  const [next = ''] = rest;
  const isAround = AROUND.test(first) || (next !== '' && next.toLowerCase().startsWith(`${first.toLowerCase()}_`));
  const inner = rest.length > 0 && isAround ? nameOf(rest) : whole;
  return columnOf(inner) === null ? whole : inner;
};

export const isBlank = ({ value }: TracedValue): boolean =>
  (value ?? '') === '' || (Array.isArray(value) && value.length === 0);

/** The values of an item by name, without those that are blank. */
export const valuesOf = (item: TracedValue): (readonly [name: string, value: TracedValue])[] =>
  valuesIn(item)
    .filter(({ value }) => !isBlank(value))
    .map(({ keys, value }) => [nameOf(keys), value] as const);

/** The values of an item as the cells of a row. */
export const cellsOf = (item: TracedValue): Cell[] => {
  const values = valuesOf(item);
  const columns = columnsOf(values.map(([name]) => name));
  return values.flatMap(([heading, value], index): Cell[] => {
    const column = columns[index];
    return column && column !== 'ignored' ? [{ column, heading, value }] : [];
  });
};

/** How many items of a list are looked at to tell its form. */
export const LOOK_AT = 10;

/** The names of the values that some of the first items have. */
export const namesOf = (items: readonly TracedValue[]): string[] => [
  ...new Set(items.slice(0, LOOK_AT).flatMap((item) => valuesOf(item).map(([name]) => name))),
];
