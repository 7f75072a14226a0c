// What the contenders on a server write: the HTML of ours in pieces, around the words of a posting. So they follow every change.
import { parseFragment } from 'parse5';
import { attributesOf, elementsIn } from '../../test/support/parsed-html.mjs';
import { create } from '../contenders/server-ours.mjs';
import { RAW, cardWordsOf, escapeHtml, itemWordsOf } from '../contenders/server-words.mjs';
import { SAMPLE } from './postings.mjs';

const POSTING = { ...SAMPLE, description: '<p>Text of the sample.</p><ul><li>An item of it.</li></ul>' };

/** Stands for a word. */
const mark = (name) => `\uE000${name}\uE001`;
const MARK = /\uE000(\w+)\uE001/;

/** HTML with a mark in place of each word, the longest first. */
const marked = (html, words) =>
  Object.entries(words)
    .map(([name, word]) => [name, RAW.has(name) ? word : escapeHtml(word)])
    .filter(([, word]) => word)
    .sort(([, a], [, b]) => b.length - a.length)
    .reduce((text, [name, word]) => text.replaceAll(word, mark(name)), html);

/** Marked HTML in pieces: what stays, and the names of words in lists of one. */
const piecesOf = (html) =>
  html
    .split(MARK)
    .map((piece, at) => (at % 2 ? [piece] : piece))
    .filter((piece) => piece !== '');

/** What ours renders: its style sheet, the rest of its shadow root, and what is beside that. */
const partsOf = (html) => {
  const [, css, shadow, light] = /<template [^>]*><style>(.*?)<\/style>([^]*)<\/template>([^]*)<\/job-\w+>$/s.exec(
    html,
  );
  return { css, shadow: piecesOf(shadow), light: piecesOf(light.replace(/<script [^]*<\/script>/, mark('script'))) };
};

const REACT_NAMES = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
  maxlength: 'maxLength',
  autocomplete: 'autoComplete',
  checked: 'defaultChecked',
};
const BOOLEANS = new Set(['hidden', 'open', 'disabled', 'checked', 'required', 'selected']);

const textCode = (text) =>
  piecesOf(text).map((piece) =>
    typeof piece === 'string' ? JSON.stringify(piece) : `words[${JSON.stringify(piece[0])}]`,
  );

/** Marked HTML as calls of React's `createElement`. */
const reactCode = (node) => {
  if (node.nodeName === '#text') return textCode(node.value).join();
  const { tagName, content, childNodes } = node;
  const isCustom = tagName.includes('-');
  const props = node.attrs.map(({ name, value }) => {
    const key = JSON.stringify(isCustom ? name : (REACT_NAMES[name] ?? name));
    return `${key}:${BOOLEANS.has(name) ? 'true' : textCode(value).join('+') || '""'}`;
  });
  const children = (content ?? node).childNodes;
  const [only] = childNodes;
  const isHtml =
    /^(?:style|script|noscript)$/.test(tagName) || ['description', 'links'].includes(MARK.exec(only?.value)?.[1]);
  if (isHtml && only) props.push(`dangerouslySetInnerHTML:{__html:${textCode(only.value).join('+')}}`);
  const parts = [JSON.stringify(tagName), `{${props.join()}}`, ...(isHtml ? [] : children.map(reactCode))];
  return `h(${parts.filter(Boolean).join()})`;
};
const reactCodeOf = (html) => reactCode(parseFragment(html).childNodes[0]);

/** The part with a name in HTML, with its places in the text. */
const find = (html, name) => {
  const root = parseFragment(html, { sourceCodeLocationInfo: true });
  return elementsIn(root).find((element) => attributesOf(element).part === name).sourceCodeLocation;
};

/** HTML with a mark in place of what is in the part with a name. */
const emptied = (html, name, text) => {
  const { startTag, endTag } = find(html, name);
  return html.slice(0, startTag.endOffset) + mark(text) + html.slice(endTag.startOffset);
};

/** The HTML of a card, of a board with these postings, and of its rows: in pieces, in parts, and as code of React. */
export const serverShape = async (postings) => {
  const ours = create();
  const { data: _, ...words } = cardWordsOf(POSTING);
  const cardHtml = (await ours.card(POSTING)).replace(/(<script [^>]*>)[^]*(<\/script>)/, `$1${mark('data')}$2`);
  const card = marked(cardHtml, words);
  const sampleBoard = await ours.board([POSTING]);
  const { startOffset, endOffset } = find(sampleBoard, 'item');
  const row = marked(sampleBoard.slice(startOffset, endOffset), itemWordsOf(POSTING));
  const board = emptied(await ours.board(postings), 'list', 'rows')
    .replace(/ postings='[^']*'/, ` postings="${mark('data')}"`)
    .replace(/(<\/template><ul>)[^]*(<\/ul><\/job-board>)$/, `$1${mark('links')}$2`);
  return {
    card: piecesOf(card),
    row: piecesOf(row),
    board: piecesOf(board),
    parts: { card: partsOf(card), board: partsOf(board) },
    react: { card: reactCodeOf(card), row: reactCodeOf(row), board: reactCodeOf(board) },
  };
};

/** What is in HTML, in order: elements with their attributes, their ends, and texts, whatever comments are between them. */
const contentOf = (html) => {
  const seen = [];
  let text = '';
  const add = (one) => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words) seen.push(words);
    text = '';
    seen.push(one);
  };
  const visit = (node) => {
    if (node.nodeName === '#text') text += node.value;
    const { tagName, content = node } = node;
    if (/^(?:script|style)$/.test(tagName)) return;
    const isCompared = tagName && !tagName.includes('-') && tagName !== 'template';
    if (isCompared) add([tagName, ...node.attrs.map(({ name, value }) => `${name}=${value.trim()}`).sort()].join(' '));
    for (const child of content.childNodes ?? []) visit(child);
    if (isCompared) add(`/${tagName}`);
  };
  visit(parseFragment(html));
  return seen;
};

/** @throws If `html` shows anything else than ours. */
export const checkSame = (name, html, own) => {
  const [shown, wanted] = [contentOf(html), contentOf(own)];
  const at = wanted.findIndex((one, index) => one !== shown[index]);
  if (at >= 0) throw new Error(`${name} has “${shown[at]}” where ours has “${wanted[at]}”`);
  if (shown.length > wanted.length) throw new Error(`${name} also has “${shown[wanted.length]}”`);
};
