import type * as z from 'zod/v4/core';
import { safeParse } from 'zod/mini';
import { type ProblemCode, type ProblemDetail, isProblemCode } from '../messages/problems.js';
import { nearestKey } from './nearest-key.js';
import { textKeys } from './primitives.js';
import { KEYWORD_SYNONYMS, foldKeyword } from './vocabulary.js';

/** Receives each problem with the place where it is. */
export type Report = (code: ProblemCode, path: string, detail?: ProblemDetail) => void;

/** What is in JSON-LD and editor files beside the fields. */
const SILENT_KEYS = new Set(['@context', '@type', '@id', '$schema']);
/** Unknown keys reported for one object: a wrong kind of file has hundreds. */
const UNKNOWN_KEYS_MAX = 12;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads `value` as `schema` describes it, lenient on form and strict on meaning: a wrong part is reported and left
 * out, and everything beside it is kept. Returns undefined when nothing is left.
 *
 * zod's own parse is all-or-nothing, so this walks the schema and lets zod judge the leaves and the finished objects.
 */
export const read = (schema: z.$ZodType, value: unknown, path: string, report: Report): unknown => {
  // zod's documented way for walkers: $ZodTypes is the discriminated union of its own schema classes
  const known = schema as z.$ZodTypes;
  const { def } = known._zod;
  switch (def.type) {
    case 'optional':
      return value === undefined || value === null ? undefined : read(def.innerType, value, path, report);
    case 'default':
      return value === undefined || value === null ? def.defaultValue : read(def.innerType, value, path, report);
    case 'array':
      return readList(known as z.$ZodArray, value, path, report);
    case 'object':
      return readObject(known as z.$ZodObject, value, path, report);
    case 'union':
      return readUnion(def.options, value, path, report);
    default:
      return readLeaf(known, toLeafForm(known, value), path, report);
  }
};

const readList = (schema: z.$ZodArray, value: unknown, path: string, report: Report): unknown => {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const max = maximumOf(schema) ?? items.length;
  if (items.length > max) report('too-many', path, { expected: String(max) });
  const { element } = schema._zod.def;
  const at = (index: number): string => (Array.isArray(value) ? `${path}[${index}]` : path);
  const kept = items.slice(0, max).map((item, index) => read(element, item ?? null, at(index), report));
  const found = kept.filter((item) => item !== undefined);
  return found.length > 0 ? found : undefined;
};

const readObject = (schema: z.$ZodObject, value: unknown, path: string, report: Report): unknown => {
  const textKey = textKeys.get(schema);
  const source = typeof value === 'string' && textKey ? { [textKey(value)]: value } : value;
  if (!isRecord(source)) {
    report(path ? 'wrong-type' : 'not-a-posting', path, { expected: 'an object', received: value });
    return undefined;
  }
  const { shape } = schema._zod.def;
  reportUnknownKeys(source, Object.keys(shape), path, report);
  const result: Record<string, unknown> = {};
  let lost = false;
  for (const [key, field] of Object.entries(shape)) {
    const at = path ? `${path}.${key}` : key;
    const given = Object.hasOwn(source, key) ? source[key] : undefined;
    const required = !field._zod.optin;
    if (required && isBlank(given)) report('required', at);
    const kept = required && isBlank(given) ? undefined : read(field, given, at, report);
    if (kept !== undefined) result[key] = kept;
    else if (required) return undefined;
    else lost ||= !isBlank(given);
  }
  // what a rule finds in an object that lost a field follows from that loss, which has been reported
  return checkObject(schema, result, path, lost ? () => undefined : report);
};

const isBlank = (value: unknown): boolean => (typeof value === 'string' ? !value.trim() : (value ?? null) === null);

