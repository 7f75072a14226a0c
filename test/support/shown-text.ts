/** What a card says, to eyes and to screen readers: texts, names and links, through shadow roots. */

const NAMES = ['aria-label', 'title', 'alt', 'placeholder'];

/** Every text under a node, except in elements that match `without`. */
export const shownText = (node: Node, without: string): string => {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
  if (node instanceof Element && node.matches(`style, script, ${without}`)) return '';
  const own = node instanceof Element ? NAMES.map((name) => node.getAttribute(name) ?? '') : [];
  const children = [...(node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes];
  return [...own, ...children.map((child) => shownText(child, without))].join(' ');
};
