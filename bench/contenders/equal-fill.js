// Puts words into a clone of a template.
import { plain, showHtml } from './equal-words.js';

/** The element that a text of HTML is. */
export const elementOf = (html) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild;
};

export const sheetOf = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

/** The node to which the places among siblings lead. */
export const nodeAt = (root, path) => {
  let node = root;
  for (const place of path) {
    node = node.firstChild;
    for (let at = 0; at < place; at++) node = node.nextSibling;
  }
  return node;
};

const textOf = ({ shows, parts }, words) =>
  shows ? plain(words.description) : parts.map((part) => (typeof part === 'string' ? part : words[part[0]])).join('');

const show = (root, binding, words) => {
  const { path, attribute, shows } = binding;
  const node = nodeAt(root, path);
  if (shows === 'html') showHtml(node, words.description);
  else if (attribute) node.setAttribute(attribute, textOf(binding, words));
  else node.data = textOf(binding, words);
};

/** Fills a clone. */
export const fill = (root, bindings, words) => {
  for (const binding of bindings) show(root, binding, words);
  return root;
};

const namesOf = ({ parts }) => parts?.filter((part) => typeof part !== 'string').flat() ?? ['description'];

/** Shows what differs from the words of before. */
export const refill = (root, bindings, words, before) => {
  for (const binding of bindings)
    if (namesOf(binding).some((name) => words[name] !== before[name])) show(root, binding, words);
};
