import type { Finding } from './finding.js';
import type { Format } from './formats.js';
import type { ProblemCode } from './problems.js';
import type { Rule } from './rules.js';
import { KEYWORD_SYNONYMS, foldKeyword } from './vocabulary.js';

/** Where a reading is, and what it has found. */
export interface Reading {
  /** The keys and indexes that lead from the input to the value. */
  readonly trail: (string | number)[];
  /** Null where the first finding settles it, and what it is does not matter. */
  readonly findings: Finding[] | null;
  failed?: true;
}

const toPath = (trail: Reading['trail']): string =>
  trail
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

/** Notes what is wrong here, or with the field `key`; stands for the value that is not taken. */
const refuse = (
  at: Reading,
  code: ProblemCode,
  received?: unknown,
  expected: readonly string[] = [],
  key: readonly string[] = [],
): undefined => {
  at.failed = true;
  at.findings?.push({ code, path: toPath([...at.trail, ...key]), received, expected });
};

/**
 * Reads a value, lenient on form and strict on meaning: a wrong part is reported and left out, and everything beside it
 * is kept. Gives undefined when nothing is left.
 */
export interface Reader {
  (value: unknown, at: Reading): unknown;
  /** The list that a field has when it is not given. */
  fallback?: readonly unknown[] | undefined;
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

export const text =
  ({ read, code, max }: Format): Reader =>
  (value, at) => {
    const given = Number.isFinite(value) ? String(value) : value;
    if (typeof given !== 'string') return refuse(at, 'wrong-type', value, ['text']);
    const clean = read(given);
    if (!clean) return refuse(at, clean === null ? code : 'empty', value);
    if (clean.length <= max) return clean;
    refuse(at, 'text-too-long', value, [String(max)]);
    return read(clean.slice(0, max));
  };

export const number =
  (whole = false, min = 0, max = NUMBER_MAX): Reader =>
  (value, at) => {
    const isText = typeof value === 'string';
    const given = isText && /^\s*\d{1,12}(?:\.\d{1,6})?\s*$/.test(value) ? Number(value) : value;
    if (typeof given !== 'number') return refuse(at, isText ? 'number-invalid' : 'wrong-type', value, ['number']);
    if (!(whole ? Number.isInteger(given) : Number.isFinite(given))) return refuse(at, 'number-invalid', value);
    // + 0: a minus zero would be shown with its sign
    return given >= min && given <= max ? given + 0 : refuse(at, 'out-of-range', value, [`${min} to ${max}`]);
  };

export const boolean: Reader = (value, at) => {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  return refuse(at, 'wrong-type', value, ['boolean']);
};

/** `words`: the keywords, with a space between them. */
export const keyword = (words: string): Reader => {
  const of = words.split(' ');
  return (value, at) => {
    if (typeof value !== 'string') return refuse(at, 'wrong-type', value, ['keyword']);
    if (of.includes(value)) return value;
    const word = foldKeyword(value);
    const found = of.find((known) => foldKeyword(known) === word || known === KEYWORD_SYNONYMS[word]);
    return found ?? refuse(at, 'unknown-value', value, of);
  };
};

/** `fallback` stands for a list that is not given. For what was given, empty or unreadable, it would be an invention. */
export const list = (read: Reader, fallback?: readonly unknown[], max = LIST_MAX): Reader => {
  const reader: Reader = (value, at) => {
    const isList = Array.isArray(value);
    const items: readonly unknown[] = isList ? value : [value];
    if (items.length > max) refuse(at, 'too-many', value, [String(max)]);
    const kept: unknown[] = [];
    for (let index = 0; index < items.length && index < max; index++) {
      if (isList) at.trail.push(index);
      const item = read(items[index], at);
      if (isList) at.trail.pop();
      if (item !== undefined) kept.push(item);
    }
    return kept.length > 0 ? kept : fallback && [];
  };
  reader.fallback = fallback;
  return reader;
};

/** The field that a bare text stands for. */
type TextKey = string | ((given: string) => string);

const keyOf = (textKey: TextKey, given: string): string => (typeof textKey === 'string' ? textKey : textKey(given));

/** `required`: how many fields must be there, the first ones. */
export const object = (
  fields: Readonly<Record<string, Reader>>,
  required = 0,
  textKey: TextKey = '',
  ...rules: readonly Rule[]
): Reader => {
  const keys = Object.keys(fields);
  const entries = Object.entries(fields);
  const known = new Set([...keys, ...SILENT_KEYS]);
  return (value, at) => {
    const source = typeof value === 'string' && textKey ? { [keyOf(textKey, value)]: value } : value;
    if (!isRecord(source)) return refuse(at, at.trail.length > 0 ? 'wrong-type' : 'not-a-posting', value, ['object']);
    let unknown = 0;
    for (const key of Object.keys(source)) {
      if (!known.has(key) && unknown++ < UNKNOWN_KEYS_MAX) refuse(at, 'unknown-key', undefined, keys, [key]);
    }
    if (at.failed && !at.findings) return undefined;
    const result: Record<string, unknown> = {};
    let lost = false;
    let index = 0;
    for (const [key, read] of entries) {
      const given = (Object.hasOwn(source, key) ? source[key] : null) ?? null;
      const needed = index++ < required;
      if (given === null && !needed) {
        if (read.fallback) result[key] = [...read.fallback];
        continue; // most fields of most postings
      }
      if (needed && isBlank(given)) return refuse(at, 'required', given ?? undefined, [], [key]);
      at.trail.push(key);
      const kept = read(given, at);
      at.trail.pop();
      if (kept !== undefined) result[key] = kept;
      else if (needed) return undefined;
      else lost = true;
    }
    // what a rule finds in an object that lost a field follows from that loss, which has been reported
    return applyRules(rules, result, lost ? { trail: [], findings: null } : at);
  };
};

/** A broken rule costs the field it blames, or else the whole object. */
const applyRules = (rules: readonly Rule[], result: Record<string, unknown>, at: Reading): unknown => {
  for (const rule of rules) {
    const [code, blamed] = rule(result) ?? [];
    if (!code) continue;
    refuse(at, code, undefined, [], blamed ? [blamed] : []);
    if (!blamed) return undefined;
    delete result[blamed];
  }
  return Object.keys(result).length > 0 ? result : undefined;
};

/** Problems that say "this is another kind of thing" rather than "this value is wrong". */
const MISFIT = /required|unknown|wrong/;

/** Takes the option that fits with the fewest findings, and reports those. */
export const either =
  (...options: readonly Reader[]): Reader =>
  (value, at) => {
    for (const option of options) {
      const trial: Reading = { trail: at.trail, findings: null };
      const result = option(value, trial);
      if (result !== undefined && !trial.failed) return result;
    }
    let least = Infinity;
    let best: { result: unknown; findings: readonly Finding[] } | undefined;
    for (const option of options) {
      const findings: Finding[] = [];
      const result = option(value, { trail: at.trail, findings });
      let cost = result === undefined ? 100 : 0;
      for (const { code } of findings) cost += MISFIT.test(code) ? 11 : 1;
      if (cost >= least) continue;
      least = cost;
      best = { result, findings };
    }
    at.failed = true;
    at.findings?.push(...(best?.findings ?? []));
    return best?.result;
  };
