const ESCAPED = /[<>&\u2028\u2029]/g;

/**
 * JSON for a `<script type="application/ld+json">`: nothing in it can end the script, open a comment, or be read
 * otherwise as HTML, XHTML or JavaScript. The same text in Node and in a page.
 */
export const serializeJSONLD = (data: unknown): string =>
  JSON.stringify(data).replace(ESCAPED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
