// The rows of our board, all of them, with nothing behind them, in one shadow root.
import * as frame from 'own:list';
import { addFrame, rowOf, updateRow } from './equal-rows.js';
import { newestFirst, rowWordsOf } from './equal-words.js';

let rows;
export const mount = (root, postings) => {
  const { list, status } = addFrame(root, frame);
  rows = newestFirst(postings).map((posting) => {
    const words = rowWordsOf(posting);
    return { words, element: rowOf(words) };
  });
  list.append(...rows.map(({ element }) => element));
  status.textContent = `${postings.length.toLocaleString('en-US')} jobs`;
};
export const update = (postings) =>
  newestFirst(postings).forEach((posting, index) => {
    const row = rows[index];
    const words = rowWordsOf(posting);
    updateRow(row.element, words, row.words);
    row.words = words;
  });
