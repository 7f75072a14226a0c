// Runs after tsc: prints what is computed from the zod schema into dist, so that nothing computes it on a page.
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { schemaDocs } from './schema-docs.mjs';

const dist = new URL('../dist/', import.meta.url);
const modules = await Promise.all(
  ['job-posting', 'compensation', 'eligibility', 'start-date', 'primitives'].map(
    (name) => import(new URL(`schema/${name}.js`, dist)),
  ),
);
const exported = Object.assign({}, ...modules);
const { JobPostingSchema, annotations } = exported;
const { postingShape } = await import(new URL('schema/posting-shape.js', dist));

/** The shape as code; what occurs more than once gets a name. */
const printShape = (shape) => {
  const count = new Map();
  const walk = (value) => {
    const text = JSON.stringify(value);
    if (typeof value !== 'object' || value === null || text.length < 20) return;
    count.set(text, (count.get(text) ?? 0) + 1);
    if (count.get(text) === 1) Object.values(value).forEach(walk);
  };
  walk(shape);
  const names = new Map([...count].filter(([, times]) => times > 1).map(([text], index) => [text, `shared${index}`]));
  const consts = new Map();
  const print = (value, top = false) => {
    const text = JSON.stringify(value);
    const name = names.get(text);
    if (name && !top) {
      if (!consts.has(name)) consts.set(name, print(value, true));
      return name;
    }
    if (Array.isArray(value)) return `[${value.map((item) => print(item)).join()}]`;
    if (typeof value !== 'object' || value === null) return text;
    return `{${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}:${print(item)}`)
      .join()}}`;
  };
  const root = print(shape);
  const declared = [...consts].map(([name, code]) => `const ${name} = ${code};\n`).join('');
  return `/** Printed by the build from the zod schema. */\n${declared}export const postingShape = ${root};\n`;
};

writeFileSync(new URL('schema/posting-shape.js', dist), printShape(postingShape));

const docs = schemaDocs();
const names = new Map(Object.entries(exported).map(([name, schema]) => [schema, name]));

const DATE = '\\d{4}-\\d{2}-\\d{2}';
/** What JSON Schema can say of a text's format; the parser checks more. */
const FORMATS = {
  url: { format: 'uri-reference' },
  email: { format: 'email' },
  'partial-date': { pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  'date-or-time': { pattern: `^${DATE}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$` },
  duration: { pattern: '^P\\d+[DWMY]$' },
  currency: { pattern: '^[A-Z]{3}$' },
};

/** Adds the doc comments, the formats, and the text that may stand for an object. */
const describe = ({ zodSchema, jsonSchema }) => {
  Object.assign(jsonSchema, FORMATS[annotations.get(zodSchema)?.format]);
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
