import { TracedValue } from '../traced-value.js';
import { JsonLdNode, isReference, normalizeName } from './node.js';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const getOwn = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

const isPosting = (thing: object): boolean =>
  [getOwn(thing, '@type') ?? getOwn(thing, 'type')]
    .flat()
    .some((type) => typeof type === 'string' && normalizeName(type) === 'jobposting');

/** A thing of a document, and whether it is inside a posting. */
interface Found {
  readonly traced: TracedValue;
  readonly inPosting: boolean;
}

const childrenOf = ({ traced }: Found, inPosting: boolean): Found[] => {
  const children = Array.isArray(traced.value)
    ? traced.items()
    : Object.entries(Object(traced.value)).map(
        ([key, value]) => new TracedValue(value, traced.path ? `${traced.path}.${key}` : key),
      );
  return children.map((child) => ({ traced: child, inPosting }));
};

/** Every thing of a document, in its order. Uses a stack, because nesting may be as deep as JSON allows. */
const thingsIn = (input: unknown): Found[] => {
  const found: Found[] = [];
  const stack: Found[] = [{ traced: new TracedValue(input, ''), inPosting: false }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { value } = next.traced;
    if (!isObject(value)) continue;
    const isThing = !Array.isArray(value);
    if (isThing) found.push(next);
    const children = childrenOf(next, next.inPosting || (isThing && isPosting(value)));
    for (const child of children.reverse()) stack.push(child);
  }
  return found;
};

/** The postings of a document: alone, in a list, in `@graph`, in an `ItemList`, or anywhere in a `WebPage`. */
export const postingsIn = (input: unknown): JsonLdNode[] => {
  const found = thingsIn(input).filter(({ traced }) => !isReference(Object(traced.value)));
  const things = new Map<string, TracedValue>();
  for (const { traced } of found) {
    const id = getOwn(Object(traced.value), '@id');
    if (typeof id === 'string' && !things.has(id)) things.set(id, traced);
  }
  return found
    .filter(({ traced, inPosting }) => !inPosting && isPosting(Object(traced.value)))
    .map(({ traced }) => new JsonLdNode(traced, things));
};

/** Whether this is JSON-LD: an object with `@type`, `@graph` or `@context`, or a list of them, as in a page's scripts. */
export const isJsonLd = (input: unknown): boolean =>
  [input]
    .flat(2)
    .some((thing) => isObject(thing) && ['@context', '@graph', '@type'].some((key) => Object.hasOwn(thing, key)));
