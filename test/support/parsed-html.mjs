// HTML as parse5 reads it, which is how browsers do.

/** The content of an element; of a template what is in it. */
const childrenOf = (node) => [...(node.content?.childNodes ?? []), ...(node.childNodes ?? [])];

/** All elements in a node, also in templates, in their order. */
export const elementsIn = (root) => {
  const elements = [];
  const rest = [root];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.tagName) elements.push(node);
    rest.push(...childrenOf(node).toReversed());
  }
  return elements;
};

export const find = (root, name) => elementsIn(root).find(({ tagName }) => tagName === name);

export const attributesOf = (element) => Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));

/** Its text, without style sheets. */
export const textOf = (node) =>
  node.tagName === 'style' ? '' : (node.value ?? '') + childrenOf(node).map(textOf).join('');
