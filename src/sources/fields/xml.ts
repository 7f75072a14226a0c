import { unescapeHtml } from './html.js';

/**
 * The text of an element. If it has children or attributes, an object: children by name, attributes as `@name`, the text
 * as `#text`.
 */
export type XmlValue = string | { readonly [name: string]: XmlValue | readonly XmlValue[] };

/** Limits for hostile feeds: parsing stops there. */
const [DEPTH_MAX, ELEMENTS_MAX] = [64, 200_000];

/** The index of `text`, or the end. */
const find = (xml: string, text: string, from: number): number => {
  const found = xml.indexOf(text, from);
  return found === -1 ? xml.length : found;
};

/** The index of the `>` that ends a tag, or the end. A `>` in quotes does not end it. */
const tagEnd = (xml: string, from: number): number => {
  const mark = /[>"']/g;
  mark.lastIndex = from;
  for (let hit = mark.exec(xml); hit; hit = mark.exec(xml)) {
    if (hit[0] === '>') return hit.index;
    mark.lastIndex = find(xml, hit[0], mark.lastIndex) + 1;
  }
  return xml.length;
};

/** The end of a declaration. A DOCTYPE may contain more of them in brackets: they are skipped, never expanded. */
const declarationEnd = (xml: string, from: number): number => {
  const end = find(xml, '>', from);
  const bracket = xml.slice(from, end).indexOf('[');
  return bracket === -1 ? end : find(xml, '>', find(xml, ']', from + bracket));
};

/** Every text, and every tag without `<` and `>`, in one pass. */
function* tokensOf(xml: string): Generator<readonly ['text' | 'tag', string]> {
  for (let index = 0; index < xml.length;) {
    const start = index;
    if (xml.startsWith('<!--', index)) index = find(xml, '-->', index + 4) + 3;
    else if (xml.startsWith('<?', index)) index = find(xml, '?>', index + 2) + 2;
    else if (xml.startsWith('<![CDATA[', index)) {
      index = find(xml, ']]>', index + 9) + 3;
      yield ['text', xml.slice(start + 9, index - 3)];
    } else if (xml.startsWith('<!', index)) index = declarationEnd(xml, index) + 1;
    else if (/^<\/?[a-z_:\u0080-\uFFFF]/i.test(xml.slice(index, index + 3))) {
      index = tagEnd(xml, index) + 1;
      if (index <= xml.length) yield ['tag', xml.slice(start + 1, index - 1)];
    } else {
      index = find(xml, '<', index + 1);
      yield ['text', unescapeHtml(xml.slice(start, index))];
    }
  }
}

/** An element whose end has not been reached. */
type OpenElement = { readonly name: string; readonly parts: Map<string, XmlValue[]>; text: string };

const add = ({ parts }: OpenElement, name: string, value: XmlValue): void => {
  if (!parts.get(name)?.push(value)) parts.set(name, [value]);
};

const open = (tag: string): OpenElement => {
  const element = { name: /^[^\s/]*/.exec(tag)?.[0] ?? '', parts: new Map<string, XmlValue[]>(), text: '' };
  for (const [, name, value = ''] of tag.matchAll(/\s([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g))
    add(element, `@${name}`, unescapeHtml(value.slice(1, -1)));
  return element;
};

const toValue = (element: OpenElement): XmlValue => {
  const text = element.text.trim();
  if (element.parts.size === 0) return text;
  if (text) add(element, '#text', text);
  // entries become own keys: an element named __proto__ is a key like any other
  return Object.fromEntries([...element.parts].map(([name, all]) => [name, all.length > 1 ? all : (all[0] ?? '')]));
};

const close = (stack: OpenElement[], depth: number): void => {
  for (let parent = stack.at(-2); parent && stack.length > depth; parent = stack.at(-2)) {
    const done = stack.pop();
    if (done) add(parent, done.name, toValue(done));
  }
};

/** Parses XML into plain objects; an empty text if there is no element. Of malformed XML, it returns what it can. */
export const parseXml = (xml: string): XmlValue => {
  const root = open('');
  const stack = [root];
  let elements = 0;
  for (const [kind, text] of tokensOf(xml)) {
    if (kind === 'text') (stack.at(-1) ?? root).text += text;
    else if (text.startsWith('/')) {
      const depth = stack.findLastIndex(({ name }) => name === text.slice(1).trim());
      if (depth > 0) close(stack, depth);
    } else {
      if (stack.length > DEPTH_MAX || ++elements > ELEMENTS_MAX) break;
      stack.push(open(text));
      if (text.endsWith('/')) close(stack, stack.length - 1);
    }
  }
  close(stack, 1);
  return toValue({ ...root, text: '' });
};
