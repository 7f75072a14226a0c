/** A posting's rich text as HTML, where there is no DOM: what `renderRichText` makes, as text. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { attributesFor, elementFor, isMisplacedIn, isRemoved } from './allow-list.js';
import { escapeHtml } from './escape-html.js';
import { limitMarkup } from './parse-html.js';
import { type TextNode, plainTextBlocks } from './plain-text-blocks.js';
import { ENTITY, ESCAPED_TAG, TAG } from './render-rich-text.js';
import { DEPTH_MAX, type SanitizeOptions } from './sanitize.js';
import { TextBudget } from './text-budget.js';
import { wellFormedHtml } from './well-formed-html.js';

type Node = DefaultTreeAdapterMap['node'];
type Attributes = readonly (readonly [name: string, value: string])[];
type Options = SanitizeOptions & { readonly budget: TextBudget };

const IS_VOID = /^[bh]r$/;

const startTag = (name: string, attributes: Attributes): string => {
  let html = `<${name}`;
  for (const [attribute, value] of attributes) html += ` ${attribute}="${escapeHtml(value)}"`;
  return `${html}>`;
};

/** A parser drops a line break at the start of `<pre>`. */
const elementHtml = (name: string, attributes: Attributes, content: string): string =>
  startTag(name, attributes) + (IS_VOID.test(name) ? '' : `${name === 'pre' ? '\n' : ''}${content}</${name}>`);

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** The body of a document; the document itself without one. */
const bodyOf = (html: string): Node => {
  const document = parse(`<!doctype html>${limitMarkup(html)}`, { scriptingEnabled: false });
  const root = document.childNodes.find(({ nodeName }) => nodeName === 'html') ?? document;
  return childrenOf(root).find(({ nodeName }) => nodeName === 'body') ?? root;
};

/** An element that is open, with what its content is so far. */
interface OpenElement {
  /** Null for one that only its children are kept of. */
  readonly name: string | null;
  readonly attributes: Attributes;
  readonly children: readonly Node[];
  /** How many of its children have been read. */
  readCount: number;
  html: string;
}

const NO_ATTRIBUTES: Attributes = [];

const opened = (name: string | null, attributes: Attributes, node: Node): OpenElement => ({
  name,
  attributes,
  children: childrenOf(node),
  readCount: 0,
  html: '',
});

/** What to open for an element: null to leave it out, with its content. `ancestors` has the innermost last. */
const open = (node: Node, ancestors: readonly string[], options: Options): OpenElement | null => {
  if (!('tagName' in node) || isRemoved(node.tagName)) return null;
  const name = elementFor(node.tagName, options.headingLevel);
  if (name === null || ancestors.length >= DEPTH_MAX || isMisplacedIn(name, ancestors))
    return opened(null, NO_ATTRIBUTES, node);
  const read = (attribute: string): string | null => node.attrs.find((each) => each.name === attribute)?.value ?? null;
  const attributes = node.attrs.length > 0 ? attributesFor(name, read, options.base) : NO_ATTRIBUTES;
  return opened(name === 'span' && attributes.length === 0 ? null : name, attributes, node);
};

/** The content of a tree, rebuilt from the allow-list, without recursion: a tree may be deep. */
const sanitizedHtml = (root: Node, options: Options): string => {
  const first = opened(null, NO_ATTRIBUTES, root);
  const stack = [first];
  const names: string[] = [];
  for (let current = stack.at(-1); current; current = stack.at(-1)) {
    const node = current.children[current.readCount++];
    if (!node) {
      stack.pop();
      const { name, attributes, html } = current;
      if (name !== null) names.pop();
      const parent = stack.at(-1);
      if (parent) parent.html += name === null ? html : elementHtml(name, attributes, html);
      continue;
    }
    if (node.nodeName === '#comment' || !options.budget.takeNode()) continue;
    if ('value' in node) {
      current.html += escapeHtml(node.value);
      continue;
    }
    const element = open(node, names, options);
    if (!element) continue;
    stack.push(element);
    if (element.name !== null) names.push(element.name);
  }
  return first.html;
};

const plainHtml = (nodes: readonly TextNode[], { headingLevel, budget }: Options): string => {
  const toHtml = (node: TextNode): string => {
    if (!budget.takeNode()) return '';
    if (typeof node === 'string') return escapeHtml(node);
    const name = node.name === 'h' ? `h${Math.min(6, headingLevel)}` : node.name;
    const attributes: Attributes = node.href
      ? [
          ['href', node.href],
          ['rel', 'noopener noreferrer'],
        ]
      : [];
    return elementHtml(name, attributes, node.children.map(toHtml).join(''));
  };
  return nodes.map(toHtml).join('');
};

const textOf = (root: Node): string => {
  let text = '';
  const rest = [root];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if ('value' in node) text += node.value;
    rest.push(...childrenOf(node).toReversed());
  }
  return text;
};

/**
 * A posting's rich text as HTML that is safe in a page. HTML is rebuilt from an allow-list; HTML that was escaped once is
 * unescaped first; plain text becomes paragraphs and lists.
 */
export const richTextHtml = (text: string, { budget = new TextBudget(), ...rest }: SanitizeOptions): string => {
  const options = { ...rest, budget };
  if (!TAG.test(text) && !ENTITY.test(text)) return plainHtml(plainTextBlocks(text), options);
  const html = wellFormedHtml(text, options.headingLevel, budget);
  if (html !== null) return html;
  const body = bodyOf(text);
  if (TAG.test(text)) return sanitizedHtml(body, options);
  const unescaped = textOf(body);
  return ESCAPED_TAG.test(text) ? richTextHtml(unescaped, options) : plainHtml(plainTextBlocks(unescaped), options);
};
