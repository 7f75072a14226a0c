import type { Issue } from '../../schema/issues/issue.js';
import { unescapeHtml } from '../fields/html.js';

/** The start of a comment, or of an element whose content is raw text. The limits keep hostile pages cheap. */
const START = /<!--|<(script|style|textarea|title)(?=[\s/>])((?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,2000})>/gi;
const TYPE = /(?:^|[\s/"'])type\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
/** What old pages put around a script so that other parsers skip it. */
const WRAPPER_START = /^(?:\s|\uFEFF|\/\/|\/\*|\*\/|<!--|<!\[CDATA\[)*/;
const WRAPPER_END = /(?:\s|\/\/|\/\*|\*\/|-->|\]\]>|;)*$/;
/** Longest end of such a wrapper: looking for it in all of a text would take long. */
const WRAPPER_MAX = 60;
/** A text of JSON, closed or not, or a comma before a closing bracket. */
const TEXT_OR_COMMA = /"(?:[^"\\]+|\\[\s\S]?)*(?:"|$)|,(?=\s*[\]}])/g;
const ESCAPE_OR_CONTROL = /\\(?:u[\da-fA-F]{4}|["\\/bfnrt])|\\([\s\S]?)|\p{Cc}/gu;

const isJsonLd = (attributes: string): boolean => {
  const [, double, single, bare] = TYPE.exec(attributes) ?? [];
  const type = unescapeHtml(double ?? single ?? bare ?? '');
  return /^\s*application\/ld\+json\s*(?:;|$)/i.test(type);
};

/** The texts of a page's JSON-LD scripts, found without a DOM. */
const scriptTexts = (html: string): string[] => {
  const texts: string[] = [];
  const start = new RegExp(START);
  for (let match = start.exec(html); match; match = start.exec(html)) {
    const [, name, attributes = ''] = match;
    const end = name ? new RegExp(`</${name}(?=[\\s/>])`, 'gi') : /--!?>/g;
    end.lastIndex = name ? start.lastIndex : start.lastIndex - 2; // `<!-->` is a whole comment
    const { index } = end.exec(html) ?? { index: html.length };
    if (name && /^script$/i.test(name) && isJsonLd(attributes)) texts.push(html.slice(start.lastIndex, index));
    start.lastIndex = index;
  }
  return texts;
};

const control = (character: string): string => JSON.stringify(character).slice(1, -1);

/** Inside a text: raw line breaks become escapes, a backslash that escapes nothing is taken for what it stands before. */
const mendText = (text: string): string =>
  text.replace(ESCAPE_OR_CONTROL, (whole: string, escaped?: string) => {
    if (escaped === undefined) return whole.length === 1 ? control(whole) : whole;
    if (/^[\da-z]?$/i.test(escaped)) return `\\\\${escaped}`;
    return escaped < ' ' ? control(escaped) : escaped;
  });

/** Mends what writers of JSON by hand get wrong: line breaks and stray backslashes in texts, a comma too many. */
const mend = (json: string): string => json.replace(TEXT_OR_COMMA, (part) => (part === ',' ? '' : mendText(part)));

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return JSON.parse(mend(json));
  }
};

const parseScript = (text: string): unknown => {
  const start = text.replace(WRAPPER_START, '').trimEnd();
  const json = start.slice(0, -WRAPPER_MAX) + start.slice(-WRAPPER_MAX).replace(WRAPPER_END, '');
  // with its quotes escaped it cannot be JSON yet
  return parse(/^[[{\s]*&(?:quot|#34|#x22);/i.test(json) ? unescapeHtml(json) : json);
};

/** The JSON-LD of a page, with an issue for each block that is broken beyond mending. */
export const jsonLdBlocks = (html: string): { blocks: unknown[]; issues: Issue[] } => {
  const blocks: unknown[] = [];
  const issues: Issue[] = [];
  for (const [index, text] of scriptTexts(html).entries()) {
    try {
      blocks.push(parseScript(text));
    } catch (received) {
      issues.push({ code: 'json-invalid', path: `script[${index}]`, received });
    }
  }
  return { blocks, issues };
};
