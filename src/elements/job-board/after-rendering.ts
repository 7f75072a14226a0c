/** Shows the dialog above the page, or takes it away; the browser gives the focus back. */
export const showDialog = (root: ParentNode, isOpen: boolean): void => {
  const dialog = root.querySelector('dialog');
  if (!dialog || dialog.open === isOpen) return;
  if (isOpen) dialog.showModal();
  else dialog.close();
};

/** Puts the focus on what the first of these selectors finds. */
export const focusFirst = (root: ParentNode, selectors: readonly string[]): void => {
  for (const selector of selectors) {
    const target = root.querySelector<HTMLElement>(selector);
    target?.focus();
    if (target) return;
  }
};
