/**
 * Markup as most postings have it: elements of text that are nested as they should be and all closed, with no attributes.
 * A parser of HTML has nothing to correct in it, which takes half of the time of a card on a server, so it is not asked.
 */
import { elementFor } from './allow-list.js';
import { DEPTH_MAX } from './sanitize.js';
import { TEXT_TAGS_MAX, type TextBudget } from './text-budget.js';

/** A text, and the tag after it. */
const PIECE = /([^<]*)<(\/?)(p|[uo]l|li|div|h[1-6]|br|strong|em|[bius])(?: ?\/(?<=<br ?\/))?>/y;

const IS_PHRASING = /^(?:strong|em|[bius]|br)$/;
/** What has no blocks in it. */
const HAS_PHRASING_ONLY = /^(?:p|h[1-6]|strong|em|[bius])$/;
const IS_LIST = /^[uo]l$/;

/** Entities that are read here, and what is written in another way than it is read. */
const ENTITY_OR_SIGN = /&(?:(?:amp|lt|gt|quot|#39)|nbsp);|[&>"'\r\0]/g;
const WRITTEN: Readonly<Record<string, string>> = { '&nbsp;': '\u00A0', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What a parser changes. */
const UNREAD = /&(?!(?:amp|lt|gt|quot|#39|nbsp);)|[\r\0]/;

const textHtml = (text: string): string => text.replace(ENTITY_OR_SIGN, (found) => WRITTEN[found] ?? found);

/** Whether a tag may begin in an element; at the top, in none. */
const mayBeIn = (name: string, parent: string | undefined): boolean => {
  if (name === 'li') return parent !== undefined && IS_LIST.test(parent);
  return IS_PHRASING.test(name) || parent === undefined || !HAS_PHRASING_ONLY.test(parent);
};

/** The HTML of markup that is well-formed, with the names of the allow-list; null for any other. */
export const wellFormedHtml = (markup: string, headingLevel: number, budget: TextBudget): string | null => {
  if (UNREAD.test(markup)) return null;
  const source = markup.replace(/^[\t\n\f ]+/, ''); // a document begins with what is no white space
  const open: string[] = [];
  let [html, nodes, tags, end] = ['', 0, 0, 0];
  PIECE.lastIndex = 0;
  for (let piece = PIECE.exec(source); piece; piece = PIECE.exec(source)) {
    const [, text = '', slash, name = ''] = piece;
    const shown = elementFor(name, headingLevel) ?? name;
    end = PIECE.lastIndex;
    if (text) nodes++;
    html += textHtml(text);
    if (++tags > TEXT_TAGS_MAX) return null;
    if (slash) {
      if (name === 'br' || open.pop() !== name) return null;
      html += `</${shown}>`;
      continue;
    }
    if (!mayBeIn(name, open.at(-1)) || open.length >= DEPTH_MAX) return null;
    nodes++;
    html += `<${shown}>`;
    if (name !== 'br') open.push(name);
  }
  const rest = source.slice(end);
  if (end === 0 || open.length > 0 || rest.includes('<')) return null;
  return budget.takeNodes(nodes + (rest ? 1 : 0)) ? html + textHtml(rest) : null;
};
