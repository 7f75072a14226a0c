import { type TemplateResult, html, nothing } from 'lit';
import { formatList } from '../../format/intl.js';
import type { ViewContext } from '../../model/view-context.js';
import type { StartOption } from '../../model/posting/start-dates.js';

/** With more options they stand in columns; with many in the browser's own list. */
export const COLUMNS_ABOVE = 6;
export const SELECT_ABOVE = 12;

/** Whether there are many, or a window, or what an option element's value says is to be understood. */
export const needsLazyFields = (options: readonly StartOption[], isOwn: boolean): boolean =>
  options.length > SELECT_ABOVE || options.some(({ value }) => (isOwn ? /\d\/\d/ : /^\d|^[A-Z]+$/).test(value));

/** What is shown of one option. */
export interface OptionView {
  readonly option: StartOption;
  readonly selected: boolean;
  readonly disabled: boolean;
  /** Where its day or month is chosen. */
  readonly field: unknown;
}

export const optionLabelTemplate = ({ label, details }: StartOption): TemplateResult =>
  html`<span class="words"
    ><bdi class="option-label" part="option-label">${label}</bdi> ${details.map(
      (detail) => html`<bdi class="option-note" part="option-note">${detail}</bdi> `,
    )}</span
  >`;

const optionTemplate = ({ option, selected, disabled, field }: OptionView): TemplateResult => {
  const part = ['option', selected && 'selected', disabled && 'disabled'].filter(Boolean).join(' ');
  return html`<label class=${part} part=${part}
      ><input
        type="radio"
        name="start"
        part="radio"
        .value=${option.value}
        ?disabled=${disabled}
      />${optionLabelTemplate(option)}</label
    >${field}`;
};

const isOpenEnded = ({ option }: OptionView): boolean => /^(FLEX|IMM)/.test(option.value);

/** Radio buttons; what is no date stands apart at the end, after an "or". */
export const radiosTemplate = (views: readonly OptionView[], { locale }: ViewContext): TemplateResult => {
  const apart = views.findLastIndex((view) => !isOpenEnded(view)) + 1;
  return html`${views.map((view, index) => [
    // as the locale's own lists have it
    index > 0 && index === apart
      ? html`<div class="or" part="or">${formatList(['', ''], locale, 'or').trim()}</div>`
      : nothing,
    optionTemplate(view),
  ])}`;
};

/** The only choice there is: a text. */
export const singleOptionTemplate = (only: StartOption, legend: string | null): TemplateResult =>
  html`<p class="base ${only.value.length > 20 ? 'days' : ''}" part="base">
    <span class="label" part="label">${legend ?? nothing}</span>
    ${optionLabelTemplate(only)}
  </p>`;
