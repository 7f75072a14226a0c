import type { Issue } from '../issues/issue.js';
import type { Format } from '../formats.js';
import type { ProblemCode } from '../issues/problem.js';
import type { Refinement } from '../refinements.js';
import { isBlank } from '../blank.js';
import { ENUM_SYNONYMS, normalizeEnumValue } from '../enums.js';
import { isRecord } from '../is-record.js';

/** Most characters of all rich texts of a posting. */
export const RICH_TEXTS_MAX = 2_000_000;

/** Where the parser is, and what it has found. */
export interface ParseContext {
  /** The keys and indexes from the input to the value. */
  readonly path: (string | number)[];
  /** The issues found so far. Null if it only matters whether there are any: the parser may then stop at the first. */
  readonly issues: Issue[] | null;
  /** Whether there is any issue. */
  failed?: true;
  /** How many characters the rich texts to come may have. Default: any number. */
  room?: number;
}

const toPath = (path: ParseContext['path']): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

/** Adds an issue at the current path, or at its child `key`. Returns undefined, the value of a rejected field. */
const addIssue = (
  context: ParseContext,
  code: ProblemCode,
  received?: unknown,
  expected: readonly string[] = [],
  key: readonly string[] = [],
): undefined => {
  context.failed = true;
  context.issues?.push({ code, path: toPath([...context.path, ...key]), received, expected });
};

/**
 * Parses a value, lenient on form and strict on meaning: a wrong part is reported and left out, and everything else is
 * kept. Returns undefined if nothing is left. Never throws.
 */
export type Parser = (value: unknown, context: ParseContext) => unknown;

/** The parser of a field of a posting; which one, and so what it returns, only the compiler knows. */
export type FieldParser<Key extends string> = Parser & { readonly field?: Key };

/** Most entries of a list. The longest real list of places had 65. */
export const LIST_MAX = 100;
/** Largest amount or count. */
export const NUMBER_MAX = 1e9;

/** Keys that JSON-LD and editors add. They are ignored without an issue. */
const IGNORED_KEYS = ['@context', '@type', '@id', '$schema'];
/** Most unknown keys that are reported for one object: another kind of file has hundreds. */
const UNKNOWN_KEYS_MAX = 12;

/** Whether a value is a text without a value, such as `-` or `N/A`. */
const isBlankText = (value: unknown): boolean => typeof value === 'string' && isBlank(value);

export const string =
  ({ normalize, code, max, exception, advise, isRich, normal }: Format): Parser =>
  (value, context) => {
    if (normal && typeof value === 'string' && value.length <= max && normal.test(value)) return value;
    const given = Number.isFinite(value) ? String(value) : value;
    if (typeof given !== 'string') return addIssue(context, 'wrong-type', value, ['string']);
    const clean = given !== exception && isBlank(given) ? '' : normalize(given);
    if (!clean) return addIssue(context, clean === null ? code : 'empty', value);
    const advice = advise?.(given, clean);
    if (advice) addIssue(context, advice, value, [clean]);
    const { room = Infinity } = context;
    const most = isRich ? Math.min(max, room) : max;
    if (isRich) context.room = room - Math.min(most, clean.length);
    if (clean.length <= most) return clean;
    // of the texts that the posting has no room for, the first is reported
    if (room > 0 && most < max)
      addIssue(context, 'posting-too-long', value, [`${RICH_TEXTS_MAX.toLocaleString('en')} characters`]);
    else if (room > 0) addIssue(context, 'text-too-long', value, [String(max)]);
    return normalize(clean.slice(0, most)) || undefined;
  };

/** A number in digits, except `1.200`, which may have a group of three digits. */
const PLAIN_NUMBER = /^\s*(?![1-9]\d{0,2}\.\d{3}\s*$)\d{1,12}(?:\.\d{1,6})?\s*$/;

export const number =
  (isInteger = false, min = 0, max = NUMBER_MAX): Parser =>
  (value, context) => {
    if (isBlankText(value)) return addIssue(context, 'empty', value);
    const isText = typeof value === 'string';
    const given = isText && PLAIN_NUMBER.test(value) ? Number(value) : value;
    if (typeof given !== 'number')
      return addIssue(context, isText ? 'number-invalid' : 'wrong-type', value, ['number']);
    if (!(isInteger ? Number.isInteger(given) : Number.isFinite(given)))
      return addIssue(context, 'number-invalid', value);
    // + 0: a negative zero would be shown with its sign
    return given >= min && given <= max ? given + 0 : addIssue(context, 'out-of-range', value, [`${min} to ${max}`]);
  };

export const boolean: Parser = (value, context) => {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  return addIssue(context, isBlankText(value) ? 'empty' : 'wrong-type', value, ['boolean']);
};

