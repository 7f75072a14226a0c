import { type TextNode, plainTextBlocks } from './plain-text-blocks.js';

const toNode = (node: TextNode, headingLevel: number): Node => {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElement(node.name === 'h' ? `h${Math.min(6, headingLevel)}` : node.name);
  if (node.href) {
    element.setAttribute('href', node.href);
    element.setAttribute('rel', 'noopener noreferrer');
  }
  element.append(...node.children.map((child) => toNode(child, headingLevel)));
  return element;
};

/** Plain text, with the marks of Markdown, as paragraphs, headings and lists. */
export const plainTextFragment = (text: string, headingLevel: number): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  for (const block of plainTextBlocks(text)) fragment.appendChild(toNode(block, headingLevel));
  return fragment;
};
