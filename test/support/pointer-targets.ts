import { deepElements } from './queries.js';

const POINTER_TARGETS = 'a[href], button, summary, label, input, select, textarea, [tabindex], [role=button]';

const ownRects = (element: Element): DOMRect[] =>
  [...element.getClientRects()].filter(({ width, height }) => width * height > 0);

/** Whether it is a link in a sentence, which WCAG 2.5.8 exempts. */
const isInText = (element: Element): boolean =>
  element.matches('a') &&
  getComputedStyle(element).display.startsWith('inline') &&
  [...(element.parentElement?.childNodes ?? [])].some(
    (node) => node !== element && !(node instanceof Comment) && node.textContent?.trim(),
  );

/** The pointer targets in the shadow roots under `root`, with their size in px. A radio button is as large as its label. */
export const pointerTargets = (root: Element): { element: Element; width: number; height: number }[] =>
  [root, ...(root.shadowRoot ? deepElements(root.shadowRoot) : []), ...deepElements(root)]
    .filter(
      (element) =>
        element.matches(POINTER_TARGETS) &&
        element.getRootNode() !== document &&
        element.checkVisibility() &&
        !isInText(element),
    )
    .filter((element) => !(element.matches('input') && element.closest('label')) && !element.matches(':disabled'))
    .flatMap((element) => ownRects(element).map(({ width, height }) => ({ element, width, height })));
