/** Texts of a posting as parts of other languages. They may be hostile. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const ESCAPES: Readonly<Record<string, string>> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** JSON for a script of any kind, which no text in it can end: the same value in JSON and JavaScript. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(/[<\u2028\u2029]/g, (sign) => ESCAPES[sign] ?? sign);

/** Each line after the first, indented by spaces. For texts without line breaks in their values, such as JSON. */
export const indent = (text: string, spaces: number): string => text.replaceAll('\n', `\n${' '.repeat(spaces)}`);
