// Writes dist/schema.json: the JSON Schema of a posting, with the documentation of its fields.
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { schemaDocs } from './extract-field-docs.mjs';

const dist = new URL('../dist/', import.meta.url);
const modules = await Promise.all(
  ['job-posting', 'compensation', 'eligibility', 'start-date', 'field-types'].map(
    (name) => import(new URL(`schema/${name}.js`, dist)),
  ),
);
const exported = Object.assign({}, ...modules);
const { JobPostingSchema, schemaMeta } = exported;

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

/** Adds the formats, the text that may stand for an object, and a mark of the schema that an object comes from. */
const describe = ({ zodSchema, jsonSchema }) => {
  Object.assign(jsonSchema, FORMATS[schemaMeta.get(zodSchema)?.format]);
  if (jsonSchema.properties) jsonSchema.$comment = names.get(zodSchema);
  if (schemaMeta.get(zodSchema)?.shorthandKey) {
    const { ...object } = jsonSchema;
    for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
    jsonSchema.anyOf = [object, { type: 'string' }];
  }
};

/** Puts the doc comments in place of the marks: afterwards, because zod gives one object to all places of one schema. */
const withDocs = ({ $comment, ...node }) => {
  const { description, fields = {} } = docs[$comment] ?? {};
  if (node.items) node.items = withDocs(node.items);
  if (node.anyOf) node.anyOf = node.anyOf.map(withDocs);
  const properties = Object.entries(node.properties ?? {}).map(([key, property]) => [
    key,
    { ...withDocs(property), ...(fields[key] && { description: fields[key] }) },
  ]);
  if (properties.length > 0) node.properties = Object.fromEntries(properties);
  return description ? { ...node, description } : node;
};

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const schema = withDocs(z.toJSONSchema(JobPostingSchema, { io: 'input', override: describe }));
writeFileSync(
  new URL('schema.json', dist),
  `${JSON.stringify({ title: 'JobPosting', $comment: `job-posting-elements ${version}`, ...schema }, null, 2)}\n`,
);
