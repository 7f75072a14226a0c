/** How many characters of the first lines are looked at. */
const HEAD_LENGTH = 5000;

/** A table in Markdown, or in HTML within it. */
const MARKDOWN = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*\||<table\b/im;

/** Whether a text may be a table: one of its first lines has cells. Prose has commas too, so a reader must look closer. */
export const looksLikeTable = (text: string): boolean =>
  MARKDOWN.test(text) ||
  text
    .slice(0, HEAD_LENGTH)
    .split(/[\r\n]+/, 12)
    .some((line) => /[^,;\t|]{2}[,;\t|]\s*[^\s,;\t|]/.test(line));
