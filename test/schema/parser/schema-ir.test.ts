import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { JobPostingSchema } from '../../../src/schema/index.js';
import { Amount, Count, Line, list, withShorthand, withRefinements } from '../../../src/schema/field-types.js';
import { type ObjectNode, type SchemaNode, toSchemaNode } from '../../../src/schema/parser/schema-ir.js';

describe('toSchemaNode', () => {
  for (const [name, schema, node] of [
    ['a string', Line, { kind: 'string', format: 'line' }],
    ['a number', Amount, { kind: 'number', min: 0, max: 1e9 }],
    ['a whole number', Count, { kind: 'number', min: 1, max: 1e9, whole: true }],
    ['a truth value', z.boolean(), { kind: 'boolean' }],
    ['an enum', z.enum(['A', 'B']), { kind: 'enum', of: ['A', 'B'] }],
    ['an array', list(z.boolean()), { kind: 'array', of: { kind: 'boolean' }, max: 100 }],
    [
      'a union',
      z.union([z.boolean(), Line]),
      { kind: 'union', of: [{ kind: 'boolean' }, { kind: 'string', format: 'line' }] },
    ],
    [
      'an object',
      z.object({ must: z.boolean(), may: z.optional(Count) }),
      {
        kind: 'object',
        fields: {
          must: { kind: 'boolean' },
          may: { kind: 'number', min: 1, max: 1e9, whole: true },
        },
        required: 1,
      },
    ],
    [
      'refinements and the shorthand',
      withShorthand('note', withRefinements(z.object({ note: z.optional(Line) }), ['salaryStated'])),
      {
        kind: 'object',
        fields: { note: { kind: 'string', format: 'line' } },
        required: 0,
        refinements: ['salaryStated'],
        shorthandKey: 'note',
      },
    ],
  ] as [string, z.ZodMiniType, SchemaNode][]) {
    it(`writes down ${name}`, () => {
      expect(toSchemaNode(schema)).to.deep.equal(node);
    });
  }

  for (const [name, schema, reason] of [
    ['a string without a format', z.string(), /FORMATS/],
    ['a string without a format in an object', z.object({ a: z.optional(z.string()) }), /FORMATS/],
    ['an array without a maximum', z.array(z.boolean()), /maximum/],
    ['a number without a maximum', z.number(), /maximum/],
    ['a check that only zod knows', z.object({ a: z.boolean() }).check(z.refine(() => true)), /REFINEMENTS/],
    ['a required field after another', z.object({ a: z.optional(Line), b: Line }), /come first/],
    ['a default: what is absent was not stated', z.object({ a: z._default(z.boolean(), true) }), /default/],
    ['a kind that the parser does not support', z.object({ a: z.map(Line, Line) }), /does not support a map/],
  ] as [string, z.ZodMiniType, RegExp][]) {
    it(`refuses ${name}, so that the build fails`, () => {
      expect(() => toSchemaNode(schema)).to.throw(reason);
    });
  }

  it('is plain data for the whole posting, with every field of the schema', () => {
    const node = toSchemaNode(JobPostingSchema) as ObjectNode; // the posting is an object
    expect(Object.keys(node.fields)).to.deep.equal(Object.keys(JobPostingSchema.def.shape));
    expect(node.required).to.equal(1);
    expect(JSON.parse(JSON.stringify(node))).to.deep.equal(node);
  });
});
