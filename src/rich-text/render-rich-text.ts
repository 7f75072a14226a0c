import { parseHtml } from './parse-html.js';
import { plainTextFragment } from './plain-text.js';
import { type SanitizeOptions, sanitize } from './sanitize.js';
import { TextBudget } from './text-budget.js';

export const TAG = /<\/?[a-z][a-z\d-]*(?:[\s/][^<>]*)?>|<!--/i;
export const ESCAPED_TAG = /&lt;\/?[a-z][^<>]{0,200}?&gt;/i;
export const ENTITY = /&(?:[a-z][a-z\d]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/i;

/**
 * A posting's rich text as nodes that are safe to append. HTML is rebuilt from an allow-list; HTML that was escaped once,
 * as some recruiting systems send it, is unescaped first; plain text becomes paragraphs and lists.
 */
export const renderRichText = (text: string, options: SanitizeOptions): DocumentFragment => {
  const toFragment = (plain: string): DocumentFragment =>
    plainTextFragment(plain, options.headingLevel, options.budget ?? new TextBudget());
  if (!TAG.test(text) && !ENTITY.test(text)) return toFragment(text);
  const body = parseHtml(text);
  // the page's Trusted Types forbid parsing: show the text
  if (!body) return toFragment(text.replace(/<[^<>]*>/g, ' '));
  if (TAG.test(text)) return sanitize(body, options);
  const unescaped = body.textContent ?? '';
  return ESCAPED_TAG.test(text) ? renderRichText(unescaped, options) : toFragment(unescaped);
};
