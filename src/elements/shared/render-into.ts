import { nothing, render } from 'lit';

/** Lit's `render`, also where the page, or a translator, has removed what Lit marks its texts with. */
export const renderInto = (template: unknown, root: HTMLElement | DocumentFragment): void => {
  try {
    render(template, root);
  } catch {
    render(nothing, root);
    render(template, root);
  }
};
