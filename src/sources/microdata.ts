import { isRecord } from '../schema/is-record.js';
import { toText, unescapeXml } from './fields/html.js';
import { jsonLd } from './json-ld/index.js';
import { isJsonLd, postingsIn } from './json-ld/graph.js';
import { looksLikeMicrodata } from './looks-like-microdata.js';
import type { Source } from './source.js';

/** A comment, or a tag with its attributes. Its limits bound the time that a hostile page can take. */
const TAG = /<!--|<(\/?)([a-z][\w:-]*)((?:[^<>"']|"[^"]{0,20000}"|'[^']{0,20000}'){0,2000})>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
/** Elements that an element of the same kind ends: their end tags are often left out. */
const ENDED_BY_SAME = /^(?:li|p|dt|dd|tr|td|th|option)$/i;
const CONTAINER = /^(?:ul|ol|dl|table|tbody|select|div|section|article|main|body)$/;
const RAW = /^(?:script|style|template)$/i;

/** The most elements of a page that are open at once, and the most properties that are read. */
const [DEPTH_MAX, PROPERTIES_MAX] = [500, 20_000];

/** Properties whose value may be marked up. The others are a line of text. */
const RICH = /(?:description|responsibilities|qualifications|skills|benefits|compensation|requirements|overview)$/i;
/** Properties that are words, also where they are those of a link. */
const WORDS = /^(?:title|name)$/i;

/** A thing of a page: its type, and the values of its properties. `type` and not `@type`: it is no JSON-LD. */
type Thing = Record<string, unknown>;

interface OpenElement {
  readonly name: string;
  /** The thing that this element is. */
  readonly thing?: Thing;
  /** The properties that its content is the value of, and the thing that has them. */
  readonly properties?: readonly string[];
  readonly owner?: Thing | undefined;
  /** Where its content begins. */
  readonly start: number;
}

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      unescapeXml(double ?? single ?? bare ?? ''),
    ]),
  );

const add = (thing: Thing, properties: readonly string[], value: unknown): void => {
  for (const property of properties) {
    const before = Object.hasOwn(thing, property) ? thing[property] : undefined;
    const all: unknown =
      before === undefined ? value : [...(Array.isArray(before) ? (before as unknown[]) : [before]), value];
    // a property named __proto__ is one like any other
    Object.defineProperty(thing, property, { value: all, enumerable: true, configurable: true, writable: true });
  }
};

/** The value that an element states in an attribute; undefined if its content is the value. */
const statedValue = (
  name: string,
  attributes: ReadonlyMap<string, string>,
  properties: readonly string[],
): string | undefined => {
  const content = attributes.get('content');
  if (content !== undefined) return content;
  if (/^(?:a|area|link)$/i.test(name) && !properties.some((property) => WORDS.test(property)))
    return attributes.get('href');
  if (/^(?:img|audio|video|source|iframe|embed)$/i.test(name)) return attributes.get('src');
  if (/^time$/i.test(name)) return attributes.get('datetime');
  return /^(?:data|meter)$/i.test(name) ? attributes.get('value') : undefined;
};

/** The date that Java prints: `Wed Sep 02 02:00:00 UTC 2026`. */
const JAVA_DATE = /^\w{3} (\w{3}) (\d{2}) (\d\d:\d\d:\d\d) ([A-Z]{3,4}) (\d{4})$/;

const valueOf = (html: string, properties: readonly string[]): string => {
  if (properties.some((property) => RICH.test(property))) return html.trim();
  return toText(html);
};

/** Reads the things of a page that are marked up as microdata or RDFa Lite. */
class ThingReader {
  readonly things: Thing[] = [];
  readonly #html: string;
  readonly #stack: OpenElement[] = [];
  #properties = 0;

  constructor(html: string) {
    this.#html = html;
  }

