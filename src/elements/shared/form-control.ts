import type { ComplexAttributeConverter, PropertyDeclaration, PropertyDeclarations, PropertyValues } from 'lit';
import { CardBoundElement } from './card-bound-element.js';

/** As a native control reads an attribute: none is an empty text; an empty text is not written. */
const text: ComplexAttributeConverter<string> = {
  fromAttribute: (value) => value ?? '',
  toAttribute: (value) => value || null,
};

/** What a form asks of a control: value, validity, reset, restore and disabling, as a native one gives them. */
export abstract class FormControlElement extends CardBoundElement {
  static readonly formAssociated = true;
  static override readonly shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  static override readonly properties: PropertyDeclarations = {
    name: { reflect: true, converter: text },
    defaultValue: { attribute: 'value', converter: text },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    value: { attribute: false, noAccessor: true }, // what was set before the class was there is taken over
  };

  /** The name under which the form sends the value. */
  declare name: string;
  /** The value at first and after a reset: the `value` attribute. */
  declare defaultValue: string;
  /** Whether the form needs a value. */
  declare required: boolean;
  /** Whether nothing can be chosen. */
  declare disabled: boolean;

  #formDisabled = false;
  #userInvalid = false;
  #customError = '';

  constructor() {
    super();
    this.addEventListener('invalid', () => this.#setUserInvalid(true));
  }

  /** What the form sends; an empty value is not sent. */
  abstract get value(): string;
  abstract set value(value: string);

  /** Goes back to the default value. */
  protected abstract resetValue(): void;
  /** What to say when a needed value is missing; empty when none is needed, or none could be given. */
  protected abstract get valueMissingMessage(): string;
  /** Where the focus goes, and the browser's message points, when the value is refused. */
  protected abstract get validationAnchor(): HTMLElement | null;

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  get labels(): NodeList {
    return this.internals.labels;
  }
  get validity(): ValidityState {
    return this.internals.validity;
  }
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }
  /** Makes the control invalid with `message`, or lifts that with an empty one. */
  setCustomValidity(message: string): void {
    this.#customError = message;
    this.updateFormValue();
    this.requestUpdate();
  }

  /** What a form asks about is so at once, and not with the next rendering, as it is in a native control. */
  override requestUpdate(name?: PropertyKey, old?: unknown, options?: PropertyDeclaration): void {
    super.requestUpdate(name, old, options);
    if (old === undefined) return; // not a change: the constructor's default, or nothing of ours
    if (name === 'name' && this.name !== old && this.name) this.setAttribute('name', this.name);
    if (name === 'disabled') this.toggleAttribute('disabled', this.disabled);
    if (name === 'required' || name === 'defaultValue') this.updateFormValue();
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.#formDisabled = disabled; // not reflected: the attribute would outlive the fieldset's
    this.requestUpdate();
  }

  /** @internal */
  formResetCallback(): void {
    this.resetValue();
    this.#setUserInvalid(false);
    this.updateFormValue();
  }

  /** @internal */
  formStateRestoreCallback(state: string | null): void {
    this.value = state ?? '';
  }

  /** Whether the control, or a fieldset around it, is disabled. */
  protected get isDisabled(): boolean {
    return this.disabled || this.#formDisabled;
  }

  /** What is wrong, once the user has been told; empty before. */
  protected get errorMessage(): string {
    return this.#userInvalid ? this.validationMessage : '';
  }

  /** Hands value and validity to the form at once: a form may be read in the very next line. */
  protected updateFormValue(): void {
    const { value, valueMissingMessage } = this;
    const missing = this.required && !value ? valueMissingMessage : '';
    const message = this.#customError || missing;
    this.internals.setFormValue(value || null, value);
    const flags = message ? { customError: this.#customError !== '', valueMissing: missing !== '' } : {};
    this.internals.setValidity(flags, message, this.validationAnchor ?? undefined);
    if (!message) this.#userInvalid = false;
  }

  #setUserInvalid(on: boolean): void {
    this.#userInvalid = on;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.toggleState('user-invalid', this.#userInvalid);
  }

  protected override updated(_changed: PropertyValues): void {
    this.updateFormValue();
  }
}
