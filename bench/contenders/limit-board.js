// What the engine itself costs: the first 50 rows that our board ends up with, cloned; neither data nor a search.
import { html } from 'own:row';
import { elementOf } from './equal-fill.js';
import { frame } from './equal-list.js';

const row = elementOf(html);
let list;
const show = () => list.replaceChildren(...Array.from({ length: 50 }, () => row.cloneNode(true)));
export const mount = (root) => {
  ({ list } = frame(root));
  show();
};
export const search = show;
export const sort = show;
