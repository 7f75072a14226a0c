import { type FormatName, type RefinementName, SHORTHANDS } from '../field-types.js';
import type { ObjectNode, SchemaNode } from './schema-ir.js';

/** What each kind of schema node becomes, children first. The code generator emits calls of combinators. */
export interface SchemaVisitor<Result> {
  string(format: FormatName): Result;
  number(whole: boolean, min: number, max: number): Result;
  boolean(): Result;
  enum(of: readonly string[]): Result;
  array(of: Result, max: number): Result;
  union(of: readonly Result[]): Result;
  object(
    fields: Readonly<Record<string, Result>>,
    required: number,
    shorthandKey: string,
    refinements: readonly RefinementName[],
  ): Result;
}

/** Visits the fields of an object. */
export const visitFields = <Result>({ fields }: ObjectNode, visitor: SchemaVisitor<Result>): Record<string, Result> =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, visit(field, visitor)]));

/** Visits a node after its children. */
export const visit = <Result>(node: SchemaNode, visitor: SchemaVisitor<Result>): Result => {
  if (node.kind === 'string') return visitor.string(node.format);
  if (node.kind === 'number') return visitor.number(node.whole ?? false, node.min, node.max);
  if (node.kind === 'boolean') return visitor.boolean();
  if (node.kind === 'enum') return visitor.enum(node.of);
  if (node.kind === 'array') return visitor.array(visit(node.of, visitor), node.max);
  if (node.kind === 'union') return visitor.union(node.of.map((option) => visit(option, visitor)));
  return visitor.object(visitFields(node, visitor), node.required, node.shorthandKey ?? '', node.refinements ?? []);
};

/** Whether `name` is a function of `SHORTHANDS`, and not the name of a field. */
export const isShorthand = (name: string): name is keyof typeof SHORTHANDS => name in SHORTHANDS;
