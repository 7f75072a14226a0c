import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { type StartOption, startOptions } from '../../model/posting/start-dates.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { safeParseField } from '../../schema/parser/parse-internal.js';
import { baseStyles } from '../shared/styles/base.styles.js';
import { FormControlElement } from '../shared/form-control.js';
import { lazyPart } from '../shared/loading/lazy-part.js';
import { pickerStyles } from './job-start-date-picker.styles.js';
import { readOptionElements } from './read-option-elements.js';
import {
  COLUMNS_ABOVE,
  SELECT_ABOVE,
  type OptionView,
  needsLazyFields,
  singleOptionTemplate,
  radiosTemplate,
  optionLabelTemplate,
} from './picker-templates.js';

const more = lazyPart(() => import('./start-window-fields.js'));

/**
 * A choice of start dates, in a form-associated element: native radio buttons, the browser's own list from 13 on, and a
 * calendar or a list of months where one may start between two dates.
 *
 * @example
 * <job-start-date-picker name="start" required>
 *   <option value="2026-05-18">18 May 2026</option>
 * </job-start-date-picker>
 *
 * @tag job-start-date-picker
 * @slot - `<option>` elements, also in `<optgroup>`, read as the choices; not shown themselves.
 * @fires {Event} input - The applicant chose a date.
 * @fires {Event} change - The applicant chose a date.
 * @csspart base - The group.
 * @csspart label - The group's name.
 * @csspart options - All options.
 * @csspart option - One option; also `selected` and `disabled`.
 * @csspart radio - The radio button.
 * @csspart option-label - The date.
 * @csspart option-note - The length, the employer's name for it, why it cannot be chosen.
 * @csspart or - The word before what is no date.
 * @csspart field - Around the calendar, or the list of months, of a window.
 * @csspart select - The browser's own list: of many options, or of months.
 * @csspart input - The browser's own field for a date, where the calendar cannot be had.
 * @csspart chosen - The day that was chosen, with the length.
 * @csspart calendar__header - Above the calendar; in it `calendar__heading`, and `calendar__button` for the two buttons.
 * @csspart calendar__day - A day, and a weekday's name; also `calendar__selected`, `calendar__today`.
 * @csspart error - What is missing.
 * @cssState empty - There is nothing to choose.
 * @cssState user-invalid - A choice is missing, and the applicant has been told.
 */
export class JobStartDatePickerElement extends FormControlElement {
  static override readonly styles = [baseStyles, pickerStyles];

  static override readonly properties: PropertyDeclarations = { startDates: { attribute: false } };

  /** The choices, as in a posting's `startDates`. Go before `<option>` children and the card's. */
  declare startDates: unknown;

  /** What was chosen or set; null while that is the default. */
  #chosen: string | null = null;
  /** The option that was chosen last, of several with the value in them. */
  #opened = '';
  #hasChanged = false;
  /** What the card has been told. */
  #announced = '';
  /** Whether the choice was made in another picker; it may be one that is not offered here. */
  #isFollowing = false;
  #posting: JobPosting | null = null;
  #latest: StartOption[] | null = null;
  #rendering = false;
  /** Whether a change is one of the options; attributes of this element render by themselves. */
  readonly #isOption = ({ target, type }: MutationRecord): boolean => target !== this || type === 'childList';
  readonly #children = new MutationObserver((records) => {
    if (records.some(this.#isOption)) this.requestUpdate();
  });

