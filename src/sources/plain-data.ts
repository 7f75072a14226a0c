import type { Issue } from '../schema/issues/issue.js';

/** The deepest nesting that is read. Real responses have about ten levels. */
const DEPTH_MAX = 64;
/** Most values that are read. */
const VALUES_MAX = 10_000_000;
/** A field of a posting has at most this many levels around it: what is wrong with one leaves the others alone. */
const FIELD_DEPTH = 4;
/** Most values of a field with more than `DEEP` levels around them: only data without end has more. */
const [DEEP, DEEP_VALUES_MAX] = [20, 50];
/** Most places of a list without a value: a proxy may claim any length. */
const HOLES_MAX = 1000;
/** Most issues: data of another kind has many values that are no data. */
const ISSUES_MAX = 12;

const ANY_SURROGATE = /[\uD800-\uDFFF]/;
const LONE_SURROGATES = /[\uD800-\uDFFF]/gu;

/** Without halves of characters, on which `encodeURIComponent` throws. */
const toWellFormed = (text: string): string => (ANY_SURROGATE.test(text) ? text.replace(LONE_SURROGATES, '') : text);

/** Whether an object of a class, such as a `Map` or an element, has no properties of its own. */
const isClosed = (value: object, keys: readonly string[]): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return keys.length === 0 && prototype !== null && Object.getPrototypeOf(prototype) !== null;
};

/** Thrown out of a field that is abandoned. */
class Endless extends Error {
  override readonly message = 'it has no end';
}

/** Copies one input, and counts what it reads. */
class PlainDataCopy {
  readonly issues: Issue[] = [];
  /** The objects around the current value. */
  readonly #around = new Set<object>();
  #left = VALUES_MAX;
  #deepLeft = DEEP_VALUES_MAX;

  /** The copy of the value that `get` returns; undefined, with an issue, if there is none. */
  copy(get: () => unknown, path: string): unknown {
    const depth = this.#around.size;
    if (depth <= FIELD_DEPTH) this.#deepLeft = DEEP_VALUES_MAX;
    try {
      this.#count();
      return this.#copy(get(), path);
    } catch (received) {
      if (received instanceof Endless && depth > FIELD_DEPTH) throw received;
      return this.#report(path, received);
    }
  }

  #count(): void {
    const isOver = --this.#left < 0 || (this.#around.size > DEEP && --this.#deepLeft < 0);
    if (isOver) throw new Endless();
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
    const keys = Object.keys(value);
    if (Array.isArray(value)) return this.#copyList(value, keys.length + HOLES_MAX, path);
    if (isClosed(value, keys)) return this.#report(path, value);
    // entries become own keys: `__proto__` is a key like any other
    return Object.fromEntries(
      keys.map((key) => [key, this.copy(() => Reflect.get(value, key), path ? `${path}.${key}` : key)]),
    );
  }

  #copyList(list: readonly unknown[], most: number, path: string): unknown[] {
    if (list.length > most) this.issues.push({ code: 'too-many', path, expected: [String(most)] });
    const items: unknown[] = [];
    for (let index = 0; index < list.length && index < most; index++)
      items.push(this.copy(() => list[index], `${path}[${index}]`));
    return items;
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
