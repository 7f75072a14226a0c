import { JsonLdNode, normalizeName, isReference } from './node.js';
import { TracedValue } from '../traced-value.js';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const own = (value: object, key: string): unknown => (Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);

const isPosting = (thing: object): boolean =>
  [own(thing, '@type') ?? own(thing, 'type')]
    .flat()
    .some((type) => typeof type === 'string' && normalizeName(type) === 'jobposting');

/** A thing of a document, and whether it stands inside a posting. */
interface Found {
  readonly at: TracedValue;
  readonly inside: boolean;
}

const innerOf = ({ at }: Found, inside: boolean): Found[] => {
  const items = Array.isArray(at.value)
    ? at.items()
    : Object.entries(Object(at.value)).map(
        ([key, value]) => new TracedValue(value, at.path ? `${at.path}.${key}` : key),
      );
  return items.map((item) => ({ at: item, inside }));
};

/** Every thing of a document, in its order. A stack, because nesting may be as deep as JSON allows. */
const thingsOf = (input: unknown): Found[] => {
  const found: Found[] = [];
  const stack: Found[] = [{ at: new TracedValue(input, ''), inside: false }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { value } = next.at;
    if (!isObject(value)) continue;
    const isThing = !Array.isArray(value);
    if (isThing) found.push(next);
    const inner = innerOf(next, next.inside || (isThing && isPosting(value)));
    for (const item of inner.toReversed()) stack.push(item);
  }
  return found;
};

/** The postings of a document: alone, in a list, in `@graph`, in an `ItemList`, or anywhere in a `WebPage`. */
export const postingsIn = (input: unknown): JsonLdNode[] => {
  const found = thingsOf(input).filter(({ at }) => !isReference(Object(at.value)));
  const things = new Map<string, TracedValue>();
  for (const { at } of found) {
    const id = own(Object(at.value), '@id');
    if (typeof id === 'string' && !things.has(id)) things.set(id, at);
  }
  return found
    .filter(({ at, inside }) => !inside && isPosting(Object(at.value)))
    .map(({ at }) => new JsonLdNode(at, things));
};

/** Whether this is JSON-LD: a thing with `@type`, `@graph` or `@context`, or a list of such, as a page's scripts are. */
export const isJsonLd = (input: unknown): boolean =>
  [input]
    .flat(2)
    .some((thing) => isObject(thing) && ['@context', '@graph', '@type'].some((key) => Object.hasOwn(thing, key)));
