import type * as z from 'zod/v4/core';
import type { FormatName } from './formats.js';
import { annotations } from './primitives.js';
import type { RuleName } from './rules.js';

/**
 * The schema as plain data: what `read` walks. zod stays the source, for types, JSON Schema and this; the build prints
 * the shape into the package, so that a page downloads about 1 kB of data and not zod.
 */
export type Shape =
  | { readonly kind: 'text'; readonly format: FormatName }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly whole?: boolean }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'keyword'; readonly of: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape; readonly max: number }
  | { readonly kind: 'either'; readonly of: readonly Shape[] }
  | ObjectShape;

export interface ObjectShape {
  readonly kind: 'object';
  readonly fields: Readonly<Record<string, Field>>;
  readonly required?: readonly string[];
  readonly rules?: readonly RuleName[];
  readonly textKey?: string;
}

/** A field's shape, with the list it has when it is not given. */
export type Field = Shape & { readonly fallback?: unknown };

/** The limits that a schema's checks set. Throws without an upper one: every list and number has an end. */
const limitsOf = (schema: z.$ZodTypes): { min: number; max: number } => {
  let [min, max] = [0, Infinity];
  for (const check of schema._zod.def.checks ?? []) {
    const { def } = (check as z.$ZodChecks)._zod;
    if (def.check === 'greater_than') min = Number(def.value);
    if (def.check === 'less_than') max = Number(def.value);
    if (def.check === 'max_length') max = def.maximum;
  }
  if (max === Infinity) throw new Error(`A ${schema._zod.def.type} must have a maximum`);
  return { min, max };
};

const toObjectShape = (schema: z.$ZodObject): ObjectShape => {
  const { rules, textKey } = annotations.get(schema) ?? {};
  const { shape, checks = [] } = schema._zod.def;
  if (checks.length !== (rules?.length ?? 0)) throw new Error('A rule between fields must be one of RULES');
  const entries = Object.entries(shape);
  const required = entries.filter(([, field]) => !field._zod.optin).map(([key]) => key);
  return {
    kind: 'object',
    fields: Object.fromEntries(entries.map(([key, field]) => [key, toField(field)])),
    ...(required.length > 0 && { required }),
    ...(rules && { rules }),
    ...(textKey && { textKey }),
  };
};

const toField = (schema: z.$ZodType): Field => {
  // zod's documented way for walkers: $ZodTypes is the union of its own schema classes
  const { def } = (schema as z.$ZodTypes)._zod;
  if (def.type === 'optional') return toShape(def.innerType);
  return def.type === 'default' ? { ...toShape(def.innerType), fallback: def.defaultValue } : toShape(schema);
};

/** The shape of a schema. Throws on what the parser could not read, so that a build fails rather than a page. */
export const toShape = (schema: z.$ZodType): Shape => {
  const known = schema as z.$ZodTypes;
  const { def } = known._zod;
  switch (def.type) {
    case 'string': {
      const { format } = annotations.get(schema) ?? {};
      if (!format) throw new Error('A text must have one of FORMATS');
      return { kind: 'text', format };
    }
    case 'number': {
      return { kind: 'number', ...limitsOf(known), ...('format' in def && { whole: true }) };
    }
    case 'boolean':
      return { kind: 'boolean' };
    case 'enum':
      return { kind: 'keyword', of: Object.keys(def.entries) };
    case 'array':
      return { kind: 'list', of: toShape(def.element), max: limitsOf(known).max };
    case 'union':
      return { kind: 'either', of: def.options.map(toShape) };
    case 'object':
      return toObjectShape(known as z.$ZodObject);
    default:
      throw new Error(`The parser cannot read a ${def.type}`);
  }
};
