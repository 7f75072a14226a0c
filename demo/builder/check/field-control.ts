/** The control of any field: made from what the schema says of its value, so that a new field has one at once. */
import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fieldsOf, listAt, valueAt } from '../draft-path.js';
import {
  type ControlOptions,
  booleanControl,
  checksControl,
  choiceControl,
  isShort,
  numberControl,
  textControl,
  textOf,
  textsControl,
} from './basic-controls.js';
import {
  addButtons,
  deadlineControl,
  durationControl,
  payControl,
  rangeControl,
  sectionControl,
  startControl,
} from './compound-controls.js';
import type { Field, FieldValue } from './field.js';
import type { FormHost } from './form-host.js';
import { labelOf, schemaPath } from './labels.js';

const isTextOf = (value: FieldValue, format: string): boolean => value.kind === 'text' && value.format === format;

/** A number or `{min, max}`. */
const isRange = (options: readonly FieldValue[]): boolean =>
  options.some(({ kind }) => kind === 'number') &&
  options.some((option) => option.kind === 'object' && option.fields.some(({ name }) => name === 'min'));

const unionControl = (
  form: FormHost,
  path: string,
  options: readonly FieldValue[],
  settings: ControlOptions,
): TemplateResult => {
  const words = options.flatMap((option) => (option.kind === 'choice' ? option.values : []));
  if (isRange(options)) return rangeControl(form, path);
  if (options.some((option) => isTextOf(option, 'duration'))) return durationControl(form, path);
  if (options.some((option) => option.kind === 'object' && option.fields.some(({ name }) => name === 'earliest')))
    return startControl(form, path, options);
  if (options.some((option) => isTextOf(option, 'dateOrTime'))) return deadlineControl(form, path, words);
  // of a new kind: as its first form
  const [first] = options;
  return first ? valueControl(form, path, first, settings) : html`${nothing}`;
};

/** The fields of an object that are shown at first; the others when they have a value, or are asked for. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  hiringOrganization: ['name'],
  jobLocation: ['name', 'addressCountry', 'workplaceType'],
  workAuthorization: ['sponsorship', 'restriction', 'note'],
  jobBenefits: ['name', 'value', 'currency', 'unitText'],
  educationRequirements: ['levels'],
  'educationRequirements.graduation': ['earliest', 'latest'],
  sections: ['heading', 'kind', 'body'],
  application: ['url', 'email'],
};

const objectControl = (form: FormHost, path: string, fields: readonly Field[]): TemplateResult => {
  const value = fieldsOf(valueAt(form.draft, path));
  const first = FIRST[schemaPath(path)] ?? fields.slice(0, 4).map(({ name }) => name);
  const isShown = ({ name, required }: Field): boolean =>
    required === true || first.includes(name) || value[name] !== undefined || form.isOpen(`${path}.${name}`);
  // the order of `FIRST`, then that of the schema
  const rank = ({ name }: Field): number => (first.includes(name) ? first.indexOf(name) : first.length);
  const shown = fields.filter(isShown).sort((one, other) => rank(one) - rank(other));
  const hidden = fields.filter((field) => !isShown(field)).map(({ name }) => name);
  return html`<div class="grid three">
      ${repeat(
        shown,
        ({ name }) => name,
        (field) =>
          html`<div class=${isShort(field.value) ? 'short' : 'long'}>
            ${innerControl(form, `${path}.${field.name}`, field)}
          </div>`,
      )}
    </div>
    ${addButtons(form, path, hidden)}`;
};

/** A field of an object. Controls that are no single input have their label above them. */
const innerControl = (form: FormHost, path: string, { value }: Field): TemplateResult => {
  const isSingle = isShort(value) || value.kind === 'text';
  if (isSingle) return valueControl(form, path, value);
  return html`<div class="inner" data-path=${path}>
    <span class="label">${labelOf(path)}</span>${valueControl(form, path, value, { isLabeled: true })}
  </div>`;
};

/** What a new item of a list is. */
const newItem = (item: FieldValue): unknown => {
  if (item.kind === 'object') return {};
  if (item.kind === 'union') return item.options.some(({ kind }) => kind === 'text') ? 'P12W' : {};
  return '';
};

/** The name of an item, for the buttons that move and remove it. */
const itemName = (path: string, item: unknown, index: number): string => {
  const { heading, name, label } = fieldsOf(item);
  return textOf(heading ?? name ?? label) || `${labelOf(path)} ${index + 1}`;
};

const rowsControl = (form: FormHost, path: string, item: FieldValue): TemplateResult => {
  const items = listAt(form.draft, path);
  const control = (inner: string): TemplateResult => {
    if (path === 'baseSalary' && item.kind === 'object') return payControl(form, inner, item.fields);
    if (path === 'sections' && item.kind === 'object') return sectionControl(form, inner, item.fields);
    return valueControl(form, inner, item);
  };
  return html`<div class="rows" data-path=${path}>
    ${items.map((value, index) => {
      const name = itemName(path, value, index);
      const button = (label: string, sign: string, isDisabled: boolean, onClick: () => void): TemplateResult =>
        html`<button
          type="button"
          class="icon"
          aria-label=${`${label} ${name}`}
          ?disabled=${isDisabled}
          @click=${onClick}
        >
          ${sign}
        </button>`;
      return html`<div class="row" role="group" aria-label=${name} data-path=${`${path}[${index}]`}>
        <div class="row-content">${control(`${path}[${index}]`)}${rowProblem(form, `${path}[${index}]`)}</div>
        <div class="row-buttons">
          ${
            items.length > 1
              ? html`${button('Move up', '↑', index === 0, () => form.moveItem(path, index, index - 1))}
                ${button('Move down', '↓', index === items.length - 1, () => form.moveItem(path, index, index + 1))}`
              : nothing
          }
          ${button('Remove', '✕', false, () => form.removeItem(path, index))}
        </div>
      </div>`;
    })}
    <button
      type="button"
      class="add"
      aria-label=${`Add to ${labelOf(path)}`}
      @click=${() => form.insertItem(path, newItem(item))}
    >
      + Add
    </button>
  </div>`;
};

const rowProblem = (form: FormHost, path: string): TemplateResult | typeof nothing => {
  const [problem] = form.problemsAt(path);
  return problem ? html`<p class="problem">${problem.message.replace(path, 'This')}</p>` : nothing;
};

/** The control of a value at a path. */
export const valueControl = (
  form: FormHost,
  path: string,
  value: FieldValue,
  options: ControlOptions = {},
): TemplateResult => {
  switch (value.kind) {
    case 'text':
      return textControl(form, path, value.format, options);
    case 'number':
      return numberControl(form, path, options);
    case 'boolean':
      return booleanControl(form, path, options);
    case 'choice':
      return choiceControl(form, path, value.values, options);
    case 'union':
      return unionControl(form, path, value.options, options);
    case 'object':
      return objectControl(form, path, value.fields);
    default: {
      const { item } = value;
      if (item.kind === 'choice') return checksControl(form, path, item.values);
      if (item.kind === 'text') return textsControl(form, path, item.format);
      return rowsControl(form, path, item);
    }
  }
};
