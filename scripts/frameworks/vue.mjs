// @ts-check
// Vue: the types of the tags, and a component for each element, which needs no \`isCustomElement\` and knows \`v-model\`.
import { NOTE, baseName, elements, ownEvents, pascalCase } from './manifest.mjs';

/** @typedef {import('./manifest.mjs').ElementDoc} ElementDoc */

const DATA = new Set(['posting', 'postings', 'salary', 'startDates']);

/** The properties that are data, and their attributes. */
const dataNames = (/** @type {ElementDoc} */ { attributes }) =>
  attributes.flatMap(({ name, fieldName = name }) => (DATA.has(fieldName) ? [...new Set([name, fieldName])] : []));

/** A module of its own for each element, so that a page loads no other. */
const component = (/** @type {ElementDoc} */ element) => `${NOTE}
import { h } from 'vue';
import '../../define/${element.tagName}.js';
import { createComponent } from '../vue-component.js';

export const ${baseName(element)} = /* @__PURE__ */ createComponent({
  h,
  tagName: '${element.tagName}',
  data: [${dataNames(element)
    .map((name) => `'${name}'`)
    .join(', ')}],
});
`;

/** @returns {Record<string, string>} The files of the components, by name. */
export const vueModules = () => ({
  'vue.js': `${NOTE}
${elements.map((e) => `export { ${baseName(e)} } from './vue/${e.tagName}.js';`).join('\n')}

export const isJobElement = (tag) => /^job-(?:${elements.map((e) => e.tagName.slice(4)).join('|')})$/.test(tag);
`,
  ...Object.fromEntries(elements.map((e) => [`vue/${e.tagName}.js`, component(e)])),
});

const handlers = (/** @type {ElementDoc} */ element) =>
  ownEvents(element)
    .map(
      ({ name, type, description }) =>
        `  /** ${description} */\n  on${pascalCase(name)}?: ((event: Dispatched<${type.text}, ${element.name}>) => void) | undefined;`,
    )
    .join('\n');

/** A control has what \`v-model\` compiles to. */
const modelLines = (/** @type {ElementDoc} */ { members }) =>
  members.some(({ name }) => name === 'defaultValue')
    ? `
  /** The value, for \`v-model\`. */
  modelValue?: string | undefined;
  'onUpdate:modelValue'?: ((value: string) => void) | undefined;`
    : '';

export const vueTypes = () => `${NOTE}
import type { HTMLAttributes, PublicProps, VNode } from 'vue';
import type { ${elements.map(({ name }) => name).join(', ')} } from '../index.js';
import type { JobApplyEvent, JobBoardChangeEvent, JobLoadEvent, JobProblemEvent } from '../index.js';
import type { Dispatched, ${elements.map((e) => `${baseName(e)}Attributes`).join(', ')} } from './elements.js';

/** What Vue knows of every element, but for the names that are ours. */
type With<Own> = Own & Omit<HTMLAttributes & PublicProps, keyof Own>;

type Component<Props, Element> = new () => {
  $props: With<Props>;
  $slots: { default?: () => VNode[] };
  $el: Element;
};
${elements
  .map(
    (e) => `
/** The props of \`<${e.tagName}>\`. */
export interface ${baseName(e)}Props extends ${baseName(e)}Attributes {
${handlers(e)}${modelLines(e)}
}

/** ${e.description.split('```')[0]?.replace(/\s+/g, ' ').trim()} Registers \`<${e.tagName}>\`. */
export declare const ${baseName(e)}: Component<${baseName(e)}Props, ${e.name}>;
`,
  )
  .join('')}
/** For the compiler's option \`isCustomElement\`, if templates have the tags and not the components. */
export declare const isJobElement: (tag: string) => boolean;

declare module 'vue' {
  interface HTMLAttributes {
    /** The slot of the element around it. */
    slot?: string | undefined;
  }
  interface GlobalComponents {
${elements.map((e) => `    '${e.tagName}': typeof ${baseName(e)};`).join('\n')}
  }
}
`;
