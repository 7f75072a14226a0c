import type { Issue } from '../../schema/issues/issue.js';
import { toWebUrl } from '../../schema/url.js';
import { unescapeHtml } from '../fields/html.js';

/** The start of a comment, of an element with raw text, or of one that may state the page's address; start or end of ours. Its limits bound the time that a hostile page can take. */
const START =
  /<!--|<(\/?)job-(?:posting|board)(?=[\s/>])|<(script|style|textarea|title|link|meta)(?=[\s/>])((?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,2000})>/gi;
/** What old pages put around a script to hide it from other parsers. */
const WRAPPER_START = /^(?:\s|\uFEFF|\/\/|\/\*|\*\/|<!--|<!\[CDATA\[)*/;
const WRAPPER_END = /(?:\s|\/\/|\/\*|\*\/|-->|\]\]>|;)*$/;
/** The longest end of such a wrapper, in characters: to search all of a text for it would be slow. */
const WRAPPER_MAX = 60;
/** A string in JSON, terminated or not, or a comma before a closing bracket. */
const STRING_OR_COMMA = /"(?:[^"\\]+|\\[\s\S]?)*(?:"|$)|,(?=\s*[\]}])/g;
const ESCAPE_OR_CONTROL = /\\(?:u[\da-fA-F]{4}|["\\/bfnrt])|\\([\s\S]?)|\p{Cc}/gu;

/** Reads one attribute of a start tag; empty if it is absent. */
const attributeReader = (name: string): ((attributes: string) => string) => {
  const pattern = new RegExp(`(?:^|[\\s/"'])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  return (attributes) => {
    const [, double, single, bare] = pattern.exec(attributes) ?? [];
    return unescapeHtml(double ?? single ?? bare ?? '');
  };
};
const typeOf = attributeReader('type');
const relOf = attributeReader('rel');
const hrefOf = attributeReader('href');
const propertyOf = attributeReader('(?:property|name)');
const contentOf = attributeReader('content');

const isJsonLd = (attributes: string): boolean => /^\s*application\/ld\+json\s*(?:;|$)/i.test(typeOf(attributes));
const isJson = (attributes: string): boolean => /^\s*application\/json\s*(?:;|$)/i.test(typeOf(attributes));

/** An absolute web URL; null for anything else. */
export const webAddress = (url: string | undefined): string | null =>
  url && /^\s*https?:/i.test(url) ? toWebUrl(url) : null;

/** What a page contains, found without a DOM. */
interface PageContent {
  /** The texts of the JSON-LD scripts. */
  readonly texts: readonly string[];
  /** The texts of the data scripts in our own elements. */
  readonly ownTexts: readonly string[];
  /** The page's address: `rel=canonical`, or else `og:url`; null without a valid one. */
  readonly address: string | null;
}

const scan = (html: string): PageContent => {
  const texts: string[] = [];
  const ownTexts: string[] = [];
  let isInOurs = false;
  let canonical: string | null = null;
  let openGraph: string | null = null;
  const start = new RegExp(START);
  for (let match = start.exec(html); match; match = start.exec(html)) {
    const [, slash, name, attributes = ''] = match;
    if (slash !== undefined) {
      isInOurs = slash === '';
      continue;
    }
    if (name && /^(?:link|meta)$/i.test(name)) {
      if (/(?:^|\s)canonical(?:\s|$)/i.test(relOf(attributes))) canonical ??= webAddress(hrefOf(attributes));
      else if (/^og:url$/i.test(propertyOf(attributes).trim())) openGraph ??= webAddress(contentOf(attributes));
      continue;
    }
    const end = name ? new RegExp(`</${name}(?=[\\s/>])`, 'gi') : /--!?>/g;
    end.lastIndex = name ? start.lastIndex : start.lastIndex - 2; // `<!-->` is a whole comment
    const { index } = end.exec(html) ?? { index: html.length };
    const isScript = name && /^script$/i.test(name);
    if (isScript && isJsonLd(attributes)) texts.push(html.slice(start.lastIndex, index));
    else if (isScript && isInOurs && isJson(attributes)) ownTexts.push(html.slice(start.lastIndex, index));
    start.lastIndex = index;
  }
  return { texts, ownTexts, address: canonical ?? openGraph };
};

/** As it is in a JSON string: a control character becomes an escape, most others stay. */
const escapeCharacter = (character: string): string => JSON.stringify(character).slice(1, -1);

/** Inside a string: escapes raw line breaks, and removes or doubles a backslash that is not part of an escape. */
const repairString = (text: string): string =>
  text.replace(ESCAPE_OR_CONTROL, (whole: string, escaped?: string) => {
    if (escaped === undefined) return whole.length === 1 ? escapeCharacter(whole) : whole;
    if (/^[\da-z]?$/i.test(escaped)) return `\\\\${escaped}`;
    return escapeCharacter(escaped);
  });

/** Repairs common mistakes in JSON: line breaks and stray backslashes in strings, trailing commas. */
const repair = (json: string): string =>
  json.replace(STRING_OR_COMMA, (part) => (part === ',' ? '' : repairString(part)));

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return JSON.parse(repair(json));
  }
};

const parseScript = (text: string): unknown => {
  const start = text.replace(WRAPPER_START, '').trimEnd();
  const json = start.slice(0, -WRAPPER_MAX) + start.slice(-WRAPPER_MAX).replace(WRAPPER_END, '');
  // JSON with escaped quotes was escaped as HTML
  return parse(/^[[{\s]*&(?:quot|#34|#x22);/i.test(json) ? unescapeHtml(json) : json);
};

/** The data of a page. */
export interface PageData {
  /** Its JSON-LD; without any, the data scripts in our own elements. */
  readonly blocks: readonly unknown[];
  readonly isJsonLd: boolean;
  /** An issue for each script that is not JSON even after repair. */
  readonly issues: readonly Issue[];
  /** The address that the page states as its own. */
  readonly page?: string;
}

export const pageData = (html: string): PageData => {
  const { texts, ownTexts, address } = scan(html);
  const isJsonLdPage = texts.length > 0;
  const blocks: unknown[] = [];
  const issues: Issue[] = [];
  for (const [index, text] of (isJsonLdPage ? texts : ownTexts).entries()) {
    try {
      blocks.push(parseScript(text));
    } catch (received) {
      issues.push({ code: 'json-invalid', path: `script[${index}]`, received });
    }
  }
  return { blocks, isJsonLd: isJsonLdPage, issues, ...(address && { page: address }) };
};
