import type { Issue } from '../issues/issue.js';
import type { Format } from '../formats.js';
import type { ProblemCode } from '../issues/problem.js';
import type { Refinement } from '../refinements.js';
import { ENUM_SYNONYMS, normalizeEnumValue } from '../enums.js';

/** Where a reading is, and what it has found. */
export interface ParseContext {
  /** The keys and indexes that lead from the input to the value. */
  readonly path: (string | number)[];
  /** Null where the first issue settles it, and what it is does not matter. */
  readonly issues: Issue[] | null;
  failed?: true;
}

const toPath = (path: ParseContext['path']): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

/** Notes what is wrong here, or with the field `key`; stands for the value that is not taken. */
const addIssue = (
  at: ParseContext,
  code: ProblemCode,
  received?: unknown,
  expected: readonly string[] = [],
  key: readonly string[] = [],
): undefined => {
  at.failed = true;
  at.issues?.push({ code, path: toPath([...at.path, ...key]), received, expected });
};

/**
 * Reads a value, lenient on form and strict on meaning: a wrong part is reported and left out, and everything beside it
 * is kept. Gives undefined when nothing is left.
 */
export interface Parser {
  (value: unknown, at: ParseContext): unknown;
  /** The list that a field has when it is not given. */
  defaultValue?: readonly unknown[] | undefined;
}

/** Most entries of a list: the longest real list of places had 65. */
export const LIST_MAX = 100;
/** Largest amount of money, or count. */
export const NUMBER_MAX = 1e9;

/** What is in JSON-LD and editor files beside the fields. */
const SILENT_KEYS = ['@context', '@type', '@id', '$schema'];
/** Unknown keys reported for one object: a wrong kind of file has hundreds. */
const UNKNOWN_KEYS_MAX = 12;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBlank = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && !/[^\s\p{Cc}]/u.test(value));

export const string =
  ({ normalize, code, max }: Format): Parser =>
  (value, at) => {
    const given = Number.isFinite(value) ? String(value) : value;
    if (typeof given !== 'string') return addIssue(at, 'wrong-type', value, ['text']);
    const clean = normalize(given);
    if (!clean) return addIssue(at, clean === null ? code : 'empty', value);
    if (clean.length <= max) return clean;
    addIssue(at, 'text-too-long', value, [String(max)]);
    return normalize(clean.slice(0, max));
  };

export const number =
  (whole = false, min = 0, max = NUMBER_MAX): Parser =>
  (value, at) => {
    const isText = typeof value === 'string';
    const given = isText && /^\s*\d{1,12}(?:\.\d{1,6})?\s*$/.test(value) ? Number(value) : value;
    if (typeof given !== 'number') return addIssue(at, isText ? 'number-invalid' : 'wrong-type', value, ['number']);
    if (!(whole ? Number.isInteger(given) : Number.isFinite(given))) return addIssue(at, 'number-invalid', value);
    // + 0: a minus zero would be shown with its sign
    return given >= min && given <= max ? given + 0 : addIssue(at, 'out-of-range', value, [`${min} to ${max}`]);
  };

export const boolean: Parser = (value, at) => {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  return addIssue(at, 'wrong-type', value, ['boolean']);
};

/** `words`: the keywords, with a space between them. */
export const enumOf = (words: string): Parser => {
  const of = words.split(' ');
  return (value, at) => {
    if (typeof value !== 'string') return addIssue(at, 'wrong-type', value, ['keyword']);
    if (of.includes(value)) return value;
    const word = normalizeEnumValue(value);
    const found = of.find((known) => normalizeEnumValue(known) === word || known === ENUM_SYNONYMS[word]);
    return found ?? addIssue(at, 'unknown-value', value, of);
  };
};

