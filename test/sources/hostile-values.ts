import { seeded } from '../schema/mutations.js';

export type Pick = ReturnType<typeof seeded>;

const fail = (): never => {
  throw new Error('no');
};

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const endless = (): object =>
  new Proxy(
    {},
    {
      ownKeys: () => ['title', 'jobs', 'x'],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      get: (_, key) => (key === 'toJSON' ? undefined : endless()),
    },
  );

const itself = (): object => {
  const thing: Record<string, unknown> = { name: 'Itself' };
  thing['mainEntity'] = thing;
  thing['list'] = [thing];
  return thing;
};

const nested = (levels: number, isList: boolean): unknown => {
  let value: unknown = 'deep';
  for (let level = 0; level < levels; level++) value = isList ? [value] : { inner: value };
  return value;
};

/** Values that JSON cannot hold, or that do something when they are looked at; each call makes them anew. */
export const HOSTILE: Readonly<Record<string, () => unknown>> = {
  'a revoked proxy': revoked,
  'a proxy whose traps throw': () => new Proxy({}, { get: fail, ownKeys: fail, getPrototypeOf: fail, has: fail }),
  'a list whose traps throw': () => new Proxy(['a'], { get: fail }),
  'an object without end': endless,
  'a list without end': () => new Proxy([1], { get: (_, key) => (key === 'length' ? 1e15 : undefined) }),
  'an object that holds itself': itself,
  'a list that holds itself': () => {
    const list: unknown[] = [{ title: 'In a list' }];
    list.push(list);
    return list;
  },
  'a getter that throws': () => Object.defineProperty({ name: 'x' }, 'id', { enumerable: true, get: fail }),
  'a conversion that throws': () => ({ toString: fail, valueOf: fail, toJSON: fail }),
  'a list with holes': () => Array.from({ length: 3 }).concat(['a']),
  'an object without prototype': () => Object.assign(Object.create(null), { name: 'x' }),
  'a frozen object': () => Object.freeze({ name: 'x', list: Object.freeze(['y']) }),
  'a class instance': () =>
    new (class Place {
      name = 'Oslo';
    })(),
  'own __proto__': (): unknown => JSON.parse('{"__proto__":{"title":"evil"},"constructor":{"prototype":1},"name":"x"}'),
  'deep lists': () => nested(10_000, true),
  'deep objects': () => nested(10_000, false),
  'a map': () => new Map([['title', 'x']]),
  'a date': () => new Date(0),
  'no date': () => new Date(Number.NaN),
  'a bigint': () => 12n,
  'a symbol': () => Symbol('x'),
  'a function': () => fail,
  'a typed array': () => new Uint8Array(8),
  'an element': () => document.createElement('form'),
  'a document': () => document,
  'half a character': () => '\uD800',
  'the other half': () => 'x\uDFFFy',
  'not a number': () => Number.NaN,
  'minus zero': () => -0,
  'a huge number': () => 1e308,
  'a long text': () => 'a'.repeat(20_000),
  'a key with a dot': () => ({ 'a.b[0]': 1, '': 2 }),
  'a link': () => 'javascript:alert(1)',
  'the end of a script': () => '</script><!--<script>',
  'a zero': () => '0',
  'an object': () => ({}),
  'a list': () => [[], {}],
  nothing: () => null,
};

/** Those that are read in no time. */
const MAKERS = Object.entries(HOSTILE).flatMap(([name, make]) => (/without end|deep|long/.test(name) ? [] : [make]));

/** Whether this is plain data; to change the document of the test would end it. */
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);

/** Puts a hostile value, or another part of the response, somewhere into `target`, which is changed. */
const spoil = (target: Record<string, unknown>, root: Record<string, unknown>, pick: Pick): void => {
  const keys = Object.keys(target);
  const key = keys[pick(keys.length)] ?? 'title';
  const inner = target[key];
  if (isObject(inner) && Object.keys(inner).length > 0 && pick(4) > 0) return spoil(inner, root, pick);
  const action = pick(8);
  if (action === 0) Reflect.deleteProperty(target, key);
  else if (action === 1) Object.defineProperty(target, key, { enumerable: true, configurable: true, get: fail });
  else if (action === 2) target[key] = root;
  else if (action === 3) target[key] = [inner, inner];
  else target[key] = MAKERS[pick(MAKERS.length)]?.();
};

const canChange = (value: unknown): value is Record<string, unknown> => {
  try {
    return isObject(value) && Object.keys(value).length > 0;
  } catch {
    return false;
  }
};

/** A copy of a parsed response with one to four things spoiled. */
export const spoilData = (response: unknown, pick: Pick): unknown => {
  const copy: unknown = structuredClone(response);
  for (let left = 1 + pick(4); left > 0 && canChange(copy); left--) {
    try {
      spoil(copy, copy, pick);
    } catch {
      // it met a hostile value of before
    }
  }
  return copy;
};

const PIECES = [
  '\uD800',
  '&#xD800;',
  '&#0;',
  '\0',
  '\u200B',
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  '<',
  '>',
  '</',
  ']]>',
  '<![CDATA[',
  '<!--',
  '</script>',
  '<script type="application/ld+json">',
  '&lt;',
  'null',
  '"__proto__":{"title":"evil"},',
  '-1',
  '1e999',
  '1970-01-01',
  'N/A',
  ' '.repeat(50),
];

/** A text with one to four pieces cut out, doubled or put in. */
export const spoilText = (text: string, pick: Pick): string => {
  let spoiled = text;
  for (let left = 1 + pick(4); left > 0; left--) {
    const at = pick(spoiled.length + 1);
    const to = Math.min(spoiled.length, at + pick(60));
    const put = pick(3) === 0 ? spoiled.slice(at, to).repeat(2) : (PIECES[pick(PIECES.length)] ?? '');
    spoiled = spoiled.slice(0, at) + put + spoiled.slice(pick(3) === 0 ? to : at);
  }
  return spoiled;
};
