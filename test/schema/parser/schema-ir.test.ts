import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { JobPostingSchema } from '../../../src/schema/index.js';
import { Amount, Count, Line, list, withShorthand, withRefinements } from '../../../src/schema/field-types.js';
import { type ObjectNode, type SchemaNode, toSchemaNode } from '../../../src/schema/parser/schema-ir.js';

describe('toSchemaNode', () => {
  for (const [name, schema, shape] of [
    ['a text', Line, { kind: 'text', format: 'line' }],
    ['a number', Amount, { kind: 'number', min: 0, max: 1e9 }],
    ['a whole number', Count, { kind: 'number', min: 1, max: 1e9, whole: true }],
    ['a truth value', z.boolean(), { kind: 'boolean' }],
    ['keywords', z.enum(['A', 'B']), { kind: 'keyword', of: ['A', 'B'] }],
    ['a list', list(z.boolean()), { kind: 'list', of: { kind: 'boolean' }, max: 100 }],
    [
      'a choice',
      z.union([z.boolean(), Line]),
      { kind: 'either', of: [{ kind: 'boolean' }, { kind: 'text', format: 'line' }] },
    ],
    [
      'an object',
      z.object({ needed: z.boolean(), perhaps: z.optional(Count), usual: z._default(list(Count), [1]) }),
      {
        kind: 'object',
        fields: {
          needed: { kind: 'boolean' },
          perhaps: { kind: 'number', min: 1, max: 1e9, whole: true },
          usual: { kind: 'list', of: { kind: 'number', min: 1, max: 1e9, whole: true }, max: 100, defaultValue: [1] },
        },
        required: 1,
      },
    ],
    [
      'rules and the key of a bare text',
      withShorthand('note', withRefinements(z.object({ note: z.optional(Line) }), ['salaryStated'])),
      {
        kind: 'object',
        fields: { note: { kind: 'text', format: 'line' } },
        required: 0,
        rules: ['salaryStated'],
        shorthandKey: 'note',
      },
    ],
  ] as [string, z.ZodMiniType, SchemaNode][]) {
    it(`writes down ${name}`, () => {
      expect(toSchemaNode(schema)).to.deep.equal(shape);
    });
  }

  for (const [name, schema, reason] of [
    ['a text without a format', z.string(), /FORMATS/],
    ['a text without a format in an object', z.object({ a: z.optional(z.string()) }), /FORMATS/],
    ['a list without a maximum', z.array(z.boolean()), /maximum/],
    ['a number without a maximum', z.number(), /maximum/],
    ['a rule that only zod knows', z.object({ a: z.boolean() }).check(z.refine(() => true)), /RULES/],
    ['a required field after another', z.object({ a: z.optional(Line), b: Line }), /come first/],
    ['a default that is no list', z.object({ a: z._default(z.boolean(), true) }), /default/],
    ['a kind that it cannot read', z.object({ a: z.map(Line, Line) }), /cannot read a map/],
  ] as [string, z.ZodMiniType, RegExp][]) {
    it(`refuses ${name}, so that the build fails`, () => {
      expect(() => toSchemaNode(schema)).to.throw(reason);
    });
  }

  it('is plain data for the whole posting, with every field of the schema', () => {
    const shape = toSchemaNode(JobPostingSchema) as ObjectNode; // an object's
    expect(Object.keys(shape.fields)).to.deep.equal(Object.keys(JobPostingSchema.def.shape));
    expect(shape.required).to.equal(1);
    expect(JSON.parse(JSON.stringify(shape))).to.deep.equal(shape);
  });
});
