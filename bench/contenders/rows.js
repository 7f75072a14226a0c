// What the lists have in common: the text that is searched, and a row of a posting.
import { cellsOf, wordsOf } from './words.js';

export const searchText = (posting) => {
  const { title, organization, location } = wordsOf(posting);
  return `${title} ${organization} ${location}`.toLowerCase();
};

/** The nearest deadline first; dates as texts sort by time. */
export const byDeadline = ({ posting: { validThrough: a } }, { posting: { validThrough: b } }) =>
  a < b ? -1 : a > b ? 1 : 0;

export const rowOf = (posting) => {
  const words = wordsOf(posting);
  const row = document.createElement('article');
  row.className = 'card row';
  const heading = row.appendChild(document.createElement('h2'));
  const link = heading.appendChild(document.createElement('a'));
  link.href = words.url;
  link.textContent = words.title;
  const cells = row.appendChild(document.createElement('p'));
  for (const text of cellsOf(words)) {
    const cell = cells.appendChild(document.createElement('span'));
    cell.className = 'cell';
    cell.textContent = text;
  }
  return row;
};
