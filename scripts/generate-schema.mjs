// Writes dist/schema.json, the JSON Schema of what authors may write, dist/schema-list.json, that of lists of it, and
// dist/output-schema.json, that of a parsed posting, for the documentation: with the documentation of their fields, from
// one definition.
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { schemaDocs } from './extract-field-docs.mjs';

const dist = new URL('../dist/', import.meta.url);
const modules = await Promise.all(
  ['job-posting', 'compensation', 'eligibility', 'start-date', 'field-types', 'input'].map(
    (name) => import(new URL(`schema/${name}.js`, dist)),
  ),
);
const exported = Object.assign({}, ...modules);
const { JobPostingInputSchema, JobPostingSchema, outputSchemas, schemaMeta } = exported;

const docs = schemaDocs();
const names = new Map(Object.entries(exported).map(([name, schema]) => [schema, name]));

const DATE = '\\d{4}-\\d{2}-\\d{2}';
/** What JSON Schema can say of a text's format; the parser checks more. */
const FORMATS = {
  url: { format: 'uri-reference' },
  email: { format: 'email' },
  partialDate: { pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  dateOrTime: { pattern: `^${DATE}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$` },
  duration: { pattern: '^P\\d+[DWMY]$' },
  currency: { pattern: '^[A-Z]{3}$' },
};

/** Marks an object with the name of the schema that it comes from. */
const mark = ({ zodSchema, jsonSchema }) => {
  if (jsonSchema.properties) jsonSchema.$comment = names.get(outputSchemas.get(zodSchema) ?? zodSchema);
};

/** Adds the formats, and the text that may stand for an object. */
const describe = ({ zodSchema, jsonSchema }) => {
  Object.assign(jsonSchema, FORMATS[schemaMeta.get(zodSchema)?.format]);
  mark({ zodSchema, jsonSchema });
  if (schemaMeta.get(zodSchema)?.shorthandKey) {
    const { ...object } = jsonSchema;
    for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
    jsonSchema.anyOf = [object, { type: 'string' }];
  }
};

/** The members of a union, with those of the unions in it. */
const membersOf = (members) => members.flatMap((member) => (member.anyOf ? membersOf(member.anyOf) : [member]));

/** Puts the doc comments in place of the marks: afterwards, because zod gives one object to all places of one schema. */
const withDocs = ({ $comment, ...node }) => {
  const { description, fields = {} } = docs[$comment] ?? {};
  if (node.items) node.items = withDocs(node.items);
  if (node.anyOf) node.anyOf = membersOf(node.anyOf).map(withDocs);
  const properties = Object.entries(node.properties ?? {}).map(([key, property]) => [
    key,
    { ...withDocs(property), ...(fields[key] && { description: fields[key] }) },
  ]);
  if (properties.length > 0) node.properties = Object.fromEntries(properties);
  return description ? { ...node, description } : node;
};

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const write = (file, title, schema) => {
  const $id = `https://unpkg.com/job-posting-elements/dist/${file}`;
  const text = JSON.stringify({ $id, title, $comment: `job-posting-elements ${version}`, ...schema }, null, 2);
  writeFileSync(new URL(file, dist), `${text}\n`);
};

write(
  'output-schema.json',
  'JobPosting',
  withDocs(z.toJSONSchema(JobPostingSchema, { io: 'input', override: describe })),
);

const input = withDocs(z.toJSONSchema(JobPostingInputSchema, { io: 'input', override: mark }));
const IGNORED = {
  $schema: 'The JSON Schema of this file, for editors.',
  '@context': 'Ignored: a mark of JSON-LD.',
  '@type': 'Ignored: a mark of JSON-LD.',
  '@id': 'Ignored: a mark of JSON-LD.',
};
for (const [key, description] of Object.entries(IGNORED)) input.properties[key].description = description;

/** @param {string} posting The reference to the schema of a posting. */
const listSchema = (posting) => {
  const list = { type: 'array', items: { $ref: posting } };
  return {
    description: 'A list of postings, or an object with one.',
    anyOf: [
      list,
      {
        type: 'object',
        properties: {
          $schema: { type: 'string', description: IGNORED.$schema },
          postings: { ...list, description: 'The postings.' },
        },
        required: ['postings'],
        additionalProperties: false,
      },
    ],
  };
};

write('schema.json', 'JobPosting', { ...input, $defs: { JobPostings: listSchema('#') } });
const { $schema, ...posting } = input;
write('schema-list.json', 'JobPostings', {
  $schema,
  ...listSchema('#/$defs/JobPosting'),
  $defs: { JobPosting: { title: 'JobPosting', ...posting } },
});
