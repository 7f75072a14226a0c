import { attributesFor, elementFor, isRemoved, isMisplaced } from './allow-list.js';
import { TextBudget } from './text-budget.js';

/** Deepest nesting. What is deeper is flattened: no real text needs it, and layout would overflow. */
export const DEPTH_MAX = 40;

export interface SanitizeOptions {
  /** The level that every heading of the text gets: one below the heading above the text. */
  readonly headingLevel: number;
  /** The URL that relative links resolve against. */
  readonly base: string;
  /** Bounds the nodes, of several texts together. Default: one for this text alone. */
  readonly budget?: TextBudget | undefined;
}

// a form's named controls shadow its own members (`<input name="localName">`): ask the prototypes
const localName = Object.getOwnPropertyDescriptor(globalThis.Element?.prototype ?? {}, 'localName');
const nameOf = (element: Element): string => String(localName?.get?.call(element)).toLowerCase();

/** Creates the counterpart of a source node in `parent`. Returns where its children go; null to leave them out. */
const cloneAllowed = (node: Node, parent: Node, isTooDeep: boolean, options: SanitizeOptions): Node | null => {
  if (!(node instanceof Element)) {
    parent.appendChild(document.createTextNode(node.nodeValue ?? ''));
    return null;
  }
  if (isRemoved(nameOf(node))) return null;
  const name = elementFor(nameOf(node), options.headingLevel);
  if (name === null || isTooDeep || isMisplaced(name, parent)) return parent;
  const read = (attribute: string): string | null => Element.prototype.getAttribute.call(node, attribute);
  const attributes = attributesFor(name, read, options.base);
  if (name === 'span' && attributes.length === 0) return parent; // kept for its language or direction alone
  const element = document.createElement(name);
  for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
  return parent.appendChild(element);
};

/**
 * Rebuilds the content of an inert tree from the allow-list: no source node is moved, every node is new. A TreeWalker
 * walks it, because names in the markup cannot shadow its members, and because a deep tree would overflow recursion.
 */
export const sanitize = (root: Node, options: SanitizeOptions): DocumentFragment => {
  const { budget = new TextBudget() } = options;
  const fragment = document.createDocumentFragment();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const parents: Node[] = [fragment];
  let node = walker.firstChild();
  while (node && budget.takeNode()) {
    const target = cloneAllowed(node, parents.at(-1) ?? fragment, parents.length > DEPTH_MAX, options);
    if (target && walker.firstChild()) {
      parents.push(target);
      node = walker.currentNode;
      continue;
    }
    node = walker.nextSibling();
    while (!node && parents.length > 1) {
      walker.parentNode();
      parents.pop();
      node = walker.nextSibling();
    }
  }
  return fragment;
};
