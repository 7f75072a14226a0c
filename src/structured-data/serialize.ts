const ESCAPED = /[<>&\u2028\u2029]/g;

/**
 * JSON for a `<script type="application/ld+json">`. Escaped so that it cannot end the script or open a comment, and means
 * the same in HTML, XHTML and JavaScript. Node and browsers give the same text.
 */
export const serializeJSONLD = (data: unknown): string =>
  JSON.stringify(data).replace(ESCAPED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
