import type * as z from 'zod/v4/core';
import { type FormatName, type RefinementName, schemaMeta } from '../field-types.js';

/**
 * The schema as plain data, from which the parser is generated. zod is the source of the types, of the JSON Schema and of
 * this; a page downloads the generated parser, about 1 kB, instead of zod.
 */
export type SchemaNode =
  | { readonly kind: 'string'; readonly format: FormatName }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly whole?: boolean }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'enum'; readonly of: readonly string[] }
  | { readonly kind: 'array'; readonly of: SchemaNode; readonly max: number }
  | { readonly kind: 'union'; readonly of: readonly SchemaNode[] }
  | ObjectNode;

export interface ObjectNode {
  readonly kind: 'object';
  readonly fields: Readonly<Record<string, SchemaNode>>;
  /** How many fields are required. Those come first. */
  readonly required: number;
  readonly refinements?: readonly RefinementName[];
  readonly shorthandKey?: string;
}

/**
 * The limits that a schema's checks set.
 *
 * @throws {Error} Without an upper limit: every list and number must have one.
 */
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
  const { refinements, shorthandKey } = schemaMeta.get(schema) ?? {};
  const { shape, checks = [] } = schema._zod.def;
  if (checks.length !== (refinements?.length ?? 0)) throw new Error('A check of an object must be one of REFINEMENTS');
  const entries = Object.entries(shape);
  const isRequired = entries.map(([, field]) => !field._zod.optin);
  const required = isRequired.filter(Boolean).length;
  if (isRequired.lastIndexOf(true) >= required) throw new Error('Required fields must come first');
  return {
    kind: 'object',
    fields: Object.fromEntries(entries.map(([key, field]) => [key, toFieldNode(field)])),
    required,
    ...(refinements && { refinements }),
    ...(shorthandKey && { shorthandKey }),
  };
};

const toFieldNode = (schema: z.$ZodType): SchemaNode => {
  // zod's documented way for walkers: $ZodTypes is the union of its own schema classes
  const { def } = (schema as z.$ZodTypes)._zod;
  return toSchemaNode(def.type === 'optional' ? def.innerType : schema);
};

/**
 * A zod schema as data.
 *
 * @throws {Error} For what the parser does not support, so that the build fails and not a page.
 */
export const toSchemaNode = (schema: z.$ZodType): SchemaNode => {
  const known = schema as z.$ZodTypes;
  const { def } = known._zod;
  switch (def.type) {
    case 'string': {
      const { format } = schemaMeta.get(schema) ?? {};
      if (!format) throw new Error('A string must have one of FORMATS');
      return { kind: 'string', format };
    }
    case 'number': {
      return { kind: 'number', ...limitsOf(known), ...('format' in def && { whole: true }) };
    }
    case 'boolean':
      return { kind: 'boolean' };
    case 'enum':
      return { kind: 'enum', of: Object.keys(def.entries) };
    case 'array':
      return { kind: 'array', of: toSchemaNode(def.element), max: limitsOf(known).max };
    case 'union':
      return { kind: 'union', of: def.options.map(toSchemaNode) };
    case 'object':
      return toObjectNode(known as z.$ZodObject);
    default:
      throw new Error(`The parser does not support a ${def.type}`);
  }
};
