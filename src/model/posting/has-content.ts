/** Whether a rich text has anything to read; `<p>&nbsp;</p>`, which editors leave behind, has not. */
export const hasContent = (text: string | undefined): text is string =>
  text !== undefined && /\S/.test(text.replace(/<[^<>]*>|&lt;[^<>&]*&gt;|&#xa0;|&nbsp;|&#160;/gi, ''));
