// The fields of a posting as data, with their documentation: the builder makes its form of them.
import { schemaDocs } from './extract-field-docs.mjs';
import { importSource } from './import-source.mjs';

const exported = await importSource(
  'schema/job-posting.ts',
  'schema/compensation.ts',
  'schema/eligibility.ts',
  'schema/start-date.ts',
  'schema/field-types.ts',
);
const { JobPostingSchema, schemaMeta } = exported;
const names = new Map(Object.entries(exported).map(([name, schema]) => [schema, name]));
const docs = schemaDocs();

const toFields = (object) => {
  const { fields = {} } = docs[names.get(object)] ?? {};
  return Object.entries(object._zod.def.shape).map(([name, schema]) => {
    const { def } = schema._zod;
    const isOptional = def.type === 'optional';
    return {
      name,
      description: fields[name] ?? '',
      ...(!isOptional && { required: true }),
      value: toValue(isOptional ? def.innerType : schema),
    };
  });
};

const toValue = (schema) => {
  const { def } = schema._zod;
  switch (def.type) {
    case 'string':
      return { kind: 'text', format: schemaMeta.get(schema).format };
    case 'number':
      return { kind: 'number' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'enum':
      return { kind: 'choice', values: Object.keys(def.entries) };
    case 'array':
      return { kind: 'list', item: toValue(def.element) };
    case 'union':
      return { kind: 'union', options: def.options.map(toValue) };
    case 'object':
      return { kind: 'object', fields: toFields(schema) };
    default:
      throw new Error(`The builder has no control for a ${def.type}`);
  }
};

/** @returns The file by its path in the project. */
export const generateFields = () => ({
  'demo/builder/check/fields.generated.ts': `// Generated from the zod schema by scripts/generate-fields.mjs: change the schema, then run \`npm run generate\`.
import type { Field } from './field.js';

/** Every field of a posting, in the order of the schema. */
export const FIELDS: readonly Field[] = ${JSON.stringify(toFields(JobPostingSchema), null, 2)};
`,
});
