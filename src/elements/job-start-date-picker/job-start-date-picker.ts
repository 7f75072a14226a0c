import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { type StartOption, startOptions } from '../../model/posting/start-dates.js';
import type { ViewContext } from '../../model/view-context.js';
import type { JobPostingInput } from '../../schema/input.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { safeParseField } from '../../schema/parser/parse-internal.js';
import { FormControlElement } from '../shared/form-control.js';
import { parseData } from '../shared/given-data.js';
import { dataConverter } from '../shared/job-element.js';
import { lazyPart } from '../shared/loading/lazy-part.js';
import { baseStyles } from '../shared/styles/base.styles.js';
import { pickerStyles } from './job-start-date-picker.styles.js';
import {
  COLUMNS_ABOVE,
  type FieldTemplate,
  type OptionView,
  SELECT_ABOVE,
  needsLazyFields,
  optionLabelTemplate,
  radiosTemplate,
  singleOptionTemplate,
} from './picker-templates.js';
import { readOptionElements } from './read-option-elements.js';

const lazyFields = lazyPart(() => import('./start-window-fields.js'), 'fieldTemplate');

/** What a picker shows. */
type PickerState =
  | { readonly kind: 'empty' }
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
 * A form-associated picker for a start date: native radio buttons, a native list for more than 12 options, and a calendar
 * or a list of months for a window between two dates.
 *
 * @example
 * <job-start-date-picker name="start" required>
 *   <option value="2026-05-18">18 May 2026</option>
 * </job-start-date-picker>
 *
 * @tag job-start-date-picker
 * @slot - `<option>` elements, also in `<optgroup>`, that define the options. They are not shown themselves.
 * @fires {Event} input - The user chose a start date.
 * @fires {Event} change - The user chose a start date.
 * @csspart base - The root of the content, a group.
 * @csspart label - The label of the group.
 * @csspart options - The container of all options.
 * @csspart option - One option. It is also `selected` or `disabled`.
 * @csspart radio - The radio button of an option.
 * @csspart option-label - The date of an option.
 * @csspart option-note - The duration of an option, the employer's name for it, or why it cannot be chosen.
 * @csspart or - The word before the options that are not dates.
 * @csspart field - The container of the calendar, or list of months, of a window.
 * @csspart select - The native list of many options, or of months.
 * @csspart input - The native date field, if the calendar could not be loaded.
 * @csspart chosen - The chosen day, with the duration.
 * @csspart calendar__header - The header of the calendar. It contains `calendar__heading`, and two of `calendar__button`.
 * @csspart calendar__day - A day, or the name of a weekday. It is also `calendar__selected` or `calendar__today`.
 * @csspart error - The validation message.
 * @csspart debug - What is wrong, for the page's author alone.
 * @cssState empty - There are no options.
 * @cssState user-invalid - The value is invalid, and the browser has reported it to the user.
 */
export class JobStartDatePickerElement extends FormControlElement {
  static override readonly styles = [baseStyles, pickerStyles];

  static override readonly properties: PropertyDeclarations = {
    startDates: { attribute: 'start-dates', converter: dataConverter },
  };

  /** The start dates, as in a posting's `startDates`, or their JSON. Takes precedence over `<option>` children and a card. */
  declare startDates: JobPostingInput['startDates'] | string | null;

