import type { Issue } from '../schema/issues/issue.js';
import { type XmlFault, parseXml, rootName } from './fields/xml.js';
import { pageData } from './json-ld/script.js';
import { nativeItemsOf } from './native-posting.js';

/** `page`: the data of an HTML page, JSON-LD or that in our own elements. `unknown`: no data could be parsed. */
export type TextForm = 'json' | 'xml' | 'page' | 'unknown';

/** A text as plain data, and an issue for everything that could not be parsed. */
export interface ParsedText {
  readonly form: TextForm;
  readonly data: unknown;
  readonly issues: readonly Issue[];
  /** The address that a page states as its own. */
  readonly page?: string;
}

/** The elements that a page, or a part of one, begins with. */
const PAGE_ELEMENT =
  /^(?:html|head|body|frameset|title|base|meta|link|style|script|noscript|template|main|header|footer|nav|section|article|aside|div|p|a|h[1-6]|ul|ol|li|dl|table|form|span|b|i|em|strong|font|center|img|br|hr|iframe|details|job-(?:posting|board|salary-badge|start-date-picker|apply-button))$/i;
/** How JSON begins: an object with a name or a comment, a list with a value, or an end. */
const JSON_START = /^\s*(?:\[\s*)*(?:\{\s*(?:["}/]|$)|\[\s*(?:["\]\d/-]|true\b|false\b|null\b|$)|$)/;

/** Bytes before a feed that belong to nothing, such as a byte order mark in another charset. */
const STRAY = /^[^<{["'][\s\S]{0,8}?(?=<(?:\?xml|rss|feed|rdf:RDF|source|jobs)\b)/i;

/** UTF-8 that was read as Latin-1, character by character or as escapes of JSON: `â\x80\x99`. */
const LATIN1_OF_UTF8 = /(?:[\xC2-\xF4]|\\u00(?:c[2-9a-f]|[de][\da-f]|f[0-4]))(?:[\x80-\xBF]|\\u00[89ab][\da-f])+/gi;
/** Controls, which no text has, and which three of four characters beyond Latin-1 have in their second and third byte. */
const C1_CONTROL = /[\x80-\x9F]|\\u00[89][\da-f]/i;

/** The text with the characters that somebody encoded twice: `isn’t` for `isnâ\x80\x99t`. */
const undoDoubleEncoding = (text: string): string => {
  if (!C1_CONTROL.test(text)) return text;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return text.replace(LATIN1_OF_UTF8, (characters) => {
    if (!C1_CONTROL.test(characters)) return characters;
    const latin1 = characters.replace(/\\u(....)/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    try {
      return decoder.decode(Uint8Array.from(latin1, (character) => character.charCodeAt(0)));
    } catch {
      return characters;
    }
  });
};

/** The most faults of a document to report. */
const FAULTS_MAX = 10;

/** The index of the first comment in JSON, which allows none; -1 if there is none, or the text is not like JSON. */
export const commentIndex = (json: string): number => {
  if (!JSON_START.test(json)) return -1;
  for (const { 0: part, index } of json.matchAll(/"(?:[^"\\]+|\\[\s\S]?)*(?:"|$)|\/[/*]/g))
    if (part.startsWith('/')) return index;
  return -1;
};

/** `line 3, column 14`, both from 1. */
export const positionIn = (text: string, index: number): string => {
  const before = text.slice(0, index).split(/\r\n|[\r\n]/);
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
};

/** The error of `JSON.parse`, with line and column where the engine gives the position alone. */
const withLine = (error: unknown, text: string): unknown => {
  const message = error instanceof Error ? error.message : '';
  const [, position] = /at position (\d+)$/.exec(message) ?? [];
  return position === undefined ? error : new SyntaxError(`${message} (${positionIn(text, Number(position))})`);
};

/** Parses JSON Lines: a value in each line. Null if the first line is not a whole object. */
const fromJsonLines = (text: string): ParsedText | null => {
  const data: unknown[] = [];
  const issues: Issue[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (!line.trim()) continue;
    try {
      data.push(JSON.parse(line));
    } catch (received) {
      if (data.length === 0) return null;
      issues.push({ code: 'json-invalid', path: `line ${index + 1}`, received });
    }
    if (typeof data[0] !== 'object' || data[0] === null) return null;
  }
  return data.length > 0 ? { form: 'json', data, issues } : null;
};

const fromJson = (text: string): ParsedText => {
  try {
    return { form: 'json', data: JSON.parse(text) as unknown, issues: [] };
  } catch (received) {
    if (!JSON_START.test(text) || commentIndex(text) >= 0) return { form: 'unknown', data: undefined, issues: [] };
    const lines = fromJsonLines(text);
    return (
      lines ?? {
        form: 'json',
        data: undefined,
        issues: [{ code: 'json-invalid', path: '', received: withLine(received, text) }],
      }
    );
  }
};

const fromXml = (text: string): ParsedText => {
  const faults = new Map<string, XmlFault>();
  const data = parseXml(text, (fault) => {
    // the first of each kind: the same mistake may be in each posting
    if (faults.size < FAULTS_MAX && !faults.has(fault.reason)) faults.set(fault.reason, fault);
  });
  const issues = [...faults.values()].map(({ index, reason, isLoss }): Issue => ({
    code: 'xml-malformed',
    path: '',
    received: new Error(`${reason} (${positionIn(text, index)})`),
    severity: isLoss ? 'error' : 'warning',
  }));
  return { form: 'xml', data, issues };
};

const fromPage = (text: string): ParsedText => {
  const { blocks, isJsonLd, issues, page } = pageData(text);
  const found = isJsonLd ? blocks : blocks.flatMap(nativeItemsOf);
  return { form: 'page', data: found.length > 0 ? found : undefined, issues, ...(page && { page }) };
};

/** Parses JSON, JSON Lines, XML or the JSON-LD of an HTML page, detected by how the text begins. Never throws. */
export const parseText = (input: string): ParsedText => {
  const text = undoDoubleEncoding(input.replace(/^\uFEFF+/, '')).replace(STRAY, (bytes) => bytes.replace(/\S/g, ' '));
  if (!/^\s*</.test(text)) return fromJson(text);
  const root = rootName(text);
  return root && !PAGE_ELEMENT.test(root) ? fromXml(text) : fromPage(text);
};
