import { TracedValue } from '../traced-value.js';

/** The most levels of lists in lists and of wrappers. */
const LEVELS_MAX = 4;

/** `schema:title`, `https://schema.org/title` and `Title` are the same name. */
export const normalizeName = (name: string): string => name.replace(/^.*[:/#]/, '').toLowerCase();

const isThing = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBlank = (traced: TracedValue): boolean => traced.nonBlank().value === undefined;

/** The value of a key that may have dots, such as `https://schema.org/title`: `TracedValue.get` would split those. */
const getKey = ({ value, path }: TracedValue, key: string): TracedValue =>
  new TracedValue(Reflect.get(Object(value), key), path ? `${path}.${key}` : key);

const isNA = (value: unknown): boolean => typeof value === 'string' && /^\s*NA\s*$/i.test(value);

/** A value of JSON-LD, a thing or plain data. Resolves references to other things of the same document. */
export class JsonLdNode {
  readonly traced: TracedValue;
  readonly #things: ReadonlyMap<string, TracedValue>;
  #keys: ReadonlyMap<string, string> | undefined;

  constructor(traced: TracedValue, things: ReadonlyMap<string, TracedValue>) {
    this.traced = traced;
    this.#things = things;
  }

  get isThing(): boolean {
    return isThing(this.traced.value);
  }

  /** The text, number or boolean, as text; empty for a thing. */
  get text(): string {
    return this.isThing ? '' : String(this.traced.value);
  }

  /** Whether this is a thing of type `name`. Its `@type` may be a text or a list, of short names or URLs. */
  is(name: string): boolean {
    return this.all('@type', 'type').some(({ text }) => normalizeName(text) === normalizeName(name));
  }

  /** All values of the first of these properties that has any. */
  all(...names: readonly string[]): JsonLdNode[] {
    for (const name of names) {
      const found = this.#values(name);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** Whether there is such a property, even if its value is blank. */
  has(name: string): boolean {
    return this.isThing && Object.keys(Object(this.traced.value)).some((key) => normalizeName(key) === name);
  }

  /** The first value of the first of these properties that has any. */
  one(...names: readonly string[]): JsonLdNode | undefined {
    return this.all(...names)[0];
  }

  #values(name: string): JsonLdNode[] {
    const { value } = this.traced;
    if (!isThing(value)) return [];
    this.#keys ??= new Map(Object.keys(value).map((key) => [normalizeName(key), key] as const));
    const key = Object.hasOwn(value, name) ? name : this.#keys.get(normalizeName(name));
    return key === undefined
      ? []
      : this.#expand(this.#isUnfilledCountry(key) ? new TracedValue(undefined, '') : getKey(this.traced, key), 0).map(
          (at) => new JsonLdNode(at, this.#things),
        );
  }

  /** Whether `NA` stands for a country, and for another part of the address too: then it is not Namibia. */
  #isUnfilledCountry(key: string): boolean {
    const { value } = this.traced;
    return /country$/i.test(key) && isThing(value) && Object.values(value).filter(isNA).length > 1;
  }

  /** Unpacks lists, `@value` and the like, and references. Blank values are left out. */
  #expand(traced: TracedValue, level: number): TracedValue[] {
    if (level > LEVELS_MAX || isBlank(traced)) return [];
    if (Array.isArray(traced.value)) return traced.items().flatMap((item) => this.#expand(item, level + 1));
    if (!isThing(traced.value)) return [traced];
    const wrapper = ['@value', '@list', '@set'].find((key) => Object.hasOwn(Object(traced.value), key));
    if (wrapper) return this.#expand(getKey(traced, wrapper), level + 1);
    const thing = isReference(traced.value) ? this.#things.get(getKey(traced, '@id').text() ?? '') : undefined;
    return [thing ?? traced];
  }
}

/** Whether a thing is only a reference to another one, by its `@id`. */
export const isReference = (thing: object): boolean =>
  Object.hasOwn(thing, '@id') && Object.keys(thing).every((key) => key.startsWith('@'));
