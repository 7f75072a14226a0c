import { type LitElement, type TemplateResult, html } from 'lit';
import type { ViewContext } from '../../model/view-context.js';
import type { StartOption } from '../../model/posting/start-dates.js';
import type { StartWindow } from '../../model/posting/start-dates.js';
import { monthsIn } from '../../model/posting/start-window.js';
import { adoptStyles } from '../shared/styles/adopt-styles.js';
import { lazyPart } from '../shared/loading/lazy-part.js';
import type { OptionView } from './picker-templates.js';
import { syncControlValue } from './sync-control-value.js';
import { extrasStyles } from './start-window-fields.styles.js';

export { withWindows } from '../../model/posting/start-window.js';

const calendar = lazyPart(() => import('./start-calendar.js'));

/** What the card's picker lets through besides what it always has. */
const LAZY_PARTS =
  'select field input chosen calendar__header calendar__heading calendar__button calendar__day calendar__selected';

/** The styles, and in a card the parts, of what came later. */
const adoptStylesAndParts = (picker: Picker): void => {
  if (picker.shadowRoot) adoptStyles(picker.shadowRoot, [extrasStyles]);
  const parts = picker.getAttribute('exportparts');
  if (!parts || parts.includes('chosen')) return;
  picker.setAttribute('exportparts', parts + LAZY_PARTS.replace(/\S+/g, (part) => `${part}:start-date__${part},`));
};

type Picker = LitElement & { readonly required: boolean };

const optionTemplate = (value: string, text: string, disabled = false): TemplateResult =>
  html`<option .value=${value} ?disabled=${disabled}>${text}</option>`;

/** All that is said of an option, in one text: "May 18 – Aug 7, 2026, 12 weeks, for quarter-system schools". */
const textOf = ({ label, details }: StartOption, { t }: ViewContext): string =>
  details.reduce((range, length) => t('start.period', { range, length }), label);

/** More options than one looks through, in the browser's own list. */
export const listTemplate = (picker: Picker, views: readonly OptionView[], context: ViewContext): TemplateResult => {
  const { t } = context;
  adoptStylesAndParts(picker);
  syncControlValue(picker, '.list > select', views.find(({ selected }) => selected)?.option.value ?? '');
  return html`<select
      part="select"
      aria-labelledby="legend"
      aria-describedby="error"
      aria-required=${picker.required ? 'true' : 'false'}
      ?disabled=${picker.matches(':disabled')}
    >
      ${optionTemplate('', t('start.choose'))}
      ${views.map(({ option, disabled }) => optionTemplate(option.value, textOf(option, context), disabled))}</select
    >${views.map(({ field }) => field)}`;
};

const monthsTemplate = (label: string, window: StartWindow, { locale, t }: ViewContext): TemplateResult =>
  html`<select part="select" aria-label=${label}>
    ${optionTemplate('', t('start.choose'))}
    ${monthsIn(window, locale).map((month) => {
      const { length } = window;
      const text = length ? t('start.period', { range: month.label, length }) : month.label;
      return optionTemplate(month.value, text);
    })}
  </select>`;

/** Where the calendar cannot be had. */
const inputTemplate = (label: string, { min, max }: StartWindow, value: string): TemplateResult =>
  html`<input type="date" part="input" .value=${value} min=${min} max=${max} aria-label=${label} />`;

/** Where the day, or the month, of a window is chosen; the calendar's place is kept until it is here. */
export const fieldTemplate = (
  picker: Picker,
  option: StartOption,
  window: StartWindow,
  value: string,
  context: ViewContext,
): TemplateResult => {
  const label = textOf(option, context); // who is in the field hears the employer's words for it too
  adoptStylesAndParts(picker);
  syncControlValue(picker, '.field > select', value);
  const ofDays = window.max.length > 7;
  if (ofDays) void calendar.get();
  const { current: module } = calendar;
  return html`<div
    class="field ${ofDays && module !== null ? 'place' : ''}"
    part="field"
    ?inert=${picker.matches(':disabled')}
  >
    ${
      !ofDays
        ? monthsTemplate(label, window, context)
        : module === null
          ? inputTemplate(label, window, value)
          : module?.calendarTemplate(picker, label, window, value, context)
    }
  </div>`;
};
