import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { nothing } from 'lit';
import { type StartOption, startOptions } from '../../model/posting/start-dates.js';
import type { JobPostingInput } from '../../schema/input.js';
import { safeParseField } from '../../schema/parser/parse-internal.js';
import { startDatesParser } from '../../schema/parser/posting-parser.generated.js';
import { FormControlElement } from '../shared/form-control.js';
import { parseData } from '../shared/given-data.js';
import { dataConverter } from '../shared/job-element.js';
import { NO_OBSERVER, hasDocument } from '../shared/page.js';
import { ownParts } from '../shared/part-names.js';
import { baseStyles } from '../shared/styles/base.styles.js';
import { pickerStyles } from './job-start-date-picker.styles.js';
import type { PickerControl } from './picker-templates.js';
import { type PickerView, pickerTemplate, pickerView, syncPicker, withFields } from './picker-view.js';
import { readOptionElements } from './read-option-elements.js';
import { StartDateSelection } from './start-date-selection.js';

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
 * @since 0.1.0
 * @slot - `<option>` elements, also in `<optgroup>`, that define the options. They are not shown themselves.
 * @fires {Event} input - The user chose a start date.
 * @fires {Event} change - The user chose a start date.
 * @csspart base - The root of the content, a group.
 * @csspart label - The label of the group.
 * @csspart optional - Says that a start date need not be chosen.
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
 * @csspart clear - The button that undoes a chosen day, where there is no other option.
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

  readonly #selection = new StartDateSelection({
    getOptions: () => this.#options,
    getDefault: () => this.defaultValue,
    onSelect: () => {
      this.updateFormValue();
      this.requestUpdate();
    },
    publish: (value) => this.card.state?.chooseStartDate(value),
  });
  /** The options of the last update. */
  #cachedOptions: readonly StartOption[] = [];
  #view: PickerView | null = null;
  /** Updates after changes of option elements: Lit observes the attributes of the picker itself. */
  readonly #onMutations = (records: readonly MutationRecord[]): void => {
    if (records.some(({ target, type }) => target !== this || type === 'childList')) this.requestUpdate();
  };
  readonly #children = hasDocument ? new MutationObserver(this.#onMutations) : NO_OBSERVER;

  /**
   * The value of the chosen option, or the day or month chosen in its window. Empty if none is chosen, and for a value
   * that is neither an enabled option nor in a window.
   */
  get value(): string {
    return this.#selection.choice.value;
  }

  set value(value: string) {
    this.#selection.select(value);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true, subtree: true, characterData: true, attributes: true });
  }

  protected override resetValue(): void {
    this.#selection.reset();
  }

  protected override get valueMissingMessage(): string {
    const canChoose = this.#options.some(({ disabled }) => !disabled);
    return (
      this.#selection.choice.option?.window?.requiredMessage ?? (canChoose ? this.context.t('start.required') : '')
    );
  }

  protected override get validationAnchor(): HTMLElement | null {
    const find = (selector: string): HTMLElement | null => this.renderRoot?.querySelector(selector) ?? null;
    return find('.field > *') ?? find('input:not(:disabled), select');
  }

  /** The options: those of the last update, or new ones if another update is due. */
  get #options(): readonly StartOption[] {
    this.#onMutations(this.#children.takeRecords());
    if (this.isUpdatePending) this.#cachedOptions = this.#readOptions();
    return this.#cachedOptions;
  }

  #readOptions(): readonly StartOption[] {
    const { context } = this;
    const input = parseData(this.startDates) ?? null;
    const own =
      input === null
        ? null
        : this.unwrap(safeParseField(startDatesParser, input, 'startDates'), 'startDates', this.startDates);
    const { startDates = [], duration = [] } = this.card.state?.posting ?? {};
    const children = own || this.isUnclosed || !hasDocument ? [] : readOptionElements(this);
    const parsed = own ?? (children.length > 0 ? null : startDates);
    const options = parsed ? startOptions(parsed, own ? [] : duration, context) : children;
    return withFields(options, parsed, duration, context);
  }

  get #control(): PickerControl {
    return {
      host: this,
      part: ownParts,
      required: this.required,
      isDisabled: this.isDisabled,
      errorMessage: this.errorMessage,
      onInput: this.#selection.onInput,
      onChange: this.#onChange,
    };
  }

  readonly #onChange = (): void => {
    if (this.#selection.takeChange()) this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  protected override get hasContent(): boolean {
    return this.#view !== null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { posting = null, startDate = '' } = this.card.state ?? {};
    this.#selection.receive(posting, startDate);
    this.#children.takeRecords(); // all changes until now are read
    const options = this.#readOptions();
    this.#cachedOptions = options;
    const label = [...this.internals.labels].map(({ textContent }) => textContent);
    const choice = this.#selection.choiceOf(options);
    this.#view = pickerView(options, choice, this.context, this.isDisabled, label.join(' ').trim());
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.#view ? pickerTemplate(this.#view, this.#control) : nothing;
  }

  protected override updated(changed: PropertyValues): void {
    const { choice } = this.#selection;
    if (this.isRendered) syncPicker(this.#control, choice);
    super.updated(changed);
    if (!this.#view) this.customStates.add('empty');
    // after this update, because the card's answer asks for another
    if (this.#selection.isNews(choice.value)) void this.updateComplete.then(() => this.#selection.publish());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-start-date-picker': JobStartDatePickerElement;
  }
}
