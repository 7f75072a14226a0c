/** What authors may write: the schema of a posting's input, derived from the schema of its output. */
import * as z from 'zod/mini';
import type * as core from 'zod/v4/core';
import { ENUM_SYNONYMS, normalizeEnumValue } from './enums.js';
import { type Shorthand, schemaMeta } from './field-types.js';
import { JobPostingSchema } from './job-posting.js';

/** A text that stands for an enumeration's value, besides the value itself. */
type Spelling = string & {};

/** The input of a schema: one value for a list, text for an object that it may stand for, numbers as text. */
type InputOf<Schema> =
  Schema extends z.ZodMiniOptional<infer Inner>
    ? InputOf<Inner> | undefined
    : Schema extends z.ZodMiniArray<infer Item>
      ? InputOf<Item> | readonly InputOf<Item>[]
      : Schema extends z.ZodMiniObject<infer Shape>
        ?
            | InputOfShape<Shape>
            | (Schema extends Shorthand ? string : never)
            | (Shape extends { readonly minValue: unknown; readonly unitText: unknown } ? number : never)
        : Schema extends z.ZodMiniUnion<infer Options>
          ? InputOf<Options[number]>
          : Schema extends z.ZodMiniEnum<infer Values>
            ? Values[keyof Values] | Spelling
            : Schema extends z.ZodMiniNumber
              ? number | string
              : Schema extends z.ZodMiniBoolean
                ? boolean | 'yes' | 'no' | 'true' | 'false' | Spelling
                : string;

type IsOptional<Schema> = Schema extends z.ZodMiniOptional ? true : false;
type InputOfShape<Shape> = {
  readonly [Key in keyof Shape as IsOptional<Shape[Key]> extends true ? never : Key]: InputOf<Shape[Key]>;
} & {
  readonly [Key in keyof Shape as IsOptional<Shape[Key]> extends true ? Key : never]?:
    | InputOf<Shape[Key]>
    | (Key extends 'identifier' | 'postalCode' | 'gpa' ? number : never);
};

/** The keys of editors and JSON-LD, which the parser ignores. */
interface IgnoredKeys {
  readonly $schema?: string;
  readonly '@context'?: unknown;
  readonly '@type'?: unknown;
  readonly '@id'?: unknown;
}

/** A posting as authors may write it; `parsePosting` reads it. */
export type JobPostingInput = InputOfShape<(typeof JobPostingSchema)['shape']> & IgnoredKeys;

const DAY = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const ISO_DATE = String.raw`${DAY}(?:[Tt ]\d{2}:\d{2}.*)?`;
/** Other ways to write a date: with a year of four digits, `31 March 2027`, `03/31/2027`. */
const WRITTEN_DATE = String.raw`(?!\d{4}-\d\d)(?=.*\d{4}).*[\s./,年-].*`;

/** What can be checked of a text's format by a pattern; `parsePosting` checks more. */
const PATTERNS: Readonly<Record<string, { readonly pattern: string; readonly examples: readonly string[] }>> = {
  dateOrTime: { pattern: `${ISO_DATE}|${WRITTEN_DATE}`, examples: ['2026-05-18', '2026-05-18T17:00+02:00'] },
  partialDate: {
    pattern: String.raw`\d{4}(?:-(?:0[1-9]|1[0-2]))?|${DAY}|${WRITTEN_DATE}`,
    examples: ['2026-05-18', '2026-05'],
  },
};

/** `[Ff]ull[ _-]?[Tt]ime` for `FULL_TIME`. */
const spellingOf = (word: string): string =>
  word
    .split('_')
    .map((part) => `[${part[0]}${part[0]?.toLowerCase()}](?:${part.slice(1)}|${part.slice(1).toLowerCase()})`)
    .join('[ _-]?');

/** The words of synonyms that are written as two. */
const TWO_WORDS = /^(IN|ONE)(OFFICE|PERSON|TIME)$/;

/** `per hour`, `/ hour`, `an hour`. */
const UNIT_PREFIX = String.raw`(?:(?:[Pp]er|[Aa]n?) |/ ?)?`;
/** Words for "no deadline". */
const ROLLING =
  '(?:[Oo]n a )?[Rr]olling(?: (?:basis|admissions?|deadline))?|(?:[Oo]pen |[Oo]ngoing |[Pp]osted )?[Uu]ntil (?:the (?:position|role) is )?filled|' +
  '[Oo]ngoing|[Nn]o deadline|[Ll]aufend|[Ff]ortlaufend';
/** `yes`, `No`, `TRUE`. */
const BOOLEAN = /^(?:[Yy](?:es|ES)|[Nn][Oo]|[Tt](?:rue|RUE)|[Ff](?:alse|ALSE))$/;

/** The usual spellings of the values of an enumeration. */
const spellingsOf = (values: readonly string[]): string => {
  const synonyms = Object.entries(ENUM_SYNONYMS).flatMap(([word, value]) => (values.includes(value) ? [word] : []));
  return [...values, ...synonyms.filter((word) => !values.map(normalizeEnumValue).includes(word))]
    .map((word) => spellingOf(word.replace(TWO_WORDS, '$1_$2')))
    .join('|');
};

const anchored = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

/** The output schema that an object of the input is derived from. */
export const outputSchemas = new WeakMap<object, object>();

