// Our board without anything behind it: its frame, and its rows.
import { bindings, html } from 'own:row';
import { elementOf, fill, refill, sheetOf } from './equal-fill.js';

const template = elementOf(html);

/** Adds a board without rows. Gives its parts that change. */
export const addFrame = (root, frame) => {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheetOf(frame.css)];
  shadow.append(elementOf(frame.html));
  root.append(host);
  const part = (name) => shadow.querySelector(`[part~=${name}]`);
  return { list: part('list'), status: part('status'), filters: part('filters'), more: part('more')?.parentElement };
};

/** A row with the texts of the sample. */
export const cloneRow = () => template.cloneNode(true);
export const rowOf = (words) => fill(cloneRow(), bindings, words);
export const updateRow = (row, words, before) => refill(row, bindings, words, before);
