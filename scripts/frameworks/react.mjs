// @ts-check
// React: the types of the tags, and a component for each element that renders on a server too, in server components as well.
import { NOTE, baseName, docComment, elements, ownEvents, pascalCase } from './manifest.mjs';

/** @typedef {import('./manifest.mjs').ElementDoc} ElementDoc */

/** The properties that are data, which no attribute of a server can have unless as JSON. */
const DATA = ['posting', 'postings', 'salary', 'startDates'];

const dataOf = (/** @type {ElementDoc} */ { members }) => DATA.find((name) => members.some((one) => one.name === name));

const handlerOf = (/** @type {string} */ event) => `on${pascalCase(event)}`;

/** A module of its own for each element, so that a page loads no other: a client component, which registers it. */
const definition = (/** @type {ElementDoc} */ element) => `'use client';
${NOTE}
import '../../define/${element.tagName}.js';

/** Registers \`<${element.tagName}>\` in the browser, and shows nothing. */
export const Define${baseName(element)} = () => null;
`;

/** The component, which is one of servers too. */
const component = (/** @type {ElementDoc} */ element) => {
  const events = ownEvents(element).map(({ name }) => `${handlerOf(name)}: '${name}'`);
  return `${NOTE}
import { createElement } from 'react';
import { createComponent } from '../react-component.js';
import { Define${baseName(element)} } from './define-${element.tagName}.js';

export const ${baseName(element)} = /* @__PURE__ */ createComponent({
  createElement,
  tagName: '${element.tagName}',
  Define: Define${baseName(element)},
  data: '${dataOf(element)}',
  events: { ${events.join(', ')} },
});
`;
};

/** @returns {Record<string, string>} The files of the components, by name. */
export const reactModules = () => ({
  'react.js': `${NOTE}\n${elements.map((e) => `export { ${baseName(e)} } from './react/${e.tagName}.js';\n`).join('')}`,
  ...Object.fromEntries(
    elements.flatMap((e) => [
      [`react/define-${e.tagName}.js`, definition(e)],
      [`react/${e.tagName}.js`, component(e)],
    ]),
  ),
});

const propsOf = (/** @type {ElementDoc} */ element) => {
  const handlers = ownEvents(element).map(
    ({ name, type, description = '' }) =>
      `${docComment(description)}\n  ${handlerOf(name)}?: ((event: Dispatched<${type.text}, ${element.name}>) => void) | undefined;`,
  );
  return `
/** The props of \`<${baseName(element)}>\`. */
export interface ${baseName(element)}Props extends ${baseName(element)}Tag {
${handlers.join('\n')}
}

/** ${element.description.split('```')[0]?.replace(/\s+/g, ' ').trim()} Registers \`<${element.tagName}>\`. */
export declare const ${baseName(element)}: (props: ${baseName(element)}Props) => ReactElement;
`;
};

export const reactTypes = () => `${NOTE}
import type { ClassAttributes, HTMLAttributes, ReactElement } from 'react';
import type { ${elements.map(({ name }) => name).join(', ')} } from '../index.js';
import type { JobApplyEvent, JobBoardChangeEvent, JobLoadEvent, JobProblemEvent } from '../index.js';
import type {
  Dispatched,
  ${elements.flatMap((e) => [`${baseName(e)}Attributes`, `${baseName(e)}Handlers`]).join(',\n  ')},
} from './elements.js';

/** What React knows of every element, but for the names that are ours. */
type Base<Element, Own> = Omit<HTMLAttributes<Element> & ClassAttributes<Element>, keyof Own> & {
  class?: string | undefined;
};
${elements
  .map((e) => {
    const own = `${baseName(e)}Attributes & ${baseName(e)}Handlers`;
    return `
/** The props of the tag \`<${e.tagName}>\`. */
export type ${baseName(e)}Tag = ${own} & Base<${e.name}, ${own}>;
${propsOf(e)}`;
  })
  .join('')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map((e) => `      '${e.tagName}': ${baseName(e)}Tag;`).join('\n')}
    }
  }
}
`;