const toText = (schema: core.$ZodString): z.ZodMiniType => {
  const { format = '' } = schemaMeta.get(schema) ?? {};
  const { pattern, examples } = PATTERNS[format] ?? {};
  const text = z.string().check(z.minLength(1), ...(pattern ? [z.regex(anchored(pattern))] : []));
  return examples ? text.check(z.meta({ examples })) : text;
};

const toObject = (schema: core.$ZodObject): z.ZodMiniType => {
  const fields = Object.entries(schema._zod.def.shape).map(([key, field]) => [key, toField(key, field)] as const);
  const object = z.strictObject(Object.fromEntries(fields));
  outputSchemas.set(object, schema);
  if (!schemaMeta.get(schema)?.shorthandKey) return object;
  const text = z.string().check(z.minLength(1));
  // a bare amount is a band of pay
  return 'minValue' in schema._zod.def.shape
    ? z.union([object, text, z.number().check(z.minimum(0))])
    : z.union([object, text]);
};

/** Texts that are often written as numbers. */
const NUMERIC = /^(?:identifier|postalCode|gpa)$/;

/** The input of a field of an object. */
const toField = (key: string, field: core.$ZodType): z.ZodMiniType => {
  const input = toInput(field);
  return NUMERIC.test(key) ? z.optional(z.union([input, z.number()])) : input;
};

/** The texts of a union are one text, so that an editor names all that is possible. */
const toUnion = (options: readonly core.$ZodType[]): z.ZodMiniType => {
  const known = options as readonly core.$ZodTypes[]; // zod's documented way for walkers
  const words = known.flatMap(({ _zod: { def } }) => (def.type === 'enum' ? Object.keys(def.entries) : []));
  const isShort = known.some((option) => schemaMeta.get(option)?.shorthandKey);
  const others = known.filter(({ _zod: { def } }) => def.type !== 'enum');
  const [text] = others.filter(({ _zod: { def } }) => def.type === 'string');
  if (words.length === 0 || (!isShort && !text)) return z.union(options.map(toInput) as [z.ZodMiniType]);
  const { pattern, examples = [] } = PATTERNS[(text && schemaMeta.get(text)?.format) ?? ''] ?? {};
  const merged = z
    .string()
    .check(
      z.minLength(1),
      ...(pattern ? [z.regex(anchored(`${spellingsOf(words)}|${ROLLING}|${pattern}`))] : []),
      z.meta({ examples: [...words, ...examples] }),
    );
  const objects = others.filter((option) => option !== text).map(toInput);
  return objects.length > 0 ? z.union([merged, ...objects.flatMap(optionsOf)]) : merged;
};

/** The objects of an input: without the text that stands for one. */
const optionsOf = (input: z.ZodMiniType): readonly z.ZodMiniType[] =>
  outputSchemas.has(input) || !('options' in input._zod.def)
    ? [input]
    : (input._zod.def.options as readonly z.ZodMiniType[]).filter((option) => outputSchemas.has(option));

/** The input of an output schema. */
const toInput = (schema: core.$ZodType): z.ZodMiniType => {
  const known = schema as core.$ZodTypes; // as above
  const { def } = known._zod;
  switch (def.type) {
    case 'optional':
      return z.optional(toInput(def.innerType));
    case 'array': {
      const item = toInput(def.element);
      return z.union([item, z.array(item).check(z.maxLength(100))]);
    }
    case 'union':
      return toUnion(def.options);
    case 'object':
      return toObject(known as core.$ZodObject);
    case 'enum': {
      const values = Object.keys(def.entries);
      const prefix = values.includes('HOUR') ? UNIT_PREFIX : '';
      const one = `${prefix}(?:${spellingsOf(values)})`;
      // `full-time, internship`
      const pattern = values.includes('FULL_TIME') ? `${one}(?: ?[,/;&+|] ?${one})*` : one;
      return z.union([z.enum(values), z.string().check(z.regex(anchored(pattern)))]);
    }
    case 'number':
      return z.union([z.number().check(z.minimum(0)), z.string().check(z.regex(/\d/))]);
    case 'boolean':
      return z.union([z.boolean(), z.enum(['yes', 'no', 'true', 'false']), z.string().check(z.regex(BOOLEAN))]);
    case 'string':
      return toText(known as core.$ZodString);
    default:
      throw new Error(`An input cannot be derived from a ${def.type}`);
  }
};

const ignored = {
  /** The JSON Schema of this file, for editors. */
  $schema: z.optional(z.string()),
  '@context': z.optional(z.unknown()),
  '@type': z.optional(z.unknown()),
  '@id': z.optional(z.unknown()),
};

const ofPosting = (): z.ZodMiniObject => {
  const fields = Object.entries(JobPostingSchema.shape).map(([key, field]) => [key, toField(key, field)]);
  const input = z.strictObject({ ...Object.fromEntries(fields), ...ignored });
  outputSchemas.set(input, JobPostingSchema);
  return input;
};

/**
 * A posting as authors may write it: one value for a list, text for an object, dates and amounts as people write them.
 * Strict on keys, so that an editor marks a misspelled one. `parsePosting` reads the same, and checks more.
 */
export const JobPostingInputSchema = ofPosting() as unknown as z.ZodMiniType<JobPostingInput, JobPostingInput>; // a shape made at run time
