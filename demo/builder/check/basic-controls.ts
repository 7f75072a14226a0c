/** The controls of single values: a text, a number, a date, a choice. */
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { valueAt } from '../draft-path.js';
import { htmlToMarkdown } from '../paste/html-to-markdown.js';
import type { FieldValue, TextFormat } from './field.js';
import type { FormHost } from './form-host.js';
import { labelOf, problemText, valueLabel } from './labels.js';

export interface ControlOptions {
  /** Default: that of the path. */
  readonly label?: string;
  /** Whether the label is written above the control already. */
  readonly isLabeled?: boolean;
  readonly placeholder?: string;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value; // the listeners are on controls

/** The text of a value; that of an object that nobody can edit as text is empty. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** Texts of HTML, so that a key pressed in one field does not read all of them again. */
const readableTexts = new Map<string, string>();
const TEXTS_MAX = 100;

/** HTML as people write it. */
const readableText = (value: unknown): string => {
  const text = textOf(value);
  if (!/<\/?[a-z][^<>]*>|&\w+;/i.test(text)) return text;
  const readable = readableTexts.get(text) ?? htmlToMarkdown(text);
  if (readableTexts.size >= TEXTS_MAX) readableTexts.clear();
  readableTexts.set(text, readable);
  return readable;
};

const idOf = (path: string): string => `field-${path.replaceAll(/\W+/g, '-')}`;

/** A control with its label above it, and what is wrong below. */
export const labeled = (
  form: FormHost,
  path: string,
  control: TemplateResult,
  { label = labelOf(path), isLabeled = false }: ControlOptions = {},
): TemplateResult => {
  const [problem] = form.problemsAt(path);
  return html`<label class="control" data-path=${path}
    ><span class=${isLabeled ? 'visually-hidden' : 'label'}>${label}</span>${control}${
      problem ? html`<span class="problem" id=${`${idOf(path)}-problem`}>${problemText(problem)}</span>` : nothing
    }</label
  >`;
};

const PLACEHOLDERS: Partial<Record<TextFormat, string>> = {
  country: 'US, Germany …',
  url: 'https://…',
  email: 'jobs@example.com',
  partialDate: 'May 2027, or 2027-05-18',
  dateOrTime: '2027-05-18',
  duration: '12 weeks',
  timeZone: 'Europe/Berlin',
  language: 'en, de, pt-BR',
  currency: 'USD',
};

const SUGGESTIONS: Partial<Record<TextFormat, string>> = {
  timeZone: 'time-zones',
  currency: 'currencies',
  language: 'languages',
  country: 'countries',
};

const INPUT_TYPES: Partial<Record<TextFormat, 'url' | 'email'>> = { url: 'url', email: 'email' };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const textControl = (
  form: FormHost,
  path: string,
  format: TextFormat,
  options: ControlOptions = {},
): TemplateResult => {
  const value = valueAt(form.draft, path);
  const isInvalid = form.problemsAt(path).length > 0;
  const onInput = (event: Event): void => form.set(path, valueOf(event));
  const onChange = (): void => form.complete(path);
  const describedBy = isInvalid ? `${idOf(path)}-problem` : nothing;
  if (format === 'richText')
    return labeled(
      form,
      path,
      html`<textarea
        rows="3"
        dir="auto"
        aria-invalid=${isInvalid ? 'true' : nothing}
        aria-describedby=${describedBy}
        .value=${live(readableText(value))}
        @input=${onInput}
      ></textarea>`,
      options,
    );
  const text = textOf(value);
  const isDay = format === 'dateOrTime' && (text === '' || DAY.test(text));
  return labeled(
    form,
    path,
    html`<input
      type=${isDay ? 'date' : (INPUT_TYPES[format] ?? 'text')}
      dir=${format === 'line' || format === 'employer' ? 'auto' : nothing}
      placeholder=${options.placeholder ?? PLACEHOLDERS[format] ?? ''}
      list=${SUGGESTIONS[format] ?? nothing}
      autocomplete="off"
      aria-invalid=${isInvalid ? 'true' : nothing}
      aria-describedby=${describedBy}
      .value=${live(text)}
      @input=${onInput}
      @change=${onChange}
    />`,
    options,
  );
};

export const numberControl = (form: FormHost, path: string, options: ControlOptions = {}): TemplateResult =>
  labeled(
    form,
    path,
    html`<input
      type="text"
      inputmode="decimal"
      autocomplete="off"
      placeholder=${options.placeholder ?? ''}
      aria-invalid=${form.problemsAt(path).length > 0 ? 'true' : nothing}
      .value=${live(textOf(valueAt(form.draft, path)))}
      @input=${(event: Event) => form.set(path, valueOf(event))}
      @change=${() => form.complete(path)}
    />`,
    options,
  );

/** A list of values, the first of which is "not stated". */
export const selectControl = (
  form: FormHost,
  path: string,
  values: readonly (readonly [value: string, name: string])[],
  options: ControlOptions & { readonly onChoose?: (value: string) => void } = {},
): TemplateResult => {
  const current = textOf(valueAt(form.draft, path));
  const known =
    values.some(([value]) => value === current) || current === '' ? values : [...values, [current, current] as const];
  return labeled(
    form,
    path,
    html`<select
      @change=${(event: Event) => (options.onChoose ?? ((value: string) => form.set(path, value)))(valueOf(event))}
    >
      ${known.map(([value, name]) => html`<option value=${value} .selected=${live(value === current)}>${name}</option>`)}
    </select>`,
    options,
  );
};

export const choiceControl = (
  form: FormHost,
  path: string,
  values: readonly string[],
  options: ControlOptions = {},
): TemplateResult =>
  selectControl(
    form,
    path,
    [['', 'Not stated'], ...values.map((value) => [value, valueLabel(value)] as const)],
    options,
  );

export const booleanControl = (form: FormHost, path: string, options: ControlOptions = {}): TemplateResult =>
  selectControl(
    form,
    path,
    [
      ['', 'Not stated'],
      ['true', 'Yes'],
      ['false', 'No'],
    ],
    { ...options, onChoose: (value) => form.set(path, value === '' ? undefined : value === 'true') },
  );

/** Several of a few values. */
export const checksControl = (form: FormHost, path: string, values: readonly string[]): TemplateResult => {
  const given = valueAt(form.draft, path);
  const chosen: readonly unknown[] = Array.isArray(given) ? given : given === undefined ? [] : [given];
  const toggle = (value: string): void => {
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    form.set(path, next.length > 0 ? next : undefined);
  };
  return html`<div class="checks" role="group" aria-label=${labelOf(path)} data-path=${path}>
    ${values.map(
      (value) =>
        html`<label
          ><input
            type="checkbox"
            .checked=${live(chosen.includes(value))}
            @change=${() => toggle(value)}
          />${valueLabel(value)}</label
        >`,
    )}
  </div>`;
};

/** A list of short texts: each is a field of its own. */
export const textsControl = (form: FormHost, path: string, format: TextFormat): TemplateResult => {
  const given = valueAt(form.draft, path);
  const items: readonly unknown[] = Array.isArray(given) ? given : given === undefined ? [] : [given];
  return html`<div class="texts" role="group" aria-label=${labelOf(path)} data-path=${path}>
    ${items.map(
      (item, index) =>
        html`<span class="pill"
          ><input
            dir="auto"
            size=${Math.max(6, Math.min(40, textOf(item).length + 1))}
            aria-label=${`${labelOf(path)} ${index + 1}`}
            list=${SUGGESTIONS[format] ?? nothing}
            autocomplete="off"
            data-path=${`${path}[${index}]`}
            .value=${live(textOf(item))}
            @input=${(event: Event) => form.set(`${path}[${index}]`, valueOf(event))}
            @change=${() => form.complete(path)}
          /><button
            type="button"
            class="icon"
            aria-label=${`Remove ${textOf(item) || labelOf(path)}`}
            @click=${() => form.removeItem(path, index)}
          >
            ✕
          </button></span
        >`,
    )}
    <button type="button" class="add" aria-label=${`Add to ${labelOf(path)}`} @click=${() => form.insertItem(path, '')}>
      + Add
    </button>
  </div>`;
};

/** Whether a control is one line, so that two fit beside each other. */
export const isShort = (value: FieldValue): boolean =>
  value.kind === 'number' ||
  value.kind === 'boolean' ||
  value.kind === 'choice' ||
  (value.kind === 'text' && value.format !== 'richText');
