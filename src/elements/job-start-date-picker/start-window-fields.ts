/**
 * What most pickers do not need: a native list for many options, and fields for windows of days or months. Lazy-loaded
 * with the first picker that does.
 */
import { type CSSResult, type TemplateResult, html, nothing } from 'lit';
import type { ViewContext } from '../../model/view-context.js';
import type { StartOption } from '../../model/posting/start-dates.js';
import type { StartWindow } from '../../model/posting/start-dates.js';
import { monthsIn } from '../../model/posting/start-window.js';
import { lazyPart } from '../shared/loading/lazy-part.js';
import { adoptStyles } from '../shared/styles/adopt-styles.js';
import { hasDocument } from '../shared/page.js';
import type { PartNames } from '../shared/part-names.js';
import type { FieldTemplate, OptionView, PickerControl } from './picker-templates.js';
import { fieldStyles } from './start-window-fields.styles.js';
import { syncControlValue } from './sync-control-value.js';

export { withWindows } from '../../model/posting/start-window.js';

/** Null on a server: there is a native field in its place until the script for browsers runs. */
const calendar = hasDocument ? lazyPart(() => import('./start-calendar.js'), 'calendarTemplate') : null;

/** Whether days are chosen in a window, and not months. */
const isOfDays = ({ max }: StartWindow): boolean => max.length > '2026-05'.length;

/** Loads what the field for a window needs. */
export const loadFieldFor = (window: StartWindow): void => {
  if (isOfDays(window)) void calendar?.get();
};

/** The styles of the fields that have been loaded. */
export const loadedStyles = (): CSSResult[] =>
  calendar?.current ? [fieldStyles, calendar.current.styles] : [fieldStyles];

/**
 * To be called after each render: adds the styles, and sets the values of the controls. Those are not bound in the
 * templates, because the user changes them too.
 *
 * @param option The value of the chosen option.
 * @param value The chosen day or month.
 */
export const updateFields = ({ host }: PickerControl, option: string, value: string): void => {
  adoptStyles(host, loadedStyles());
  syncControlValue(host.renderRoot, '.list > select', option);
  syncControlValue(host.renderRoot, '.field > select', value);
  syncControlValue(host.renderRoot, '.calendar', value);
};

const optionTemplate = (value: string, text: string, disabled = false): TemplateResult =>
  html`<option .value=${value} ?disabled=${disabled}>${text}</option>`;

/** An option as one text: "May 18 – Aug 7, 2026, 12 weeks, for quarter-system schools". */
const textOf = ({ label, details }: StartOption, { t }: ViewContext): string =>
  details.reduce((range, length) => t('start.period', { range, length }), label);

/** Many options, as a native list. */
export const listTemplate = (
  control: PickerControl,
  views: readonly OptionView[],
  field: FieldTemplate,
  context: ViewContext,
): TemplateResult => {
  const { t } = context;
  const { part, required, isDisabled } = control;
  return html`<select
      part=${part('select')}
      aria-labelledby="legend"
      aria-describedby="error"
      aria-required=${required ? 'true' : 'false'}
      ?disabled=${isDisabled}
    >
      ${optionTemplate('', t('start.choose'))}
      ${views.map(({ option, disabled }) => optionTemplate(option.value, textOf(option, context), disabled))}</select
    >${views.map((view) => field(view))}`;
};

const monthsTemplate = (
  label: string,
  window: StartWindow,
  { locale, t }: ViewContext,
  part: PartNames,
): TemplateResult =>
  html`<select part=${part('select')} aria-label=${label}>
    ${optionTemplate('', t('start.choose'))}
    ${monthsIn(window, locale).map((month) => {
      const { length } = window;
      const text = length ? t('start.period', { range: month.label, length }) : month.label;
      return optionTemplate(month.value, text);
    })}
  </select>`;

/** A native date field, if the calendar could not be loaded. */
const inputTemplate = (label: string, { min, max }: StartWindow, value: string, part: PartNames): TemplateResult =>
  html`<input type="date" part=${part('input')} .value=${value} min=${min} max=${max} aria-label=${label} />`;

/**
 * The field with which a day or month of the chosen window is chosen; nothing for other options. Its space is reserved
 * until the calendar has been loaded.
 *
 * @param value The chosen day or month; empty if none is chosen.
 * @param isAlone Whether there is no other option.
 */
export const fieldTemplate = (
  control: PickerControl,
  { option, selected }: OptionView,
  value: string,
  context: ViewContext,
  isAlone: boolean,
): TemplateResult | typeof nothing => {
  const { window } = option;
  if (!selected || !window) return nothing;
  const label = textOf(option, context); // screen readers read the employer's words in the field too
  const hasDays = isOfDays(window);
  const module = calendar?.current;
  const { part, isDisabled } = control;
  return html`<div
    class="field ${hasDays && module !== null ? 'place' : ''}"
    part=${part('field')}
    ?inert=${isDisabled}
  >
    ${
      !hasDays
        ? monthsTemplate(label, window, context, part)
        : module === null || !hasDocument
          ? inputTemplate(label, window, value, part)
          : module?.calendarTemplate(control, label, window, value, context, isAlone)
    }
  </div>`;
};