  /** The chosen option, and the value: of a window the day, or month; empty before it is chosen, and before it can be. */
  get #choice(): { option: StartOption | undefined; value: string } {
    const options = this.#options;
    const wanted = (this.#chosen ?? this.defaultValue) || (options[1] ? '' : options[0]?.value) || '';
    const fitting = options.filter(
      ({ value, disabled, window }) => !disabled && (value === wanted || window?.includes(wanted)),
    );
    const option = fitting.find(({ value }) => value === this.#opened) ?? fitting[0];
    const whole = option?.value === wanted && (option.window ?? (more.loading && /\d\/\d/.test(wanted)));
    return { option, value: !option || whole ? '' : wanted };
  }

  /**
   * The chosen option's value, or the day or month chosen of a window; empty when none is chosen. A value that is no
   * enabled option, and in no window, reads as empty.
   */
  get value(): string {
    return this.#choice.value;
  }

  set value(value: string) {
    this.#chosen = value;
    this.#isFollowing = false;
    this.updateFormValue();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true, subtree: true, characterData: true, attributes: true });
  }

  protected override resetValue(): void {
    this.#chosen = null;
    this.#isFollowing = false;
    this.#opened = '';
  }

  protected override get valueMissingMessage(): string {
    const canChoose = this.#options.some(({ disabled }) => !disabled);
    return this.#choice.option?.window?.requiredMessage ?? (canChoose ? this.context.t('start.required') : '');
  }

  protected override get validationAnchor(): HTMLElement | null {
    const find = (selector: string): HTMLElement | null => this.renderRoot?.querySelector(selector) ?? null;
    return find('.field > *') ?? find('input:not(:disabled), select');
  }

  /** The choices, formatted once for each rendering, and anew for who asks while one is due. */
  get #options(): StartOption[] {
    if (this.#rendering && this.#latest) return this.#latest;
    if (this.#children.takeRecords().some(this.#isOption)) this.requestUpdate();
    if (this.isUpdatePending || !this.#latest) this.#latest = this.#readOptions();
    return this.#latest;
  }

  #readOptions(): StartOption[] {
    const { context } = this;
    const own =
      this.startDates === undefined ? null : this.unwrap(safeParseField('startDates', this.startDates, 'startDates'));
    const { startDates = [], duration = [] } = this.card.state?.posting ?? {};
    const children = own ? [] : readOptionElements(this);
    const choices = own ?? (children.length > 0 ? null : startDates);
    const options = choices ? startOptions(choices, own ? [] : duration, context) : children;
    if (!needsLazyFields(options, choices !== null)) return options;
    void more.get();
    return more.current?.withWindows(options, choices, duration, context) ?? options;
  }

  // the native `input` event leaves the shadow root by itself, after this; `change` does not
  #onInput(event: Event): void {
    const { target } = event;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const { option, value } = this.#choice;
    this.#opened = (target.closest('.field') && option?.value) || target.value;
    this.value = target.value || this.#opened;
    this.#hasChanged ||= this.value !== value;
    this.#announce();
    if (!this.#hasChanged) event.stopPropagation(); // a window was opened
  }

  #announce(): void {
    if (this.value === this.#announced) return;
    this.#announced = this.value;
    this.card.state?.chooseStartDate(this.#announced);
  }

  #onChange(): void {
    if (this.#hasChanged) this.dispatchEvent(new Event('change', { bubbles: true }));
    this.#hasChanged = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { posting = null, startDate = '' } = this.card.state ?? {};
    if (posting !== this.#posting) {
      // the card keeps the choice as long as the posting it was made for, also when the picker is drawn anew
      if (this.#posting || startDate) {
        this.resetValue();
        this.#chosen = startDate || null;
      }
      this.#posting = posting;
      this.#announced = startDate;
    } else if (posting && startDate !== this.#announced) {
      this.#chosen = startDate; // in another picker of the card
      this.#announced = startDate;
      this.#isFollowing = true;
    }
    this.#latest = this.#readOptions();
    this.#rendering = true;
    this.toggleState('empty', this.#latest.length === 0);
  }

  protected override updated(changed: PropertyValues): void {
    // not bound in the template: the browser checks radios too, and a binding would not notice
    const { option, value } = this.#choice;
    for (const radio of this.renderRoot.querySelectorAll<HTMLInputElement>('[type=radio]'))
      radio.checked = radio.value === option?.value;
    super.updated(changed);
    this.#rendering = false;
    // a default, or the only date there is; after this update, because the card's answer asks for another
    const isOther = this.#isFollowing && value === '';
    if (value !== this.#announced && !isOther) void this.updateComplete.then(() => this.#announce());
  }

  protected override render(): TemplateResult | typeof nothing {
    const options = this.#options;
    const { context } = this;
    const labels = [...this.internals.labels].map(({ textContent }) => textContent);
    const name = labels.join(' ').trim();
    const [only] = options;
    if (!only) return nothing;
    const single = options.length === 1 && !only.disabled;
    if (single && !only.window) return singleOptionTemplate(only, name ? null : context.t('start.legend'));
    const isList = options.length > SELECT_ABOVE && more.current !== null;
    const isGroup = options.length > 1 && !isList;
    return html`<fieldset
      class="base"
      part="base"
      role=${isGroup ? 'radiogroup' : nothing}
      aria-required=${isGroup && this.required ? 'true' : nothing}
      aria-describedby="error"
      @input=${this.#onInput}
      @change=${this.#onChange}
    >
      <legend class=${name ? 'sr' : 'label'} part="label" id="legend">${name || context.t('start.choose')}</legend>
      <div class="options ${isList ? 'list' : options.length > COLUMNS_ABOVE ? 'columns' : ''}" part="options">
        ${this.#optionsTemplate(options, single, isList)}
      </div>
      <p class="error" part="error" id="error" role="alert">${this.errorMessage}</p>
    </fieldset>`;
  }

  #optionsTemplate(options: readonly StartOption[], single: boolean, isList: boolean): unknown {
    const { context, isDisabled } = this;
    const { option: chosen, value } = this.#choice;
    const views = options.map((option): OptionView => {
      const selected = option === chosen;
      const { window, disabled } = option;
      const field = selected && window && more.current?.fieldTemplate(this, option, window, value, context);
      return { option, selected, disabled: disabled || isDisabled, field: field || nothing };
    });
    if (single) return views.map(({ option, field }) => [optionLabelTemplate(option), field]);
    return isList ? more.current?.listTemplate(this, views, context) : radiosTemplate(views, context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-start-date-picker': JobStartDatePickerElement;
  }
}
