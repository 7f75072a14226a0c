/** Values within a posting that is being written, by paths such as `jobLocation[2].addressCountry`. Nothing is changed in place. */
import type { Draft } from './job.js';

type Key = string | number;

/** `['jobLocation', 2, 'addressCountry']`. */
export const keysOf = (path: string): readonly Key[] =>
  [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index));

export const fieldOf = (path: string): string => String(keysOf(path)[0] ?? '');

/** Fields that hold text rather than a fact. */
export const isText = (path: string): boolean =>
  /^(?:description|responsibilities|qualifications|notice|sections)$/.test(fieldOf(path));

const isContainer = (value: unknown): value is Readonly<Record<Key, unknown>> =>
  typeof value === 'object' && value !== null;

/** The value at a path; undefined if there is none. */
export const valueAt = (draft: Draft, path: string): unknown =>
  keysOf(path).reduce<unknown>((value, key) => (isContainer(value) ? value[key] : undefined), draft);

/** The list at a path; a single value is a list of one. */
export const listAt = (draft: Draft, path: string): readonly unknown[] => {
  const value = valueAt(draft, path);
  if (Array.isArray(value)) return value as readonly unknown[];
  return value === undefined ? [] : [value];
};

/** Whether a value states nothing, so that its key is left out of an object. */
const isNothing = (value: unknown): boolean => value === undefined || value === '';

const put = (container: unknown, [key, ...rest]: readonly Key[], value: unknown): unknown => {
  if (key === undefined) return value;
  const inner = put(isContainer(container) ? container[key] : undefined, rest, value);
  if (typeof key === 'number') {
    const items: readonly unknown[] = Array.isArray(container) ? container : container === undefined ? [] : [container];
    return items.length > key ? items.with(key, isNothing(inner) ? '' : inner) : [...items, inner];
  }
  const others = Object.entries(isContainer(container) && !Array.isArray(container) ? container : {});
  const at = others.findIndex(([name]) => name === key);
  if (isNothing(inner)) return Object.fromEntries(others.filter(([name]) => name !== key));
  // an object keeps the order of its keys
  return Object.fromEntries(at < 0 ? [...others, [key, inner]] : others.with(at, [key, inner]));
};

/** The draft with another value at a path. Undefined or an empty text removes it from its object. */
export const withValue = (draft: Draft, path: string, value: unknown): Draft =>
  put(draft, keysOf(path), value) as Draft; // the form of a posting is the caller's matter: bad values become problems

/** The path of a value in a list that has changed, by the new index of each item; null if the item is gone. */
export const movedPath = (path: string, list: string, newIndex: (index: number) => number | null): string | null => {
  if (!path.startsWith(`${list}[`)) return path;
  const [, index = '', rest = ''] = /^\[(\d+)\](.*)$/s.exec(path.slice(list.length)) ?? [];
  const moved = newIndex(Number(index));
  return moved === null ? null : `${list}[${moved}]${rest}`;
};

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; of anything else none. */
export const fieldsOf = (value: unknown): Fields => (isContainer(value) && !Array.isArray(value) ? value : {});
