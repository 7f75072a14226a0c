import type { Finding } from './finding.js';
import { FORMATS } from './formats.js';
import type { ProblemCode } from './problems.js';
import { RULES, type Rule, textKeyOf } from './rules.js';
import type { Field, ObjectShape, Shape } from './shape.js';
import { KEYWORD_SYNONYMS, foldKeyword } from './vocabulary.js';

/** Receives each finding. */
export type Report = (finding: Finding) => void;

/** Where the reading is, and whom it tells. */
export class Place {
  readonly path: string;
  readonly report: Report;
  constructor(report: Report, path = '') {
    this.report = report;
    this.path = path;
  }

  /** The place of a field. */
  at(key: string): Place {
    return new Place(this.report, this.path ? `${this.path}.${key}` : key);
  }

  /** Reports what is wrong here, and stands for the value that is not taken. */
  refuse(code: ProblemCode, received?: unknown, expected: readonly string[] = []): undefined {
    this.report({ code, path: this.path, received, expected });
    return undefined;
  }
}

type Reader<Kind extends Shape['kind']> = (
  shape: Extract<Shape, { kind: Kind }>,
  value: unknown,
  place: Place,
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
export const read: Reader<Shape['kind']> = (shape, value, place) =>
  // each reader takes the shapes of its own kind, by which it was found
  (READERS[shape.kind] as Reader<Shape['kind']>)(shape, value, place);

const readText: Reader<'text'> = ({ kind, format }, value, place) => {
  const { clean, check, code, max }: (typeof FORMATS)[typeof format] = FORMATS[format];
  const given = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (typeof given !== 'string') return place.refuse('wrong-type', value, [kind]);
  const text = clean(given);
  if (!text) return place.refuse('empty', value);
  const tooLong = text.length > max;
  // only free text can lose its end and still mean the same; what is too long meets no pattern
  if ((tooLong && code !== 'wrong-type') || !check(text)) return place.refuse(code, value);
  if (tooLong) place.refuse('text-too-long', value, [String(max)]);
  return tooLong ? clean(text.slice(0, max)) : text;
};

const readNumber: Reader<'number'> = ({ kind, min, max, whole }, value, place) => {
  const isText = typeof value === 'string';
  const number = isText && /^\s*\d{1,12}(?:\.\d{1,6})?\s*$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number') return place.refuse(isText ? 'number-invalid' : 'wrong-type', value, [kind]);
  if (!Number.isFinite(number) || (whole && !Number.isInteger(number))) return place.refuse('number-invalid', value);
  // + 0: a minus zero would be shown with its sign
  return number >= min && number <= max ? number + 0 : place.refuse('out-of-range', value, [`${min} to ${max}`]);
};

const readBoolean: Reader<'boolean'> = ({ kind }, value, place) => {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  return place.refuse('wrong-type', value, [kind]);
};

const readKeyword: Reader<'keyword'> = ({ kind, of }, value, place) => {
  if (typeof value !== 'string') return place.refuse('wrong-type', value, [kind]);
  if (of.includes(value)) return value;
  const word = foldKeyword(value);
  const synonym = Object.hasOwn(KEYWORD_SYNONYMS, word) ? KEYWORD_SYNONYMS[word] : undefined;
  const found = of.find((keyword) => foldKeyword(keyword) === word || keyword === synonym);
  return found ?? place.refuse('unknown-value', value, of);
};

const readList: Reader<'list'> = ({ of, max }, value, place) => {
  const isList = Array.isArray(value);
  const items: readonly unknown[] = isList ? value : [value];
  if (items.length > max) place.refuse('too-many', value, [String(max)]);
  const kept = items
    .slice(0, max)
    .map((item, index) => read(of, item, isList ? new Place(place.report, `${place.path}[${index}]`) : place))
    .filter((item) => item !== undefined);
  return kept.length > 0 ? kept : undefined;
};

const readObject: Reader<'object'> = (shape, value, place) => {
  const { kind, fields, required = [], textKey } = shape;
  const source = typeof value === 'string' && textKey ? { [textKeyOf(textKey, value)]: value } : value;
  if (!isRecord(source)) return place.refuse(place.path ? 'wrong-type' : 'not-a-posting', value, [kind]);
  reportUnknownKeys(source, fields, place);
  const result: Record<string, unknown> = {};
  let lost = false;
  for (const [key, field] of entriesOf(fields)) {
    const given = Object.hasOwn(source, key) ? (source[key] ?? null) : null;
    const needed = required.includes(key);
    if (given === null && !needed && !field.fallback) continue; // most fields of most postings
    const at = place.at(key);
    if (needed && isBlank(given)) return at.refuse('required', given ?? undefined);
    const kept = readField(field, given, at);
    if (kept !== undefined) result[key] = kept;
    else if (needed) return undefined;
    else lost ||= given !== null;
  }
  // what a rule finds in an object that lost a field follows from that loss, which has been reported
  return applyRules(shape, result, lost ? new Place(() => undefined) : place);
};

/** The fields of each shape, listed once. */
const entries = new WeakMap<object, [string, Field][]>();
const entriesOf = (fields: ObjectShape['fields']): [string, Field][] => {
  const known = entries.get(fields) ?? Object.entries(fields);
  entries.set(fields, known);
  return known;
};

/** A default stands for what was not given. For what was given, empty or unreadable, it would be an invention. */
const readField = (field: Field, value: unknown, place: Place): unknown => {
  if (value === null) return structuredClone(field.fallback);
  return read(field, value, place) ?? (field.fallback && []);
};

/** A broken rule costs the field it blames, or else the whole object. */
const applyRules = ({ rules = [] }: ObjectShape, result: Record<string, unknown>, place: Place): unknown => {
  const kept = { ...result };
  for (const name of rules) {
    const { check, code, blames }: Rule = RULES[name];
    if (check(kept)) continue;
    (blames ? place.at(blames) : place).refuse(code);
    if (!blames) return undefined;
    delete kept[blames];
  }
  return Object.keys(kept).length > 0 ? kept : undefined;
};

const reportUnknownKeys = (source: object, fields: ObjectShape['fields'], place: Place): void => {
  const unknown = Object.keys(source).filter((key) => !Object.hasOwn(fields, key) && !SILENT_KEYS.has(key));
  for (const key of unknown.slice(0, UNKNOWN_KEYS_MAX))
    place.at(key).refuse('unknown-key', undefined, Object.keys(fields));
};

/** Problems that say "this is another kind of thing" rather than "this value is wrong". */
const MISFIT: ReadonlySet<ProblemCode> = new Set(['required', 'unknown-key', 'unknown-value', 'wrong-type']);

/** Takes the option that fits with the fewest findings, and reports those. */
const readEither: Reader<'either'> = ({ of }, value, place) => {
  let best: { result: unknown; findings: Finding[]; cost: number } | undefined;
  for (const option of of) {
    const findings: Finding[] = [];
    const result = read(option, value, new Place((finding) => findings.push(finding), place.path));
    const misfits = findings.filter(({ code }) => MISFIT.has(code)).length;
    const cost = findings.length + 10 * misfits + (result === undefined ? 100 : 0);
    if (cost === 0) return result;
    if (!best || cost < best.cost) best = { result, findings, cost };
  }
  best?.findings.forEach(place.report);
  return best?.result;
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
