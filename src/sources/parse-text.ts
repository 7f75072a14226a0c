import type { Issue } from '../schema/issues/issue.js';
import { jsonLdBlocks } from './json-ld/script.js';
import { parseXml } from './fields/xml.js';

/** A response as plain data, and an issue for everything that could not be parsed. */
export interface ParsedText {
  readonly data: unknown;
  readonly issues: readonly Issue[];
  /** The address that an HTML page states as its own; null if it states none. Absent: not a page. */
  readonly page?: string | null;
}

const fromJson = (text: string): ParsedText => {
  try {
    return { data: JSON.parse(text), issues: [] };
  } catch (received) {
    return { data: undefined, issues: [{ code: 'json-invalid', path: '', received }] };
  }
};

/** Parses JSON, XML or HTML, detected by how the text begins. Of an HTML page, the data is its JSON-LD. Never throws. */
export const parseText = (text: string): ParsedText => {
  const start = text
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (!start.startsWith('<')) return fromJson(text.replace(/^\uFEFF/, ''));
  if (/^<\?xml|^<(?:workzag-jobs|position)\b/i.test(start) && !/<html\b/i.test(start))
    return { data: parseXml(text), issues: [] };
  const { blocks, issues, page = null } = jsonLdBlocks(text);
  return { data: blocks, page, issues: blocks.length > 0 ? issues : [...issues, { code: 'no-posting', path: '' }] };
};
