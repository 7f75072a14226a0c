/**
 * Sets the value of a rendered control, if it is there. It is not bound in the template: the user changes it too, and Lit
 * would not notice.
 */
export const syncControlValue = (root: ParentNode, selector: string, value: string): void => {
  const control: (Element & { value?: string }) | null = root.querySelector(selector);
  if (control && control.value !== value) control.value = value;
};
