/** Renders Lit's templates to HTML, as browsers show them, without a DOM: the same templates as in browsers. */
import { type TemplateResult, noChange, nothing } from 'lit';
import { getDirectiveClass } from 'lit/directive-helpers.js';
import { UnsafeHTMLDirective } from 'lit/directives/unsafe-html.js';
import { escapeHtml } from '../rich-text/escape-html.js';
import { type CompiledTemplate, type Hole, compileTemplate } from './compile-template.js';

type Primitive = string | number | boolean;

/** The properties of elements of HTML that have an attribute of the same name: with a text, or there or not. */
const TEXT_PROPERTIES = new Set(['value', 'min', 'max']);
const BOOLEAN_PROPERTIES = new Set(['checked', 'selected', 'disabled', 'hidden', 'open']);

/** Whether a value is of `unsafeHTML`: no template here has another directive. */
const isSafeHtml = (value: object): value is { readonly values: readonly unknown[] } =>
  getDirectiveClass(value) === UnsafeHTMLDirective;
const isTemplate = (value: object): value is TemplateResult => 'strings' in value && 'values' in value;
const isList = (value: object): value is Iterable<unknown> => Symbol.iterator in value;

const isNothing = (value: unknown): boolean => value === nothing || value === noChange;
/** A value in a text or an attribute. */
const toText = (value: unknown): string =>
  value === undefined || value === null ? '' : escapeHtml(`${value as Primitive}`); // texts and numbers alone

/** @param from Where the first of its values is. */
const attribute = (name: string, texts: readonly string[], values: readonly unknown[], from: number): string => {
  let html = ` ${name}="${texts[0] ?? ''}`;
  for (let at = 1; at < texts.length; at++) {
    const value = values[from + at - 1];
    if (isNothing(value)) return '';
    html += toText(value) + (texts[at] ?? '');
  }
  return `${html}"`;
};

const property = (name: string, tag: string, value: unknown): string => {
  if (tag.includes('-') || isNothing(value)) return ''; // the script sets the properties of its elements
  if (TEXT_PROPERTIES.has(name)) return ` ${name}="${toText(value)}"`;
  return BOOLEAN_PROPERTIES.has(name) && value ? ` ${name}` : '';
};

const render = (hole: Hole, values: readonly unknown[], at: number): string => {
  const value = values[at];
  switch (hole.kind) {
    case 'child':
      return renderValue(value);
    case 'attribute': {
      const { name, texts } = hole;
      return attribute(name, texts, values, at - texts.length + 2);
    }
    case 'boolean':
      return value && !isNothing(value) ? ` ${hole.name}` : '';
    case 'property':
      return property(hole.name, hole.tag, value);
    default:
      return '';
  }
};

const renderTemplate = ({ texts, holes }: CompiledTemplate, values: readonly unknown[]): string => {
  let html = texts[0] ?? '';
  for (let at = 0; at < holes.length; at++) {
    const hole = holes[at];
    if (hole) html += render(hole, values, at) + (texts[at + 1] ?? '');
  }
  return html;
};

/** The HTML of what a template function returns: a template, a list, or a text, which is escaped. */
export const renderValue = (value: unknown): string => {
  if (value === null || value === undefined || isNothing(value)) return '';
  if (typeof value !== 'object') return toText(value);
  if (isTemplate(value)) return renderTemplate(compileTemplate(value.strings), value.values);
  if (isList(value)) {
    let html = '';
    for (const item of value) html += renderValue(item);
    return html;
  }
  if (isSafeHtml(value)) return String(value.values[0]);
  throw new TypeError('This value of a template cannot be rendered to HTML.');
};
