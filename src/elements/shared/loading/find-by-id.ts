/** The element with an `id` in the same tree as `element`: its document, or the shadow root around it. */
export const findById = (element: Element, id: string): Element | null => {
  const root = element.getRootNode();
  // by name: an iframe has a ShadowRoot of its own
  return 'getElementById' in root ? (root as Document).getElementById(id) : null;
};
