import { type TextNode, plainTextBlocks } from './plain-text-blocks.js';
import type { TextBudget } from './text-budget.js';

interface PlainTextOptions {
  readonly headingLevel: number;
  /** Bounds the nodes. Default: as many as the text has. */
  readonly budget: TextBudget | undefined;
}

/** Appends the nodes that fit. */
const append = (parent: Node, nodes: readonly TextNode[], options: PlainTextOptions): void => {
  for (const node of nodes) {
    if (options.budget?.takeNode() === false) return;
    parent.appendChild(toNode(node, options));
  }
};

const toNode = (node: TextNode, options: PlainTextOptions): Node => {
  if (typeof node === 'string') return document.createTextNode(node);
  const { headingLevel } = options;
  const element = document.createElement(node.name === 'h' ? `h${Math.min(6, headingLevel)}` : node.name);
  if (node.href) {
    element.setAttribute('href', node.href);
    element.setAttribute('rel', 'noopener noreferrer');
  }
  append(element, node.children, options);
  return element;
};

/** Plain text, with the marks of Markdown, as paragraphs, headings and lists. */
export const plainTextFragment = (text: string, headingLevel: number, budget?: TextBudget): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  append(fragment, plainTextBlocks(text), { headingLevel, budget });
  return fragment;
};
