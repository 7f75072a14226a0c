import type { Finding } from '../schema/finding.js';
import { jsonLdBlocks } from './json-ld-script.js';
import { parseXml } from './xml.js';

/** A response as plain data, with what could not be read of it. */
export interface Decoded {
  readonly data: unknown;
  readonly findings: readonly Finding[];
}

const fromJson = (text: string): Decoded => {
  try {
    return { data: JSON.parse(text), findings: [] };
  } catch (received) {
    return { data: undefined, findings: [{ code: 'json-invalid', path: '', received }] };
  }
};

/** Reads a text of JSON, XML or HTML, told apart by how it begins. An HTML page gives the JSON-LD in it. */
export const decode = (text: string): Decoded => {
  const start = text
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (!start.startsWith('<')) return fromJson(text.replace(/^\uFEFF/, ''));
  if (/^<\?xml|^<(?:workzag-jobs|position)\b/i.test(start) && !/<html\b/i.test(start))
    return { data: parseXml(text), findings: [] };
  const { blocks, findings } = jsonLdBlocks(text);
  return { data: blocks, findings: blocks.length > 0 ? findings : [...findings, { code: 'no-posting', path: '' }] };
};
