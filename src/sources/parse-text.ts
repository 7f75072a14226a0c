import type { Issue } from '../schema/issues/issue.js';
import { jsonLdBlocks } from './json-ld/script.js';
import { parseXml } from './fields/xml.js';

/** A response as plain data, with what could not be read of it. */
export interface ParsedText {
  readonly data: unknown;
  readonly issues: readonly Issue[];
}

const fromJson = (text: string): ParsedText => {
  try {
    return { data: JSON.parse(text), issues: [] };
  } catch (received) {
    return { data: undefined, issues: [{ code: 'json-invalid', path: '', received }] };
  }
};

/** Reads a text of JSON, XML or HTML, told apart by how it begins. An HTML page gives the JSON-LD in it. */
export const parseText = (text: string): ParsedText => {
  const start = text
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (!start.startsWith('<')) return fromJson(text.replace(/^\uFEFF/, ''));
  if (/^<\?xml|^<(?:workzag-jobs|position)\b/i.test(start) && !/<html\b/i.test(start))
    return { data: parseXml(text), issues: [] };
  const { blocks, issues } = jsonLdBlocks(text);
  return { data: blocks, issues: blocks.length > 0 ? issues : [...issues, { code: 'no-posting', path: '' }] };
};
