/** The start dates to choose from: in a picker, or in a card. */
import { type TemplateResult, html, nothing } from 'lit';
import { type StartOption, startOptions } from '../../model/posting/start-dates.js';
import type { ViewContext } from '../../model/view-context.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { lazyPart } from '../shared/loading/lazy-part.js';
import {
  COLUMNS_ABOVE,
  type Choice,
  type FieldTemplate,
  type OptionView,
  type PickerControl,
  SELECT_ABOVE,
  needsLazyFields,
  optionLabelTemplate,
  radiosTemplate,
  singleOptionTemplate,
} from './picker-templates.js';

export const lazyFields = lazyPart(() => import('./start-window-fields.js'), 'fieldTemplate');

/** What is shown of the options. */
export type PickerView =
  /** The only option there is, as text. `legend` is null if the page has a label for the picker. */
  | { readonly kind: 'text'; readonly option: StartOption; readonly legend: string | null }
  | {
      /** `window` is a single option with a field. */
      readonly kind: 'window' | 'radios' | 'select';
      readonly views: readonly OptionView[];
      readonly value: string;
      /** The name of the group from the page's `<label>`; empty without one. */
      readonly label: string;
      readonly context: ViewContext;
    };

/**
 * The options with the windows that some of them have, once the code for those has been loaded.
 *
 * @param dates What the options were made of; null for option elements.
 */
export const withFields = (
  options: readonly StartOption[],
  dates: JobPosting['startDates'] | null,
  duration: NonNullable<JobPosting['duration']>,
  context: ViewContext,
): readonly StartOption[] => {
  const isParsed = dates !== null;
  if (!needsLazyFields(options, isParsed)) return options;
  void lazyFields.get();
  return lazyFields.current?.withWindows(options, dates ?? null, duration, context) ?? options;
};

/** The start dates as options. */
export const optionsOf = (
  { startDates = [], duration = [] }: Pick<JobPosting, 'startDates' | 'duration'>,
  context: ViewContext,
): readonly StartOption[] => withFields(startOptions(startDates, duration, context), startDates, duration, context);

/**
 * What to show of the options; null without any.
 *
 * @param label The name of the group from the page's `<label>`; empty without one.
 */
export const pickerView = (
  options: readonly StartOption[],
  { option: chosen, value }: Choice,
  context: ViewContext,
  isDisabled: boolean,
  label: string,
): PickerView | null => {
  const [first, second] = options;
  if (!first) return null;
  const isSingle = !second && !first.disabled;
  if (isSingle && !first.window)
    return { kind: 'text', option: first, legend: label ? null : context.t('start.legend') };
  if (chosen?.window) lazyFields.current?.loadFieldFor(chosen.window);
  const views = options.map((option): OptionView => {
    return { option, selected: option === chosen, disabled: option.disabled || isDisabled };
  });
  const isSelect = options.length > SELECT_ABOVE && lazyFields.current !== null;
  return { kind: isSingle ? 'window' : isSelect ? 'select' : 'radios', views, value, label, context };
};

const optionsTemplate = (
  { kind, views, value, context }: Exclude<PickerView, { kind: 'text' }>,
  control: PickerControl,
): unknown => {
  const { part } = control;
  const { current: fields } = lazyFields;
  const field: FieldTemplate = (view) =>
    fields?.fieldTemplate(control, view, value, context, kind === 'window') ?? nothing;
  if (kind === 'window') return views.map((view) => [optionLabelTemplate(view.option, part), field(view)]);
  return kind === 'select'
    ? fields?.listTemplate(control, views, field, context)
    : radiosTemplate(views, field, context, control);
};

export const pickerTemplate = (view: PickerView, control: PickerControl): TemplateResult => {
  const { part } = control;
  if (view.kind === 'text') return singleOptionTemplate(view.option, view.legend, part);
  const { kind, views, label, context } = view;
  const isOptional = !label && !control.required;
  const legend = `${label || context.t('start.choose')}${isOptional ? ' ' : ''}`;
  const isGroup = views.length > 1 && kind === 'radios';
  const layout = kind === 'select' ? 'list' : views.length > COLUMNS_ABOVE ? 'columns' : '';
  return html`<fieldset
    class="start ${part('base')}"
    part=${part('base')}
    role=${isGroup ? 'radiogroup' : nothing}
    aria-required=${isGroup && control.required ? 'true' : nothing}
    aria-describedby="error"
    @input=${control.onInput}
    @change=${control.onChange}
  >
    <legend class=${label ? 'sr' : 'label'} part=${part('label')} id="legend">
      ${legend}<span class="optional" part=${part('optional')}>${isOptional ? context.t('start.optional') : ''}</span>
    </legend>
    <div class="options ${layout}" part=${part('options')}>${optionsTemplate(view, control)}</div>
    <p class="error" part=${part('error')} id="error" role="alert">${control.errorMessage}</p>
  </fieldset>`;
};

/** To be called after each render: sets what is not bound in the templates, because the user changes it too. */
export const syncPicker = (control: PickerControl, { option, value }: Choice): void => {
  for (const radio of control.host.renderRoot.querySelectorAll<HTMLInputElement>('.start [type=radio]'))
    radio.checked = radio.value === (option?.value ?? '');
  lazyFields.current?.updateFields(control, option?.value ?? '', value);
};
