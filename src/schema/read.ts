import type { Finding } from './finding.js';
import { FORMATS } from './formats.js';
import type { ProblemCode } from './problems.js';
import { RULES, type Rule, textKeyOf } from './rules.js';
import type { Field, ObjectShape, Shape } from './shape.js';
import { KEYWORD_SYNONYMS, foldKeyword } from './vocabulary.js';

/** Receives each finding. */
export type Report = (finding: Finding) => void;
type Reader<Kind extends Shape['kind']> = (
  shape: Extract<Shape, { kind: Kind }>,
  value: unknown,
  path: string,
  report: Report,
) => unknown;

/** What is in JSON-LD and editor files beside the fields. */
const SILENT_KEYS = new Set(['@context', '@type', '@id', '$schema']);
/** Unknown keys reported for one object: a wrong kind of file has hundreds. */
const UNKNOWN_KEYS_MAX = 12;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBlank = (value: unknown): boolean =>
  typeof value === 'string' ? !/[^\s\p{Cc}]/u.test(value) : (value ?? null) === null;

/**
 * Reads `value` as `shape` describes it, lenient on form and strict on meaning: a wrong part is reported and left out,
 * and everything beside it is kept. Returns undefined when nothing is left.
 */
export const read: Reader<Shape['kind']> = (shape, value, path, report) =>
  // each reader takes the shapes of its own kind, by which it was found
  (READERS[shape.kind] as Reader<Shape['kind']>)(shape, value, path, report);

const readText: Reader<'text'> = ({ format }, value, path, report) => {
  const { clean, check, code, max }: (typeof FORMATS)[typeof format] = FORMATS[format];
  const given = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (typeof given !== 'string') return refuse('wrong-type', value, ['a text'], path, report);
  const text = clean(given);
  if (!text) return refuse('empty', value, [], path, report);
  if (!check(text)) return refuse(code, value, [], path, report);
  if (text.length > max && code !== 'wrong-type') return refuse(code, value, [], path, report);
  if (text.length > max) report({ code: 'text-too-long', path, expected: [String(max)] });
  return text.length > max ? clean(text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '')) : text;
};

const readNumber: Reader<'number'> = ({ min, max, whole }, value, path, report) => {
  const isText = typeof value === 'string';
  const number = isText && /^\s*\d{1,12}(?:\.\d{1,6})?\s*$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number')
    return refuse(isText ? 'number-invalid' : 'wrong-type', value, ['a number'], path, report);
  if (!Number.isFinite(number) || (whole && !Number.isInteger(number))) {
    return refuse('number-invalid', value, [], path, report);
  }
  return number >= min && number <= max ? number : refuse('out-of-range', value, [`${min} to ${max}`], path, report);
};

const readBoolean: Reader<'boolean'> = (_, value, path, report) => {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  return refuse('wrong-type', value, ['true or false'], path, report);
};

const readKeyword: Reader<'keyword'> = ({ of }, value, path, report) => {
  if (typeof value !== 'string') return refuse('wrong-type', value, ['a text'], path, report);
  const word = foldKeyword(value);
  const synonym = Object.hasOwn(KEYWORD_SYNONYMS, word) ? KEYWORD_SYNONYMS[word] : undefined;
  const found = of.find((keyword) => foldKeyword(keyword) === word || keyword === synonym);
  return found ?? refuse('unknown-value', value, of, path, report);
};

const refuse = (
  code: ProblemCode,
  received: unknown,
  expected: readonly string[],
  path: string,
  report: Report,
): undefined => {
  report({ code, path, received, expected });
  return undefined;
};

const readList: Reader<'list'> = ({ of, max }, value, path, report) => {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (items.length > max) report({ code: 'too-many', path, expected: [String(max)] });
  const at = (index: number): string => (Array.isArray(value) ? `${path}[${index}]` : path);
  const kept = items.slice(0, max).map((item, index) => read(of, item, at(index), report));
  const found = kept.filter((item) => item !== undefined);
  return found.length > 0 ? found : undefined;
};

const readObject: Reader<'object'> = (shape, value, path, report) => {
  const { fields, required = [], textKey } = shape;
  const source = typeof value === 'string' && textKey ? { [textKeyOf(textKey, value)]: value } : value;
  if (!isRecord(source)) return refuse(path ? 'wrong-type' : 'not-a-posting', value, ['an object'], path, report);
  reportUnknownKeys(source, Object.keys(fields), path, report);
  const result: Record<string, unknown> = {};
  let lost = false;
  for (const [key, field] of Object.entries(fields)) {
    const at = path ? `${path}.${key}` : key;
    const given = Object.hasOwn(source, key) ? source[key] : undefined;
    if (required.includes(key) && isBlank(given)) return refuse('required', given, [], at, report);
    const kept = readField(field, given, at, report);
    if (kept !== undefined) result[key] = kept;
    else if (required.includes(key)) return undefined;
    else lost ||= (given ?? null) !== null;
  }
  // what a rule finds in an object that lost a field follows from that loss, which has been reported
  return applyRules(shape, result, path, lost ? () => undefined : report);
};

const readField = (field: Field, value: unknown, path: string, report: Report): unknown =>
  (value === undefined || value === null ? undefined : read(field, value, path, report)) ??
  structuredClone(field.fallback);

/** A broken rule costs the field it blames, or else the whole object. */
const applyRules = (
  { rules = [] }: ObjectShape,
  result: Record<string, unknown>,
  path: string,
  report: Report,
): unknown => {
  const kept = { ...result };
  for (const name of rules) {
    const { check, code, blames }: Rule = RULES[name];
    if (check(kept)) continue;
    report({ code, path: blames ? `${path}.${blames}` : path });
    if (!blames) return undefined;
    delete kept[blames];
  }
  return Object.keys(kept).length > 0 ? kept : undefined;
};

const reportUnknownKeys = (source: object, known: readonly string[], path: string, report: Report): void => {
  const unknown = Object.keys(source).filter((key) => !known.includes(key) && !SILENT_KEYS.has(key));
  for (const key of unknown.slice(0, UNKNOWN_KEYS_MAX)) {
    report({ code: 'unknown-key', path: path ? `${path}.${key}` : key, expected: known });
  }
};

/** Problems that say "this is another kind of thing" rather than "this value is wrong". */
const MISFIT: ReadonlySet<ProblemCode> = new Set(['required', 'unknown-key', 'unknown-value', 'wrong-type']);

/** Takes the option that fits with the fewest findings, and reports those. */
const readEither: Reader<'either'> = ({ of }, value, path, report) => {
  const tries = of.map((option) => {
    const findings: Finding[] = [];
    const result = read(option, value, path, (finding) => findings.push(finding));
    const misfits = findings.filter(({ code }) => MISFIT.has(code)).length;
    return { result, findings, cost: findings.length + 10 * misfits + (result === undefined ? 100 : 0) };
  });
  const best = tries.reduce((a, b) => (b.cost < a.cost ? b : a));
  best.findings.forEach(report);
  return best.result;
};

const READERS: { [Kind in Shape['kind']]: Reader<Kind> } = {
  text: readText,
  number: readNumber,
  boolean: readBoolean,
  keyword: readKeyword,
  list: readList,
  object: readObject,
  either: readEither,
};