  /** The value that was chosen or set; null while it is the default. */
  #chosen: string | null = null;
  /** The value of the option that was chosen last: several may have a window with the value in it. */
  #lastOption = '';
  #hasChanged = false;
  /** The start date that this picker and its card have agreed on. */
  #publishedValue = '';
  /** Whether the start date was chosen in another picker; this one may not have that option. */
  #isFromOtherPicker = false;
  #posting: JobPosting | null = null;
  /** The options of the last update. */
  #cachedOptions: readonly StartOption[] = [];
  #state: PickerState = { kind: 'empty' };
  /** Updates after changes of option elements: Lit observes the attributes of the picker itself. */
  readonly #onMutations = (records: readonly MutationRecord[]): void => {
    if (records.some(({ target, type }) => target !== this || type === 'childList')) this.requestUpdate();
  };
  readonly #children = new MutationObserver(this.#onMutations);

  /**
   * The value of the chosen option, or the day or month chosen in its window. Empty if none is chosen, and for a value
   * that is neither an enabled option nor in a window.
   */
  get value(): string {
    return this.#choice.value;
  }

  set value(value: string) {
    if (value === this.#chosen && !this.#isFromOtherPicker) return;
    this.#chosen = value;
    this.#isFromOtherPicker = false;
    this.updateFormValue();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true, subtree: true, characterData: true, attributes: true });
  }

  protected override resetValue(): void {
    this.#chosen = null;
    this.#isFromOtherPicker = false;
    this.#lastOption = '';
  }

  protected override get valueMissingMessage(): string {
    const canChoose = this.#options.some(({ disabled }) => !disabled);
    return this.#choice.option?.window?.requiredMessage ?? (canChoose ? this.context.t('start.required') : '');
  }

  protected override get validationAnchor(): HTMLElement | null {
    const find = (selector: string): HTMLElement | null => this.renderRoot?.querySelector(selector) ?? null;
    return find('.field > *') ?? find('input:not(:disabled), select');
  }

  /** The chosen option, and the value: in a window empty until a day or month of it is chosen. */
  get #choice(): { option: StartOption | undefined; value: string } {
    return this.#choiceOf(this.#options);
  }

  #choiceOf(options: readonly StartOption[]): { option: StartOption | undefined; value: string } {
    const wanted = (this.#chosen ?? this.defaultValue) || (options[1] ? '' : options[0]?.value) || '';
    const matching = options.filter(
      ({ value, disabled, window }) => !disabled && (value === wanted || window?.includes(wanted)),
    );
    const option = matching.find(({ value }) => value === this.#lastOption) ?? matching[0];
    // before the fields have been loaded, a range may turn out to be a window
    const mayBeWindow = lazyFields.current === undefined && /\d\/\d/.test(wanted);
    const isWholeWindow = option?.value === wanted && (option.window !== undefined || mayBeWindow);
    return { option, value: !option || isWholeWindow ? '' : wanted };
  }

  /** The options: those of the last update, or new ones if another update is due. */
  get #options(): readonly StartOption[] {
    this.#onMutations(this.#children.takeRecords());
    if (this.isUpdatePending) this.#cachedOptions = this.#readOptions();
    return this.#cachedOptions;
  }

  #readOptions(): StartOption[] {
    const { context } = this;
    const input = parseData(this.startDates) ?? null;
    const own =
      input === null
        ? null
        : this.unwrap(safeParseField('startDates', input, 'startDates'), 'startDates', this.startDates);
    const { startDates = [], duration = [] } = this.card.state?.posting ?? {};
    const children = own || this.isUnclosed ? [] : readOptionElements(this);
    const parsed = own ?? (children.length > 0 ? null : startDates);
    const options = parsed ? startOptions(parsed, own ? [] : duration, context) : children;
    if (!needsLazyFields(options, parsed !== null)) return options;
    void lazyFields.get();
    return lazyFields.current?.withWindows(options, parsed, duration, context) ?? options;
  }

  // the native `input` event leaves the shadow root on its own, after this listener; `change` does not
  #onInput(event: Event): void {
    const { target } = event;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const { option, value } = this.#choice;
    this.#lastOption = (target.closest('.field') && option?.value) || target.value;
    this.value = target.value || this.#lastOption;
    this.#hasChanged ||= this.value !== value;
    this.#publish();
    if (!this.#hasChanged) event.stopPropagation(); // a window was opened, and nothing chosen in it
  }

  #onChange(): void {
    if (this.#hasChanged) this.dispatchEvent(new Event('change', { bubbles: true }));
    this.#hasChanged = false;
  }

  /** Chooses the value as the start date of the card. */
  #publish(): void {
    if (this.value === this.#publishedValue) return;
    this.#publishedValue = this.value;
    this.card.state?.chooseStartDate(this.#publishedValue);
  }

  /** Takes the start date over from the card. */
  #receiveStartDate(): void {
    const { posting = null, startDate = '' } = this.card.state ?? {};
    if (posting !== this.#posting) {
      // the card keeps the start date as long as its posting, also while it replaces the picker
      if (this.#posting || startDate) {
        this.resetValue();
        this.#chosen = startDate || null;
      }
      this.#posting = posting;
      this.#publishedValue = startDate;
    } else if (posting && startDate !== this.#publishedValue) {
      this.#chosen = startDate;
      this.#publishedValue = startDate;
      this.#isFromOtherPicker = true;
    }
  }

  protected override get hasContent(): boolean {
    return this.#state.kind !== 'empty';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#receiveStartDate();
    this.#children.takeRecords(); // all changes until now are read
    this.#cachedOptions = this.#readOptions();
    this.#state = this.#stateOf(this.#cachedOptions, this.context);
  }

  #stateOf(options: readonly StartOption[], context: ViewContext): PickerState {
    const [first, second] = options;
    if (!first) return { kind: 'empty' };
    const label = [...this.internals.labels]
      .map(({ textContent }) => textContent)
      .join(' ')
      .trim();
    const isSingle = !second && !first.disabled;
    if (isSingle && !first.window)
      return { kind: 'text', option: first, legend: label ? null : context.t('start.legend') };
    const { option: chosen, value } = this.#choiceOf(options);
    if (chosen?.window) lazyFields.current?.loadFieldFor(chosen.window);
    const views = options.map((option): OptionView => {
      return { option, selected: option === chosen, disabled: option.disabled || this.isDisabled };
    });
    const isSelect = options.length > SELECT_ABOVE && lazyFields.current !== null;
    return { kind: isSingle ? 'window' : isSelect ? 'select' : 'radios', views, value, label, context };
  }

  protected override render(): TemplateResult | typeof nothing {
    const state = this.#state;
    if (state.kind === 'empty') return nothing;
    if (state.kind === 'text') return singleOptionTemplate(state.option, state.legend);
    const { kind, views, label, context } = state;
    const isGroup = views.length > 1 && kind === 'radios';
    const layout = kind === 'select' ? 'list' : views.length > COLUMNS_ABOVE ? 'columns' : '';
    return html`<fieldset
      class="base"
      part="base"
      role=${isGroup ? 'radiogroup' : nothing}
      aria-required=${isGroup && this.required ? 'true' : nothing}
      aria-describedby="error"
      @input=${this.#onInput}
      @change=${this.#onChange}
    >
      <legend class=${label ? 'sr' : 'label'} part="label" id="legend">${label || context.t('start.choose')}</legend>
      <div class="options ${layout}" part="options">${this.#optionsTemplate(state)}</div>
      <p class="error" part="error" id="error" role="alert">${this.errorMessage}</p>
    </fieldset>`;
  }

  #optionsTemplate({ kind, views, value, context }: Exclude<PickerState, { kind: 'empty' | 'text' }>): unknown {
    const { current: fields } = lazyFields;
    const field: FieldTemplate = (view) => fields?.fieldTemplate(this, view, value, context) ?? nothing;
    if (kind === 'window') return views.map((view) => [optionLabelTemplate(view.option), field(view)]);
    return kind === 'select'
      ? fields?.listTemplate(this, views, field, context)
      : radiosTemplate(views, field, context);
  }

  protected override updated(changed: PropertyValues): void {
    const { option, value } = this.#choice;
    // not bound in the template, because the user changes it too
    for (const radio of this.isRendered ? this.renderRoot.querySelectorAll<HTMLInputElement>('[type=radio]') : [])
      radio.checked = radio.value === option?.value;
    lazyFields.current?.updateFields(this, option?.value ?? '', value);
    super.updated(changed);
    if (this.#state.kind === 'empty') this.customStates.add('empty');
    // a default, or the only option; after this update, because the card's answer asks for another
    const isUnknown = this.#isFromOtherPicker && value === '';
    if (value !== this.#publishedValue && !isUnknown) void this.updateComplete.then(() => this.#publish());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-start-date-picker': JobStartDatePickerElement;
  }
}
