import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** Every element under `root`, through shadow roots, in document order. */
export const deepElements = (root: ParentNode): Element[] =>
  [...root.children].flatMap((child) => [
    child,
    ...(child.shadowRoot ? deepElements(child.shadowRoot) : []),
    ...deepElements(child),
  ]);

const inside = (host: Element): Element[] => [
  ...(host.shadowRoot ? deepElements(host.shadowRoot) : []),
  ...deepElements(host),
];

/**
 * The element with this role whose accessible name matches, through shadow roots; null if there is none.
 *
 * @throws If there are several.
 */
export const byRole = (host: Element, role: string, name: string | RegExp): HTMLElement | null => {
  const matches = (text: string): boolean => (typeof name === 'string' ? text === name : name.test(text));
  const found = inside(host).filter(
    (element) => getRole(element) === role && matches(computeAccessibleName(element).trim()),
  );
  if (found.length > 1) throw new Error(`${found.length} elements have the role ${role} and the name ${String(name)}`);
  return (found[0] as HTMLElement | undefined) ?? null;
};

/** All elements with this part, through shadow roots; also those of a salary, picker or apply link in a card. */
export const parts = (host: Element, part: string): HTMLElement[] =>
  inside(host).filter((element): element is HTMLElement =>
    [...element.part].some((name) => name === part || name.replace(/^(?:salary|start-date|apply)__/, '') === part),
  );

/** The texts of all elements with this part, white space collapsed. */
export const partTexts = (host: Element, part: string): string[] => parts(host, part).map((element) => textOf(element));

/** The text of an element, white space collapsed. */
export const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The visible text of an element, through shadow roots; of a slot without content its fallback. */
export const visibleText = (host: Element): string => {
  const walk = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
    if (node instanceof Element && (node.matches('style, script') || node.classList.contains('sr'))) return '';
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0)
      return node.assignedNodes().map(walk).join(' ');
    return [...(node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes].map(walk).join(' ');
  };
  return walk(host).replace(/\s+/g, ' ').trim();
};
