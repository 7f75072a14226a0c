// The readers of the posting as code, which calls what makes them; what occurs more than once gets a name.

/** A call; arguments left out at the end are the defaults of what is called. */
const call = (name, ...args) => {
  while ([undefined, 0, '""'].includes(args.at(-1)) && args.length > 0) args.pop();
  return `${name}(${args.map((arg) => arg ?? 'undefined').join()})`;
};
const code = (value) => JSON.stringify(value);
const unless = (standard, value) => (value === standard ? undefined : code(value));
const fieldsOf = (fields) =>
  `{${Object.entries(fields)
    .map(([key, made]) => `${code(key)}:${made}`)
    .join()}}`;

/** `standards`: what `read.js` takes where nothing is said; `isTextKey`: whether a text's key is chosen by a function. */
const makersOf = ({ LIST_MAX, NUMBER_MAX }, isTextKey) => ({
  text: (format) => call('text', `FORMATS.${format}`),
  number: (whole, min, max) => call('number', unless(false, whole), unless(0, min), unless(NUMBER_MAX, max)),
  boolean: () => 'boolean',
  keyword: (of) => call('keyword', code(of.join(' '))),
  list: (of, fallback, max) => call('list', of, fallback && code(fallback), unless(LIST_MAX, max)),
  either: (of) => call('either', ...of),
  object: (fields, required, textKey, rules) =>
    call(
      'object',
      fieldsOf(fields),
      required,
      isTextKey(textKey) ? `TEXT_KEYS.${textKey}` : code(textKey),
      ...rules.map((name) => `RULES.${name}`),
    ),
});

/** `makers`, and how often each piece of code was made. */
const counted = (makers) => {
  const count = new Map();
  const counting = Object.entries(makers).map(([kind, make]) => [
    kind,
    (...args) => {
      const made = make(...args);
      if (made.includes('(')) count.set(made, (count.get(made) ?? 0) + 1);
      return made;
    },
  ]);
  return { makers: Object.fromEntries(counting), count };
};

export const printReader = (shape, { makeFields, isTextKey, standards }) => {
  const { makers, count } = counted(makersOf(standards, isTextKey));
  const fields = fieldsOf(makeFields(shape, makers));
  // the longest first, for they hold the others
  const shared = [...count.keys()].filter((made) => count.get(made) > 1).sort((a, b) => b.length - a.length);
  const named = (text) => shared.reduce((printed, made, index) => printed.replaceAll(made, `shared${index}`), text);
  const declared = shared
    .map((made, index) => {
      const name = `shared${index}`;
      const inner = shared.slice(index + 1);
      const body = inner.reduce((printed, part) => printed.replaceAll(part, `shared${shared.indexOf(part)}`), made);
      return `const ${name} = ${body};\n`;
    })
    .toReversed()
    .join('');
  return `/** Printed by the build from the zod schema. */
import * as FORMATS from './formats.js';
import { boolean, either, keyword, list, number, object, text } from './read.js';
import * as RULES from './rules.js';
import * as TEXT_KEYS from './text-keys.js';
${declared}export const postingFields = ${named(fields)};
export const postingReader = ${call('object', 'postingFields', shape.required)};
`;
};