/** Runs the rules between fields; a rule that blames one field costs that field, any other the whole object. */
const checkObject = (schema: z.$ZodObject, result: Record<string, unknown>, path: string, report: Report): unknown => {
  if (Object.keys(result).length === 0) return undefined;
  const [issue] = schema._zod.def.checks?.length ? (safeParse(schema, result).error?.issues ?? []) : [];
  if (!issue) return result;
  const [blamed] = issue.path;
  report(codeOf(issue), blamed === undefined ? path : `${path}.${String(blamed)}`);
  if (blamed === undefined) return undefined;
  return checkObject(schema, Object.fromEntries(Object.entries(result).filter(([key]) => key !== blamed)), path, report);
};

const reportUnknownKeys = (
  source: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: string,
  report: Report,
): void => {
  const unknown = Object.keys(source).filter((key) => !known.includes(key) && !SILENT_KEYS.has(key));
  for (const key of unknown.slice(0, UNKNOWN_KEYS_MAX)) {
    const nearest = nearestKey(key, known);
    const hint = nearest ? `Did you mean ${nearest}?` : 'It was left out.';
    report('unknown-key', path ? `${path}.${key}` : key, { expected: hint });
  }
};

/** Problems that say "this is another kind of thing" rather than "this value is wrong". */
const MISFIT: ReadonlySet<ProblemCode> = new Set(['required', 'unknown-key', 'unknown-value', 'wrong-type']);

/** Takes the option that fits with the fewest problems, and reports those. */
const readUnion = (options: readonly z.$ZodType[], value: unknown, path: string, report: Report): unknown => {
  const tries = options.map((option) => {
    const problems: Parameters<Report>[] = [];
    const result = read(option, value, path, (...problem) => problems.push(problem));
    const misfits = problems.filter(([code]) => MISFIT.has(code)).length;
    return { result, problems, cost: problems.length + 10 * misfits + (result === undefined ? 100 : 0) };
  });
  const best = tries.reduce((a, b) => (b.cost < a.cost ? b : a));
  for (const problem of best.problems) report(...problem);
  return best.result;
};

/** Forms that mean the same: "12100" for a number, "full-time" for FULL_TIME, 7 for "7". */
const toLeafForm = (schema: z.$ZodTypes, value: unknown): unknown => {
  const { def } = schema._zod;
  if (def.type === 'number' && typeof value === 'string') {
    return /^\s*\d{1,12}(?:\.\d{1,6})?\s*$/.test(value) ? Number(value) : value;
  }
  if (def.type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  if (def.type === 'string' && typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (def.type === 'enum' && typeof value === 'string') {
    const word = foldKeyword(value);
    const same = Object.keys(def.entries).find((entry) => foldKeyword(entry) === word);
    return same ?? (Object.hasOwn(KEYWORD_SYNONYMS, word) ? KEYWORD_SYNONYMS[word] : value);
  }
  return value;
};

const readLeaf = (schema: z.$ZodTypes, value: unknown, path: string, report: Report): unknown => {
  const { data, error } = safeParse(schema, value);
  const [issue] = error?.issues ?? [];
  if (!issue) return data;
  if (issue.code === 'too_big' && typeof value === 'string') {
    report('text-too-long', path, { expected: String(issue.maximum) });
    return value.trim().slice(0, Number(issue.maximum));
  }
  const { def } = schema._zod;
  const expected = def.type === 'enum' ? Object.keys(def.entries).join(', ') : `a ${def.type}`;
  report(codeOf(issue, value), path, { received: value, expected });
  return undefined;
};

const codeOf = (issue: z.$ZodIssue, value?: unknown): ProblemCode => {
  if (isProblemCode(issue.message)) return issue.message;
  const isText = typeof value === 'string';
  if (issue.code === 'invalid_value' && isText) return 'unknown-value';
  if (issue.code === 'too_small' || issue.code === 'too_big') return isText ? 'empty' : 'out-of-range';
  return issue.code === 'invalid_type' && issue.expected === 'number' && isText ? 'number-invalid' : 'wrong-type';
};

/** The ceiling that a list's `maxLength` check left in zod's bag. */
const maximumOf = (schema: z.$ZodArray): number | undefined => {
  const { maximum } = schema._zod.bag as { maximum?: number };
  return maximum;
};
