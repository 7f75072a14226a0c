// The posting's parser as calls of combinators, computed from the zod schema, so that a page downloads about 1 kB of calls
// and not zod.
import { importSource } from './import-source.mjs';

const { JobPostingSchema, LIST_MAX, NUMBER_MAX, isShorthand, toSchemaNode, visitFields } = await importSource(
  'schema/job-posting.ts',
  'schema/field-types.ts',
  'schema/parser/schema-ir.ts',
  'schema/parser/parser-factory.ts',
  'schema/parser/combinators.ts',
);

/** The fields that elements read alone: a page with these elements downloads no parser of the others. */
const ALONE = ['baseSalary', 'startDates'];

/** Lets bundlers leave a call out. */
const PURE = '/* @__PURE__ */ ';

/** A call; arguments left out at the end are the defaults of the function. */
const call = (name, ...args) => {
  while ([undefined, 0, '""'].includes(args.at(-1)) && args.length > 0) args.pop();
  return `${name}(${args.map((arg) => arg ?? 'undefined').join(', ')})`;
};
/** Code whose calls may all be left out. */
const pure = (emitted) => emitted.replaceAll(/\b(?:array|enumOf|number|object|string|union)\(/g, `${PURE}$&`);
const code = (value) => JSON.stringify(value);
const unless = (standard, value) => (value === standard ? undefined : code(value));
const objectLiteral = (fields) =>
  `{ ${Object.entries(fields)
    .map(([key, emitted]) => `${key}: ${emitted}`)
    .join(', ')} }`;

/** What code each kind of schema node becomes. */
const emitters = {
  string: (format) => call('string', `FORMATS.${format}`),
  number: (whole, min, max) => call('number', unless(false, whole), unless(0, min), unless(NUMBER_MAX, max)),
  boolean: () => 'boolean',
  enum: (of) => call('enumOf', code(of.join(' '))),
  array: (of, max) => call('array', of, unless(LIST_MAX, max)),
  union: (of) => call('union', ...of),
  object: (fields, required, shorthandKey, refinements) =>
    call(
      'object',
      objectLiteral(fields),
      required,
      isShorthand(shorthandKey) ? `SHORTHANDS.${shorthandKey}` : code(shorthandKey),
      ...refinements.map((name) => `REFINEMENTS.${name}`),
    ),
};

/** @returns The file by its path in the project. */
export const generateParser = () => {
  // how often each call is emitted: what occurs more than once becomes a constant
  const count = new Map();
  const counting = Object.fromEntries(
    Object.entries(emitters).map(([kind, emit]) => [
      kind,
      (...args) => {
        const emitted = emit(...args);
        if (emitted.includes('(')) count.set(emitted, (count.get(emitted) ?? 0) + 1);
        return emitted;
      },
    ]),
  );

  const node = toSchemaNode(JobPostingSchema);
  const fields = Object.entries(visitFields(node, counting));
  // the longest first: they contain the others
  const shared = [...count.keys()].filter((emitted) => count.get(emitted) > 1).sort((a, b) => b.length - a.length);
  const withNames = (text, parts) =>
    parts.reduce((named, emitted) => named.replaceAll(emitted, `shared${shared.indexOf(emitted)}`), text);
  const constants = shared
    .map((emitted, index) => `const shared${index} = ${pure(withNames(emitted, shared.slice(index + 1)))};\n`)
    .toReversed()
    .join('');

  return {
    'src/schema/parser/posting-parser.generated.ts': `// Generated from the zod schema by scripts/generate-parser.mjs: change the schema, then run \`npm run generate\`.
import * as FORMATS from '../formats.js';
import type { JobPosting } from '../job-posting.js';
import * as REFINEMENTS from '../refinements.js';
import * as SHORTHANDS from '../shorthand.js';
import { type FieldParser, type Parser, array, boolean, enumOf, number, object, string, union } from './combinators.js';

${constants}
${fields
  .filter(([key]) => ALONE.includes(key))
  .map(([key, emitted]) => `export const ${key}Parser: FieldParser<'${key}'> = ${pure(withNames(emitted, shared))};\n`)
  .join('')}
/** The parser of each field of a posting. */
export const fieldParsers: Readonly<Record<keyof JobPosting, Parser>> = {
${fields
  .map(([key, emitted]) =>
    ALONE.includes(key) ? `  ${key}: ${key}Parser,\n` : `  ${key}: ${pure(withNames(emitted, shared))},\n`,
  )
  .join('')}};

/** The parser of a posting. */
export const postingParser = ${pure(call('object', 'fieldParsers', node.required))};
`,
  };
};
