import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { type StartOption, startOptions } from '../../model/start-dates.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { readField } from '../../schema/read-posting.js';
import { baseStyles } from '../shared/base.styles.js';
import { FormControlElement } from '../shared/form-control.js';
import { optionElements } from './option-elements.js';
import { pickerStyles } from './job-start-date-picker.styles.js';

/**
 * A choice of start dates: native radio buttons in a form-associated element.
 *
 * @example
 * <job-start-date-picker name="start" required>
 *   <option value="2026-05-18">18 May 2026</option>
 * </job-start-date-picker>
 *
 * @tag job-start-date-picker
 * @slot - `<option>` elements, read as the choices; not shown themselves.
 * @fires {Event} input - The applicant chose a date.
 * @fires {Event} change - The applicant chose a date.
 * @csspart base - The group.
 * @csspart label - The group's name.
 * @csspart options - All options.
 * @csspart option - One option; also `selected` and `disabled`.
 * @csspart radio - The radio button.
 * @csspart option-label - The date.
 * @csspart option-note - The length, the employer's name for it, why it cannot be chosen.
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

  /** The chosen option's value; empty when none is chosen. A value that is no enabled option reads as empty. */
  get value(): string {
    const options = this.#options;
    const only = options.length === 1 ? options[0]?.value : undefined;
    const wanted = (this.#chosen ?? this.defaultValue) || only;
    return options.find(({ value, disabled }) => !disabled && value === wanted)?.value ?? '';
  }

  set value(value: string) {
    this.#chosen = value;
    this.#isFollowing = false;
    this.syncForm();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true, subtree: true, characterData: true, attributes: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
  }

  protected override clear(): void {
    this.#chosen = null;
    this.#isFollowing = false;
  }

  protected override get missingMessage(): string {
    return this.#options.some(({ disabled }) => !disabled) ? this.context.t('start.required') : '';
  }

  protected override get anchor(): HTMLElement | null {
    return this.renderRoot?.querySelector('input:not(:disabled)') ?? null;
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
      this.startDates === undefined ? null : this.accept(readField('startDates', this.startDates, 'startDates'));
    if (own) return startOptions(own, [], context);
    const children = optionElements(this);
    if (children.length > 0) return children;
    const { startDates = [], duration = [] } = this.card.state?.posting ?? {};
    return startOptions(startDates, duration, context);
  }

  // the native `input` event leaves the shadow root by itself, after this; `change` does not
  #onInput(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.value = event.target.value;
    this.#announce();
  }

  #announce(): void {
    const { value } = this;
    if (value === this.#announced) return;
    this.#announced = value;
    this.card.state?.chooseStartDate(value);
  }

  #onChange(): void {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { posting = null, startDate = '' } = this.card.state ?? {};
    if (posting !== this.#posting) {
      // the card keeps the choice as long as the posting it was made for, also when the picker is drawn anew
      if (this.#posting || startDate) this.#chosen = startDate || null;
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
    const { value } = this;
    for (const radio of this.renderRoot.querySelectorAll('input')) radio.checked = radio.value === value;
    super.updated(changed);
    this.#rendering = false;
    // a default, or the only date there is; after this update, because the card's answer asks for another
    const isOther = this.#isFollowing && value === '';
    if (value !== this.#announced && !isOther) void this.updateComplete.then(() => this.#announce());
  }

  protected override render(): TemplateResult | typeof nothing {
    const options = this.#options;
    const { value } = this;
    const { t } = this.context;
    const labels = [...this.internals.labels].map((label) => label.textContent?.trim()).filter(Boolean);
    const [only] = options;
    if (!only) return nothing;
    if (options.length === 1 && !only.disabled) {
      return html`<p class="base" part="base">
        <span class="label" part="label">${labels.length > 0 ? nothing : t('start.legend')}</span>
        ${wordsTemplate(only)}
      </p>`;
    }
    return html`<fieldset
      class="base"
      part="base"
      role="radiogroup"
      aria-required=${this.required ? 'true' : nothing}
      aria-describedby="error"
      @input=${this.#onInput}
      @change=${this.#onChange}
    >
      <legend class=${labels.length > 0 ? 'sr' : 'label'} part="label">${labels.join(' ') || t('start.choose')}</legend>
      <div class="options" part="options">${options.map((option) => this.#optionTemplate(option, value))}</div>
      <p class="error" part="error" id="error" role="alert">${this.errorMessage}</p>
    </fieldset>`;
  }

  #optionTemplate(option: StartOption, value: string): TemplateResult {
    const disabled = option.disabled || this.isDisabled;
    const selected = value === option.value;
    const part = ['option', selected && 'selected', disabled && 'disabled'].filter(Boolean).join(' ');
    return html`<label class=${part} part=${part}
      ><input
        type="radio"
        name="start"
        part="radio"
        .value=${option.value}
        ?disabled=${disabled}
      />${wordsTemplate(option)}</label
    >`;
  }
}

const wordsTemplate = ({ label, details }: StartOption): TemplateResult =>
  html`<span class="words"
    ><bdi class="option-label" part="option-label">${label}</bdi> ${details.map(
      (detail) => html`<bdi class="option-note" part="option-note">${detail}</bdi> `,
    )}</span
  >`;

declare global {
  interface HTMLElementTagNameMap {
    'job-start-date-picker': JobStartDatePickerElement;
  }
}
