import { toWebUrl } from '../../schema/url.js';
import { toHtml, unescapeHtml } from '../fields/html.js';
import type { JsonLdNode } from './node.js';
import { type Fields, TracedValue } from '../traced-value.js';

/** Where things of schema.org have their name, the best first. */
const NAMES = ['name', 'legalName', 'alternateName', 'title', 'description', 'termCode', 'codeValue'];
const TAG = /<\/?[a-z][^<>]*>/i;
/** Entities that were escaped once more than the tags around them. */
const ESCAPED_ENTITY = /&amp;(#\d{1,6}|#x[\da-f]{1,6}|nbsp|amp|[lr][sd]quo|[mn]dash|bull|hellip|middot);/gi;
/** One-line fields hold no more; longer texts become sections. */
const LINE_MAX = 300;

/** Undoes HTML escaping, once or twice, of what is no HTML. */
const unescaped = (text: string): string => unescapeHtml(unescapeHtml(text));

/** The one-line text of a value; of a thing its name. A thing without one is passed on for the schema to report. */
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

/** HTML that was escaped on its way, with `\n` written out as two characters, as it was meant. */
const mend = (text: string): string => {
  const html = toHtml(text.replace(/\\r\\n|\\[nr]/g, '\n').replaceAll(String.raw`\t`, ' '));
  return TAG.test(html) ? html.replace(ESCAPED_ENTITY, '&$1;') : unescaped(html);
};

/** The text of a value; of a thing its name and its description. */
const words = (node: JsonLdNode): TracedValue => {
  const texts = node.isThing ? [node.one(...NAMES), node.one('description')] : [node];
  const stated = texts.filter((text) => text !== undefined && !text.isThing).map((text) => text?.traced);
  const [first, ...rest] = new Map(stated.map((text) => [text?.path, text] as const)).values();
  if (!first) return new TracedValue({}, node.traced.path);
  return rest.length === 0 ? first : first.map((value) => [value, ...rest.map((text) => text?.value)].join(': '));
};

/** HTML or plain text; several texts become one, plain ones a list. */
export const rich = (nodes: readonly JsonLdNode[]): TracedValue | undefined => {
  const texts = nodes
    .map(words)
    .filter(isPlain)
    .map((text) => text.map((value) => (typeof value === 'string' ? mend(value) : value)));
  const [first, ...rest] = texts;
  if (rest.length === 0) return first;
  const all = texts.map(({ value }) => String(value));
  const body = all.some((text) => TAG.test(text)) ? all.join('\n') : all.map((text) => `- ${text}`).join('\n');
  return first?.map(() => body);
};

/** A text under a heading; nothing where there is no text. */
export const section = (heading: string, nodes: readonly JsonLdNode[], kind: string): Fields[] => {
  const body = rich(nodes);
  return body ? [{ heading, body, kind }] : [];
};

/** Whether these texts are short ones: items of a list rather than a section of their own. */
export const areLines = (nodes: readonly JsonLdNode[]): boolean =>
  lines(nodes).every(({ value }) => String(value).length <= LINE_MAX && !/\n|\\n|<[a-z]/i.test(String(value)));

/** An address, absolute where it is known what it is relative to. */
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

/** A date in the forms that mean one thing only, as ISO 8601 writes it; any other text as it is. */
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
