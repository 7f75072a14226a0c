import { unescapeXml } from './html.js';

/**
 * The text of an element. If it has children or attributes, an object: children by name, attributes as `@name`, the text
 * as `#text`.
 */
export type XmlValue = string | { readonly [name: string]: XmlValue | readonly XmlValue[] };

/** Where a text is not well-formed XML. */
export interface XmlFault {
  /** The position in the text. */
  readonly index: number;
  /** What is wrong, in words: `<name> is not closed`. */
  readonly reason: string;
  /** Whether something may be missing from the result, or be in the wrong place. */
  readonly isLoss: boolean;
}

/** Called for each fault, in the order in which they are found. */
type Report = (fault: XmlFault) => void;

/** Limits for hostile feeds: parsing stops there. */
const [DEPTH_MAX, ELEMENTS_MAX] = [64, 200_000];

/** The index of `text`, or the end. */
const find = (xml: string, text: string, from: number): number => {
  const found = xml.indexOf(text, from);
  return found === -1 ? xml.length : found;
};

/** The start of a tag: of an element, or of its end. */
const TAG_START = /^<\/?[a-z_:\u0080-\uFFFF]/i;
/** What may follow a value in quotes. Otherwise the quote that seems to end it begins another one. */
const AFTER_VALUE = /^(?:[\s/>?]|$)/;

const isTagStart = (xml: string, index: number): boolean => TAG_START.test(xml.slice(index, index + 3));

/** Where a tag ends, and whether it does so properly, with `>`. */
interface TagEnd {
  readonly end: number;
  readonly isClosed: boolean;
}

