import { toWebUrl } from '../../schema/url.js';
import { toHtml, unescapeHtml } from '../fields/html.js';
import type { JsonLdNode } from './node.js';
import { type Fields, TracedValue } from '../traced-value.js';

/** The properties that name a thing, the best first. */
const NAMES = ['name', 'legalName', 'alternateName', 'title', 'description', 'termCode', 'codeValue'];
const TAG = /<\/?[a-z][^<>]*>/i;
/** Entities that are escaped once more than the tags around them. */
const ESCAPED_ENTITY = /&amp;(#\d{1,6}|#x[\da-f]{1,6}|nbsp|amp|[lr][sd]quo|[mn]dash|bull|hellip|middot);/gi;
/** The longest text of an item in a list, in characters; longer ones become sections. */
const LINE_MAX = 300;

/** Undoes one or two levels of HTML escaping in plain text. */
const unescaped = (text: string): string => unescapeHtml(unescapeHtml(text));

/** A value as one line of text; of a thing its name. A thing without a name stays, for the schema to report. */
export const line = (node: JsonLdNode | undefined): TracedValue | undefined => {
  const named = node?.isThing ? node.one(...NAMES) : node;
  if (!node) return undefined;
  if (!named || named.isThing) return new TracedValue({}, node.traced.path);
  return named.traced.map((value) => (typeof value === 'string' ? unescaped(value).trim() : value));
};

export const lines = (nodes: readonly JsonLdNode[]): TracedValue[] =>
  nodes.map((node) => line(node)).filter((item) => item !== undefined);

const isPlain = ({ value }: TracedValue): boolean => typeof value !== 'object';

/** Several texts as one line. */
export const joined = (nodes: readonly JsonLdNode[]): TracedValue | undefined => {
  const texts = lines(nodes).filter(isPlain);
  const [first, ...rest] = texts;
  return rest.length === 0 ? first : first?.map(() => texts.map(({ value }) => value).join(', '));
};

/** Undoes escaping of HTML, and of line breaks that arrive as the two characters `\n`. */
const unescapeRichText = (text: string): string => {
  const html = toHtml(text.replace(/\\r\\n|\\[nr]/g, '\n').replaceAll(String.raw`\t`, ' '));
  return TAG.test(html) ? html.replace(ESCAPED_ENTITY, '&$1;') : unescaped(html);
};

/** The text of a value; of a thing its name and its description. */
const textOf = (node: JsonLdNode): TracedValue => {
  const texts = node.isThing ? [node.one(...NAMES), node.one('description')] : [node];
  const stated = texts.filter((text) => text !== undefined && !text.isThing).map((text) => text?.traced);
  const [first, ...rest] = new Map(stated.map((text) => [text?.path, text] as const)).values();
  if (!first) return new TracedValue({}, node.traced.path);
  return rest.length === 0 ? first : first.map((value) => [value, ...rest.map((text) => text?.value)].join(': '));
};

/** HTML or plain text. Several texts become one; several plain texts a list. */
export const rich = (nodes: readonly JsonLdNode[]): TracedValue | undefined => {
  const texts = nodes
    .map(textOf)
    .filter(isPlain)
    .map((text) => text.map((value) => (typeof value === 'string' ? unescapeRichText(value) : value)));
  const [first, ...rest] = texts;
  if (rest.length === 0) return first;
  const all = texts.map(({ value }) => String(value));
  const body = all.some((text) => TAG.test(text)) ? all.join('\n') : all.map((text) => `- ${text}`).join('\n');
  return first?.map(() => body);
};

/** A list with one section, or an empty list if there is no text. */
export const section = (heading: string, nodes: readonly JsonLdNode[], kind: string): Fields[] => {
  const body = rich(nodes);
  return body ? [{ heading, body, kind }] : [];
};

/** Whether all texts are short enough for the items of a list. */
export const areLines = (nodes: readonly JsonLdNode[]): boolean =>
  lines(nodes).every(({ value }) => String(value).length <= LINE_MAX && !/\n|\\n|<[a-z]/i.test(String(value)));

/** A URL, resolved against `base` if that is known. */
export const address = (node: JsonLdNode | undefined, base: string | undefined): TracedValue | undefined => {
  const named = node?.isThing ? (node.one('url', 'contentUrl', 'urlTemplate') ?? node.one('@id')) : node;
  return named?.traced.map((value) => {
    if (typeof value !== 'string') return value;
    const text = unescaped(value)
      .trim()
      .replace(/^www\./i, 'https://www.');
    return (base && toWebUrl(text, base)) || text;
  });
};

const DAY = /^(\d{4})([-/.]?)(\d\d?)\2(\d\d?)(?=$|[T ])/;
const ZONE = /\s*(?:([+-]\d\d):?(\d\d)?|UTC|GMT)$/i;

/** Turns an unambiguous date into ISO 8601. Any other text stays. */
export const isoDate = (node: JsonLdNode | undefined): TracedValue | undefined =>
  line(node)?.map((value) => {
    const [day, year, separator, month = '', date = ''] = DAY.exec(String(value)) ?? [];
    if (day === undefined || (!separator && day.length !== 8)) return value;
    const time = String(value)
      .slice(day.length)
      .replace(' ', 'T')
      .replace(ZONE, (_, hours?: string, minutes = '00') => (hours ? `${hours}:${minutes}` : 'Z'));
    return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}${time}`;
  });