/** `fallback` stands for a list that is not given. For what was given, empty or unreadable, it would be an invention. */
export const array = (read: Parser, fallback?: readonly unknown[], max = LIST_MAX): Parser => {
  const reader: Parser = (value, at) => {
    const isList = Array.isArray(value);
    const items: readonly unknown[] = isList ? value : [value];
    if (items.length > max) addIssue(at, 'too-many', value, [String(max)]);
    const kept: unknown[] = [];
    for (let index = 0; index < items.length && index < max; index++) {
      if (isList) at.path.push(index);
      const item = read(items[index], at);
      if (isList) at.path.pop();
      if (item !== undefined) kept.push(item);
    }
    return kept.length > 0 ? kept : fallback && [];
  };
  reader.defaultValue = fallback;
  return reader;
};

/** The field that a bare text stands for. */
type ShorthandKey = string | ((given: string) => string);

const keyOf = (shorthandKey: ShorthandKey, given: string): string =>
  typeof shorthandKey === 'string' ? shorthandKey : shorthandKey(given);

/** `required`: how many fields must be there, the first ones. */
export const object = (
  fields: Readonly<Record<string, Parser>>,
  required = 0,
  shorthandKey: ShorthandKey = '',
  ...rules: readonly Refinement[]
): Parser => {
  const keys = Object.keys(fields);
  const entries = Object.entries(fields);
  const known = new Set([...keys, ...SILENT_KEYS]);
  return (value, at) => {
    const source = typeof value === 'string' && shorthandKey ? { [keyOf(shorthandKey, value)]: value } : value;
    if (!isRecord(source)) return addIssue(at, at.path.length > 0 ? 'wrong-type' : 'not-a-posting', value, ['object']);
    let unknown = 0;
    for (const key of Object.keys(source)) {
      if (!known.has(key) && unknown++ < UNKNOWN_KEYS_MAX) addIssue(at, 'unknown-key', undefined, keys, [key]);
    }
    if (at.failed && !at.issues) return undefined;
    const result: Record<string, unknown> = {};
    let hasInvalidField = false;
    let index = 0;
    for (const [key, read] of entries) {
      const given = (Object.hasOwn(source, key) ? source[key] : null) ?? null;
      const isRequired = index++ < required;
      if (given === null && !isRequired) {
        if (read.defaultValue) result[key] = [...read.defaultValue];
        continue; // most fields of most postings
      }
      if (isRequired && isBlank(given)) return addIssue(at, 'required', given ?? undefined, [], [key]);
      at.path.push(key);
      const kept = read(given, at);
      at.path.pop();
      if (kept !== undefined) result[key] = kept;
      else if (isRequired) return undefined;
      else hasInvalidField = true;
    }
    // what a rule finds in an object that lost a field follows from that loss, which has been reported
    return applyRefinements(rules, result, hasInvalidField ? { path: [], issues: null } : at);
  };
};

/** A broken rule costs the field it blames, or else the whole object. */
const applyRefinements = (rules: readonly Refinement[], result: Record<string, unknown>, at: ParseContext): unknown => {
  for (const rule of rules) {
    const [code, field] = rule(result) ?? [];
    if (!code) continue;
    addIssue(at, code, undefined, [], field ? [field] : []);
    if (!field) return undefined;
    delete result[field];
  }
  return Object.keys(result).length > 0 ? result : undefined;
};

/** Problems that say "this is another kind of thing" rather than "this value is wrong". */
const TYPE_MISMATCH = /required|unknown|wrong/;

/** Takes the option that fits with the fewest issues, and reports those. */
export const union =
  (...options: readonly Parser[]): Parser =>
  (value, at) => {
    for (const option of options) {
      const trial: ParseContext = { path: at.path, issues: null };
      const result = option(value, trial);
      if (result !== undefined && !trial.failed) return result;
    }
    let least = Infinity;
    let best: { result: unknown; issues: readonly Issue[] } | undefined;
    for (const option of options) {
      const issues: Issue[] = [];
      const result = option(value, { path: at.path, issues });
      let cost = result === undefined ? 100 : 0;
      for (const { code } of issues) cost += TYPE_MISMATCH.test(code) ? 11 : 1;
      if (cost >= least) continue;
      least = cost;
      best = { result, issues };
    }
    at.failed = true;
    at.issues?.push(...(best?.issues ?? []));
    return best?.result;
  };
