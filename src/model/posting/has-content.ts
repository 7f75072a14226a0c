/** A character that is neither white space nor in a tag or an entity: what nearly every text begins with. */
const PLAIN_CONTENT = /(?:^|>)[^<>&]*[^\s<>&]/;

/** Whether a rich text has any text. `<p>&nbsp;</p>`, which editors leave behind, has none. */
export const hasContent = (text: string | undefined): text is string =>
  text !== undefined &&
  (PLAIN_CONTENT.test(text) || /\S/.test(text.replace(/<[^<>]*>|&lt;[^<>&]*&gt;|&#xa0;|&nbsp;|&#160;/gi, '')));
