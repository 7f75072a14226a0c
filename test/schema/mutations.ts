/** Numbers from 0 up to `below`, always the same for one seed (mulberry32). */
export const seeded = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

const NUMBERS = [0, -1, 1, 2.5, 1e9, 1e10, Number.NaN, Infinity, '12', '1,000'];
const DATES = ['2026', '2026-05', '2026-05-18', '2026-02-30', '2026-05-18T09:00Z', '2026-05-18t09:00z', 'P12W', 'p3m'];
const CODES = [
  'USD',
  'usd',
  'US$',
  'full-time',
  'INTERN',
  'autumn',
  'rolling',
  'FLEXIBLE',
  'hourly',
  'en',
  'pt_BR',
  'UTC',
];
const ADDRESSES = [
  'https://acme.example',
  'HTTP:x',
  '/a',
  'a b',
  '//x',
  'javascript:alert(1)',
  'a@b.example',
  'mailto:a@b.c',
];
const TEXTS = ['', ' ', '*', '<b>x</b>', ' a\u0000\u202Eb\n c ', '12 weeks', '__proto__', '\ud800', 'x'.repeat(600)];
const LONG = [
  '😀'.repeat(260),
  `en-x${'-abcdefg'.repeat(80)}`,
  `a@b.${'c'.repeat(600)}`,
  `https://acme.example/${'ä'.repeat(600)}`,
];

/** Values as feeds, editors and attackers send them, good and bad. */
const VALUES: readonly unknown[] = [
  ...NUMBERS,
  ...DATES,
  ...CODES,
  ...ADDRESSES,
  ...TEXTS,
  ...LONG,
  null,
  undefined,
  true,
  'true',
  [],
  {},
  [[]],
  [null],
  { name: 'A', note: 'B', label: 'C' },
  { start: '2026-05-18', end: '2026-05-01', label: 'A' },
  { season: 'SUMMER', year: 2026, label: 'A', start: '2026-05' },
  { season: 'fall', note: 'x' },
  { earliest: '2026-06', latest: '2026-05', label: 'x', available: 'true' },
  { min: 'P1W', max: 'x' },
  { min: 3, max: '4' },
  { minValue: 5, maxValue: 3 },
  { value: '3', currency: 'EUR', maxValue: 4 },
  { heading: 'H', body: 'B', kind: 'legal' },
  { url: 'https://acme.example', email: 'x' },
  ['FLEXIBLE', '2026-05', { label: 'x' }],
  Array.from({ length: 120 }, () => 'en'),
];

type Pick = (below: number) => number;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Puts a value, or another part of the posting, at one place below `target`. */
const mutateAt = (target: Record<string, unknown>, root: Record<string, unknown>, pick: Pick): void => {
  const keys = Object.keys(target);
  const key = keys[pick(keys.length)] ?? 'title';
  const inner = target[key];
  if (isObject(inner) && pick(3) > 0 && Object.keys(inner).length > 0) return mutateAt(inner, root, pick);
  const parts = Object.values(root);
  const values = [VALUES[pick(VALUES.length)], parts[pick(parts.length)]];
  const value = structuredClone(values[pick(4) === 0 ? 1 : 0]);
  const action = pick(6);
  if (action === 0 && !Array.isArray(target)) delete target[key];
  else if (action === 1) target[key] = [inner, value];
  else if (action === 2 && isObject(inner) && isObject(value)) target[key] = { ...inner, ...value };
  else target[key] = value;
};

/** A copy of `posting` with one to six things changed. */
export const mutate = (posting: object, pick: Pick): Record<string, unknown> => {
  const copy: Record<string, unknown> = structuredClone({ ...posting });
  for (let left = 1 + pick(6); left > 0; left--) mutateAt(copy, copy, pick);
  return copy;
};
