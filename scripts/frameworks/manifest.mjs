// @ts-check
// The elements as the manifest describes them, with what all frameworks call them.
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ name: string, description?: string, default?: string, fieldName?: string, type: { text: string } }} Described
 * @typedef {object} ElementDoc
 * @property {string} tagName
 * @property {string} name The name of the class.
 * @property {string} description
 * @property {string} documentation The URL of its documentation.
 * @property {string} since The first version that has it.
 * @property {Described[]} attributes
 * @property {Described[]} events
 * @property {(Described & { kind: string, attribute?: string, readonly?: boolean, static?: boolean, return?: { type: { text: string } } })[]} members
 * @property {Described[]} [slots]
 * @property {Described[]} [cssParts]
 * @property {Described[]} [cssStates]
 * @property {Described[]} [cssProperties]
 */

const manifest = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'));

/** Every element, the card first. @type {readonly ElementDoc[]} */
export const elements = manifest.modules
  .flatMap((/** @type {{ declarations?: ElementDoc[] }} */ { declarations = [] }) => declarations)
  .filter((/** @type {ElementDoc} */ { tagName }) => tagName)
  .sort((/** @type {ElementDoc} */ a, /** @type {ElementDoc} */ b) =>
    a.tagName === 'job-posting' ? -1 : b.tagName === 'job-posting' ? 1 : a.tagName < b.tagName ? -1 : 1,
  );

/** The events of the library: those with a class of its own. */
export const ownEvents = (/** @type {ElementDoc} */ { events }) => events.filter(({ type }) => type.text !== 'Event');

/** `JobPosting` of `JobPostingElement`. */
export const baseName = (/** @type {ElementDoc} */ { name }) => name.replace(/Element$/, '');

/** `JobApply` of `job-apply`. */
export const pascalCase = (/** @type {string} */ name) =>
  name.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** A doc comment, indented by two spaces. */
export const docComment = (/** @type {string} */ text) => `  /** ${text.replaceAll('*/', '*\\/')} */`;

export const NOTE = '// Generated from the custom elements manifest.';