/** @param words The values, separated by spaces. */
export const enumOf = (words: string): Parser => {
  const values = words.split(' ');
  const byWord = new Map(values.map((known) => [normalizeEnumValue(known), known]));
  return (value, context) => {
    if (typeof value !== 'string') return addIssue(context, 'wrong-type', value, ['enum']);
    if (values.includes(value)) return value;
    if (isBlank(value)) return addIssue(context, 'empty', value);
    const word = normalizeEnumValue(value);
    const found = byWord.get(word) ?? values.find((known) => known === ENUM_SYNONYMS[word]);
    return found ?? addIssue(context, 'unknown-value', value, values);
  };
};

export const array =
  (entry: Parser, max = LIST_MAX): Parser =>
  (value, context) => {
    const isList = Array.isArray(value);
    const items: readonly unknown[] = isList ? value : [value];
    if (items.length > max) addIssue(context, 'too-many', value, [String(max)]);
    const kept: unknown[] = [];
    for (let index = 0; index < items.length && index < max; index++) {
      if (isList) context.path.push(index);
      const item = entry(items[index], context);
      if (isList) context.path.pop();
      if (item !== undefined) kept.push(item);
    }
    // a copy has no room for further items, which lists that have grown have for sixteen
    return kept.length > 0 ? kept.slice() : undefined;
  };

/** The field that a bare text stands for, or a function that selects it. */
type ShorthandKey = string | ((text: string) => string);

const shorthandFor = (key: ShorthandKey, text: string): Readonly<Record<string, string>> => ({
  [typeof key === 'string' ? key : key(text)]: text,
});

/** @param required How many fields are required. Those come first. */
export const object = (
  fields: Readonly<Record<string, Parser>>,
  required = 0,
  shorthandKey: ShorthandKey = '',
  ...refinements: readonly Refinement[]
): Parser => {
  const keys = Object.keys(fields);
  const parsers = Object.values(fields);
  const known = new Set([...keys, ...IGNORED_KEYS]);
  return (value, context) => {
    if (shorthandKey && isBlankText(value)) return addIssue(context, 'empty', value);
    const source = typeof value === 'string' && shorthandKey ? shorthandFor(shorthandKey, value) : value;
    if (!isRecord(source))
      return addIssue(context, context.path.length > 0 ? 'wrong-type' : 'not-a-posting', value, ['object']);
    let unknown = 0;
    for (const key in source) {
      if (known.has(key) || !Object.hasOwn(source, key)) continue;
      if (unknown++ < UNKNOWN_KEYS_MAX) addIssue(context, 'unknown-key', undefined, keys, [key]);
      if (!context.issues) break;
    }
    if (context.failed && !context.issues) return undefined;
    const result: Record<string, unknown> = {};
    let hasInvalidField = false;
    // without iterators, as most fields of most postings are not there
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? '';
      const parse = parsers[at];
      const isRequired = at < required;
      const stated = source[key] ?? null;
      if (!parse || (stated === null && !isRequired)) continue;
      const given = Object.hasOwn(source, key) ? stated : null;
      if (given === null && !isRequired) continue;
      if (isRequired && (given === null || isBlankText(given)))
        return addIssue(context, 'required', given ?? undefined, [], [key]);
      context.path.push(key);
      const kept = parse(given, context);
      context.path.pop();
      if (kept !== undefined) result[key] = kept;
      else if (isRequired) return undefined;
      else hasInvalidField = true;
    }
    // in an object that lost a field, a broken rule may only follow from that loss, which is already reported
    return applyRefinements(refinements, result, hasInvalidField ? { path: [], issues: null } : context);
  };
};

/** Leaves out the field that each violation names; returns undefined if it names none, unless it is advice alone. */
const applyRefinements = (
  refinements: readonly Refinement[],
  result: Record<string, unknown>,
  context: ParseContext,
): unknown => {
  for (const refine of refinements) {
    const violation = refine(result);
    if (!violation) continue;
    const [code, field] = violation;
    addIssue(context, code, undefined, [], field ? [field] : []);
    if (field === null) continue;
    if (!field) return undefined;
    delete result[field];
  }
  for (const _ in result) return result;
  return undefined;
};

/** The codes that mean "this is another kind of value" rather than "this value is wrong". */
const TYPE_MISMATCH = /required|unknown|wrong/;

/** Uses the option that fits with the fewest issues, and reports those. */
export const union =
  (...options: readonly Parser[]): Parser =>
  (value, context) => {
    for (const option of options) {
      const trial: ParseContext = { path: context.path, issues: null };
      const result = option(value, trial);
      if (result !== undefined && !trial.failed) return result;
    }
    let least = Infinity;
    let best: { result: unknown; issues: readonly Issue[] } | undefined;
    for (const option of options) {
      const issues: Issue[] = [];
      const result = option(value, { path: context.path, issues });
      let cost = result === undefined ? 100 : 0;
      for (const { code } of issues) cost += TYPE_MISMATCH.test(code) ? 11 : 1;
      if (cost >= least) continue;
      least = cost;
      best = { result, issues };
    }
    context.failed = true;
    context.issues?.push(...(best?.issues ?? []));
    return best?.result;
  };
