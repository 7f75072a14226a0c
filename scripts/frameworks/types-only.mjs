// @ts-check
// The frameworks that need nothing but types.
import { NOTE, baseName, elements, ownEvents } from './manifest.mjs';

/** @typedef {import('./manifest.mjs').ElementDoc} ElementDoc */

const classes = () => elements.map(({ name }) => name).join(', ');
const shared = () =>
  elements.flatMap((element) => [`${baseName(element)}Attributes`, `${baseName(element)}Handlers`]).join(',\n  ');

const imports = () => `import type { ${classes()} } from '../index.js';
import type {
  ${shared()},
} from './elements.js';`;

const lines = (/** @type {(element: ElementDoc) => string} */ line) => elements.map(line).join('\n');

/** A type of props: ours, and those of every element that ours do not replace. */
const WITH = 'type With<Own, Base> = Own & Omit<Base, keyof Own>;';

const own = (/** @type {ElementDoc} */ element) => `${baseName(element)}Attributes & ${baseName(element)}Handlers`;

export const preactTypes = () => `${NOTE}
import type { ClassAttributes, HTMLAttributes } from 'preact';
${imports()}

${WITH}

interface JobElements {
${lines((e) => `  '${e.tagName}': With<${own(e)}, HTMLAttributes<${e.name}> & ClassAttributes<${e.name}>>;`)}
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends JobElements {}
  }
}
`;

export const solidTypes = () => `${NOTE}
import type { JSX } from 'solid-js';
${imports()}
import type { ${[...new Set(elements.flatMap((e) => ownEvents(e).map(({ type }) => type.text)))].join(', ')} } from '../index.js';

${WITH}
/** By the names of attributes: Solid sets the properties that belong to them, and knows no others in upper case. */
type Attributes<Own> = { [Name in keyof Own & string as Name extends Lowercase<Name> ? Name : never]?: Own[Name] };
/** With the prefixes by which Solid sets a property or an attribute. */
type Prefixed<Own> = {
  [Name in keyof Own & string as Name extends \`\${string}-\${string}\` ? never : \`prop:\${Name}\`]?: Own[Name];
} & { [Name in keyof Own & string as Name extends Lowercase<Name> ? \`attr:\${Name}\` : never]?: Own[Name] };

interface JobElements {
${lines((e) => `  '${e.tagName}': With<Attributes<${baseName(e)}Attributes> & ${baseName(e)}Handlers & Prefixed<${baseName(e)}Attributes>, JSX.HTMLAttributes<${e.name}>>;`)}
}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends JobElements {}
    interface CustomEvents {
${[...new Map(elements.flatMap((e) => ownEvents(e).map(({ name, type }) => [name, type.text])))].map(([name, type]) => `      '${name}': ${type};`).join('\n')}
    }
  }
}
`;

export const svelteTypes = () => `${NOTE}
import type { HTMLAttributes } from 'svelte/elements';
${imports()}

${WITH}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${lines((e) => `    '${e.tagName}': With<${own(e)}, HTMLAttributes<${e.name}>>;`)}
  }
}
`;
