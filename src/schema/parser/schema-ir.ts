import type * as z from 'zod/v4/core';
import { type FormatName, type RefinementName, schemaMeta } from '../field-types.js';

/**
 * The schema as plain data, of which the readers are made. zod stays the source, for types, JSON Schema and this; the
 * build prints the readers into the package, so that a page downloads about 1 kB of calls and not zod.
 */
export type SchemaNode =
  | { readonly kind: 'text'; readonly format: FormatName }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly whole?: boolean }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'keyword'; readonly of: readonly string[] }
  | { readonly kind: 'list'; readonly of: SchemaNode; readonly max: number; readonly defaultValue?: readonly unknown[] }
  | { readonly kind: 'either'; readonly of: readonly SchemaNode[] }
  | ObjectNode;

export interface ObjectNode {
  readonly kind: 'object';
  readonly fields: Readonly<Record<string, SchemaNode>>;
  /** How many fields must be there: the first ones. */
  readonly required: number;
  readonly rules?: readonly RefinementName[];
  readonly shorthandKey?: string;
}

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

const toObjectNode = (schema: z.$ZodObject): ObjectNode => {
  const { rules, shorthandKey } = schemaMeta.get(schema) ?? {};
  const { shape, checks = [] } = schema._zod.def;
  if (checks.length !== (rules?.length ?? 0)) throw new Error('A rule between fields must be one of RULES');
  const entries = Object.entries(shape);
  const needed = entries.map(([, field]) => !field._zod.optin);
  const required = needed.filter(Boolean).length;
  if (needed.lastIndexOf(true) >= required) throw new Error('Required fields must come first');
  return {
    kind: 'object',
    fields: Object.fromEntries(entries.map(([key, field]) => [key, toFieldNode(field)])),
    required,
    ...(rules && { rules }),
    ...(shorthandKey && { shorthandKey }),
  };
};

const toFieldNode = (schema: z.$ZodType): SchemaNode => {
  // zod's documented way for walkers: $ZodTypes is the union of its own schema classes
  const { def } = (schema as z.$ZodTypes)._zod;
  if (def.type === 'optional') return toSchemaNode(def.innerType);
  if (def.type !== 'default') return toSchemaNode(schema);
  const shape = toSchemaNode(def.innerType);
  if (shape.kind !== 'list' || !Array.isArray(def.defaultValue)) throw new Error('Only a list may have a default');
  return { ...shape, defaultValue: def.defaultValue };
};

/** The shape of a schema. Throws on what the parser could not read, so that a build fails rather than a page. */
export const toSchemaNode = (schema: z.$ZodType): SchemaNode => {
  const known = schema as z.$ZodTypes;
  const { def } = known._zod;
  switch (def.type) {
    case 'string': {
      const { format } = schemaMeta.get(schema) ?? {};
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
      return { kind: 'list', of: toSchemaNode(def.element), max: limitsOf(known).max };
    case 'union':
      return { kind: 'either', of: def.options.map(toSchemaNode) };
    case 'object':
      return toObjectNode(known as z.$ZodObject);
    default:
      throw new Error(`The parser cannot read a ${def.type}`);
  }
};