/** The end of the tag that starts at `from`. A `>` in quotes does not end it; another tag does. */
const tagEnd = (xml: string, from: number): TagEnd => {
  const mark = /[>"'<]/g;
  mark.lastIndex = from + 1;
  for (let hit = mark.exec(xml); hit; hit = mark.exec(xml)) {
    const [character] = hit;
    if (character === '>') return { end: hit.index, isClosed: true };
    if (character === '<') {
      if (isTagStart(xml, hit.index)) return { end: hit.index, isClosed: false };
      continue;
    }
    const close = find(xml, character, mark.lastIndex);
    if (close < xml.length && AFTER_VALUE.test(xml.slice(close + 1, close + 2))) mark.lastIndex = close + 1;
    // a quote that is not closed: the tag ends where it would without it
  }
  return { end: xml.length, isClosed: false };
};

/** The end of a declaration. A DOCTYPE may contain more of them in brackets: they are skipped, never expanded. */
const declarationEnd = (xml: string, from: number): number => {
  const end = find(xml, '>', from);
  const bracket = xml.slice(from, end).indexOf('[');
  return bracket === -1 ? end : find(xml, '>', find(xml, ']', from + bracket));
};

/** What is neither element nor text: its start, its end, and its name. */
const HIDDEN = [
  ['<!--', '-->', 'a comment'],
  ['<?', '?>', 'an instruction'],
] as const;

/**
 * The name of the root element, or that of the DOCTYPE if it is `html`; empty if there is no element. Declarations,
 * comments and instructions before it are skipped.
 */
export const rootName = (text: string): string => {
  let index = 0;
  for (;;) {
    while (/[\s\uFEFF]/.test(text.charAt(index))) index++;
    const hidden = HIDDEN.find(([opening]) => text.startsWith(opening, index));
    if (hidden) index = find(text, hidden[1], index + hidden[0].length) + hidden[1].length;
    else if (!text.startsWith('<!', index)) return /^<([^\s/<>]+)/.exec(text.slice(index, index + 100))?.[1] ?? '';
    else if (/^<!doctype\s+html\b/i.test(text.slice(index, index + 40))) return 'html';
    else index = declarationEnd(text, index) + 1;
  }
};

interface Token {
  readonly kind: 'text' | 'tag';
  /** A tag is without `<` and `>`. */
  readonly text: string;
  readonly index: number;
}

/** An `&` that is not the start of one of XML's entities, or of a character's number. */
const STRAY_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i;

/** Every text, and every tag, in one pass. */
function* tokensOf(xml: string, report: Report): Generator<Token> {
  const lose = (index: number, what: string): void => report({ index, reason: `${what} is not closed`, isLoss: true });
  for (let index = 0; index < xml.length;) {
    const start = index;
    const hidden = HIDDEN.find(([opening]) => xml.startsWith(opening, start));
    if (hidden) {
      const [opening, closing, name] = hidden;
      index = find(xml, closing, start + opening.length) + closing.length;
      if (index > xml.length) lose(start, name);
    } else if (xml.startsWith('<![CDATA[', start)) {
      index = find(xml, ']]>', start + 9) + 3;
      if (index > xml.length) lose(start, 'a CDATA section');
      yield { kind: 'text', text: xml.slice(start + 9, index - 3), index: start };
    } else if (xml.startsWith('<!', start)) {
      index = declarationEnd(xml, start) + 1;
      if (index > xml.length) lose(start, 'a declaration');
    } else if (isTagStart(xml, start)) {
      const { end, isClosed } = tagEnd(xml, start);
      index = isClosed ? end + 1 : end;
      if (!isClosed) lose(start, `the tag <${/^[^\s<>]*/.exec(xml.slice(start + 1, start + 40))?.[0] ?? ''}`);
      // the start of a tag at the very end tells nothing
      if (index < xml.length || isClosed) yield { kind: 'tag', text: xml.slice(start + 1, end), index: start };
    } else {
      index = find(xml, '<', start + 1);
      const text = xml.slice(start, index);
      if (text.startsWith('<')) report({ index: start, reason: 'a < that starts no tag', isLoss: false });
      const stray = STRAY_AMPERSAND.exec(text);
      if (stray) {
        const entity = /^&\w{1,20};/.exec(text.slice(stray.index, stray.index + 22))?.[0];
        const reason = entity ? `${entity} is no entity of XML` : 'an & that starts no entity';
        report({ index: start + stray.index, reason, isLoss: false });
      }
      yield { kind: 'text', text: unescapeXml(text), index: start };
    }
  }
}

/** An element whose end has not been reached. */
interface OpenElement {
  readonly name: string;
  readonly index: number;
  readonly parts: Map<string, XmlValue[]>;
  text: string;
}

const add = ({ parts }: OpenElement, name: string, value: XmlValue): void => {
  if (!parts.get(name)?.push(value)) parts.set(name, [value]);
};

const ATTRIBUTE = /\s([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;

const open = (tag: string, index: number, report: Report): OpenElement => {
  const element = { name: /^[^\s/]*/.exec(tag)?.[0] ?? '', index, parts: new Map<string, XmlValue[]>(), text: '' };
  for (const [, name, value = ''] of tag.matchAll(ATTRIBUTE)) add(element, `@${name}`, unescapeXml(value.slice(1, -1)));
  if (/[="']/.test(tag) && /[="']/.test(tag.replace(ATTRIBUTE, '')))
    report({ index, reason: `an attribute of <${element.name}> is not in quotes`, isLoss: false });
  return element;
};

/** Reports a text or a tag after the end of the one element that a document has. */
const reportAfterEnd = ({ kind, text, index }: Token, { parts }: OpenElement, report: Report): void => {
  const [first = ''] = parts.keys();
  const what = kind === 'tag' ? `<${/^[^\s/]*/.exec(text)?.[0] ?? ''}>` : 'a text';
  if (text.trim()) report({ index, reason: `${what} is after the end of <${first}>`, isLoss: false });
};

const toValue = (element: OpenElement): XmlValue => {
  const text = element.text.trim();
  if (element.parts.size === 0) return text;
  if (text) add(element, '#text', text);
  // entries become own keys: an element named __proto__ is a key like any other
  return Object.fromEntries([...element.parts].map(([name, all]) => [name, all.length > 1 ? all : (all[0] ?? '')]));
};

/** Closes the last element of the stack. */
const closeLast = (stack: OpenElement[]): void => {
  const done = stack.pop();
  const parent = stack.at(-1);
  if (done && parent) add(parent, done.name, toValue(done));
};

/**
 * Closes the last element of the stack, which has no end tag. What it cannot contain moves to its parent: another of its
 * name, or any element if it has text of its own.
 */
const closeUnended = (stack: OpenElement[]): void => {
  const last = stack.at(-1);
  const outside = [...(last?.parts ?? [])].filter(
    ([name]) => name === last?.name || (last?.text.trim() && !name.startsWith('@')),
  );
  for (const [name] of outside) last?.parts.delete(name);
  closeLast(stack);
  const parent = stack.at(-1);
  for (const [name, all] of outside) for (const value of all) if (parent) add(parent, name, value);
};

/** Closes the element that an end tag ends, and those inside it that have no end tag, which are reported. */
const closeNamed = (stack: OpenElement[], name: string, index: number, report: Report): void => {
  const depth = stack.findLastIndex((element) => element.name === name);
  const last = stack.at(-1);
  if (depth <= 0) {
    report({ index, reason: `</${name}> has no start`, isLoss: true });
    // after a text, it is the end of the last element, misspelled
    if (stack.length > 1 && last?.text.trim() && last.parts.size === 0) closeLast(stack);
    return;
  }
  const inner = stack[depth + 1];
  if (inner) report({ index: inner.index, reason: `<${inner.name}> is not closed`, isLoss: true });
  while (stack.length > depth + 1) closeUnended(stack);
  closeLast(stack);
};

/**
 * Parses XML into plain objects; an empty text if there is no element. Of a text that is not well-formed, it returns what
 * it can.
 *
 * @param report Called with what is not well-formed. Default: it is not reported.
 */
export const parseXml = (xml: string, report: Report = () => undefined): XmlValue => {
  const root = open('', 0, report);
  const stack = [root];
  let elements = 0;
  let [lossAt, lastAt] = [-1, 0];
  const tokens = tokensOf(xml, (fault) => {
    if (fault.isLoss) lossAt = fault.index;
    report(fault);
  });
  for (const { kind, text, index } of tokens) {
    lastAt = index;
    if (stack.length === 1 && root.parts.size > 0 && !text.startsWith('/'))
      reportAfterEnd({ kind, text, index }, root, report);
    if (kind === 'text') (stack.at(-1) ?? root).text += text;
    else if (text.startsWith('/')) closeNamed(stack, text.slice(1).trim(), index, report);
    else {
      if (stack.length > DEPTH_MAX || ++elements > ELEMENTS_MAX) {
        report({ index, reason: 'too many elements, or too deeply nested: the rest was not read', isLoss: true });
        break;
      }
      stack.push(open(text, index, report));
      if (text.endsWith('/')) closeLast(stack);
    }
  }
  const unclosed = stack.at(-1);
  // a last tag or text that is cut is reported already
  if (unclosed && unclosed !== root && lossAt < lastAt)
    report({ index: unclosed.index, reason: `it ends before <${unclosed.name}> is closed`, isLoss: true });
  while (stack.length > 1) closeUnended(stack);
  return toValue({ ...root, text: '' });
};
