// In a page with ours: the DOM and the style sheets that ours ends up with, and where in it a posting's words are.

/** Whether a blank text takes any room. */
const takesRoom = (text) => {
  const range = document.createRange();
  range.selectNode(text);
  return range.getClientRects().length > 0;
};

const rulesOf = (sheets) => sheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n');

/** A nested element's own rules, for an element of the same shadow root that has its content and its name as a class. */
const scoped = (name, sheets) =>
  `@scope (.${name}) {\n${rulesOf(sheets).replace(/:host(?:\(((?:[^()]|\([^()]*\))*)\))?/g, ':scope$1')}\n}`;

/** A copy without what renders nothing (comments, blank texts, slots), and with nested elements' content in its place. */
const copyOf = (node, css) => {
  if (node instanceof Comment) return [];
  if (node instanceof Text) return node.data.trim() || takesRoom(node) ? [node.cloneNode()] : [];
  const { shadowRoot: root, localName, hidden } = node;
  const children = [...(root ?? node).childNodes].flatMap((child) => copyOf(child, css));
  if (localName === 'slot') return children;
  if (hidden && children.length === 0) return [];
  const copy = document.createElement(root ? 'div' : localName);
  for (const { name, value } of node.attributes)
    if (!name.startsWith('data-') && name !== 'exportparts') copy.setAttribute(name, value);
  copy.append(...children);
  if (!root) return [copy];
  copy.classList.add(localName);
  css.nested.set(
    localName,
    scoped(
      localName,
      root.adoptedStyleSheets.filter((sheet) => !css.sheets.includes(sheet)),
    ),
  );
  return [copy];
};

/** What an element of ours shows, as one element, and its style sheets as one text. */
const flatten = (host) => {
  const root = host.shadowRoot;
  const css = { sheets: root.adoptedStyleSheets, nested: new Map() };
  const content = document.createElement('div');
  content.append(...[...root.children].flatMap((child) => copyOf(child, css)));
  content.normalize();
  const rules = rulesOf(css.sheets)
    .replace(/(job-[\w-]+)::part\(([\w-]+)\)/g, '$1 [part~=$2]')
    .replace(/(?<![\w.-])job-[\w-]+/g, (name) => (css.nested.has(name) ? `.${name}` : name));
  return { content, css: [rules, ...css.nested.values()].join('\n') };
};

const show = async (contender, postings, layout) => {
  const root = document.getElementById('root');
  root.replaceChildren();
  await contender.mount(root, postings, layout);
  await settled(root);
  return root.firstElementChild;
};

/** `text` in parts: what stays, and in lists of one the names of the words that are in it; null if none is. */
const partsOf = (text, words) => {
  let parts = [text];
  for (const [name, word] of words)
    parts = parts.flatMap((part) =>
      typeof part === 'string' ? part.split(word).flatMap((piece, at) => (at > 0 ? [[name], piece] : [piece])) : [part],
    );
  const filled = parts.filter((part) => part !== '');
  return filled.some((part) => typeof part !== 'string') ? filled : null;
};

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * Where the words are: the way to a node by the places among its siblings, the attribute or else null, and the parts of
 * its value; or `html` or `text` for the description, as ours shows it.
 */
const bindingsOf = (root, words, plain) => {
  const sorted = Object.entries(words)
    .filter(([name]) => name !== 'description')
    .sort(([, a], [, b]) => b.length - a.length);
  const description = oneLine(plain(words.description));
  const visit = (node, path) => {
    if (oneLine(node.textContent) === description && (node instanceof Text || node.childElementCount > 1))
      return [{ path, attribute: null, shows: node instanceof Text ? 'text' : 'html' }];
    if (node instanceof Text) {
      const parts = partsOf(node.data, sorted);
      return parts ? [{ path, attribute: null, parts }] : [];
    }
    const own = [...node.attributes].flatMap(({ name, value }) => {
      const parts = partsOf(value, sorted);
      return parts ? [{ path, attribute: name, parts }] : [];
    });
    return [...own, ...[...node.childNodes].flatMap((child, at) => visit(child, [...path, at]))];
  };
  return visit(root, []);
};

const REACT_NAMES = { class: 'className', for: 'htmlFor', tabindex: 'tabIndex', maxlength: 'maxLength' };
const IDS = ['id', 'for', 'name', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
const BOOLEANS = ['hidden', 'open', 'disabled', 'checked', 'required'];

/** Parts of a text as an expression. */
const codeOf = (parts) =>
  parts
    .map((part) => (typeof part === 'string' ? JSON.stringify(part) : `words[${JSON.stringify(part[0])}]`))
    .join('+');

/** The same as the calls of React's `createElement`, in the light DOM, where identifiers are those of the whole page. */
const reactCodeOf = (root, bindings) => {
  const boundAt = (path, attribute) =>
    bindings.find((binding) => binding.attribute === attribute && binding.path.join() === path.join());
  const attributeCode = ({ name, value }, path) => {
    const bound = boundAt(path, name);
    if (bound) return codeOf(bound.parts);
    if (BOOLEANS.includes(name)) return 'true';
    return `${IDS.includes(name) ? 'id+' : ''}${JSON.stringify(value)}`;
  };
  const visit = (node, path) => {
    const bound = boundAt(path, null);
    if (node instanceof Text)
      return bound ? (bound.shows ? 'plain(words.description)' : codeOf(bound.parts)) : JSON.stringify(node.data);
    const attributes = [...node.attributes].map((attribute) => {
      const name = REACT_NAMES[attribute.name] ?? attribute.name;
      return `${JSON.stringify(name)}:${attributeCode(attribute, path)}`;
    });
    const props = `{${attributes.join()}}`;
    if (bound) return `h(Html,{html:words.description,...${props}})`;
    const children = [...node.childNodes].map((child, at) => visit(child, [...path, at]));
    return `h(${[JSON.stringify(node.localName), props, ...children].join()})`;
  };
  return visit(root, []);
};

const partOf = (root, words, plain) => {
  const bindings = bindingsOf(root, words, plain);
  return { html: root.outerHTML, bindings, react: reactCodeOf(root, bindings) };
};

/** The card of `sample`. */
export const captureCard = async (contender, sample, { wordsOf, plain }) => {
  const { content, css } = flatten(await show(contender, [sample], 'card'));
  const [base] = content.children;
  return { css, ...partOf(base, wordsOf(sample), plain) };
};

/** The row of `sample`. */
export const captureRow = async (contender, sample, { wordsOf, plain }) => {
  const { content } = flatten(await show(contender, [sample], 'row'));
  return partOf(content.querySelector('[part=item]'), wordsOf(sample), plain);
};

/** A board with all its rows, without them. */
export const captureList = async (contender, postings) => {
  const { content, css } = flatten(await show(contender, postings, 'row'));
  content.querySelector('[part=list]').replaceChildren();
  return { css, html: content.firstElementChild.outerHTML };
};

/** A board with its first rows, without them, and its filters, once they have been opened. */
export const captureBoard = async (contender, postings) => {
  const host = await show(contender, postings);
  await contender.turnTo();
  const hidden = host.shadowRoot.querySelectorAll('[part=checkbox]').length;
  await contender.openFilters();
  await settled(host);
  const { content, css } = flatten(host);
  content.querySelector('[part=list]').replaceChildren();
  const panel = content.querySelector('[part=filters]');
  const facets = panel.innerHTML;
  panel.replaceChildren();
  panel.classList.remove('open');
  content.querySelector('[part=filters-toggle]').ariaExpanded = 'false';
  return { css, html: content.firstElementChild.outerHTML, facets, drawsHiddenFacets: hidden > 0 };
};
