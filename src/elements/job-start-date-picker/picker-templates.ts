import { type ReactiveElement, type TemplateResult, nothing } from 'lit';
import { formatList } from '../../format/intl.js';
import type { StartOption } from '../../model/posting/start-dates.js';
import type { ViewContext } from '../../model/view-context.js';
import { html } from '../shared/joined-html.js';
import type { PartNames } from '../shared/part-names.js';

/** With more options than this, they are in columns. */
export const COLUMNS_ABOVE = 6;
/** With more options than this, they are in a native list. */
export const SELECT_ABOVE = 12;

/**
 * Whether the lazy fields are needed: for many options, for a window of days or months, or to interpret the values of
 * `<option>` elements. `isParsed`: the options come from start dates, and not from elements.
 */
export const needsLazyFields = (options: readonly StartOption[], isParsed: boolean): boolean =>
  options.length > SELECT_ABOVE || options.some(({ value }) => (isParsed ? /\d\/\d/ : /^\d|^[A-Z]+$/).test(value));

/** The selected option, and the value: in a window empty until a day or month of it is chosen. */
export interface Choice {
  readonly option: StartOption | undefined;
  readonly value: string;
}

/** What the templates of a picker are rendered for: a picker, or a card. */
export interface PickerControl {
  /** The element that they are rendered in. */
  readonly host: ReactiveElement;
  readonly part: PartNames;
  readonly required: boolean;
  readonly isDisabled: boolean;
  /** The validation message once it has been reported to the user; empty before. */
  readonly errorMessage: string;
  readonly onInput: (event: Event) => void;
  readonly onChange: (event: Event) => void;
}

/** An option, as it is shown. */
export interface OptionView {
  readonly option: StartOption;
  readonly selected: boolean;
  readonly disabled: boolean;
}

/** The field below an option, with which a day or month of its window is chosen; nothing for other options. */
export type FieldTemplate = (view: OptionView) => TemplateResult | typeof nothing;

export const optionLabelTemplate = ({ label, details }: StartOption, part: PartNames): TemplateResult =>
  html`<span class="words"
    ><bdi class="option-label" part=${part('option-label')}>${label}</bdi> ${details.map(
      (detail) => html`<bdi class="option-note" part=${part('option-note')}>${detail}</bdi> `,
    )}</span
  >`;

/** An option, after the `or` before it, with its field below. */
const optionTemplate = (
  view: OptionView,
  or: TemplateResult[],
  field: ReturnType<FieldTemplate>,
  part: PartNames,
): TemplateResult => {
  const { option, selected, disabled } = view;
  const states = ['option', selected && 'selected', disabled && 'disabled'].filter(Boolean).join(' ');
  return html`${or}<label class=${states} part=${part(states)}
      ><input
        type="radio"
        name="start"
        part=${part('radio')}
        .value=${option.value}
        ?checked=${option.value === ''}
        ?disabled=${disabled}
      />${[optionLabelTemplate(option, part)]}</label
    >${field}`;
};

/** Whether an option is not a date: `FLEXIBLE` or `IMMEDIATE`. */
const isOpenEnded = ({ option }: OptionView): boolean => /^(FLEX|IMM)/.test(option.value);

/** The option that undoes a choice. */
const noneTemplate = ({ part, isDisabled }: PickerControl, { t }: ViewContext): TemplateResult =>
  optionTemplate(
    {
      option: { value: '', label: t('start.none'), details: [], disabled: false },
      selected: false,
      disabled: isDisabled,
    },
    [],
    nothing,
    part,
  );

/**
 * Radio buttons. Options that are not dates are at the end, after an "or"; then "No preference", unless a choice
 * is required, or the employer offers the same.
 */
export const radiosTemplate = (
  views: readonly OptionView[],
  fieldTemplate: FieldTemplate,
  context: ViewContext,
  control: PickerControl,
): TemplateResult[] => {
  const { locale } = context;
  const { part } = control;
  const firstOpenEnded = views.findLastIndex((view) => !isOpenEnded(view)) + 1;
  // the word that the locale's own lists have
  const or = (): TemplateResult =>
    html`<div class="or" part=${part('or')}>${formatList(['', ''], locale, 'or').trim()}</div>`;
  const options = views.map((view, index) =>
    optionTemplate(view, index > 0 && index === firstOpenEnded ? [or()] : [], fieldTemplate(view), part),
  );
  const isFlexible = views.some(({ option }) => option.value === 'FLEXIBLE');
  return control.required || isFlexible ? options : [...options, noneTemplate(control, context)];
};

/** The only option, as text. */
export const singleOptionTemplate = (option: StartOption, legend: string | null, part: PartNames): TemplateResult =>
  html`<p class="start ${part('base')} ${option.value.length > 20 ? 'days' : ''}" part=${part('base')}>
    <span class="label" part=${part('label')}>${legend ?? nothing}</span>
    ${[optionLabelTemplate(option, part)]}
  </p>`;
