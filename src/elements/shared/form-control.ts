import type { ComplexAttributeConverter, PropertyDeclaration, PropertyDeclarations, PropertyValues } from 'lit';
import { CardBoundElement } from './card-bound-element.js';

/** Reads an attribute as a native control does: a missing one is an empty string, and an empty string is not reflected. */
const stringConverter: ComplexAttributeConverter<string> = {
  fromAttribute: (value) => value ?? '',
  toAttribute: (value) => value || null,
};

/** A form-associated element with the value, validity, reset, restore and disabling of a native control. */
export abstract class FormControlElement extends CardBoundElement {
  static readonly formAssociated = true;
  static override readonly shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  static override readonly properties: PropertyDeclarations = {
    name: { reflect: true, converter: stringConverter },
    defaultValue: { attribute: 'value', converter: stringConverter },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    value: { attribute: false, noAccessor: true }, // listed so that Lit keeps a value set before the upgrade
  };

  /** The name of the value in form data. */
  declare name: string;
  /** The value of the control at first, and after the form is reset. Default: empty. */
  declare defaultValue: string;
  /** Whether the form is invalid without a value. */
  declare required: boolean;
  /** Whether the control is disabled: nothing can be chosen, and the form gets no value. */
  declare disabled: boolean;

  #formDisabled = false;
  #userInvalid = false;
  #customError = '';

  constructor() {
    super();
    this.addEventListener('invalid', () => this.#setUserInvalid(true));
  }

  /** The value in form data; an empty one is left out. */
  abstract get value(): string;
  abstract set value(value: string);

  /** Resets the value to the default. */
  protected abstract resetValue(): void;
  /** The validation message for a missing value; empty if no value could be chosen anyway. */
  protected abstract get valueMissingMessage(): string;
  /** The element that gets the focus, and the browser's validation message, while the value is invalid. */
  protected abstract get validationAnchor(): HTMLElement | null;

  /** The form that the control belongs to; null for none. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  /** The `<label>` elements of the control. */
  get labels(): NodeList {
    return this.internals.labels;
  }
  /** What is invalid. */
  get validity(): ValidityState {
    return this.internals.validity;
  }
  /** The validation message; empty if the value is valid. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  /** Whether the value is validated: not that of a disabled control. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  /** Whether the value is valid. Otherwise `invalid` is dispatched. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  /** Whether the value is valid. Otherwise `invalid` is dispatched, and the user is told why. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }
  /** Makes the control invalid with `message`; an empty message makes it valid again. */
  setCustomValidity(message: string): void {
    if (message === this.#customError) return;
    this.#customError = message;
    this.updateFormValue();
    this.requestUpdate();
  }

  /** Updates at once, and not with the next render, what forms read, as native controls do. */
  override requestUpdate(name?: PropertyKey, old?: unknown, options?: PropertyDeclaration): void {
    super.requestUpdate(name, old, options);
    if (old === undefined) return; // the constructor's default, or a call without a property
    if (name === 'name' && this.name !== old && this.name) this.setAttribute('name', this.name);
    if (name === 'disabled') this.toggleAttribute('disabled', this.disabled);
    if (name === 'required' || name === 'defaultValue') this.updateFormValue();
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.#formDisabled = disabled; // not reflected: the attribute would stay when the fieldset is enabled again
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

  /** The validation message once the browser has reported it to the user; empty before. */
  protected get errorMessage(): string {
    return this.#userInvalid ? this.validationMessage : '';
  }

  /** Sets the form's value and validity at once: a page may read the form in its next statement. */
  protected updateFormValue(): void {
    this.attempt(() => this.#updateFormValue());
  }

  #updateFormValue(): void {
    const { value, valueMissingMessage } = this;
    const missing = this.required && !value ? valueMissingMessage : '';
    const message = this.#customError || missing;
    this.internals.setFormValue(value || null, value);
    const flags = { customError: this.#customError !== '', valueMissing: missing !== '' };
    this.internals.setValidity(flags, message, this.validationAnchor ?? undefined);
    if (!message) this.#userInvalid = false;
  }

  #setUserInvalid(on: boolean): void {
    this.#userInvalid = on;
    this.requestUpdate();
  }

  protected override updated(_changed: PropertyValues): void {
    this.updateFormValue();
    this.customStates.set(this.#userInvalid && 'user-invalid');
  }
}
