/** Whether a rich text has any text. `<p>&nbsp;</p>`, which editors leave behind, has none. */
export const hasContent = (text: string | undefined): text is string =>
  text !== undefined && /\S/.test(text.replace(/<[^<>]*>|&lt;[^<>&]*&gt;|&#xa0;|&nbsp;|&#160;/gi, ''));
