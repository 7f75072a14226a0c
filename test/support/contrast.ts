import { contrast, seen } from './color.js';
import { deepElements } from './queries.js';

/** Where an element stands as it is drawn: in its slot, else in its parent, else in the shadow root's host. */
const above = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** The backgrounds that lie under what an element shows, the lowest first. */
export const layersUnder = (element: Element | null): string[] =>
  element ? [...layersUnder(above(element)), getComputedStyle(element).backgroundColor] : [];

/** The contrast of a colour with what an element stands on. */
export const contrastOn = (element: Element | null, colour: string): number =>
  contrast(seen(...layersUnder(element), colour), seen(...layersUnder(element)));

const isLarge = ({ fontSize, fontWeight }: CSSStyleDeclaration): boolean => {
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
};

/** Every element under `root` that shows text of its own, through shadow roots; not what only a screen reader gets. */
export const shownTexts = (root: Element): Element[] =>
  [root, ...(root.shadowRoot ? deepElements(root.shadowRoot) : []), ...deepElements(root)].filter(
    (element) =>
      element.getRootNode() !== document && // the page's own is its own
      !element.matches('script, style, .sr') &&
      element.checkVisibility({ visibilityProperty: true }) &&
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
  );

/** The texts under `root` whose contrast is below WCAG's 4.5, or 3 for large ones; each with its figure. */
export const faintTexts = (root: Element): string[] =>
  shownTexts(root).flatMap((element) => {
    const style = getComputedStyle(element);
    const ratio = contrastOn(element, style.color);
    const words = element.textContent?.trim().slice(0, 30) ?? '';
    return ratio >= (isLarge(style) ? 3 : 4.5) - 0.03 ? [] : [`${ratio.toFixed(2)} ${element.className}: ${words}`];
  });

/** The greatest contrast that an element's edge, by its border or its background, has with what is around it. */
export const edgeContrast = (element: Element): number => {
  const { borderTopColor, backgroundColor } = getComputedStyle(element);
  return Math.max(...[borderTopColor, backgroundColor].map((colour) => contrastOn(above(element), colour)));
};

/** Width in px and contrast of the ring that shows the focus, on the element or on the label around it. */
export const focusRing = (element: Element): { width: number; contrast: number } => {
  const rings = [element, element.closest('label')].filter((candidate) => candidate !== null);
  const found = rings.find((candidate) => getComputedStyle(candidate).outlineStyle !== 'none');
  if (!found) return { width: 0, contrast: 1 };
  const { outlineWidth, outlineColor } = getComputedStyle(found);
  return { width: Number.parseFloat(outlineWidth), contrast: contrastOn(above(found), outlineColor) };
};