  read(): readonly Thing[] {
    const tags = new RegExp(TAG);
    for (let tag = tags.exec(this.#html); tag && this.#properties < PROPERTIES_MAX; tag = tags.exec(this.#html)) {
      const [whole, slash, name = '', attributes = ''] = tag;
      if (whole === '<!--') tags.lastIndex = this.#find('-->', tag.index);
      else if (slash) this.#close(name, tag.index);
      else if (RAW.test(name)) tags.lastIndex = this.#find(`</${name}`, tag.index);
      else this.#open(name, attributes, tag.index, tags.lastIndex);
    }
    while (this.#stack.length > 0) this.#pop(this.#html.length);
    return this.things;
  }

  #find(text: string, from: number): number {
    const at = this.#html.indexOf(text, from);
    return at < 0 ? this.#html.length : at + text.length;
  }

  #open(name: string, text: string, index: number, start: number): void {
    this.#endBefore(name, index);
    if (this.#stack.length >= DEPTH_MAX) return;
    const attributes = attributesOf(text);
    const type = attributes.get('itemtype') ?? attributes.get('typeof');
    const properties = (attributes.get('itemprop') ?? attributes.get('property') ?? '').split(/\s+/).filter(Boolean);
    const owner = this.#stack.findLast(({ thing }) => thing)?.thing;
    const element = { name: name.toLowerCase(), start };
    const isVoid = VOID.test(name) || /\/\s*$/.test(text);
    if (attributes.has('itemscope') || attributes.has('typeof')) {
      const thing: Thing = type ? { type: type.trim().split(/\s+/)[0] } : {};
      if (owner && properties.length > 0) add(owner, properties, thing);
      else this.things.push(thing);
      if (!isVoid) this.#stack.push({ ...element, thing });
      return;
    }
    if (owner && properties.length > 0) {
      this.#properties++;
      const value = statedValue(name, attributes, properties);
      if (value !== undefined) add(owner, properties, value.replace(JAVA_DATE, '$2 $1 $5 $3 $4'));
      else if (!isVoid) {
        this.#stack.push({ ...element, properties, owner });
        return;
      }
    }
    if (!isVoid) this.#stack.push(element);
  }

  /** Ends the element that an element of the same kind cannot be in, unless there is a container between them. */
  #endBefore(name: string, index: number): void {
    if (!ENDED_BY_SAME.test(name)) return;
    const depth = this.#stack.findLastIndex((element) => element.name === name.toLowerCase());
    const container = this.#stack.findLastIndex((element) => CONTAINER.test(element.name));
    const inside = depth > container ? this.#stack.length - depth : 0;
    for (let count = 0; count < inside; count++) this.#pop(index);
  }

  #close(name: string, index: number): void {
    const depth = this.#stack.findLastIndex((element) => element.name === name.toLowerCase());
    if (depth < 0) return;
    while (this.#stack.length > depth) this.#pop(index);
  }

  #pop(end: number): void {
    const { properties, owner, start } = this.#stack.pop() ?? { start: end };
    if (properties && owner) add(owner, properties, valueOf(this.#html.slice(start, end), properties));
  }
}

/** The longest page that is read, in characters. */
const PAGE_MAX = 5_000_000;

const hasPosting = (data: unknown): boolean => postingsIn(data).length > 0;

/**
 * A `JobPosting` in a page that is marked up as microdata or RDFa Lite. JSON-LD in the same page takes precedence.
 * Docs: https://html.spec.whatwg.org/multipage/microdata.html, https://www.w3.org/TR/rdfa-lite/
 */
export const microdata: Source<'microdata'> = {
  name: 'microdata',
  form: 'page',
  detects: (input) => Array.isArray(input) && input.every(isRecord) && !isJsonLd(input) && hasPosting(input),
  read: (input, options) => jsonLd.read(input, options),
  parseText: (text, { form, data, issues }) => {
    if (form !== 'page' || !looksLikeMicrodata(text) || hasPosting(data)) return null;
    const things = new ThingReader(text.slice(0, PAGE_MAX)).read();
    return hasPosting(things) ? { data: things, issues } : null;
  },
};
