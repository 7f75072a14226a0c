// @ts-check
import { NOTE, baseName, docComment, elements, ownEvents } from './manifest.mjs';

/** @typedef {import('./manifest.mjs').ElementDoc} ElementDoc */

const quote = (/** @type {string} */ name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** The type of an attribute: that of its property, or the text that a template has in its place. */
const attributeType = (/** @type {ElementDoc} */ { name, members }, /** @type {string} */ field) => {
  const member = members.find((one) => one.name === field);
  if (!member) return 'string | null';
  const { text } = member.type;
  const asText = text.includes('number') ? ' | `${number}`' : text === 'boolean' ? " | '' | null" : '';
  return `${name}['${field}']${asText}`;
};

/** Each attribute by its own name and by that of its property, and the properties without attribute that can be set. */
export const attributeLines = (/** @type {ElementDoc} */ element) => {
  const { attributes, members } = element;
  const fields = new Set(attributes.map(({ fieldName }) => fieldName));
  const settable = members.filter(
    (one) => one.kind === 'field' && !one.readonly && !one.static && !fields.has(one.name),
  );
  const lines = new Map(settable.map(({ name, description }) => [name, { field: name, description }]));
  for (const { name, fieldName = name, description } of attributes)
    for (const key of [name, fieldName]) if (!lines.has(key)) lines.set(key, { field: fieldName, description });
  return [...lines]
    .filter(([name]) => name !== 'lang') // frameworks know it
    .map(
      ([name, { field, description = '' }]) =>
        `${docComment(description)}\n  ${quote(name)}?: ${attributeType(element, field)} | undefined;`,
    );
};

const handlerLines = (/** @type {ElementDoc} */ element) =>
  ownEvents(element).map(
    ({ name, type, description = '' }) =>
      `${docComment(description)}\n  'on${name}'?: ((event: Dispatched<${type.text}, ${element.name}>) => void) | null | undefined;`,
  );

/** What all frameworks share: the attributes, and handlers of events by the names that JSX and Svelte have for them. */
export const sharedTypes = () => `${NOTE}
import type {
${elements.map(({ name }) => `  ${name},`).join('\n')}
  JobApplyEvent,
  JobBoardChangeEvent,
  JobLoadEvent,
  JobProblemEvent,
} from '../index.js';

/** An event, as a handler on the element gets it. */
export type Dispatched<Of extends Event, Target extends EventTarget> = Of & { readonly currentTarget: Target };
${elements
  .map(
    (element) => `
/** The attributes of \`<${element.tagName}>\`, also by the names of its properties. */
export interface ${baseName(element)}Attributes {
${attributeLines(element).join('\n')}
}

/** The handlers of the events of \`<${element.tagName}>\`. */
export interface ${baseName(element)}Handlers {
${handlerLines(element).join('\n')}
}
`,
  )
  .join('')}`;
