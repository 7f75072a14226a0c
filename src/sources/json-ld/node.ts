import { TracedValue } from '../traced-value.js';

/** What systems print where there is nothing to say. */
const NOTHING = /^(?:unavailable|n\/a|null|undefined|not (?:available|specified|provided))?$/i;
/** Lists in lists: no real page has more levels. */
const LEVELS_MAX = 4;

/** `schema:title`, `https://schema.org/title` and `Title` are one name. */
export const normalizeName = (name: string): string => name.replace(/^.*[:/#]/, '').toLowerCase();

const isThing = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const saysNothing = ({ value }: TracedValue): boolean =>
  (value ?? null) === null || (typeof value === 'string' && NOTHING.test(value.trim()));

/** A key's value; `Located.at` would take the dots of `https://schema.org/title` for steps. */
const under = ({ value, path }: TracedValue, key: string): TracedValue =>
  new TracedValue(Reflect.get(Object(value), key), path ? `${path}.${key}` : key);

/** One value of JSON-LD, a thing or plain data, in the document that its references point into. */
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

  /** The text, or the number or truth value as a text; empty for a thing. */
  get text(): string {
    return this.isThing ? '' : String(this.traced.value);
  }

  /** Whether this is a thing of type `name`: `@type` may be a text, a list, short or in full. */
  is(name: string): boolean {
    return this.all('@type', 'type').some(({ text }) => normalizeName(text) === normalizeName(name));
  }

  /** The values of the first of these properties that has any: schema.org lets every property have several. */
  all(...names: readonly string[]): JsonLdNode[] {
    for (const name of names) {
      const found = this.#values(name);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** The first of those values. */
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
      : this.#expand(under(this.traced, key), 0).map((at) => new JsonLdNode(at, this.#things));
  }

  /** Takes lists, JSON-LD's wrappers and references apart; what says nothing is left out. */
  #expand(at: TracedValue, level: number): TracedValue[] {
    if (level > LEVELS_MAX || saysNothing(at)) return [];
    if (Array.isArray(at.value)) return at.items().flatMap((item) => this.#expand(item, level + 1));
    if (!isThing(at.value)) return [at];
    const wrapper = ['@value', '@list', '@set'].find((key) => Object.hasOwn(Object(at.value), key));
    if (wrapper) return this.#expand(under(at, wrapper), level + 1);
    const thing = isReference(at.value) ? this.#things.get(under(at, '@id').text() ?? '') : undefined;
    return [thing ?? at];
  }
}

/** Whether a thing only names another one by its `@id`. */
export const isReference = (thing: object): boolean =>
  Object.hasOwn(thing, '@id') && Object.keys(thing).every((key) => key.startsWith('@'));
