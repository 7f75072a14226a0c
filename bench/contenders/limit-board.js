// What the engine itself costs: the first 50 rows that our board ends up with, cloned; neither data nor a search.
import * as frame from 'own:board';
import { addFrame, cloneRow } from './equal-rows.js';

let list;
const show = () => list.replaceChildren(...Array.from({ length: 50 }, cloneRow));
export const mount = (root) => {
  ({ list } = addFrame(root, frame));
  show();
};
export const search = show;
export const sort = show;
