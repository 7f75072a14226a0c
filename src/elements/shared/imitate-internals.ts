/** The part of forms for elements where a browser is only imitated, such as in unit tests that run in Node. */

/** The internals of an element; without a form where the environment has none. */
export const imitateInternals = (element: HTMLElement): ElementInternals => {
  const own = 'attachInternals' in element ? element.attachInternals() : null;
  if (own && 'setFormValue' in own) return own;
  let message = '';
  const isValid = (): boolean => message === '' || !element.dispatchEvent(new Event('invalid', { cancelable: true }));
  const internals = {
    form: null,
    labels: [],
    willValidate: true,
    states: new Set<string>(),
    get validity() {
      return { valid: message === '' };
    },
    get validationMessage() {
      return message;
    },
    checkValidity: isValid,
    reportValidity: isValid,
    setFormValue: (): void => undefined,
    setValidity: (_flags: ValidityStateFlags, text = ''): void => {
      message = text;
    },
  };
  return internals as unknown as ElementInternals; // what the elements use of them
};
