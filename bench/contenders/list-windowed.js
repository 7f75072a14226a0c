// The least that can be done: filter an array, rebuild the first 50 rows.
import { css } from './card.css.js';
import { style } from './elements.js';
import { byDeadline, rowOf, searchText } from './rows.js';

style(css);
let list;
let target;
const show = (postings) => target.replaceChildren(...postings.slice(0, 50).map(rowOf));
export const mount = (root, postings) => {
  target = root;
  list = postings.map((posting) => ({ posting, text: searchText(posting) }));
  show(postings);
};
export const search = (query) => show(list.filter(({ text }) => text.includes(query)).map(({ posting }) => posting));
export const sort = () => show(list.toSorted(byDeadline).map(({ posting }) => posting));
