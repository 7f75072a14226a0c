import { hasStructure, htmlToMarkdown } from './html-to-markdown.js';
import { addressOf } from './read-address.js';

/** Texts that are data or source: their rich flavor only colors them. */
const DATA = /^\uFEFF?\s*(?:[[{]\s*["{[\]}]|<[!?a-z])/i;
/** How many cells of a table are on one line, at least, if it is a list of jobs. */
const isTable = (text: string): boolean => text.split('\n').every((line) => (line.match(/\t/g)?.length ?? 0) > 2);

/**
 * The text of a clipboard or a drop that has several flavors: rich text as Markdown if that says more than the plain text;
 * null if the plain text is the right one.
 */
export const richTextOf = (data: DataTransfer): string | null => {
  const [html, plain] = [data.getData('text/html'), data.getData('text/plain')];
  if (!html || !hasStructure(html)) return null;
  if (plain && (addressOf(plain) !== null || DATA.test(plain) || isTable(plain.trim()))) return null;
  return htmlToMarkdown(html) || null;
};
