/** Data that a page gives to an element: an object, or its JSON. A page that renders again gives an equal one. */

/** The largest input to compare, in values, and in characters of JSON: what is larger counts as new. */
const [VALUES_MAX, TEXT_MAX] = [50_000, 1_000_000];

type Keyed = Readonly<Record<string, unknown>>;

const isKeyed = (value: unknown): value is Keyed => typeof value === 'object' && value !== null;

/** Returns how many values `left` is more than there are in `value`, less than 0 as soon as they are too many. */
const countDown = (value: unknown, left: number): number => {
  let rest = left - 1;
  if (Array.isArray(value)) for (const item of value) rest = rest < 0 ? rest : countDown(item, rest);
  else if (isKeyed(value)) for (const key in value) rest = rest < 0 ? rest : countDown(value[key], rest);
  return rest;
};

const copy = (value: unknown): unknown => {
  if (typeof value === 'string' && value.length > TEXT_MAX) throw new RangeError();
  if (!isKeyed(value)) return value;
  if (Array.isArray(value)) return value.map(copy);
  const prototype: unknown = Object.getPrototypeOf(value);
  // a `Date`, or an instance of a class; a plain object may be of another window
  if (prototype && Object.getPrototypeOf(prototype)) throw new TypeError();
  const copied: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (key === '__proto__') throw new TypeError(); // it would be no key of the copy
    copied[key] = copy(value[key]);
  }
  return copied;
};

/** A copy that later changes of plain data do not reach. Of other data, something that is equal to nothing. */
const copyOf = (input: unknown): unknown => {
  try {
    // counted first, as a copy of a part would be of no use
    if (countDown(input, VALUES_MAX) >= 0) return copy(input);
  } catch {
    // in a circle, or with code of the page
  }
  return Symbol('new');
};

/** Whether two values are equal. The first must be a tree of plain data, and bounds the work. */
export const isSameValue = (one: unknown, other: unknown): boolean => {
  if (!isKeyed(one) || !isKeyed(other)) return Object.is(one, other);
  if (one === other) return true;
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && isSameValue(one[key], other[key]))
  );
};

/** The value of JSON text; other text, and other data, as it is. */
export const parseData = (input: unknown): unknown => {
  try {
    return typeof input === 'string' ? (JSON.parse(input) as unknown) : input;
  } catch {
    return input;
  }
};

/** The data that the properties of an element were set to last. */
export class GivenData {
  readonly #copies = new Map<PropertyKey, unknown>();

  /** Whether `data` is what the property has already; it is remembered otherwise. */
  isRepeated(name: PropertyKey, data: unknown): boolean {
    const known = this.#copies.get(name);
    const isLong = typeof data === 'string' && data.length > TEXT_MAX;
    try {
      if (data && known && !isLong && isSameValue(parseData(known), parseData(data))) return true;
    } catch {
      // code of the page has thrown: it is parsed, and reported
    }
    this.#copies.set(name, copyOf(data));
    return false;
  }

  /** Has all data count as new. */
  clear(): void {
    this.#copies.clear();
  }
}
