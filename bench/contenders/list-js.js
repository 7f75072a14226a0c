// List.js as its documentation shows it: a list from values, its own search, pages of 50.
import List from 'list.js';
import { css } from './card.css.js';
import { style } from './elements.js';
import { cellsOf, wordsOf } from './words.js';

style(css);
let list;
export const mount = (root, postings) => {
  const container = root.appendChild(document.createElement('div'));
  container.appendChild(document.createElement('div')).className = 'list';
  const item = '<article class="card row"><h2><a class="title url"></a></h2><p class="cells"></p></article>';
  const values = postings.map((posting) => {
    const { title, url } = wordsOf(posting);
    return { title, url, deadline: posting.validThrough, cells: cellsOf(wordsOf(posting)).join(' · ') };
  });
  list = new List(
    container,
    { valueNames: ['title', 'cells', { name: 'url', attr: 'href' }, { data: ['deadline'] }], item, page: 50 },
    values,
  );
};
export const search = (query) => list.search(query);
export const sort = () => list.sort('deadline');
