// The rows of our board, with nothing behind them, in one shadow root.
import { css, html } from 'own:board';
import { bindings, html as rowHtml } from 'own:row';
import { elementOf, fill, refill, sheetOf } from './equal-fill.js';
import { newestFirst, rowWordsOf } from './equal-words.js';

const sheet = sheetOf(css);
const template = elementOf(rowHtml);

/** A board without rows, and its parts that change. */
export const frame = (root) => {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(elementOf(html));
  root.append(host);
  const part = (name) => shadow.querySelector(`[part~=${name}]`);
  return { list: part('list'), status: part('status'), filters: part('filters'), more: part('more').parentElement };
};

export const rowOf = (words) => fill(template.cloneNode(true), bindings, words);

let rows;
export const mount = (root, postings) => {
  const { list, status, more } = frame(root);
  more.remove();
  rows = newestFirst(postings).map((posting) => {
    const words = rowWordsOf(posting);
    return { words, element: rowOf(words) };
  });
  list.append(...rows.map(({ element }) => element));
  status.textContent = `${postings.length.toLocaleString('en-US')} postings`;
};
export const update = (postings) =>
  newestFirst(postings).forEach((posting, index) => {
    const row = rows[index];
    const words = rowWordsOf(posting);
    refill(row.element, bindings, words, row.words);
    row.words = words;
  });
