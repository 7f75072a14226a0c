import { Located } from './located.js';

/** What systems print where there is nothing to say. */
const NOTHING = /^(?:unavailable|n\/a|null|undefined|not (?:available|specified|provided))?$/i;
/** Lists in lists: no real page has more levels. */
const LEVELS_MAX = 4;

/** `schema:title`, `https://schema.org/title` and `Title` are one name. */
export const fold = (name: string): string => name.replace(/^.*[:/#]/, '').toLowerCase();

const isThing = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const saysNothing = ({ value }: Located): boolean =>
  (value ?? null) === null || (typeof value === 'string' && NOTHING.test(value.trim()));

/** A key's value; `Located.at` would take the dots of `https://schema.org/title` for steps. */
const under = ({ value, path }: Located, key: string): Located =>
  new Located(Reflect.get(Object(value), key), path ? `${path}.${key}` : key);

/** One value of JSON-LD, a thing or plain data, in the document that its references point into. */
export class Node {
  readonly located: Located;
  readonly #things: ReadonlyMap<string, Located>;
  #keys: ReadonlyMap<string, string> | undefined;

  constructor(located: Located, things: ReadonlyMap<string, Located>) {
    this.located = located;
    this.#things = things;
  }

  get isThing(): boolean {
    return isThing(this.located.value);
  }

  /** The text, or the number or truth value as a text; empty for a thing. */
  get text(): string {
    return this.isThing ? '' : String(this.located.value);
  }

  /** Whether this is a thing of type `name`: `@type` may be a text, a list, short or in full. */
  is(name: string): boolean {
    return this.all('@type', 'type').some(({ text }) => fold(text) === fold(name));
  }

  /** The values of the first of these properties that has any: schema.org lets every property have several. */
  all(...names: readonly string[]): Node[] {
    for (const name of names) {
      const found = this.#values(name);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** The first of those values. */
  one(...names: readonly string[]): Node | undefined {
    return this.all(...names)[0];
  }

  #values(name: string): Node[] {
    const { value } = this.located;
    if (!isThing(value)) return [];
    this.#keys ??= new Map(Object.keys(value).map((key) => [fold(key), key] as const));
    const key = Object.hasOwn(value, name) ? name : this.#keys.get(fold(name));
    return key === undefined ? [] : this.#expand(under(this.located, key), 0).map((at) => new Node(at, this.#things));
  }

  /** Takes lists, JSON-LD's wrappers and references apart; what says nothing is left out. */
  #expand(at: Located, level: number): Located[] {
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
