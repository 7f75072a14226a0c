/** The controls of values that have a form of their own: pay, starts, lengths, ranges, the deadline. */
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Problem } from '../../../src/schema/index.js';
import { type Fields, fieldsOf, listAt, valueAt } from '../draft-path.js';
import {
  type ControlOptions,
  choiceControl,
  labeled,
  numberControl,
  selectControl,
  textControl,
  textOf,
} from './basic-controls.js';
import type { Field, FieldValue } from './field.js';
import type { FormHost } from './form-host.js';
import { labelOf, problemText, valueLabel } from './labels.js';

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value; // the listeners are on controls

const valuesOf = (fields: readonly Field[], name: string): readonly string[] => {
  const value = fields.find((field) => field.name === name)?.value;
  return value?.kind === 'choice' ? value.values : [];
};

const omit = (value: Fields, ...names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

interface FreeInputOptions {
  readonly onChange?: () => void;
  readonly inputMode?: 'decimal' | 'numeric';
  readonly problem?: Problem | undefined;
}

/** A text field that is not at a path of its own. */
const freeInput = (
  label: string,
  value: string,
  onInput: (value: string) => void,
  { onChange, inputMode = 'decimal', problem }: FreeInputOptions = {},
): TemplateResult =>
  html`<label class="control"
    ><span class="label">${label}</span
    ><input
      type="text"
      inputmode=${inputMode}
      autocomplete="off"
      aria-invalid=${problem ? 'true' : nothing}
      .value=${live(value)}
      @input=${(event: Event) => onInput(valueOf(event))}
      @change=${() => onChange?.()}
    />${problem ? html`<span class="problem">${problemText(problem)}</span>` : nothing}</label
  >`;

const DOLLARS = [
  ['USD', 'US$'],
  ['CAD', 'CA$'],
  ['AUD', 'A$'],
  ['NZD', 'NZ$'],
  ['SGD', 'S$'],
] as const;

const currencyQuestion = (form: FormHost): TemplateResult =>
  html`<div class="doubt">
    <p>Which dollars?</p>
    <div class="buttons">
      ${DOLLARS.map(
        ([code, sign]) =>
          html`<button type="button" aria-label=${`${sign}, ${code}`} @click=${() => form.setCurrency(code)}>
            ${sign}
          </button>`,
      )}
    </div>
  </div>`;

/** One band of pay: who it is for, an amount or a range, its currency, its period. */
export const payControl = (form: FormHost, path: string, fields: readonly Field[]): TemplateResult => {
  const band = fieldsOf(valueAt(form.draft, path));
  const isOpenEnd = band['value'] === undefined && band['minValue'] !== undefined && band['maxValue'] === undefined;
  const from = textOf(band['value'] ?? band['minValue']);
  const to = textOf(band['maxValue']);
  const set = (low: string, high: string): void => {
    const others = omit(band, 'value', 'minValue', 'maxValue');
    const amount = high
      ? { ...(low && { minValue: low }), maxValue: high }
      : { ...(low && { [isOpenEnd ? 'minValue' : 'value']: low }) };
    form.set(path, { ...others, ...amount });
  };
  const onChange = (): void => form.complete(path);
  const controls: Readonly<Record<string, () => TemplateResult>> = {
    appliesTo: () => textControl(form, `${path}.appliesTo`, 'line', { placeholder: 'PhD, Seattle …' }),
    qualifier: () => choiceControl(form, `${path}.qualifier`, valuesOf(fields, 'qualifier')),
    note: () => textControl(form, `${path}.note`, 'line'),
  };
  const details = Object.keys(controls);
  const isOneOfMany = listAt(form.draft, 'baseSalary').length > 1;
  const shown = details.filter(
    (name) => band[name] !== undefined || form.isOpen(`${path}.${name}`) || (isOneOfMany && name === 'appliesTo'),
  );
  return html`<div class="grid pay-row">
      ${freeInput(to || isOpenEnd ? 'From' : 'Amount', from, (low) => set(low, to), { onChange, problem: [...form.problemsAt(`${path}.value`), ...form.problemsAt(`${path}.minValue`)][0] })}
      ${freeInput('To', to, (high) => set(from, high), { onChange, problem: form.problemsAt(`${path}.maxValue`)[0] })}
      ${textControl(form, `${path}.currency`, 'currency')}
      ${choiceControl(form, `${path}.unitText`, valuesOf(fields, 'unitText'))}
    </div>
    ${shown.length > 0 ? html`<div class="grid three">${shown.map((name) => controls[name]?.())}</div>` : nothing}
    ${addButtons(
      form,
      path,
      details.filter((name) => !shown.includes(name)),
    )}${form.hasOpenCurrency(path) ? currencyQuestion(form) : nothing}`;
};

/** A number, or a range of numbers. */
export const rangeControl = (form: FormHost, path: string): TemplateResult => {
  const value = valueAt(form.draft, path);
  const range = fieldsOf(value);
  const [from, to] = [textOf(range['min'] ?? value), textOf(range['max'])];
  const set = (min: string, max: string): void => form.set(path, max ? { ...(min && { min }), max } : min);
  const onChange = (): void => form.complete(path);
  return html`<div class="grid two" role="group" aria-label=${labelOf(path)} data-path=${path}>
    ${freeInput(to ? 'From' : 'Number', from, (min) => set(min, to), {
      onChange,
      problem: [...form.problemsAt(path), ...form.problemsAt(`${path}.min`)][0],
    })}
    ${freeInput('To', to, (max) => set(from, max), { onChange, problem: form.problemsAt(`${path}.max`)[0] })}
  </div>`;
};

const UNITS = [
  ['D', 'days'],
  ['W', 'weeks'],
  ['M', 'months'],
  ['Y', 'years'],
] as const;

/** `P12W` in its parts. */
const durationOf = (value: unknown): { readonly count: string; readonly unit: string } => {
  const [, count = '', unit = ''] = /^P(\d*)([DWMY])$/.exec(textOf(value)) ?? [];
  return { count, unit };
};

/** A length, or a range of lengths. */
export const durationControl = (form: FormHost, path: string): TemplateResult => {
  const value = valueAt(form.draft, path);
  const range = fieldsOf(value);
  const [least, most] = [durationOf(range['min'] ?? value), durationOf(range['max'])];
  const unit = least.unit || most.unit || 'W';
  const isOther = textOf(value) !== '' && least.unit === '';
  if (isOther) return textControl(form, path, 'duration', { label: 'Length' });
  const set = (from: string, to: string, newUnit: string): void => {
    const iso = (count: string): string => `P${count.replaceAll(/\D/g, '')}${newUnit}`;
    form.set(path, to ? { ...(from && { min: iso(from) }), max: iso(to) } : from ? iso(from) : '');
  };
  return html`<div class="grid three">
    ${freeInput(most.count ? 'From' : 'Length', least.count, (from) => set(from, most.count, unit), { inputMode: 'numeric' })}
    ${freeInput('To', most.count, (to) => set(least.count, to, unit), { inputMode: 'numeric' })}
    <label class="control"
      ><span class="label">Unit</span
      ><select @change=${(event: Event) => set(least.count, most.count, valueOf(event))}>
        ${UNITS.map(([key, name]) => html`<option value=${key} .selected=${live(key === unit)}>${name}</option>`)}
      </select></label
    >
  </div>`;
};

/** A day, or words such as `ROLLING`. */
export const deadlineControl = (form: FormHost, path: string, words: readonly string[]): TemplateResult => {
  const current = textOf(valueAt(form.draft, path));
  const isWord = words.includes(current);
  return html`<div class="grid two" role="group" aria-label=${labelOf(path)} data-path=${path}>
    ${labeled(
      form,
      `${path}-kind`,
      html`<select @change=${(event: Event) => form.set(path, valueOf(event))}>
        <option value="" .selected=${live(!isWord)}>On a day</option>
        ${words.map((word) => html`<option value=${word} .selected=${live(word === current)}>${valueLabel(word)}</option>`)}
      </select>`,
      { label: 'When' },
    )}
    ${isWord ? nothing : textControl(form, path, 'dateOrTime', { label: 'Day' })}
  </div>`;
};

/** What a start may be, by the first field of its object or by its word. */
const START_KINDS = [
  ['date', 'On a date, or in a month'],
  ['window', 'Any day between two dates'],
  ['term', 'In a season'],
  ['IMMEDIATE', 'As soon as possible'],
  ['FLEXIBLE', 'Flexible'],
  ['label', 'In other words'],
] as const;

type StartKind = (typeof START_KINDS)[number][0];

const startKindOf = (value: unknown): StartKind => {
  if (value === 'IMMEDIATE' || value === 'FLEXIBLE') return value;
  const start = fieldsOf(value);
  if ('earliest' in start || 'latest' in start) return 'window';
  if ('season' in start) return 'term';
  return 'label' in start && !('start' in start) ? 'label' : 'date';
};

/** A new start of a kind, with what the old one has in common with it. */
const startOf = (kind: StartKind, old: unknown): unknown => {
  const start = fieldsOf(old);
  const first = textOf(start['start'] ?? start['earliest']);
  const common = omit(start, 'start', 'end', 'part', 'earliest', 'latest', 'byDay', 'season', 'year', 'label');
  if (kind === 'IMMEDIATE' || kind === 'FLEXIBLE') return kind;
  if (kind === 'window') return { earliest: first, ...common };
  if (kind === 'term') return { season: 'SUMMER', ...common };
  if (kind === 'label') return { label: textOf(start['label']), ...common };
  return { ...(first && { start: first }), ...common };
};

/** The fields of all kinds of starts. */
const startFields = (options: readonly FieldValue[]): readonly Field[] =>
  options.flatMap((option) => (option.kind === 'object' ? option.fields : []));

/** One start date on offer. */
export const startControl = (form: FormHost, path: string, options: readonly FieldValue[]): TemplateResult => {
  const value = valueAt(form.draft, path);
  const kind = startKindOf(value);
  const fields = startFields(options);
  const date = (name: string, settings: ControlOptions = {}): TemplateResult =>
    textControl(form, `${path}.${name}`, 'partialDate', settings);
  const inputs = {
    date: html`${date('start', { label: 'First day or month' })}${date('end', { label: 'Last day or month' })}`,
    window: html`${date('earliest', { label: 'Earliest' })}${date('latest', { label: 'Latest' })}`,
    term: html`${choiceControl(form, `${path}.season`, valuesOf(fields, 'season'))}${numberControl(form, `${path}.year`)}`,
    IMMEDIATE: nothing,
    FLEXIBLE: nothing,
    label: textControl(form, `${path}.label`, 'line', { label: 'Words' }),
  }[kind];
  const isObject = kind !== 'IMMEDIATE' && kind !== 'FLEXIBLE';
  return html`<div class="grid three">
      ${labeled(
        form,
        `${path}-kind`,
        html`<select @change=${(event: Event) => form.set(path, startOf(valueOf(event) as StartKind, value))}>
          ${START_KINDS.map(
            ([key, name]) => html`<option value=${key} .selected=${live(key === kind)}>${name}</option>`,
          )}
        </select>`,
        { label: 'Start' },
      )}
      ${inputs}
    </div>
    ${isObject ? startDetails(form, path, kind, fields) : nothing}`;
};

/** What few starts have: shown when it has a value, or is asked for. */
const startDetails = (form: FormHost, path: string, kind: StartKind, fields: readonly Field[]): TemplateResult => {
  const names = ['part', 'label', 'note', 'available'].filter(
    (name) => (name !== 'part' || kind === 'date') && (name !== 'label' || kind !== 'label'),
  );
  const start = fieldsOf(valueAt(form.draft, path));
  const isShown = (name: string): boolean => start[name] !== undefined || form.isOpen(`${path}.${name}`);
  const controls: Readonly<Record<string, () => TemplateResult>> = {
    part: () => choiceControl(form, `${path}.part`, valuesOf(fields, 'part')),
    label: () => textControl(form, `${path}.label`, 'line'),
    note: () => textControl(form, `${path}.note`, 'line'),
    available: () =>
      selectControl(
        form,
        `${path}.available`,
        [
          ['', 'Open'],
          ['false', 'Full or closed'],
        ],
        { onChoose: (chosen) => form.set(`${path}.available`, chosen === '' ? undefined : false) },
      ),
  };
  const shown = names.filter(isShown);
  return html`${shown.length > 0 ? html`<div class="grid three">${shown.map((name) => controls[name]?.())}</div>` : nothing}
  ${addButtons(
    form,
    path,
    names.filter((name) => !isShown(name)),
  )}`;
};

/** Buttons that show further fields. */
export const addButtons = (form: FormHost, path: string, names: readonly string[]): TemplateResult | typeof nothing =>
  names.length === 0
    ? nothing
    : html`<div class="more">
        ${names.map((name) => {
          const inner = path ? `${path}.${name}` : name;
          return html`<button type="button" class="add" @click=${() => form.open(inner)}>+ ${labelOf(inner)}</button>`;
        })}
      </div>`;

/** A part of the text: its heading, what it is about, and its text, folded. */
export const sectionControl = (form: FormHost, path: string, fields: readonly Field[]): TemplateResult => {
  const { body } = fieldsOf(valueAt(form.draft, path));
  const words = textOf(body)
    .replaceAll(/<[^<>]*>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;
  return html`<div class="grid two">
      ${textControl(form, `${path}.heading`, 'line')}${choiceControl(form, `${path}.kind`, valuesOf(fields, 'kind'))}
    </div>
    <details ?open=${body === undefined || form.isOpen(`${path}.body`)}>
      <summary>Text <span class="hint">${words} ${words === 1 ? 'word' : 'words'}</span></summary>
      ${textControl(form, `${path}.body`, 'richText', { isLabeled: true })}
    </details>`;
};
