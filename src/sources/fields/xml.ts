import { unescapeHtml } from './html.js';

/** An element's text, or, where it has more: child elements by name, attributes as `@name`, its text as `#text`. */
export type XmlValue = string | { readonly [name: string]: XmlValue | readonly XmlValue[] };

/** Where these are reached, reading stops: no feed is this deep, or has this many elements. */
const [DEPTH_MAX, ELEMENTS_MAX] = [64, 200_000];

/** Where `text` is found, or else the end. */
const find = (xml: string, text: string, from: number): number => {
  const found = xml.indexOf(text, from);
  return found === -1 ? xml.length : found;
};

/** The `>` that ends a tag, or else the end: one in quotes does not. */
const tagEnd = (xml: string, from: number): number => {
  const mark = /[>"']/g;
  mark.lastIndex = from;
  for (let hit = mark.exec(xml); hit; hit = mark.exec(xml)) {
    if (hit[0] === '>') return hit.index;
    mark.lastIndex = find(xml, hit[0], mark.lastIndex) + 1;
  }
  return xml.length;
};

/** The end of a declaration. A DOCTYPE may have more of them in brackets: they are passed over, never expanded. */
const declarationEnd = (xml: string, from: number): number => {
  const end = find(xml, '>', from);
  const bracket = xml.slice(from, end).indexOf('[');
  return bracket === -1 ? end : find(xml, '>', find(xml, ']', from + bracket));
};

/** Goes through the text once, and gives every text and every tag without its `<` and `>`. */
function* tokensOf(xml: string): Generator<readonly ['text' | 'tag', string]> {
  for (let at = 0; at < xml.length;) {
    const from = at;
    if (xml.startsWith('<!--', at)) at = find(xml, '-->', at + 4) + 3;
    else if (xml.startsWith('<?', at)) at = find(xml, '?>', at + 2) + 2;
    else if (xml.startsWith('<![CDATA[', at)) {
      at = find(xml, ']]>', at + 9) + 3;
      yield ['text', xml.slice(from + 9, at - 3)];
    } else if (xml.startsWith('<!', at)) at = declarationEnd(xml, at) + 1;
    else if (/^<\/?[a-z_:\u0080-\uFFFF]/i.test(xml.slice(at, at + 3))) {
      at = tagEnd(xml, at) + 1;
      if (at <= xml.length) yield ['tag', xml.slice(from + 1, at - 1)];
    } else {
      at = find(xml, '<', at + 1);
      yield ['text', unescapeHtml(xml.slice(from, at))];
    }
  }
}

/** An element that is being read. */
type Open = { readonly name: string; readonly parts: Map<string, XmlValue[]>; text: string };

const add = ({ parts }: Open, name: string, value: XmlValue): void => {
  if (!parts.get(name)?.push(value)) parts.set(name, [value]);
};

const open = (tag: string): Open => {
  const element = { name: /^[^\s/]*/.exec(tag)?.[0] ?? '', parts: new Map<string, XmlValue[]>(), text: '' };
  for (const [, name, value = ''] of tag.matchAll(/\s([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g))
    add(element, `@${name}`, unescapeHtml(value.slice(1, -1)));
  return element;
};

const toValue = (element: Open): XmlValue => {
  const text = element.text.trim();
  if (element.parts.size === 0) return text;
  if (text) add(element, '#text', text);
  // entries become own keys, so that an element named __proto__ is nothing special
  return Object.fromEntries([...element.parts].map(([name, all]) => [name, all.length > 1 ? all : (all[0] ?? '')]));
};

const close = (stack: Open[], depth: number): void => {
  for (let parent = stack.at(-2); parent && stack.length > depth; parent = stack.at(-2)) {
    const done = stack.pop();
    if (done) add(parent, done.name, toValue(done));
  }
};

/** Reads XML into plain objects; an empty text where there is no element. Of what is malformed it gives what it can. */
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
