import type { Issue } from '../schema/issues/issue.js';

/** The deepest nesting that is read. Real responses have about ten levels. */
const DEPTH_MAX = 64;
/** Most values that are read: a proxy may hold any number of them. */
const VALUES_MAX = 10_000_000;
/** Values with more levels around them count a thousand times, because only endless data has many of those. */
const DEEP = 20;
/** Most issues: data of another kind has many values that are no data. */
const ISSUES_MAX = 12;

const ANY_SURROGATE = /[\uD800-\uDFFF]/;
const LONE_SURROGATES = /[\uD800-\uDFFF]/gu;

/** Without halves of characters, on which `encodeURIComponent` throws. */
const toWellFormed = (text: string): string => (ANY_SURROGATE.test(text) ? text.replace(LONE_SURROGATES, '') : text);

const isKeyless = (value: object, keys: readonly string[]): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return keys.length === 0 && prototype !== null && Object.getPrototypeOf(prototype) !== null;
};

/** Copies one input. Keeps count of what it has read. */
class PlainDataCopy {
  readonly issues: Issue[] = [];
  /** The objects around the current value. */
  readonly #around = new Set<object>();
  #left = VALUES_MAX;

  /** The copy of the value that `get` returns; undefined, with an issue, if there is none. */
  copy(get: () => unknown, path: string): unknown {
    try {
      return this.#copy(get(), path);
    } catch (received) {
      return this.#report(path, received);
    }
  }

  #report(path: string, received: unknown): undefined {
    if (this.issues.length < ISSUES_MAX) this.issues.push({ code: 'unreadable', path, received });
  }

  #copy(value: unknown, path: string): unknown {
    if (typeof value === 'string') return toWellFormed(value);
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
      return this.#report(path, value);
    if (typeof value !== 'object' || value === null) return value;
    if (this.#around.has(value)) return this.#report(path, new Error('it contains itself'));
    if (this.#around.size === DEPTH_MAX) return this.#report(path, new Error('it is nested too deep'));
    this.#around.add(value);
    try {
      return this.#copyObject(value, path);
    } finally {
      this.#around.delete(value);
    }
  }

  #copyObject(value: object, path: string): unknown {
    const toJSON: unknown = Reflect.get(value, 'toJSON');
    if (typeof toJSON === 'function') return this.#copy(Reflect.apply(toJSON, value, []), path);
    if (Array.isArray(value)) return this.#copyList(value, path);
    const keys = Object.keys(value);
    if (isKeyless(value, keys)) return this.#report(path, value);
    const entries: [string, unknown][] = [];
    for (const key of keys) {
      if (!this.#hasMore(path)) break;
      entries.push([key, this.copy(() => Reflect.get(value, key), path ? `${path}.${key}` : key)]);
    }
    // entries become own keys: `__proto__` is a key like any other
    return Object.fromEntries(entries);
  }

  #copyList(list: readonly unknown[], path: string): unknown[] {
    const items: unknown[] = [];
    for (let index = 0; index < list.length && this.#hasMore(path); index++)
      items.push(this.copy(() => list[index], `${path}[${index}]`));
    return items;
  }

  #hasMore(path: string): boolean {
    if (this.#left < 0) return false;
    this.#left -= this.#around.size > DEEP ? 1000 : 1;
    if (this.#left < 0) this.issues.push({ code: 'too-many', path, expected: [String(VALUES_MAX)] });
    return this.#left >= 0;
  }
}

/**
 * A copy of any value as plain data, as JSON would hold it: readers of sources then never meet getters, proxies, cycles,
 * endless lists or halves of characters. What is no data is left out, with an issue. Never throws; bounded in time.
 */
export const toPlainData = (input: unknown): { readonly data: unknown; readonly issues: readonly Issue[] } => {
  const copy = new PlainDataCopy();
  return { data: copy.copy(() => input, ''), issues: copy.issues };
};
