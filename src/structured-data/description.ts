import { type TextNode, plainTextBlocks } from '../rich-text/plain-text-blocks.js';
import type { JobPosting } from '../schema/job-posting.js';

const TAG = /<\/?[a-z][a-z\d-]*(?:[\s/][^<>]*)?>/i;
const ESCAPED_TAG = /&lt;\/?[a-z][^<>]{0,200}?&gt;/i;
const BARE_AMPERSAND = /&(?!(?:[a-z][a-z\d]{1,30}|#\d{1,7}|#x[\da-f]{1,6});)/gi;

const escapeHtml = (text: string): string =>
  text.replace(BARE_AMPERSAND, '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const UNESCAPED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

const toMarkup = (node: TextNode): string => {
  if (typeof node === 'string') return escapeHtml(node);
  const name = node.name === 'h' ? 'h3' : node.name;
  if (name === 'br' || name === 'hr') return `<${name}>`;
  const href = node.href === undefined ? '' : ` href="${escapeHtml(node.href).replaceAll('"', '&quot;')}"`;
  return `<${name}${href}>${node.children.map(toMarkup).join('')}</${name}>`;
};

/** Rich text as HTML: escaped HTML is unescaped, plain text becomes paragraphs and lists. */
const toHtml = (text: string): string => {
  if (TAG.test(text)) return text;
  if (!ESCAPED_TAG.test(text)) return plainTextBlocks(text).map(toMarkup).join('');
  return text.replace(/&(lt|gt|quot|amp);/g, (whole, name: string) => UNESCAPED[name] ?? whole);
};

/** Rich text without its markup. */
export const plainTextOf = (text: string): string =>
  text
    .replace(/<[^<>]*>|&nbsp;|&#160;/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The text in which words are looked for first, in characters: all of a short one. */
const START = 2000;

const hasWords = (text: string): boolean => plainTextOf(text.slice(0, START)) !== '' || plainTextOf(text) !== '';

const part = (heading: string | null, body: string | undefined): string[] =>
  body && hasWords(body) ? [(heading ? `<h3>${escapeHtml(heading)}</h3>` : '') + toHtml(body)] : [];

/**
 * The whole text of the posting, which Google wants in `description`: about the role, responsibilities, qualifications
 * and sections. The headings are English, so a posting in another language gets none.
 */
export const descriptionOf = (posting: JobPosting): string | undefined => {
  const { description, responsibilities, qualifications, sections = [], inLanguage = 'en' } = posting;
  const isEnglish = /^en\b/i.test(inLanguage);
  const parts = [
    ...part(null, description),
    ...part(isEnglish ? 'Responsibilities' : null, responsibilities),
    ...part(isEnglish ? 'Qualifications' : null, qualifications),
    ...sections.flatMap(({ heading, body }) => part(heading, body)),
  ];
  return parts.join('\n') || undefined;
};
