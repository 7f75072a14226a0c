// Runs after tsc: prints what is computed from the zod schema into dist, so that nothing computes it on a page.
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { schemaDocs } from './schema-docs.mjs';

const dist = new URL('../dist/', import.meta.url);
const modules = await Promise.all(
  ['job-posting', 'compensation', 'eligibility', 'start-date', 'primitives'].map((name) => import(new URL(`schema/${name}.js`, dist))),
);
const exported = Object.assign({}, ...modules);
const { JobPostingSchema, annotations } = exported;
const { postingShape } = await import(new URL('schema/posting-shape.js', dist));

writeFileSync(
  new URL('schema/posting-shape.js', dist),
  `/** Printed by the build from the zod schema. */\nexport const postingShape = ${JSON.stringify(postingShape)};\n`,
);

const docs = schemaDocs();
const names = new Map(Object.entries(exported).map(([name, schema]) => [schema, name]));

/** Adds the doc comments, and the text that may stand for an object. */
const describe = ({ zodSchema, jsonSchema }) => {
  const fields = docs[names.get(zodSchema)] ?? {};
  for (const [key, property] of Object.entries(jsonSchema.properties ?? {})) {
    // a copy: zod gives one object to all places of one schema
    if (fields[key]) jsonSchema.properties[key] = { ...property, description: fields[key] };
  }
  if (annotations.get(zodSchema)?.textKey) {
    const { ...object } = jsonSchema;
    for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
    jsonSchema.anyOf = [object, { type: 'string' }];
  }
};

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const schema = z.toJSONSchema(JobPostingSchema, { io: 'input', override: describe });
writeFileSync(
  new URL('schema.json', dist),
  `${JSON.stringify({ title: 'JobPosting', $comment: `job-posting-elements ${version}`, ...schema }, null, 2)}\n`,
);
