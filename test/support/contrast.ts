import { contrastRatio, flattenColors } from './color.js';
import { deepElements } from './queries.js';

/** The parent of an element in the flat tree: its slot, its parent, or the host of its shadow root. */
const flatTreeParent = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** The background colors of an element and of all around it, the outermost first. */
export const backgroundLayers = (element: Element | null): string[] =>
  element ? [...backgroundLayers(flatTreeParent(element)), getComputedStyle(element).backgroundColor] : [];

/** The contrast of a color with the background of an element. */
export const contrastWithBackground = (element: Element | null, color: string): number =>
  contrastRatio(flattenColors(...backgroundLayers(element), color), flattenColors(...backgroundLayers(element)));

const isLarge = ({ fontSize, fontWeight }: CSSStyleDeclaration): boolean => {
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
};

/** The visible elements under `root`, in shadow roots, that have text; not what only a screen reader gets. */
export const visibleTextElements = (root: Element): Element[] =>
  [root, ...(root.shadowRoot ? deepElements(root.shadowRoot) : []), ...deepElements(root)].filter(
    (element) =>
      element.getRootNode() !== document && // not the page's own content
      !element.matches('script, style, .sr') &&
      element.checkVisibility({ visibilityProperty: true }) &&
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
  );

/** The texts under `root` whose contrast is below WCAG's 4.5, or 3 for large text; each with its contrast. */
export const lowContrastTexts = (root: Element): string[] =>
  visibleTextElements(root).flatMap((element) => {
    const style = getComputedStyle(element);
    const ratio = contrastWithBackground(element, style.color);
    const words = element.textContent?.trim().slice(0, 30) ?? '';
    return ratio >= (isLarge(style) ? 3 : 4.5) - 0.03 ? [] : [`${ratio.toFixed(2)} ${element.className}: ${words}`];
  });

/** The contrast of an element's border or background, whichever is greater, with what is around it. */
export const edgeContrast = (element: Element): number => {
  const { borderTopColor, backgroundColor } = getComputedStyle(element);
  return Math.max(
    ...[borderTopColor, backgroundColor].map((color) => contrastWithBackground(flatTreeParent(element), color)),
  );
};

/** Width (px) and contrast of the focus outline, on the element or on its label. */
export const focusRing = (element: Element): { width: number; contrast: number } => {
  const rings = [element, element.closest('label')].filter((candidate) => candidate !== null);
  const found = rings.find((candidate) => getComputedStyle(candidate).outlineStyle !== 'none');
  if (!found) return { width: 0, contrast: 1 };
  const { outlineWidth, outlineColor } = getComputedStyle(found);
  return {
    width: Number.parseFloat(outlineWidth),
    contrast: contrastWithBackground(flatTreeParent(found), outlineColor),
  };
};
