import type { LitElement } from 'lit';

/**
 * Gives a control its value once it is rendered. Not bound in the template: the user changes it too, and a binding would
 * not notice.
 */
export const syncControlValue = ({ renderRoot }: LitElement, selector: string, value: string): void =>
  queueMicrotask(() => {
    const control: (Element & { value?: string }) | null = renderRoot.querySelector(selector);
    if (control && control.value !== value) control.value = value;
  });
