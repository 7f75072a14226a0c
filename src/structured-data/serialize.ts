/** Characters that could end a script or open a comment, or mean something else in XHTML or JavaScript. */
const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};
const ESCAPED = /[<>&\u2028\u2029]/g;

/** The same JSON for a script. A table, because a long text has a million of these characters. */
export const escapeJson = (json: string): string =>
  json.replace(ESCAPED, (character) => ESCAPES[character] ?? character);

/**
 * JSON for a `<script type="application/ld+json">`. Escaped so that it cannot end the script or open a comment, and means
 * the same in HTML, XHTML and JavaScript. Node and browsers give the same text.
 */
export const serializeJSONLD = (data: unknown): string => escapeJson(JSON.stringify(data));
